<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About the workbench</source>
        <translation>À propos de l’établi</translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Établi de vérification des faits</translation>
    </message>
    <message>
        <source>Reads several accounts of one event, shows where they differ, and keeps what you decide.

Works offline: nothing leaves this computer.</source>
        <translation>Lit plusieurs récits d’un même événement, montre où ils divergent et conserve ce que vous décidez.

Fonctionne hors ligne&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About the workbench</source>
        <translation>À &amp;propos de l’établi</translation>
    </message>
    <message>
        <source>&amp;Add a discrepancy…</source>
        <translation>Ajouter une &amp;divergence…</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Ajouter des documents…</translation>
    </message>
    <message>
        <source>&amp;Back to where you were</source>
        <translation>Reve&amp;nir où vous étiez</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Indications</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Correct the claim…</source>
        <translation>&amp;Corriger l’indication…</translation>
    </message>
    <message>
        <source>&amp;Disagreements of readers</source>
        <translation>Désaccords des &amp;lecteurs</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Fill the desk with it</source>
        <translation>&amp;Occuper tout le bureau</translation>
    </message>
    <message>
        <source>&amp;Filter the discrepancies</source>
        <translation>&amp;Filtrer les divergences</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>C&amp;hercher dans le texte…</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Aide sur ceci</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Mark the selected words as a claim…</source>
        <translation>Faire de la sélection une &amp;indication…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>Co&amp;ller un texte…</translation>
    </message>
    <message>
        <source>&amp;Previous open</source>
        <translation>Ouverte &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Put claims together…</source>
        <translation>&amp;Réunir des indications…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>&amp;Settle what is linked along with it</source>
        <translation>&amp;Trancher aussi ce qui est lié</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>V&amp;iser…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Take a fact apart…</source>
        <translation>Scinder un &amp;fait…</translation>
    </message>
    <message>
        <source>&amp;Tour of the desk</source>
        <translation>&amp;Visite du bureau</translation>
    </message>
    <message>
        <source>&amp;Two documents side by side</source>
        <translation>&amp;Deux documents côte à côte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>&amp;What is checked, and what is not</source>
        <translation>&amp;Ce qui est vérifié, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>&amp;Whatever you want…</source>
        <translation>&amp;Tout ce que vous voulez…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>Q&amp;ui est au bureau…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un dossie&amp;r…</translation>
    </message>
    <message>
        <source>Bring &amp;home from a copy…</source>
        <translation>Rapporter d’une &amp;copie…</translation>
    </message>
    <message>
        <source>Case propert&amp;ies…</source>
        <translation>Propriétés &amp;du dossier…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Chercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find in a&amp;ll documents…</source>
        <translation>Chercher dans t&amp;ous les documents…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Chercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Leave &amp;unresolved</source>
        <translation>&amp;Laisser en suspens</translation>
    </message>
    <message>
        <source>Names of the same per&amp;son…</source>
        <translation>&amp;Noms d’une même personne…</translation>
    </message>
    <message>
        <source>Next &amp;open</source>
        <translation>Ou&amp;verte suivante</translation>
    </message>
    <message>
        <source>Next mention in the &amp;text</source>
        <translation>Mention suivante dans le te&amp;xte</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panneau s&amp;uivant</translation>
    </message>
    <message>
        <source>On&amp;ly what is open</source>
        <translation>Ce qui est &amp;ouvert seulement</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple case</source>
        <translation>Ouvrir le dossier d’&amp;exemple</translation>
    </message>
    <message>
        <source>P&amp;revious, open or not</source>
        <translation>P&amp;récédente, ouverte ou non</translation>
    </message>
    <message>
        <source>Pick reading {number}</source>
        <translation>Choisir la version {number}</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>Prin&amp;t the fact sheet…</source>
        <translation>Im&amp;primer la fiche…</translation>
    </message>
    <message>
        <source>Print the &amp;document…</source>
        <translation>Imprimer le docu&amp;ment…</translation>
    </message>
    <message>
        <source>Put a newer &amp;version in place…</source>
        <translation>Me&amp;ttre une version plus récente…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Second reader reads &amp;blind…</source>
        <translation>Seconde lecture à l’aveu&amp;gle…</translation>
    </message>
    <message>
        <source>Text without &amp;marks</source>
        <translation>Texte sans &amp;marques</translation>
    </message>
    <message>
        <source>What chan&amp;ged between versions…</source>
        <translation>Ce qui a c&amp;hangé entre les versions…</translation>
    </message>
    <message>
        <source>What lies &amp;below the documents</source>
        <translation>Ce qui est sous les doc&amp;uments</translation>
    </message>
</context>
<context>
    <name>AddDiscrepancyDialog</name>
    <message>
        <source>A calls it the morning, B the night before</source>
        <translation>A parle du matin, B de la veille au soir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a discrepancy</source>
        <translation>Ajouter une divergence</translation>
    </message>
    <message>
        <source>Choose at least two claims.</source>
        <translation>Choisissez au moins deux indications.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>En quoi</translation>
    </message>
    <message>
        <source>It stands in the queue like those that the program found, and says that you saw it.</source>
        <translation>Elle figure dans la liste comme celles que le programme a trouvées, avec la mention que vous l’avez vue.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Say in a few words what they differ on.</source>
        <translation>Dites en quelques mots sur quoi elles divergent.</translation>
    </message>
    <message>
        <source>The hour of the first call</source>
        <translation>L’heure du premier appel</translation>
    </message>
    <message>
        <source>What they differ on</source>
        <translation>Sur quoi elles divergent</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{field} (if known)</source>
        <translation>{field} (si on le sait)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Claims</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Fill the desk with it</source>
        <translation>Occuper tout le bureau</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What is shown below the documents</source>
        <translation>Ce qui est montré sous les documents</translation>
    </message>
</context>
<context>
    <name>CasePropertiesDialog</name>
    <message>
        <source>Case properties</source>
        <translation>Propriétés du dossier</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Give the story a name.</source>
        <translation>Donnez un nom au sujet.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connue</translation>
    </message>
</context>
<context>
    <name>ClaimFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrer les indications</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Genre des indications</translation>
    </message>
    <message>
        <source>Nobody else says this</source>
        <translation>Personne d’autre ne le dit</translation>
    </message>
    <message>
        <source>Only claims of facts on which a single source speaks</source>
        <translation>Seulement les indications sur des faits dont une seule source parle</translation>
    </message>
    <message>
        <source>Source of the claims</source>
        <translation>Source des indications</translation>
    </message>
    <message>
        <source>State of the claims</source>
        <translation>État des indications</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Words, names, figures</source>
        <translation>Mots, noms, chiffres</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln indication</numerusform>
            <numerusform>%Ln indications</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>Colonnes, copie et exportation</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est montré</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est montré</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est montré…</translation>
    </message>
    <message>
        <source>Shift and arrow keys select several. Ctrl+C copies them.</source>
        <translation>Maj et les flèches en choisissent plusieurs. Ctrl+C les copie.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}. Choose another place.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Claims of all documents</source>
        <translation>Indications de tous les documents</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>{topic}: keep ours</source>
        <translation>{topic}&#xa0;: garder la nôtre</translation>
    </message>
    <message>
        <source>{topic}: take theirs</source>
        <translation>{topic}&#xa0;: prendre la leur</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Claim</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who / what</source>
        <translation>Qui / quoi</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>une seule source</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose below, Enter does it, Esc closes.</source>
        <translation>Les flèches choisissent ci-dessous, Entrée exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Something to do, a discrepancy, a document</source>
        <translation>Une action, une divergence, un document</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Que voulez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>ConflictInspector</name>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>where readings stand</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a discrepancy at the left, or press J for the next one that is open.</source>
        <translation>Choisissez une divergence à gauche, ou appuyez sur J pour la prochaine qui est ouverte.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Divergence</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n linked one(s) along with it  ( L )</source>
        <translation>
            <numerusform>Trancher aussi %n divergence liée  ( L )</numerusform>
            <numerusform>Trancher aussi %n divergences liées  ( L )</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict on this one is given on the linked ones too, as one step</source>
        <translation>La décision vaut aussi pour les divergences liées, en une seule étape</translation>
    </message>
    <message>
        <source>{kind} · {readings} in {documents}</source>
        <translation>{kind} · {readings} dans {documents}</translation>
    </message>
    <message>
        <source>{number} of {total} open</source>
        <translation>{number} sur {total} ouvertes</translation>
    </message>
    <message>
        <source>{total} open</source>
        <translation>{total} ouvertes</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Key {key}, or Enter</source>
        <translation>Touche {key}, ou Entrée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Still to give: {fields}</source>
        <translation>Reste à donner&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Why? A letter picks the reason, Enter the first.</source>
        <translation>Pourquoi&#x202f;? Une lettre choisit la raison, Entrée la première.</translation>
    </message>
    <message>
        <source>a note that says why</source>
        <translation>une note qui dit pourquoi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The verdict says nothing of these: {topics}</source>
        <translation>La décision ne dit rien de celles-ci&#xa0;: {topics}</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>in text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>ouverte suivante</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panneau suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédente</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>version</translation>
    </message>
</context>
<context>
    <name>DeskKeyDialog</name>
    <message>
        <source>A file of that name is there: a key is never replaced. Choose another name.</source>
        <translation>Un fichier de ce nom existe&#xa0;: une clé n’est jamais remplacée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A key made here proves that a sheet is unchanged. It does not prove who sealed it: anybody can make one in any name. Without its passphrase nobody can use it, nor can you.</source>
        <translation>Une clé faite ici prouve qu’une fiche est inchangée. Elle ne prouve pas qui l’a scellée&#xa0;: chacun peut en faire une à n’importe quel nom. Sans sa phrase secrète, personne ne peut s’en servir, vous non plus.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé demande un nom.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>Une clé demande une phrase secrète.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Faire une clé</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La faire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>DisputesModel</name>
    <message>
        <source>Discrepancy</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Seconde lecture</translation>
    </message>
</context>
<context>
    <name>DisputesPane</name>
    <message numerus="yes">
        <source>%Ln disagreements</source>
        <translation>
            <numerusform>%Ln désaccord</numerusform>
            <numerusform>%Ln désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read twice</source>
        <translation>
            <numerusform>%Ln lue deux fois</numerusform>
            <numerusform>%Ln lues deux fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagreements of first and second reader</source>
        <translation>Désaccords de la première et de la seconde lecture</translation>
    </message>
    <message>
        <source>Enter turns to the discrepancy.</source>
        <translation>Entrée mène à la divergence.</translation>
    </message>
    <message>
        <source>Let the second verdict hold</source>
        <translation>Retenir la seconde décision</translation>
    </message>
    <message>
        <source>Recorded as your own verdict; the first one stays in the history</source>
        <translation>Consignée comme votre propre décision&#x202f;; la première reste dans l’historique</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The second reader agrees on everything he has decided so far.</source>
        <translation>La seconde lecture concorde sur tout ce qu’elle a décidé jusqu’ici.</translation>
    </message>
    <message>
        <source>What a second reader decides otherwise will stand here, with both verdicts side by side.</source>
        <translation>Ce que la seconde lecture décide autrement figurera ici, avec les deux décisions côte à côte.</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>About this document</source>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <source>About this document: outlet, headline, author, date, rank…</source>
        <translation>À propos de ce document&#xa0;: média, titre, auteur, date, rang…</translation>
    </message>
    <message>
        <source>Document in this pane</source>
        <translation>Document de ce panneau</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Text of {document}</source>
        <translation>Texte de {document}</translation>
    </message>
    <message>
        <source>{document}: choose another document for this pane</source>
        <translation>{document}&#xa0;: choisir un autre document pour ce panneau</translation>
    </message>
</context>
<context>
    <name>DocumentPanes</name>
    <message>
        <source>Drop files or folders here, or add them with Ctrl+I. Pasted text is welcome, too.</source>
        <translation>Déposez ici des fichiers ou des dossiers, ou ajoutez-les avec Ctrl+I. Un texte collé convient aussi.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>independent {number} of {total}</source>
        <translation>indépendant {number} sur {total}</translation>
    </message>
    <message>
        <source>shares copy with {letters}</source>
        <translation>texte commun avec {letters}</translation>
    </message>
</context>
<context>
    <name>DocumentPropertiesDialog</name>
    <message>
        <source>About this document</source>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The text itself is never changed. A date lets “a year ago” be compared with other documents.</source>
        <translation>Le texte lui-même n’est jamais modifié. Une date permet de comparer «&#xa0;il y a un an&#xa0;» avec d’autres documents.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connue</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them. Others can be added at any time.</source>
        <translation>Déposez ici des fichiers et des dossiers, ou choisissez-les. On peut en ajouter d’autres à tout moment.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>EditClaimDialog</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>Corriger une indication</translation>
    </message>
    <message>
        <source>This is no claim at all</source>
        <translation>Ce n’est pas une indication du tout</translation>
    </message>
    <message>
        <source>What you give here holds, also when the documents are read anew.</source>
        <translation>Ce que vous donnez ici vaut aussi quand les documents sont relus.</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Choose a line to see all that was given, and to go back to it.</source>
        <translation>Choisissez une ligne pour voir tout ce qui a été donné, et pour y revenir.</translation>
    </message>
    <message>
        <source>Documents that were read stay. Redo goes forward again.</source>
        <translation>Les documents lus restent. Rétablir repart vers l’avant.</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Revenir jusqu’ici</translation>
    </message>
    <message>
        <source>No. {number} · {hash}…</source>
        <translation>Nº {number} · {hash}…</translation>
    </message>
    <message>
        <source>Nothing that came after it can be taken back.</source>
        <translation>Rien de ce qui est venu après ne peut être repris.</translation>
    </message>
    <message>
        <source>Show this discrepancy</source>
        <translation>Montrer cette divergence</translation>
    </message>
    <message>
        <source>Taken back later.</source>
        <translation>Repris plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n steps.</source>
        <translation>
            <numerusform>Reprend %n étape.</numerusform>
            <numerusform>Reprend %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n discrepancies are open or stale: DRAFT stands across the sheet.</source>
        <translation>
            <numerusform>%n divergence est ouverte ou à revoir&#xa0;: la fiche porte ÉBAUCHE.</numerusform>
            <numerusform>%n divergences sont ouvertes ou à revoir&#xa0;: la fiche porte ÉBAUCHE.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of that name is there: it will be replaced.</source>
        <translation>Un fichier de ce nom existe&#xa0;: il sera remplacé.</translation>
    </message>
    <message>
        <source>A key (PKCS#12)</source>
        <translation>Une clé (PKCS#12)</translation>
    </message>
    <message>
        <source>Annotated copies of the articles, into a folder</source>
        <translation>Copies annotées des articles, dans un dossier</translation>
    </message>
    <message>
        <source>Checked copy: the corrections only</source>
        <translation>Copie corrigée&#xa0;: les corrections seules</translation>
    </message>
    <message>
        <source>Choose where the file is to lie.</source>
        <translation>Choisissez où placer le fichier.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Claim reviews for search engines</source>
        <translation>Vérifications pour les moteurs de recherche (ClaimReview)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Everything is decided. The sheet carries its seal; any later change of it shows.</source>
        <translation>Tout est tranché. La fiche porte son sceau&#x202f;; toute modification ultérieure se verra.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Fact sheet, with all work shown</source>
        <translation>Fiche de vérification, avec tout le travail</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>House template…</source>
        <translation>Modèle de la maison…</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Clés (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>List of questions</source>
        <translation>Liste de questions</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>En faire une…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Seal with</source>
        <translation>Sceller avec</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The key is opened with its passphrase.</source>
        <translation>La clé s’ouvre avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>no key: the PDF is not sealed</source>
        <translation>aucune clé&#xa0;: le PDF n’est pas scellé</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Edition {number}, as signed by {names}</source>
        <translation>Édition {number}, telle que signée par {names}</translation>
    </message>
    <message>
        <source>Edition {number}, as the case stands now</source>
        <translation>Édition {number}, telle qu’est le dossier maintenant</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>The annotated copies are in “{file}”.</source>
        <translation>Les copies annotées se trouvent dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The fact sheet is in “{file}”.</source>
        <translation>La fiche se trouve dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Writing the fact sheet …</source>
        <translation>Écriture de la fiche …</translation>
    </message>
    <message>
        <source>{case} fact sheet</source>
        <translation>{case} fiche de vérification</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter back, Esc closes.</source>
        <translation>Entrée va à l’endroit suivant, Maj+Entrée revient, Échap ferme.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Goes on into the next document that holds the words</source>
        <translation>Continue dans le document suivant qui contient les mots</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} dans %Ln document</numerusform>
            <numerusform>{hits} dans %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {here}</source>
        <translation>{place} sur {here}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the place in its document.</source>
        <translation>Entrée montre l’endroit dans son document.</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation>Chercher dans tous les documents</translation>
    </message>
    <message>
        <source>No document holds these words.</source>
        <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Type words: every place in every document will stand here.</source>
        <translation>Tapez des mots&#xa0;: chaque endroit de chaque document figurera ici.</translation>
    </message>
    <message>
        <source>Words in any document</source>
        <translation>Mots d’un document</translation>
    </message>
    <message numerus="yes">
        <source>{places} in %Ln documents</source>
        <translation>
            <numerusform>{places} dans %Ln document</numerusform>
            <numerusform>{places} dans %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>shares with {letters}</source>
        <translation>commun avec {letters}</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Shares copy with {letters}</source>
        <translation>Texte commun avec {letters}</translation>
    </message>
    <message>
        <source>decided to be wrong</source>
        <translation>jugé faux</translation>
    </message>
    <message>
        <source>differs from the others</source>
        <translation>diffère des autres</translation>
    </message>
    <message>
        <source>{source}: silent</source>
        <translation>{source}&#xa0;: muet</translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln fait</numerusform>
            <numerusform>%Ln faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tels que trouvés</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>Copy all rows shown here, for a letter or a spreadsheet</source>
        <translation>Copier toutes les lignes montrées, pour une lettre ou un tableur</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Enter shows the words in the document. Ctrl+C copies the cells.</source>
        <translation>Entrée montre les mots dans le document. Ctrl+C copie les cases.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts and what each source gives for them</source>
        <translation>Faits, et ce que chaque source en donne</translation>
    </message>
    <message>
        <source>Filter the facts</source>
        <translation>Filtrer les faits</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Genre des faits</translation>
    </message>
    <message>
        <source>Most sources</source>
        <translation>Plus de sources</translation>
    </message>
    <message>
        <source>No fact matches the filters above.</source>
        <translation>Aucun fait ne répond aux filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Seulement où ils diffèrent</translation>
    </message>
    <message>
        <source>Order of the facts</source>
        <translation>Ordre des faits</translation>
    </message>
    <message>
        <source>Pressing first</source>
        <translation>Le plus pressant d’abord</translation>
    </message>
    <message>
        <source>State of the facts</source>
        <translation>État des faits</translation>
    </message>
    <message>
        <source>What each source says of each fact will stand here.</source>
        <translation>Ce que chaque source dit de chaque fait figurera ici.</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>Mots du fait</translation>
    </message>
</context>
<context>
    <name>Handwork</name>
    <message>
        <source>A copy of this case</source>
        <translation>Une copie de ce dossier</translation>
    </message>
    <message>
        <source>Cases (*.factcase)</source>
        <translation>Dossiers (*.factcase)</translation>
    </message>
    <message>
        <source>Choose a claim first that stands in a fact with others.</source>
        <translation>Choisissez d’abord une indication qui figure avec d’autres dans un fait.</translation>
    </message>
    <message>
        <source>Choose a claim first: in its document, or in the table of claims.</source>
        <translation>Choisissez d’abord une indication&#xa0;: dans son document, ou dans le tableau des indications.</translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation>Nouvelle comparaison …</translation>
    </message>
    <message>
        <source>End reading</source>
        <translation>Finir la lecture</translation>
    </message>
    <message>
        <source>Keeping the properties …</source>
        <translation>Enregistrement des propriétés …</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation>Lecture des documents …</translation>
    </message>
    <message>
        <source>Select the words first that make the claim: with the mouse, or with Shift and arrow keys.</source>
        <translation>Sélectionnez d’abord les mots de l’indication&#xa0;: à la souris, ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>{reader} reads blind: the first verdict shows once the second one is given.</source>
        <translation>{reader} lit à l’aveugle&#xa0;: la première décision paraît une fois la seconde donnée.</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add a discrepancy</source>
        <translation>Ajouter une divergence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Begin the case</source>
        <translation>Dossier commencé</translation>
    </message>
    <message>
        <source>Bring a document back</source>
        <translation>Document rétabli</translation>
    </message>
    <message>
        <source>Brought home from</source>
        <translation>Rapporté de</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Change the properties</source>
        <translation>Propriétés modifiées</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>Corriger une indication</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Describe a document</source>
        <translation>Document décrit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Kinds that are not compared</source>
        <translation>Genres qui ne sont pas comparés</translation>
    </message>
    <message>
        <source>Leave unresolved</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Mark a claim</source>
        <translation>Marquer une indication</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Put claims together</source>
        <translation>Réunir des indications</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Read documents</source>
        <translation>Documents lus</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Replace a document</source>
        <translation>Document remplacé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Say that names are one person’s</source>
        <translation>Noms déclarés d’une même personne</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Take a claim away</source>
        <translation>Indication retirée</translation>
    </message>
    <message>
        <source>Take claims apart</source>
        <translation>Indications séparées</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Annuler et rétablir</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Quoi au juste</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Enter turns to the discrepancy that an event is about.</source>
        <translation>Entrée mène à la divergence dont parle un événement.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historique du dossier</translation>
    </message>
    <message>
        <source>Only the discrepancy at hand</source>
        <translation>Seulement cette divergence</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Words, notes, names</source>
        <translation>Mots, notes, noms</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>American</source>
        <translation>américaine</translation>
    </message>
    <message>
        <source>British</source>
        <translation>britannique</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>imperial</source>
        <translation>anglo-saxonnes</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métriques</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>non fixé</translation>
    </message>
</context>
<context>
    <name>HouseTemplateDialog</name>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Choisissez au moins une partie.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>For the house: every case without a template of its own</source>
        <translation>Pour la maison&#xa0;: chaque dossier sans modèle propre</translation>
    </message>
    <message>
        <source>For this case</source>
        <translation>Pour ce dossier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vaut</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>House template</source>
        <translation>Modèle de la maison</translation>
    </message>
    <message>
        <source>It changes how a sheet looks, not what it holds: the record inside is always whole.</source>
        <translation>Il change l’aspect d’une fiche, non ce qu’elle contient&#xa0;: l’enregistrement joint est toujours entier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>attribution</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>event</source>
        <translation>action</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>conflict</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variante</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Something else is just being done: wait until it is, or cancel it.</source>
        <translation>Autre chose est en cours&#xa0;: attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Stopped. The case is as it was before.</source>
        <translation>Arrêté. Le dossier est comme avant.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>That failed, and the case is as it was before. ({error})</source>
        <translation>Cela a échoué, et le dossier est comme avant. ({error})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cases (*.factcase);;All files (*)</source>
        <translation>Dossiers (*.factcase);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation>Nouvelle comparaison …</translation>
    </message>
    <message>
        <source>Documents are just being read. Closing now leaves them out of the case.</source>
        <translation>Des documents sont en cours de lecture. Fermer maintenant les laisse hors du dossier.</translation>
    </message>
    <message>
        <source>Documents are just being read: wait until they are, or cancel it.</source>
        <translation>Des documents sont en cours de lecture&#xa0;: attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est tranché.</translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Établi de vérification des faits</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Viser…</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop reading?</source>
        <translation>Arrêter la lecture&#x202f;?</translation>
    </message>
    <message>
        <source>This is the sample case as you left it.</source>
        <translation>Voici le dossier d’exemple tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>MarkClaimDialog</name>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark a claim</source>
        <translation>Marquer une indication</translation>
    </message>
    <message>
        <source>What the program did not see is compared with the other documents from now on.</source>
        <translation>Ce que le programme n’a pas vu est désormais comparé avec les autres documents.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>agreed</source>
        <translation>concordant</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tranchée</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>une seule source</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variante</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>Shows the place in its document</source>
        <translation>Montre l’endroit dans son document</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>Show all %n sentences</source>
        <translation>
            <numerusform>Montrer la phrase</numerusform>
            <numerusform>Montrer les %n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Dates and times</source>
        <translation>&amp;Dates et durées</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>D&amp;écider</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Contraste élevé, clair</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Names and places</source>
        <translation>&amp;Noms et lieux</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>C&amp;itations</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Contraste &amp;élevé, sombre</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Langu&amp;e</translation>
    </message>
    <message>
        <source>Ma&amp;rked in the text</source>
        <translation>Marqué dan&amp;s le texte</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Récemment ou&amp;verts</translation>
    </message>
    <message>
        <source>Who did &amp;what</source>
        <translation>&amp;Qui a fait quoi</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Alike on both sides</source>
        <translation>Semblables des deux côtés</translation>
    </message>
    <message>
        <source>Both sides decided these. What is not taken becomes a note.</source>
        <translation>Les deux côtés ont tranché ici. Ce qui n’est pas pris devient une note.</translation>
    </message>
    <message>
        <source>Bring decisions home</source>
        <translation>Rapporter des décisions</translation>
    </message>
    <message>
        <source>Bring home</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Keep all ours</source>
        <translation>Garder toutes les nôtres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendre toutes les leurs</translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here already.</source>
        <translation>La copie ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>They speak of documents that are not here, and wait for them.</source>
        <translation>Elles parlent de documents qui ne sont pas ici, et les attendent.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What was decided in the copy “{copy}” since it was made.</source>
        <translation>Ce qui a été décidé dans la copie «&#xa0;{copy}&#xa0;» depuis qu’elle existe.</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>Travail à la main</translation>
    </message>
    <message>
        <source>{documents}: only in the copy. Add them here to have them checked.</source>
        <translation>{documents}&#xa0;: seulement dans la copie. Ajoutez-les ici pour les faire vérifier.</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>Claims that were not compared with these, and why not</source>
        <translation>Indications qui n’ont pas été comparées avec celles-ci, et pourquoi</translation>
    </message>
    <message>
        <source>Nothing else looked like these.</source>
        <translation>Rien d’autre ne leur ressemblait.</translation>
    </message>
    <message>
        <source>What looked alike and was kept apart</source>
        <translation>Ce qui se ressemblait et est resté à part</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>1  Story</source>
        <translation>1  Sujet</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  Documents</translation>
    </message>
    <message>
        <source>3  What is checked</source>
        <translation>3  Ce qui est vérifié</translation>
    </message>
    <message>
        <source>A case is one story: its documents, what they claim, and everything you decide, in one file.</source>
        <translation>Un dossier est un sujet&#xa0;: ses documents, ce qu’ils indiquent et tout ce que vous décidez, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cases (*.factcase)</source>
        <translation>Dossiers (*.factcase)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Editor at the desk</source>
        <translation>Qui est au bureau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Give the story a name.</source>
        <translation>Donnez un nom au sujet.</translation>
    </message>
    <message>
        <source>Labour leadership, 24 September 2016</source>
        <translation>Direction du Labour, 24 septembre 2016</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>There is a file of that name already: open it, or choose another name.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;: ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Where the case is to lie</source>
        <translation>Où placer le dossier</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connue</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>Comparing anew …</source>
        <translation>Nouvelle comparaison …</translation>
    </message>
    <message>
        <source>Comparing without it …</source>
        <translation>Comparaison sans lui …</translation>
    </message>
    <message>
        <source>Export or seal it…</source>
        <translation>Exporter ou sceller…</translation>
    </message>
    <message>
        <source>Its claims no longer count. The text stays in the case file, and undo brings it back.</source>
        <translation>Ses indications ne comptent plus. Le texte reste dans le dossier, et Annuler le ramène.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeping the properties …</source>
        <translation>Enregistrement des propriétés …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation>Lecture des documents …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{document}”?</source>
        <translation>Retirer «&#xa0;{document}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Signed by {name}, {role}. Any later change voids the signature.</source>
        <translation>Signé par {name}, {role}. Toute modification ultérieure annule la signature.</translation>
    </message>
    <message>
        <source>The name stands beside every decision in the history and on the fact sheet.</source>
        <translation>Le nom figure à côté de chaque décision dans l’historique et sur la fiche.</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au bureau&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message>
        <source>Add to the case</source>
        <translation>Ajouter au dossier</translation>
    </message>
    <message>
        <source>It was copied from a web page: keep headings and captions apart</source>
        <translation>Copié d’une page web&#xa0;: tenir à part les intertitres et les légendes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>Telegraph, evening edition</source>
        <translation>Telegraph, édition du soir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The text is kept word for word. Give it a name by which you will know it.</source>
        <translation>Le texte est conservé mot pour mot. Donnez-lui un nom auquel vous le reconnaîtrez.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Handed to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
    <message>
        <source>Print the fact sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>The printer took nothing: see that it is switched on and has paper.</source>
        <translation>L’imprimante n’a rien pris&#xa0;: voyez si elle est allumée et a du papier.</translation>
    </message>
    <message>
        <source>There is no document yet to print.</source>
        <translation>Il n’y a pas encore de document à imprimer.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>This file is shown by the program it belongs to: open it there. Nothing has been exported yet.</source>
        <translation>Ce fichier est montré par le programme auquel il appartient&#xa0;: ouvrez-le là. Rien n’a encore été exporté.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Marked:</source>
        <translation>Marques&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Établi de vérification des faits</translation>
    </message>
</context>
<context>
    <name>ProgressBanner</name>
    <message numerus="yes">
        <source>All %Ln documents read: comparing what they say</source>
        <translation>
            <numerusform>Le document est lu&#xa0;: comparaison de ce qu’il dit</numerusform>
            <numerusform>Les %Ln documents sont lus&#xa0;: comparaison de ce qu’ils disent</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>{done} of {total} documents read: {name}</source>
        <translation>{done} documents lus sur {total}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PutTogetherDialog</name>
    <message>
        <source>Choose at least two claims.</source>
        <translation>Choisissez au moins deux indications.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Name of the fact</source>
        <translation>Nom du fait</translation>
    </message>
    <message>
        <source>Put claims together</source>
        <translation>Réunir des indications</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>The facts that these claims stand in become one, now and with later documents.</source>
        <translation>Les faits où figurent ces indications n’en font plus qu’un, maintenant et avec les documents à venir.</translation>
    </message>
    <message>
        <source>as the first of these facts is called</source>
        <translation>comme s’appelle le premier de ces faits</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Discrepancies</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Filter  ( / )</source>
        <translation>Filtrer  ( / )</translation>
    </message>
    <message>
        <source>Filter the discrepancies</source>
        <translation>Filtrer les divergences</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in the filter box shows all again.</source>
        <translation>Rien ici ne répond au filtre. Échap dans la case du filtre remontre tout.</translation>
    </message>
    <message>
        <source>Show only what is still open</source>
        <translation>Ne montrer que ce qui est encore ouvert</translation>
    </message>
    <message>
        <source>The accounts do not differ on anything the program can compare.</source>
        <translation>Les récits ne divergent sur rien que le programme sache comparer.</translation>
    </message>
    <message>
        <source>What the accounts differ on will stand here, as soon as there are documents.</source>
        <translation>Ce sur quoi les récits divergent figurera ici, dès qu’il y aura des documents.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>Ranks</name>
    <message>
        <source>agency copy</source>
        <translation>dépêche d’agence</translation>
    </message>
    <message>
        <source>own report</source>
        <translation>reportage propre</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>document de première main</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>de seconde main</translation>
    </message>
    <message>
        <source>unranked</source>
        <translation>sans rang</translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message numerus="yes">
        <source>%n independent copies</source>
        <translation>
            <numerusform>%n source indépendante</numerusform>
            <numerusform>%n sources indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>cites {speakers}</source>
        <translation>cite {speakers}</translation>
    </message>
    <message numerus="yes">
        <source>{sources} and %n more</source>
        <translation>
            <numerusform>{sources} et %n autre</numerusform>
            <numerusform>{sources} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsTable</name>
    <message>
        <source>Readings</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>checker</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>second reader</source>
        <translation>seconde lecture</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>Choose at least two names.</source>
        <translation>Choisissez au moins deux noms.</translation>
    </message>
    <message>
        <source>Claims under any of these names are compared as one person’s, or one body’s.</source>
        <translation>Les indications sous l’un de ces noms sont comparées comme celles d’une seule personne, ou d’un seul organisme.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>S’appelle</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>C’est la même</translation>
    </message>
</context>
<context>
    <name>SecondReaderDialog</name>
    <message>
        <source>A second reader decides everything again. The first verdict on a discrepancy, its notes and its history stay hidden until his own is given. Where the two differ, both stand in the list of disagreements.</source>
        <translation>Une seconde lecture décide tout à nouveau. La première décision sur une divergence, ses notes et son historique restent cachés jusqu’à ce que la sienne soit donnée. Où les deux diffèrent, elles figurent dans la liste des désaccords.</translation>
    </message>
    <message>
        <source>Begin reading</source>
        <translation>Commencer la lecture</translation>
    </message>
    <message>
        <source>Give the name that the sheet shall bear.</source>
        <translation>Donnez le nom que portera la fiche.</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>Lire à l’aveugle</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>That is the first reader: a second pair of eyes is wanted.</source>
        <translation>C’est la première lecture&#xa0;: il faut une autre paire d’yeux.</translation>
    </message>
</context>
<context>
    <name>SelectedLine</name>
    <message numerus="yes">
        <source>%Ln claims selected</source>
        <translation>
            <numerusform>%Ln indication choisie</numerusform>
            <numerusform>%Ln indications choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A document that gave {value} was removed or replaced.</source>
        <translation>Un document qui donnait {value} a été retiré ou remplacé.</translation>
    </message>
    <message>
        <source>A key needs a name and a passphrase.</source>
        <translation>Une clé demande un nom et une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a claim.</source>
        <translation>Choisissez une indication.</translation>
    </message>
    <message>
        <source>Choose at least two claims.</source>
        <translation>Choisissez au moins deux indications.</translation>
    </message>
    <message>
        <source>Edition {number} was signed in an older version of the program, which did not keep it.</source>
        <translation>L’édition {number} a été signée avec une version plus ancienne du programme, qui ne l’a pas conservée.</translation>
    </message>
    <message>
        <source>Give at least two names and the one the person is to be called by.</source>
        <translation>Donnez au moins deux noms et celui sous lequel la personne doit figurer.</translation>
    </message>
    <message>
        <source>It is the same document as “{same}”: it was not added again.</source>
        <translation>C’est le même document que «&#xa0;{same}&#xa0;»&#xa0;: il n’a pas été ajouté à nouveau.</translation>
    </message>
    <message>
        <source>It was a {then} then and is a {now} now.</source>
        <translation>Alors&#xa0;: {then}. Maintenant&#xa0;: {now}.</translation>
    </message>
    <message>
        <source>It was given under another sheet than this one.</source>
        <translation>Elle a été donnée sous une autre fiche que celle-ci.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Le dossier a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>New reading: {value} ({sources}).</source>
        <translation>Nouvelle version&#xa0;: {value} ({sources}).</translation>
    </message>
    <message>
        <source>The backup copy of today could not be made ({problem}): make room beside the case.</source>
        <translation>La copie de sauvegarde du jour n’a pas pu être faite ({problem})&#xa0;: faites de la place à côté du dossier.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} (second reader) “{subject}”, by {who}, {moment} UTC.</source>
        <translation>Le dossier a été modifié ensuite&#xa0;: {deed} (seconde lecture) «&#xa0;{subject}&#xa0;», par {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} “{subject}”, by somebody, {moment} UTC.</source>
        <translation>Le dossier a été modifié ensuite&#xa0;: {deed} «&#xa0;{subject}&#xa0;», sans nom d’auteur, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} “{subject}”, by {who}, {moment} UTC.</source>
        <translation>Le dossier a été modifié ensuite&#xa0;: {deed} «&#xa0;{subject}&#xa0;», par {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed}, by somebody, {moment} UTC.</source>
        <translation>Le dossier a été modifié ensuite&#xa0;: {deed}, sans nom d’auteur, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed}, by {who}, {moment} UTC.</source>
        <translation>Le dossier a été modifié ensuite&#xa0;: {deed}, par {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {turn} {deed} “{subject}”, by {who}, {moment} UTC.</source>
        <translation>Le dossier a été modifié ensuite&#xa0;: {turn} ({deed}) «&#xa0;{subject}&#xa0;», par {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The certificate of this key is not valid today: renew it or make another key.</source>
        <translation>Le certificat de cette clé n’est pas valable aujourd’hui&#xa0;: renouvelez-le ou faites une autre clé.</translation>
    </message>
    <message>
        <source>The documents are just being read: wait until that is done, or cancel it.</source>
        <translation>Les documents sont en cours de lecture&#xa0;: attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>The fact sheet has changed since you looked at it: look again before you sign.</source>
        <translation>La fiche a changé depuis que vous l’avez regardée&#xa0;: regardez-la encore avant de signer.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to: you can read here; to decide, copy it elsewhere.</source>
        <translation>On ne peut pas écrire dans le fichier ou son dossier&#xa0;: vous pouvez lire ici&#x202f;; pour décider, copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>The house template cannot be read: {problem}.</source>
        <translation>Le modèle de la maison est illisible&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The house template cannot be used: {problem}.</source>
        <translation>Le modèle de la maison est inutilisable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The house template “{name}” cannot be read: {problem}.</source>
        <translation>Le modèle de la maison «&#xa0;{name}&#xa0;» est illisible&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The house template{name} cannot be used: {problem}.</source>
        <translation>Le modèle de la maison{name} est inutilisable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The key cannot be opened: the passphrase is wrong or the file is no PKCS#12 key.</source>
        <translation>La clé ne s’ouvre pas&#xa0;: la phrase secrète est fausse, ou le fichier n’est pas une clé PKCS#12.</translation>
    </message>
    <message>
        <source>The key file holds no key with its certificate: export it anew with both.</source>
        <translation>Le fichier ne contient pas de clé avec son certificat&#xa0;: exportez-le à nouveau avec les deux.</translation>
    </message>
    <message>
        <source>There are no words at this place: mark what states the claim.</source>
        <translation>Il n’y a pas de mots à cet endroit&#xa0;: marquez ce qui fait l’indication.</translation>
    </message>
    <message>
        <source>There is no document “{name}” in this case.</source>
        <translation>Il n’y a pas de document «&#xa0;{name}&#xa0;» dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no figure in “{words}”: write it as it is printed, such as “313,409” or “61.8%”.</source>
        <translation>Il n’y a pas de chiffre dans «&#xa0;{words}&#xa0;»&#xa0;: écrivez-le comme il est imprimé, par exemple «&#xa0;313,409&#xa0;» ou «&#xa0;61.8%&#xa0;».</translation>
    </message>
    <message>
        <source>There is no signed edition {number} of this case.</source>
        <translation>Il n’y a pas d’édition signée {number} de ce dossier.</translation>
    </message>
    <message>
        <source>This case has been closed.</source>
        <translation>Ce dossier est fermé.</translation>
    </message>
    <message>
        <source>This case is open for reading only: nothing in it can be changed.</source>
        <translation>Ce dossier est ouvert en lecture seule&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>This case is open in another window ({who}): you can read here, and decide there.</source>
        <translation>Ce dossier est ouvert dans une autre fenêtre ({who})&#xa0;: vous pouvez lire ici, et décider là-bas.</translation>
    </message>
    <message>
        <source>This claim is no longer there: the documents were read anew.</source>
        <translation>Cette indication n’existe plus&#xa0;: les documents ont été relus.</translation>
    </message>
    <message>
        <source>This could not be kept ({problem}): make room on the disk, or copy the case to another one. The case is as it was before.</source>
        <translation>Cela n’a pas pu être enregistré ({problem})&#xa0;: faites de la place sur le disque, ou copiez le dossier sur un autre. Le dossier est comme avant.</translation>
    </message>
    <message>
        <source>This discrepancy is no longer found: the documents have changed.</source>
        <translation>Cette divergence n’est plus trouvée&#xa0;: les documents ont changé.</translation>
    </message>
    <message>
        <source>This discrepancy is no longer found: the documents have changed. Nothing was decided.</source>
        <translation>Cette divergence n’est plus trouvée&#xa0;: les documents ont changé. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>This fact is no longer found: the documents have changed.</source>
        <translation>Ce fait n’est plus trouvé&#xa0;: les documents ont changé.</translation>
    </message>
    <message>
        <source>This file is another case, not a copy of this one: there is nothing to bring together.</source>
        <translation>Ce fichier est un autre dossier, non une copie de celui-ci&#xa0;: il n’y a rien à réunir.</translation>
    </message>
    <message>
        <source>add claim</source>
        <translation>indication marquée</translation>
    </message>
    <message>
        <source>add discrepancy</source>
        <translation>divergence ajoutée</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>note</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>create case</source>
        <translation>dossier commencé</translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation>indication corrigée</translation>
    </message>
    <message>
        <source>leave unresolved</source>
        <translation>laisser en suspens</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>indications réunies</translation>
    </message>
    <message>
        <source>read documents</source>
        <translation>documents lus</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation>indication retirée</translation>
    </message>
    <message>
        <source>remove document</source>
        <translation>document retiré</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>replace document</source>
        <translation>document remplacé</translation>
    </message>
    <message>
        <source>restore document</source>
        <translation>document rétabli</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>noms d’une même personne</translation>
    </message>
    <message>
        <source>set document</source>
        <translation>document décrit</translation>
    </message>
    <message>
        <source>set properties</source>
        <translation>propriétés modifiées</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>take apart</source>
        <translation>indications séparées</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>{deed}</source>
        <translation>{deed}</translation>
    </message>
    <message>
        <source>{deed} (second reader) “{subject}”</source>
        <translation>{deed} (seconde lecture) «&#xa0;{subject}&#xa0;»</translation>
    </message>
    <message>
        <source>{deed} {number} discrepancies</source>
        <translation>{deed}&#xa0;: {number} divergences</translation>
    </message>
    <message>
        <source>{deed} {number} things</source>
        <translation>{deed}&#xa0;: {number} fois</translation>
    </message>
    <message>
        <source>{deed} “{subject}”</source>
        <translation>{deed} «&#xa0;{subject}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is now read as {new}, then as {old}.</source>
        <translation>{name} se lit maintenant {new}, alors {old}.</translation>
    </message>
    <message>
        <source>{sources} now gives {value} too.</source>
        <translation>{sources} donne maintenant aussi {value}.</translation>
    </message>
    <message>
        <source>{value} is no longer read in {sources}.</source>
        <translation>{value} ne se lit plus dans {sources}.</translation>
    </message>
    <message>
        <source>“{label}” on “{topic}” still needs {lacking}.</source>
        <translation>Il manque encore à «&#xa0;{label}&#xa0;» sur «&#xa0;{topic}&#xa0;»&#xa0;: {lacking}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({problem}).</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({problem}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read without harm to the program: have it saved again, or as plain text.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu sans nuire au programme&#xa0;: faites-le enregistrer à nouveau, ou en texte brut.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({problem}).</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({problem}).</translation>
    </message>
    <message>
        <source>“{name}” could not be read while it was being written to: try again in a moment.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu pendant qu’on y écrivait&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“{name}” defines entities of its own, as harmful files do: have it saved again by the program it came from.</source>
        <translation>«&#xa0;{name}&#xa0;» définit ses propres entités, comme le font les fichiers nuisibles&#xa0;: faites-le enregistrer à nouveau par le programme dont il vient.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, which no mail from a source has.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} parties, ce qu’aucun courriel d’une source n’a.</translation>
    </message>
    <message>
        <source>“{name}” has the same text as “{same}” and was left out.</source>
        <translation>«&#xa0;{name}&#xa0;» a le même texte que «&#xa0;{same}&#xa0;» et a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” has {number} pages, more than {most}: take out those you need.</source>
        <translation>«&#xa0;{name}&#xa0;» a {number} pages, plus de {most}&#xa0;: extrayez celles qu’il vous faut.</translation>
    </message>
    <message>
        <source>“{name}” holds files inside files inside files: unpack it and choose what you need.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des fichiers dans des fichiers dans des fichiers&#xa0;: décompressez-le et choisissez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the rest were left out.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus de {most} fichiers&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” holds no file: there is nothing to read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun fichier&#xa0;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>“{name}” holds no subtitles: no time codes were found in it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de sous-titres&#xa0;: aucun repère de temps n’y a été trouvé.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, more than the {most} that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {number} fichiers, plus que les {most} qui peuvent être lus.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, more than the {most} that one folder may bring; the rest were left out.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {number} fichiers, plus que les {most} qu’un dossier peut apporter&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” is JSON, but no agency item: it has no headline and no text.</source>
        <translation>«&#xa0;{name}&#xa0;» est du JSON, mais pas une dépêche&#xa0;: ni titre ni texte.</translation>
    </message>
    <message>
        <source>“{name}” is JSON, but no agency item: it has no text.</source>
        <translation>«&#xa0;{name}&#xa0;» est du JSON, mais pas une dépêche&#xa0;: il n’a pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a case file.</source>
        <translation>«&#xa0;{name}&#xa0;» est une base de données d’un autre programme, pas un dossier de vérification.</translation>
    </message>
    <message>
        <source>“{name}” is a folder without files: there is nothing to read.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier sans fichiers&#xa0;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without words or attachments.</source>
        <translation>«&#xa0;{name}&#xa0;» est un courriel sans mots ni pièces jointes.</translation>
    </message>
    <message>
        <source>“{name}” is a saved page without its text: save it again from the browser.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page enregistrée sans son texte&#xa0;: enregistrez-la à nouveau depuis le navigateur.</translation>
    </message>
    <message>
        <source>“{name}” is a scanned PDF without text: have it made readable by text recognition, or type what you need.</source>
        <translation>«&#xa0;{name}&#xa0;» est un PDF numérisé sans texte&#xa0;: faites-le passer par la reconnaissance de caractères, ou tapez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without an article: nothing in it reads as text.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page web sans article&#xa0;: rien n’y est du texte suivi.</translation>
    </message>
    <message>
        <source>“{name}” is an agency message without any text.</source>
        <translation>«&#xa0;{name}&#xa0;» est une dépêche sans texte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({problem}): open a backup copy of it.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé ({problem})&#xa0;: ouvrez-en une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be opened as a PDF; ask for it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: il ne s’ouvre pas comme PDF&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says it is {encoding} and is not from byte {place} on; save it again as UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: il se dit en {encoding} et ne l’est plus à partir de l’octet {place}&#x202f;; enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its JSON breaks off or is not well-formed; ask for it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: son JSON s’interrompt ou est mal formé&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML breaks off or is not well-formed; ask for it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: son XML s’interrompt ou est mal formé&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its formatting breaks off; ask for it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: sa mise en forme s’interrompt&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: one of its pages cannot be read; ask for it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: une de ses pages est illisible&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: open a backup copy of it.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: ouvrez-en une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the archive breaks off or does not unpack; ask for it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: l’archive s’interrompt ou ne se décompresse pas&#x202f;; redemandez-la.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nothing was kept in it. Delete it and make a new case.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: rien n’y a été conservé. Supprimez-le et faites un nouveau dossier.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to read.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that cannot be recognised: save it again as UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans un codage impossible à reconnaître&#xa0;: enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a document; have it saved again by the program it came from.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop imbriqué pour un document&#xa0;: faites-le enregistrer à nouveau par le programme dont il vient.</translation>
    </message>
    <message>
        <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte OpenDocument&#xa0;: la partie qui porte le texte manque.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: the part with the text is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un document Word&#xa0;: la partie qui porte le texte manque.</translation>
    </message>
    <message>
        <source>“{name}” is not a case file, or it is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un dossier de vérification, ou il est abîmé.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: only files and folders can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier&#xa0;: seuls des fichiers et des dossiers peuvent être lus.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: open it in the program it belongs to and save it as text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte&#xa0;: ouvrez-le dans le programme auquel il appartient et enregistrez-le comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is of an older version and could not be brought up to date ({problem}): it is as it was; make room on the disk or copy it elsewhere and open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’une version plus ancienne et n’a pas pu être mis à jour ({problem})&#xa0;: il est tel qu’il était&#x202f;; faites de la place sur le disque, ou copiez-le ailleurs et rouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: save a copy without one.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe&#xa0;: enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: unpack it yourself.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe&#xa0;: décompressez-le vous-même.</translation>
    </message>
    <message>
        <source>“{name}” is the same file as “{same}” and was left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est le même fichier que «&#xa0;{same}&#xa0;» et a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB long, more than the limit of {limit} MB: split it, or raise the limit.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size} Mo, plus que la limite de {limit} Mo&#xa0;: divisez-le, ou relevez la limite.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: ask for the right to read it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne doit pas être lu&#xa0;: demandez-en le droit.</translation>
    </message>
    <message>
        <source>“{name}” takes longer than {seconds} seconds to read, as harmful files do: have it saved again, or as plain text.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de {seconds} secondes de lecture, comme le font les fichiers nuisibles&#xa0;: faites-le enregistrer à nouveau, ou en texte brut.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB in one part, which no article does.</source>
        <translation>«&#xa0;{name}&#xa0;» donne plus de {most} Mo en une seule partie, ce que ne fait aucun article.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, which no set of articles does; unpack it yourself and choose the articles.</source>
        <translation>«&#xa0;{name}&#xa0;» donne plus de {most} Mo une fois décompressé, ce que ne fait aucun lot d’articles&#x202f;; décompressez-le vous-même et choisissez les articles.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the workbench (schema {schema}, this one knows {known}): open it with that version. It was not touched.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fait par une version plus récente de l’établi (schéma {schema}, celle-ci connaît {known})&#xa0;: ouvrez-le avec cette version. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>“{name}” was not found: check the name and the folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable&#xa0;: vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made ({problem}): choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être créé ({problem})&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made ({problem}): make room, or choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être créé ({problem})&#xa0;: faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {problem}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>“{path}” exists already: open it, or choose another name for the new case.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà&#xa0;: ouvrez-le, ou choisissez un autre nom pour le nouveau dossier.</translation>
    </message>
    <message>
        <source>“{path}” is just being made by another window: choose another name.</source>
        <translation>«&#xa0;{path}&#xa0;» est en train d’être créé par une autre fenêtre&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” is not there: it may have been moved, renamed or deleted.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas là&#xa0;: il a pu être déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>“{words}” is marked as a claim of this kind already: edit that one.</source>
        <translation>«&#xa0;{words}&#xa0;» est déjà marqué comme indication de ce genre&#xa0;: modifiez celle-là.</translation>
    </message>
    <message>
        <source>“{words}” names no date or time: write it as “24 September 2016” or “11.45 am”.</source>
        <translation>«&#xa0;{words}&#xa0;» ne nomme ni date ni heure&#xa0;: écrivez par exemple «&#xa0;24 September 2016&#xa0;» ou «&#xa0;11.45 am&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Click into a key and press another to change it.</source>
        <translation>Cliquez dans une touche et appuyez sur une autre pour la changer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give {action} its own key again</source>
        <translation>Rendre à {action} sa propre touche</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>Key for {action}</source>
        <translation>Touche pour {action}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”: change that first.</source>
        <translation>{keys} appartient à «&#xa0;{action}&#xa0;»&#xa0;: changez d’abord celle-là.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message numerus="yes">
        <source>%n are open or stale: DRAFT stands across the sheet.</source>
        <translation>
            <numerusform>%n est ouverte ou à revoir&#xa0;: la fiche porte ÉBAUCHE.</numerusform>
            <numerusform>%n sont ouvertes ou à revoir&#xa0;: la fiche porte ÉBAUCHE.</numerusform>
        </translation>
    </message>
    <message>
        <source>A signature needs a name.</source>
        <translation>Une signature demande un nom.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Your name goes under the fact sheet as it stands now. Any later change voids it, visibly. The seal proves that the sheet is unchanged; it does not prove who signed.</source>
        <translation>Votre nom figure sous la fiche telle qu’elle est maintenant. Toute modification ultérieure l’annule, visiblement. Le sceau prouve que la fiche est inchangée&#x202f;; il ne prouve pas qui a signé.</translation>
    </message>
    <message>
        <source>{decided} of {total} discrepancies are decided.</source>
        <translation>{decided} divergences tranchées sur {total}.</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message numerus="yes">
        <source>%n open conflicts</source>
        <translation>
            <numerusform>%n contradiction ouverte</numerusform>
            <numerusform>%n contradictions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>shared copy with {others} ({share} %)</source>
        <translation>texte commun avec {others} ({share}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add the accounts of the event: files, folders or pasted text.</source>
        <translation>Ajoutez les récits de l’événement&#xa0;: fichiers, dossiers ou texte collé.</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Put a newer version in its place…</source>
        <translation>Mettre une version plus récente à sa place…</translation>
    </message>
    <message>
        <source>Remove from the case…</source>
        <translation>Retirer du dossier…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What changed between versions…</source>
        <translation>Ce qui a changé entre les versions…</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>en suspens</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Change who is at the desk</source>
        <translation>Changer qui est au bureau</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Enregistré {when}</translation>
    </message>
    <message>
        <source>editor: {name}</source>
        <translation>au bureau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the marked claims</source>
        <translation>Vue d’ensemble des indications marquées</translation>
    </message>
</context>
<context>
    <name>TakeApartDialog</name>
    <message>
        <source>At least one claim must stay in the fact.</source>
        <translation>Une indication au moins doit rester dans le fait.</translation>
    </message>
    <message>
        <source>Choose the claims that do not belong here.</source>
        <translation>Choisissez les indications qui n’ont pas leur place ici.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split a fact</source>
        <translation>Scinder un fait</translation>
    </message>
    <message>
        <source>What they speak of</source>
        <translation>De quoi elles parlent</translation>
    </message>
    <message>
        <source>Which claims speak of something else than “{fact}”?</source>
        <translation>Quelles indications parlent d’autre chose que de «&#xa0;{fact}&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n independent</source>
        <translation>
            <numerusform>%n indépendante</numerusform>
            <numerusform>%n indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the discrepancies that is decided</source>
        <translation>Part des divergences tranchées</translation>
    </message>
    <message>
        <source>no sources yet</source>
        <translation>pas encore de sources</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} sur {total} tranchées</translation>
    </message>
    <message>
        <source>✓ signed: {name}, {role}</source>
        <translation>✓ signé&#xa0;: {name}, {role}</translation>
    </message>
    <message>
        <source>✕ signature void: {name}, {role}</source>
        <translation>✕ signature nulle&#xa0;: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>C confirms, R rejects, U leaves it unresolved; a second key gives the reason, Ctrl+Z takes it back. When all is decided, sign off: the fact sheet is made.</source>
        <translation>C confirme, R écarte, U laisse en suspens&#x202f;; une seconde touche donne la raison, Ctrl+Z revient en arrière. Quand tout est tranché, visez&#xa0;: la fiche se fait.</translation>
    </message>
    <message>
        <source>Each document has a letter. Those that carry the same agency text count once, however many they are.</source>
        <translation>Chaque document a une lettre. Ceux qui portent la même dépêche comptent une fois, si nombreux soient-ils.</translation>
    </message>
    <message>
        <source>Every value, who gives it, how many independent copies, and the sums. A digit picks a reading.</source>
        <translation>Chaque valeur, qui la donne, combien de sources indépendantes, et les calculs. Un chiffre choisit une version.</translation>
    </message>
    <message>
        <source>One key decides</source>
        <translation>Une touche décide</translation>
    </message>
    <message>
        <source>The accounts</source>
        <translation>Les récits</translation>
    </message>
    <message>
        <source>The documents turn to the words by themselves. Space shows the next place, Ctrl+2 a second text.</source>
        <translation>Les documents montrent d’eux-mêmes les mots. Espace va à l’endroit suivant, Ctrl+2 ouvre un second texte.</translation>
    </message>
    <message>
        <source>The most pressing first. J goes to the next one that is open, K to the one before.</source>
        <translation>Le plus pressant d’abord. J va à la prochaine ouverte, K à la précédente.</translation>
    </message>
    <message>
        <source>What they differ on</source>
        <translation>Sur quoi elles divergent</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Pourquoi ils divergent</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the documents anew …</source>
        <translation>Relecture des documents …</translation>
    </message>
    <message>
        <source>These documents were read by another version of the program. Decisions outlast a new reading.</source>
        <translation>Ces documents ont été lus par une autre version du programme. Les décisions survivent à une nouvelle lecture.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Settled along with “{topic}”</source>
        <translation>Tranchée avec «&#xa0;{topic}&#xa0;»</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Reading the newer version …</source>
        <translation>Lecture de la version plus récente …</translation>
    </message>
    <message>
        <source>The newer version of “{document}”</source>
        <translation>La version plus récente de «&#xa0;{document}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Il n’y a pas encore de document.</translation>
    </message>
    <message>
        <source>This is the first version of the document.</source>
        <translation>C’est la première version du document.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#x202f;?</translation>
    </message>
    <message>
        <source>[…]</source>
        <translation>[…]</translation>
    </message>
    <message>
        <source>“{document}” stands in its place. What rested on changed words is marked stale.</source>
        <translation>«&#xa0;{document}&#xa0;» est à sa place. Ce qui reposait sur des mots modifiés est marqué à revoir.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n places differ: − taken out, + put in.</source>
        <translation>
            <numerusform>%n endroit diffère&#xa0;: − retiré, + ajouté.</numerusform>
            <numerusform>%n endroits diffèrent&#xa0;: − retiré, + ajouté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Since “{version}”</source>
        <translation>Depuis «&#xa0;{version}&#xa0;»</translation>
    </message>
    <message>
        <source>The text is the same word for word.</source>
        <translation>Le texte est le même mot pour mot.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A different basis: unit or definition</source>
        <translation>Autre base&#xa0;: unité ou définition</translation>
    </message>
    <message>
        <source>A different person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>A different thing</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>A different time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Ask the author</source>
        <translation>Demander à l’auteur</translation>
    </message>
    <message>
        <source>Ask the source</source>
        <translation>Demander à la source</translation>
    </message>
    <message>
        <source>Await a document</source>
        <translation>Attendre un document</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Both stand: attribute each</source>
        <translation>Les deux restent, avec leur source</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirmed by the speaker</source>
        <translation>Confirmé par la personne citée</translation>
    </message>
    <message>
        <source>Heard or read in</source>
        <translation>Entendu ou lu dans</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Usage de la maison</translation>
    </message>
    <message>
        <source>Immaterial</source>
        <translation>Sans importance</translation>
    </message>
    <message>
        <source>Leave unresolved</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <source>Matched wrongly by the program</source>
        <translation>Mal rapproché par le programme</translation>
    </message>
    <message>
        <source>None is right</source>
        <translation>Aucune n’est exacte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Confirmé pour publication</translation>
    </message>
    <message>
        <source>One value is right</source>
        <translation>Une valeur est exacte</translation>
    </message>
    <message>
        <source>Own check</source>
        <translation>Vérification propre</translation>
    </message>
    <message>
        <source>Part of a quote</source>
        <translation>Partie d’une citation</translation>
    </message>
    <message>
        <source>Primary document</source>
        <translation>Document de première main</translation>
    </message>
    <message>
        <source>Quote: wording or speaker</source>
        <translation>Citation&#xa0;: mots ou auteur</translation>
    </message>
    <message>
        <source>Read wrongly by the program</source>
        <translation>Mal lu par le programme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Refer up</source>
        <translation>En référer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reported twice by the program</source>
        <translation>Signalé deux fois par le programme</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Soften or leave out</source>
        <translation>Atténuer ou supprimer</translation>
    </message>
    <message>
        <source>Stet: let it stand, because …</source>
        <translation>À maintenir, parce que …</translation>
    </message>
    <message>
        <source>Superseded: a later figure replaces an earlier one</source>
        <translation>Un chiffre postérieur en remplace un antérieur</translation>
    </message>
    <message>
        <source>The hedge covers it</source>
        <translation>Couvert par la réserve</translation>
    </message>
    <message>
        <source>The later figure</source>
        <translation>Le chiffre postérieur</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>La valeur exacte</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>La formulation</translation>
    </message>
    <message>
        <source>Time of the earlier figure</source>
        <translation>Moment du chiffre antérieur</translation>
    </message>
    <message>
        <source>Time of the later figure</source>
        <translation>Moment du chiffre postérieur</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Where it was checked</source>
        <translation>Où cela a été vérifié</translation>
    </message>
    <message>
        <source>Which document, from whom</source>
        <translation>Quel document, de qui</translation>
    </message>
    <message>
        <source>Which one is right</source>
        <translation>Laquelle est exacte</translation>
    </message>
    <message>
        <source>Which recording or transcript</source>
        <translation>Quel enregistrement ou quelle transcription</translation>
    </message>
    <message>
        <source>Which version is right</source>
        <translation>Quelle version est exacte</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cases that you open will be listed here.</source>
        <translation>Les dossiers que vous ouvrez figureront ici.</translation>
    </message>
    <message>
        <source>Drop articles, folders or a case anywhere in this window</source>
        <translation>Déposez des articles, des dossiers ou un dossier de vérification n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Établi de vérification des faits</translation>
    </message>
    <message>
        <source>Read several accounts of one event, see where they differ, and sign off what is right.</source>
        <translation>Lire plusieurs récits d’un même événement, voir où ils divergent, et viser ce qui est exact.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Speaks for {value}.</source>
        <translation>Parle pour {value}.</translation>
    </message>
    <message>
        <source>The same slip shows in: {links}</source>
        <translation>La même erreur paraît dans&#xa0;: {links}</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
</context>
<context>
    <name>_ClaimForm</name>
    <message>
        <source>24 September 2016</source>
        <translation>24 September 2016</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Quoi au juste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>as the words say it</source>
        <translation>comme le disent les mots</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About the workbench</source>
        <translation>Über die Werkbank</translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Werkbank für Faktenprüfung</translation>
    </message>
    <message>
        <source>Reads several accounts of one event, shows where they differ, and keeps what you decide.

Works offline: nothing leaves this computer.</source>
        <translation>Liest mehrere Darstellungen eines Ereignisses, zeigt, worin sie voneinander abweichen, und bewahrt, was Sie entscheiden.

Arbeitet ohne Netz: Nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About the workbench</source>
        <translation>&amp;Über die Werkbank</translation>
    </message>
    <message>
        <source>&amp;Add a discrepancy…</source>
        <translation>Abweichung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Back to where you were</source>
        <translation>&amp;Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Correct the claim…</source>
        <translation>Angabe &amp;berichtigen…</translation>
    </message>
    <message>
        <source>&amp;Disagreements of readers</source>
        <translation>Unei&amp;nigkeit der Leser</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fill the desk with it</source>
        <translation>Den ganzen Platz &amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Filter the discrepancies</source>
        <translation>Abweichungen &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;Im Text suchen…</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Mark the selected words as a claim…</source>
        <translation>Auswahl als Angabe &amp;markieren…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>&amp;Previous open</source>
        <translation>&amp;Vorige offene</translation>
    </message>
    <message>
        <source>&amp;Put claims together…</source>
        <translation>Angaben &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Zurückweisen</translation>
    </message>
    <message>
        <source>&amp;Settle what is linked along with it</source>
        <translation>&amp;Verbundenes mitentscheiden</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>F&amp;reigeben…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Take a fact apart…</source>
        <translation>Tatsache au&amp;fteilen…</translation>
    </message>
    <message>
        <source>&amp;Tour of the desk</source>
        <translation>&amp;Rundgang am Arbeitsplatz</translation>
    </message>
    <message>
        <source>&amp;Two documents side by side</source>
        <translation>&amp;Zwei Dokumente nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;What is checked, and what is not</source>
        <translation>&amp;Was geprüft wird und was nicht</translation>
    </message>
    <message>
        <source>&amp;Whatever you want…</source>
        <translation>&amp;Was Sie möchten…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>&amp;Wer sitzt am Platz…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Bring &amp;home from a copy…</source>
        <translation>Aus &amp;Kopie zurückholen…</translation>
    </message>
    <message>
        <source>Case propert&amp;ies…</source>
        <translation>Eigenschaften des &amp;Falls…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weiter&amp;suchen</translation>
    </message>
    <message>
        <source>Find in a&amp;ll documents…</source>
        <translation>In &amp;allen Dokumenten suchen…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Leave &amp;unresolved</source>
        <translation>&amp;Ungeklärt lassen</translation>
    </message>
    <message>
        <source>Names of the same per&amp;son…</source>
        <translation>&amp;Namen derselben Person…</translation>
    </message>
    <message>
        <source>Next &amp;open</source>
        <translation>Nächste &amp;offene</translation>
    </message>
    <message>
        <source>Next mention in the &amp;text</source>
        <translation>Nächste Stelle im &amp;Text</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>On&amp;ly what is open</source>
        <translation>N&amp;ur Offenes</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple case</source>
        <translation>Be&amp;ispielfall öffnen</translation>
    </message>
    <message>
        <source>P&amp;revious, open or not</source>
        <translation>Vori&amp;ge, offen oder nicht</translation>
    </message>
    <message>
        <source>Pick reading {number}</source>
        <translation>Lesart {number} wählen</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Prin&amp;t the fact sheet…</source>
        <translation>Faktenb&amp;latt drucken…</translation>
    </message>
    <message>
        <source>Print the &amp;document…</source>
        <translation>Dokument dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Put a newer &amp;version in place…</source>
        <translation>Durch neuere F&amp;assung ersetzen…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Second reader reads &amp;blind…</source>
        <translation>&amp;Gegenleser liest blind…</translation>
    </message>
    <message>
        <source>Text without &amp;marks</source>
        <translation>Text ohne &amp;Markierungen</translation>
    </message>
    <message>
        <source>What chan&amp;ged between versions…</source>
        <translation>Was sic&amp;h zwischen den Fassungen geändert hat…</translation>
    </message>
    <message>
        <source>What lies &amp;below the documents</source>
        <translation>Was &amp;unter den Dokumenten liegt</translation>
    </message>
</context>
<context>
    <name>AddDiscrepancyDialog</name>
    <message>
        <source>A calls it the morning, B the night before</source>
        <translation>A schreibt vom Morgen, B vom Vorabend</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a discrepancy</source>
        <translation>Abweichung hinzufügen</translation>
    </message>
    <message>
        <source>Choose at least two claims.</source>
        <translation>Wählen Sie mindestens zwei Angaben.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Worin genau</translation>
    </message>
    <message>
        <source>It stands in the queue like those that the program found, and says that you saw it.</source>
        <translation>Sie steht in der Liste wie jene, die das Programm gefunden hat, mit dem Vermerk, dass Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Say in a few words what they differ on.</source>
        <translation>Sagen Sie in wenigen Worten, worin sie voneinander abweichen.</translation>
    </message>
    <message>
        <source>The hour of the first call</source>
        <translation>Die Stunde des ersten Anrufs</translation>
    </message>
    <message>
        <source>What they differ on</source>
        <translation>Worin sie abweichen</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{field} (if known)</source>
        <translation>{field} (falls bekannt)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Fill the desk with it</source>
        <translation>Den ganzen Platz füllen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is shown below the documents</source>
        <translation>Was unter den Dokumenten gezeigt wird</translation>
    </message>
</context>
<context>
    <name>CasePropertiesDialog</name>
    <message>
        <source>Case properties</source>
        <translation>Eigenschaften des Falls</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Give the story a name.</source>
        <translation>Geben Sie der Geschichte einen Namen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
</context>
<context>
    <name>ClaimFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Angaben filtern</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Art der Angaben</translation>
    </message>
    <message>
        <source>Nobody else says this</source>
        <translation>Sagt sonst niemand</translation>
    </message>
    <message>
        <source>Only claims of facts on which a single source speaks</source>
        <translation>Nur Angaben zu Tatsachen, von denen eine einzige Quelle spricht</translation>
    </message>
    <message>
        <source>Source of the claims</source>
        <translation>Quelle der Angaben</translation>
    </message>
    <message>
        <source>State of the claims</source>
        <translation>Stand der Angaben</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Words, names, figures</source>
        <translation>Wörter, Namen, Zahlen</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln Angabe</numerusform>
            <numerusform>%Ln Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>Spalten, Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Gezeigtes kopieren</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Gezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Shift and arrow keys select several. Ctrl+C copies them.</source>
        <translation>Umschalt und Pfeiltasten wählen mehrere aus. Strg+C kopiert sie.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}. Choose another place.</source>
        <translation>„{file}“ lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Claims of all documents</source>
        <translation>Angaben aller Dokumente</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Keep ours</source>
        <translation>Unsere behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ihre übernehmen</translation>
    </message>
    <message>
        <source>{topic}: keep ours</source>
        <translation>{topic}: unsere behalten</translation>
    </message>
    <message>
        <source>{topic}: take theirs</source>
        <translation>{topic}: ihre übernehmen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who / what</source>
        <translation>Wer / was</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>eine Quelle</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose below, Enter does it, Esc closes.</source>
        <translation>Pfeiltasten wählen darunter, Eingabe führt es aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>Something to do, a discrepancy, a document</source>
        <translation>Etwas tun, eine Abweichung, ein Dokument</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Was möchten Sie?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>ConflictInspector</name>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>where readings stand</comment>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n Lesart</numerusform>
            <numerusform>%n Lesarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a discrepancy at the left, or press J for the next one that is open.</source>
        <translation>Wählen Sie links eine Abweichung, oder drücken Sie J für die nächste offene.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Abweichung</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n linked one(s) along with it  ( L )</source>
        <translation>
            <numerusform>%n verbundene mitentscheiden  ( L )</numerusform>
            <numerusform>%n verbundene mitentscheiden  ( L )</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict on this one is given on the linked ones too, as one step</source>
        <translation>Die Entscheidung gilt auch für die verbundenen, in einem Schritt</translation>
    </message>
    <message>
        <source>{kind} · {readings} in {documents}</source>
        <translation>{kind} · {readings} in {documents}</translation>
    </message>
    <message>
        <source>{number} of {total} open</source>
        <translation>{number} von {total} offen</translation>
    </message>
    <message>
        <source>{total} open</source>
        <translation>{total} offen</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Key {key}, or Enter</source>
        <translation>Taste {key} oder Eingabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Still to give: {fields}</source>
        <translation>Noch anzugeben: {fields}</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Why? A letter picks the reason, Enter the first.</source>
        <translation>Warum? Ein Buchstabe wählt den Grund, Eingabe den ersten.</translation>
    </message>
    <message>
        <source>a note that says why</source>
        <translation>eine Notiz mit der Begründung</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The verdict says nothing of these: {topics}</source>
        <translation>Darüber sagt die Entscheidung nichts: {topics}</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>in text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>nächste offene</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>vorige</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesart</translation>
    </message>
</context>
<context>
    <name>DeskKeyDialog</name>
    <message>
        <source>A file of that name is there: a key is never replaced. Choose another name.</source>
        <translation>Eine Datei dieses Namens ist schon da: Ein Schlüssel wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A key made here proves that a sheet is unchanged. It does not prove who sealed it: anybody can make one in any name. Without its passphrase nobody can use it, nor can you.</source>
        <translation>Ein hier gemachter Schlüssel beweist, dass ein Blatt unverändert ist. Er beweist nicht, wer es versiegelt hat: Jeder kann einen auf jeden Namen machen. Ohne die Passphrase kann ihn niemand benutzen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>Ein Schlüssel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>DisputesModel</name>
    <message>
        <source>Discrepancy</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Erster Leser</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Gegenleser</translation>
    </message>
</context>
<context>
    <name>DisputesPane</name>
    <message numerus="yes">
        <source>%Ln disagreements</source>
        <translation>
            <numerusform>%Ln Uneinigkeit</numerusform>
            <numerusform>%Ln Uneinigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read twice</source>
        <translation>
            <numerusform>%Ln zweifach gelesen</numerusform>
            <numerusform>%Ln zweifach gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagreements of first and second reader</source>
        <translation>Uneinigkeit zwischen erstem Leser und Gegenleser</translation>
    </message>
    <message>
        <source>Enter turns to the discrepancy.</source>
        <translation>Eingabe führt zur Abweichung.</translation>
    </message>
    <message>
        <source>Let the second verdict hold</source>
        <translation>Zweite Entscheidung gelten lassen</translation>
    </message>
    <message>
        <source>Recorded as your own verdict; the first one stays in the history</source>
        <translation>Wird als Ihre eigene Entscheidung festgehalten; die erste bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The second reader agrees on everything he has decided so far.</source>
        <translation>Der Gegenleser stimmt in allem überein, was er bisher entschieden hat.</translation>
    </message>
    <message>
        <source>What a second reader decides otherwise will stand here, with both verdicts side by side.</source>
        <translation>Was ein Gegenleser anders entscheidet, steht hier, beide Entscheidungen nebeneinander.</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
    <message>
        <source>About this document: outlet, headline, author, date, rank…</source>
        <translation>Über dieses Dokument: Medium, Überschrift, Verfasser, Datum, Rang…</translation>
    </message>
    <message>
        <source>Document in this pane</source>
        <translation>Dokument in diesem Fenster</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Text of {document}</source>
        <translation>Text von {document}</translation>
    </message>
    <message>
        <source>{document}: choose another document for this pane</source>
        <translation>{document}: anderes Dokument für dieses Fenster wählen</translation>
    </message>
</context>
<context>
    <name>DocumentPanes</name>
    <message>
        <source>Drop files or folders here, or add them with Ctrl+I. Pasted text is welcome, too.</source>
        <translation>Legen Sie Dateien oder Ordner hier ab, oder fügen Sie sie mit Strg+I hinzu. Auch eingefügter Text ist willkommen.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>independent {number} of {total}</source>
        <translation>unabhängig {number} von {total}</translation>
    </message>
    <message>
        <source>shares copy with {letters}</source>
        <translation>gemeinsamer Text mit {letters}</translation>
    </message>
</context>
<context>
    <name>DocumentPropertiesDialog</name>
    <message>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>The text itself is never changed. A date lets “a year ago” be compared with other documents.</source>
        <translation>Der Text selbst wird nie geändert. Mit einem Datum lässt sich „vor einem Jahr“ mit anderen Dokumenten vergleichen.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them. Others can be added at any time.</source>
        <translation>Legen Sie Dateien und Ordner hier ab, oder wählen Sie sie aus. Weitere lassen sich jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>EditClaimDialog</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>Angabe berichtigen</translation>
    </message>
    <message>
        <source>This is no claim at all</source>
        <translation>Das ist gar keine Angabe</translation>
    </message>
    <message>
        <source>What you give here holds, also when the documents are read anew.</source>
        <translation>Was Sie hier angeben, gilt auch dann, wenn die Dokumente neu gelesen werden.</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Choose a line to see all that was given, and to go back to it.</source>
        <translation>Wählen Sie eine Zeile, um alles zu sehen, was angegeben wurde, und dorthin zurückzugehen.</translation>
    </message>
    <message>
        <source>Documents that were read stay. Redo goes forward again.</source>
        <translation>Gelesene Dokumente bleiben. „Wiederholen“ geht wieder vorwärts.</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Bis hierher zurückgehen</translation>
    </message>
    <message>
        <source>No. {number} · {hash}…</source>
        <translation>Nr. {number} · {hash}…</translation>
    </message>
    <message>
        <source>Nothing that came after it can be taken back.</source>
        <translation>Nichts, was danach kam, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Show this discrepancy</source>
        <translation>Diese Abweichung zeigen</translation>
    </message>
    <message>
        <source>Taken back later.</source>
        <translation>Später zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n steps.</source>
        <translation>
            <numerusform>Nimmt %n Schritt zurück.</numerusform>
            <numerusform>Nimmt %n Schritte zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n discrepancies are open or stale: DRAFT stands across the sheet.</source>
        <translation>
            <numerusform>%n Abweichung ist offen oder überholt: Auf dem Blatt steht ENTWURF.</numerusform>
            <numerusform>%n Abweichungen sind offen oder überholt: Auf dem Blatt steht ENTWURF.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of that name is there: it will be replaced.</source>
        <translation>Eine Datei dieses Namens ist schon da: Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>A key (PKCS#12)</source>
        <translation>Ein Schlüssel (PKCS#12)</translation>
    </message>
    <message>
        <source>Annotated copies of the articles, into a folder</source>
        <translation>Kommentierte Kopien der Artikel, in einen Ordner</translation>
    </message>
    <message>
        <source>Checked copy: the corrections only</source>
        <translation>Korrekturfahne: nur die Korrekturen</translation>
    </message>
    <message>
        <source>Choose where the file is to lie.</source>
        <translation>Wählen Sie, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Claim reviews for search engines</source>
        <translation>Faktenchecks für Suchmaschinen (ClaimReview)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Everything is decided. The sheet carries its seal; any later change of it shows.</source>
        <translation>Alles ist entschieden. Das Blatt trägt sein Siegel; jede spätere Änderung daran fällt auf.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Fact sheet, with all work shown</source>
        <translation>Faktenblatt, mit dem ganzen Prüfweg</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>House template…</source>
        <translation>Hausvorlage…</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Schlüssel (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>List of questions</source>
        <translation>Liste der Fragen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Neu anlegen…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Seal with</source>
        <translation>Versiegeln mit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The key is opened with its passphrase.</source>
        <translation>Der Schlüssel wird mit seiner Passphrase geöffnet.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>no key: the PDF is not sealed</source>
        <translation>keinem Schlüssel: Das PDF bleibt unversiegelt</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Edition {number}, as signed by {names}</source>
        <translation>Ausgabe {number}, wie unterschrieben von {names}</translation>
    </message>
    <message>
        <source>Edition {number}, as the case stands now</source>
        <translation>Ausgabe {number}, wie der Fall jetzt ist</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The annotated copies are in “{file}”.</source>
        <translation>Die kommentierten Kopien liegen in „{file}“.</translation>
    </message>
    <message>
        <source>The fact sheet is in “{file}”.</source>
        <translation>Das Faktenblatt liegt in „{file}“.</translation>
    </message>
    <message>
        <source>Writing the fact sheet …</source>
        <translation>Faktenblatt schreiben …</translation>
    </message>
    <message>
        <source>{case} fact sheet</source>
        <translation>{case} Faktenblatt</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter back, Esc closes.</source>
        <translation>Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zurück, Esc schließt.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Goes on into the next document that holds the words</source>
        <translation>Geht im nächsten Dokument weiter, das die Wörter enthält</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} in %Ln Dokument</numerusform>
            <numerusform>{hits} in %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {here}</source>
        <translation>{place} von {here}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the place in its document.</source>
        <translation>Eingabe zeigt die Stelle in ihrem Dokument.</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation>In allen Dokumenten suchen</translation>
    </message>
    <message>
        <source>No document holds these words.</source>
        <translation>Kein Dokument enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Type words: every place in every document will stand here.</source>
        <translation>Tippen Sie Wörter: Jede Stelle in jedem Dokument steht dann hier.</translation>
    </message>
    <message>
        <source>Words in any document</source>
        <translation>Wörter in einem der Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>{places} in %Ln documents</source>
        <translation>
            <numerusform>{places} in %Ln Dokument</numerusform>
            <numerusform>{places} in %Ln Dokumenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>shares with {letters}</source>
        <translation>gemeinsam mit {letters}</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Shares copy with {letters}</source>
        <translation>Gemeinsamer Text mit {letters}</translation>
    </message>
    <message>
        <source>decided to be wrong</source>
        <translation>als falsch entschieden</translation>
    </message>
    <message>
        <source>differs from the others</source>
        <translation>weicht von den anderen ab</translation>
    </message>
    <message>
        <source>{source}: silent</source>
        <translation>{source}: schweigt</translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln Tatsache</numerusform>
            <numerusform>%Ln Tatsachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Copy all rows shown here, for a letter or a spreadsheet</source>
        <translation>Alle gezeigten Zeilen kopieren, für einen Brief oder eine Tabelle</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Enter shows the words in the document. Ctrl+C copies the cells.</source>
        <translation>Eingabe zeigt die Wörter im Dokument. Strg+C kopiert die Felder.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Facts and what each source gives for them</source>
        <translation>Tatsachen und was jede Quelle dazu angibt</translation>
    </message>
    <message>
        <source>Filter the facts</source>
        <translation>Tatsachen filtern</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Art der Tatsachen</translation>
    </message>
    <message>
        <source>Most sources</source>
        <translation>Meiste Quellen</translation>
    </message>
    <message>
        <source>No fact matches the filters above.</source>
        <translation>Keine Tatsache entspricht den Filtern oben.</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Nur wo sie abweichen</translation>
    </message>
    <message>
        <source>Order of the facts</source>
        <translation>Reihenfolge der Tatsachen</translation>
    </message>
    <message>
        <source>Pressing first</source>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>State of the facts</source>
        <translation>Stand der Tatsachen</translation>
    </message>
    <message>
        <source>What each source says of each fact will stand here.</source>
        <translation>Was jede Quelle zu jeder Tatsache sagt, steht dann hier.</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>Wörter der Tatsache</translation>
    </message>
</context>
<context>
    <name>Handwork</name>
    <message>
        <source>A copy of this case</source>
        <translation>Eine Kopie dieses Falls</translation>
    </message>
    <message>
        <source>Cases (*.factcase)</source>
        <translation>Fälle (*.factcase)</translation>
    </message>
    <message>
        <source>Choose a claim first that stands in a fact with others.</source>
        <translation>Wählen Sie zuerst eine Angabe, die mit anderen in einer Tatsache steht.</translation>
    </message>
    <message>
        <source>Choose a claim first: in its document, or in the table of claims.</source>
        <translation>Wählen Sie zuerst eine Angabe: in ihrem Dokument oder in der Tabelle der Angaben.</translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation>Neu vergleichen …</translation>
    </message>
    <message>
        <source>End reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Keeping the properties …</source>
        <translation>Eigenschaften sichern …</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation>Dokumente lesen …</translation>
    </message>
    <message>
        <source>Select the words first that make the claim: with the mouse, or with Shift and arrow keys.</source>
        <translation>Wählen Sie zuerst die Wörter der Angabe aus: mit der Maus oder mit Umschalt und Pfeiltasten.</translation>
    </message>
    <message>
        <source>{reader} reads blind: the first verdict shows once the second one is given.</source>
        <translation>{reader} liest blind: Die erste Entscheidung erscheint, sobald die zweite gegeben ist.</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add a discrepancy</source>
        <translation>Abweichung hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Begin the case</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Bring a document back</source>
        <translation>Dokument zurückgeholt</translation>
    </message>
    <message>
        <source>Brought home from</source>
        <translation>Zurückgeholt aus</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Change the properties</source>
        <translation>Eigenschaften geändert</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>Angabe berichtigen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Describe a document</source>
        <translation>Dokument beschrieben</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds that are not compared</source>
        <translation>Arten, die nicht verglichen werden</translation>
    </message>
    <message>
        <source>Leave unresolved</source>
        <translation>Ungeklärt lassen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Mark a claim</source>
        <translation>Angabe markieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Put claims together</source>
        <translation>Angaben zusammenführen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Read documents</source>
        <translation>Dokumente gelesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Replace a document</source>
        <translation>Dokument ersetzt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Say that names are one person’s</source>
        <translation>Namen als die einer Person erklärt</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Take a claim away</source>
        <translation>Angabe weggenommen</translation>
    </message>
    <message>
        <source>Take claims apart</source>
        <translation>Angaben getrennt</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Rückgängig und Wiederholen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was davon</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Enter turns to the discrepancy that an event is about.</source>
        <translation>Eingabe führt zur Abweichung, von der ein Ereignis handelt.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Falls</translation>
    </message>
    <message>
        <source>Only the discrepancy at hand</source>
        <translation>Nur diese Abweichung</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Words, notes, names</source>
        <translation>Wörter, Notizen, Namen</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>American</source>
        <translation>amerikanisch</translation>
    </message>
    <message>
        <source>British</source>
        <translation>britisch</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>imperial</source>
        <translation>angloamerikanisch</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>metrisch</translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>HouseTemplateDialog</name>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Wählen Sie mindestens einen Teil.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>For the house: every case without a template of its own</source>
        <translation>Für das Haus: jeder Fall ohne eigene Vorlage</translation>
    </message>
    <message>
        <source>For this case</source>
        <translation>Für diesen Fall</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>House template</source>
        <translation>Hausvorlage</translation>
    </message>
    <message>
        <source>It changes how a sheet looks, not what it holds: the record inside is always whole.</source>
        <translation>Sie ändert, wie ein Blatt aussieht, nicht, was es enthält: Der Datensatz darin ist immer vollständig.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>attribution</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Something else is just being done: wait until it is, or cancel it.</source>
        <translation>Gerade läuft noch etwas anderes: Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Stopped. The case is as it was before.</source>
        <translation>Angehalten. Der Fall ist wie zuvor.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>That failed, and the case is as it was before. ({error})</source>
        <translation>Das ist misslungen, und der Fall ist wie zuvor. ({error})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Cases (*.factcase);;All files (*)</source>
        <translation>Fälle (*.factcase);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation>Neu vergleichen …</translation>
    </message>
    <message>
        <source>Documents are just being read. Closing now leaves them out of the case.</source>
        <translation>Gerade werden Dokumente gelesen. Wenn Sie jetzt schließen, fehlen sie im Fall.</translation>
    </message>
    <message>
        <source>Documents are just being read: wait until they are, or cancel it.</source>
        <translation>Gerade werden Dokumente gelesen: Warten Sie, bis es so weit ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Werkbank für Faktenprüfung</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop reading?</source>
        <translation>Lesen anhalten?</translation>
    </message>
    <message>
        <source>This is the sample case as you left it.</source>
        <translation>Dies ist der Beispielfall, wie Sie ihn verlassen haben.</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
</context>
<context>
    <name>MarkClaimDialog</name>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark a claim</source>
        <translation>Angabe markieren</translation>
    </message>
    <message>
        <source>What the program did not see is compared with the other documents from now on.</source>
        <translation>Was das Programm nicht gesehen hat, wird von nun an mit den anderen Dokumenten verglichen.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>agreed</source>
        <translation>übereinstimmend</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>Shows the place in its document</source>
        <translation>Zeigt die Stelle in ihrem Dokument</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>Show all %n sentences</source>
        <translation>
            <numerusform>Den einen Satz zeigen</numerusform>
            <numerusform>Alle %n Sätze zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Dates and times</source>
        <translation>&amp;Daten und Zeiten</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Names and places</source>
        <translation>&amp;Namen und Orte</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Zi&amp;tate</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher Kon&amp;trast, dunkel</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Ma&amp;rked in the text</source>
        <translation>Im &amp;Text markiert</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Who did &amp;what</source>
        <translation>&amp;Wer was getan hat</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Alike on both sides</source>
        <translation>Auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>Both sides decided these. What is not taken becomes a note.</source>
        <translation>Hier haben beide Seiten entschieden. Was nicht übernommen wird, wird zur Notiz.</translation>
    </message>
    <message>
        <source>Bring decisions home</source>
        <translation>Entscheidungen zurückholen</translation>
    </message>
    <message>
        <source>Bring home</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Keep all ours</source>
        <translation>Alle unsere behalten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Alle ihre übernehmen</translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here already.</source>
        <translation>Die Kopie enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>They speak of documents that are not here, and wait for them.</source>
        <translation>Sie betreffen Dokumente, die nicht hier sind, und warten auf sie.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>What was decided in the copy “{copy}” since it was made.</source>
        <translation>Was in der Kopie „{copy}“ entschieden wurde, seit es sie gibt.</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>{documents}: only in the copy. Add them here to have them checked.</source>
        <translation>{documents}: nur in der Kopie. Fügen Sie sie hier hinzu, damit sie geprüft werden.</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>Claims that were not compared with these, and why not</source>
        <translation>Angaben, die nicht mit diesen verglichen wurden, und warum nicht</translation>
    </message>
    <message>
        <source>Nothing else looked like these.</source>
        <translation>Nichts anderes glich diesen.</translation>
    </message>
    <message>
        <source>What looked alike and was kept apart</source>
        <translation>Was ähnlich aussah und getrennt blieb</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>1  Story</source>
        <translation>1  Geschichte</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  Dokumente</translation>
    </message>
    <message>
        <source>3  What is checked</source>
        <translation>3  Was geprüft wird</translation>
    </message>
    <message>
        <source>A case is one story: its documents, what they claim, and everything you decide, in one file.</source>
        <translation>Ein Fall ist eine Geschichte: ihre Dokumente, was sie angeben und alles, was Sie entscheiden, in einer Datei.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cases (*.factcase)</source>
        <translation>Fälle (*.factcase)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Editor at the desk</source>
        <translation>Wer am Platz sitzt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Give the story a name.</source>
        <translation>Geben Sie der Geschichte einen Namen.</translation>
    </message>
    <message>
        <source>Labour leadership, 24 September 2016</source>
        <translation>Labour-Vorsitz, 24. September 2016</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>There is a file of that name already: open it, or choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon: Öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Where the case is to lie</source>
        <translation>Wo der Fall liegen soll</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>Comparing anew …</source>
        <translation>Neu vergleichen …</translation>
    </message>
    <message>
        <source>Comparing without it …</source>
        <translation>Ohne das Dokument vergleichen …</translation>
    </message>
    <message>
        <source>Export or seal it…</source>
        <translation>Exportieren oder versiegeln…</translation>
    </message>
    <message>
        <source>Its claims no longer count. The text stays in the case file, and undo brings it back.</source>
        <translation>Seine Angaben zählen nicht mehr. Der Text bleibt in der Falldatei, und „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeping the properties …</source>
        <translation>Eigenschaften sichern …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation>Dokumente lesen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{document}”?</source>
        <translation>„{document}“ entfernen?</translation>
    </message>
    <message>
        <source>Signed by {name}, {role}. Any later change voids the signature.</source>
        <translation>Unterschrieben von {name}, {role}. Jede spätere Änderung macht die Unterschrift ungültig.</translation>
    </message>
    <message>
        <source>The name stands beside every decision in the history and on the fact sheet.</source>
        <translation>Der Name steht neben jeder Entscheidung im Verlauf und auf dem Faktenblatt.</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer sitzt am Platz?</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message>
        <source>Add to the case</source>
        <translation>In den Fall aufnehmen</translation>
    </message>
    <message>
        <source>It was copied from a web page: keep headings and captions apart</source>
        <translation>Von einer Webseite kopiert: Überschriften und Bildunterschriften getrennt halten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Telegraph, evening edition</source>
        <translation>Telegraph, Abendausgabe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text is kept word for word. Give it a name by which you will know it.</source>
        <translation>Der Text bleibt Wort für Wort erhalten. Geben Sie ihm einen Namen, an dem Sie ihn erkennen.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Noch ist kein Text da.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker gegeben.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Dokument drucken</translation>
    </message>
    <message>
        <source>Print the fact sheet</source>
        <translation>Faktenblatt drucken</translation>
    </message>
    <message>
        <source>The printer took nothing: see that it is switched on and has paper.</source>
        <translation>Der Drucker hat nichts angenommen: Sehen Sie nach, ob er eingeschaltet ist und Papier hat.</translation>
    </message>
    <message>
        <source>There is no document yet to print.</source>
        <translation>Noch gibt es kein Dokument zu drucken.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>This file is shown by the program it belongs to: open it there. Nothing has been exported yet.</source>
        <translation>Diese Datei zeigt das Programm, zu dem sie gehört: Öffnen Sie sie dort. Noch ist nichts exportiert.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Marked:</source>
        <translation>Markiert:</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Werkbank für Faktenprüfung</translation>
    </message>
</context>
<context>
    <name>ProgressBanner</name>
    <message numerus="yes">
        <source>All %Ln documents read: comparing what they say</source>
        <translation>
            <numerusform>Das Dokument ist gelesen: Seine Angaben werden verglichen</numerusform>
            <numerusform>Alle %Ln Dokumente gelesen: Ihre Angaben werden verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>{done} of {total} documents read: {name}</source>
        <translation>{done} von {total} Dokumenten gelesen: {name}</translation>
    </message>
</context>
<context>
    <name>PutTogetherDialog</name>
    <message>
        <source>Choose at least two claims.</source>
        <translation>Wählen Sie mindestens zwei Angaben.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Name of the fact</source>
        <translation>Name der Tatsache</translation>
    </message>
    <message>
        <source>Put claims together</source>
        <translation>Angaben zusammenführen</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The facts that these claims stand in become one, now and with later documents.</source>
        <translation>Die Tatsachen, in denen diese Angaben stehen, werden eine: jetzt und mit späteren Dokumenten.</translation>
    </message>
    <message>
        <source>as the first of these facts is called</source>
        <translation>wie die erste dieser Tatsachen heißt</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Filter  ( / )</source>
        <translation>Filter  ( / )</translation>
    </message>
    <message>
        <source>Filter the discrepancies</source>
        <translation>Abweichungen filtern</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in the filter box shows all again.</source>
        <translation>Nichts hier entspricht dem Filter. Esc im Filterfeld zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Show only what is still open</source>
        <translation>Nur zeigen, was noch offen ist</translation>
    </message>
    <message>
        <source>The accounts do not differ on anything the program can compare.</source>
        <translation>Die Darstellungen weichen in nichts voneinander ab, was das Programm vergleichen kann.</translation>
    </message>
    <message>
        <source>What the accounts differ on will stand here, as soon as there are documents.</source>
        <translation>Worin die Darstellungen abweichen, steht hier, sobald es Dokumente gibt.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>Ranks</name>
    <message>
        <source>agency copy</source>
        <translation>Agenturtext</translation>
    </message>
    <message>
        <source>own report</source>
        <translation>eigener Bericht</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>unranked</source>
        <translation>ohne Rang</translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message numerus="yes">
        <source>%n independent copies</source>
        <translation>
            <numerusform>%n unabhängige Quelle</numerusform>
            <numerusform>%n unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>cites {speakers}</source>
        <translation>zitiert {speakers}</translation>
    </message>
    <message numerus="yes">
        <source>{sources} and %n more</source>
        <translation>
            <numerusform>{sources} und %n weitere</numerusform>
            <numerusform>{sources} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsTable</name>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>checker</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>second reader</source>
        <translation>Gegenleser</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>Choose at least two names.</source>
        <translation>Wählen Sie mindestens zwei Namen.</translation>
    </message>
    <message>
        <source>Claims under any of these names are compared as one person’s, or one body’s.</source>
        <translation>Angaben unter jedem dieser Namen werden als die einer Person oder Einrichtung verglichen.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>Sie sind eins</translation>
    </message>
</context>
<context>
    <name>SecondReaderDialog</name>
    <message>
        <source>A second reader decides everything again. The first verdict on a discrepancy, its notes and its history stay hidden until his own is given. Where the two differ, both stand in the list of disagreements.</source>
        <translation>Ein Gegenleser entscheidet alles noch einmal. Die erste Entscheidung über eine Abweichung, ihre Notizen und ihr Verlauf bleiben verborgen, bis seine eigene gegeben ist. Wo beide sich unterscheiden, stehen sie in der Liste der Uneinigkeiten.</translation>
    </message>
    <message>
        <source>Begin reading</source>
        <translation>Lesen beginnen</translation>
    </message>
    <message>
        <source>Give the name that the sheet shall bear.</source>
        <translation>Geben Sie den Namen an, der auf dem Blatt stehen soll.</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>Blind lesen</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Gegenleser</translation>
    </message>
    <message>
        <source>That is the first reader: a second pair of eyes is wanted.</source>
        <translation>Das ist der erste Leser: Gefragt ist ein zweites Paar Augen.</translation>
    </message>
</context>
<context>
    <name>SelectedLine</name>
    <message numerus="yes">
        <source>%Ln claims selected</source>
        <translation>
            <numerusform>%Ln Angabe ausgewählt</numerusform>
            <numerusform>%Ln Angaben ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A document that gave {value} was removed or replaced.</source>
        <translation>Ein Dokument, das {value} angab, wurde entfernt oder ersetzt.</translation>
    </message>
    <message>
        <source>A key needs a name and a passphrase.</source>
        <translation>Ein Schlüssel braucht einen Namen und eine Passphrase.</translation>
    </message>
    <message>
        <source>Choose a claim.</source>
        <translation>Wählen Sie eine Angabe.</translation>
    </message>
    <message>
        <source>Choose at least two claims.</source>
        <translation>Wählen Sie mindestens zwei Angaben.</translation>
    </message>
    <message>
        <source>Edition {number} was signed in an older version of the program, which did not keep it.</source>
        <translation>Ausgabe {number} wurde mit einer älteren Version des Programms unterschrieben, die sie nicht aufbewahrt hat.</translation>
    </message>
    <message>
        <source>Give at least two names and the one the person is to be called by.</source>
        <translation>Geben Sie mindestens zwei Namen an und den, unter dem die Person geführt werden soll.</translation>
    </message>
    <message>
        <source>It is the same document as “{same}”: it was not added again.</source>
        <translation>Es ist dasselbe Dokument wie „{same}“: Es wurde nicht noch einmal aufgenommen.</translation>
    </message>
    <message>
        <source>It was a {then} then and is a {now} now.</source>
        <translation>Damals: {then}. Jetzt: {now}.</translation>
    </message>
    <message>
        <source>It was given under another sheet than this one.</source>
        <translation>Sie steht unter einem anderen Blatt als diesem.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Der Fall wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>New reading: {value} ({sources}).</source>
        <translation>Neue Lesart: {value} ({sources}).</translation>
    </message>
    <message>
        <source>The backup copy of today could not be made ({problem}): make room beside the case.</source>
        <translation>Die Sicherungskopie von heute ließ sich nicht anlegen ({problem}): Schaffen Sie neben dem Fall Platz.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} (second reader) “{subject}”, by {who}, {moment} UTC.</source>
        <translation>Der Fall wurde danach geändert: {deed} (Gegenleser) „{subject}“, von {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} “{subject}”, by somebody, {moment} UTC.</source>
        <translation>Der Fall wurde danach geändert: {deed} „{subject}“, von jemandem ohne Namen, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} “{subject}”, by {who}, {moment} UTC.</source>
        <translation>Der Fall wurde danach geändert: {deed} „{subject}“, von {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed}, by somebody, {moment} UTC.</source>
        <translation>Der Fall wurde danach geändert: {deed}, von jemandem ohne Namen, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {deed}, by {who}, {moment} UTC.</source>
        <translation>Der Fall wurde danach geändert: {deed}, von {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The case was changed after it: {turn} {deed} “{subject}”, by {who}, {moment} UTC.</source>
        <translation>Der Fall wurde danach geändert: {turn} ({deed}) „{subject}“, von {who}, {moment} UTC.</translation>
    </message>
    <message>
        <source>The certificate of this key is not valid today: renew it or make another key.</source>
        <translation>Das Zertifikat dieses Schlüssels ist heute nicht gültig: Erneuern Sie es, oder legen Sie einen anderen Schlüssel an.</translation>
    </message>
    <message>
        <source>The documents are just being read: wait until that is done, or cancel it.</source>
        <translation>Gerade werden die Dokumente gelesen: Warten Sie, bis das fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The fact sheet has changed since you looked at it: look again before you sign.</source>
        <translation>Das Faktenblatt hat sich geändert, seit Sie es angesehen haben: Sehen Sie es noch einmal an, bevor Sie unterschreiben.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to: you can read here; to decide, copy it elsewhere.</source>
        <translation>In die Datei oder ihren Ordner lässt sich nicht schreiben: Hier können Sie lesen; um zu entscheiden, kopieren Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>The house template cannot be read: {problem}.</source>
        <translation>Die Hausvorlage ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>The house template cannot be used: {problem}.</source>
        <translation>Die Hausvorlage ist nicht verwendbar: {problem}.</translation>
    </message>
    <message>
        <source>The house template “{name}” cannot be read: {problem}.</source>
        <translation>Die Hausvorlage „{name}“ ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>The house template{name} cannot be used: {problem}.</source>
        <translation>Die Hausvorlage{name} ist nicht verwendbar: {problem}.</translation>
    </message>
    <message>
        <source>The key cannot be opened: the passphrase is wrong or the file is no PKCS#12 key.</source>
        <translation>Der Schlüssel lässt sich nicht öffnen: Die Passphrase ist falsch, oder die Datei ist kein PKCS#12-Schlüssel.</translation>
    </message>
    <message>
        <source>The key file holds no key with its certificate: export it anew with both.</source>
        <translation>Die Schlüsseldatei enthält keinen Schlüssel mit Zertifikat: Exportieren Sie sie neu, mit beidem.</translation>
    </message>
    <message>
        <source>There are no words at this place: mark what states the claim.</source>
        <translation>An dieser Stelle stehen keine Wörter: Markieren Sie, was die Angabe macht.</translation>
    </message>
    <message>
        <source>There is no document “{name}” in this case.</source>
        <translation>Ein Dokument „{name}“ gibt es in diesem Fall nicht.</translation>
    </message>
    <message>
        <source>There is no figure in “{words}”: write it as it is printed, such as “313,409” or “61.8%”.</source>
        <translation>In „{words}“ steht keine Zahl: Schreiben Sie sie, wie sie gedruckt ist, etwa „313,409“ oder „61.8%“.</translation>
    </message>
    <message>
        <source>There is no signed edition {number} of this case.</source>
        <translation>Eine unterschriebene Ausgabe {number} dieses Falls gibt es nicht.</translation>
    </message>
    <message>
        <source>This case has been closed.</source>
        <translation>Dieser Fall ist geschlossen.</translation>
    </message>
    <message>
        <source>This case is open for reading only: nothing in it can be changed.</source>
        <translation>Dieser Fall ist nur zum Lesen geöffnet: Nichts darin lässt sich ändern.</translation>
    </message>
    <message>
        <source>This case is open in another window ({who}): you can read here, and decide there.</source>
        <translation>Dieser Fall ist in einem anderen Fenster geöffnet ({who}): Hier können Sie lesen, dort entscheiden.</translation>
    </message>
    <message>
        <source>This claim is no longer there: the documents were read anew.</source>
        <translation>Diese Angabe gibt es nicht mehr: Die Dokumente wurden neu gelesen.</translation>
    </message>
    <message>
        <source>This could not be kept ({problem}): make room on the disk, or copy the case to another one. The case is as it was before.</source>
        <translation>Das ließ sich nicht sichern ({problem}): Schaffen Sie Platz auf dem Datenträger, oder kopieren Sie den Fall auf einen anderen. Der Fall ist wie zuvor.</translation>
    </message>
    <message>
        <source>This discrepancy is no longer found: the documents have changed.</source>
        <translation>Diese Abweichung wird nicht mehr gefunden: Die Dokumente haben sich geändert.</translation>
    </message>
    <message>
        <source>This discrepancy is no longer found: the documents have changed. Nothing was decided.</source>
        <translation>Diese Abweichung wird nicht mehr gefunden: Die Dokumente haben sich geändert. Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>This fact is no longer found: the documents have changed.</source>
        <translation>Diese Tatsache wird nicht mehr gefunden: Die Dokumente haben sich geändert.</translation>
    </message>
    <message>
        <source>This file is another case, not a copy of this one: there is nothing to bring together.</source>
        <translation>Diese Datei ist ein anderer Fall und keine Kopie von diesem: Es gibt nichts zusammenzubringen.</translation>
    </message>
    <message>
        <source>add claim</source>
        <translation>Angabe markiert</translation>
    </message>
    <message>
        <source>add discrepancy</source>
        <translation>Abweichung hinzugefügt</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>create case</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation>Angabe berichtigt</translation>
    </message>
    <message>
        <source>leave unresolved</source>
        <translation>Ungeklärt lassen</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>Angaben zusammengeführt</translation>
    </message>
    <message>
        <source>read documents</source>
        <translation>Dokumente gelesen</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation>Angabe weggenommen</translation>
    </message>
    <message>
        <source>remove document</source>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>replace document</source>
        <translation>Dokument ersetzt</translation>
    </message>
    <message>
        <source>restore document</source>
        <translation>Dokument zurückgeholt</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>Namen derselben Person</translation>
    </message>
    <message>
        <source>set document</source>
        <translation>Dokument beschrieben</translation>
    </message>
    <message>
        <source>set properties</source>
        <translation>Eigenschaften geändert</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>take apart</source>
        <translation>Angaben getrennt</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>{deed}</source>
        <translation>{deed}</translation>
    </message>
    <message>
        <source>{deed} (second reader) “{subject}”</source>
        <translation>{deed} (Gegenleser) „{subject}“</translation>
    </message>
    <message>
        <source>{deed} {number} discrepancies</source>
        <translation>{deed}: {number} Abweichungen</translation>
    </message>
    <message>
        <source>{deed} {number} things</source>
        <translation>{deed}: {number} Mal</translation>
    </message>
    <message>
        <source>{deed} “{subject}”</source>
        <translation>{deed} „{subject}“</translation>
    </message>
    <message>
        <source>{name} is now read as {new}, then as {old}.</source>
        <translation>In {name} steht jetzt {new}, damals {old}.</translation>
    </message>
    <message>
        <source>{sources} now gives {value} too.</source>
        <translation>{sources} gibt jetzt auch {value} an.</translation>
    </message>
    <message>
        <source>{value} is no longer read in {sources}.</source>
        <translation>{value} wird in {sources} nicht mehr gelesen.</translation>
    </message>
    <message>
        <source>“{label}” on “{topic}” still needs {lacking}.</source>
        <translation>„{label}“ bei „{topic}“ braucht noch: {lacking}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({problem}).</source>
        <translation>„{name}“ ist nicht lesbar ({problem}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read without harm to the program: have it saved again, or as plain text.</source>
        <translation>„{name}“ lässt sich nicht lesen, ohne dem Programm zu schaden: Lassen Sie die Datei neu sichern, oder als reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({problem}).</source>
        <translation>„{name}“ ließ sich nicht lesen ({problem}).</translation>
    </message>
    <message>
        <source>“{name}” could not be read while it was being written to: try again in a moment.</source>
        <translation>„{name}“ ließ sich nicht lesen, während gerade hineingeschrieben wurde: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” defines entities of its own, as harmful files do: have it saved again by the program it came from.</source>
        <translation>„{name}“ legt eigene Entitäten fest, wie es schädliche Dateien tun: Lassen Sie die Datei in dem Programm neu sichern, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, which no mail from a source has.</source>
        <translation>„{name}“ hat mehr als {most} Teile; so viele hat keine Mail einer Quelle.</translation>
    </message>
    <message>
        <source>“{name}” has the same text as “{same}” and was left out.</source>
        <translation>„{name}“ hat denselben Text wie „{same}“ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” has {number} pages, more than {most}: take out those you need.</source>
        <translation>„{name}“ hat {number} Seiten, mehr als {most}: Nehmen Sie die heraus, die Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” holds files inside files inside files: unpack it and choose what you need.</source>
        <translation>„{name}“ enthält Dateien in Dateien in Dateien: Packen Sie aus, und wählen Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the rest were left out.</source>
        <translation>„{name}“ enthält mehr als {most} Dateien; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” holds no file: there is nothing to read.</source>
        <translation>„{name}“ enthält keine Datei: Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” holds no subtitles: no time codes were found in it.</source>
        <translation>„{name}“ enthält keine Untertitel: Es fanden sich keine Zeitmarken darin.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, more than the {most} that can be read.</source>
        <translation>„{name}“ enthält {number} Dateien, mehr als die {most}, die gelesen werden können.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, more than the {most} that one folder may bring; the rest were left out.</source>
        <translation>„{name}“ enthält {number} Dateien, mehr als die {most}, die ein Ordner mitbringen darf; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is JSON, but no agency item: it has no headline and no text.</source>
        <translation>„{name}“ ist JSON, aber keine Agenturmeldung: Überschrift und Text fehlen.</translation>
    </message>
    <message>
        <source>“{name}” is JSON, but no agency item: it has no text.</source>
        <translation>„{name}“ ist JSON, aber keine Agenturmeldung: Der Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a case file.</source>
        <translation>„{name}“ ist eine Datenbank eines anderen Programms und keine Falldatei.</translation>
    </message>
    <message>
        <source>“{name}” is a folder without files: there is nothing to read.</source>
        <translation>„{name}“ ist ein Ordner ohne Dateien: Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without words or attachments.</source>
        <translation>„{name}“ ist eine Mail ohne Worte und Anhänge.</translation>
    </message>
    <message>
        <source>“{name}” is a saved page without its text: save it again from the browser.</source>
        <translation>„{name}“ ist eine gesicherte Webseite ohne ihren Text: Sichern Sie sie im Browser neu.</translation>
    </message>
    <message>
        <source>“{name}” is a scanned PDF without text: have it made readable by text recognition, or type what you need.</source>
        <translation>„{name}“ ist ein gescanntes PDF ohne Text: Lassen Sie es mit Texterkennung lesbar machen, oder tippen Sie ab, was Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without an article: nothing in it reads as text.</source>
        <translation>„{name}“ ist eine Webseite ohne Artikel: Nichts darin liest sich als Text.</translation>
    </message>
    <message>
        <source>“{name}” is an agency message without any text.</source>
        <translation>„{name}“ ist eine Agenturmeldung ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({problem}): open a backup copy of it.</source>
        <translation>„{name}“ ist beschädigt ({problem}): Öffnen Sie eine Sicherungskopie davon.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be opened as a PDF; ask for it again.</source>
        <translation>„{name}“ ist beschädigt: Die Datei lässt sich nicht als PDF öffnen; fordern Sie sie neu an.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says it is {encoding} and is not from byte {place} on; save it again as UTF-8.</source>
        <translation>„{name}“ ist beschädigt: Angeblich {encoding}, ab Byte {place} aber nicht mehr; sichern Sie neu als UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its JSON breaks off or is not well-formed; ask for it again.</source>
        <translation>„{name}“ ist beschädigt: Das JSON bricht ab oder ist nicht wohlgeformt; fordern Sie die Datei neu an.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML breaks off or is not well-formed; ask for it again.</source>
        <translation>„{name}“ ist beschädigt: Das XML bricht ab oder ist nicht wohlgeformt; fordern Sie die Datei neu an.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its formatting breaks off; ask for it again.</source>
        <translation>„{name}“ ist beschädigt: Die Formatierung bricht ab; fordern Sie die Datei neu an.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: one of its pages cannot be read; ask for it again.</source>
        <translation>„{name}“ ist beschädigt: Eine der Seiten ist nicht lesbar; fordern Sie die Datei neu an.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: open a backup copy of it.</source>
        <translation>„{name}“ ist beschädigt: Öffnen Sie eine Sicherungskopie davon.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the archive breaks off or does not unpack; ask for it again.</source>
        <translation>„{name}“ ist beschädigt: Das Archiv bricht ab oder lässt sich nicht entpacken; fordern Sie es neu an.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nothing was kept in it. Delete it and make a new case.</source>
        <translation>„{name}“ ist leer: Nichts wurde darin bewahrt. Löschen Sie die Datei, und legen Sie einen neuen Fall an.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to read.</source>
        <translation>„{name}“ ist leer: Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that cannot be recognised: save it again as UTF-8.</source>
        <translation>„{name}“ hat eine Zeichenkodierung, die sich nicht erkennen lässt: Sichern Sie neu als UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a document; have it saved again by the program it came from.</source>
        <translation>„{name}“ ist für ein Dokument zu tief verschachtelt: Lassen Sie die Datei in dem Programm neu sichern, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
        <translation>„{name}“ ist kein OpenDocument-Text: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: the part with the text is missing.</source>
        <translation>„{name}“ ist kein Word-Dokument: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is not a case file, or it is damaged.</source>
        <translation>„{name}“ ist keine Falldatei oder beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: only files and folders can be read.</source>
        <translation>„{name}“ ist keine Datei: Nur Dateien und Ordner können gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: open it in the program it belongs to and save it as text.</source>
        <translation>„{name}“ ist kein Text: Öffnen Sie die Datei in dem Programm, zu dem sie gehört, und sichern Sie sie als Text.</translation>
    </message>
    <message>
        <source>“{name}” is of an older version and could not be brought up to date ({problem}): it is as it was; make room on the disk or copy it elsewhere and open it again.</source>
        <translation>„{name}“ stammt aus einer älteren Version und ließ sich nicht auf den neuen Stand bringen ({problem}): Die Datei ist, wie sie war; schaffen Sie Platz auf dem Datenträger, oder kopieren Sie sie anderswohin und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: save a copy without one.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt: Sichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: unpack it yourself.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt: Packen Sie die Datei selbst aus.</translation>
    </message>
    <message>
        <source>“{name}” is the same file as “{same}” and was left out.</source>
        <translation>„{name}“ ist dieselbe Datei wie „{same}“ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB long, more than the limit of {limit} MB: split it, or raise the limit.</source>
        <translation>„{name}“ ist {size} MB groß, mehr als die Grenze von {limit} MB: Teilen Sie die Datei, oder heben Sie die Grenze an.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: ask for the right to read it.</source>
        <translation>„{name}“ darf nicht gelesen werden: Lassen Sie sich das Recht dazu geben.</translation>
    </message>
    <message>
        <source>“{name}” takes longer than {seconds} seconds to read, as harmful files do: have it saved again, or as plain text.</source>
        <translation>„{name}“ braucht länger als {seconds} Sekunden zum Lesen, wie es schädliche Dateien tun: Lassen Sie die Datei neu sichern, oder als reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB in one part, which no article does.</source>
        <translation>„{name}“ ergibt entpackt in einem Teil mehr als {most} MB; so lang ist kein Artikel.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, which no set of articles does; unpack it yourself and choose the articles.</source>
        <translation>„{name}“ ergibt entpackt mehr als {most} MB; so groß ist keine Sammlung von Artikeln. Packen Sie selbst aus, und wählen Sie die Artikel.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the workbench (schema {schema}, this one knows {known}): open it with that version. It was not touched.</source>
        <translation>„{name}“ stammt aus einer neueren Version der Werkbank (Schema {schema}, diese kennt {known}): Öffnen Sie den Fall mit jener Version. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>“{name}” was not found: check the name and the folder.</source>
        <translation>„{name}“ wurde nicht gefunden: Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made ({problem}): choose another folder.</source>
        <translation>„{path}“ lässt sich nicht anlegen ({problem}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made ({problem}): make room, or choose another folder.</source>
        <translation>„{path}“ lässt sich nicht anlegen ({problem}): Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {problem}.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {problem}.</translation>
    </message>
    <message>
        <source>“{path}” exists already: open it, or choose another name for the new case.</source>
        <translation>„{path}“ gibt es schon: Öffnen Sie den Fall, oder wählen Sie einen anderen Namen für den neuen.</translation>
    </message>
    <message>
        <source>“{path}” is just being made by another window: choose another name.</source>
        <translation>„{path}“ wird gerade in einem anderen Fenster angelegt: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” is not there: it may have been moved, renamed or deleted.</source>
        <translation>„{path}“ ist nicht da: vielleicht verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>“{words}” is marked as a claim of this kind already: edit that one.</source>
        <translation>„{words}“ ist schon als Angabe dieser Art markiert: Bearbeiten Sie jene.</translation>
    </message>
    <message>
        <source>“{words}” names no date or time: write it as “24 September 2016” or “11.45 am”.</source>
        <translation>„{words}“ nennt weder Tag noch Uhrzeit: Schreiben Sie etwa „24 September 2016“ oder „11.45 am“.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Click into a key and press another to change it.</source>
        <translation>Klicken Sie in eine Taste, und drücken Sie eine andere, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give {action} its own key again</source>
        <translation>{action} die eigene Taste zurückgeben</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Key for {action}</source>
        <translation>Taste für {action}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”: change that first.</source>
        <translation>{keys} gehört zu „{action}“: Ändern Sie zuerst das.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message numerus="yes">
        <source>%n are open or stale: DRAFT stands across the sheet.</source>
        <translation>
            <numerusform>%n ist offen oder überholt: Auf dem Blatt steht ENTWURF.</numerusform>
            <numerusform>%n sind offen oder überholt: Auf dem Blatt steht ENTWURF.</numerusform>
        </translation>
    </message>
    <message>
        <source>A signature needs a name.</source>
        <translation>Eine Unterschrift braucht einen Namen.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Gegenleser</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Your name goes under the fact sheet as it stands now. Any later change voids it, visibly. The seal proves that the sheet is unchanged; it does not prove who signed.</source>
        <translation>Ihr Name kommt unter das Faktenblatt, wie es jetzt ist. Jede spätere Änderung macht die Unterschrift ungültig, und man sieht es. Das Siegel beweist, dass das Blatt unverändert ist; es beweist nicht, wer unterschrieben hat.</translation>
    </message>
    <message>
        <source>{decided} of {total} discrepancies are decided.</source>
        <translation>{decided} von {total} Abweichungen sind entschieden.</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message numerus="yes">
        <source>%n open conflicts</source>
        <translation>
            <numerusform>%n offener Widerspruch</numerusform>
            <numerusform>%n offene Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>shared copy with {others} ({share} %)</source>
        <translation>gemeinsamer Text mit {others} ({share} %)</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add the accounts of the event: files, folders or pasted text.</source>
        <translation>Fügen Sie die Darstellungen des Ereignisses hinzu: Dateien, Ordner oder eingefügten Text.</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften…</translation>
    </message>
    <message>
        <source>Put a newer version in its place…</source>
        <translation>Durch neuere Fassung ersetzen…</translation>
    </message>
    <message>
        <source>Remove from the case…</source>
        <translation>Aus dem Fall entfernen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What changed between versions…</source>
        <translation>Was sich zwischen den Fassungen geändert hat…</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message>
        <source>Change who is at the desk</source>
        <translation>Ändern, wer am Platz sitzt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>editor: {name}</source>
        <translation>am Platz: {name}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the marked claims</source>
        <translation>Übersicht der markierten Angaben</translation>
    </message>
</context>
<context>
    <name>TakeApartDialog</name>
    <message>
        <source>At least one claim must stay in the fact.</source>
        <translation>Mindestens eine Angabe muss in der Tatsache bleiben.</translation>
    </message>
    <message>
        <source>Choose the claims that do not belong here.</source>
        <translation>Wählen Sie die Angaben, die nicht hierher gehören.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split a fact</source>
        <translation>Tatsache aufteilen</translation>
    </message>
    <message>
        <source>What they speak of</source>
        <translation>Wovon sie sprechen</translation>
    </message>
    <message>
        <source>Which claims speak of something else than “{fact}”?</source>
        <translation>Welche Angaben sprechen von etwas anderem als „{fact}“?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n independent</source>
        <translation>
            <numerusform>%n unabhängig</numerusform>
            <numerusform>%n unabhängig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n überholt</numerusform>
            <numerusform>%n überholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the discrepancies that is decided</source>
        <translation>Anteil der entschiedenen Abweichungen</translation>
    </message>
    <message>
        <source>no sources yet</source>
        <translation>noch keine Quellen</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>✓ signed: {name}, {role}</source>
        <translation>✓ unterschrieben: {name}, {role}</translation>
    </message>
    <message>
        <source>✕ signature void: {name}, {role}</source>
        <translation>✕ Unterschrift ungültig: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>C confirms, R rejects, U leaves it unresolved; a second key gives the reason, Ctrl+Z takes it back. When all is decided, sign off: the fact sheet is made.</source>
        <translation>C bestätigt, R weist zurück, U lässt ungeklärt; eine zweite Taste nennt den Grund, Strg+Z nimmt es zurück. Ist alles entschieden, geben Sie frei: Das Faktenblatt entsteht.</translation>
    </message>
    <message>
        <source>Each document has a letter. Those that carry the same agency text count once, however many they are.</source>
        <translation>Jedes Dokument hat einen Buchstaben. Was denselben Agenturtext trägt, zählt einmal, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Every value, who gives it, how many independent copies, and the sums. A digit picks a reading.</source>
        <translation>Jeder Wert, wer ihn angibt, wie viele unabhängige Quellen, und die Rechnungen. Eine Ziffer wählt eine Lesart.</translation>
    </message>
    <message>
        <source>One key decides</source>
        <translation>Eine Taste entscheidet</translation>
    </message>
    <message>
        <source>The accounts</source>
        <translation>Die Darstellungen</translation>
    </message>
    <message>
        <source>The documents turn to the words by themselves. Space shows the next place, Ctrl+2 a second text.</source>
        <translation>Die Dokumente zeigen die Stellen von selbst. Leertaste zeigt die nächste, Strg+2 einen zweiten Text.</translation>
    </message>
    <message>
        <source>The most pressing first. J goes to the next one that is open, K to the one before.</source>
        <translation>Das Dringendste zuerst. J geht zur nächsten offenen, K zur vorigen.</translation>
    </message>
    <message>
        <source>What they differ on</source>
        <translation>Worin sie abweichen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie abweichen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Read anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading the documents anew …</source>
        <translation>Dokumente neu lesen …</translation>
    </message>
    <message>
        <source>These documents were read by another version of the program. Decisions outlast a new reading.</source>
        <translation>Diese Dokumente wurden von einer anderen Version des Programms gelesen. Entscheidungen überdauern ein neues Lesen.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Settled along with “{topic}”</source>
        <translation>Mitentschieden mit „{topic}“</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Reading the newer version …</source>
        <translation>Die neuere Fassung lesen …</translation>
    </message>
    <message>
        <source>The newer version of “{document}”</source>
        <translation>Die neuere Fassung von „{document}“</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Noch gibt es kein Dokument.</translation>
    </message>
    <message>
        <source>This is the first version of the document.</source>
        <translation>Dies ist die erste Fassung des Dokuments.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>[…]</source>
        <translation>[…]</translation>
    </message>
    <message>
        <source>“{document}” stands in its place. What rested on changed words is marked stale.</source>
        <translation>„{document}“ steht an seiner Stelle. Was auf geänderten Wörtern beruhte, ist als überholt bezeichnet.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n places differ: − taken out, + put in.</source>
        <translation>
            <numerusform>%n Stelle ist anders: − herausgenommen, + hinzugefügt.</numerusform>
            <numerusform>%n Stellen sind anders: − herausgenommen, + hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Since “{version}”</source>
        <translation>Seit „{version}“</translation>
    </message>
    <message>
        <source>The text is the same word for word.</source>
        <translation>Der Text ist Wort für Wort derselbe.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A different basis: unit or definition</source>
        <translation>Andere Grundlage: Einheit oder Definition</translation>
    </message>
    <message>
        <source>A different person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>A different thing</source>
        <translation>Andere Sache</translation>
    </message>
    <message>
        <source>A different time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Ask the author</source>
        <translation>Beim Autor nachfragen</translation>
    </message>
    <message>
        <source>Ask the source</source>
        <translation>Bei der Quelle nachfragen</translation>
    </message>
    <message>
        <source>Await a document</source>
        <translation>Dokument abwarten</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Both stand: attribute each</source>
        <translation>Beide bleiben, mit Angabe der Quelle</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed by the speaker</source>
        <translation>Vom Zitierten bestätigt</translation>
    </message>
    <message>
        <source>Heard or read in</source>
        <translation>Gehört oder gelesen in</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>Immaterial</source>
        <translation>Unerheblich</translation>
    </message>
    <message>
        <source>Leave unresolved</source>
        <translation>Ungeklärt lassen</translation>
    </message>
    <message>
        <source>Matched wrongly by the program</source>
        <translation>Vom Programm falsch zugeordnet</translation>
    </message>
    <message>
        <source>None is right</source>
        <translation>Keiner ist richtig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Zur Veröffentlichung bestätigt</translation>
    </message>
    <message>
        <source>One value is right</source>
        <translation>Ein Wert ist richtig</translation>
    </message>
    <message>
        <source>Own check</source>
        <translation>Eigene Prüfung</translation>
    </message>
    <message>
        <source>Part of a quote</source>
        <translation>Teil eines Zitats</translation>
    </message>
    <message>
        <source>Primary document</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>Quote: wording or speaker</source>
        <translation>Zitat: Wortlaut oder Sprecher</translation>
    </message>
    <message>
        <source>Read wrongly by the program</source>
        <translation>Vom Programm falsch gelesen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Refer up</source>
        <translation>Nach oben geben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reported twice by the program</source>
        <translation>Vom Programm doppelt gemeldet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Soften or leave out</source>
        <translation>Abschwächen oder streichen</translation>
    </message>
    <message>
        <source>Stet: let it stand, because …</source>
        <translation>Bleibt stehen, weil …</translation>
    </message>
    <message>
        <source>Superseded: a later figure replaces an earlier one</source>
        <translation>Eine spätere Zahl ersetzt eine frühere</translation>
    </message>
    <message>
        <source>The hedge covers it</source>
        <translation>Durch die Einschränkung gedeckt</translation>
    </message>
    <message>
        <source>The later figure</source>
        <translation>Die spätere Zahl</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>Der richtige Wert</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>Die Formulierung</translation>
    </message>
    <message>
        <source>Time of the earlier figure</source>
        <translation>Zeitpunkt der früheren Zahl</translation>
    </message>
    <message>
        <source>Time of the later figure</source>
        <translation>Zeitpunkt der späteren Zahl</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Where it was checked</source>
        <translation>Geprüft in</translation>
    </message>
    <message>
        <source>Which document, from whom</source>
        <translation>Welches Dokument, von wem</translation>
    </message>
    <message>
        <source>Which one is right</source>
        <translation>Welcher richtig ist</translation>
    </message>
    <message>
        <source>Which recording or transcript</source>
        <translation>Welche Aufnahme oder Mitschrift</translation>
    </message>
    <message>
        <source>Which version is right</source>
        <translation>Welche Fassung richtig ist</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cases that you open will be listed here.</source>
        <translation>Fälle, die Sie öffnen, stehen dann hier.</translation>
    </message>
    <message>
        <source>Drop articles, folders or a case anywhere in this window</source>
        <translation>Legen Sie Artikel, Ordner oder einen Fall irgendwo in diesem Fenster ab</translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation>Werkbank für Faktenprüfung</translation>
    </message>
    <message>
        <source>Read several accounts of one event, see where they differ, and sign off what is right.</source>
        <translation>Mehrere Darstellungen eines Ereignisses lesen, sehen, worin sie abweichen, und freigeben, was stimmt.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Arbeitet ohne Netz. Nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Speaks for {value}.</source>
        <translation>Spricht für {value}.</translation>
    </message>
    <message>
        <source>The same slip shows in: {links}</source>
        <translation>Derselbe Fehler zeigt sich in: {links}</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
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
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was davon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>as the words say it</source>
        <translation>wie es die Wörter sagen</translation>
    </message>
</context>
</TS>

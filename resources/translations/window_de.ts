<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About the workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads several accounts of one event, shows where they differ, and keeps what you decide.

Works offline: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About the workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a discrepancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disagreements of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the desk with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark the selected words as a claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put claims together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a fact apart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two documents side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whatever you want…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;home from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case p&amp;roperties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in a&amp;ll documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the same per&amp;son…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mention in the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On&amp;ly what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious, open or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick reading {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader reads &amp;blind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without &amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies &amp;below the documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDiscrepancyDialog</name>
    <message>
        <source>A calls it the morning, B the night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least two claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the queue like those that the program found, and says that you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what they differ on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour of the first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they differ on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{field} (if known)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the desk with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown below the documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePropertiesDialog</name>
    <message>
        <source>Case properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the story a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else says this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claims of facts on which a single source speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, names, figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}: keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}: take theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who / what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose below, Enter does it, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do, a discrepancy, a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictInspector</name>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>where readings stand</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a discrepancy at the left, or press J for the next one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {readings} in {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}, or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to give: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? A letter picks the reason, Enter the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note that says why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputesModel</name>
    <message>
        <source>Discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputesPane</name>
    <message numerus="yes">
        <source>%Ln disagreements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disagreements of first and second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter turns to the discrepancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the second verdict hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as your own verdict; the first one stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reader agrees on everything he has decided so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a second reader decides otherwise will stand here, with both verdicts side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Document in this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: choose another document for this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPanes</name>
    <message>
        <source>Drop files or folders here, or add them with Ctrl+O. Pasted text is welcome, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPropertiesDialog</name>
    <message>
        <source>About this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself is never changed. A date lets “a year ago” be compared with other documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them. Others can be added at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditClaimDialog</name>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no claim at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you give here holds, also when the documents are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Documents that were read stay. Redo goes forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} · {hash}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that came after it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n steps.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n discrepancies are open or stale: DRAFT stands across the sheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file of that name is there: it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked copy: the corrections only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file is to lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided. The sheet carries its seal; any later change of it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact sheet, with all work shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter back, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on into the next document that holds the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} in {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {here}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message>
        <source>Enter shows the place in its document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words: every place in every document will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in any document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} places in {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>copy of {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares copy: {letters} count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided to be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all rows shown here, for a letter or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the words in the document. Ctrl+C copies the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and what each source gives for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact matches the filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source says of each fact will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handwork</name>
    <message>
        <source>A copy of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.factcase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim first that stands in a fact with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim first: in its document, or in the table of claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the properties …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first that make the claim: with the mouse, or with Shift and arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader} reads blind: the first verdict shows once the second one is given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add a discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a document back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought home from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that are not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put claims together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that names are one person’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a claim away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take claims apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter turns to the discrepancy that an event is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the discrepancy at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, notes, names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not laid down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Something else is just being done: wait until it is, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The case is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That failed, and the case is as it was before. ({error})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.factcase);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are just being read. Closing now leaves them out of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are just being read: wait until they are, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample case as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkClaimDialog</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did not see is compared with the other documents from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>Shows the place in its document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>Show all %n sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Alike on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides decided these. What is not taken becomes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring decisions home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They speak of documents that are not here, and wait for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided in the copy “{copy}” since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}: only in the copy. Add them here to have them checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>1  Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is one story: its documents, what they claim, and everything you decide, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.factcase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the story a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour leadership, 24 September 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already: open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the case is to lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>Comparing anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing without it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its claims no longer count. The text stays in the case file, and undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the properties …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{document}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, {role}. Any later change voids the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact sheet is in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands beside every decision in the history and on the fact sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message>
        <source>Add to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegraph, evening edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is kept word for word. Give it a name by which you will know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fact-checking workbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBanner</name>
    <message>
        <source>All {total} documents read: comparing what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} documents read: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutTogetherDialog</name>
    <message>
        <source>Choose at least two claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put claims together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts that these claims stand in become one, now and with later documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the first of these facts is called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in the filter box shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts do not differ on anything the program can compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the accounts differ on will stand here, as soon as there are documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranks</name>
    <message>
        <source>agency copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unranked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message numerus="yes">
        <source>%n independent copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cites {speakers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sources} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsTable</name>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>Choose at least two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims under any of these names are compared as one person’s, or one body’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondReaderDialog</name>
    <message>
        <source>A second reader decides everything again. The first verdict on a discrepancy, its notes and its history stay hidden until his own is given. Where the two differ, both stand in the list of disagreements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name that the sheet shall bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the first reader: a second pair of eyes is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A document that gave {value} was removed or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least two claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least two names and the one the person is to be called by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same document as “{same}”: it was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a {then} then and is a {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given under another sheet than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reading: {value} ({sources}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup copy of today could not be made ({problem}): make room beside the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} (second reader) “{subject}”, by {who}, {moment} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} “{subject}”, by somebody, {moment} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed after it: {deed} “{subject}”, by {who}, {moment} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed after it: {deed}, by somebody, {moment} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed after it: {deed}, by {who}, {moment} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed after it: {turn} {deed} “{subject}”, by {who}, {moment} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are just being read: wait until that is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact sheet has changed since you looked at it: look again before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to: you can read here; to decide, copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words at this place: mark what states the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “{name}” in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure in “{words}”: write it as it is printed, such as “313,409” or “61.8%”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open for reading only: nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open in another window ({who}): you can read here, and decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim is no longer there: the documents were read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be kept ({problem}): make room on the disk, or copy the case to another one. The case is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discrepancy is no longer found: the documents have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discrepancy is no longer found: the documents have changed. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact is no longer found: the documents have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is another case, not a copy of this one: there is nothing to bring together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add discrepancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} (second reader) “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} {number} discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} {number} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now read as {new}, then as {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} now gives {value} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no longer read in {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” on “{topic}” still needs {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read without harm to the program: have it saved again, or as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read while it was being written to: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” defines entities of its own, as harmful files do: have it saved again by the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, which no mail from a source has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the same text as “{same}” and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {number} pages, more than {most}: take out those you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds files inside files inside files: unpack it and choose what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the rest were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no file: there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no subtitles: no time codes were found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, more than the {most} that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, more than the {most} that one folder may bring; the rest were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is JSON, but no agency item: it has no headline and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is JSON, but no agency item: it has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder without files: there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a mail without words or attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a saved page without its text: save it again from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a scanned PDF without text: have it made readable by text recognition, or type what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page without an article: nothing in it reads as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an agency message without any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged ({problem}): open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be opened as a PDF; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says it is {encoding} and is not from byte {place} on; save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its JSON breaks off or is not well-formed; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML breaks off or is not well-formed; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its formatting breaks off; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: one of its pages cannot be read; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: the archive breaks off or does not unpack; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: nothing was kept in it. Delete it and make a new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that cannot be recognised: save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply for a document; have it saved again by the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no Word document: the part with the text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a case file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file: only files and folders can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text: open it in the program it belongs to and save it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of an older version and could not be brought up to date ({problem}): it is as it was; make room on the disk or copy it elsewhere and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: unpack it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the same file as “{same}” and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {size} MB long, more than the limit of {limit} MB: split it, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read: ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” takes longer than {seconds} seconds to read, as harmful files do: have it saved again, or as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB in one part, which no article does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, which no set of articles does; unpack it yourself and choose the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the workbench (schema {schema}, this one knows {known}): open it with that version. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not found: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be made ({problem}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be made ({problem}): make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already: open it, or choose another name for the new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is just being made by another window: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there: it may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is marked as a claim of this kind already: edit that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names no date or time: write it as “24 September 2016” or “11.45 am”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Click into a key and press another to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {action} its own key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”: change that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message numerus="yes">
        <source>%n are open or stale: DRAFT stands across the sheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A signature needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name goes under the fact sheet as it stands now. Any later change voids it, visibly. The seal proves that the sheet is unchanged; it does not prove who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {total} discrepancies are decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message numerus="yes">
        <source>%n open conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared copy with {others} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the accounts of the event: files, folders or pasted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the marked claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeApartDialog</name>
    <message>
        <source>At least one claim must stay in the fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the claims that do not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which claims speak of something else than “{fact}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n independent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the discrepancies that is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ signed: {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ signature void: {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the documents anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These documents were read by another version of the program. Decisions outlast a new reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A different basis: unit or definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Await a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand: attribute each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard or read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immaterial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched wrongly by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: wording or speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read wrongly by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported twice by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soften or leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stet: let it stand, because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: a later figure replaces an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge covers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the earlier figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the later figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document, from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recording or transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles, folders or a case anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-checking workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read several accounts of one event, see where they differ, and sign off what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Speaks for {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same slip shows in: {links}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editor}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ClaimForm</name>
    <message>
        <source>24 September 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the words say it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

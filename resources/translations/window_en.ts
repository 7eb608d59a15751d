<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>ClaimsPane</name>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
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
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n linked one(s) along with it  ( L )</source>
        <translation>
            <numerusform>Settle %n linked one along with it  ( L )</numerusform>
            <numerusform>Settle %n linked ones along with it  ( L )</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputesPane</name>
    <message numerus="yes">
        <source>%Ln disagreements</source>
        <translation>
            <numerusform>%Ln disagreement</numerusform>
            <numerusform>%Ln disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read twice</source>
        <translation>
            <numerusform>%Ln read twice</numerusform>
            <numerusform>%Ln read twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message numerus="yes">
        <source>Takes back %n steps.</source>
        <translation>
            <numerusform>Takes back %n step.</numerusform>
            <numerusform>Takes back %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n discrepancies are open or stale: DRAFT stands across the sheet.</source>
        <translation>
            <numerusform>%n discrepancy is open or stale: DRAFT stands across the sheet.</numerusform>
            <numerusform>%n discrepancies are open or stale: DRAFT stands across the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} in %Ln document</numerusform>
            <numerusform>{hits} in %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} in %Ln documents</source>
        <translation>
            <numerusform>{places} in %Ln document</numerusform>
            <numerusform>{places} in %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>Show all %n sentences</source>
        <translation>
            <numerusform>Show all %n sentences</numerusform>
            <numerusform>Show all %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBanner</name>
    <message numerus="yes">
        <source>All %Ln documents read: comparing what they say</source>
        <translation>
            <numerusform>The document is read: comparing what it says</numerusform>
            <numerusform>All %Ln documents read: comparing what they say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message numerus="yes">
        <source>%n independent copies</source>
        <translation>
            <numerusform>%n independent copy</numerusform>
            <numerusform>%n independent copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sources} and %n more</source>
        <translation>
            <numerusform>{sources} and %n more</numerusform>
            <numerusform>{sources} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectedLine</name>
    <message numerus="yes">
        <source>%Ln claims selected</source>
        <translation>
            <numerusform>%Ln claim selected</numerusform>
            <numerusform>%Ln claims selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message numerus="yes">
        <source>%n are open or stale: DRAFT stands across the sheet.</source>
        <translation>
            <numerusform>%n is open or stale: DRAFT stands across the sheet.</numerusform>
            <numerusform>%n are open or stale: DRAFT stands across the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message numerus="yes">
        <source>%n open conflicts</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n independent</source>
        <translation>
            <numerusform>%n independent</numerusform>
            <numerusform>%n independent</numerusform>
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
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n places differ: − taken out, + put in.</source>
        <translation>
            <numerusform>%n place differs: − taken out, + put in.</numerusform>
            <numerusform>%n places differ: − taken out, + put in.</numerusform>
        </translation>
    </message>
</context>
</TS>

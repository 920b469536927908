<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n completion</numerusform>
            <numerusform>%n completions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadBanner</name>
    <message numerus="yes">
        <source>cut second translation, %n characters, kept in the raw record</source>
        <translation>
            <numerusform>cut second translation, %n character, kept in the raw record</numerusform>
            <numerusform>cut second translation, %n characters, kept in the raw record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message numerus="yes">
        <source>%n saved search(es) written to {name}</source>
        <translation>
            <numerusform>%n saved search written to {name}</numerusform>
            <numerusform>%n saved searches written to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) added</source>
        <translation>
            <numerusform>%n saved search added</numerusform>
            <numerusform>%n saved searches added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <translation>
            <numerusform>%n no longer listed</numerusform>
            <numerusform>%n no longer listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the corrected text</source>
        <translation>
            <numerusform>%n more hit in the corrected text</numerusform>
            <numerusform>%n more hits in the corrected text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the machine&apos;s text</source>
        <translation>
            <numerusform>%n more hit in the machine&apos;s text</numerusform>
            <numerusform>%n more hits in the machine&apos;s text</numerusform>
        </translation>
    </message>
</context>
</TS>

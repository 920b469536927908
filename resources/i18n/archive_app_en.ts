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
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n article selected</numerusform>
            <numerusform>%n articles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n article(s)</source>
        <translation>
            <numerusform>Apply to %n article</numerusform>
            <numerusform>Apply to %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a collection</source>
        <translation>
            <numerusform>%n in a collection</numerusform>
            <numerusform>%n in a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message numerus="yes">
        <source>in %n group(s)</source>
        <translation>
            <numerusform>in %n group</numerusform>
            <numerusform>in %n groups</numerusform>
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
    <name>CuratingDesk</name>
    <message numerus="yes">
        <source>Who reviews %n article(s)?</source>
        <translation>
            <numerusform>Who reviews %n article?</numerusform>
            <numerusform>Who reviews %n articles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message numerus="yes">
        <source>%n edit(s) written to {name}</source>
        <translation>
            <numerusform>%n edit written to {name}</numerusform>
            <numerusform>%n edits written to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n reprint(s)</source>
        <translation>
            <numerusform>+%n reprint</numerusform>
            <numerusform>+%n reprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n of this source</source>
        <translation>
            <numerusform>+%n of this source</numerusform>
            <numerusform>+%n of this source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n of this month</source>
        <translation>
            <numerusform>+%n of this month</numerusform>
            <numerusform>+%n of this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n, open</source>
        <translation>
            <numerusform>group of %n, open</numerusform>
            <numerusform>group of %n, open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n, closed</source>
        <translation>
            <numerusform>group of %n, closed</numerusform>
            <numerusform>group of %n, closed</numerusform>
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
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n of a kind that this version doesn&apos;t know</source>
        <translation>
            <numerusform>%n of a kind that this version doesn&apos;t know</numerusform>
            <numerusform>%n of a kind that this version doesn&apos;t know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be made</source>
        <translation>
            <numerusform>%n change would be made</numerusform>
            <numerusform>%n changes would be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCarrier</name>
    <message numerus="yes">
        <source>%n article(s) were looked at for names.</source>
        <translation>
            <numerusform>%n article was looked at for names.</numerusform>
            <numerusform>%n articles were looked at for names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) saved in {name}.</source>
        <translation>
            <numerusform>%n name saved in {name}.</numerusform>
            <numerusform>%n names saved in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are made.</source>
        <translation>
            <numerusform>%n name is made.</numerusform>
            <numerusform>%n names are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are changed.</source>
        <translation>
            <numerusform>%n name is changed.</numerusform>
            <numerusform>%n names are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be read, the first is {line}: {problem}</source>
        <translation>
            <numerusform>%n line can&apos;t be read, it is {line}: {problem}</numerusform>
            <numerusform>%n lines can&apos;t be read, the first is {line}: {problem}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSpaceDesk</name>
    <message numerus="yes">
        <source>In %n selected article(s) “{name}” is somebody else, called:</source>
        <translation>
            <numerusform>In %n selected article “{name}” is somebody else, called:</numerusform>
            <numerusform>In %n selected articles “{name}” is somebody else, called:</numerusform>
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
    <message numerus="yes">
        <source>%n in closed groups not</source>
        <translation>
            <numerusform>%n in closed groups not</numerusform>
            <numerusform>%n in closed groups not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in too many pieces, no longer selected</source>
        <translation>
            <numerusform>%n result in too many pieces, no longer selected</numerusform>
            <numerusform>%n results in too many pieces, no longer selected</numerusform>
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
    <name>TagPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those below</source>
        <translation>
            <numerusform>%n with those below</numerusform>
            <numerusform>%n with those below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) selected</source>
        <translation>
            <numerusform>%n tag selected</numerusform>
            <numerusform>%n tags selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagSpaceDesk</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have them changed.</source>
        <translation>
            <numerusform>The tags of %n article change.</numerusform>
            <numerusform>The tags of %n articles change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)?</source>
        <translation>
            <numerusform>Delete %n tag?</numerusform>
            <numerusform>Delete %n tags?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose them.</source>
        <translation>
            <numerusform>%n article loses them.</numerusform>
            <numerusform>%n articles lose them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) saved in {name}.</source>
        <translation>
            <numerusform>%n tag saved in {name}.</numerusform>
            <numerusform>%n tags saved in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are made.</source>
        <translation>
            <numerusform>%n tag is made.</numerusform>
            <numerusform>%n tags are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are changed.</source>
        <translation>
            <numerusform>%n tag is changed.</numerusform>
            <numerusform>%n tags are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are merged.</source>
        <translation>
            <numerusform>%n tag is merged.</numerusform>
            <numerusform>%n tags are merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be read, the first is {line}: {problem}</source>
        <translation>
            <numerusform>%n line can&apos;t be read, line {line}: {problem}</numerusform>
            <numerusform>%n lines can&apos;t be read, the first is {line}: {problem}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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

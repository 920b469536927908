<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Archive Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive Browser {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, search and curate archives of news and its translations, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program has no network code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: MIT. Qt and PySide6 are used under the LGPL 3; icons: Lucide, ISC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide6 {pyside}, Python {python}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New a&amp;rticle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or s&amp;top what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the arc&amp;hive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Translation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinyin above Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, &amp;newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, &amp;oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit of this &amp;term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on th&amp;is article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;quality flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous quality fla&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cleaning of this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or replace a te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates and re&amp;prints of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs &amp;fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicates and reprints…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for reprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the sample archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Archive Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add saved searches from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the saved searches as a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a &amp;list of queries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;both languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to search, by example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget earlier s&amp;earches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the selected &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain te&amp;xt, for screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this sentence &amp;down to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this sentence &amp;up to the previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verified, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link &amp;automatically again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;both sides with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>The record has no title; this is the beginning of the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Search a list of queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with one query a line, or a CSV table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of queries (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} queries answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under way. Its articles can be searched as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what this import stored: {articles}? Articles that you have tagged, noted, set a status of or renewed since stay. The files can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited since, so they stay: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} imported or renewed, of {seen} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other kinds were passed over: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyStop</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every article: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting for the filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: looking for ways out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>{heading}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} · {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this right by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {card}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked markup noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the rule does, here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these words back into the text that is read and searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t use this evidence for the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this mark away: nothing is wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: this evidence isn&apos;t used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: no mark here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-03-05, 2021-03 or 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: how it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation: how it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lead dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray token removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing space noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs don&apos;t match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks bilingual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray tokens removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tags taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bylines taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing spaces noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect renderings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Import your articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, ZIP, HTML, Word, PDF, tables. A dry run shows everything first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that holds your articles and all you add to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One .archive file, on this disk or a shared drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented news in Chinese and English, to try anything with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search both languages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try 女警 OR &quot;female police&quot; and press F3 to walk the hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by date, source, tag, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space includes a value, Shift+Space excludes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick any article. Hover a sentence to see its counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article or a thousand. Ctrl+Z takes it back, always.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>The background process ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had finished is kept. Start it again to do the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every filter (Ctrl+Shift+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more rows with less text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show snippets of the text in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;not&lt;/b&gt; {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of {count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;1 article&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{total} articles&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{shown}&lt;/b&gt; of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{shown}&lt;/b&gt; of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message>
        <source>Cleaning of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>Remember for this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rules on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rules on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as received is always kept; every rule can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that the rules are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later imports clean texts of this source likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningPanel</name>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw file is always kept. Every rule can be undone per article later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The text is read as received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two articles first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparingPane</name>
    <message>
        <source>&amp;Same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was said of the two articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no texts of the same language to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>searched before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word of the texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ chooses · Enter or Tab takes · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectingDesk</name>
    <message>
        <source>Your correction is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays as it was published. Ctrl+Tab goes to its translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version is the current one. Make this one current to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that sentence again: your words are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>Articles by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open into shorter bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to longer bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {found}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar}, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar}, partly included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar}, excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <source>Type a range of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year inferred, not in source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles whose year was found in the text, not stated with the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of which only the year, or the year and the month, are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to longer bars (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, back to longer bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the texts as they were received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDesk</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsWords</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine, engine not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded before the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive and index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indexed} articles, {pending} not yet searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer: texts in it can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, made for another language: install Noto Sans CJK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, Word, PDF, EPUB, tables, JSON, TMX, WARC; also inside ZIP and TAR. Originals and translations find each other by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorStrip</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves · Tab: next sentence · Esc puts it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>This archive holds no articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, web pages, documents, tables, archives; the originals are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported into this archive yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import is listed here with its report, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no duplicates or reprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, reprints, excerpts and other translations are listed side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change would find articles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceBadge</name>
    <message>
        <source>date inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date inferred: show the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year inferred: show the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePopup</name>
    <message>
        <source>Certainty: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpansionChip</name>
    <message>
        <source>“{word}” also finds {forms}: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {kind} {forms} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “{word}” without this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this too for “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpansionStrip</name>
    <message>
        <source>Also found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the others, and switch them off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found beside the words as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetTreeModel</name>
    <message>
        <source>{facet}, {size} values, {chosen} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}, {size} values, all of {chosen} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the chosen, not just any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose filters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2021-03-05, 2021-03 or 2021.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>There are no columns here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold whole articles. Titles, dates, names and sources are read from the texts themselves; nothing has to be put anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset names {used} of these {all} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mapped} of {all} mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without a field are kept with their article, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and the fields that they go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column goes into one field of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column goes into a text: say which one holds the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns go into “{field}”: the first that is not empty is taken, the others are kept as extras.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>No archive was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off what is not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChooser</name>
    <message>
        <source>Choose filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in the order of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked filters stand below the dates, as soon as they have any values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterClearing</name>
    <message>
        <source>Filters cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in help…  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagBadge</name>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: go to the next (R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagBar</name>
    <message>
        <source>Review (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next quality flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next quality flag (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Only the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that are in force now. Single letters act only in the list and the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Contents of the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Archive Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitMap</name>
    <message>
        <source>Map of hits, flags and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} waits for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files themselves are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report stays under Imports. The files themselves are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that this import stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean &amp; pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped to ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still running; the import begins after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being stored is stored to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported stays. The rest can follow at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stored was taken back. Your files are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles can be searched while the import runs. You may close this window: the import goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on if that is as it should be. Stop here keeps what was imported; taking back removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} of {seen} records could not be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported stays, and the import can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} imported or renewed, of {seen} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other kinds were passed over: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report stays under Imports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsSpace</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadBanner</name>
    <message>
        <source>Duplicate lead hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>cut second translation, %n characters, kept in the raw record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the duplicate lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the duplicate lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearly the same, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excerpts, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other translations, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the sentences of both texts, of the shorter text, and of runs of three words. All articles are compared anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedCanvas</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;both sides with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all of this side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Sentence &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join ¶%1 with ¶%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this sentence &amp;down to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this sentence &amp;up to the previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “&amp;verified”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link &amp;automatically again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoneRow</name>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nothing is known of this word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>&amp;Look up this word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample archive is as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is as it was at first; yours is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searchable: {count}. Tools › Check this archive names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it at the sentence with the caret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Notes on this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>{author} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are gone: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the note that was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the last of {count} notes that were begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note is about words that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes are about words that are gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>Notes beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note about the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is kept: N at this sentence shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the sentence under the caret (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note about the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun is kept until it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on the sentence where a note belongs, then use its button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written a note here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your archive is not harmed. The report holds no text of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneSideNote</name>
    <message>
        <source>No translation in this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original in this archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanBar</name>
    <message>
        <source>Show the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTiles</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files pair by their names: a_zh.txt with a_en.txt, zh/a.txt with en/a.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns, fields, table cells, or one file with both languages, pair too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs are paired and scored. Where the numbers differ, the row says so; nothing is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing side can come later: import it under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found here: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two files here pair by their names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Type a command, a tag, a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter runs, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, articles, tags, names, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   # tags   @ names   : article number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Read lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>day or month unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, day unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, month unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these fields as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>{name} preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking into the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be imported: it is here already, or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in titles, files and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as {name}. Nothing has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row says that. Another word, or another kind of rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Rows of the dry run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unreadable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: {name}, {percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was inferred.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Archive Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} · pages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer · pages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not translated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (year inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {file}, imported {day}, SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed the sample archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh sample takes its place. Yours is kept as a file beside it, and can be opened like any archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.archive)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenancePage</name>
    <message>
        <source>Cleaning of this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in this archive: there is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noticed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search original and translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, in any order, on any side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them, or both; OR in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that differ by a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this very form and no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both in one pair of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Chinese texts only; also en, orig, trans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a month to a month; also one year or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person, in pinyin or characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search, by example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an example to search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search both languages, with boxes to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryMessages</name>
    <message>
        <source>There is no closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened that this closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing beside this that it could join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be looked for follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR joins words and phrases only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must be within the largest of these distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance is 1 to {most} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two words to be near each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: there is nothing to look for in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of that name: read as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus inside a sentence is text; write NOT to exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may stand between a colon and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} letters may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word with * or ? can&apos;t be exact too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word with * or ? can&apos;t be written otherwise (~) too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact word can&apos;t be written otherwise (~) too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings (~) are looked for in words of alphabets only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a single word can have * or ? in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a word, not as an operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expressions are not supported; their words are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines without any operator: read as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is counted: read as words. These are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}”: Nothing of that name is counted: read as words. These are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than {most} characters: read as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested deeper than {most} levels: read as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} characters are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} different words are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} words and phrases are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs are not indexed: there is nothing in this that can be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{piece}” only “{word}” is looked for, not + and #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be read as pinyin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no date. What can stand there: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not known. What can stand there: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has {value}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has {value}. Written alike: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} needs at least one letter beside * and ? to be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search: takes the name of a saved search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search:&quot;{name}&quot; contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} saved searches are within this query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index isn&apos;t ready yet: the archive itself was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the index failed: the archive itself was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is, the newest articles stand first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryReading</name>
    <message>
        <source>Search literally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search literally: for exactly these words in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: Enter searches again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character {place}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeBox</name>
    <message>
        <source>2020-07 – 2021-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, a month or a day, or two of them; then Return: 2020-07 – 2021-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a year, a month or a day: 2021, 2021-03, 2021-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no date. Write 2021, 2021-03 or 2021-03-05, or two of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>{words} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not translated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain: linked automatically, score %1 % (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked automatically, score %1 % (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, year unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not say the date. Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not say the year. Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stray “{token}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers differ: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untranslated “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stray markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glued sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date without year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unaligned paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks bilingual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quality flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n quality flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message>
        <source>&amp;Search for this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked while the window is narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingSample</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, record {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Records and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReprintWords</name>
    <message>
        <source>Not related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike by way of another article of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that they are not related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles are alike, as far as they were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clusters}. Nearly the same from {near} % of the sentences on, excerpts from {contained} %, other translations from {translation} %. Nothing is merged or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReprintsDialog</name>
    <message>
        <source>Duplicates and reprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are compared with this article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} reprints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Choose a row to see its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in row {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Repeated lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glued sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out a cut or re-translated copy of the first lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out leaked tokens such as &lt;br&gt;, &amp;nbsp; or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the outlet’s name in brackets off the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes reporters and datelines off the text, and notes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes editors and photographers off the text, and notes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes page headers off, and notes the date in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out rights, cookies, tools and links around a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks full stops without a space behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks dates whose year is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works out the date of publication, marked as inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks renderings that are known to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look no further; nothing has been written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run finished in {time}. Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress} Nothing has been written; all of it can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run failed. Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until another task is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {count} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} files looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesTable</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding when the first line can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: look whether the first line can be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePopup</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, such as Police/Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is saved already and would be replaced; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the name of another saved search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedDelegate</name>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>Saved searches (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save searches as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) written to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {there}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>No search is saved yet. Ctrl+D keeps the one you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedTree</name>
    <message>
        <source>with filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the original only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the translation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBuilder</name>
    <message>
        <source>Search both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a sentence and its translation have both, as they are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query this makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words into one box or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search, by example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Correct this sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “{setting}” to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} px on a {line} px line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one is shown from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of high contrast, whatever the desktop asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a row in the result list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the window is wide enough for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters beside the result list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the result list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short pause is enough. Otherwise Enter searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no other archive was open last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample archive at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New archives: the share of sentences in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same, from per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New archives: the share of the shorter text&apos;s sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An excerpt, from per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New archives: the share of runs of three words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations of one original, from per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While no article is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T for tags, N for a note: in the list and the reader only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English and other alphabets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface of articles; empty: chosen by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the two sides of an article stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is then at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in a typeface with serifs, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings stand above every Chinese character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards at the sentences that they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record and where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plain text fields, for screen readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In per cent of the size of its language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom of the translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s file: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>No setting fits. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous paragraph pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include, exclude a filter value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text stays when another one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (found in the text when left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose filters and their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved +{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches, {count} new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking into the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before the last step. Your files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until another task is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not looked into to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article of two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles of two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file of another kind is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files of other kinds are passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoding}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceRail</name>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article not yet searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles not yet searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the import; it can go on at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this task; what is done so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index is being rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index is being rebuilt, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Review status: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagListModel</name>
    <message>
        <source>Create tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}, on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}, on some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}, on none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Add tags, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds · Space ticks · a/b puts b under a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>+{count} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next hit of this term (Alt+F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With s&amp;erifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>By count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters, pinyin or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this one current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bar of versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another translation…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Which text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one version of each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Version {number} · {maker} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not the current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has changed since this translation was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer translation came; the corrected one is version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more hit in the corrected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the corrected text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more hit in the machine&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the machine&apos;s text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected by {name}, {day}. Before:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <source>Versions of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, not the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOutDesk</name>
    <message>
        <source>Without words and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese that sounds like “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without leaving out “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the word “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other forms and scripts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the filter “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the filter “not {value}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample when no other archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Archive Browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, read and tag articles in two languages. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. This is a sample archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} in Chinese and English, all invented. Try anything: the sample resets from the Help menu, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds no articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import some to search and read them. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} in {name}. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardHead</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in each step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardHelp</name>
    <message>
        <source>What happens in each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files, folders or archives. Encodings are found out and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and records only: which column holds the title, the text, the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean &amp; pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that tell the text from what the page put around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is read and judged, and nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the background; it can rest, go on, and be taken back whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>CC-CEDICT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} kinds of translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} bylines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} kinds of duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {size} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {articles}, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {articles}, excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glued sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date without year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaligned paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks bilingual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same address, other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts as they were received, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck words were received and are left out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck words were the machine&apos;s, underlined ones are people&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for reprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy of the archive (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it in the status bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is healthy, and all of it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is whole, and saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for reprints was stopped; what was found is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates and reprints are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing was stopped; what is indexed can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found problems: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problems}
Restore a backup, or rebuild the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be imported: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other kinds: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped to ask, because too much can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; what was imported stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Outlet or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-03-05, 2021-03 or 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or replace a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emptied text stays as it was: nothing is removed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning finds: {findings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning finds nothing to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ×{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept as it is; it can be taken back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn’t kept yet. Close once more to throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChooseAll</name>
    <message>
        <source>Import none of the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all rows shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>ORIGINAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRANSLATION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KindChip</name>
    <message>
        <source>{kind}, rows: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PathRow</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Off for all articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SavedView</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SideBox</name>
    <message>
        <source>all of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Step {number}, {name}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {name}, shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {name}, to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Queries and how many articles they find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>{outcome}, records: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Archive Browser</source>
        <translation>关于 Archive Browser</translation>
    </message>
    <message>
        <source>Archive Browser {version}</source>
        <translation>Archive Browser {version}</translation>
    </message>
    <message>
        <source>Read, search and curate archives of news and its translations, offline.</source>
        <translation>离线阅读、检索和整理新闻及其译文的档案库。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program has no network code.</source>
        <translation>任何内容都不会离开这台计算机：程序没有网络代码。</translation>
    </message>
    <message>
        <source>Licence: MIT. Qt and PySide6 are used under the LGPL 3; icons: Lucide, ISC.</source>
        <translation>许可：MIT。Qt 和 PySide6 按 LGPL 3 使用；图标：Lucide，ISC。</translation>
    </message>
    <message>
        <source>PySide6 {pyside}, Python {python}</source>
        <translation>PySide6 {pyside}，Python {python}</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>不是名称</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>并入第一个</translation>
    </message>
    <message>
        <source>{count} selected · {mentions} mentions</source>
        <translation>已选 {count} 个 · 提及 {mentions} 次</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>检索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Result &amp;rows</source>
        <translation>结果行(&amp;R)</translation>
    </message>
    <message>
        <source>Reader &amp;layout</source>
        <translation>阅读布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>然后按(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Group results</source>
        <translation>结果分组(&amp;G)</translation>
    </message>
    <message>
        <source>Review &amp;status</source>
        <translation>审阅状态(&amp;S)</translation>
    </message>
    <message>
        <source>Sentence &amp;link</source>
        <translation>句子对应(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>新建档案库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>打开档案库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>打开示例档案库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>New a&amp;rticle…</source>
        <translation>新建文章(&amp;R)…</translation>
    </message>
    <message>
        <source>Pause or s&amp;top what runs</source>
        <translation>暂停或停止正在运行的任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save a copy of the arc&amp;hive…</source>
        <translation>保存档案库副本(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>关闭档案库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>导入记录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>紧凑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>上下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Original only</source>
        <translation>仅原文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Translation only</source>
        <translation>仅译文(&amp;T)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only the article</source>
        <translation>只看文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pinyin above Chinese</source>
        <translation>汉字上方显示拼音(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt layout</source>
        <translation>下一种布局(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>交换两侧(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Details of the article</source>
        <translation>文章详情(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search field</source>
        <translation>检索框(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>清除全部筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Relevance</source>
        <translation>相关度(&amp;R)</translation>
    </message>
    <message>
        <source>Date, &amp;newest first</source>
        <translation>日期，新的在前(&amp;N)</translation>
    </message>
    <message>
        <source>Date, &amp;oldest first</source>
        <translation>日期，旧的在前(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle, Z to A</source>
        <translation>标题，倒序(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>So&amp;urce, Z to A</source>
        <translation>来源，倒序(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Added last</source>
        <translation>最近添加的在前(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dded first</source>
        <translation>最早添加的在前(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;othing else</source>
        <translation>不再排序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reprints together</source>
        <translation>转载归在一起(&amp;R)</translation>
    </message>
    <message>
        <source>By &amp;source</source>
        <translation>按来源(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <translation>按月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>下一处命中(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>上一处命中(&amp;P)</translation>
    </message>
    <message>
        <source>Next hit of this &amp;term</source>
        <translation>该词的下一处命中(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>在此文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>添加批注(&amp;O)…</translation>
    </message>
    <message>
        <source>Notes on th&amp;is article</source>
        <translation>此文章的批注(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;orrect this sentence</source>
        <translation>校改此句(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Versions of the text</source>
        <translation>文本的版本(&amp;V)</translation>
    </message>
    <message>
        <source>Review status…</source>
        <translation>审阅状态…</translation>
    </message>
    <message>
        <source>Next &amp;quality flag</source>
        <translation>下一个质量标记(&amp;Q)</translation>
    </message>
    <message>
        <source>Previous quality fla&amp;g</source>
        <translation>上一个质量标记(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cleaning of this article…</source>
        <translation>此文章的清理(&amp;C)…</translation>
    </message>
    <message>
        <source>Add or replace a te&amp;xt…</source>
        <translation>添加或替换文本(&amp;X)…</translation>
    </message>
    <message>
        <source>Duplicates and re&amp;prints of it…</source>
        <translation>此文章的重复与转载(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Unreviewed</source>
        <translation>未审阅(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;In review</source>
        <translation>审阅中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>已审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Needs &amp;fix</source>
        <translation>需要修正(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Duplicates and reprints…</source>
        <translation>重复与转载(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Look for reprints</source>
        <translation>查找转载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check this archive</source>
        <translation>检查此档案库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>重建检索索引(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset the sample archive…</source>
        <translation>重置示例档案库(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Archive Browser</source>
        <translation>关于 Archive Browser(&amp;A)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>保存此检索(&amp;V)…</translation>
    </message>
    <message>
        <source>Sho&amp;w saved searches</source>
        <translation>显示已存检索(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add saved searches from a file…</source>
        <translation>从文件添加已存检索(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the saved searches as a &amp;file…</source>
        <translation>将已存检索保存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Search a &amp;list of queries…</source>
        <translation>检索一列检索式(&amp;L)…</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>重新搜索(&amp;G)</translation>
    </message>
    <message>
        <source>Search &amp;both languages…</source>
        <translation>检索两种语言(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;How to search, by example</source>
        <translation>检索语法示例(&amp;H)</translation>
    </message>
    <message>
        <source>Forget earlier s&amp;earches</source>
        <translation>清除以往的检索(&amp;E)</translation>
    </message>
    <message>
        <source>Search for the selected &amp;words</source>
        <translation>检索所选的词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Plain te&amp;xt, for screen readers</source>
        <translation>供读屏软件使用的纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>正常字号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>与下一句合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation>与上一句合并(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation>在此句前拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Move this sentence &amp;down to the next</source>
        <translation>将此句移到下一组(&amp;D)</translation>
    </message>
    <message>
        <source>Move this sentence &amp;up to the previous</source>
        <translation>将此句移到上一组(&amp;U)</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>取消对应(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Verified, or no longer</source>
        <translation>标为已核对，或取消(&amp;V)</translation>
    </message>
    <message>
        <source>Link &amp;automatically again</source>
        <translation>重新自动对应(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look up the word</source>
        <translation>查词(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;both sides with citation</source>
        <translation>复制两侧并附引用(&amp;B)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>在单独的窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two articles</source>
        <translation>比较两篇文章(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;query text</source>
        <translation>复制为检索式(&amp;Q)</translation>
    </message>
    <message>
        <source>Filters &amp;into the query</source>
        <translation>筛选并入检索式(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Query into filters</source>
        <translation>检索式转为筛选(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose fi&amp;lters…</source>
        <translation>选择筛选项(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose col&amp;umns…</source>
        <translation>选择列(&amp;U)…</translation>
    </message>
    <message>
        <source>Select &amp;all results</source>
        <translation>选择全部结果(&amp;A)</translation>
    </message>
    <message>
        <source>Selection &amp;mode</source>
        <translation>选择模式(&amp;M)</translation>
    </message>
    <message>
        <source>Locked by your site</source>
        <translation>已被本单位锁定</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export my edits…</source>
        <translation>导出我的编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge edits…</source>
        <translation>合并编辑(&amp;M)…</translation>
    </message>
    <message>
        <source>Correct a fi&amp;eld…</source>
        <translation>更正字段(&amp;E)…</translation>
    </message>
    <message>
        <source>Quick tag 1</source>
        <translation>快捷标签 1</translation>
    </message>
    <message>
        <source>Quick tag 2</source>
        <translation>快捷标签 2</translation>
    </message>
    <message>
        <source>Quick tag 3</source>
        <translation>快捷标签 3</translation>
    </message>
    <message>
        <source>Quick tag 4</source>
        <translation>快捷标签 4</translation>
    </message>
    <message>
        <source>Quick tag 5</source>
        <translation>快捷标签 5</translation>
    </message>
    <message>
        <source>Quick tag 6</source>
        <translation>快捷标签 6</translation>
    </message>
    <message>
        <source>Quick tag 7</source>
        <translation>快捷标签 7</translation>
    </message>
    <message>
        <source>Quick tag 8</source>
        <translation>快捷标签 8</translation>
    </message>
    <message>
        <source>Quick tag 9</source>
        <translation>快捷标签 9</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>加星或去星</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>加入合集…</translation>
    </message>
    <message>
        <source>Assign to a reviewer…</source>
        <translation>指派审阅人…</translation>
    </message>
    <message>
        <source>Reviewed, and on to the next</source>
        <translation>已审阅，转到下一篇</translation>
    </message>
    <message>
        <source>History of this article</source>
        <translation>此文章的历史</translation>
    </message>
    <message>
        <source>What waits for review</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>What waits for my review</source>
        <translation>待我审阅</translation>
    </message>
    <message>
        <source>Articles without tags</source>
        <translation>没有标签的文章</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>The record has no title; this is the beginning of the text.</source>
        <translation>记录没有标题；这是正文的开头。</translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Archive Browser</source>
        <translation>Archive Browser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Search a list of queries</source>
        <translation>检索一列检索式</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>A text file with one query a line, or a CSV table.</source>
        <translation>每行一个检索式的文本文件，或 CSV 表格。</translation>
    </message>
    <message>
        <source>Column of the queries</source>
        <translation>检索式所在的列</translation>
    </message>
    <message>
        <source>Queries answered</source>
        <translation>已检索的检索式</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save the &amp;table…</source>
        <translation>保存表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Queries to search</source>
        <translation>要检索的检索式</translation>
    </message>
    <message>
        <source>Lists of queries (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>检索式列表 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>{file} results</source>
        <translation>{file} 结果</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>表格 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>{done} of {all} queries answered</source>
        <translation>{all} 个检索式中已检索 {done} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的项目</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>撤销导入…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>另一项任务仍在运行。</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>询问您</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>第 {number} 次导入</translation>
    </message>
    <message>
        <source>{count} not imported</source>
        <translation>{count} 个未导入</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>作者 {name}</translation>
    </message>
    <message>
        <source>from {path}</source>
        <translation>来自 {path}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>及其他 {count} 个</translation>
    </message>
    <message>
        <source>It is under way. Its articles can be searched as they come.</source>
        <translation>正在进行。文章随到随可检索。</translation>
    </message>
    <message>
        <source>Take back what this import stored: {articles}? Articles that you have tagged, noted, set a status of or renewed since stay. The files can be imported again.</source>
        <translation>要撤回此次导入存入的 {articles} 吗？此后加过标签、批注、设过状态或更新过的文章会保留。文件可以再次导入。</translation>
    </message>
    <message>
        <source>Taken back: {articles}.</source>
        <translation>已撤回：{articles}。</translation>
    </message>
    <message>
        <source>Edited since, so they stay: {count}.</source>
        <translation>之后改动过，因此保留：{count}。</translation>
    </message>
    <message>
        <source>Nothing new was in these files.</source>
        <translation>这些文件中没有新内容。</translation>
    </message>
    <message>
        <source>{articles} imported or renewed, of {seen} records.</source>
        <translation>共 {seen} 条记录，导入或更新 {articles}。</translation>
    </message>
    <message>
        <source>Files of other kinds were passed over: {count}.</source>
        <translation>跳过其他类型的文件：{count}。</translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>第 %1 处命中，共 %2 处</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>no change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Review status</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Put into “{name}”</source>
        <translation>放入“{name}”</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>移出“{name}”</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>已选 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes apply to all {count} as one undoable step</source>
        <translation>更改作为一步应用于全部 {count} 篇，可撤销</translation>
    </message>
    <message>
        <source>Select all {total}</source>
        <translation>选择全部 {total} 篇</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n article(s)</source>
        <translation>
            <numerusform>应用于 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed} of {total} change</source>
        <translation>{total} 篇中 {changed} 篇有更改</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Space cycles: add, remove, leave as is</source>
        <translation>空格键切换：添加、移除、不变</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>+{added} and −{removed} tag links</source>
        <translation>标签 +{added}、−{removed}</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n 个审核状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a collection</source>
        <translation>
            <numerusform>%n 篇涉及合集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>{changes} in {articles}</source>
        <translation>{changes}，共{articles}</translation>
    </message>
</context>
<context>
    <name>BulkTags</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>on all, unchanged</source>
        <translation>全部已有，不变</translation>
    </message>
    <message>
        <source>mixed, unchanged</source>
        <translation>部分已有，不变</translation>
    </message>
    <message>
        <source>{count} → {total}</source>
        <translation>{count} → {total}</translation>
    </message>
    <message>
        <source>add to {missing}</source>
        <translation>添加到 {missing} 篇</translation>
    </message>
    <message>
        <source>{count} → 0</source>
        <translation>{count} → 0</translation>
    </message>
    <message>
        <source>remove from {count}</source>
        <translation>从 {count} 篇移除</translation>
    </message>
</context>
<context>
    <name>BusyStop</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this search (Esc)</source>
        <translation>停止此次检索（Esc）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在检索…</translation>
    </message>
    <message>
        <source>Reading every article: {percent} %</source>
        <translation>正在逐篇读取文章：{percent} %</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>正在查找这些词…</translation>
    </message>
    <message>
        <source>Counting for the filters…</source>
        <translation>正在统计筛选项…</translation>
    </message>
    <message>
        <source>Nothing yet: looking for ways out…</source>
        <translation>暂无：正在寻找其他办法…</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>{heading}: {count}</source>
        <translation>{heading}：{count}</translation>
    </message>
    <message>
        <source>{heading} · {side}</source>
        <translation>{heading} · {side}</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>显示更多：{count}</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Put this right by hand</source>
        <translation>人工改正</translation>
    </message>
    <message>
        <source>{action}: {card}</source>
        <translation>{action}：{card}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Byline and credits</source>
        <translation>署名与编审信息</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Leaked markup noticed</source>
        <translation>发现残留标记</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>重新应用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do what the rule does, here too</source>
        <translation>在这里也按规则处理</translation>
    </message>
    <message>
        <source>Put these words back into the text that is read and searched</source>
        <translation>把这些文字放回供阅读和检索的正文</translation>
    </message>
    <message>
        <source>Don&apos;t use this evidence for the date</source>
        <translation>不用此依据确定日期</translation>
    </message>
    <message>
        <source>Take this mark away: nothing is wrong here</source>
        <translation>去掉此标记：这里没有问题</translation>
    </message>
    <message>
        <source>Kept in the text.</source>
        <translation>留在正文中。</translation>
    </message>
    <message>
        <source>Taken back: this evidence isn&apos;t used.</source>
        <translation>已撤回：不使用此依据。</translation>
    </message>
    <message>
        <source>Taken back: no mark here.</source>
        <translation>已撤回：此处没有标记。</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>把握 {percent} %</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>2021-03-05, 2021-03 or 2021</source>
        <translation>2021-03-05、2021-03 或 2021</translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation>姓名，用分号分隔</translation>
    </message>
    <message>
        <source>Original: how it differs</source>
        <translation>原文：有何不同</translation>
    </message>
    <message>
        <source>Translation: how it differs</source>
        <translation>译文：有何不同</translation>
    </message>
    <message>
        <source>How the text differs</source>
        <translation>文本有何不同</translation>
    </message>
    <message>
        <source>Duplicate lead dropped</source>
        <translation>已去除重复的导语</translation>
    </message>
    <message>
        <source>Stray token removed</source>
        <translation>已去除残留标记</translation>
    </message>
    <message>
        <source>Source tag taken off</source>
        <translation>已取下来源标注</translation>
    </message>
    <message>
        <source>Byline taken off</source>
        <translation>已取下署名</translation>
    </message>
    <message>
        <source>Credits taken off</source>
        <translation>已取下编审信息</translation>
    </message>
    <message>
        <source>Boilerplate left out</source>
        <translation>已略去页面附文</translation>
    </message>
    <message>
        <source>Missing space noticed</source>
        <translation>发现缺少空格</translation>
    </message>
    <message>
        <source>Date without a year</source>
        <translation>无年份的日期</translation>
    </message>
    <message>
        <source>Year inferred</source>
        <translation>推断的年份</translation>
    </message>
    <message>
        <source>Suspect rendering</source>
        <translation>可疑译法</translation>
    </message>
    <message>
        <source>Paragraphs don&apos;t match</source>
        <translation>段落不对应</translation>
    </message>
    <message>
        <source>One side is missing</source>
        <translation>缺少一侧</translation>
    </message>
    <message>
        <source>Looks bilingual</source>
        <translation>像是双语文本</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>无法读取的字节</translation>
    </message>
    <message>
        <source>Stray tokens removed</source>
        <translation>已去除残留标记</translation>
    </message>
    <message>
        <source>Source tags taken off</source>
        <translation>已取下来源标注</translation>
    </message>
    <message>
        <source>Bylines taken off</source>
        <translation>已取下署名</translation>
    </message>
    <message>
        <source>Missing spaces noticed</source>
        <translation>发现缺少空格</translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation>无年份的日期</translation>
    </message>
    <message>
        <source>Suspect renderings</source>
        <translation>可疑译法</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Import your articles</source>
        <translation>导入您的文章</translation>
    </message>
    <message>
        <source>Folder, ZIP, HTML, Word, PDF, tables. A dry run shows everything first.</source>
        <translation>文件夹、ZIP、HTML、Word、PDF、表格。先以试运行展示一切。</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>One file that holds your articles and all you add to them.</source>
        <translation>一个文件，保存您的文章和您添加的一切。</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>打开档案库</translation>
    </message>
    <message>
        <source>One .archive file, on this disk or a shared drive.</source>
        <translation>一个 .archive 文件，在本机磁盘或共享盘上。</translation>
    </message>
    <message>
        <source>Try the sample archive</source>
        <translation>试用示例档案库</translation>
    </message>
    <message>
        <source>Invented news in Chinese and English, to try anything with.</source>
        <translation>虚构的中英文新闻，可以随意试用。</translation>
    </message>
    <message>
        <source>Search both languages at once</source>
        <translation>同时检索两种语言</translation>
    </message>
    <message>
        <source>Try 女警 OR &quot;female police&quot; and press F3 to walk the hits.</source>
        <translation>试试 女警 OR &quot;female police&quot;，按 F3 逐个查看命中。</translation>
    </message>
    <message>
        <source>Narrow by date, source, tag, name</source>
        <translation>按日期、来源、标签、姓名缩小范围</translation>
    </message>
    <message>
        <source>Space includes a value, Shift+Space excludes it.</source>
        <translation>空格包含一个值，Shift+空格排除。</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>并排阅读</translation>
    </message>
    <message>
        <source>Pick any article. Hover a sentence to see its counterpart.</source>
        <translation>任选一篇文章。指向一个句子即可看到其对应句。</translation>
    </message>
    <message>
        <source>Tag what you read</source>
        <translation>为所读文章加标签</translation>
    </message>
    <message>
        <source>One article or a thousand. Ctrl+Z takes it back, always.</source>
        <translation>一篇或一千篇。Ctrl+Z 总能撤销。</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>The background process ended unexpectedly.</source>
        <translation>后台进程意外结束。</translation>
    </message>
    <message>
        <source>What it had finished is kept. Start it again to do the rest.</source>
        <translation>已完成的会保留。再次启动即可做完其余部分。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>移除筛选 {name}</translation>
    </message>
    <message>
        <source>Unlock: cleared with the other filters again</source>
        <translation>解锁：与其他筛选一起清除</translation>
    </message>
    <message>
        <source>Unlock the filter {name}</source>
        <translation>解锁筛选 {name}</translation>
    </message>
    <message>
        <source>Locked: stays when filters are cleared</source>
        <translation>已锁定：清除筛选时保留</translation>
    </message>
    <message>
        <source>Copy as query text</source>
        <translation>复制为检索式</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove every filter (Ctrl+Shift+Backspace)</source>
        <translation>移除所有筛选（Ctrl+Shift+Backspace）</translation>
    </message>
    <message>
        <source>{shown} of {articles}</source>
        <translation>{articles}中的 {shown} 篇</translation>
    </message>
    <message>
        <source>Show more rows with less text</source>
        <translation>每行文字更少，显示更多行</translation>
    </message>
    <message>
        <source>Show the results as a table</source>
        <translation>以表格显示结果</translation>
    </message>
    <message>
        <source>Show snippets of the text in every row</source>
        <translation>每行显示正文片段</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} 个筛选</translation>
    </message>
    <message>
        <source>&lt;b&gt;not&lt;/b&gt; {value}</source>
        <translation>&lt;b&gt;非&lt;/b&gt; {value}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>非 {value}</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}：{values}</translation>
    </message>
    <message>
        <source>all of {count} values</source>
        <translation>全部 {count} 个值</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 article&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 篇文章&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;{total} articles&lt;/b&gt;</source>
        <translation>&lt;b&gt;{total} 篇文章&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;{shown}&lt;/b&gt; of {total}</source>
        <translation>&lt;b&gt;{shown}&lt;/b&gt; / {total}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{shown}&lt;/b&gt; of {total} articles</source>
        <translation>&lt;b&gt;{shown}&lt;/b&gt; / {total} 篇文章</translation>
    </message>
    <message numerus="yes">
        <source>in %n group(s)</source>
        <translation>
            <numerusform>分 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles} {groups}</source>
        <translation>{articles} {groups}</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message>
        <source>Cleaning of this article</source>
        <translation>此文章的清理</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes in this article</source>
        <translation>此文章的改动</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>Remember for this source</source>
        <translation>为此来源记住</translation>
    </message>
    <message>
        <source>all rules on</source>
        <translation>启用全部规则</translation>
    </message>
    <message>
        <source>1 rule on</source>
        <translation>启用 1 条规则</translation>
    </message>
    <message>
        <source>{count} rules on</source>
        <translation>启用 {count} 条规则</translation>
    </message>
    <message>
        <source>The text as received is always kept; every rule can be taken back.</source>
        <translation>接收时的文本总会保留；每条规则都可以撤回。</translation>
    </message>
    <message>
        <source>&amp;Rules for</source>
        <translation>规则适用于(&amp;R)</translation>
    </message>
    <message>
        <source>Articles that the rules are for</source>
        <translation>规则所适用的文章</translation>
    </message>
    <message>
        <source>Later imports clean texts of this source likewise</source>
        <translation>此来源以后的导入也同样清理</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>来源：{name}</translation>
    </message>
</context>
<context>
    <name>CleaningPanel</name>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>What to show of the text</source>
        <translation>显示正文的哪个版本</translation>
    </message>
    <message>
        <source>The text as received</source>
        <translation>接收时的文本</translation>
    </message>
    <message>
        <source>The text as it is read</source>
        <translation>供阅读的正文</translation>
    </message>
    <message>
        <source>The raw file is always kept. Every rule can be undone per article later.</source>
        <translation>原始文件总会保留。以后可以逐篇撤销每条规则。</translation>
    </message>
    <message>
        <source>Nothing was changed. The text is read as received.</source>
        <translation>没有改动。按接收的原文阅读。</translation>
    </message>
</context>
<context>
    <name>CollectionDesk</name>
    <message>
        <source>Rename or move…</source>
        <translation>重命名或移动…</translation>
    </message>
    <message>
        <source>Put last among those beside it</source>
        <translation>移到同级最后</translation>
    </message>
    <message>
        <source>Take the selected articles out</source>
        <translation>取出选中的文章</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>删除合集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What is the collection called? A slash puts it below another.</source>
        <translation>合集叫什么？斜线表示放在另一个之下。</translation>
    </message>
    <message>
        <source>Those below it come along.</source>
        <translation>其下的合集一同移动。</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Ticked columns stand in the table, in this order from the left.</source>
        <translation>勾选的列按此顺序从左到右显示在表格中。</translation>
    </message>
    <message>
        <source>Columns in the order of the table</source>
        <translation>按表格顺序排列的列</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Click to order by it</source>
        <translation>点击即按此列排序</translation>
    </message>
    <message>
        <source>Click to order by it, Shift+click to order by it second</source>
        <translation>点击按此列排序，Shift+点击作为第二排序</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复最初的列</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有做过任何操作</translation>
    </message>
    <message>
        <source>{menu}: {choice}</source>
        <translation>{menu}：{choice}</translation>
    </message>
    <message>
        <source>Open an archive first</source>
        <translation>请先打开档案库</translation>
    </message>
    <message>
        <source>This archive can only be read</source>
        <translation>此档案库只能读取</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>请先打开文章</translation>
    </message>
    <message>
        <source>Select an article first</source>
        <translation>请先选择一篇文章</translation>
    </message>
    <message>
        <source>Select two articles first</source>
        <translation>请先选择两篇文章</translation>
    </message>
    <message>
        <source>This article has no hits</source>
        <translation>此文章没有命中</translation>
    </message>
    <message>
        <source>Nothing was read before this</source>
        <translation>之前没有阅读</translation>
    </message>
    <message>
        <source>Nothing was read after this</source>
        <translation>之后没有再阅读</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>尚未撤销任何操作</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>现在没有任务在运行</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>ComparingPane</name>
    <message>
        <source>&amp;Same text</source>
        <translation>文本相同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation>转载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not related</source>
        <translation>无关(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Forget what was said of the two articles.</source>
        <translation>撤销对这两篇文章的判断。</translation>
    </message>
    <message>
        <source>They have no texts of the same language to compare.</source>
        <translation>它们没有同一语言的文本可比较。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n 个补全</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>searched before</source>
        <translation>以前检索过</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>word of the texts</source>
        <translation>正文中的词</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>↓ chooses · Enter or Tab takes · Esc closes</source>
        <translation>↓ 选择 · Enter 或 Tab 采用 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
</context>
<context>
    <name>CorrectingDesk</name>
    <message>
        <source>Your correction is not saved.</source>
        <translation>您的校改尚未保存。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>C&amp;orrect this sentence</source>
        <translation>校改此句(&amp;O)</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>此档案库以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no translation to correct.</source>
        <translation>没有可校改的译文。</translation>
    </message>
    <message>
        <source>The original stays as it was published. Ctrl+Tab goes to its translation.</source>
        <translation>原文保持发表时的原样。Ctrl+Tab 转到其译文。</translation>
    </message>
    <message>
        <source>Another version is the current one. Make this one current to correct.</source>
        <translation>当前版本是另一个。要校改，请先把这一版设为当前版本。</translation>
    </message>
    <message>
        <source>Open that sentence again: your words are kept with it.</source>
        <translation>再次打开那个句子：您写的内容随它保留。</translation>
    </message>
</context>
<context>
    <name>CuratingDesk</name>
    <message>
        <source>The key {key} stands for no tag.</source>
        <translation>按键 {key} 未对应标签。</translation>
    </message>
    <message>
        <source>Choose a tag in Tags, and give it the key.</source>
        <translation>请在“标签”中选择标签并指定按键。</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>加入合集</translation>
    </message>
    <message>
        <source>Which collection? A new one is made; a slash nests: exhibition/flood.</source>
        <translation>哪个合集？新名称会新建；斜线表示层级：展览/洪水。</translation>
    </message>
    <message>
        <source>The articles are put at its end, in the order of the list.</source>
        <translation>文章按列表顺序放在其末尾。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message numerus="yes">
        <source>Who reviews %n article(s)?</source>
        <translation>
            <numerusform>谁审阅 %n 篇文章？</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty for nobody.</source>
        <translation>留空表示无人。</translation>
    </message>
    <message>
        <source>It is not known who you are.</source>
        <translation>不知道您是谁。</translation>
    </message>
    <message>
        <source>Write your name into Settings, Archives: articles are assigned to it.</source>
        <translation>请在“设置”的“档案库”中填写您的姓名：文章按此指派。</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>Articles by date</source>
        <translation>按日期统计的文章</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>只要此项</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>排除此项</translation>
    </message>
    <message>
        <source>Open into shorter bars</source>
        <translation>展开为更短的时段</translation>
    </message>
    <message>
        <source>Back to longer bars</source>
        <translation>回到更长的时段</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>对数高度</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>占结果的 {percent} %</translation>
    </message>
    <message>
        <source>{found} of {articles}</source>
        <translation>{articles}中的 {found} 篇</translation>
    </message>
    <message>
        <source>{date}: {found}, {share}</source>
        <translation>{date}：{found}，{share}</translation>
    </message>
    <message>
        <source>{bar}, included</source>
        <translation>{bar}，已包含</translation>
    </message>
    <message>
        <source>{bar}, partly included</source>
        <translation>{bar}，部分包含</translation>
    </message>
    <message>
        <source>{bar}, excluded</source>
        <translation>{bar}，已排除</translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <source>Type a range of dates</source>
        <translation>输入日期范围</translation>
    </message>
    <message>
        <source>Year inferred, not in source</source>
        <translation>年份为推断，来源未注明</translation>
    </message>
    <message>
        <source>Articles whose year was found in the text, not stated with the date</source>
        <translation>年份是从正文推断，而非随日期注明的文章</translation>
    </message>
    <message>
        <source>Articles of which only the year, or the year and the month, are known</source>
        <translation>只知道年份，或只知道年月的文章</translation>
    </message>
    <message>
        <source>Articles without a date</source>
        <translation>没有日期的文章</translation>
    </message>
    <message>
        <source>Back to longer bars (Backspace)</source>
        <translation>回到更长的时段（Backspace）</translation>
    </message>
    <message>
        <source>{period}, back to longer bars</source>
        <translation>{period}，回到更长的时段</translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>复制引用</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制标识符</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>复制标识符</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Show the texts as they were received</source>
        <translation>显示接收时的原文</translation>
    </message>
    <message>
        <source>Correct a field</source>
        <translation>更正字段</translation>
    </message>
    <message>
        <source>Choose what to correct (E)</source>
        <translation>选择要更正的内容 (E)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source record</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>此文章中的名称</translation>
    </message>
</context>
<context>
    <name>DetailsDesk</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>引用已复制。</translation>
    </message>
    <message>
        <source>The identifier is copied.</source>
        <translation>标识符已复制。</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details of the article</source>
        <translation>文章详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>批注 {count}</translation>
    </message>
    <message>
        <source>Close the details (Ctrl+I)</source>
        <translation>关闭详情（Ctrl+I）</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>DetailsWords</name>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation>译文标题</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>2021-03-07, 2021-03, XXXX-03-07, 2021?</source>
        <translation>2021-03-07、2021-03、XXXX-03-07、2021?</translation>
    </message>
    <message>
        <source>One in a line: Name (role). Shift+Enter: next line</source>
        <translation>每行一个：姓名 (角色)。Shift+Enter 换行</translation>
    </message>
    <message>
        <source>One in a line. Shift+Enter: next line</source>
        <translation>每行一个。Shift+Enter 换行</translation>
    </message>
    <message>
        <source>A code: zh-Hans, zh-Hant, en, ja</source>
        <translation>代码：zh-Hans、zh-Hant、en、ja</translation>
    </message>
    <message>
        <source>Set by {name}, {moment}</source>
        <translation>由 {name} 于 {moment} 设定</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>导入时没有此项</translation>
    </message>
    <message>
        <source>Imported: {value}</source>
        <translation>导入值：{value}</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation>{kind}，{name}</translation>
    </message>
    <message>
        <source>Machine, engine not recorded</source>
        <translation>机器，引擎未记录</translation>
    </message>
    <message>
        <source>Not recorded before the correction</source>
        <translation>校改之前未记录</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}，{moment}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>已撤回：{count}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>{date}, uncertain</source>
        <translation>{date}（不确定）</translation>
    </message>
    <message>
        <source>{date}, about then</source>
        <translation>{date}（大约）</translation>
    </message>
    <message>
        <source>Title ({language})</source>
        <translation>标题（{language}）</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>点名的</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个词</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Sample archive</source>
        <translation>示例档案库</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>检索索引</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>The report of the error</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Check this archive</source>
        <translation>检查此档案库</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Archive and index</source>
        <translation>档案库与索引</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开档案库。</translation>
    </message>
    <message>
        <source>{articles}, for reading only</source>
        <translation>{articles}，只读</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>It has not been built yet.</source>
        <translation>尚未建立。</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>检索索引</translation>
    </message>
    <message>
        <source>{indexed} articles, {pending} not yet searchable</source>
        <translation>{indexed} 篇文章，{pending} 篇尚不可检索</translation>
    </message>
    <message>
        <source>Up to date: {articles}</source>
        <translation>已是最新：{articles}</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>No font on this computer: texts in it can&apos;t be shown.</source>
        <translation>这台计算机没有字体：无法显示该文字。</translation>
    </message>
    <message>
        <source>{family}, made for another language: install Noto Sans CJK.</source>
        <translation>{family} 是为另一种语言制作的：请安装 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No error was noted.</source>
        <translation>没有记录到错误。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <translation>把文件、文件夹或压缩包拖到这里</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, Word, PDF, EPUB, tables, JSON, TMX, WARC; also inside ZIP and TAR. Originals and translations find each other by their names.</source>
        <translation>文本、Markdown、网页、Word、PDF、EPUB、表格、JSON、TMX、WARC；也可在 ZIP 和 TAR 中。原文和译文按文件名互相配对。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Undo this</source>
        <translation>撤销此项</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>此编辑</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>Take the whole import back? Its articles leave the archive.</source>
        <translation>撤回整个导入？其文章将离开档案库。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Your site has switched this command off.</source>
        <translation>此命令已被贵单位停用。</translation>
    </message>
    <message>
        <source>Ask those who look after it.</source>
        <translation>请咨询管理员。</translation>
    </message>
</context>
<context>
    <name>EditorStrip</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter saves · Tab: next sentence · Esc puts it aside</source>
        <translation>Enter 保存 · Tab：下一句 · Esc 暂放</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>This archive holds no articles yet.</source>
        <translation>此档案库还没有文章。</translation>
    </message>
    <message>
        <source>Texts, web pages, documents, tables, archives; the originals are kept as they are.</source>
        <translation>文本、网页、文档、表格、档案；原件照原样保留。</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>还没有标签。</translation>
    </message>
    <message>
        <source>T in the list or in the reader tags articles; every tag is kept here.</source>
        <translation>在列表或阅读器中按 T 给文章加标签；所有标签都在这里管理。</translation>
    </message>
    <message>
        <source>There are no names yet.</source>
        <translation>还没有名称。</translation>
    </message>
    <message>
        <source>Bylines and fields bring them; “Find in texts” looks for those that an original and its translation both have.</source>
        <translation>名称来自署名和字段；“在正文中查找”会查找原文和译文都有的名称。</translation>
    </message>
    <message>
        <source>Nothing was edited in this archive yet.</source>
        <translation>此档案库尚未编辑过。</translation>
    </message>
    <message>
        <source>Every edit and import is listed here, and can be taken back.</source>
        <translation>每次编辑和导入都列在这里，并可撤回。</translation>
    </message>
    <message>
        <source>Nothing was imported into this archive yet.</source>
        <translation>此档案库还没有导入过内容。</translation>
    </message>
    <message>
        <source>Every import is listed here with its report, and can be undone.</source>
        <translation>每次导入都连同报告列在这里，并可撤销。</translation>
    </message>
    <message>
        <source>There are no duplicates or reprints.</source>
        <translation>没有重复或转载。</translation>
    </message>
    <message>
        <source>Copies, reprints, excerpts and other translations are listed side by side.</source>
        <translation>副本、转载、摘录和其他译文并排列出。</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开档案库。</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>打开档案库…</translation>
    </message>
    <message>
        <source>Nothing matches yet.</source>
        <translation>暂无匹配。</translation>
    </message>
    <message>
        <source>The index is being built: {articles} still to be looked at.</source>
        <translation>正在建立索引：还有 {articles} 待处理。</translation>
    </message>
    <message>
        <source>One change would find articles:</source>
        <translation>改动一处即可找到文章：</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配的结果。</translation>
    </message>
    <message>
        <source>{change}: {articles}</source>
        <translation>{change}：{articles}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{line}, not taken for the date of publication</source>
        <translation>{line}，未作为发布日期</translation>
    </message>
    <message>
        <source>{line}, which gives the year: {date}</source>
        <translation>{line}，由此得出年份：{date}</translation>
    </message>
    <message>
        <source>{line} (agrees)</source>
        <translation>{line}（一致）</translation>
    </message>
    <message>
        <source>{line} (differs)</source>
        <translation>{line}（不一致）</translation>
    </message>
    <message>
        <source>{line}, told as last year&apos;s: {date}</source>
        <translation>{line}，文中称为去年：{date}</translation>
    </message>
    <message>
        <source>{line}, told as next year&apos;s: {date}</source>
        <translation>{line}，文中称为明年：{date}</translation>
    </message>
    <message>
        <source>date in the dateline: {words}</source>
        <translation>电头中的日期：{words}</translation>
    </message>
    <message>
        <source>latest date in the text: {words}</source>
        <translation>文中最晚的日期：{words}</translation>
    </message>
    <message>
        <source>date of the event: {words}</source>
        <translation>事件日期：{words}</translation>
    </message>
    <message>
        <source>page header: {words}</source>
        <translation>页眉：{words}</translation>
    </message>
    <message>
        <source>file name: {words}</source>
        <translation>文件名：{words}</translation>
    </message>
    <message>
        <source>folder: {words}</source>
        <translation>文件夹：{words}</translation>
    </message>
    <message>
        <source>told on the day after or of an event: {words}</source>
        <translation>于事件当天或次日报道：{words}</translation>
    </message>
    <message>
        <source>field {words} says {value}, which is no date that can be read in one way</source>
        <translation>字段 {words} 的内容为 {value}，无法唯一解读为日期</translation>
    </message>
    <message>
        <source>field {words}</source>
        <translation>字段 {words}</translation>
    </message>
    <message>
        <source>{words}, told on {date}</source>
        <translation>{words}，报道于 {date}</translation>
    </message>
    <message>
        <source>{words} is told as past: not before {date}</source>
        <translation>{words} 被当作过去叙述：不早于 {date}</translation>
    </message>
    <message>
        <source>fetched {date} (WARC-Date)</source>
        <translation>抓取于 {date}（WARC-Date）</translation>
    </message>
    <message>
        <source>set by a person before the import</source>
        <translation>导入前由人工设定</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>由人工设定</translation>
    </message>
</context>
<context>
    <name>EvidenceBadge</name>
    <message>
        <source>date inferred</source>
        <translation>日期为推断</translation>
    </message>
    <message>
        <source>Date inferred: show the evidence</source>
        <translation>日期为推断：显示依据</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>年份为推断</translation>
    </message>
    <message>
        <source>Year inferred: show the evidence</source>
        <translation>年份为推断：显示依据</translation>
    </message>
</context>
<context>
    <name>EvidencePopup</name>
    <message>
        <source>Certainty: {percent} %</source>
        <translation>把握：{percent} %</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在正文中显示</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Packages of edits (*{suffix});;All files (*)</source>
        <translation>编辑交换包 (*{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Merge edits</source>
        <translation>合并编辑</translation>
    </message>
    <message>
        <source>Packages of edits (*{suffix})</source>
        <translation>编辑交换包 (*{suffix})</translation>
    </message>
    <message>
        <source>Export edits</source>
        <translation>导出编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written to {name}</source>
        <translation>
            <numerusform>%n 项编辑已写入 {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The tag “{thing}” itself</source>
        <translation>标签“{thing}”本身</translation>
    </message>
    <message>
        <source>Tag “{thing}”</source>
        <translation>标签“{thing}”</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>The name “{thing}” itself</source>
        <translation>名称“{thing}”本身</translation>
    </message>
    <message>
        <source>Name “{thing}”</source>
        <translation>名称“{thing}”</translation>
    </message>
    <message>
        <source>The collection “{thing}” itself</source>
        <translation>合集“{thing}”本身</translation>
    </message>
    <message>
        <source>Collection “{thing}”</source>
        <translation>合集“{thing}”</translation>
    </message>
    <message>
        <source>Paragraph {thing} of the translation</source>
        <translation>译文第 {thing} 段</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>has the tag</source>
        <translation>有此标签</translation>
    </message>
    <message>
        <source>doesn&apos;t have the tag</source>
        <translation>没有此标签</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>mentions it</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>doesn&apos;t mention it</source>
        <translation>不提及</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>在合集中</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>不在合集中</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>与导入时相同</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已删去</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Both changed ({count})</source>
        <translation>双方都改过（{count}）</translation>
    </message>
    <message>
        <source>New here ({count})</source>
        <translation>此处没有的（{count}）</translation>
    </message>
    <message>
        <source>Can&apos;t be merged ({count})</source>
        <translation>无法合并（{count}）</translation>
    </message>
    <message>
        <source>There already ({count})</source>
        <translation>已有的（{count}）</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}，{when}</translation>
    </message>
    <message>
        <source>Edits of {editor} in “{archive}”, up to {moment}</source>
        <translation>{editor} 在“{archive}”中的编辑，截至 {moment}</translation>
    </message>
    <message>
        <source>Edits of everybody in “{archive}”, up to {moment}</source>
        <translation>“{archive}”中所有人的编辑，截至 {moment}</translation>
    </message>
    <message>
        <source>about {articles}</source>
        <translation>涉及{articles}</translation>
    </message>
    <message>
        <source>merged into “{path}”</source>
        <translation>已并入“{path}”</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation>译文标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Who reviews</source>
        <translation>审阅人</translation>
    </message>
</context>
<context>
    <name>ExpansionChip</name>
    <message>
        <source>“{word}” also finds {forms}: {articles}</source>
        <translation>“{word}”也找到 {forms}：{articles}</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>{word}: {kind} {forms} ({count})</source>
        <translation>{word}：{kind} {forms}（{count}）</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>also named</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Find “{word}” without this</source>
        <translation>检索“{word}”但不含这个</translation>
    </message>
    <message>
        <source>Find this too for “{word}”</source>
        <translation>“{word}”也检索这个</translation>
    </message>
</context>
<context>
    <name>ExpansionStrip</name>
    <message>
        <source>Also found</source>
        <translation>也检索到</translation>
    </message>
    <message>
        <source>Show the others, and switch them off or on</source>
        <translation>显示其余的，并可开关</translation>
    </message>
    <message>
        <source>What was found beside the words as typed</source>
        <translation>除输入的词之外还找到的</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export edits</source>
        <translation>导出编辑</translation>
    </message>
    <message>
        <source>Yours ({name})</source>
        <translation>您的（{name}）</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Only what was done since</source>
        <translation>仅此日期以后的</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tags, notes, corrections, fields, statuses, stars and collections go into a file that others can merge into their copy of this archive. It holds no articles.</source>
        <translation>标签、笔记、更正、字段、状态、星标和合集写入一个文件，别人可将其合并到自己的档案副本中。文件不含文章。</translation>
    </message>
    <message>
        <source>First day of the edits</source>
        <translation>编辑的第一天</translation>
    </message>
    <message>
        <source>&amp;Whose edits</source>
        <translation>谁的编辑(&amp;W)</translation>
    </message>
</context>
<context>
    <name>FacetDesk</name>
    <message>
        <source>Copied as query text.</source>
        <translation>已复制为检索式。</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>没有生效的筛选。</translation>
    </message>
    <message>
        <source>Nothing in the query names a value of a filter, as tag:=flood does.</source>
        <translation>检索式中没有像 tag:=flood 那样指定筛选值的部分。</translation>
    </message>
</context>
<context>
    <name>FacetTreeModel</name>
    <message>
        <source>{facet}, {size} values, {chosen} chosen</source>
        <translation>{facet}，{size} 个值，已选 {chosen} 个</translation>
    </message>
    <message>
        <source>{facet}, {size} values, all of {chosen} chosen</source>
        <translation>{facet}，{size} 个值，须同时含所选的 {chosen} 个</translation>
    </message>
    <message>
        <source>Show all {count}…</source>
        <translation>显示全部 {count} 个…</translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>只要此项</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>排除此项</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>均可</translation>
    </message>
    <message>
        <source>All of the chosen, not just any</source>
        <translation>须含所选的全部值，而不只是其一</translation>
    </message>
    <message>
        <source>Find in “{name}”…</source>
        <translation>在“{name}”中查找…</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>将“{name}”上移</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>将“{name}”下移</translation>
    </message>
    <message>
        <source>Hide “{name}”</source>
        <translation>隐藏“{name}”</translation>
    </message>
    <message>
        <source>Choose filters…</source>
        <translation>选择筛选项…</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>Read as</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the date as 2021-03-05, 2021-03 or 2021.</source>
        <translation>日期请写成 2021-03-05、2021-03 或 2021。</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>Enter or F2 corrects it</source>
        <translation>按 Enter 或 F2 更正</translation>
    </message>
    <message>
        <source>Click, Enter or F2 to correct it</source>
        <translation>单击、按 Enter 或 F2 更正</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Enter 保存，Esc 保持原样</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore what was imported: {field}</source>
        <translation>恢复导入时的值：{field}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>原文正文</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>译文正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>译文标题</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation>译文种类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>There are no columns here</source>
        <translation>这里没有列</translation>
    </message>
    <message>
        <source>These files hold whole articles. Titles, dates, names and sources are read from the texts themselves; nothing has to be put anywhere.</source>
        <translation>这些文件各含整篇文章。标题、日期、姓名和来源从文本自身读取；无需对应字段。</translation>
    </message>
    <message>
        <source>The preset names {used} of these {all} columns.</source>
        <translation>预设指定了这 {all} 列中的 {used} 列。</translation>
    </message>
    <message>
        <source>nothing to map</source>
        <translation>没有要对应的</translation>
    </message>
    <message>
        <source>{mapped} of {all} mapped</source>
        <translation>已对应 {mapped} / {all}</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>最后一步之前不写入任何内容。</translation>
    </message>
    <message>
        <source>Columns without a field are kept with their article, as they are.</source>
        <translation>没有对应字段的列随文章原样保留。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Some values</source>
        <translation>部分值</translation>
    </message>
    <message>
        <source>Columns and the fields that they go into</source>
        <translation>各列及其对应的字段</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Kept as an extra</source>
        <translation>作为附加信息保留</translation>
    </message>
    <message>
        <source>Field for column {column}</source>
        <translation>列“{column}”的字段</translation>
    </message>
    <message>
        <source>Each column goes into one field of an article.</source>
        <translation>每一列对应文章的一个字段。</translation>
    </message>
    <message>
        <source>No column goes into a text: say which one holds the articles.</source>
        <translation>没有列对应正文：请指出哪一列是文章。</translation>
    </message>
    <message>
        <source>{count} columns go into “{field}”: the first that is not empty is taken, the others are kept as extras.</source>
        <translation>有 {count} 列对应“{field}”：取第一个非空的，其余作为附加信息保留。</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>No archive was opened yet</source>
        <translation>还没有打开过档案库</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation>{path}（未找到）</translation>
    </message>
    <message>
        <source>Take off what is not found</source>
        <translation>从正文取下所发现的内容</translation>
    </message>
</context>
<context>
    <name>FilterChooser</name>
    <message>
        <source>Choose filters</source>
        <translation>选择筛选项</translation>
    </message>
    <message>
        <source>Filters in the order of the sidebar</source>
        <translation>按侧栏顺序排列的筛选项</translation>
    </message>
    <message>
        <source>Ticked filters stand below the dates, as soon as they have any values.</source>
        <translation>勾选的筛选项一有值就显示在日期之下。</translation>
    </message>
</context>
<context>
    <name>FilterClearing</name>
    <message>
        <source>Locked filters stay. A click on a lock opens it.</source>
        <translation>锁定的筛选会保留。点击锁可以解锁。</translation>
    </message>
    <message>
        <source>Filters cleared</source>
        <translation>已清除筛选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>不在此文章中</translation>
    </message>
    <message>
        <source>Found: {total}</source>
        <translation>找到：{total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 篇，共 {total} 篇</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+Right）</translation>
    </message>
    <message>
        <source>Find in help…  Ctrl+F</source>
        <translation>在帮助中查找…  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
</context>
<context>
    <name>FindingBar</name>
    <message>
        <source>Looking for names in texts</source>
        <translation>正在正文中查找名称</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking for names in texts…</source>
        <translation>正在正文中查找名称…</translation>
    </message>
    <message>
        <source>Looking for names: {done} of {total} articles</source>
        <translation>查找名称：{done} / {total} 篇文章</translation>
    </message>
</context>
<context>
    <name>FlagBadge</name>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 篇，共 {total} 篇</translation>
    </message>
    <message>
        <source>%1: go to the next (R)</source>
        <translation>%1：转到下一处（R）</translation>
    </message>
</context>
<context>
    <name>FlagBar</name>
    <message>
        <source>Review (R)</source>
        <translation>查看（R）</translation>
    </message>
    <message>
        <source>Go to the next quality flag</source>
        <translation>转到下一个质量标记</translation>
    </message>
    <message>
        <source>Go to the next quality flag (R)</source>
        <translation>转到下一个质量标记（R）</translation>
    </message>
    <message>
        <source>Flag {number} of {total}</source>
        <translation>第 {number} 个标记，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Only the article</source>
        <translation>只看文章</translation>
    </message>
</context>
<context>
    <name>FormsList</name>
    <message>
        <source>Forget this form</source>
        <translation>删除此形式</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n reprint(s)</source>
        <translation>
            <numerusform>+%n 篇转载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n of this source</source>
        <translation>
            <numerusform>同来源 +%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n of this month</source>
        <translation>
            <numerusform>同月 +%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {size} in its group</source>
        <translation>组内第 {place} 篇，共 {size} 篇</translation>
    </message>
    <message numerus="yes">
        <source>group of %n, open</source>
        <translation>
            <numerusform>%n 篇一组，已展开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n, closed</source>
        <translation>
            <numerusform>%n 篇一组，已折叠</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Reprints together</source>
        <translation>转载归在一起</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>The keys that are in force now. Single letters act only in the list and the reader.</source>
        <translation>当前有效的按键。单个字母只在列表和阅读区中有效。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>仅按键</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Contents of the manual</source>
        <translation>手册目录</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Archive Browser</source>
        <translation>帮助 – Archive Browser</translation>
    </message>
    <message>
        <source>Sections found: {count}</source>
        <translation>找到的章节：{count}</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>不在手册中</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>HistorySpace</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Of every article</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Find an edit</source>
        <translation>查找编辑</translation>
    </message>
    <message>
        <source>Whose edits</source>
        <translation>谁的编辑</translation>
    </message>
    <message>
        <source>Show every edit</source>
        <translation>显示所有编辑</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>审阅状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Form of a name</source>
        <translation>名称形式</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>同导入</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>No longer matches; F5 searches again.</source>
        <translation>已不再匹配；F5 重新检索。</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>已不再匹配</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 个标记</translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation>{count} 个标记</translation>
    </message>
    <message>
        <source>{count} hits</source>
        <translation>{count} 处命中</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 处命中</translation>
    </message>
</context>
<context>
    <name>HitMap</name>
    <message>
        <source>Map of hits, flags and notes</source>
        <translation>命中、标记和批注的分布图</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>The report is saved: {name}</source>
        <translation>报告已保存：{name}</translation>
    </message>
    <message>
        <source>The import of {name} waits for your answer.</source>
        <translation>{name} 的导入在等待您的答复。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The import of {name} was cut off.</source>
        <translation>{name} 的导入被中断。</translation>
    </message>
    <message>
        <source>The import of {name} is paused.</source>
        <translation>{name} 的导入已暂停。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的项目</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>显示这些文章</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>转入后台继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The files themselves are never changed.</source>
        <translation>文件本身绝不会被改动。</translation>
    </message>
    <message>
        <source>The report stays under Imports. The files themselves are never changed.</source>
        <translation>报告保留在“导入记录”中。文件本身绝不会被改动。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take back everything that this import stored</source>
        <translation>撤回此次导入存入的一切</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Report saved as {name}.</source>
        <translation>报告已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Clean &amp; pair</source>
        <translation>清理与配对</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} 及其他 {count} 个</translation>
    </message>
    <message>
        <source>{name} · {total}</source>
        <translation>{name} · {total}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped to ask you</source>
        <translation>已停下询问您</translation>
    </message>
    <message>
        <source>The import was cut off</source>
        <translation>导入被中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Another task is still running; the import begins after it.</source>
        <translation>另一项任务仍在运行；结束后开始导入。</translation>
    </message>
    <message>
        <source>What is being stored is stored to its end.</source>
        <translation>正在存入的会存完。</translation>
    </message>
    <message>
        <source>What was imported stays. The rest can follow at any time.</source>
        <translation>已导入的会保留。其余的随时可以继续。</translation>
    </message>
    <message>
        <source>What it stored was taken back. Your files are as they were.</source>
        <translation>所存入的内容已撤回。您的文件保持原样。</translation>
    </message>
    <message>
        <source>Articles can be searched while the import runs. You may close this window: the import goes on.</source>
        <translation>导入期间可以检索文章。可以关闭此窗口：导入会继续。</translation>
    </message>
    <message>
        <source>{done} records</source>
        <translation>{done} 条记录</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{total} 个文件中的 {done} 个</translation>
    </message>
    <message>
        <source>report at the end</source>
        <translation>报告在末尾</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>询问您</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Go on if that is as it should be. Stop here keeps what was imported; taking back removes it.</source>
        <translation>若情况正常，请继续。“在此停止”保留已导入的内容；撤回则移除。</translation>
    </message>
    <message>
        <source>{bad} of {seen} records could not be imported.</source>
        <translation>{seen} 条记录中有 {bad} 条无法导入。</translation>
    </message>
    <message>
        <source>What was imported stays, and the import can go on from there.</source>
        <translation>已导入的会保留，导入可以从那里继续。</translation>
    </message>
    <message>
        <source>What was imported stays.</source>
        <translation>已导入的会保留。</translation>
    </message>
    <message>
        <source>Nothing new was in these files.</source>
        <translation>这些文件中没有新内容。</translation>
    </message>
    <message>
        <source>{articles} imported or renewed, of {seen} records.</source>
        <translation>共 {seen} 条记录，导入或更新 {articles}。</translation>
    </message>
    <message>
        <source>Files of other kinds were passed over: {count}.</source>
        <translation>跳过其他类型的文件：{count}。</translation>
    </message>
    <message>
        <source>The report stays under Imports.</source>
        <translation>报告保留在“导入记录”中。</translation>
    </message>
</context>
<context>
    <name>ImportsSpace</name>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>input methods for Chinese use it</source>
        <translation>中文输入法要用它</translation>
    </message>
    <message>
        <source>it edits text everywhere</source>
        <translation>它在各处用于编辑文字</translation>
    </message>
    <message>
        <source>it moves through text and lists</source>
        <translation>它用于在文字和列表中移动</translation>
    </message>
    <message>
        <source>it opens menus</source>
        <translation>它用于打开菜单</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>仅按键</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>设定按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>所有按键恢复出厂设置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新按键：请按下</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>请按新按键</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>不在菜单中</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”.</source>
        <translation>请按“{command}”的新按键。</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>选择一个命令以更改其按键。</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used: {why}.</source>
        <translation>不能使用 {key}：{why}。</translation>
    </message>
    <message>
        <source>{key} is a key of “{command}” already.</source>
        <translation>{key} 已是“{command}”的按键。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>{key} is used by “{other}”: take it?</source>
        <translation>{key} 正由“{other}”使用：要改用吗？</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} 未被占用。</translation>
    </message>
</context>
<context>
    <name>LeadBanner</name>
    <message>
        <source>Duplicate lead hidden</source>
        <translation>已隐藏重复的导语</translation>
    </message>
    <message numerus="yes">
        <source>cut second translation, %n characters, kept in the raw record</source>
        <translation>
            <numerusform>被截断的第二译文，%n 个字符，保留在原始记录中</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate lead</source>
        <translation>重复的导语</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the duplicate lead</source>
        <translation>隐藏重复的导语</translation>
    </message>
    <message>
        <source>Show the duplicate lead</source>
        <translation>显示重复的导语</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>&amp;Nearly the same, from</source>
        <translation>几乎相同，自(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Excerpts, from</source>
        <translation>摘录，自(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Other translations, from</source>
        <translation>其他译文，自(&amp;O)</translation>
    </message>
    <message>
        <source>Of the sentences of both texts, of the shorter text, and of runs of three words. All articles are compared anew.</source>
        <translation>分别按两文全部句子、较短文本的句子和三词片段计算。所有文章都会重新比较。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>LinkedCanvas</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;both sides with citation</source>
        <translation>复制两侧并附引用(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;all of this side</source>
        <translation>全选此侧(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Sentence &amp;link</source>
        <translation>句子对应(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Join ¶%1 with ¶%2</source>
        <translation>合并 ¶%1 与 ¶%2(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>与下一句合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation>与上一句合并(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation>在此句前拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Move this sentence &amp;down to the next</source>
        <translation>将此句移到下一组(&amp;D)</translation>
    </message>
    <message>
        <source>Move this sentence &amp;up to the previous</source>
        <translation>将此句移到上一组(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>取消对应(&amp;U)</translation>
    </message>
    <message>
        <source>Mark as &amp;verified</source>
        <translation>标为已核对(&amp;V)</translation>
    </message>
    <message>
        <source>Take back “&amp;verified”</source>
        <translation>撤回“已核对”(&amp;V)</translation>
    </message>
    <message>
        <source>Link &amp;automatically again</source>
        <translation>重新自动对应(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>上移 (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>下移 (Ctrl+↓)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LoneRow</name>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nothing is known of this word.</source>
        <translation>没有关于这个词的资料。</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>&amp;Look up this word</source>
        <translation>查这个词(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive Browser</source>
        <translation>Archive Browser</translation>
    </message>
    <message>
        <source>Archives are only read: the policy of your site has a fault.</source>
        <translation>归档仅可读取：本单位的策略有错误。</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>The sample archive is as it was at first.</source>
        <translation>示例档案库已恢复原样。</translation>
    </message>
    <message>
        <source>The sample is as it was at first; yours is kept as {name}.</source>
        <translation>示例已恢复原样；您的那份保留为 {name}。</translation>
    </message>
    <message>
        <source>Linking sentences</source>
        <translation>正在对应句子</translation>
    </message>
    <message>
        <source>Locked by your site.</source>
        <translation>已被本单位锁定。</translation>
    </message>
    <message>
        <source>Not searchable: {count}. Tools › Check this archive names them.</source>
        <translation>不可检索：{count}。“工具 › 检查此档案库”会列出它们。</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Merge preview</source>
        <translation>合并预览</translation>
    </message>
    <message>
        <source>Why these were grouped</source>
        <translation>为何归为一组</translation>
    </message>
    <message>
        <source>keeps its record</source>
        <translation>保留其记录</translation>
    </message>
    <message>
        <source>becomes a variant</source>
        <translation>成为异形</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>{mentions} mentions in {articles}</source>
        <translation>{articles}中提及 {mentions} 次</translation>
    </message>
    <message>
        <source>Together in {articles}</source>
        <translation>同见于{articles}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge edits</source>
        <translation>合并编辑</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>正在读取交换包…</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Keep &amp;yours</source>
        <translation>保留您的(&amp;Y)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%n of a kind that this version doesn&apos;t know</source>
        <translation>
            <numerusform>有 %n 项是此版本不认识的种类</numerusform>
        </translation>
    </message>
    <message>
        <source>From another archive: all that was edited here counts as yours.</source>
        <translation>来自另一个档案：此处编辑过的都算作您的改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be made</source>
        <translation>
            <numerusform>将作 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>没有可合并的内容。</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>What the package holds</source>
        <translation>交换包的内容</translation>
    </message>
</context>
<context>
    <name>NameCarrier</name>
    <message numerus="yes">
        <source>%n article(s) were looked at for names.</source>
        <translation>
            <numerusform>已在 %n 篇文章中查找名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>表格 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>导出名称</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) saved in {name}.</source>
        <translation>
            <numerusform>已将 %n 个名称存入 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>导入名称</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are made.</source>
        <translation>
            <numerusform>将新建 %n 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are changed.</source>
        <translation>
            <numerusform>将更改 %n 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be read, the first is {line}: {problem}</source>
        <translation>
            <numerusform>有 %n 行无法读取，第一处在第 {line} 行：{problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>此表不改变任何内容。</translation>
    </message>
</context>
<context>
    <name>NameHead</name>
    <message>
        <source>Original form</source>
        <translation>原文形式</translation>
    </message>
    <message>
        <source>Preferred translation</source>
        <translation>首选译名</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>异形</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>{count} variants</source>
        <translation>{count} 个异形</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>提及 {count} 次</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已勾选</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Show articles</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Another of this name…</source>
        <translation>另一个同名者…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forms and translations found</source>
        <translation>所见形式与译名</translation>
    </message>
    <message>
        <source>Mentions by year</source>
        <translation>各年提及</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>添加形式</translation>
    </message>
</context>
<context>
    <name>NameSpace</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>People, organisations and places with their original forms and translations</source>
        <translation>人物、机构和地点，及其原文形式与译名</translation>
    </message>
    <message>
        <source>Import authority file…</source>
        <translation>导入规范档…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>新建名称…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Find in texts · {count} new</source>
        <translation>在正文中查找 · {count} 篇新文章</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Find a name, any script</source>
        <translation>查找名称，任何文字</translation>
    </message>
    <message>
        <source>Show every name</source>
        <translation>显示所有名称</translation>
    </message>
    <message>
        <source>Possible duplicates {count}</source>
        <translation>可能重复 {count}</translation>
    </message>
</context>
<context>
    <name>NameSpaceDesk</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新建名称</translation>
    </message>
    <message>
        <source>What is it called best?</source>
        <translation>首选名称是什么？</translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation>任何文字均可。</translation>
    </message>
    <message>
        <source>The old name stays a form of it: it is found by both.</source>
        <translation>旧名称保留为其形式：两者都能找到。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>No articles are selected.</source>
        <translation>没有选中文章。</translation>
    </message>
    <message>
        <source>Show its articles, select those of the other one, then come back.</source>
        <translation>先显示其文章，选中属于另一个的文章，再回来。</translation>
    </message>
    <message numerus="yes">
        <source>In %n selected article(s) “{name}” is somebody else, called:</source>
        <translation>
            <numerusform>在选中的 %n 篇文章中，“{name}”是另一个，名为：</numerusform>
        </translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation>另一个同名者</translation>
    </message>
    <message>
        <source>Add what tells the two apart: Wang Wei (Shenyang).</source>
        <translation>加上区分两者的信息：王伟（沈阳）。</translation>
    </message>
</context>
<context>
    <name>NameView</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Possible duplicates, group {number} of {total}</source>
        <translation>可能重复，第 {number} 组，共 {total} 组</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>From imports, not looked at</source>
        <translation>来自导入，未查看</translation>
    </message>
    <message>
        <source>From text, not confirmed</source>
        <translation>来自正文，未确认</translation>
    </message>
    <message>
        <source>The same letters in another order or spelling</source>
        <translation>字母相同，次序或拼法不同</translation>
    </message>
    <message>
        <source>The characters of one are read as the other is spelled</source>
        <translation>一个的汉字读音即另一个的拼写</translation>
    </message>
    <message>
        <source>Read the same, apart from {characters}</source>
        <translation>读音相同，{characters} 不同</translation>
    </message>
    <message>
        <source>Same characters apart from {character}</source>
        <translation>除“{character}”外字相同</translation>
    </message>
    <message>
        <source>One is the end of the other, and of no other name here</source>
        <translation>一个是另一个的结尾，且不是此处其他名称的结尾</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <translation>相差一个字母</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>如原文所印</translation>
    </message>
    <message>
        <source>Preferred in its language</source>
        <translation>该语言首选</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>罗马化</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Wrong: found by it, never shown for it</source>
        <translation>错误：可据此找到，但不显示</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Change this note</source>
        <translation>修改此批注</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>移除此批注</translation>
    </message>
    <message>
        <source>Put it at the sentence with the caret</source>
        <translation>放到光标所在的句子处</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>批注内容</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>多出 {count} 个字符</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Notes on this line</source>
        <translation>此行的批注</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>{author} · {date}</source>
        <translation>{author} · {date}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>写于 {when}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>修改于 {when}</translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation>关于整篇文章</translation>
    </message>
    <message>
        <source>These words are gone: {quote}</source>
        <translation>这些文字已不存在：{quote}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条批注</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} 条批注</translation>
    </message>
    <message>
        <source>Go on with the note that was begun</source>
        <translation>继续写未完的批注</translation>
    </message>
    <message>
        <source>Go on with the last of {count} notes that were begun</source>
        <translation>继续写 {count} 条未完批注中的最后一条</translation>
    </message>
    <message>
        <source>1 note is about words that are gone</source>
        <translation>有 1 条批注所指的文字已不存在</translation>
    </message>
    <message>
        <source>{count} notes are about words that are gone</source>
        <translation>有 {count} 条批注所指的文字已不存在</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>Notes beside the text</source>
        <translation>正文旁显示批注</translation>
    </message>
    <message>
        <source>Add a note here</source>
        <translation>在此添加批注</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>此文章的批注</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>New note about the whole article</source>
        <translation>关于整篇文章的新批注</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>What you wrote is kept: N at this sentence shows it again.</source>
        <translation>您写的内容已保留：在此句按 N 再次显示。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>At the sentence under the caret (N)</source>
        <translation>在光标所在的句子处（N）</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>关于这篇文章</translation>
    </message>
    <message>
        <source>Add a note about the whole article</source>
        <translation>为整篇文章添加批注</translation>
    </message>
    <message>
        <source>What was begun is kept until it is saved</source>
        <translation>写了一半的会一直保留到保存为止</translation>
    </message>
    <message>
        <source>Put the caret on the sentence where a note belongs, then use its button.</source>
        <translation>把光标放到批注所属的句子上，然后点它的按钮。</translation>
    </message>
    <message>
        <source>Nobody has written a note here.</source>
        <translation>还没有人在此写批注。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>发生了不该发生的错误。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {count} times.</source>
        <translation>发生了不该发生的错误：{count} 次。</translation>
    </message>
    <message>
        <source>Your archive is not harmed. The report holds no text of articles.</source>
        <translation>您的档案库没有受损。报告不含文章内容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>文件为 {path}。</translation>
    </message>
</context>
<context>
    <name>OneSideNote</name>
    <message>
        <source>No translation in this archive</source>
        <translation>此档案库中没有译文</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>添加译文…</translation>
    </message>
    <message>
        <source>No original in this archive</source>
        <translation>此档案库中没有原文</translation>
    </message>
    <message>
        <source>Add the original…</source>
        <translation>添加原文…</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Then by</source>
        <translation>然后按</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>不再排序</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>排序：{order}</translation>
    </message>
</context>
<context>
    <name>OrphanBar</name>
    <message>
        <source>Show the notes</source>
        <translation>显示批注</translation>
    </message>
</context>
<context>
    <name>OutcomeTiles</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>被您略去</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>Pairing</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Two files pair by their names: a_zh.txt with a_en.txt, zh/a.txt with en/a.txt.</source>
        <translation>两个文件按名称配对：a_zh.txt 与 a_en.txt，zh/a.txt 与 en/a.txt。</translation>
    </message>
    <message>
        <source>Two columns, fields, table cells, or one file with both languages, pair too.</source>
        <translation>两列、两个字段、表格单元格，或含两种语言的一个文件，也会配对。</translation>
    </message>
    <message>
        <source>Paragraphs are paired and scored. Where the numbers differ, the row says so; nothing is moved.</source>
        <translation>段落已配对并评分。数目不同时该行会注明；不会移动任何内容。</translation>
    </message>
    <message>
        <source>A missing side can come later: import it under the same name.</source>
        <translation>缺少的一侧可以以后再补：用相同的名称导入即可。</translation>
    </message>
    <message>
        <source>Found here: {pairs}.</source>
        <translation>在此找到：{pairs}。</translation>
    </message>
    <message>
        <source>No two files here pair by their names.</source>
        <translation>这里没有两个文件按名称成对。</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Type a command, a tag, a name…</source>
        <translation>输入命令、标签、姓名…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter runs, Escape closes.</source>
        <translation>方向键在列表中移动，Enter 执行，Esc 关闭。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>有何符合</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>没有符合的。少输入几个字母会找到更多。</translation>
    </message>
    <message>
        <source>Commands, articles, tags, names, settings</source>
        <translation>命令、文章、标签、姓名、设置</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ 移动</translation>
    </message>
    <message>
        <source>Enter runs</source>
        <translation>Enter 执行</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>&gt; commands   # tags   @ names   : article number</source>
        <translation>&gt; 命令   # 标签   @ 姓名   : 文章编号</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Read lately</source>
        <translation>最近阅读</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>附在文章上</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names and sources</source>
        <translation>姓名与来源</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>day or month unknown</source>
        <translation>日或月不详</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>自 {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>{date}, day unknown</source>
        <translation>{date}，日不详</translation>
    </message>
    <message>
        <source>{date}, month unknown</source>
        <translation>{date}，月不详</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year}年第{quarter}季度</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset of fields</source>
        <translation>字段预设</translation>
    </message>
    <message>
        <source>Keep these fields as …</source>
        <translation>将这些字段保存为…</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>新预设的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>No preset is kept yet</source>
        <translation>还没有保存预设</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message>
        <source>Left out by you</source>
        <translation>被您略去</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您所做的修改</translation>
    </message>
    <message>
        <source>{finding}, and {count} more</source>
        <translation>{finding}，及其他 {count} 处</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>loading</source>
        <translation>正在载入</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>{name} preview</source>
        <translation>{name} 预览</translation>
    </message>
    <message>
        <source>looking into the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>{count} of {total} chosen</source>
        <translation>已选 {count} / {total}</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import {articles}</source>
        <translation>导入 {articles}</translation>
    </message>
    <message>
        <source>Nothing would be imported: it is here already, or can&apos;t be read.</source>
        <translation>不会导入任何内容：已有，或无法读取。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in titles, files and results</source>
        <translation>在标题、文件和结果中查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Report saved as {name}. Nothing has been imported yet.</source>
        <translation>报告已保存为 {name}。尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>No row says that. Another word, or another kind of rows?</source>
        <translation>没有符合的行。换个词，或看看其他种类的行？</translation>
    </message>
    <message>
        <source>There are no rows of this kind.</source>
        <translation>没有这种行。</translation>
    </message>
</context>
<context>
    <name>PreviewRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>没有存放临时文件的空间。</translation>
    </message>
    <message>
        <source>Free some space on the disk and look again.</source>
        <translation>请腾出磁盘空间后重新查看。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Rows of the dry run</source>
        <translation>试运行的各行</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Result of dry run</source>
        <translation>试运行的结果</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>(unreadable)</source>
        <translation>（无法读取）</translation>
    </message>
    <message>
        <source>{file}, record {number}</source>
        <translation>{file}，记录 {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>文件：{file}</translation>
    </message>
    <message>
        <source>Encoding: {name}, {percent} % sure</source>
        <translation>编码：{name}，把握 {percent} %</translation>
    </message>
    <message>
        <source>The date was inferred.</source>
        <translation>日期为推断所得。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Archive Browser</source>
        <translation>Archive Browser</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>第 {n} 页，共 {m} 页</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name} · pages: {count}</source>
        <translation>已保存 {name} · 页数：{count}</translation>
    </message>
    <message>
        <source>Sent to the printer · pages: {count}</source>
        <translation>已送往打印机 · 页数：{count}</translation>
    </message>
    <message>
        <source>Record {id}</source>
        <translation>记录 {id}</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>原文中没有</translation>
    </message>
    <message>
        <source>not translated here</source>
        <translation>此处未译</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>{date} (year inferred)</source>
        <translation>{date}（年份为推断）</translation>
    </message>
    <message>
        <source>From {file}, imported {day}, SHA-256 {hash}</source>
        <translation>来自 {file}，导入于 {day}，SHA-256 {hash}</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>打开档案库</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>Save a copy of the archive</source>
        <translation>保存档案库副本</translation>
    </message>
    <message>
        <source>Reset the sample</source>
        <translation>重置示例</translation>
    </message>
    <message>
        <source>You have changed the sample archive.</source>
        <translation>您改动过示例档案库。</translation>
    </message>
    <message>
        <source>A fresh sample takes its place. Yours is kept as a file beside it, and can be opened like any archive.</source>
        <translation>将换上一份新的示例。您的那份作为文件保留在旁边，可以像任何档案库一样打开。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Archives (*.archive)</source>
        <translation>档案库 (*.archive)</translation>
    </message>
</context>
<context>
    <name>ProvenancePage</name>
    <message>
        <source>Cleaning of this article…</source>
        <translation>此文章的清理…</translation>
    </message>
    <message>
        <source>Evidence of the date</source>
        <translation>日期的依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Typed in this archive: there is no file.</source>
        <translation>在此档案库中输入：没有文件。</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>校改者</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Nothing was noticed</source>
        <translation>没有发现问题</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search original and translation…</source>
        <translation>检索原文和译文…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>both words, in any order, on any side</source>
        <translation>两个词，顺序不限，哪侧均可</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>这些词紧挨在一起</translation>
    </message>
    <message>
        <source>one of them, or both; OR in capitals</source>
        <translation>其一或两者皆可；OR 须大写</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>有前者而没有后者</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>words that differ by a letter</source>
        <translation>相差一个字母的词</translation>
    </message>
    <message>
        <source>this very form and no other</source>
        <translation>只要这一形式</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>彼此邻近</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>最多相隔五个词</translation>
    </message>
    <message>
        <source>both in one pair of sentences</source>
        <translation>两者在同一句对中</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation>仅在标题</translation>
    </message>
    <message>
        <source>in Chinese texts only; also en, orig, trans</source>
        <translation>仅中文文本；也可用 en、orig、trans</translation>
    </message>
    <message>
        <source>from a month to a month; also one year or day</source>
        <translation>从某月到某月；也可以是一年或一日</translation>
    </message>
    <message>
        <source>a person, in pinyin or characters</source>
        <translation>人名，用拼音或汉字</translation>
    </message>
    <message>
        <source>articles without a tag</source>
        <translation>没有标签的文章</translation>
    </message>
    <message>
        <source>articles with a note</source>
        <translation>有批注的文章</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search, by example</source>
        <translation>检索语法示例</translation>
    </message>
    <message>
        <source>Click an example to search for it</source>
        <translation>点击示例即可检索</translation>
    </message>
    <message>
        <source>Search both languages, with boxes to fill in…</source>
        <translation>用填写框检索两种语言…</translation>
    </message>
</context>
<context>
    <name>QueryMessages</name>
    <message>
        <source>There is no closing quotation mark.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>此处没有结束。</translation>
    </message>
    <message>
        <source>Nothing was opened that this closes.</source>
        <translation>没有与此对应的开头。</translation>
    </message>
    <message>
        <source>There is nothing inside.</source>
        <translation>里面没有内容。</translation>
    </message>
    <message>
        <source>There is nothing beside this that it could join.</source>
        <translation>旁边没有可以连接的内容。</translation>
    </message>
    <message>
        <source>Nothing that can be looked for follows.</source>
        <translation>后面没有可以检索的内容。</translation>
    </message>
    <message>
        <source>NEAR joins words and phrases only.</source>
        <translation>NEAR 只能连接词和短语。</translation>
    </message>
    <message>
        <source>All words must be within the largest of these distances.</source>
        <translation>所有词须在这些距离中最大的一个之内。</translation>
    </message>
    <message>
        <source>The distance is 1 to {most} words.</source>
        <translation>距离为 1 到 {most} 个词。</translation>
    </message>
    <message>
        <source>It takes two words to be near each other.</source>
        <translation>要两个词才能彼此邻近。</translation>
    </message>
    <message>
        <source>Passed over: there is nothing to look for in this.</source>
        <translation>已跳过：其中没有可检索的内容。</translation>
    </message>
    <message>
        <source>There is no field of that name: read as words.</source>
        <translation>没有这个名称的字段：按词处理。</translation>
    </message>
    <message>
        <source>A minus inside a sentence is text; write NOT to exclude.</source>
        <translation>句中的减号按文字处理；要排除请写 NOT。</translation>
    </message>
    <message>
        <source>Nothing may stand between a colon and what follows.</source>
        <translation>冒号与后面的内容之间不能有任何字符。</translation>
    </message>
    <message>
        <source>At most {most} letters may differ.</source>
        <translation>最多允许 {most} 个字母不同。</translation>
    </message>
    <message>
        <source>A word with * or ? can&apos;t be exact too.</source>
        <translation>带 * 或 ? 的词不能同时要求精确。</translation>
    </message>
    <message>
        <source>A word with * or ? can&apos;t be written otherwise (~) too.</source>
        <translation>带 * 或 ? 的词不能同时使用近似（~）。</translation>
    </message>
    <message>
        <source>An exact word can&apos;t be written otherwise (~) too.</source>
        <translation>精确的词不能同时使用近似（~）。</translation>
    </message>
    <message>
        <source>Other spellings (~) are looked for in words of alphabets only.</source>
        <translation>近似拼写（~）只适用于字母文字的词。</translation>
    </message>
    <message>
        <source>Only a single word can have * or ? in it.</source>
        <translation>只有单个词可以含 * 或 ?。</translation>
    </message>
    <message>
        <source>Read as a word, not as an operator.</source>
        <translation>按词处理，不作为运算符。</translation>
    </message>
    <message>
        <source>There is nothing to look for in this.</source>
        <translation>其中没有可检索的内容。</translation>
    </message>
    <message>
        <source>Regular expressions are not supported; their words are looked for.</source>
        <translation>不支持正则表达式；按其中的词检索。</translation>
    </message>
    <message>
        <source>Several lines without any operator: read as plain words.</source>
        <translation>多行且没有运算符：按普通词处理。</translation>
    </message>
    <message>
        <source>Nothing of that name is counted: read as words. These are: {known}.</source>
        <translation>没有可按此名称计数的项目：按词处理。可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{piece}”: Nothing of that name is counted: read as words. These are: {known}.</source>
        <translation>“{piece}”：没有可按此名称计数的项目：按词处理。可用的有：{known}。</translation>
    </message>
    <message>
        <source>Read as plain words.</source>
        <translation>按普通词处理。</translation>
    </message>
    <message>
        <source>Longer than {most} characters: read as plain words.</source>
        <translation>超过 {most} 个字符：按普通词处理。</translation>
    </message>
    <message>
        <source>Nested deeper than {most} levels: read as plain words.</source>
        <translation>嵌套超过 {most} 层：按普通词处理。</translation>
    </message>
    <message>
        <source>Only the first {most} characters are read.</source>
        <translation>只读取前 {most} 个字符。</translation>
    </message>
    <message>
        <source>Only the first {most} different words are looked for.</source>
        <translation>只检索前 {most} 个不同的词。</translation>
    </message>
    <message>
        <source>Only the first {most} words and phrases are looked for.</source>
        <translation>只检索前 {most} 个词和短语。</translation>
    </message>
    <message>
        <source>Signs are not indexed: there is nothing in this that can be looked for.</source>
        <translation>符号不编入索引：其中没有可检索的内容。</translation>
    </message>
    <message>
        <source>In “{piece}” only “{word}” is looked for, not + and #.</source>
        <translation>“{piece}”中只检索“{word}”，不检索 + 和 #。</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be read as pinyin.</source>
        <translation>“{word}”不能读作拼音。</translation>
    </message>
    <message>
        <source>“{word}” is no date. What can stand there: {known}.</source>
        <translation>“{word}”不是日期。此处可用：{known}。</translation>
    </message>
    <message>
        <source>{value} is not known. What can stand there: {known}.</source>
        <translation>不认识 {value}。此处可用：{known}。</translation>
    </message>
    <message>
        <source>No article has {value}. There are: {known}.</source>
        <translation>没有文章含有{value}。现有：{known}。</translation>
    </message>
    <message>
        <source>No article has {value}. Written alike: {known}.</source>
        <translation>没有文章含有{value}。相近的有：{known}。</translation>
    </message>
    <message>
        <source>No article has {value}.</source>
        <translation>没有文章含有{value}。</translation>
    </message>
    <message>
        <source>{term} needs at least one letter beside * and ? to be looked for.</source>
        <translation>{term} 除 * 和 ? 外至少还要有一个字母才能检索。</translation>
    </message>
    <message>
        <source>search: takes the name of a saved search.</source>
        <translation>search: 后面须是已存检索的名称。</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>没有名为“{name}”的已存检索。</translation>
    </message>
    <message>
        <source>search:&quot;{name}&quot; contains itself.</source>
        <translation>search:&quot;{name}&quot; 包含了它自己。</translation>
    </message>
    <message>
        <source>More than {most} saved searches are within this query.</source>
        <translation>此检索式中的已存检索超过 {most} 个。</translation>
    </message>
    <message>
        <source>The search index isn&apos;t ready yet: the archive itself was searched.</source>
        <translation>检索索引尚未就绪：已直接检索档案库。</translation>
    </message>
    <message>
        <source>Searching the index failed: the archive itself was searched.</source>
        <translation>索引检索失败：已直接检索档案库。</translation>
    </message>
    <message>
        <source>Until it is, the newest articles stand first.</source>
        <translation>在此之前，最新的文章在前。</translation>
    </message>
</context>
<context>
    <name>QueryReading</name>
    <message>
        <source>Search literally</source>
        <translation>按字面检索</translation>
    </message>
    <message>
        <source>Search literally: for exactly these words in this order</source>
        <translation>按字面检索：词和顺序都须完全一致</translation>
    </message>
    <message>
        <source>stopped: Enter searches again</source>
        <translation>已停止：按 Enter 重新检索</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>read as {query}</source>
        <translation>理解为 {query}</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>{place}：{message}</translation>
    </message>
    <message>
        <source>character {place}: {message}</source>
        <translation>第 {place} 个字符：{message}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RangeBox</name>
    <message>
        <source>2020-07 – 2021-09</source>
        <translation>2020-07 – 2021-09</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>A year, a month or a day, or two of them; then Return: 2020-07 – 2021-09</source>
        <translation>一个年份、月份或日期，或其中两个，然后按回车：2020-07 – 2021-09</translation>
    </message>
    <message>
        <source>Type a year, a month or a day: 2021, 2021-03, 2021-03-05.</source>
        <translation>输入年、月或日：2021、2021-03、2021-03-05。</translation>
    </message>
    <message>
        <source>“{part}” is not in the calendar.</source>
        <translation>“{part}”在历法中不存在。</translation>
    </message>
    <message>
        <source>{part} ends before it begins.</source>
        <translation>{part} 的结束早于开始。</translation>
    </message>
    <message>
        <source>“{part}” is no date. Write 2021, 2021-03 or 2021-03-05, or two of them.</source>
        <translation>“{part}”不是日期。请写 2021、2021-03 或 2021-03-05，或其中两个。</translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>As received</source>
        <translation>按接收原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} 及其他 {count} 个</translation>
    </message>
    <message>
        <source>Also in {words}</source>
        <translation>也出现在{words}</translation>
    </message>
    <message>
        <source>the name {words}</source>
        <translation>姓名 {words}</translation>
    </message>
    <message>
        <source>the source {words}</source>
        <translation>来源 {words}</translation>
    </message>
    <message>
        <source>the tag {words}</source>
        <translation>标签 {words}</translation>
    </message>
    <message>
        <source>the note {words}</source>
        <translation>批注 {words}</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>原文中没有</translation>
    </message>
    <message>
        <source>not translated here</source>
        <translation>此处未译</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>起作用的条件：</translation>
    </message>
    <message>
        <source>%1: decided by hand</source>
        <translation>%1：由人工决定</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>人工对应</translation>
    </message>
    <message>
        <source>Uncertain: linked automatically, score %1 % (%2)</source>
        <translation>不确定：自动对应，得分 %1 %（%2）</translation>
    </message>
    <message>
        <source>Linked automatically, score %1 % (%2)</source>
        <translation>自动对应，得分 %1 %（%2）</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>原文，%1</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>译文，%1</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation>需要修正</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{day}, year unknown</source>
        <translation>{day}，年份不详</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The record does not say the date. Evidence:</source>
        <translation>记录没有注明日期。依据：</translation>
    </message>
    <message>
        <source>The record does not say the year. Evidence:</source>
        <translation>记录没有注明年份。依据：</translation>
    </message>
    <message>
        <source>stray “{token}”</source>
        <translation>残留“{token}”</translation>
    </message>
    <message>
        <source>numbers differ: {numbers}</source>
        <translation>数字不同：{numbers}</translation>
    </message>
    <message>
        <source>untranslated “{words}”</source>
        <translation>未译“{words}”</translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation>原文此后有变动</translation>
    </message>
    <message>
        <source>duplicate lead</source>
        <translation>重复的导语</translation>
    </message>
    <message>
        <source>stray markup</source>
        <translation>残留标记</translation>
    </message>
    <message>
        <source>glued sentence</source>
        <translation>粘连的句子</translation>
    </message>
    <message>
        <source>date without year</source>
        <translation>日期无年份</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>年份为推断</translation>
    </message>
    <message>
        <source>suspect term</source>
        <translation>可疑译法</translation>
    </message>
    <message>
        <source>unaligned paragraphs</source>
        <translation>段落未对齐</translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation>缺少一侧</translation>
    </message>
    <message>
        <source>looks bilingual</source>
        <translation>像是双语文本</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>无法读取的字节</translation>
    </message>
    <message>
        <source>1 quality flag</source>
        <translation>1 个质量标记</translation>
    </message>
    <message>
        <source>%n quality flags</source>
        <translation>%n 个质量标记</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article: %1</source>
        <translation>文章：%1</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message>
        <source>&amp;Search for this</source>
        <translation>检索所选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处命中</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处命中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>第 %1 处命中，共 %2 处</translation>
    </message>
    <message>
        <source>Stacked while the window is narrow</source>
        <translation>窗口较窄时上下排列</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>仅原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>仅译文</translation>
    </message>
</context>
<context>
    <name>ReadingSample</name>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Not found in {folder}</source>
        <translation>在 {folder} 中未找到</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>将 {name} 从列表中移除</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Add an identifier: viaf 12345</source>
        <translation>添加标识符：viaf 12345</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>添加标识符</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>已并入此名称</translation>
    </message>
    <message>
        <source>Split {name} off again</source>
        <translation>再次拆出 {name}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Forget that {name} is another</source>
        <translation>不再记住 {name} 是另一个</translation>
    </message>
    <message>
        <source>Write its scheme before it: viaf 12345.</source>
        <translation>请在前面写出体系：viaf 12345。</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{file}, record {number}</source>
        <translation>{file}，记录 {number}</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>表格 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Records and what became of them</source>
        <translation>各条记录及其结果</translation>
    </message>
</context>
<context>
    <name>ReprintWords</name>
    <message>
        <source>Not related</source>
        <translation>无关</translation>
    </message>
    <message>
        <source>{articles} · {kind}</source>
        <translation>{articles} · {kind}</translation>
    </message>
    <message>
        <source>{source} · {date}</source>
        <translation>{source} · {date}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Alike by way of another article of the cluster</source>
        <translation>经由本组另一篇文章而相似</translation>
    </message>
    <message>
        <source>You said that they are not related</source>
        <translation>您说过它们无关</translation>
    </message>
    <message>
        <source>Nothing was found that they share</source>
        <translation>没有发现它们的共同之处</translation>
    </message>
    <message>
        <source>No articles are alike, as far as they were compared.</source>
        <translation>就已比较的范围而言，没有相似的文章。</translation>
    </message>
    <message>
        <source>{clusters}. Nearly the same from {near} % of the sentences on, excerpts from {contained} %, other translations from {translation} %. Nothing is merged or deleted.</source>
        <translation>{clusters}。几乎相同从句子的 {near} % 起，摘录从 {contained} % 起，其他译文从 {translation} % 起。不会合并或删除任何内容。</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 组</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <translation>{count} 组</translation>
    </message>
    <message>
        <source>{kind}, {percent} %</source>
        <translation>{kind}，{percent} %</translation>
    </message>
</context>
<context>
    <name>ReprintsDialog</name>
    <message>
        <source>Duplicates and reprints</source>
        <translation>重复与转载</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Articles of the cluster</source>
        <translation>本组的文章</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>界限(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The others are compared with this article.</source>
        <translation>其余文章与这篇比较。</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>已不再匹配</translation>
    </message>
    <message>
        <source>found in a name</source>
        <translation>在名称中找到</translation>
    </message>
    <message>
        <source>+1 reprint</source>
        <translation>另有 1 篇转载</translation>
    </message>
    <message>
        <source>+{count} reprints</source>
        <translation>另有 {count} 篇转载</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Choose a row to see its changes</source>
        <translation>选择一行以查看其改动</translation>
    </message>
    <message>
        <source>Changes in row {number}</source>
        <translation>第 {number} 行的改动</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Repeated lead</source>
        <translation>重复的导语</translation>
    </message>
    <message>
        <source>Stray markup</source>
        <translation>残留标记</translation>
    </message>
    <message>
        <source>Source tags</source>
        <translation>来源标注</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>编审信息</translation>
    </message>
    <message>
        <source>Page headers</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>页面附文</translation>
    </message>
    <message>
        <source>Glued sentences</source>
        <translation>粘连的句子</translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation>无年份的日期</translation>
    </message>
    <message>
        <source>Dates worked out</source>
        <translation>已推算日期</translation>
    </message>
    <message>
        <source>Suspect terms</source>
        <translation>可疑译法</translation>
    </message>
    <message>
        <source>Leaves out a cut or re-translated copy of the first lines.</source>
        <translation>略去被截断或重新翻译的首段副本。</translation>
    </message>
    <message>
        <source>Leaves out leaked tokens such as &lt;br&gt;, &amp;nbsp; or html.</source>
        <translation>略去 &lt;br&gt;、&amp;nbsp; 或 html 等残留标记。</translation>
    </message>
    <message>
        <source>Takes the outlet’s name in brackets off the beginning.</source>
        <translation>从开头取下方括号中的发布机构名称。</translation>
    </message>
    <message>
        <source>Takes reporters and datelines off the text, and notes them.</source>
        <translation>把记者和电头从正文取下并记录。</translation>
    </message>
    <message>
        <source>Takes editors and photographers off the text, and notes them.</source>
        <translation>把编辑、摄影者从正文取下并记录。</translation>
    </message>
    <message>
        <source>Takes page headers off, and notes the date in them.</source>
        <translation>取下页眉，并记录其中的日期。</translation>
    </message>
    <message>
        <source>Leaves out rights, cookies, tools and links around a text.</source>
        <translation>略去正文周围的版权、Cookie、工具和链接文字。</translation>
    </message>
    <message>
        <source>Marks full stops without a space behind them.</source>
        <translation>标出后面缺少空格的句号。</translation>
    </message>
    <message>
        <source>Marks dates whose year is not printed.</source>
        <translation>标出没有印年份的日期。</translation>
    </message>
    <message>
        <source>Works out the date of publication, marked as inferred.</source>
        <translation>推算发表日期，并标为推断。</translation>
    </message>
    <message>
        <source>Marks renderings that are known to be wrong.</source>
        <translation>标出已知有误的译法。</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look no further; nothing has been written</source>
        <translation>不再查看；没有写入任何内容</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Dry run finished in {time}. Nothing has been written.</source>
        <translation>试运行用时 {time}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{progress} Nothing has been written; all of it can be imported.</source>
        <translation>{progress}没有写入任何内容；全部都可以导入。</translation>
    </message>
    <message>
        <source>The dry run failed. Nothing has been written.</source>
        <translation>试运行失败。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Dry run: nothing is written.</source>
        <translation>试运行：不写入任何内容。</translation>
    </message>
    <message>
        <source>Waiting until another task is done</source>
        <translation>正在等待另一项任务完成</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files.</source>
        <translation>在 {total} 个文件中的 {done} 个之后停止。</translation>
    </message>
    <message>
        <source>Stopped after {count} records.</source>
        <translation>在 {count} 条记录后停止。</translation>
    </message>
    <message>
        <source>The dry run ended unexpectedly.</source>
        <translation>试运行意外结束。</translation>
    </message>
    <message>
        <source>{count} records looked at</source>
        <translation>已查看 {count} 条记录</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at</source>
        <translation>{total} 个文件中已查看 {done} 个</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>original and the translation</source>
        <translation>原文和译文</translation>
    </message>
    <message>
        <source>original and its translation</source>
        <translation>原文和译文</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>needs fix</source>
        <translation>需要修正</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>非普通文件</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source> ({ids} of {whole}; the others were changed later)</source>
        <translation>（{whole} 篇中的 {ids} 篇；其余的后来又有更改）</translation>
    </message>
    <message>
        <source>duplicate lead</source>
        <translation>重复的导语</translation>
    </message>
    <message>
        <source>stray markup</source>
        <translation>残留标记</translation>
    </message>
    <message>
        <source>source tag</source>
        <translation>来源标记</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>编审信息</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>页面套话</translation>
    </message>
    <message>
        <source>glued sentence</source>
        <translation>粘连的句子</translation>
    </message>
    <message>
        <source>date without year</source>
        <translation>没有年份的日期</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>推断的年份</translation>
    </message>
    <message>
        <source>suspect term</source>
        <translation>可疑译法</translation>
    </message>
    <message>
        <source>unaligned</source>
        <translation>段落数不同</translation>
    </message>
    <message>
        <source>missing side</source>
        <translation>缺少一侧</translation>
    </message>
    <message>
        <source>looks bilingual</source>
        <translation>看起来是双语</translation>
    </message>
    <message>
        <source>replaced bytes</source>
        <translation>无法读取的字节</translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <translation>有一个字符无法读取</translation>
    </message>
    <message>
        <source>A collection can&apos;t hold control characters.</source>
        <translation>文件集名称不能含有控制字符。</translation>
    </message>
    <message>
        <source>A collection can&apos;t stand below itself.</source>
        <translation>文件集不能放在自己下面。</translation>
    </message>
    <message>
        <source>A collection may have at most {max_length} characters.</source>
        <translation>文件集路径最多 {max_length} 个字符。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>文件集需要名称。</translation>
    </message>
    <message>
        <source>A description may have at most {longest_description} characters.</source>
        <translation>说明最多可有 {longest_description} 个字符。</translation>
    </message>
    <message>
        <source>A field can&apos;t hold control characters.</source>
        <translation>字段不能包含控制字符。</translation>
    </message>
    <message>
        <source>A field holds at most {max_length} characters.</source>
        <translation>一个字段最多容纳 {max_length} 个字符。</translation>
    </message>
    <message>
        <source>A field is nested too deeply.</source>
        <translation>有字段嵌套过深。</translation>
    </message>
    <message>
        <source>A name can&apos;t hold control characters.</source>
        <translation>名称不能含有控制字符。</translation>
    </message>
    <message>
        <source>A name needs a letter at least.</source>
        <translation>名称至少要有一个字。</translation>
    </message>
    <message>
        <source>A new version of {name}; the older one is kept.</source>
        <translation>{name} 的新版本；旧版本予以保留。</translation>
    </message>
    <message>
        <source>A note can be about {longest_quote} characters at most.</source>
        <translation>一条批注最多可涉及 {longest_quote} 个字符。</translation>
    </message>
    <message>
        <source>A part of it is damaged: it can&apos;t be unpacked.</source>
        <translation>其中一部分已损坏：无法解压。</translation>
    </message>
    <message>
        <source>A part of it is damaged: it is not XML.</source>
        <translation>其中一部分已损坏：不是 XML。</translation>
    </message>
    <message>
        <source>A part of it is larger than {value} MB.</source>
        <translation>其中一部分大于 {value} MB。</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>缺少其中一部分。</translation>
    </message>
    <message>
        <source>A process that builds the search index gave no sensible answer.</source>
        <translation>建立检索索引的进程没有给出有效的答复。</translation>
    </message>
    <message>
        <source>A rebuild was asked for.</source>
        <translation>按要求重建。</translation>
    </message>
    <message>
        <source>A report is a {csv} or a {json_lines} file, not “{name}”.</source>
        <translation>报告须为 {csv} 或 {json_lines} 文件，而不是“{name}”。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已存检索需要名称。</translation>
    </message>
    <message>
        <source>A segment is longer than {max_segment} characters.</source>
        <translation>有片段超过 {max_segment} 个字符。</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>来源需要名称。</translation>
    </message>
    <message>
        <source>A tag can&apos;t be merged with itself.</source>
        <translation>标签不能与自身合并。</translation>
    </message>
    <message>
        <source>A tag can&apos;t hold control characters.</source>
        <translation>标签不能含有控制字符。</translation>
    </message>
    <message>
        <source>A tag may have at most {max_tag_length} characters.</source>
        <translation>标签最多可有 {max_tag_length} 个字符。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>A unit is larger than any text.</source>
        <translation>有单元大于任何文本应有的大小。</translation>
    </message>
    <message>
        <source>A value in it is longer than any text; the rest was left.</source>
        <translation>其中有一个值比任何文本都长；其余部分未读取。</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>请先添加译文。</translation>
    </message>
    <message>
        <source>Added 1 saved search</source>
        <translation>添加了 1 个已保存的检索</translation>
    </message>
    <message>
        <source>Added the {value} of “{title}”</source>
        <translation>已添加“{title}”的{value}</translation>
    </message>
    <message>
        <source>Added {count} saved searches</source>
        <translation>添加了 {count} 个已保存的检索</translation>
    </message>
    <message>
        <source>Adding tag “{path}”</source>
        <translation>正在添加标签“{path}”</translation>
    </message>
    <message>
        <source>An article can&apos;t be compared with itself.</source>
        <translation>文章不能与自身比较。</translation>
    </message>
    <message>
        <source>An edit of number {event} is not known.</source>
        <translation>没有编号为 {event} 的编辑。</translation>
    </message>
    <message>
        <source>An import that was undone can&apos;t be redone.</source>
        <translation>已撤销的导入不能重做。</translation>
    </message>
    <message>
        <source>Another record is called “{same}”.</source>
        <translation>另一条记录已叫“{same}”。</translation>
    </message>
    <message>
        <source>Applied “{finding_name}” again</source>
        <translation>已重新应用“{finding_name}”</translation>
    </message>
    <message>
        <source>Archives inside archives are opened {nesting} deep, no deeper.</source>
        <translation>压缩包最多逐层打开 {nesting} 层。</translation>
    </message>
    <message>
        <source>Article {article_id} is not in this archive any more.</source>
        <translation>文章 {article_id} 已不在此档案库中。</translation>
    </message>
    <message>
        <source>Article {article_id}: the {side} text is not the one that was stored.</source>
        <translation>文章 {article_id}：{side}与当初存入的不同。</translation>
    </message>
    <message>
        <source>Article {article} ({external_id}) has no text.</source>
        <translation>文章 {article}（{external_id}）没有文本。</translation>
    </message>
    <message>
        <source>Article {article} ({external_id}) names a transaction that is missing.</source>
        <translation>文章 {article}（{external_id}）所指的事务不存在。</translation>
    </message>
    <message>
        <source>Article {article} ({external_id}) pairs paragraphs that are missing.</source>
        <translation>文章 {article}（{external_id}）对应了不存在的段落。</translation>
    </message>
    <message>
        <source>Article {article} has links of other sentences than its own.</source>
        <translation>文章 {article} 的对应所指的不是它自己的句子。</translation>
    </message>
    <message>
        <source>Article {article} is not in this archive any more.</source>
        <translation>文章 {article} 已不在此档案库中。</translation>
    </message>
    <message>
        <source>Article {id} has no {value}.</source>
        <translation>文章 {id} 没有{value}。</translation>
    </message>
    <message>
        <source>Article {missing} is not in the collection “{path}”.</source>
        <translation>文章 {missing} 不在文件集“{path}”中。</translation>
    </message>
    <message>
        <source>Article {named}: the original bytes are not the ones that were stored.</source>
        <translation>文章 {named}：原始字节与当初存入的不同。</translation>
    </message>
    <message>
        <source>Article {one} is not in this archive.</source>
        <translation>文章 {one} 不在此档案库中。</translation>
    </message>
    <message>
        <source>Articles were put into the collection “{rows}” since.</source>
        <translation>此后又有文章放入文件集“{rows}”。</translation>
    </message>
    <message>
        <source>Ask for the package to be made again.</source>
        <translation>请对方重新生成交换包。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>请申请读取权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Ask the people who look after this computer; `archive-app policy show` tells them more.</source>
        <translation>请联系管理这台计算机的人员；`archive-app policy show` 会告诉他们更多。</translation>
    </message>
    <message>
        <source>Assigned {articles} to “{value}”</source>
        <translation>已将{articles}分配给“{value}”</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>两个文本相同。</translation>
    </message>
    <message>
        <source>Build the search index.</source>
        <translation>请建立检索索引。</translation>
    </message>
    <message>
        <source>By its name it could be {name}, but the two are no pair.</source>
        <translation>从名称看它可能与 {name} 成对，但两者并不相配。</translation>
    </message>
    <message>
        <source>Bytes that no encoding explained.</source>
        <translation>有任何编码都无法解释的字节。</translation>
    </message>
    <message>
        <source>Change that one, or add to the name what tells the two apart.</source>
        <translation>请修改那一条，或在名称中加上区分两者的内容。</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>已更改批注</translation>
    </message>
    <message>
        <source>Changed search “{name}”</source>
        <translation>已更改检索“{name}”</translation>
    </message>
    <message>
        <source>Changed tag “{path}”</source>
        <translation>已更改标签“{path}”</translation>
    </message>
    <message>
        <source>Changed the cleaning rules for {name}</source>
        <translation>已更改 {name} 的清理规则</translation>
    </message>
    <message>
        <source>Changed the cleaning rules of 1 article</source>
        <translation>已更改 1 篇文章的清理规则</translation>
    </message>
    <message>
        <source>Changed the name “{called}”</source>
        <translation>修改了名称“{called}”</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to its folder.</source>
        <translation>请检查您是否有权读取该文件并写入其文件夹。</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it, then open the archive again.</source>
        <translation>请检查磁盘及其连接，然后重新打开档案库。</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>请检查磁盘和文件。</translation>
    </message>
    <message>
        <source>Check the path, or look for where the archive was moved.</source>
        <translation>请检查路径，或查找档案库被移到了何处。</translation>
    </message>
    <message>
        <source>Check {folder}.</source>
        <translation>请检查 {folder}。</translation>
    </message>
    <message>
        <source>Choose a collection below the same one.</source>
        <translation>请选择同一上级下的文件集。</translation>
    </message>
    <message>
        <source>Choose a file NAME.archive.</source>
        <translation>请选择 NAME.archive 文件。</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Save as a file” of saved searches.</source>
        <translation>请选择用已存检索的“另存为文件”保存的文件。</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>请选择名称。</translation>
    </message>
    <message>
        <source>Choose a record of the same kind.</source>
        <translation>请选择同类的记录。</translation>
    </message>
    <message>
        <source>Choose a sentence of the text.</source>
        <translation>请选择文本中的一个句子。</translation>
    </message>
    <message>
        <source>Choose a sentence, or write the note about the whole article.</source>
        <translation>请选择一个句子，或就整篇文章写批注。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>请选择标签。</translation>
    </message>
    <message>
        <source>Choose an earlier time, or somebody else.</source>
        <translation>请选择更早的时间，或另一个人。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>请为备份选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>请为它另选位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>Choose articles that have it.</source>
        <translation>请选择含有它的文章。</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>请从导入列表中选择。</translation>
    </message>
    <message>
        <source>Choose one from the list of saved searches.</source>
        <translation>请从已存检索列表中选择。</translation>
    </message>
    <message>
        <source>Choose one from the list of tags.</source>
        <translation>请从标签列表中选择。</translation>
    </message>
    <message>
        <source>Choose one of its forms.</source>
        <translation>请选择它的一种写法。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation>请从以下各项中选择：{join}。</translation>
    </message>
    <message>
        <source>Choose one that was.</source>
        <translation>请选择一个已合并的。</translation>
    </message>
    <message>
        <source>Choose the other side, or none.</source>
        <translation>请选择另一侧，或都不选。</translation>
    </message>
    <message>
        <source>Choose the sentence before which to split the link.</source>
        <translation>请选择要在其前断开对应的句子。</translation>
    </message>
    <message>
        <source>Choose the side whose sentence is to go to another link.</source>
        <translation>请选择要把句子移到另一对应的那一侧。</translation>
    </message>
    <message>
        <source>Choose two articles.</source>
        <translation>请选择两篇文章。</translation>
    </message>
    <message>
        <source>Choose two names or more.</source>
        <translation>请选择两个或更多名称。</translation>
    </message>
    <message>
        <source>Choose which one it is.</source>
        <translation>请选择是哪一个。</translation>
    </message>
    <message>
        <source>Chose version {version} of the {value} in 1 article</source>
        <translation>已在 1 篇文章中选用{value}的版本 {version}</translation>
    </message>
    <message>
        <source>Confirmed the name “{name}”</source>
        <translation>已确认名称“{name}”</translation>
    </message>
    <message>
        <source>Copy the archive to a folder of your own to change it.</source>
        <translation>请将档案库复制到您自己的文件夹再作更改。</translation>
    </message>
    <message>
        <source>Corrected a sentence in 1 article</source>
        <translation>已校改 1 篇文章中的一个句子</translation>
    </message>
    <message>
        <source>Date not taken: {line}</source>
        <translation>日期未采用：{line}</translation>
    </message>
    <message>
        <source>Date taken from the file name</source>
        <translation>日期取自文件名</translation>
    </message>
    <message>
        <source>Date taken from the folder name</source>
        <translation>日期取自文件夹名</translation>
    </message>
    <message>
        <source>Date taken from the text</source>
        <translation>日期取自文本</translation>
    </message>
    <message>
        <source>Deleted collection “{path}”</source>
        <translation>删除文件集“{path}”</translation>
    </message>
    <message>
        <source>Deleted tag “{path}”</source>
        <translation>已删除标签“{path}”</translation>
    </message>
    <message>
        <source>Deleted the name “{called}”</source>
        <translation>删除了名称“{called}”</translation>
    </message>
    <message>
        <source>Described collection “{path}”</source>
        <translation>修改文件集“{path}”的说明</translation>
    </message>
    <message>
        <source>Done again: {summary}{part}</source>
        <translation>已重做：{summary}{part}</translation>
    </message>
    <message>
        <source>Doubtful rendering: {term}</source>
        <translation>可疑译法：{term}</translation>
    </message>
    <message>
        <source>Duplicate lead dropped</source>
        <translation>已去除重复的导语</translation>
    </message>
    <message>
        <source>Edited names ({edits} changes)</source>
        <translation>编辑了名称（{edits} 处更改）</translation>
    </message>
    <message>
        <source>Edited tags ({edits} changes)</source>
        <translation>已编辑标签（{edits} 处更改）</translation>
    </message>
    <message>
        <source>Edited {articles_in_words} together: {number} changes</source>
        <translation>一并编辑了{articles_in_words}：{number} 项更改</translation>
    </message>
    <message>
        <source>Event {event} is no edit of a note.</source>
        <translation>事件 {event} 不是对批注的编辑。</translation>
    </message>
    <message>
        <source>Event {event} is no edit of a text.</source>
        <translation>事件 {event} 不是对文本的编辑。</translation>
    </message>
    <message>
        <source>Fields are: {known}.</source>
        <translation>可用字段：{known}。</translation>
    </message>
    <message>
        <source>Files of this kind can&apos;t be imported. These can: {known}.</source>
        <translation>不能导入此类文件。可以导入的有：{known}。</translation>
    </message>
    <message>
        <source>Forgot what the name “{called}” was told apart from</source>
        <translation>不再把名称“{called}”与其他名称区分开</translation>
    </message>
    <message>
        <source>Free some space on the disk and look again.</source>
        <translation>请在磁盘上腾出空间，然后重新查看。</translation>
    </message>
    <message>
        <source>Free some space, or check {folder}.</source>
        <translation>请腾出空间，或检查 {folder}。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Give its #.</source>
        <translation>请给出其 # 编号。</translation>
    </message>
    <message>
        <source>Give the number that the edit printed.</source>
        <translation>请给出编辑时显示的编号。</translation>
    </message>
    <message>
        <source>Give this one another kind or leave it.</source>
        <translation>请换一种类别，或保持不变。</translation>
    </message>
    <message>
        <source>Give words that stand there once.</source>
        <translation>请给出只出现一次的词语。</translation>
    </message>
    <message>
        <source>Import a clean copy: ask its maker for a backup, or restore one of yours.</source>
        <translation>请导入完好的副本：向制作者索取备份，或恢复您自己的备份。</translation>
    </message>
    <message>
        <source>Import it instead if it holds articles.</source>
        <translation>如果其中有文章，请改用导入。</translation>
    </message>
    <message>
        <source>Import of {label}</source>
        <translation>导入 {label}</translation>
    </message>
    <message>
        <source>Import the files again if you want them after all.</source>
        <translation>如果仍需要这些文件，请重新导入。</translation>
    </message>
    <message>
        <source>Import the files again.</source>
        <translation>请重新导入这些文件。</translation>
    </message>
    <message>
        <source>Import the files again; what is here already is not imported twice.</source>
        <translation>请重新导入这些文件；已在库中的不会重复导入。</translation>
    </message>
    <message>
        <source>Import {batch} is at its end already.</source>
        <translation>导入 {batch} 已经结束。</translation>
    </message>
    <message>
        <source>Import {batch} stored nothing that could be taken back.</source>
        <translation>导入 {batch} 没有存入可撤回的内容。</translation>
    </message>
    <message>
        <source>Import {batch} was taken back already.</source>
        <translation>导入 {batch} 已被撤回。</translation>
    </message>
    <message>
        <source>Imported {articles_in_words} from {label}</source>
        <translation>已从 {label} 导入 {articles_in_words}</translation>
    </message>
    <message>
        <source>Install Whoosh=={whoosh_version}.</source>
        <translation>请安装 Whoosh=={whoosh_version}。</translation>
    </message>
    <message>
        <source>It could not be read: {strerror}.</source>
        <translation>无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>It could not be stored.</source>
        <translation>无法存入。</translation>
    </message>
    <message>
        <source>It declares entities of its own, which can make a small file endless.</source>
        <translation>它声明了自己的实体，可使小文件变得无穷大。</translation>
    </message>
    <message>
        <source>It has a header and no rows below it.</source>
        <translation>它有表头，但表头下没有行。</translation>
    </message>
    <message>
        <source>It has more than {most_parts} parts.</source>
        <translation>它的部分超过 {most_parts} 个。</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>它没有文本。</translation>
    </message>
    <message>
        <source>It has {count} pages; {max_pages} is the most.</source>
        <translation>它有 {count} 页；最多为 {max_pages} 页。</translation>
    </message>
    <message>
        <source>It holds more than {entries} entries; the rest was left.</source>
        <translation>它包含的项目超过 {entries} 个；其余的未读取。</translation>
    </message>
    <message>
        <source>It holds nothing that can be imported.</source>
        <translation>其中没有可以导入的内容。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>它是文件夹。</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder. Choose what it leads to as well if you want it.</source>
        <translation>它是指向文件夹之外的链接。如果需要，请同时选择它所指的内容。</translation>
    </message>
    <message>
        <source>It is a translation memory without any unit.</source>
        <translation>它是没有任何单元的翻译记忆库。</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>内容不完整，被截断了。</translation>
    </message>
    <message>
        <source>It is cut off: the archive ends inside it.</source>
        <translation>内容被截断：压缩包在其中间结束。</translation>
    </message>
    <message>
        <source>It is damaged: a tag never ends.</source>
        <translation>已损坏：有标记没有结束。</translation>
    </message>
    <message>
        <source>It is damaged: it can&apos;t be unpacked.</source>
        <translation>已损坏：无法解压。</translation>
    </message>
    <message>
        <source>It is damaged: its check sum is another.</source>
        <translation>已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>It is empty, or it is JSON without any record.</source>
        <translation>它是空的，或是没有任何记录的 JSON。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password first.</source>
        <translation>已加密：请先用密码解压。</translation>
    </message>
    <message>
        <source>It is in an encoding that XML can&apos;t be read in.</source>
        <translation>其编码不能用于读取 XML。</translation>
    </message>
    <message>
        <source>It is in the old format of Word (.doc), or protected by a password.</source>
        <translation>它是旧的 Word 格式（.doc），或受密码保护。</translation>
    </message>
    <message>
        <source>It is larger than the archive says.</source>
        <translation>它比压缩包所称的大。</translation>
    </message>
    <message>
        <source>It is larger than {in_words}, too large inside an archive.</source>
        <translation>它大于 {in_words}，在压缩包中过大。</translation>
    </message>
    <message>
        <source>It is larger than {value} MB, too large for a page.</source>
        <translation>它大于 {value} MB，作为网页过大。</translation>
    </message>
    <message>
        <source>It is larger than {value} MB, too large for one text.</source>
        <translation>它大于 {value} MB，作为一个文本过大。</translation>
    </message>
    <message>
        <source>It is larger than {value} MB.</source>
        <translation>它大于 {value} MB。</translation>
    </message>
    <message>
        <source>It is no EPUB book: it has no table of parts.</source>
        <translation>它不是 EPUB 书：没有组成部分的清单。</translation>
    </message>
    <message>
        <source>It is no PDF.</source>
        <translation>它不是 PDF。</translation>
    </message>
    <message>
        <source>It is no Word document: it has no text part.</source>
        <translation>它不是 Word 文档：没有文本部分。</translation>
    </message>
    <message>
        <source>It is not a compressed file, whatever its name says.</source>
        <translation>不论名称如何，它不是压缩文件。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>It is not a tar archive, or it is damaged from here on.</source>
        <translation>它不是 tar 压缩包，或从此处起已损坏。</translation>
    </message>
    <message>
        <source>It is not a text that JSON can be: its bytes are in no known encoding.</source>
        <translation>它不可能是 JSON 文本：其字节不属于任何已知编码。</translation>
    </message>
    <message>
        <source>It is not a text: it looks like a binary file.</source>
        <translation>它不是文本：看起来像二进制文件。</translation>
    </message>
    <message>
        <source>It is not a web archive, or it is damaged from here on.</source>
        <translation>它不是网页存档，或从此处起已损坏。</translation>
    </message>
    <message>
        <source>It is not a zip file, or its end is missing.</source>
        <translation>它不是 zip 文件，或缺少末尾。</translation>
    </message>
    <message>
        <source>It is not well-formed in line {lineno}; the rest was left.</source>
        <translation>第 {lineno} 行格式不正确；其余的未读取。</translation>
    </message>
    <message>
        <source>It is one article with {file}.</source>
        <translation>它与 {file} 是同一篇文章。</translation>
    </message>
    <message>
        <source>It is packed with a method that can&apos;t be read (number {method}).</source>
        <translation>它的压缩方法无法读取（编号 {method}）。</translation>
    </message>
    <message>
        <source>It is person, organisation or place.</source>
        <translation>应为 person、organisation 或 place。</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>它受密码保护。</translation>
    </message>
    <message>
        <source>It is stored as a sparse file, which can&apos;t be read.</source>
        <translation>它以稀疏文件存储，无法读取。</translation>
    </message>
    <message>
        <source>It looks like https://example.org/page.</source>
        <translation>网址的形式如 https://example.org/page。</translation>
    </message>
    <message>
        <source>It may be of another archive.</source>
        <translation>它可能属于另一个档案库。</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document would.</source>
        <translation>解压后远大于一个文档应有的大小。</translation>
    </message>
    <message>
        <source>It unpacks to more than a document needs.</source>
        <translation>解压后超出一个文档所需的大小。</translation>
    </message>
    <message>
        <source>It unpacks to more than {limit}; the rest was left.</source>
        <translation>解压后超过 {limit}；其余的未读取。</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its packed size.</source>
        <translation>解压后超过压缩大小的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>It was left out by a person.</source>
        <translation>由人工略去。</translation>
    </message>
    <message>
        <source>It was said that “{row}” and “{called}” are not the same.</source>
        <translation>已说明“{row}”与“{called}”不是同一个。</translation>
    </message>
    <message>
        <source>Its bytes are not in one encoding; the rest was left.</source>
        <translation>其字节不属于同一编码；其余的未读取。</translation>
    </message>
    <message>
        <source>Its place in the archive is damaged.</source>
        <translation>它在压缩包中的位置已损坏。</translation>
    </message>
    <message>
        <source>Its text is far longer than an article or a book.</source>
        <translation>其文本远长于一篇文章或一本书。</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup under another name.</source>
        <translation>请保留该文件，并以其他名称恢复备份。</translation>
    </message>
    <message>
        <source>Keep yours, or take theirs.</source>
        <translation>保留您的，或采用对方的。</translation>
    </message>
    <message>
        <source>Known are, among others, UTF-8, UTF-16, GB18030, GBK, Big5, Shift_JIS, EUC-JP, EUC-KR, KOI8-R, Windows-1250 to Windows-1258 and ISO-8859-1 to ISO-8859-16.</source>
        <translation>已知的编码有 UTF-8、UTF-16、GB18030、GBK、Big5、Shift_JIS、EUC-JP、EUC-KR、KOI8-R、Windows-1250 至 Windows-1258、ISO-8859-1 至 ISO-8859-16 等。</translation>
    </message>
    <message>
        <source>Leave at least a word in it.</source>
        <translation>请至少保留一个词。</translation>
    </message>
    <message>
        <source>Leave the field empty.</source>
        <translation>请将字段留空。</translation>
    </message>
    <message>
        <source>Let it no longer stand for that tag first, or choose another name.</source>
        <translation>请先让它不再代表该标签，或选择其他名称。</translation>
    </message>
    <message>
        <source>Let “{alias}” stand for no tag</source>
        <translation>已使“{alias}”不再代表任何标签</translation>
    </message>
    <message>
        <source>Let “{alias}” stand for tag “{path}”</source>
        <translation>已使“{alias}”代表标签“{path}”</translation>
    </message>
    <message>
        <source>Linked sentences automatically again</source>
        <translation>已重新自动对应句子</translation>
    </message>
    <message>
        <source>Locked by your site: only {fixed} is opened on this computer.</source>
        <translation>已被本单位锁定：这台计算机只打开 {fixed}。</translation>
    </message>
    <message>
        <source>Locked by your site: this can&apos;t be done here.</source>
        <translation>已被本单位锁定：此操作在这里不可用。</translation>
    </message>
    <message>
        <source>Look at it again, then correct what is there.</source>
        <translation>请重新查看，再校改那里的内容。</translation>
    </message>
    <message>
        <source>Look at the names anew.</source>
        <translation>请刷新名称列表。</translation>
    </message>
    <message>
        <source>Look into the files again.</source>
        <translation>请重新查看这些文件。</translation>
    </message>
    <message>
        <source>Look whether the printer is on or the folder may be written to, and try again.</source>
        <translation>请检查打印机是否已打开或文件夹是否可写，然后重试。</translation>
    </message>
    <message>
        <source>Looks bilingual: {chinese} Chinese and {english} English paragraphs, but not in turns regular enough to part them. It is kept as one text.</source>
        <translation>看起来是双语：{chinese} 个中文段落和 {english} 个英文段落，但交替不够规则，无法分开。作为一个文本保留。</translation>
    </message>
    <message>
        <source>Made a record for “{name}”</source>
        <translation>为“{name}”建立了记录</translation>
    </message>
    <message>
        <source>Made collection “{called}” of {articles_in_words}</source>
        <translation>新建合集“{called}”，含{articles_in_words}</translation>
    </message>
    <message>
        <source>Made collection “{join}”</source>
        <translation>新建文件集“{join}”</translation>
    </message>
    <message>
        <source>Made tag “{path}”</source>
        <translation>已新建标签“{path}”</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>请先新建，或选择其他文件集。</translation>
    </message>
    <message>
        <source>Make several notes of it.</source>
        <translation>请分成几条批注。</translation>
    </message>
    <message>
        <source>Make the edit anew.</source>
        <translation>请重新编辑。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>请先新建文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Making a collection</source>
        <translation>正在新建合集</translation>
    </message>
    <message>
        <source>Marked {articles_in_words} as {words}</source>
        <translation>已将 {articles_in_words}标为{words}</translation>
    </message>
    <message>
        <source>Merge it instead, or choose another.</source>
        <translation>请改为合并，或另选一个。</translation>
    </message>
    <message>
        <source>Merge it into another record, or take it off these articles first.</source>
        <translation>请先把它合并到另一条记录，或从这些文章中去掉。</translation>
    </message>
    <message>
        <source>Merge the two, or add to the name what tells them apart: “Li Wei (Harbin)”.</source>
        <translation>请合并两者，或在名称中加上区分内容：“李伟（哈尔滨）”。</translation>
    </message>
    <message>
        <source>Merge the two, or choose another name.</source>
        <translation>请合并两者，或选择其他名称。</translation>
    </message>
    <message>
        <source>Merge them first.</source>
        <translation>请先合并它们。</translation>
    </message>
    <message>
        <source>Merged edits of several people</source>
        <translation>合并了多人的编辑</translation>
    </message>
    <message>
        <source>Merged edits of {editor}</source>
        <translation>合并了 {editor} 的编辑</translation>
    </message>
    <message>
        <source>Merged linked sentences</source>
        <translation>已合并对应的句子</translation>
    </message>
    <message>
        <source>Merged tag “{path}” into “{into}”</source>
        <translation>已将标签“{path}”并入“{into}”</translation>
    </message>
    <message>
        <source>Merged {merged} into “{called}”</source>
        <translation>已将{merged}合并到“{called}”</translation>
    </message>
    <message>
        <source>Missing space marked</source>
        <translation>已标出缺少的空格</translation>
    </message>
    <message>
        <source>More than {most_put_in} saved searches are within this query.</source>
        <translation>此检索式中包含的已存检索超过 {most_put_in} 个。</translation>
    </message>
    <message>
        <source>Move it elsewhere first, or merge it the other way round.</source>
        <translation>请先将它移到别处，或反过来合并。</translation>
    </message>
    <message>
        <source>Moved a sentence to the link before</source>
        <translation>已将一个句子移到上一对应</translation>
    </message>
    <message>
        <source>Moved a sentence to the next link</source>
        <translation>已将一个句子移到下一对应</translation>
    </message>
    <message>
        <source>Moved collection “{path}” among those beside it</source>
        <translation>调整文件集“{path}”的次序</translation>
    </message>
    <message>
        <source>Name it in the first line of the table.</source>
        <translation>请在表格第一行写出它的名称。</translation>
    </message>
    <message>
        <source>No article was found on the page: it holds only navigation, links or labels.</source>
        <translation>页面上没有找到文章：只有导航、链接或标签。</translation>
    </message>
    <message>
        <source>No column holds a text. The columns are: {columns_in_words}.</source>
        <translation>没有含文本的列。现有的列：{columns_in_words}。</translation>
    </message>
    <message>
        <source>No column holds a text. The columns are: {names}.</source>
        <translation>没有含文本的列。现有的列：{names}。</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>日期不详。</translation>
    </message>
    <message>
        <source>No field holds a text. The fields are: {names}.</source>
        <translation>没有含文本的字段。现有的字段：{names}。</translation>
    </message>
    <message>
        <source>No fields.</source>
        <translation>没有字段。</translation>
    </message>
    <message>
        <source>No link stands {where} this one to take the sentence.</source>
        <translation>这一对应{where}没有可接收句子的对应。</translation>
    </message>
    <message>
        <source>No name is “{name}”.</source>
        <translation>没有名称“{name}”。</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>没有找到人名。</translation>
    </message>
    <message>
        <source>No {missing} in the source</source>
        <translation>来源中没有{missing}</translation>
    </message>
    <message>
        <source>None of these articles has the name.</source>
        <translation>这些文章都没有这个名称。</translation>
    </message>
    <message>
        <source>Nothing stands above this link to merge it with.</source>
        <translation>上方没有可与之合并的对应。</translation>
    </message>
    <message>
        <source>Nothing stands below this link to merge it with.</source>
        <translation>下方没有可与之合并的对应。</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有可更改的内容</translation>
    </message>
    <message>
        <source>One name can&apos;t be told apart.</source>
        <translation>一个名称无法区分。</translation>
    </message>
    <message>
        <source>Only translations are corrected; write a note if the original is wrong.</source>
        <translation>只校改译文；如果原文有误，请写批注。</translation>
    </message>
    <message>
        <source>Open it for writing once; a backup is made before.</source>
        <translation>请以可写方式打开一次；打开前会先做备份。</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>请打开它，或选择其他名称。</translation>
    </message>
    <message>
        <source>Open the article again and choose a sentence.</source>
        <translation>请重新打开文章并选择一个句子。</translation>
    </message>
    <message>
        <source>Open the article again.</source>
        <translation>请重新打开文章。</translation>
    </message>
    <message>
        <source>Open the cleaning of this article again.</source>
        <translation>请重新打开此文章的清理。</translation>
    </message>
    <message>
        <source>Paragraph counts differ: {first} / {second}</source>
        <translation>段落数不同：{first} / {second}</translation>
    </message>
    <message>
        <source>Paragraphs: {original} in the original, {translation} in the translation.</source>
        <translation>段落数：原文 {original}，译文 {translation}。</translation>
    </message>
    <message>
        <source>People, organisations and places are merged with their like.</source>
        <translation>人物、机构和地点只能与同类合并。</translation>
    </message>
    <message>
        <source>Prefer another one first.</source>
        <translation>请先选用另一种写法。</translation>
    </message>
    <message>
        <source>Put a note at other words</source>
        <translation>已将批注移到其他词语处</translation>
    </message>
    <message>
        <source>Put a note at the whole article</source>
        <translation>已将批注改为针对整篇文章</translation>
    </message>
    <message>
        <source>Put it there first.</source>
        <translation>请先放入。</translation>
    </message>
    <message>
        <source>Put the rest into a note.</source>
        <translation>请将其余内容写入笔记。</translation>
    </message>
    <message>
        <source>Put {articles} in order in collection “{path}”</source>
        <translation>在文件集“{path}”中排列{articles}</translation>
    </message>
    <message>
        <source>Put {articles} into collection “{path}”</source>
        <translation>将{articles}放入文件集“{path}”</translation>
    </message>
    <message>
        <source>Putting into a collection</source>
        <translation>正在放入合集</translation>
    </message>
    <message>
        <source>Rebuild the search index; nothing is lost by that.</source>
        <translation>请重建检索索引；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Redo it to undo it again.</source>
        <translation>请先重做，再撤销。</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>已移除批注</translation>
    </message>
    <message>
        <source>Removed search “{before}”</source>
        <translation>已移除检索“{before}”</translation>
    </message>
    <message>
        <source>Removed tag “{path}” from {articles_in_words}</source>
        <translation>已从 {articles_in_words}移除标签“{path}”</translation>
    </message>
    <message>
        <source>Removing tag “{path}”</source>
        <translation>正在移除标签“{path}”</translation>
    </message>
    <message>
        <source>Rename or merge that one first.</source>
        <translation>请先重命名或合并那个标签。</translation>
    </message>
    <message>
        <source>Rename or move that one first.</source>
        <translation>请先将其改名或移走。</translation>
    </message>
    <message>
        <source>Renamed a record to “{name}”</source>
        <translation>把记录改名为“{name}”</translation>
    </message>
    <message>
        <source>Renamed collection “{path}” to “{join}”</source>
        <translation>文件集“{path}”改名为“{join}”</translation>
    </message>
    <message>
        <source>Renamed search “{before}” to “{new_name}”</source>
        <translation>已将检索“{before}”重命名为“{new_name}”</translation>
    </message>
    <message>
        <source>Renamed tag “{path}” to “{to}”</source>
        <translation>已将标签“{path}”重命名为“{to}”</translation>
    </message>
    <message>
        <source>Repeat the search.</source>
        <translation>请重新检索。</translation>
    </message>
    <message>
        <source>Replaced the {value} of “{title}”</source>
        <translation>已替换“{title}”的{value}</translation>
    </message>
    <message>
        <source>Restore what was imported instead.</source>
        <translation>可改为恢复导入时的值。</translation>
    </message>
    <message>
        <source>Restored the imported address of {articles}</source>
        <translation>已恢复{articles}导入时的网址</translation>
    </message>
    <message>
        <source>Restored the imported date of {articles}</source>
        <translation>已恢复{articles}导入时的日期</translation>
    </message>
    <message>
        <source>Restored the imported language of the original of {articles}</source>
        <translation>已恢复{articles}导入时的原文语言</translation>
    </message>
    <message>
        <source>Restored the imported language of the translation of {articles}</source>
        <translation>已恢复{articles}导入时的译文语言</translation>
    </message>
    <message>
        <source>Restored the imported organisations of {articles}</source>
        <translation>已恢复{articles}导入时的机构</translation>
    </message>
    <message>
        <source>Restored the imported people of {articles}</source>
        <translation>已恢复{articles}导入时的人物</translation>
    </message>
    <message>
        <source>Restored the imported places of {articles}</source>
        <translation>已恢复{articles}导入时的地点</translation>
    </message>
    <message>
        <source>Restored the imported rights of {articles}</source>
        <translation>已恢复{articles}导入时的权利说明</translation>
    </message>
    <message>
        <source>Restored the imported section of {articles}</source>
        <translation>已恢复{articles}导入时的栏目</translation>
    </message>
    <message>
        <source>Restored the imported source of {articles}</source>
        <translation>已恢复{articles}导入时的来源</translation>
    </message>
    <message>
        <source>Restored the imported title of the original of {articles}</source>
        <translation>已恢复{articles}导入时的原文标题</translation>
    </message>
    <message>
        <source>Restored the imported title of the translation of {articles}</source>
        <translation>已恢复{articles}导入时的译文标题</translation>
    </message>
    <message>
        <source>Row {row} of {table} belongs to a row of {parent} that is missing.</source>
        <translation>{table} 的第 {row} 行所属的 {parent} 行不存在。</translation>
    </message>
    <message>
        <source>Said that one of two articles is a reprint</source>
        <translation>已标明两篇文章之一是转载</translation>
    </message>
    <message>
        <source>Said that two articles are not related</source>
        <translation>已标明两篇文章无关</translation>
    </message>
    <message>
        <source>Said that two articles are the same text</source>
        <translation>已标明两篇文章是同一文本</translation>
    </message>
    <message>
        <source>Said that “{name}” is no name</source>
        <translation>已标明“{name}”不是名称</translation>
    </message>
    <message>
        <source>Save it as .docx without a password.</source>
        <translation>请去掉密码并存为 .docx。</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>请重新存为 CSV。</translation>
    </message>
    <message>
        <source>Save it without the password and try again.</source>
        <translation>请去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>Saved search “{name}”</source>
        <translation>已保存检索“{name}”</translation>
    </message>
    <message>
        <source>Say that it is wrong instead: then it is found and not shown.</source>
        <translation>可改为标记为错误：仍可检索，但不显示。</translation>
    </message>
    <message>
        <source>Search for a word of its title.</source>
        <translation>请用标题中的词检索。</translation>
    </message>
    <message>
        <source>Searching takes longer.</source>
        <translation>检索需要更长时间。</translation>
    </message>
    <message>
        <source>Set the address of {articles} to “{value}”</source>
        <translation>将{articles}的网址设为“{value}”</translation>
    </message>
    <message>
        <source>Set the date of {articles} to “{value}”</source>
        <translation>将{articles}的日期设为“{value}”</translation>
    </message>
    <message>
        <source>Set the language of the original of {articles} to “{value}”</source>
        <translation>将{articles}的原文语言设为“{value}”</translation>
    </message>
    <message>
        <source>Set the language of the translation of {articles} to “{value}”</source>
        <translation>将{articles}的译文语言设为“{value}”</translation>
    </message>
    <message>
        <source>Set the organisations of {articles} to “{value}”</source>
        <translation>将{articles}的机构设为“{value}”</translation>
    </message>
    <message>
        <source>Set the people of {articles} to “{value}”</source>
        <translation>将{articles}的人物设为“{value}”</translation>
    </message>
    <message>
        <source>Set the places of {articles} to “{value}”</source>
        <translation>将{articles}的地点设为“{value}”</translation>
    </message>
    <message>
        <source>Set the rights of {articles} to “{value}”</source>
        <translation>将{articles}的权利说明设为“{value}”</translation>
    </message>
    <message>
        <source>Set the section of {articles} to “{value}”</source>
        <translation>将{articles}的栏目设为“{value}”</translation>
    </message>
    <message>
        <source>Set the source of {articles} to “{value}”</source>
        <translation>将{articles}的来源设为“{value}”</translation>
    </message>
    <message>
        <source>Set the title of the original of {articles} to “{value}”</source>
        <translation>将{articles}的原文标题设为“{value}”</translation>
    </message>
    <message>
        <source>Set the title of the translation of {articles} to “{value}”</source>
        <translation>将{articles}的译文标题设为“{value}”</translation>
    </message>
    <message>
        <source>Setting the review status</source>
        <translation>正在设置审核状态</translation>
    </message>
    <message>
        <source>Setting the {replace}</source>
        <translation>正在设置字段：{replace}</translation>
    </message>
    <message>
        <source>Several files could be its other side, so none was taken: {shown}{more_of}.</source>
        <translation>有多个文件可能是它的另一侧，因此都未采用：{shown}{more_of}。</translation>
    </message>
    <message>
        <source>Several records have the name “{name}”.</source>
        <translation>有多个记录名为“{name}”。</translation>
    </message>
    <message>
        <source>Several records have the name “{name}”: {choice}.</source>
        <translation>有多个记录名为“{name}”：{choice}。</translation>
    </message>
    <message>
        <source>Several records have the name “{original}”.</source>
        <translation>有多个记录名为“{original}”。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Some paragraphs have no counterpart</source>
        <translation>有些段落没有对应</translation>
    </message>
    <message>
        <source>Source {source}.</source>
        <translation>来源 {source}。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请将其拆分。</translation>
    </message>
    <message>
        <source>Split linked sentences</source>
        <translation>已断开对应的句子</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>请拆分该文件。</translation>
    </message>
    <message>
        <source>Starred {articles_in_words}</source>
        <translation>为{articles_in_words}加星标</translation>
    </message>
    <message>
        <source>Stop it, if it should not go on.</source>
        <translation>如果不应继续，请将其停止。</translation>
    </message>
    <message>
        <source>Stray {tokens} token removed</source>
        <translation>已去除残留标记 {tokens}</translation>
    </message>
    <message>
        <source>Tagged {articles_in_words} “{path}”</source>
        <translation>已为 {articles_in_words}加上标签“{path}”</translation>
    </message>
    <message>
        <source>Take that back first, if it was a mistake.</source>
        <translation>如果有误，请先撤销该说明。</translation>
    </message>
    <message>
        <source>Taking out of a collection</source>
        <translation>正在移出合集</translation>
    </message>
    <message>
        <source>Text recognition (OCR) by another program can add it.</source>
        <translation>可用其他程序的文字识别（OCR）添加文字。</translation>
    </message>
    <message>
        <source>That can&apos;t be chosen there.</source>
        <translation>此处不能这样选择。</translation>
    </message>
    <message>
        <source>The PDF is damaged: it can&apos;t be read.</source>
        <translation>PDF 已损坏：无法读取。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF 受密码保护。</translation>
    </message>
    <message>
        <source>The PDF is protected in a way that can&apos;t be read.</source>
        <translation>PDF 的保护方式无法读取。</translation>
    </message>
    <message>
        <source>The archive has a header larger than any name: it is damaged from here.</source>
        <translation>压缩包有比任何名称都大的头部：从此处起已损坏。</translation>
    </message>
    <message>
        <source>The archive has another text of this article; both are kept.</source>
        <translation>档案库中有此文章的另一文本；两者都保留。</translation>
    </message>
    <message>
        <source>The archive is cut off.</source>
        <translation>压缩包被截断。</translation>
    </message>
    <message>
        <source>The article has no such field here.</source>
        <translation>此处该文章没有这样的字段。</translation>
    </message>
    <message>
        <source>The article is not in this archive.</source>
        <translation>该文章不在此档案中。</translation>
    </message>
    <message>
        <source>The article of that name has other texts here.</source>
        <translation>此处同名文章的文本不同。</translation>
    </message>
    <message>
        <source>The book has more than {most_chapters} chapters.</source>
        <translation>此书超过 {most_chapters} 章。</translation>
    </message>
    <message>
        <source>The book has no chapter with text.</source>
        <translation>此书没有含文本的章节。</translation>
    </message>
    <message>
        <source>The chapter is protected against copying.</source>
        <translation>此章有防复制保护。</translation>
    </message>
    <message>
        <source>The collection that “{row}” stands below would be gone.</source>
        <translation>“{row}”的上级文件集将不复存在。</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed later: this edit can&apos;t be taken back or done again.</source>
        <translation>文件集“{name}”后来又有改动：此次编辑无法撤销或重做。</translation>
    </message>
    <message>
        <source>The collection “{payload}” is gone.</source>
        <translation>文件集“{payload}”已不存在。</translation>
    </message>
    <message>
        <source>The directory of the zip file is cut off.</source>
        <translation>zip 文件的目录被截断。</translation>
    </message>
    <message>
        <source>The directory of the zip file is damaged.</source>
        <translation>zip 文件的目录已损坏。</translation>
    </message>
    <message>
        <source>The disk failed while {name} was read or written ({error}).</source>
        <translation>读写 {name} 时磁盘出错（{error}）。</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full.</source>
        <translation>{name} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full; nothing of this step was stored.</source>
        <translation>{name} 所在的磁盘已满；此步骤没有存入任何内容。</translation>
    </message>
    <message>
        <source>The document has more parts than any article would.</source>
        <translation>文档的部分比任何文章都多。</translation>
    </message>
    <message>
        <source>The encoding was guessed: {upper}, {value} %</source>
        <translation>编码是推测的：{upper}，{value} %</translation>
    </message>
    <message>
        <source>The fields are: {join}.</source>
        <translation>现有的字段：{join}。</translation>
    </message>
    <message>
        <source>The file is damaged: it can&apos;t be unpacked.</source>
        <translation>文件已损坏：无法解压。</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>文件已损坏：{line}。</translation>
    </message>
    <message>
        <source>The folder can&apos;t be listed: there is no permission.</source>
        <translation>无法列出文件夹：没有权限。</translation>
    </message>
    <message>
        <source>The folder of the search index can&apos;t be written: {strerror}.</source>
        <translation>无法写入检索索引的文件夹：{strerror}。</translation>
    </message>
    <message>
        <source>The import of {label} is at its end.</source>
        <translation>{label} 的导入已经结束。</translation>
    </message>
    <message>
        <source>The import of {label} was made by an older version, which kept no plan.</source>
        <translation>{label} 的导入由旧版本完成，没有保留方案。</translation>
    </message>
    <message>
        <source>The import of {label} was taken back</source>
        <translation>{label} 的导入已被撤回</translation>
    </message>
    <message>
        <source>The import of {label} was taken back.</source>
        <translation>{label} 的导入已被撤回。</translation>
    </message>
    <message>
        <source>The library is not the one that was indexed: it may have been restored.</source>
        <translation>档案库不是当初建立索引的那一个：可能是恢复而来的。</translation>
    </message>
    <message>
        <source>The line is JSON that no article needs to be.</source>
        <translation>此行是任何文章都不需要的 JSON。</translation>
    </message>
    <message>
        <source>The line is JSON, but not an object with fields.</source>
        <translation>此行是 JSON，但不是含字段的对象。</translation>
    </message>
    <message>
        <source>The line is longer than {value} MB.</source>
        <translation>此行长于 {value} MB。</translation>
    </message>
    <message>
        <source>The line is not JSON: {msg} at character {value}.</source>
        <translation>此行不是 JSON：{msg}，第 {value} 个字符。</translation>
    </message>
    <message>
        <source>The link begins with this sentence, so it can&apos;t be split before it.</source>
        <translation>对应以此句开头，因此不能在它之前断开。</translation>
    </message>
    <message>
        <source>The name of a saved search may have at most {longest_name} characters.</source>
        <translation>已存检索的名称最多可有 {longest_name} 个字符。</translation>
    </message>
    <message>
        <source>The name “{called}” was changed later: this edit can&apos;t be taken back or done again.</source>
        <translation>名称“{called}”后来又被修改：此编辑无法撤销或重做。</translation>
    </message>
    <message>
        <source>The note has {words} characters; {most_words} are the most.</source>
        <translation>批注有 {words} 个字符；最多为 {most_words} 个。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>批注是空的。</translation>
    </message>
    <message>
        <source>The original is kept as it was published.</source>
        <translation>原文保持其发表时的样子。</translation>
    </message>
    <message>
        <source>The package can&apos;t be written to {path}: {strerror}.</source>
        <translation>无法将交换包写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The page can&apos;t be printed: the printer or the file does not take it.</source>
        <translation>无法打印此页：打印机或文件不接受。</translation>
    </message>
    <message>
        <source>The page can&apos;t be read as HTML.</source>
        <translation>页面无法作为 HTML 读取。</translation>
    </message>
    <message>
        <source>The page has more elements than any article would.</source>
        <translation>页面的元素比任何文章都多。</translation>
    </message>
    <message>
        <source>The page is cut off between two chunks.</source>
        <translation>页面在两个数据块之间被截断。</translation>
    </message>
    <message>
        <source>The page is cut off inside a chunk.</source>
        <translation>页面在数据块内被截断。</translation>
    </message>
    <message>
        <source>The page is cut off.</source>
        <translation>页面被截断。</translation>
    </message>
    <message>
        <source>The page is damaged: it can&apos;t be unpacked.</source>
        <translation>页面已损坏：无法解压。</translation>
    </message>
    <message>
        <source>The page is larger than {value} million characters.</source>
        <translation>页面大于 {value} 百万个字符。</translation>
    </message>
    <message>
        <source>The page is packed as “{coding}”, which can&apos;t be read.</source>
        <translation>页面以“{coding}”压缩，无法读取。</translation>
    </message>
    <message>
        <source>The page shows no text.</source>
        <translation>页面不显示任何文本。</translation>
    </message>
    <message>
        <source>The paragraph is another one here.</source>
        <translation>此处的段落不同。</translation>
    </message>
    <message>
        <source>The plan of the import of {label} can&apos;t be read.</source>
        <translation>无法读取 {label} 的导入方案。</translation>
    </message>
    <message>
        <source>The program made a mistake ({__name__}).</source>
        <translation>程序出错（{__name__}）。</translation>
    </message>
    <message>
        <source>The rebuilt search index holds {held} of {expected} articles.</source>
        <translation>重建的检索索引只含 {expected} 篇文章中的 {held} 篇。</translation>
    </message>
    <message>
        <source>The record is JSON that no article needs to be.</source>
        <translation>此记录是任何文章都不需要的 JSON。</translation>
    </message>
    <message>
        <source>The record is cut off.</source>
        <translation>记录被截断。</translation>
    </message>
    <message>
        <source>The record is longer than {mb}.</source>
        <translation>记录长于 {mb}。</translation>
    </message>
    <message>
        <source>The record is not JSON: {msg} at character {value}.</source>
        <translation>记录不是 JSON：{msg}，第 {value} 个字符。</translation>
    </message>
    <message>
        <source>The record is not an object with fields.</source>
        <translation>记录不是含字段的对象。</translation>
    </message>
    <message>
        <source>The record isn&apos;t in its file any more.</source>
        <translation>此记录已不在其文件中。</translation>
    </message>
    <message>
        <source>The report can&apos;t be written to {path}: {strerror}.</source>
        <translation>报告无法写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {strerror}.</source>
        <translation>无法写入报告：{strerror}。</translation>
    </message>
    <message>
        <source>The request can&apos;t be read: {fault}.</source>
        <translation>无法读取请求：{fault}。</translation>
    </message>
    <message>
        <source>The row can&apos;t be read: {reason}.</source>
        <translation>无法读取此行：{reason}。</translation>
    </message>
    <message>
        <source>The row has {cells} cells, the header has {wide}.</source>
        <translation>此行有 {cells} 个单元格，表头有 {wide} 个。</translation>
    </message>
    <message>
        <source>The row has {values} cells, the header has {header}.</source>
        <translation>此行有 {values} 个单元格，表头有 {header} 个。</translation>
    </message>
    <message>
        <source>The row is longer than {value} MB.</source>
        <translation>此行长于 {value} MB。</translation>
    </message>
    <message>
        <source>The rows of the dry run can&apos;t be written: {strerror}.</source>
        <translation>无法写入试运行的各行：{strerror}。</translation>
    </message>
    <message>
        <source>The rules are: {join}.</source>
        <translation>现有的规则：{join}。</translation>
    </message>
    <message>
        <source>The same content is here as {external_id}.</source>
        <translation>相同内容已在库中，即 {external_id}。</translation>
    </message>
    <message>
        <source>The same content is here as {name}.</source>
        <translation>相同内容已在库中，即 {name}。</translation>
    </message>
    <message>
        <source>The search engine Whoosh {found} is installed, but this program needs {whoosh_version}.</source>
        <translation>已安装检索引擎 Whoosh {found}，但本程序需要 {whoosh_version}。</translation>
    </message>
    <message>
        <source>The search index belongs to another library.</source>
        <translation>检索索引属于另一个档案库。</translation>
    </message>
    <message>
        <source>The search index can&apos;t be written: {strerror}.</source>
        <translation>无法写入检索索引：{strerror}。</translation>
    </message>
    <message>
        <source>The search index has not been built yet.</source>
        <translation>检索索引尚未建立。</translation>
    </message>
    <message>
        <source>The search index has {extra} articles that are not stored.</source>
        <translation>检索索引中有 {extra} 篇未存入的文章。</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>正在建立检索索引。</translation>
    </message>
    <message>
        <source>The search index is being written by another program.</source>
        <translation>另一个程序正在写入检索索引。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>检索索引已损坏。</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>检索索引曾损坏。</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program.</source>
        <translation>检索索引由程序的另一版本建立。</translation>
    </message>
    <message>
        <source>The sentence was changed meanwhile.</source>
        <translation>此句在此期间已被更改。</translation>
    </message>
    <message>
        <source>The structure of {path} was changed by another program: {detail}. It was not opened.</source>
        <translation>{path} 的结构被其他程序更改：{detail}。未打开。</translation>
    </message>
    <message>
        <source>The tag that “{row}” stood below is gone.</source>
        <translation>“{row}”所属的上级标签已不存在。</translation>
    </message>
    <message>
        <source>The tag “{name}” was changed later: this edit can&apos;t be taken back or done again.</source>
        <translation>标签“{name}”后来又有更改：此编辑无法撤销或重做。</translation>
    </message>
    <message>
        <source>The tag “{name}” was put below it since.</source>
        <translation>此后标签“{name}”被放到了它的下面。</translation>
    </message>
    <message>
        <source>The tag “{name}” was put on articles since (now on {count}).</source>
        <translation>此后标签“{name}”被加到了文章上（现有 {count} 篇）。</translation>
    </message>
    <message>
        <source>The text can&apos;t be left empty.</source>
        <translation>文本不能为空。</translation>
    </message>
    <message>
        <source>The text could not be analysed ({kind}).</source>
        <translation>无法分析文本（{kind}）。</translation>
    </message>
    <message>
        <source>The text has no such finding now.</source>
        <translation>文本现在没有这样的发现。</translation>
    </message>
    <message>
        <source>The text was changed meanwhile.</source>
        <translation>文本在此期间已被更改。</translation>
    </message>
    <message>
        <source>The words that the note is about are not in the text any more.</source>
        <translation>批注所针对的词语已不在文本中。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>工作簿中没有含行的工作表。</translation>
    </message>
    <message>
        <source>The workbook is too large: save its sheets as CSV files.</source>
        <translation>工作簿过大：请将各工作表存为 CSV 文件。</translation>
    </message>
    <message>
        <source>The {sides} of {external_id} was added.</source>
        <translation>已添加 {external_id} 的{sides}。</translation>
    </message>
    <message>
        <source>There are more problems; these are the first.</source>
        <translation>还有更多问题；这些是最先发现的。</translation>
    </message>
    <message>
        <source>There are no such edits; no package was written.</source>
        <translation>没有这样的编辑；未写入交换包。</translation>
    </message>
    <message>
        <source>There are no words at that place.</source>
        <translation>该处没有词语。</translation>
    </message>
    <message>
        <source>There is a collection “{join}” already.</source>
        <translation>已有文件集“{join}”。</translation>
    </message>
    <message>
        <source>There is a collection “{row}” there by now.</source>
        <translation>那里现已有文件集“{row}”。</translation>
    </message>
    <message>
        <source>There is a record “{other}” of that kind already.</source>
        <translation>该类别中已有记录“{other}”。</translation>
    </message>
    <message>
        <source>There is a record “{row}” for this name already.</source>
        <translation>此名称已有记录“{row}”。</translation>
    </message>
    <message>
        <source>There is a saved search “{other}” already.</source>
        <translation>已有名为“{other}”的已存检索。</translation>
    </message>
    <message>
        <source>There is a tag “{path_of}” already.</source>
        <translation>已有标签“{path_of}”。</translation>
    </message>
    <message>
        <source>There is a tag “{path_of}”.</source>
        <translation>有标签“{path_of}”。</translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation>已有标签“{path}”。</translation>
    </message>
    <message>
        <source>There is a tag “{row}” there by now.</source>
        <translation>该处现已有标签“{row}”。</translation>
    </message>
    <message>
        <source>There is no article “{key}”.</source>
        <translation>没有文章“{key}”。</translation>
    </message>
    <message>
        <source>There is no article “{name}” that it could be added to.</source>
        <translation>没有可并入的文章“{name}”。</translation>
    </message>
    <message>
        <source>There is no collection “{path}”.</source>
        <translation>没有文件集“{path}”。</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>没有命令 {command}。</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”.</source>
        <translation>没有名为“{name}”的编码。</translation>
    </message>
    <message>
        <source>There is no field “{name}” to put column “{heading}” into.</source>
        <translation>没有可放入“{heading}”列的字段“{name}”。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>没有文件夹 {parent}。</translation>
    </message>
    <message>
        <source>There is no import of number {batch}.</source>
        <translation>没有编号为 {batch} 的导入。</translation>
    </message>
    <message>
        <source>There is no note {note} any more.</source>
        <translation>批注 {note} 已不存在。</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>There is no rule of cleaning called “{min}”.</source>
        <translation>没有名为“{min}”的清理规则。</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>没有名为“{name}”的已存检索。</translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation>该文件（已）不存在。</translation>
    </message>
    <message>
        <source>There is no such name here.</source>
        <translation>此处没有该名称。</translation>
    </message>
    <message>
        <source>There is no such name in this library.</source>
        <translation>此资料库中没有这个名称。</translation>
    </message>
    <message>
        <source>There is no tag “{path}”.</source>
        <translation>没有标签“{path}”。</translation>
    </message>
    <message>
        <source>There is no text to keep.</source>
        <translation>没有可保存的文本。</translation>
    </message>
    <message>
        <source>There is no translation to correct.</source>
        <translation>没有可校改的译文。</translation>
    </message>
    <message>
        <source>There is no version {version} of that text.</source>
        <translation>该文本没有版本 {version}。</translation>
    </message>
    <message>
        <source>There is no {missing}.</source>
        <translation>没有{missing}。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有可做的事。</translation>
    </message>
    <message>
        <source>There is nothing to look for in this.</source>
        <translation>这里没有可检索的内容。</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>There was no search index.</source>
        <translation>没有检索索引。</translation>
    </message>
    <message>
        <source>These texts have no links of sentences.</source>
        <translation>这些文本没有句子对应。</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages only: there is no text in it to read.</source>
        <translation>此 PDF 只有页面图片：其中没有可读取的文字。</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>This import has stored nothing, so there is nothing to take back.</source>
        <translation>此导入没有存入任何内容，因此没有可撤回的。</translation>
    </message>
    <message>
        <source>This import was ended or taken back meanwhile; no more was stored.</source>
        <translation>此导入在此期间已被结束或撤回；没有再存入内容。</translation>
    </message>
    <message>
        <source>This is no code of a language.</source>
        <translation>这不是语言代码。</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>This link has no sentence on that side.</source>
        <translation>此对应在该侧没有句子。</translation>
    </message>
    <message>
        <source>This link is no longer there.</source>
        <translation>此对应已不存在。</translation>
    </message>
    <message>
        <source>This link is verified already.</source>
        <translation>此对应已经核对。</translation>
    </message>
    <message>
        <source>This link isn&apos;t verified.</source>
        <translation>此对应未经核对。</translation>
    </message>
    <message>
        <source>This text has no counterpart already.</source>
        <translation>此文本已经没有对应部分。</translation>
    </message>
    <message>
        <source>Told “{called}” apart</source>
        <translation>区分了“{called}”</translation>
    </message>
    <message>
        <source>Took back that linked sentences are verified</source>
        <translation>已取消句子对应的核对标记</translation>
    </message>
    <message>
        <source>Took back what was said of two articles</source>
        <translation>已取消对两篇文章的判断</translation>
    </message>
    <message>
        <source>Took back “{finding_name}”</source>
        <translation>已取消“{finding_name}”</translation>
    </message>
    <message>
        <source>Took the assignment from {articles}</source>
        <translation>已取消{articles}的分配</translation>
    </message>
    <message>
        <source>Took the name “{called}” out of another again</source>
        <translation>把名称“{called}”重新独立出来</translation>
    </message>
    <message>
        <source>Took the star from {articles_in_words}</source>
        <translation>取消{articles_in_words}的星标</translation>
    </message>
    <message>
        <source>Took {articles} out of collection “{path}”</source>
        <translation>将{articles}移出文件集“{path}”</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Two languages in one text that could not be parted</source>
        <translation>一个文本中有两种语言，无法分开</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>请至少输入一个字。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Type or paste at least one of the two.</source>
        <translation>请至少键入或粘贴两者之一。</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>请键入或粘贴文本。</translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation>请重新输入名称。</translation>
    </message>
    <message>
        <source>Type the name as the articles print it.</source>
        <translation>请按文章中的写法输入名称。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Typed “{title}”</source>
        <translation>已录入“{title}”</translation>
    </message>
    <message>
        <source>Undo its deletion first.</source>
        <translation>请先撤销对它的删除。</translation>
    </message>
    <message>
        <source>Undo the later edits first.</source>
        <translation>请先撤销之后的编辑。</translation>
    </message>
    <message>
        <source>Undone: {summary}{part}</source>
        <translation>已撤销：{summary}{part}</translation>
    </message>
    <message>
        <source>Unlinked sentences</source>
        <translation>已取消句子的对应</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>请更新程序以打开它。</translation>
    </message>
    <message>
        <source>Update this program first.</source>
        <translation>请先更新本程序。</translation>
    </message>
    <message>
        <source>Verified linked sentences</source>
        <translation>已核对句子的对应</translation>
    </message>
    <message>
        <source>Verify the library, then rebuild the index again.</source>
        <translation>请校验档案库，然后重建索引。</translation>
    </message>
    <message>
        <source>Version {old} against version {new}, as received. Both are kept.</source>
        <translation>版本 {old} 与版本 {new} 对照，均为收到时的样子。两者都保留。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>Wait until that has finished, or stop it there.</source>
        <translation>请等它完成，或在那里停止。</translation>
    </message>
    <message>
        <source>What people set in its fields was kept.</source>
        <translation>由人设定的字段保持不变。</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>之前存入的内容是安全的。</translation>
    </message>
    <message>
        <source>Whoever fetched the page cut it off ({reason}).</source>
        <translation>抓取页面的程序截断了页面（{reason}）。</translation>
    </message>
    <message>
        <source>Write it as 2021-03-05, 2021-03 or 2021.</source>
        <translation>请写成 2021-03-05、2021-03 或 2021。</translation>
    </message>
    <message>
        <source>Write it as 2021-03-07, or what is known of it: 2021-03, 2021, XXXX-03-07; 2021? when it is uncertain, 2021~ when it is about then.</source>
        <translation>请写成 2021-03-07，或写出已知部分：2021-03、2021、XXXX-03-07；不确定时写 2021?，大约时写 2021~。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01 or 2026-05-01T14:30.</source>
        <translation>请写成 2026-05-01 或 2026-05-01T14:30。</translation>
    </message>
    <message>
        <source>Write its scheme before it: viaf 12345.</source>
        <translation>请在前面写出体系：viaf 12345。</translation>
    </message>
    <message>
        <source>Write one query a line.</source>
        <translation>请每行写一个检索式。</translation>
    </message>
    <message>
        <source>Write one such as zh-Hans, en or ja.</source>
        <translation>请写成 zh-Hans、en 或 ja 等。</translation>
    </message>
    <message>
        <source>Write something, or remove the note.</source>
        <translation>请写些内容，或移除批注。</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>已写批注</translation>
    </message>
    <message>
        <source>Year inferred from the text</source>
        <translation>年份由文本推断</translation>
    </message>
    <message>
        <source>Year inferred from {witness} name</source>
        <translation>年份由{witness}名推断</translation>
    </message>
    <message>
        <source>{done} in 1 article</source>
        <translation>{done}（1 篇文章）</translation>
    </message>
    <message>
        <source>{failed} of the first {seen} records can&apos;t be imported ({share} %), which is more than usual.</source>
        <translation>前 {seen} 条记录中有 {failed} 条无法导入（{share} %），比通常的多。</translation>
    </message>
    <message>
        <source>{file} is damaged, or was made by something else ({what}); nothing was merged.</source>
        <translation>{file} 已损坏，或由其他程序生成（{what}）；未合并任何内容。</translation>
    </message>
    <message>
        <source>{file} is no package of edits.</source>
        <translation>{file} 不是编辑交换包。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program.</source>
        <translation>{file} 由本程序的较新版本生成。</translation>
    </message>
    <message>
        <source>{findings} duplicate leads dropped</source>
        <translation>已去除 {findings} 处重复的导语</translation>
    </message>
    <message>
        <source>{findings} missing spaces marked</source>
        <translation>已标出 {findings} 处缺少的空格</translation>
    </message>
    <message>
        <source>{findings} stray tokens removed: {join}</source>
        <translation>已去除 {findings} 处残留标记：{join}</translation>
    </message>
    <message>
        <source>{findings} stray {tokens} tokens removed</source>
        <translation>已去除 {findings} 处残留标记 {tokens}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{missing} stored articles are missing from the search index.</source>
        <translation>检索索引缺少 {missing} 篇已存的文章。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>无法读取 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}.</source>
        <translation>无法写入 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>{name} has no column “{name_2}”.</source>
        <translation>{name} 没有“{name_2}”列。</translation>
    </message>
    <message>
        <source>{name} holds no queries.</source>
        <translation>{name} 中没有检索式。</translation>
    </message>
    <message>
        <source>{name} holds no saved searches.</source>
        <translation>{name} 中没有已存检索。</translation>
    </message>
    <message>
        <source>{name} holds {rows} queries; at most {most_queries} are taken.</source>
        <translation>{name} 有 {rows} 个检索式；最多接受 {most_queries} 个。</translation>
    </message>
    <message>
        <source>{name} is being written to by {who}.</source>
        <translation>{who} 正在写入 {name}。</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>另一个程序正在使用 {name}。</translation>
    </message>
    <message>
        <source>{name} is no package of edits, or it is damaged.</source>
        <translation>{name} 不是编辑交换包，或已损坏。</translation>
    </message>
    <message>
        <source>{name} is no table: {problem}.</source>
        <translation>{name} 不是表格：{problem}。</translation>
    </message>
    <message>
        <source>{name} is too big for a package of edits.</source>
        <translation>{name} 太大，不像是编辑交换包。</translation>
    </message>
    <message>
        <source>{name} is too big for a table.</source>
        <translation>{name} 作为表格过大。</translation>
    </message>
    <message>
        <source>{name} is too big to be a list of searches.</source>
        <translation>{name} 作为检索列表过大。</translation>
    </message>
    <message>
        <source>{number} articles</source>
        <translation>{number} 篇文章</translation>
    </message>
    <message>
        <source>{number} names</source>
        <translation>{number} 个名称</translation>
    </message>
    <message>
        <source>{pace}, {duration} left</source>
        <translation>{pace}，剩余 {duration}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened.</source>
        <translation>无法打开 {path}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: permission denied.</source>
        <translation>无法打开 {path}：没有权限。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {strerror}.</source>
        <translation>无法使用 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed.</source>
        <translation>{path} 已经存在；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not an archive.</source>
        <translation>{path} 是其他程序的数据库，不是档案库。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Nothing was changed.</source>
        <translation>{path} 已损坏（{detail}）。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} is not an archive.</source>
        <translation>{path} 不是档案库。</translation>
    </message>
    <message>
        <source>{path} is read-only, or its folder is.</source>
        <translation>{path} 或其文件夹是只读的。</translation>
    </message>
    <message>
        <source>{path} is {what}, not an archive.</source>
        <translation>{path} 是{what}，不是档案库。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (schema {revision}, this one knows {head}). Nothing was changed.</source>
        <translation>{path} 由本程序的较新版本制作（结构 {revision}，本版本支持到 {head}）。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} was made by an older version and must be converted first.</source>
        <translation>{path} 由旧版本制作，须先转换。</translation>
    </message>
    <message>
        <source>{places} unreadable characters</source>
        <translation>{places} 个无法读取的字符</translation>
    </message>
    <message>
        <source>{quoted} has no year</source>
        <translation>{quoted} 没有年份</translation>
    </message>
    <message>
        <source>{summary} on 1 article</source>
        <translation>{summary}（1 篇文章）</translation>
    </message>
    <message>
        <source>{target} exists already; nothing was changed.</source>
        <translation>{target} 已经存在；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{target} exists already; nothing was written.</source>
        <translation>{target} 已经存在；没有写入任何内容。</translation>
    </message>
    <message>
        <source>{two_digits} a second</source>
        <translation>每秒 {two_digits} 项</translation>
    </message>
    <message>
        <source>{value} h {value_2} min</source>
        <translation>{value} 小时 {value_2} 分钟</translation>
    </message>
    <message>
        <source>“{_row}” is of another kind.</source>
        <translation>“{_row}”属于另一类。</translation>
    </message>
    <message>
        <source>“{_row}” is on {articles_in_words}.</source>
        <translation>“{_row}”出现在{articles_in_words}中。</translation>
    </message>
    <message>
        <source>“{alias}” stands for no tag.</source>
        <translation>“{alias}”不代表任何标签。</translation>
    </message>
    <message>
        <source>“{as_line}” is no date that can be read in one way.</source>
        <translation>“{as_line}”不是只有一种读法的日期。</translation>
    </message>
    <message>
        <source>“{as_line}” is no review status.</source>
        <translation>“{as_line}”不是审阅状态。</translation>
    </message>
    <message>
        <source>“{before}” doesn&apos;t stand beside “{path}”.</source>
        <translation>“{before}”与“{path}”不在同一级。</translation>
    </message>
    <message>
        <source>“{cells}” is no kind of name.</source>
        <translation>“{cells}”不是名称的类别。</translation>
    </message>
    <message>
        <source>“{colour}” is no colour of tags.</source>
        <translation>“{colour}”不是标签的颜色。</translation>
    </message>
    <message>
        <source>“{given}” is no date that can be read in one way.</source>
        <translation>“{given}”不是只有一种读法的日期。</translation>
    </message>
    <message>
        <source>“{kept}” means “no tag at all”.</source>
        <translation>“{kept}”的意思是“没有任何标签”。</translation>
    </message>
    <message>
        <source>“{name}” has its {join} already.</source>
        <translation>“{name}”已有{join}。</translation>
    </message>
    <message>
        <source>“{name}” is no field of an article.</source>
        <translation>“{name}”不是文章的字段。</translation>
    </message>
    <message>
        <source>“{name}” is no field that can be set before an import.</source>
        <translation>“{name}”不是导入前可以设定的字段。</translation>
    </message>
    <message>
        <source>“{original}” does not wait to be confirmed.</source>
        <translation>“{original}”并不在等待确认。</translation>
    </message>
    <message>
        <source>“{path_of}” can&apos;t stand below itself.</source>
        <translation>“{path_of}”不能放在自身之下。</translation>
    </message>
    <message>
        <source>“{path_of}” stands below “{path_of_2}”.</source>
        <translation>“{path_of}”位于“{path_of_2}”之下。</translation>
    </message>
    <message>
        <source>“{path}” stands for something else by now.</source>
        <translation>“{path}”现在代表别的内容。</translation>
    </message>
    <message>
        <source>“{path}” stands for the tag “{other}”.</source>
        <translation>“{path}”代表标签“{other}”。</translation>
    </message>
    <message>
        <source>“{quote}” doesn&apos;t stand in the {value} of article {id}.</source>
        <translation>文章 {id} 的{value}中没有“{quote}”。</translation>
    </message>
    <message>
        <source>“{quote}” stands {found} times in the {value} of article {id}.</source>
        <translation>“{quote}”在文章 {id} 的{value}中出现 {found} 次。</translation>
    </message>
    <message>
        <source>“{row}” is of another kind.</source>
        <translation>“{row}”属于另一类别。</translation>
    </message>
    <message>
        <source>“{row}” was not merged into another.</source>
        <translation>“{row}”未被合并。</translation>
    </message>
    <message>
        <source>“{steps}” means “no collection at all”.</source>
        <translation>“{steps}”表示“不在任何文件集中”。</translation>
    </message>
    <message>
        <source>“{summary}” can&apos;t be redone: later edits changed all of it.</source>
        <translation>无法重做“{summary}”：之后的编辑已全部更改。</translation>
    </message>
    <message>
        <source>“{summary}” can&apos;t be undone: later edits changed all of it.</source>
        <translation>无法撤销“{summary}”：之后的编辑已全部更改。</translation>
    </message>
    <message>
        <source>“{summary}” was not undone.</source>
        <translation>“{summary}”未被撤销。</translation>
    </message>
    <message>
        <source>“{summary}” was undone already.</source>
        <translation>“{summary}”已被撤销。</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read in one way.</source>
        <translation>“{text}”不是可以明确读出的日期。</translation>
    </message>
    <message>
        <source>“{text}” is no day or time.</source>
        <translation>“{text}”不是日期或时间。</translation>
    </message>
    <message>
        <source>“{text}” is no form of this name.</source>
        <translation>“{text}”不是此名称的写法。</translation>
    </message>
    <message>
        <source>“{text}” is no identifier.</source>
        <translation>“{text}”不是标识符。</translation>
    </message>
    <message>
        <source>“{text}” is printed so on {articles_in_words}.</source>
        <translation>“{text}”印在{articles_in_words}中。</translation>
    </message>
    <message>
        <source>“{text}” is the preferred form.</source>
        <translation>“{text}”是首选写法。</translation>
    </message>
    <message>
        <source>“{unknown}” is no rule of cleaning.</source>
        <translation>“{unknown}”不是清理规则。</translation>
    </message>
    <message>
        <source>“{value}” means “no value at all”.</source>
        <translation>“{value}”表示“没有值”。</translation>
    </message>
    <message>
        <source>“{words}” doesn&apos;t stand in a paragraph of the translation of article {id}.</source>
        <translation>文章 {id} 的译文段落中没有“{words}”。</translation>
    </message>
    <message>
        <source>“{words}” stands {places} times in a paragraph of the translation of article {id}.</source>
        <translation>“{words}”在文章 {id} 的译文段落中出现 {places} 次。</translation>
    </message>
</context>
<context>
    <name>SamplesTable</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>最前面的文件</translation>
    </message>
    <message>
        <source>Encoding of {file}</source>
        <translation>{file} 的编码</translation>
    </message>
    <message>
        <source>Choose another encoding when the first line can&apos;t be read</source>
        <translation>若首行无法读取，请选择其他编码</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Guessed: look whether the first line can be read</source>
        <translation>推测所得：请看首行能否读取</translation>
    </message>
</context>
<context>
    <name>SavePopup</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder, such as Police/Women</source>
        <translation>文件夹，例如 公安/女警</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{name}” is saved already and would be replaced; undo brings it back.</source>
        <translation>“{name}”已保存过，将被替换；可以撤销恢复。</translation>
    </message>
    <message>
        <source>“{name}” is the name of another saved search.</source>
        <translation>“{name}”是另一个已存检索的名称。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>SavedDelegate</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>Saved searches (*{suffix});;All files (*)</source>
        <translation>已存检索 (*{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add saved searches</source>
        <translation>添加已存检索</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>尚未保存任何检索。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Saved searches (*{suffix})</source>
        <translation>已存检索 (*{suffix})</translation>
    </message>
    <message>
        <source>Save searches as a file</source>
        <translation>将检索保存为文件</translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) written to {name}</source>
        <translation>
            <numerusform>已将 %n 个已存检索写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 个已有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>尚未保存任何检索。</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Only the new articles</source>
        <translation>只看新增文章</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Folder and description…</source>
        <translation>文件夹和说明…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>固定在顶部</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SavedTree</name>
    <message>
        <source>with filters</source>
        <translation>带筛选</translation>
    </message>
    <message>
        <source>{name}, folder</source>
        <translation>{name}，文件夹</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} 篇新</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>藏语</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>检索范围</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Orig</source>
        <translation>原</translation>
    </message>
    <message>
        <source>Trans</source>
        <translation>译</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>检索两侧</translation>
    </message>
    <message>
        <source>Search the original only</source>
        <translation>仅检索原文</translation>
    </message>
    <message>
        <source>Search the translation only</source>
        <translation>仅检索译文</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
</context>
<context>
    <name>SearchBuilder</name>
    <message>
        <source>Search both languages</source>
        <translation>检索两种语言</translation>
    </message>
    <message>
        <source>The original contains</source>
        <translation>原文包含</translation>
    </message>
    <message>
        <source>The translation contains</source>
        <translation>译文包含</translation>
    </message>
    <message>
        <source>In the same sentence</source>
        <translation>在同一句中</translation>
    </message>
    <message>
        <source>Only where a sentence and its translation have both, as they are linked</source>
        <translation>仅当一个句子与其对应译文两者都有</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The query this makes</source>
        <translation>由此得到的检索式</translation>
    </message>
    <message>
        <source>Type words into one box or both.</source>
        <translation>在一个或两个框中输入词语。</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation>以往的检索已清除。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除检索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除检索（Esc）</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何检索</translation>
    </message>
    <message>
        <source>How to search, by example</source>
        <translation>检索语法示例</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>every article</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>in originals</source>
        <translation>仅在原文</translation>
    </message>
    <message>
        <source>in translations</source>
        <translation>仅在译文</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n 个筛选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End selection mode (Esc)</source>
        <translation>退出选择模式 (Esc)</translation>
    </message>
    <message>
        <source>All {total} results selected</source>
        <translation>已选中全部 {total} 条结果</translation>
    </message>
    <message>
        <source>{count} of {total} results selected</source>
        <translation>已选中 {total} 条结果中的 {count} 条</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>Space selects a row, Esc ends</source>
        <translation>空格键选择一行，Esc 结束</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <translation>
            <numerusform>%n 条已不在列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>{selected}, {lost}</source>
        <translation>{selected}，{lost}</translation>
    </message>
    <message numerus="yes">
        <source>%n in closed groups not</source>
        <translation>
            <numerusform>折叠组中的 %n 篇未选</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all {total} results (Ctrl+A)</source>
        <translation>选中全部 {total} 条结果 (Ctrl+A)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in too many pieces, no longer selected</source>
        <translation>
            <numerusform>%n 条结果过于分散，不再选中</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer selected</source>
        <translation>不再选中</translation>
    </message>
</context>
<context>
    <name>SelectionMode</name>
    <message>
        <source>Selection mode. Space selects a row, Esc ends.</source>
        <translation>选择模式。空格键选择一行，Esc 结束。</translation>
    </message>
    <message>
        <source>Selection mode ended.</source>
        <translation>已退出选择模式。</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Correct this sentence</source>
        <translation>校改此句</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “{setting}” to default</source>
        <translation>将“{setting}”恢复为默认值</translation>
    </message>
    <message>
        <source>{language}: typeface</source>
        <translation>{language}：字体</translation>
    </message>
    <message>
        <source>{language}: size</source>
        <translation>{language}：字号</translation>
    </message>
    <message>
        <source>Locked by your site.</source>
        <translation>已被本单位锁定。</translation>
    </message>
    <message>
        <source>{size} px on a {line} px line</source>
        <translation>{size} 像素，行高 {line} 像素</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读区</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Another one is shown from the next start on.</source>
        <translation>换成别的语言后，下次启动时生效。</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口的配色。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of high contrast, whatever the desktop asks.</source>
        <translation>高对比度配色，不论桌面如何设置。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Height of a row in the result list.</source>
        <translation>结果列表的行高。</translation>
    </message>
    <message>
        <source>Result rows</source>
        <translation>结果行</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Each group is one row, which Right opens.</source>
        <translation>每组显示为一行，按右箭头展开。</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>结果分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Reprints together</source>
        <translation>转载归在一起</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>Where the window is wide enough for them.</source>
        <translation>窗口足够宽时。</translation>
    </message>
    <message>
        <source>Filters beside the result list</source>
        <translation>结果列表旁显示筛选</translation>
    </message>
    <message>
        <source>Order of the result list.</source>
        <translation>结果列表的顺序。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>日期，新的在前</translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation>日期，旧的在前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>标题，倒序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source, Z to A</source>
        <translation>来源，倒序</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>最早添加的在前</translation>
    </message>
    <message>
        <source>A short pause is enough. Otherwise Enter searches.</source>
        <translation>稍停即可检索；否则按 Enter 检索。</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>输入时即检索</translation>
    </message>
    <message>
        <source>It stands beside your edits; empty, your account&apos;s does.</source>
        <translation>显示在您的修改旁；留空则使用账户名。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>When no other archive was open last.</source>
        <translation>上次没有打开其他档案库时。</translation>
    </message>
    <message>
        <source>Open the sample archive at the start</source>
        <translation>启动时打开示例档案库</translation>
    </message>
    <message>
        <source>New archives: the share of sentences in common.</source>
        <translation>新档案库：相同句子的比例。</translation>
    </message>
    <message>
        <source>Nearly the same, from per cent</source>
        <translation>几乎相同，自（百分比）</translation>
    </message>
    <message>
        <source>New archives: the share of the shorter text&apos;s sentences.</source>
        <translation>新档案库：占较短文本句子的比例。</translation>
    </message>
    <message>
        <source>An excerpt, from per cent</source>
        <translation>摘录，自（百分比）</translation>
    </message>
    <message>
        <source>New archives: the share of runs of three words.</source>
        <translation>新档案库：三词片段的相同比例。</translation>
    </message>
    <message>
        <source>Translations of one original, from per cent</source>
        <translation>同一原文的译文，自（百分比）</translation>
    </message>
    <message>
        <source>While no article is read.</source>
        <translation>没有阅读文章时。</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>显示入门步骤</translation>
    </message>
    <message>
        <source>In the list and the reader only, never while typing.</source>
        <translation>仅在列表和阅读区中有效，输入文字时无效。</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>单个字母作为快捷键</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>English and other alphabets</source>
        <translation>英文及其他字母文字</translation>
    </message>
    <message>
        <source>Typeface of articles; empty: chosen by the program.</source>
        <translation>文章的字体；留空：由程序选择。</translation>
    </message>
    <message>
        <source>Size of articles.</source>
        <translation>文章的字号。</translation>
    </message>
    <message>
        <source>How the two sides of an article stand.</source>
        <translation>文章两侧如何排列。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>The original is then at the right.</source>
        <translation>此时原文在右侧。</translation>
    </message>
    <message>
        <source>Translation on the left</source>
        <translation>译文在左</translation>
    </message>
    <message>
        <source>Articles in a typeface with serifs, where there is one.</source>
        <translation>文章使用衬线字体（若有）。</translation>
    </message>
    <message>
        <source>Serifs</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Readings stand above every Chinese character.</source>
        <translation>每个汉字上方显示读音。</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>汉字上方显示拼音</translation>
    </message>
    <message>
        <source>Cards at the sentences that they are about.</source>
        <translation>以卡片显示在所批注的句子旁。</translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation>正文旁显示批注</translation>
    </message>
    <message>
        <source>The record and where it came from.</source>
        <translation>记录及其来历。</translation>
    </message>
    <message>
        <source>Details beside the article</source>
        <translation>文章旁显示详情</translation>
    </message>
    <message>
        <source>Two plain text fields, for screen readers.</source>
        <translation>两个纯文本框，供读屏软件使用。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>In per cent of the size of its language.</source>
        <translation>以其语言标准字号的百分比表示。</translation>
    </message>
    <message>
        <source>Zoom of the original</source>
        <translation>原文的缩放</translation>
    </message>
    <message>
        <source>Zoom of the translation</source>
        <translation>译文的缩放</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The administrator&apos;s file: {problem}</source>
        <translation>管理员的文件：{problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>No setting fits. Fewer letters find more.</source>
        <translation>没有符合的设置。少输入几个字母会找到更多。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>搜索按键和命令</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>No command fits. Fewer letters find more.</source>
        <translation>没有符合的命令。少输入几个字母会找到更多。</translation>
    </message>
    <message>
        <source>Keys in force</source>
        <translation>生效的按键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next, previous paragraph pair</source>
        <translation>下一个、上一个段落对</translation>
    </message>
    <message>
        <source>Other side of the pair</source>
        <translation>句对的另一侧</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>逐句</translation>
    </message>
    <message>
        <source>Include, exclude a filter value</source>
        <translation>包含、排除筛选值</translation>
    </message>
    <message>
        <source>Text and lists</source>
        <translation>文字与列表</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未有</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Language: automatic</source>
        <translation>语言：自动</translation>
    </message>
    <message>
        <source>Found: {language}</source>
        <translation>识别为：{language}</translation>
    </message>
    <message>
        <source>This text stays when another one is kept</source>
        <translation>保存另一文本时，此文本仍保留</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>Title (found in the text when left empty)</source>
        <translation>标题（留空则从正文中找）</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation>译文标题</translation>
    </message>
    <message>
        <source>Type or paste the original</source>
        <translation>输入或粘贴原文</translation>
    </message>
    <message>
        <source>Type or paste the translation</source>
        <translation>输入或粘贴译文</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>原文的文本</translation>
    </message>
    <message>
        <source>Text of the translation</source>
        <translation>译文的文本</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>侧栏显示什么</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Choose filters and their order</source>
        <translation>选择筛选项及其顺序</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Saved +{count}</source>
        <translation>已存 +{count}</translation>
    </message>
    <message>
        <source>Saved searches, {count} new articles</source>
        <translation>已存检索，{count} 篇新文章</translation>
    </message>
    <message>
        <source>Filters of the result</source>
        <translation>结果的筛选</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>looking into the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Nothing is written before the last step. Your files are never changed.</source>
        <translation>最后一步之前不写入任何内容。您的文件绝不会被改动。</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Find out for each file</source>
        <translation>逐个文件自动判断</translation>
    </message>
    <message>
        <source>Encoding of all files</source>
        <translation>所有文件的编码</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>待导入</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>最前面的文件</translation>
    </message>
    <message>
        <source>&amp;Encoding of all files</source>
        <translation>所有文件的编码(&amp;E)</translation>
    </message>
    <message>
        <source>Waiting until another task is done</source>
        <translation>正在等待另一项任务完成</translation>
    </message>
    <message>
        <source>The files were not looked into to the end.</source>
        <translation>文件没有全部看完。</translation>
    </message>
    <message>
        <source>Looking into the files …</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Nothing here can be imported.</source>
        <translation>这里没有可以导入的内容。</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}：{count}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>1 archive</source>
        <translation>1 个档案库</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <source>{files} · {size}</source>
        <translation>{files} · {size}</translation>
    </message>
    <message>
        <source>1 article of two files</source>
        <translation>由两个文件组成的 1 篇文章</translation>
    </message>
    <message>
        <source>{count} articles of two files</source>
        <translation>由两个文件组成的 {count} 篇文章</translation>
    </message>
    <message>
        <source>1 file of another kind is passed over</source>
        <translation>跳过 1 个其他类型的文件</translation>
    </message>
    <message>
        <source>{count} files of other kinds are passed over</source>
        <translation>跳过 {count} 个其他类型的文件</translation>
    </message>
    <message>
        <source>{encoding}, {percent} %</source>
        <translation>{encoding}，{percent} %</translation>
    </message>
</context>
<context>
    <name>SpaceRail</name>
    <message>
        <source>Spaces</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name}（{keys}）</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Build the search index anew; reading goes on</source>
        <translation>重新建立检索索引；阅读不受影响</translation>
    </message>
    <message>
        <source>This program never uses the network.</source>
        <translation>本程序从不使用网络。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Search {time} ms</source>
        <translation>检索用时 {time} 毫秒</translation>
    </message>
    <message>
        <source>Searching takes longer.</source>
        <translation>检索会慢一些。</translation>
    </message>
    <message>
        <source>Index can&apos;t be used</source>
        <translation>索引无法使用</translation>
    </message>
    <message>
        <source>1 article not yet searchable</source>
        <translation>1 篇文章尚不可检索</translation>
    </message>
    <message>
        <source>{count} articles not yet searchable</source>
        <translation>{count} 篇文章尚不可检索</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>索引已是最新</translation>
    </message>
    <message>
        <source>{name} · {articles}</source>
        <translation>{name} · {articles}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the import; it can go on at any time</source>
        <translation>暂停导入；随时可以继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this task; what is done so far is kept</source>
        <translation>停止此任务；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Index is being rebuilt</source>
        <translation>正在重建索引</translation>
    </message>
    <message>
        <source>Index is being rebuilt, {percent} %</source>
        <translation>正在重建索引，{percent} %</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Review status: %1</source>
        <translation>审阅状态：%1</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of the import</source>
        <translation>导入的步骤</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add tag (T)</source>
        <translation>添加标签（T）</translation>
    </message>
</context>
<context>
    <name>TagColours</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>on similar articles</source>
        <translation>见于相似文章</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>正文中提到</translation>
    </message>
    <message>
        <source>used lately</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add tags, parted by commas</source>
        <translation>添加标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>匹配的标签</translation>
    </message>
</context>
<context>
    <name>TagListModel</name>
    <message>
        <source>Create tag “{name}”</source>
        <translation>新建标签“{name}”</translation>
    </message>
    <message>
        <source>{tag}, on all</source>
        <translation>{tag}，全部都有</translation>
    </message>
    <message>
        <source>{tag}, on some</source>
        <translation>{tag}，部分有</translation>
    </message>
    <message>
        <source>{tag}, on none</source>
        <translation>{tag}，全都没有</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>新建下级标签…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key that puts it on</source>
        <translation>加此标签的按键</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those below</source>
        <translation>
            <numerusform>含下级共 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Forget the name {name}</source>
        <translation>不再使用名称“{name}”</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Add tags, parted by commas</source>
        <translation>添加标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Enter adds · Space ticks · a/b puts b under a</source>
        <translation>Enter 添加 · 空格勾选 · a/b 把 b 放在 a 之下</translation>
    </message>
    <message>
        <source>Tags of {articles}</source>
        <translation>{articles}的标签</translation>
    </message>
</context>
<context>
    <name>TagSpace</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Show every tag</source>
        <translation>显示所有标签</translation>
    </message>
    <message>
        <source>Unused {count}</source>
        <translation>未使用 {count}</translation>
    </message>
</context>
<context>
    <name>TagSpaceDesk</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>The name of the tag. A slash nests: events/flood.</source>
        <translation>标签名称。用斜线分级：事件/洪水。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move {tags} below which tag?</source>
        <translation>把{tags}移到哪个标签之下？</translation>
    </message>
    <message>
        <source>Leave it empty for the top.</source>
        <translation>留空表示放在最上层。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge {tags} into which tag?</source>
        <translation>把{tags}合并到哪个标签？</translation>
    </message>
    <message>
        <source>The old name is kept: imports and people may still write it.</source>
        <translation>旧名称会保留：导入和使用者仍可使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have them changed.</source>
        <translation>
            <numerusform>%n 篇文章的标签会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {tags} into “{into}”?</source>
        <translation>把{tags}合并到“{into}”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)?</source>
        <translation>
            <numerusform>删除 %n 个标签？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose them.</source>
        <translation>
            <numerusform>%n 篇文章会失去它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>表格 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>导出标签</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) saved in {name}.</source>
        <translation>
            <numerusform>%n 个标签已保存到 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are made.</source>
        <translation>
            <numerusform>新建 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are changed.</source>
        <translation>
            <numerusform>修改 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are merged.</source>
        <translation>
            <numerusform>合并 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be read, the first is {line}: {problem}</source>
        <translation>
            <numerusform>%n 行无法读取，首先是第 {line} 行：{problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>该表格不会改变任何内容。</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>With those below</source>
        <translation>含下级</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>+{count} terms</source>
        <translation>另有 {count} 个词</translation>
    </message>
    <message>
        <source>Show {count} more terms</source>
        <translation>再显示 {count} 个词</translation>
    </message>
    <message>
        <source>Go to the next hit of this term (Alt+F3)</source>
        <translation>转到该词的下一处命中（Alt+F3）</translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>常用字号(&amp;U)</translation>
    </message>
    <message>
        <source>With s&amp;erifs</source>
        <translation>衬线字体(&amp;E)</translation>
    </message>
    <message>
        <source>Text size and kind</source>
        <translation>字号与字体</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>UndoFollowing</name>
    <message>
        <source>{action}: {edit}</source>
        <translation>{action}：{edit}</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>By count</source>
        <translation>按数量</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Characters, pinyin or English</source>
        <translation>汉字、拼音或英文</translation>
    </message>
    <message>
        <source>Find in {name}</source>
        <translation>在{name}中查找</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>没有符合的。少输入几个字母会找到更多。</translation>
    </message>
    <message>
        <source>{shown} of {size}</source>
        <translation>{shown} / {size}</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>As received</source>
        <translation>按接收原样</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>清理后</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已校改</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示改动</translation>
    </message>
    <message>
        <source>Make this one current</source>
        <translation>设为当前版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Close the bar of versions</source>
        <translation>关闭版本栏</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>隐藏改动</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Add another translation…</source>
        <translation>添加另一译文…</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Which text</source>
        <translation>哪个文本</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>There is only one version of each text.</source>
        <translation>每个文本只有一个版本。</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>第 {number} 版，{day}</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Version {number} · {maker} · {day}</source>
        <translation>第 {number} 版 · {maker} · {day}</translation>
    </message>
    <message>
        <source>corrected by {name}</source>
        <translation>{name} 校改</translation>
    </message>
    <message>
        <source>corrected by {name}, {day}</source>
        <translation>{name} 校改于 {day}</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 句</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>not the current version</source>
        <translation>不是当前版本</translation>
    </message>
    <message>
        <source>The original has changed since this translation was made.</source>
        <translation>此译文完成后原文已有变动。</translation>
    </message>
    <message>
        <source>A newer translation came; the corrected one is version {number}.</source>
        <translation>来了更新的译文；校改过的是第 {number} 版。</translation>
    </message>
    <message>
        <source>1 more hit in the corrected text</source>
        <translation>校改文本中还有 1 处命中</translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the corrected text</source>
        <translation>
            <numerusform>校改文本中还有 %n 处命中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more hit in the machine&apos;s text</source>
        <translation>机器译文中还有 1 处命中</translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the machine&apos;s text</source>
        <translation>
            <numerusform>机器译文中还有 %n 处命中</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected by {name}, {day}. Before:</source>
        <translation>{name} 校改于 {day}。此前：</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <source>Versions of the text</source>
        <translation>文本的版本</translation>
    </message>
    <message>
        <source>version {number}, not the current one</source>
        <translation>第 {number} 版，非当前版本</translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation>原文此后有变动</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已校改</translation>
    </message>
</context>
<context>
    <name>WaysOutDesk</name>
    <message>
        <source>Without words and filters</source>
        <translation>去掉检索词和筛选</translation>
    </message>
    <message>
        <source>Did you mean “{word}”</source>
        <translation>您是不是要找“{word}”</translation>
    </message>
    <message>
        <source>Chinese that sounds like “{word}”</source>
        <translation>读音为“{word}”的汉字</translation>
    </message>
    <message>
        <source>Without leaving out “{word}”</source>
        <translation>不排除“{word}”</translation>
    </message>
    <message>
        <source>Without the word “{word}”</source>
        <translation>去掉“{word}”一词</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>按输入原样</translation>
    </message>
    <message>
        <source>In other forms and scripts too</source>
        <translation>也包括其他形式和字体</translation>
    </message>
    <message>
        <source>In both sides</source>
        <translation>两侧都有</translation>
    </message>
    <message>
        <source>With what was switched off</source>
        <translation>含已关闭的</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>去掉检索词</translation>
    </message>
    <message>
        <source>Without the filter “{name}”</source>
        <translation>去掉筛选“{name}”</translation>
    </message>
    <message>
        <source>Without the filter “not {value}”</source>
        <translation>去掉筛选“非 {value}”</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample when nothing else is open</source>
        <translation>没有其他档案库时打开示例</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>显示入门步骤</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Welcome to Archive Browser.</source>
        <translation>欢迎使用 Archive Browser。</translation>
    </message>
    <message>
        <source>Search, read and tag articles in two languages. Nothing leaves this computer.</source>
        <translation>检索、阅读并标注两种语言的文章。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Welcome. This is a sample archive.</source>
        <translation>欢迎。这是一个示例档案库。</translation>
    </message>
    <message>
        <source>{articles} in Chinese and English, all invented. Try anything: the sample resets from the Help menu, and nothing leaves this computer.</source>
        <translation>{articles}，中英文，全为虚构。随意试用：可从“帮助”菜单重置示例，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>This archive holds no articles yet.</source>
        <translation>此档案库还没有文章。</translation>
    </message>
    <message>
        <source>Import some to search and read them. Nothing leaves this computer.</source>
        <translation>导入一些文章来检索和阅读。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>选择一篇文章阅读。</translation>
    </message>
    <message>
        <source>{articles} in {name}. Nothing leaves this computer.</source>
        <translation>{name} 中有 {articles}。任何内容都不会离开这台计算机。</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>WizardHead</name>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>What happens in each step</source>
        <translation>每一步做什么</translation>
    </message>
</context>
<context>
    <name>WizardHelp</name>
    <message>
        <source>What happens in each step</source>
        <translation>每一步做什么</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Choose files, folders or archives. Encodings are found out and shown.</source>
        <translation>选择文件、文件夹或压缩包。编码会自动识别并显示。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Tables and records only: which column holds the title, the text, the date.</source>
        <translation>仅限表格和记录：哪一列是标题、正文、日期。</translation>
    </message>
    <message>
        <source>Clean &amp; pair</source>
        <translation>清理与配对</translation>
    </message>
    <message>
        <source>Rules that tell the text from what the page put around it.</source>
        <translation>把正文与页面周围文字区分开的规则。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Every record is read and judged, and nothing is written.</source>
        <translation>逐条读取并判断每条记录，不写入任何内容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Runs in the background; it can rest, go on, and be taken back whole.</source>
        <translation>在后台运行；可以暂停、继续，也可以整体撤回。</translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>CC-CEDICT</source>
        <translation>CC-CEDICT</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} 篇文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Quality flags</source>
        <translation>质量标记</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>编审信息</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文件集</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>{chosen} of {size} sources</source>
        <translation>{size} 个来源中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} years</source>
        <translation>{size} 个年份中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} statuses</source>
        <translation>{size} 种状态中的 {chosen} 种</translation>
    </message>
    <message>
        <source>{chosen} of {size} tags</source>
        <translation>{size} 个标签中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} flags</source>
        <translation>{size} 种标记中的 {chosen} 种</translation>
    </message>
    <message>
        <source>{chosen} of {size} people</source>
        <translation>{size} 个人物中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} organisations</source>
        <translation>{size} 个机构中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} places</source>
        <translation>{size} 个地点中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} languages</source>
        <translation>{size} 种语言中的 {chosen} 种</translation>
    </message>
    <message>
        <source>{chosen} of {size} kinds of translation</source>
        <translation>{size} 种译文中的 {chosen} 种</translation>
    </message>
    <message>
        <source>{chosen} of {size} sections</source>
        <translation>{size} 个栏目中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} imports</source>
        <translation>{size} 次导入中的 {chosen} 次</translation>
    </message>
    <message>
        <source>{chosen} of {size} bylines</source>
        <translation>{size} 个署名中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} credits</source>
        <translation>{size} 个编审信息中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} collections</source>
        <translation>{size} 个文件集中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{chosen} of {size} reviewers</source>
        <translation>{chosen} / {size} 位审阅人</translation>
    </message>
    <message>
        <source>{chosen} of {size} kinds of duplicates</source>
        <translation>{size} 种重复中的 {chosen} 种</translation>
    </message>
    <message>
        <source>{chosen} of {size} parts</source>
        <translation>{size} 个部分中的 {chosen} 个</translation>
    </message>
    <message>
        <source>{value}, {articles}, included</source>
        <translation>{value}，{articles}，已包含</translation>
    </message>
    <message>
        <source>{value}, {articles}, excluded</source>
        <translation>{value}，{articles}，已排除</translation>
    </message>
    <message>
        <source>{value}, {articles}</source>
        <translation>{value}，{articles}</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation>需要修正</translation>
    </message>
    <message>
        <source>Duplicate lead</source>
        <translation>重复的导语</translation>
    </message>
    <message>
        <source>Stray markup</source>
        <translation>残留标记</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>来源标注</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>编审信息</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>页面附文</translation>
    </message>
    <message>
        <source>Glued sentence</source>
        <translation>粘连的句子</translation>
    </message>
    <message>
        <source>Date without year</source>
        <translation>日期无年份</translation>
    </message>
    <message>
        <source>Year inferred</source>
        <translation>推断的年份</translation>
    </message>
    <message>
        <source>Suspect term</source>
        <translation>可疑译法</translation>
    </message>
    <message>
        <source>Unaligned paragraphs</source>
        <translation>段落未对齐</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>缺少一侧</translation>
    </message>
    <message>
        <source>Looks bilingual</source>
        <translation>像是双语文本</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>无法读取的字节</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Other translation</source>
        <translation>另一译文</translation>
    </message>
    <message>
        <source>Same address, other text</source>
        <translation>网址相同，文本不同</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>No original</source>
        <translation>无原文</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>无译文</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>旧的在前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>标题，倒序</translation>
    </message>
    <message>
        <source>Source, Z to A</source>
        <translation>来源，倒序</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>最早添加的在前</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}，然后{second}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>{date}, year?</source>
        <translation>{date}，年份？</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>无人物</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>无机构</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无地点</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>语言不详</translation>
    </message>
    <message>
        <source>no translation</source>
        <translation>无译文</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>无栏目</translation>
    </message>
    <message>
        <source>no import</source>
        <translation>无导入</translation>
    </message>
    <message>
        <source>no byline</source>
        <translation>无署名</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>无编审信息</translation>
    </message>
    <message>
        <source>no collection</source>
        <translation>无文件集</translation>
    </message>
    <message>
        <source>no reviewer</source>
        <translation>无审阅人</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>非重复</translation>
    </message>
    <message>
        <source>nothing of these</source>
        <translation>都没有</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>人工翻译</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按发表原样</translation>
    </message>
    <message>
        <source>Translator unknown</source>
        <translation>译者不详</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Linked sentences</source>
        <translation>对应的句子</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>校改</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>The texts as they were received, letter by letter.</source>
        <translation>接收时的文本，一字不差。</translation>
    </message>
    <message>
        <source>Struck words were received and are left out of the text.</source>
        <translation>划去的文字是接收到但不计入正文的。</translation>
    </message>
    <message>
        <source>Struck words were the machine&apos;s, underlined ones are people&apos;s.</source>
        <translation>划去的是机器的文字，加下划线的是人的文字。</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Going on with an import</source>
        <translation>正在继续导入</translation>
    </message>
    <message>
        <source>Reading again what failed</source>
        <translation>正在重新读取失败的项目</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Dry run of an import</source>
        <translation>导入的试运行</translation>
    </message>
    <message>
        <source>Looking for reprints</source>
        <translation>正在查找转载</translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation>正在重建检索索引</translation>
    </message>
    <message>
        <source>Saving a copy of the archive (MB)</source>
        <translation>正在保存档案库副本（MB）</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>正在检查档案库</translation>
    </message>
    <message>
        <source>Indexing articles</source>
        <translation>正在为文章建立索引</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>另一项任务仍在运行。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it in the status bar.</source>
        <translation>请等它完成，或在状态栏停止它。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The archive is healthy, and all of it can be found.</source>
        <translation>档案库完好，其中的一切都能检索到。</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing of it is left.</source>
        <translation>副本已停止；没有留下任何内容。</translation>
    </message>
    <message>
        <source>The copy is whole, and saved as {name}.</source>
        <translation>副本完整，已保存为 {name}。</translation>
    </message>
    <message>
        <source>Looking for reprints was stopped; what was found is kept.</source>
        <translation>查找转载已停止；已找到的会保留。</translation>
    </message>
    <message>
        <source>Duplicates and reprints are up to date.</source>
        <translation>重复与转载已是最新。</translation>
    </message>
    <message>
        <source>Indexing was stopped; what is indexed can be found.</source>
        <translation>索引已停止；已建立的部分可以检索。</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>检索索引是新的。</translation>
    </message>
    <message>
        <source>All articles can be found.</source>
        <translation>所有文章都可以检索到。</translation>
    </message>
    <message>
        <source>The check found problems: {count}.</source>
        <translation>检查发现问题：{count}。</translation>
    </message>
    <message>
        <source>{problems}
Restore a backup, or rebuild the search index.</source>
        <translation>{problems}
请恢复备份，或重建检索索引。</translation>
    </message>
    <message>
        <source>{articles} imported.</source>
        <translation>已导入 {articles}。</translation>
    </message>
    <message>
        <source>Renewed: {count}.</source>
        <translation>已更新：{count}。</translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation>已有：{count}。</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>已略去：{count}。</translation>
    </message>
    <message>
        <source>Could not be imported: {count}.</source>
        <translation>无法导入：{count}。</translation>
    </message>
    <message>
        <source>Files of other kinds: {count}.</source>
        <translation>其他类型的文件：{count}。</translation>
    </message>
    <message>
        <source>It stopped to ask, because too much can&apos;t be read.</source>
        <translation>因无法读取的太多，已停下询问。</translation>
    </message>
    <message>
        <source>Paused; what was imported stays.</source>
        <translation>已暂停；已导入的内容会保留。</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Outlet or archive</source>
        <translation>发布机构或档案</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>2021-03-05, 2021-03 or 2021</source>
        <translation>2021-03-05、2021-03 或 2021</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Add or replace a text</source>
        <translation>添加或替换文本</translation>
    </message>
    <message>
        <source>Keep article</source>
        <translation>保留文章</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>保留改动</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>An emptied text stays as it was: nothing is removed here.</source>
        <translation>清空的文本保持原样：这里不会删除任何内容。</translation>
    </message>
    <message>
        <source>Cleaning finds: {findings}.</source>
        <translation>清理发现：{findings}。</translation>
    </message>
    <message>
        <source>Cleaning finds nothing to leave out.</source>
        <translation>没有发现需要清理的内容。</translation>
    </message>
    <message>
        <source>{kind} ×{count}</source>
        <translation>{kind} ×{count}</translation>
    </message>
    <message>
        <source>What you type is kept as it is; it can be taken back with Undo.</source>
        <translation>您输入的内容照原样保存；可以用撤销取回。</translation>
    </message>
    <message>
        <source>This isn’t kept yet. Close once more to throw it away.</source>
        <translation>尚未保存。再关闭一次即丢弃。</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Mentions by year</source>
        <translation>各年提及</translation>
    </message>
</context>
<context>
    <name>_ChooseAll</name>
    <message>
        <source>Import none of the rows shown</source>
        <translation>所列的行都不导入</translation>
    </message>
    <message>
        <source>Import all rows shown</source>
        <translation>导入所列的全部行</translation>
    </message>
</context>
<context>
    <name>_Examples</name>
    <message>
        <source>no change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>without {tag}</source>
        <translation>移除 {tag}</translation>
    </message>
    <message>
        <source>with {tag}</source>
        <translation>添加 {tag}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>ORIGINAL</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>TRANSLATION</source>
        <translation>译文</translation>
    </message>
</context>
<context>
    <name>_KindChip</name>
    <message>
        <source>{kind}, rows: {count}</source>
        <translation>{kind}，行数：{count}</translation>
    </message>
</context>
<context>
    <name>_PathRow</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Tags of the selected articles</source>
        <translation>所选文章的标签</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Off for all articles.</source>
        <translation>对所有文章都已关闭。</translation>
    </message>
</context>
<context>
    <name>_SavedView</name>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
</context>
<context>
    <name>_SideBox</name>
    <message>
        <source>all of these words</source>
        <translation>这些词全部包含</translation>
    </message>
    <message>
        <source>any of these words</source>
        <translation>包含任一词</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>词的含义</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Step {number}, {name}, done</source>
        <translation>第 {number} 步，{name}，已完成</translation>
    </message>
    <message>
        <source>Step {number}, {name}, shown now</source>
        <translation>第 {number} 步，{name}，当前</translation>
    </message>
    <message>
        <source>Step {number}, {name}, to come</source>
        <translation>第 {number} 步，{name}，待进行</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Queries and how many articles they find</source>
        <translation>检索式及其找到的文章数</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>{outcome}, records: {count}</source>
        <translation>{outcome}，记录数：{count}</translation>
    </message>
</context>
</TS>

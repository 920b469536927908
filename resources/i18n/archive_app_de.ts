<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Archive Browser</source>
        <translation>Über Archive Browser</translation>
    </message>
    <message>
        <source>Archive Browser {version}</source>
        <translation>Archive Browser {version}</translation>
    </message>
    <message>
        <source>Read, search and curate archives of news and its translations, offline.</source>
        <translation>Archive von Nachrichten und ihren Übersetzungen offline lesen, durchsuchen und pflegen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program has no network code.</source>
        <translation>Nichts verlässt diesen Computer: das Programm hat keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>Licence: MIT. Qt and PySide6 are used under the LGPL 3; icons: Lucide, ISC.</source>
        <translation>Lizenz: MIT. Qt und PySide6 werden unter der LGPL 3 verwendet; Symbole: Lucide, ISC.</translation>
    </message>
    <message>
        <source>PySide6 {pyside}, Python {python}</source>
        <translation>PySide6 {pyside}, Python {python}</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Protokoll: {path}</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>In den ersten aufnehmen</translation>
    </message>
    <message>
        <source>{count} selected · {mentions} mentions</source>
        <translation>{count} ausgewählt · {mentions} Nennungen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Result &amp;rows</source>
        <translation>&amp;Ergebniszeilen</translation>
    </message>
    <message>
        <source>Reader &amp;layout</source>
        <translation>&amp;Anordnung beim Lesen</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Ordnen nach</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <source>&amp;Group results</source>
        <translation>Ergebnisse &amp;gruppieren</translation>
    </message>
    <message>
        <source>Review &amp;status</source>
        <translation>&amp;Stand der Durchsicht</translation>
    </message>
    <message>
        <source>Sentence &amp;link</source>
        <translation>Satzver&amp;knüpfung</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Neues Archiv…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Archiv &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>&amp;Beispielarchiv öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>New a&amp;rticle…</source>
        <translation>Neuer A&amp;rtikel…</translation>
    </message>
    <message>
        <source>Pause or s&amp;top what runs</source>
        <translation>Laufendes anhalten oder &amp;unterbrechen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Save a copy of the arc&amp;hive…</source>
        <translation>Kopie des Archivs &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Archiv s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Durchsuchen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <source>&amp;Original only</source>
        <translation>Nur &amp;Original</translation>
    </message>
    <message>
        <source>&amp;Translation only</source>
        <translation>Nur &amp;Übersetzung</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Only the article</source>
        <translation>&amp;Nur der Artikel</translation>
    </message>
    <message>
        <source>&amp;Pinyin above Chinese</source>
        <translation>&amp;Pinyin über chinesischem Text</translation>
    </message>
    <message>
        <source>Ne&amp;xt layout</source>
        <translation>Nä&amp;chste Anordnung</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Details of the article</source>
        <translation>&amp;Details des Artikels</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Search field</source>
        <translation>&amp;Suchfeld</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Alle Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Relevance</source>
        <translation>&amp;Relevanz</translation>
    </message>
    <message>
        <source>Date, &amp;newest first</source>
        <translation>Datum, &amp;neueste zuerst</translation>
    </message>
    <message>
        <source>Date, &amp;oldest first</source>
        <translation>Datum, ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>T&amp;itle, Z to A</source>
        <translation>T&amp;itel, von Z bis A</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>So&amp;urce, Z to A</source>
        <translation>Q&amp;uelle, von Z bis A</translation>
    </message>
    <message>
        <source>&amp;Added last</source>
        <translation>&amp;Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>A&amp;dded first</source>
        <translation>&amp;Zuerst hinzugefügt</translation>
    </message>
    <message>
        <source>N&amp;othing else</source>
        <translation>N&amp;ichts weiter</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;Reprints together</source>
        <translation>Nach&amp;drucke zusammen</translation>
    </message>
    <message>
        <source>By &amp;source</source>
        <translation>Nach &amp;Quelle</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <translation>Nach &amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit of this &amp;term</source>
        <translation>Nächster Treffer dieses &amp;Begriffs</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>In diesem Artikel &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>&amp;Notiz anlegen…</translation>
    </message>
    <message>
        <source>Notes on th&amp;is article</source>
        <translation>Notizen zu d&amp;iesem Artikel</translation>
    </message>
    <message>
        <source>C&amp;orrect this sentence</source>
        <translation>Diesen Satz k&amp;orrigieren</translation>
    </message>
    <message>
        <source>&amp;Versions of the text</source>
        <translation>&amp;Fassungen des Textes</translation>
    </message>
    <message>
        <source>Review status…</source>
        <translation>Stand der Durchsicht…</translation>
    </message>
    <message>
        <source>Next &amp;quality flag</source>
        <translation>Nächste &amp;Qualitätsmarke</translation>
    </message>
    <message>
        <source>Previous quality fla&amp;g</source>
        <translation>Vorige Qualitätsmar&amp;ke</translation>
    </message>
    <message>
        <source>&amp;Cleaning of this article…</source>
        <translation>&amp;Bereinigung dieses Artikels…</translation>
    </message>
    <message>
        <source>Add or replace a te&amp;xt…</source>
        <translation>Te&amp;xt hinzufügen oder ersetzen…</translation>
    </message>
    <message>
        <source>Duplicates and re&amp;prints of it…</source>
        <translation>Seine Dubletten und Nachd&amp;rucke…</translation>
    </message>
    <message>
        <source>&amp;Unreviewed</source>
        <translation>&amp;Nicht durchgesehen</translation>
    </message>
    <message>
        <source>&amp;In review</source>
        <translation>&amp;In Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Durchgesehen</translation>
    </message>
    <message>
        <source>Needs &amp;fix</source>
        <translation>Zu &amp;verbessern</translation>
    </message>
    <message>
        <source>&amp;Duplicates and reprints…</source>
        <translation>&amp;Dubletten und Nachdrucke…</translation>
    </message>
    <message>
        <source>&amp;Look for reprints</source>
        <translation>Nachdrucke &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Check this archive</source>
        <translation>Dieses Archiv &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>Suchindex &amp;neu aufbauen</translation>
    </message>
    <message>
        <source>Copy as &amp;query text</source>
        <translation>Als &amp;Abfrage kopieren</translation>
    </message>
    <message>
        <source>Filters &amp;into the query</source>
        <translation>F&amp;ilter in die Abfrage</translation>
    </message>
    <message>
        <source>&amp;Query into filters</source>
        <translation>&amp;Abfrage in Filter</translation>
    </message>
    <message>
        <source>Choose fi&amp;lters…</source>
        <translation>Fi&amp;lter wählen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Reset the sample archive…</source>
        <translation>Beispielarchiv &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About Archive Browser</source>
        <translation>Ü&amp;ber Archive Browser</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Diese Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>Sho&amp;w saved searches</source>
        <translation>Gespeicherte Suchen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Add saved searches from a file…</source>
        <translation>Gespeicherte Suchen aus einer &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Save the saved searches as a &amp;file…</source>
        <translation>Gespeicherte Suchen als D&amp;atei speichern…</translation>
    </message>
    <message>
        <source>Search a &amp;list of queries…</source>
        <translation>Eine &amp;Liste von Abfragen suchen…</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Search &amp;both languages…</source>
        <translation>&amp;Beide Sprachen durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;How to search, by example</source>
        <translation>So wird &amp;gesucht, mit Beispielen</translation>
    </message>
    <message>
        <source>Forget earlier s&amp;earches</source>
        <translation>&amp;Frühere Suchen vergessen</translation>
    </message>
    <message>
        <source>Search for the selected &amp;words</source>
        <translation>Die ausgewählten &amp;Wörter suchen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Plain te&amp;xt, for screen readers</source>
        <translation>Einfacher Te&amp;xt, für Bildschirmleser</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal size of text</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation>Mit dem &amp;vorigen verbinden</translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation>Vor diesem Satz &amp;teilen</translation>
    </message>
    <message>
        <source>Move this sentence &amp;down to the next</source>
        <translation>Diesen Satz &amp;abwärts zum nächsten</translation>
    </message>
    <message>
        <source>Move this sentence &amp;up to the previous</source>
        <translation>Diesen Satz a&amp;ufwärts zum vorigen</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Verified, or no longer</source>
        <translation>&amp;Bestätigt, oder nicht mehr</translation>
    </message>
    <message>
        <source>Link &amp;automatically again</source>
        <translation>Wieder &amp;automatisch verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Look up the word</source>
        <translation>Wort &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Copy &amp;both sides with citation</source>
        <translation>&amp;Beide Seiten mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In einem eigenen &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare two articles</source>
        <translation>Zwei Artikel ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Choose col&amp;umns…</source>
        <translation>Sp&amp;alten wählen…</translation>
    </message>
    <message>
        <source>Select &amp;all results</source>
        <translation>&amp;Alle Ergebnisse auswählen</translation>
    </message>
    <message>
        <source>Selection &amp;mode</source>
        <translation>Auswahl&amp;modus</translation>
    </message>
    <message>
        <source>Locked by your site</source>
        <translation>Von Ihrer Einrichtung gesperrt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Export my edits…</source>
        <translation>Meine Änderungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Merge edits…</source>
        <translation>Änderungen überneh&amp;men…</translation>
    </message>
    <message>
        <source>Correct a fi&amp;eld…</source>
        <translation>F&amp;eld berichtigen …</translation>
    </message>
    <message>
        <source>Quick tag 1</source>
        <translation>Schnelles Schlagwort 1</translation>
    </message>
    <message>
        <source>Quick tag 2</source>
        <translation>Schnelles Schlagwort 2</translation>
    </message>
    <message>
        <source>Quick tag 3</source>
        <translation>Schnelles Schlagwort 3</translation>
    </message>
    <message>
        <source>Quick tag 4</source>
        <translation>Schnelles Schlagwort 4</translation>
    </message>
    <message>
        <source>Quick tag 5</source>
        <translation>Schnelles Schlagwort 5</translation>
    </message>
    <message>
        <source>Quick tag 6</source>
        <translation>Schnelles Schlagwort 6</translation>
    </message>
    <message>
        <source>Quick tag 7</source>
        <translation>Schnelles Schlagwort 7</translation>
    </message>
    <message>
        <source>Quick tag 8</source>
        <translation>Schnelles Schlagwort 8</translation>
    </message>
    <message>
        <source>Quick tag 9</source>
        <translation>Schnelles Schlagwort 9</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>In eine Sammlung legen …</translation>
    </message>
    <message>
        <source>Assign to a reviewer…</source>
        <translation>Zur Prüfung zuweisen …</translation>
    </message>
    <message>
        <source>Reviewed, and on to the next</source>
        <translation>Geprüft, weiter zum nächsten</translation>
    </message>
    <message>
        <source>History of this article</source>
        <translation>Verlauf dieses Artikels</translation>
    </message>
    <message>
        <source>What waits for review</source>
        <translation>Was auf Prüfung wartet</translation>
    </message>
    <message>
        <source>What waits for my review</source>
        <translation>Was auf meine Prüfung wartet</translation>
    </message>
    <message>
        <source>Articles without tags</source>
        <translation>Artikel ohne Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>The record has no title; this is the beginning of the text.</source>
        <translation>Der Datensatz hat keinen Titel; dies ist der Anfang des Textes.</translation>
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
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Search a list of queries</source>
        <translation>Eine Liste von Abfragen suchen</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>A text file with one query a line, or a CSV table.</source>
        <translation>Eine Textdatei mit einer Abfrage je Zeile oder eine CSV-Tabelle.</translation>
    </message>
    <message>
        <source>Column of the queries</source>
        <translation>Spalte der Abfragen</translation>
    </message>
    <message>
        <source>Queries answered</source>
        <translation>Beantwortete Abfragen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Save the &amp;table…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Queries to search</source>
        <translation>Abfragen zum Suchen</translation>
    </message>
    <message>
        <source>Lists of queries (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Abfragelisten (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{file} results</source>
        <translation>{file} Ergebnisse</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabelle (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>{done} of {all} queries answered</source>
        <translation>{done} von {all} Abfragen beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n war nicht lesbar</numerusform>
            <numerusform>%n waren nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene erneut</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Eine andere Aufgabe läuft noch.</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird unterbrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Fragt Sie</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>Import {number}</translation>
    </message>
    <message>
        <source>{count} not imported</source>
        <translation>{count} nicht importiert</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>from {path}</source>
        <translation>aus {path}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>It is under way. Its articles can be searched as they come.</source>
        <translation>Er läuft. Seine Artikel sind suchbar, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Take back what this import stored: {articles}? Articles that you have tagged, noted, set a status of or renewed since stay. The files can be imported again.</source>
        <translation>Zurücknehmen, was dieser Import gespeichert hat: {articles}? Artikel, die Sie seither verschlagwortet, kommentiert, beurteilt oder erneuert haben, bleiben. Die Dateien lassen sich wieder importieren.</translation>
    </message>
    <message>
        <source>Taken back: {articles}.</source>
        <translation>Zurückgenommen: {articles}.</translation>
    </message>
    <message>
        <source>Edited since, so they stay: {count}.</source>
        <translation>Seither bearbeitet, bleiben also: {count}.</translation>
    </message>
    <message>
        <source>Nothing new was in these files.</source>
        <translation>In diesen Dateien war nichts Neues.</translation>
    </message>
    <message>
        <source>{articles} imported or renewed, of {seen} records.</source>
        <translation>{articles} importiert oder erneuert, von {seen} Datensätzen.</translation>
    </message>
    <message>
        <source>Files of other kinds were passed over: {count}.</source>
        <translation>Dateien anderer Art wurden übergangen: {count}.</translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Review status</source>
        <translation>Stand der Durchsicht</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht durch</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Put into “{name}”</source>
        <translation>In „{name}“ legen</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Aus „{name}“ nehmen</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n Artikel gewählt</numerusform>
            <numerusform>%n Artikel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes apply to all {count} as one undoable step</source>
        <translation>Änderungen gelten für alle {count}, in einem Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Select all {total}</source>
        <translation>Alle {total} wählen</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n article(s)</source>
        <translation>
            <numerusform>Auf %n Artikel anwenden</numerusform>
            <numerusform>Auf %n Artikel anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed} of {total} change</source>
        <translation>{changed} von {total} ändern sich</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Space cycles: add, remove, leave as is</source>
        <translation>Leertaste: hinzufügen, entfernen, lassen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>+{added} and −{removed} tag links</source>
        <translation>+{added} und −{removed} Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n Stand</numerusform>
            <numerusform>%n Stände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a collection</source>
        <translation>
            <numerusform>%n in einer Sammlung</numerusform>
            <numerusform>%n in einer Sammlung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>{changes} in {articles}</source>
        <translation>{changes} in {articles}</translation>
    </message>
</context>
<context>
    <name>BulkTags</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>on all, unchanged</source>
        <translation>an allen, unverändert</translation>
    </message>
    <message>
        <source>mixed, unchanged</source>
        <translation>an manchen, unverändert</translation>
    </message>
    <message>
        <source>{count} → {total}</source>
        <translation>{count} → {total}</translation>
    </message>
    <message>
        <source>add to {missing}</source>
        <translation>zu {missing} dazu</translation>
    </message>
    <message>
        <source>{count} → 0</source>
        <translation>{count} → 0</translation>
    </message>
    <message>
        <source>remove from {count}</source>
        <translation>von {count} weg</translation>
    </message>
</context>
<context>
    <name>BusyStop</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop this search (Esc)</source>
        <translation>Diese Suche anhalten (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Reading every article: {percent} %</source>
        <translation>Jeder Artikel wird gelesen: {percent} %</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>Die Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>Counting for the filters…</source>
        <translation>Für die Filter wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing yet: looking for ways out…</source>
        <translation>Noch nichts: Auswege werden gesucht…</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>{heading}: {count}</source>
        <translation>{heading}: {count}</translation>
    </message>
    <message>
        <source>{heading} · {side}</source>
        <translation>{heading} · {side}</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>Mehr zeigen: {count}</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Put this right by hand</source>
        <translation>Dies von Hand richtigstellen</translation>
    </message>
    <message>
        <source>{action}: {card}</source>
        <translation>{action}: {card}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Byline and credits</source>
        <translation>Verfasser und Mitwirkende</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Leaked markup noticed</source>
        <translation>Markup-Rest bemerkt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Wieder anwenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do what the rule does, here too</source>
        <translation>Auch hier tun, was die Regel tut</translation>
    </message>
    <message>
        <source>Put these words back into the text that is read and searched</source>
        <translation>Diese Wörter wieder in den gelesenen und durchsuchten Text aufnehmen</translation>
    </message>
    <message>
        <source>Don&apos;t use this evidence for the date</source>
        <translation>Diesen Beleg nicht für das Datum verwenden</translation>
    </message>
    <message>
        <source>Take this mark away: nothing is wrong here</source>
        <translation>Diese Marke wegnehmen: hier ist nichts falsch</translation>
    </message>
    <message>
        <source>Kept in the text.</source>
        <translation>Bleibt im Text.</translation>
    </message>
    <message>
        <source>Taken back: this evidence isn&apos;t used.</source>
        <translation>Zurückgenommen: dieser Beleg wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Taken back: no mark here.</source>
        <translation>Zurückgenommen: hier keine Marke.</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>2021-03-05, 2021-03 or 2021</source>
        <translation>2021-03-05, 2021-03 oder 2021</translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation>Namen, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Original: how it differs</source>
        <translation>Original: worin es abweicht</translation>
    </message>
    <message>
        <source>Translation: how it differs</source>
        <translation>Übersetzung: worin sie abweicht</translation>
    </message>
    <message>
        <source>How the text differs</source>
        <translation>Wie der Text abweicht</translation>
    </message>
    <message>
        <source>Duplicate lead dropped</source>
        <translation>Doppelter Vorspann entfernt</translation>
    </message>
    <message>
        <source>Stray token removed</source>
        <translation>Markup-Rest entfernt</translation>
    </message>
    <message>
        <source>Source tag taken off</source>
        <translation>Quellenvermerk abgenommen</translation>
    </message>
    <message>
        <source>Byline taken off</source>
        <translation>Verfasserzeile abgenommen</translation>
    </message>
    <message>
        <source>Credits taken off</source>
        <translation>Mitwirkende abgenommen</translation>
    </message>
    <message>
        <source>Boilerplate left out</source>
        <translation>Beiwerk weggelassen</translation>
    </message>
    <message>
        <source>Missing space noticed</source>
        <translation>Fehlendes Leerzeichen bemerkt</translation>
    </message>
    <message>
        <source>Date without a year</source>
        <translation>Datum ohne Jahr</translation>
    </message>
    <message>
        <source>Year inferred</source>
        <translation>Jahr erschlossen</translation>
    </message>
    <message>
        <source>Suspect rendering</source>
        <translation>Fragliche Übersetzung</translation>
    </message>
    <message>
        <source>Paragraphs don&apos;t match</source>
        <translation>Absätze passen nicht zusammen</translation>
    </message>
    <message>
        <source>One side is missing</source>
        <translation>Eine Seite fehlt</translation>
    </message>
    <message>
        <source>Looks bilingual</source>
        <translation>Wirkt zweisprachig</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Unlesbare Bytes</translation>
    </message>
    <message>
        <source>Stray tokens removed</source>
        <translation>Markup-Reste entfernt</translation>
    </message>
    <message>
        <source>Source tags taken off</source>
        <translation>Quellenvermerke abgenommen</translation>
    </message>
    <message>
        <source>Bylines taken off</source>
        <translation>Verfasserzeilen abgenommen</translation>
    </message>
    <message>
        <source>Missing spaces noticed</source>
        <translation>Fehlende Leerzeichen bemerkt</translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation>Daten ohne Jahr</translation>
    </message>
    <message>
        <source>Suspect renderings</source>
        <translation>Fragliche Übersetzungen</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Import your articles</source>
        <translation>Ihre Artikel importieren</translation>
    </message>
    <message>
        <source>Folder, ZIP, HTML, Word, PDF, tables. A dry run shows everything first.</source>
        <translation>Ordner, ZIP, HTML, Word, PDF, Tabellen. Ein Probelauf zeigt zuerst alles.</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Neues Archiv anlegen</translation>
    </message>
    <message>
        <source>One file that holds your articles and all you add to them.</source>
        <translation>Eine Datei mit Ihren Artikeln und allem, was Sie ihnen hinzufügen.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>One .archive file, on this disk or a shared drive.</source>
        <translation>Eine .archive-Datei, auf diesem Datenträger oder einem gemeinsamen Laufwerk.</translation>
    </message>
    <message>
        <source>Try the sample archive</source>
        <translation>Das Beispielarchiv ausprobieren</translation>
    </message>
    <message>
        <source>Invented news in Chinese and English, to try anything with.</source>
        <translation>Erfundene Nachrichten auf Chinesisch und Englisch, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Search both languages at once</source>
        <translation>Beide Sprachen zugleich durchsuchen</translation>
    </message>
    <message>
        <source>Try 女警 OR &quot;female police&quot; and press F3 to walk the hits.</source>
        <translation>Versuchen Sie 女警 OR &quot;female police&quot; und gehen Sie mit F3 durch die Treffer.</translation>
    </message>
    <message>
        <source>Narrow by date, source, tag, name</source>
        <translation>Nach Datum, Quelle, Schlagwort, Namen eingrenzen</translation>
    </message>
    <message>
        <source>Space includes a value, Shift+Space excludes it.</source>
        <translation>Leertaste schließt einen Wert ein, Umschalt+Leertaste aus.</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Nebeneinander lesen</translation>
    </message>
    <message>
        <source>Pick any article. Hover a sentence to see its counterpart.</source>
        <translation>Wählen Sie einen Artikel. Zeigen Sie auf einen Satz, um sein Gegenstück zu sehen.</translation>
    </message>
    <message>
        <source>Tag what you read</source>
        <translation>Gelesenes verschlagworten</translation>
    </message>
    <message>
        <source>One article or a thousand. Ctrl+Z takes it back, always.</source>
        <translation>Ein Artikel oder tausend. Strg+Z nimmt es immer zurück.</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>The background process ended unexpectedly.</source>
        <translation>Der Hintergrundprozess endete unerwartet.</translation>
    </message>
    <message>
        <source>What it had finished is kept. Start it again to do the rest.</source>
        <translation>Fertiges bleibt. Starten Sie erneut, um den Rest zu tun.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Den Filter {name} entfernen</translation>
    </message>
    <message>
        <source>Unlock: cleared with the other filters again</source>
        <translation>Entsperren: wird wieder mit den anderen gelöscht</translation>
    </message>
    <message>
        <source>Unlock the filter {name}</source>
        <translation>Den Filter {name} entsperren</translation>
    </message>
    <message>
        <source>Locked: stays when filters are cleared</source>
        <translation>Gesperrt: bleibt, wenn Filter gelöscht werden</translation>
    </message>
    <message>
        <source>Copy as query text</source>
        <translation>Als Abfrage kopieren</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Remove every filter (Ctrl+Shift+Backspace)</source>
        <translation>Alle Filter entfernen (Strg+Umschalt+Rücktaste)</translation>
    </message>
    <message>
        <source>{shown} of {articles}</source>
        <translation>{shown} von {articles}</translation>
    </message>
    <message>
        <source>Show more rows with less text</source>
        <translation>Mehr Zeilen mit weniger Text zeigen</translation>
    </message>
    <message>
        <source>Show the results as a table</source>
        <translation>Ergebnisse als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show snippets of the text in every row</source>
        <translation>Textstellen in jeder Zeile zeigen</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} Filter</translation>
    </message>
    <message>
        <source>&lt;b&gt;not&lt;/b&gt; {value}</source>
        <translation>&lt;b&gt;nicht&lt;/b&gt; {value}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>nicht {value}</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>all of {count} values</source>
        <translation>alle {count} Werte</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 article&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 Artikel&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;{total} articles&lt;/b&gt;</source>
        <translation>&lt;b&gt;{total} Artikel&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;{shown}&lt;/b&gt; of {total}</source>
        <translation>&lt;b&gt;{shown}&lt;/b&gt; von {total}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{shown}&lt;/b&gt; of {total} articles</source>
        <translation>&lt;b&gt;{shown}&lt;/b&gt; von {total} Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>in %n group(s)</source>
        <translation>
            <numerusform>in %n Gruppe</numerusform>
            <numerusform>in %n Gruppen</numerusform>
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
        <translation>Bereinigung dieses Artikels</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes in this article</source>
        <translation>Änderungen am Artikel</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>Remember for this source</source>
        <translation>Für diese Quelle merken</translation>
    </message>
    <message>
        <source>all rules on</source>
        <translation>alle Regeln an</translation>
    </message>
    <message>
        <source>1 rule on</source>
        <translation>1 Regel an</translation>
    </message>
    <message>
        <source>{count} rules on</source>
        <translation>{count} Regeln an</translation>
    </message>
    <message>
        <source>The text as received is always kept; every rule can be taken back.</source>
        <translation>Der Text wie erhalten bleibt immer; jede Regel lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Rules for</source>
        <translation>&amp;Regeln für</translation>
    </message>
    <message>
        <source>Articles that the rules are for</source>
        <translation>Artikel, für die die Regeln gelten</translation>
    </message>
    <message>
        <source>Later imports clean texts of this source likewise</source>
        <translation>Spätere Importe bereinigen Texte dieser Quelle ebenso</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Quelle: {name}</translation>
    </message>
</context>
<context>
    <name>CleaningPanel</name>
    <message>
        <source>Diff</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>What to show of the text</source>
        <translation>Was vom Text zu zeigen ist</translation>
    </message>
    <message>
        <source>The text as received</source>
        <translation>Der Text wie erhalten</translation>
    </message>
    <message>
        <source>The text as it is read</source>
        <translation>Der Text, wie er gelesen wird</translation>
    </message>
    <message>
        <source>The raw file is always kept. Every rule can be undone per article later.</source>
        <translation>Die Rohdatei bleibt immer. Jede Regel lässt sich später je Artikel zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The text is read as received.</source>
        <translation>Es wurde nichts geändert. Der Text wird wie erhalten gelesen.</translation>
    </message>
</context>
<context>
    <name>CollectionDesk</name>
    <message>
        <source>Rename or move…</source>
        <translation>Umbenennen oder verschieben …</translation>
    </message>
    <message>
        <source>Put last among those beside it</source>
        <translation>Ans Ende der Geschwister stellen</translation>
    </message>
    <message>
        <source>Take the selected articles out</source>
        <translation>Ausgewählte Artikel herausnehmen</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What is the collection called? A slash puts it below another.</source>
        <translation>Wie heißt die Sammlung? Ein Schrägstrich stellt sie unter eine andere.</translation>
    </message>
    <message>
        <source>Those below it come along.</source>
        <translation>Die darunter kommen mit.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Ticked columns stand in the table, in this order from the left.</source>
        <translation>Angekreuzte Spalten stehen in der Tabelle, von links in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Columns in the order of the table</source>
        <translation>Spalten in der Reihenfolge der Tabelle</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Click to order by it</source>
        <translation>Klicken, um danach zu ordnen</translation>
    </message>
    <message>
        <source>Click to order by it, Shift+click to order by it second</source>
        <translation>Klicken, um danach zu ordnen; Umschalt+Klick: danach als Zweites</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titel des Originals</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Nachdrucke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Es wurde noch nichts getan</translation>
    </message>
    <message>
        <source>{menu}: {choice}</source>
        <translation>{menu}: {choice}</translation>
    </message>
    <message>
        <source>Open an archive first</source>
        <translation>Öffnen Sie zuerst ein Archiv</translation>
    </message>
    <message>
        <source>This archive can only be read</source>
        <translation>Dieses Archiv kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Öffnen Sie zuerst einen Artikel</translation>
    </message>
    <message>
        <source>Select an article first</source>
        <translation>Wählen Sie zuerst einen Artikel</translation>
    </message>
    <message>
        <source>Select two articles first</source>
        <translation>Wählen Sie zuerst zwei Artikel</translation>
    </message>
    <message>
        <source>This article has no hits</source>
        <translation>Dieser Artikel hat keine Treffer</translation>
    </message>
    <message>
        <source>Nothing was read before this</source>
        <translation>Davor wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing was read after this</source>
        <translation>Danach wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Jetzt läuft nichts</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>ComparingPane</name>
    <message>
        <source>&amp;Same text</source>
        <translation>&amp;Gleicher Text</translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation>&amp;Nachdruck</translation>
    </message>
    <message>
        <source>&amp;Not related</source>
        <translation>&amp;Nicht verwandt</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Forget what was said of the two articles.</source>
        <translation>Vergessen, was über die beiden Artikel gesagt wurde.</translation>
    </message>
    <message>
        <source>They have no texts of the same language to compare.</source>
        <translation>Sie haben keine Texte derselben Sprache zum Vergleichen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n Vervollständigung</numerusform>
            <numerusform>%n Vervollständigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>searched before</source>
        <translation>früher gesucht</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>word of the texts</source>
        <translation>Wort der Texte</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>↓ chooses · Enter or Tab takes · Esc closes</source>
        <translation>↓ wählt · Eingabe oder Tab übernimmt · Esc schließt</translation>
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
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>CorrectingDesk</name>
    <message>
        <source>Your correction is not saved.</source>
        <translation>Ihre Korrektur ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>C&amp;orrect this sentence</source>
        <translation>Diesen Satz k&amp;orrigieren</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no translation to correct.</source>
        <translation>Es gibt keine Übersetzung zu korrigieren.</translation>
    </message>
    <message>
        <source>The original stays as it was published. Ctrl+Tab goes to its translation.</source>
        <translation>Das Original bleibt, wie es erschien. Strg+Tab geht zu seiner Übersetzung.</translation>
    </message>
    <message>
        <source>Another version is the current one. Make this one current to correct.</source>
        <translation>Gültig ist eine andere Fassung. Machen Sie zum Korrigieren diese zur gültigen.</translation>
    </message>
    <message>
        <source>Open that sentence again: your words are kept with it.</source>
        <translation>Öffnen Sie den Satz wieder: Ihre Worte sind dort aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>CuratingDesk</name>
    <message>
        <source>The key {key} stands for no tag.</source>
        <translation>Die Taste {key} steht für kein Schlagwort.</translation>
    </message>
    <message>
        <source>Choose a tag in Tags, and give it the key.</source>
        <translation>Wählen Sie unter Schlagwörter eines und geben Sie ihm die Taste.</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Which collection? A new one is made; a slash nests: exhibition/flood.</source>
        <translation>In welche Sammlung? Eine neue wird angelegt; ein Schrägstrich verschachtelt: ausstellung/flut.</translation>
    </message>
    <message>
        <source>The articles are put at its end, in the order of the list.</source>
        <translation>Die Artikel kommen an ihr Ende, in der Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Who reviews %n article(s)?</source>
        <translation>
            <numerusform>Wer prüft %n Artikel?</numerusform>
            <numerusform>Wer prüft %n Artikel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty for nobody.</source>
        <translation>Leer lassen für niemanden.</translation>
    </message>
    <message>
        <source>It is not known who you are.</source>
        <translation>Es ist nicht bekannt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Write your name into Settings, Archives: articles are assigned to it.</source>
        <translation>Schreiben Sie Ihren Namen in Einstellungen, Archive: Artikel werden ihm zugewiesen.</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>Articles by date</source>
        <translation>Artikel nach Datum</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>Open into shorter bars</source>
        <translation>In kürzere Balken öffnen</translation>
    </message>
    <message>
        <source>Back to longer bars</source>
        <translation>Zurück zu längeren Balken</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Logarithmische Höhen</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>{percent} % des Ergebnisses</translation>
    </message>
    <message>
        <source>{found} of {articles}</source>
        <translation>{found} von {articles}</translation>
    </message>
    <message>
        <source>{date}: {found}, {share}</source>
        <translation>{date}: {found}, {share}</translation>
    </message>
    <message>
        <source>{bar}, included</source>
        <translation>{bar}, eingeschlossen</translation>
    </message>
    <message>
        <source>{bar}, partly included</source>
        <translation>{bar}, teilweise eingeschlossen</translation>
    </message>
    <message>
        <source>{bar}, excluded</source>
        <translation>{bar}, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <source>Type a range of dates</source>
        <translation>Einen Zeitraum eingeben</translation>
    </message>
    <message>
        <source>Year inferred, not in source</source>
        <translation>Jahr erschlossen, nicht in der Quelle</translation>
    </message>
    <message>
        <source>Articles whose year was found in the text, not stated with the date</source>
        <translation>Artikel, deren Jahr im Text gefunden wurde und nicht beim Datum steht</translation>
    </message>
    <message>
        <source>Articles of which only the year, or the year and the month, are known</source>
        <translation>Artikel, von denen nur das Jahr oder Jahr und Monat bekannt sind</translation>
    </message>
    <message>
        <source>Articles without a date</source>
        <translation>Artikel ohne Datum</translation>
    </message>
    <message>
        <source>Back to longer bars (Backspace)</source>
        <translation>Zurück zu längeren Balken (Rücktaste)</translation>
    </message>
    <message>
        <source>{period}, back to longer bars</source>
        <translation>{period}, zurück zu längeren Balken</translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Show the texts as they were received</source>
        <translation>Die Texte zeigen, wie sie erhalten wurden</translation>
    </message>
    <message>
        <source>Correct a field</source>
        <translation>Feld berichtigen</translation>
    </message>
    <message>
        <source>Choose what to correct (E)</source>
        <translation>Wählen, was berichtigt wird (E)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source record</source>
        <translation>Quelldatensatz</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Namen in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>DetailsDesk</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>Der Beleg ist kopiert.</translation>
    </message>
    <message>
        <source>The identifier is copied.</source>
        <translation>Die Kennung ist kopiert.</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details of the article</source>
        <translation>Details des Artikels</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notizen {count}</translation>
    </message>
    <message>
        <source>Close the details (Ctrl+I)</source>
        <translation>Details schließen (Strg+I)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>DetailsWords</name>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>Titel des Originals</translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation>Titel der Übersetzung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>2021-03-07, 2021-03, XXXX-03-07, 2021?</source>
        <translation>2021-03-07, 2021-03, XXXX-03-07, 2021?</translation>
    </message>
    <message>
        <source>One in a line: Name (role). Shift+Enter: next line</source>
        <translation>Je Zeile: Name (Rolle). Umschalt+Eingabe: nächste Zeile</translation>
    </message>
    <message>
        <source>One in a line. Shift+Enter: next line</source>
        <translation>Je Zeile einer. Umschalt+Eingabe: nächste Zeile</translation>
    </message>
    <message>
        <source>A code: zh-Hans, zh-Hant, en, ja</source>
        <translation>Ein Code: zh-Hans, zh-Hant, en, ja</translation>
    </message>
    <message>
        <source>Set by {name}, {moment}</source>
        <translation>Gesetzt von {name}, {moment}</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Imported: {value}</source>
        <translation>Importiert: {value}</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation>{kind}, {name}</translation>
    </message>
    <message>
        <source>Machine, engine not recorded</source>
        <translation>Maschine, Programm nicht vermerkt</translation>
    </message>
    <message>
        <source>Not recorded before the correction</source>
        <translation>Vor der Korrektur nicht vermerkt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht vermerkt</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Zurückgenommen: {count}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>{date}, uncertain</source>
        <translation>{date}, unsicher</translation>
    </message>
    <message>
        <source>{date}, about then</source>
        <translation>{date}, ungefähr</translation>
    </message>
    <message>
        <source>Title ({language})</source>
        <translation>Titel ({language})</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht durch</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sample archive</source>
        <translation>Beispielarchiv</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>Suchindizes</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>The report of the error</source>
        <translation>Der Fehlerbericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Check this archive</source>
        <translation>Dieses Archiv prüfen</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Archive and index</source>
        <translation>Archiv und Index</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Es ist kein Archiv geöffnet.</translation>
    </message>
    <message>
        <source>{articles}, for reading only</source>
        <translation>{articles}, nur zum Lesen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>It has not been built yet.</source>
        <translation>Er wurde noch nicht aufgebaut.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>{indexed} articles, {pending} not yet searchable</source>
        <translation>{indexed} Artikel, {pending} noch nicht suchbar</translation>
    </message>
    <message>
        <source>Up to date: {articles}</source>
        <translation>Auf dem Stand: {articles}</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>No font on this computer: texts in it can&apos;t be shown.</source>
        <translation>Keine Schrift auf diesem Computer: Texte darin sind nicht darstellbar.</translation>
    </message>
    <message>
        <source>{family}, made for another language: install Noto Sans CJK.</source>
        <translation>{family}, für eine andere Sprache gemacht: installieren Sie Noto Sans CJK.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No error was noted.</source>
        <translation>Kein Fehler wurde vermerkt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <translation>Dateien, Ordner oder Archive hierher ziehen</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, Word, PDF, EPUB, tables, JSON, TMX, WARC; also inside ZIP and TAR. Originals and translations find each other by their names.</source>
        <translation>Text, Markdown, Webseiten, Word, PDF, EPUB, Tabellen, JSON, TMX, WARC; auch in ZIP und TAR. Originale und Übersetzungen finden sich nach ihren Namen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Undo this</source>
        <translation>Dies zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wieder tun</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>Die Bearbeitung</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Take the whole import back? Its articles leave the archive.</source>
        <translation>Den ganzen Import zurücknehmen? Seine Artikel verlassen das Archiv.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Your site has switched this command off.</source>
        <translation>Ihre Stelle hat diesen Befehl abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask those who look after it.</source>
        <translation>Fragen Sie, wer ihn verwaltet.</translation>
    </message>
</context>
<context>
    <name>EditorStrip</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter saves · Tab: next sentence · Esc puts it aside</source>
        <translation>Eingabe speichert · Tab: nächster Satz · Esc legt beiseite</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>This archive holds no articles yet.</source>
        <translation>Dieses Archiv enthält noch keine Artikel.</translation>
    </message>
    <message>
        <source>Texts, web pages, documents, tables, archives; the originals are kept as they are.</source>
        <translation>Texte, Webseiten, Dokumente, Tabellen, Archive; die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Es gibt noch keine Schlagwörter.</translation>
    </message>
    <message>
        <source>T in the list or in the reader tags articles; every tag is kept here.</source>
        <translation>T in der Liste oder beim Lesen verschlagwortet Artikel; alle Schlagwörter stehen hier.</translation>
    </message>
    <message>
        <source>There are no names yet.</source>
        <translation>Es gibt noch keine Namen.</translation>
    </message>
    <message>
        <source>Bylines and fields bring them; “Find in texts” looks for those that an original and its translation both have.</source>
        <translation>Sie kommen aus Autorenzeilen und Feldern; „In Texten suchen“ findet die, die ein Original und seine Übersetzung beide haben.</translation>
    </message>
    <message>
        <source>Nothing was edited in this archive yet.</source>
        <translation>In diesem Archiv wurde noch nichts bearbeitet.</translation>
    </message>
    <message>
        <source>Every edit and import is listed here, and can be taken back.</source>
        <translation>Jede Bearbeitung und jeder Import steht hier und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Nothing was imported into this archive yet.</source>
        <translation>In dieses Archiv wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Every import is listed here with its report, and can be undone.</source>
        <translation>Jeder Import steht hier mit seinem Bericht und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>There are no duplicates or reprints.</source>
        <translation>Es gibt keine Dubletten oder Nachdrucke.</translation>
    </message>
    <message>
        <source>Copies, reprints, excerpts and other translations are listed side by side.</source>
        <translation>Kopien, Nachdrucke, Auszüge und andere Übersetzungen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Es ist kein Archiv geöffnet.</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Archiv öffnen…</translation>
    </message>
    <message>
        <source>Nothing matches yet.</source>
        <translation>Noch passt nichts.</translation>
    </message>
    <message>
        <source>The index is being built: {articles} still to be looked at.</source>
        <translation>Der Index wird aufgebaut: {articles} stehen noch aus.</translation>
    </message>
    <message>
        <source>One change would find articles:</source>
        <translation>Eine Änderung fände Artikel:</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>{change}: {articles}</source>
        <translation>{change}: {articles}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{line}, not taken for the date of publication</source>
        <translation>{line}, nicht als Tag der Veröffentlichung genommen</translation>
    </message>
    <message>
        <source>{line}, which gives the year: {date}</source>
        <translation>{line}, daraus das Jahr: {date}</translation>
    </message>
    <message>
        <source>{line} (agrees)</source>
        <translation>{line} (stimmt überein)</translation>
    </message>
    <message>
        <source>{line} (differs)</source>
        <translation>{line} (weicht ab)</translation>
    </message>
    <message>
        <source>{line}, told as last year&apos;s: {date}</source>
        <translation>{line}, als das des Vorjahrs erwähnt: {date}</translation>
    </message>
    <message>
        <source>{line}, told as next year&apos;s: {date}</source>
        <translation>{line}, als das des nächsten Jahrs erwähnt: {date}</translation>
    </message>
    <message>
        <source>date in the dateline: {words}</source>
        <translation>Datum in der Ortsmarke: {words}</translation>
    </message>
    <message>
        <source>latest date in the text: {words}</source>
        <translation>spätestes Datum im Text: {words}</translation>
    </message>
    <message>
        <source>date of the event: {words}</source>
        <translation>Datum des Ereignisses: {words}</translation>
    </message>
    <message>
        <source>page header: {words}</source>
        <translation>Seitenkopf: {words}</translation>
    </message>
    <message>
        <source>file name: {words}</source>
        <translation>Dateiname: {words}</translation>
    </message>
    <message>
        <source>folder: {words}</source>
        <translation>Ordner: {words}</translation>
    </message>
    <message>
        <source>told on the day after or of an event: {words}</source>
        <translation>am Tag eines Ereignisses oder danach erzählt: {words}</translation>
    </message>
    <message>
        <source>field {words} says {value}, which is no date that can be read in one way</source>
        <translation>Feld {words} sagt {value}; das ist kein Datum, das sich auf nur eine Weise lesen lässt</translation>
    </message>
    <message>
        <source>field {words}</source>
        <translation>Feld {words}</translation>
    </message>
    <message>
        <source>{words}, told on {date}</source>
        <translation>{words}, erzählt am {date}</translation>
    </message>
    <message>
        <source>{words} is told as past: not before {date}</source>
        <translation>{words} wird als vergangen erzählt: nicht vor {date}</translation>
    </message>
    <message>
        <source>fetched {date} (WARC-Date)</source>
        <translation>abgerufen am {date} (WARC-Date)</translation>
    </message>
    <message>
        <source>set by a person before the import</source>
        <translation>vor dem Import von einer Person gesetzt</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>von einer Person gesetzt</translation>
    </message>
</context>
<context>
    <name>EvidenceBadge</name>
    <message>
        <source>date inferred</source>
        <translation>Datum erschlossen</translation>
    </message>
    <message>
        <source>Date inferred: show the evidence</source>
        <translation>Datum erschlossen: Belege zeigen</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>Jahr erschlossen</translation>
    </message>
    <message>
        <source>Year inferred: show the evidence</source>
        <translation>Jahr erschlossen: Belege zeigen</translation>
    </message>
</context>
<context>
    <name>EvidencePopup</name>
    <message>
        <source>Certainty: {percent} %</source>
        <translation>Sicherheit: {percent} %</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Packages of edits (*{suffix});;All files (*)</source>
        <translation>Pakete mit Änderungen (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge edits</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Packages of edits (*{suffix})</source>
        <translation>Pakete mit Änderungen (*{suffix})</translation>
    </message>
    <message>
        <source>Export edits</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) written to {name}</source>
        <translation>
            <numerusform>%n Änderung nach {name} geschrieben</numerusform>
            <numerusform>%n Änderungen nach {name} geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The tag “{thing}” itself</source>
        <translation>Das Schlagwort „{thing}“ selbst</translation>
    </message>
    <message>
        <source>Tag “{thing}”</source>
        <translation>Schlagwort „{thing}“</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>Stand der Durchsicht</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>The name “{thing}” itself</source>
        <translation>Der Name „{thing}“ selbst</translation>
    </message>
    <message>
        <source>Name “{thing}”</source>
        <translation>Name „{thing}“</translation>
    </message>
    <message>
        <source>The collection “{thing}” itself</source>
        <translation>Die Sammlung „{thing}“ selbst</translation>
    </message>
    <message>
        <source>Collection “{thing}”</source>
        <translation>Sammlung „{thing}“</translation>
    </message>
    <message>
        <source>Paragraph {thing} of the translation</source>
        <translation>Absatz {thing} der Übersetzung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>has the tag</source>
        <translation>hat das Schlagwort</translation>
    </message>
    <message>
        <source>doesn&apos;t have the tag</source>
        <translation>hat das Schlagwort nicht</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>kein Stern</translation>
    </message>
    <message>
        <source>mentions it</source>
        <translation>nennt ihn</translation>
    </message>
    <message>
        <source>doesn&apos;t mention it</source>
        <translation>nennt ihn nicht</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>in der Sammlung</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>nicht in der Sammlung</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>wie importiert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Both changed ({count})</source>
        <translation>Von beiden geändert ({count})</translation>
    </message>
    <message>
        <source>New here ({count})</source>
        <translation>Neu hier ({count})</translation>
    </message>
    <message>
        <source>Can&apos;t be merged ({count})</source>
        <translation>Nicht übernehmbar ({count})</translation>
    </message>
    <message>
        <source>There already ({count})</source>
        <translation>Schon vorhanden ({count})</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Edits of {editor} in “{archive}”, up to {moment}</source>
        <translation>Änderungen von {editor} in „{archive}“, bis {moment}</translation>
    </message>
    <message>
        <source>Edits of everybody in “{archive}”, up to {moment}</source>
        <translation>Änderungen aller in „{archive}“, bis {moment}</translation>
    </message>
    <message>
        <source>about {articles}</source>
        <translation>über {articles}</translation>
    </message>
    <message>
        <source>merged into “{path}”</source>
        <translation>in „{path}“ aufgegangen</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>Titel des Originals</translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation>Titel der Übersetzung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Who reviews</source>
        <translation>Wer prüft</translation>
    </message>
</context>
<context>
    <name>ExpansionChip</name>
    <message>
        <source>“{word}” also finds {forms}: {articles}</source>
        <translation>„{word}“ findet auch {forms}: {articles}</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>{word}: {kind} {forms} ({count})</source>
        <translation>{word}: {kind} {forms} ({count})</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>also named</source>
        <translation>auch genannt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>klingt</translation>
    </message>
    <message>
        <source>Find “{word}” without this</source>
        <translation>„{word}“ ohne dies finden</translation>
    </message>
    <message>
        <source>Find this too for “{word}”</source>
        <translation>Auch dies für „{word}“ finden</translation>
    </message>
</context>
<context>
    <name>ExpansionStrip</name>
    <message>
        <source>Also found</source>
        <translation>Auch gefunden</translation>
    </message>
    <message>
        <source>Show the others, and switch them off or on</source>
        <translation>Die übrigen zeigen und an- oder abschalten</translation>
    </message>
    <message>
        <source>What was found beside the words as typed</source>
        <translation>Was neben den eingegebenen Wörtern gefunden wurde</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} weitere</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export edits</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Yours ({name})</source>
        <translation>Ihre ({name})</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Die aller</translation>
    </message>
    <message>
        <source>Only what was done since</source>
        <translation>Nur was seit diesem Tag geschah</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tags, notes, corrections, fields, statuses, stars and collections go into a file that others can merge into their copy of this archive. It holds no articles.</source>
        <translation>Schlagwörter, Notizen, Korrekturen, Felder, Prüfstatus, Sterne und Sammlungen kommen in eine Datei, die andere in ihre Kopie dieses Archivs übernehmen können. Artikel enthält sie nicht.</translation>
    </message>
    <message>
        <source>First day of the edits</source>
        <translation>Erster Tag der Änderungen</translation>
    </message>
    <message>
        <source>&amp;Whose edits</source>
        <translation>&amp;Wessen Änderungen</translation>
    </message>
</context>
<context>
    <name>FacetDesk</name>
    <message>
        <source>Copied as query text.</source>
        <translation>Als Abfrage kopiert.</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>Kein Filter ist in Kraft.</translation>
    </message>
    <message>
        <source>Nothing in the query names a value of a filter, as tag:=flood does.</source>
        <translation>Nichts in der Abfrage nennt einen Filterwert, wie es tag:=flood tut.</translation>
    </message>
</context>
<context>
    <name>FacetTreeModel</name>
    <message>
        <source>{facet}, {size} values, {chosen} chosen</source>
        <translation>{facet}, {size} Werte, {chosen} gewählt</translation>
    </message>
    <message>
        <source>{facet}, {size} values, all of {chosen} chosen</source>
        <translation>{facet}, {size} Werte, alle {chosen} gewählten verlangt</translation>
    </message>
    <message>
        <source>Show all {count}…</source>
        <translation>Alle {count} zeigen…</translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Wie auch immer</translation>
    </message>
    <message>
        <source>All of the chosen, not just any</source>
        <translation>Alle gewählten, nicht nur einer davon</translation>
    </message>
    <message>
        <source>Find in “{name}”…</source>
        <translation>In „{name}“ finden…</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>„{name}“ nach oben</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>„{name}“ nach unten</translation>
    </message>
    <message>
        <source>Hide “{name}”</source>
        <translation>„{name}“ verbergen</translation>
    </message>
    <message>
        <source>Choose filters…</source>
        <translation>Filter wählen…</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>Read as</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the date as 2021-03-05, 2021-03 or 2021.</source>
        <translation>Schreiben Sie das Datum als 2021-03-05, 2021-03 oder 2021.</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>Enter or F2 corrects it</source>
        <translation>Eingabe oder F2 berichtigt es</translation>
    </message>
    <message>
        <source>Click, Enter or F2 to correct it</source>
        <translation>Klick, Eingabe oder F2, um es zu berichtigen</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Eingabe speichert, Esc lässt es, wie es war</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore what was imported: {field}</source>
        <translation>Importiertes wiederherstellen: {field}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Text des Originals</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>Text der Übersetzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titel des Originals</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>Titel der Übersetzung</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Kind of translation</source>
        <translation>Art der Übersetzung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>Stand der Durchsicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>There are no columns here</source>
        <translation>Hier gibt es keine Spalten</translation>
    </message>
    <message>
        <source>These files hold whole articles. Titles, dates, names and sources are read from the texts themselves; nothing has to be put anywhere.</source>
        <translation>Diese Dateien enthalten ganze Artikel. Titel, Daten, Namen und Quellen werden aus den Texten selbst gelesen; nichts muss zugeordnet werden.</translation>
    </message>
    <message>
        <source>The preset names {used} of these {all} columns.</source>
        <translation>Die Vorgabe nennt {used} dieser {all} Spalten.</translation>
    </message>
    <message>
        <source>nothing to map</source>
        <translation>nichts zuzuordnen</translation>
    </message>
    <message>
        <source>{mapped} of {all} mapped</source>
        <translation>{mapped} von {all} zugeordnet</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Columns without a field are kept with their article, as they are.</source>
        <translation>Spalten ohne Feld bleiben unverändert bei ihrem Artikel.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Geht in</translation>
    </message>
    <message>
        <source>Some values</source>
        <translation>Einige Werte</translation>
    </message>
    <message>
        <source>Columns and the fields that they go into</source>
        <translation>Spalten und die Felder, in die sie gehen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Kept as an extra</source>
        <translation>Als Zusatz behalten</translation>
    </message>
    <message>
        <source>Field for column {column}</source>
        <translation>Feld für Spalte {column}</translation>
    </message>
    <message>
        <source>Each column goes into one field of an article.</source>
        <translation>Jede Spalte geht in ein Feld eines Artikels.</translation>
    </message>
    <message>
        <source>No column goes into a text: say which one holds the articles.</source>
        <translation>Keine Spalte geht in einen Text: sagen Sie, welche die Artikel enthält.</translation>
    </message>
    <message>
        <source>{count} columns go into “{field}”: the first that is not empty is taken, the others are kept as extras.</source>
        <translation>{count} Spalten gehen in „{field}“: die erste nicht leere gilt, die anderen bleiben als Zusätze.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>No archive was opened yet</source>
        <translation>Es wurde noch kein Archiv geöffnet</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation>{path} (nicht gefunden)</translation>
    </message>
    <message>
        <source>Take off what is not found</source>
        <translation>Gefundenes vom Text abnehmen</translation>
    </message>
</context>
<context>
    <name>FilterChooser</name>
    <message>
        <source>Choose filters</source>
        <translation>Filter wählen</translation>
    </message>
    <message>
        <source>Filters in the order of the sidebar</source>
        <translation>Filter in der Reihenfolge der Seitenleiste</translation>
    </message>
    <message>
        <source>Ticked filters stand below the dates, as soon as they have any values.</source>
        <translation>Angehakte Filter stehen unter den Daten, sobald sie Werte haben.</translation>
    </message>
</context>
<context>
    <name>FilterClearing</name>
    <message>
        <source>Locked filters stay. A click on a lock opens it.</source>
        <translation>Gesperrte Filter bleiben. Ein Klick auf ein Schloss öffnet es.</translation>
    </message>
    <message>
        <source>Filters cleared</source>
        <translation>Filter gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel finden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Found: {total}</source>
        <translation>Gefunden: {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Find in help…  Ctrl+F</source>
        <translation>In der Hilfe finden…  Strg+F</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>In der Hilfe finden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
</context>
<context>
    <name>FindingBar</name>
    <message>
        <source>Looking for names in texts</source>
        <translation>Namen werden in Texten gesucht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Looking for names in texts…</source>
        <translation>Namen werden in Texten gesucht …</translation>
    </message>
    <message>
        <source>Looking for names: {done} of {total} articles</source>
        <translation>Namen werden gesucht: {done} von {total} Artikeln</translation>
    </message>
</context>
<context>
    <name>FlagBadge</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>%1: go to the next (R)</source>
        <translation>%1: zum nächsten (R)</translation>
    </message>
</context>
<context>
    <name>FlagBar</name>
    <message>
        <source>Review (R)</source>
        <translation>Ansehen (R)</translation>
    </message>
    <message>
        <source>Go to the next quality flag</source>
        <translation>Zur nächsten Qualitätsmarke</translation>
    </message>
    <message>
        <source>Go to the next quality flag (R)</source>
        <translation>Zur nächsten Qualitätsmarke (R)</translation>
    </message>
    <message>
        <source>Flag {number} of {total}</source>
        <translation>Marke {number} von {total}</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Only the article</source>
        <translation>Nur der Artikel</translation>
    </message>
</context>
<context>
    <name>FormsList</name>
    <message>
        <source>Forget this form</source>
        <translation>Diese Form vergessen</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n reprint(s)</source>
        <translation>
            <numerusform>+%n Nachdruck</numerusform>
            <numerusform>+%n Nachdrucke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n of this source</source>
        <translation>
            <numerusform>+%n dieser Quelle</numerusform>
            <numerusform>+%n dieser Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n of this month</source>
        <translation>
            <numerusform>+%n aus diesem Monat</numerusform>
            <numerusform>+%n aus diesem Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {size} in its group</source>
        <translation>{place} von {size} in ihrer Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>group of %n, open</source>
        <translation>
            <numerusform>Gruppe von %n, offen</numerusform>
            <numerusform>Gruppe von %n, offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n, closed</source>
        <translation>
            <numerusform>Gruppe von %n, geschlossen</numerusform>
            <numerusform>Gruppe von %n, geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Reprints together</source>
        <translation>Nachdrucke zusammen</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The keys that are in force now. Single letters act only in the list and the reader.</source>
        <translation>Die Tasten, die jetzt gelten. Einzelne Buchstaben wirken nur in Liste und Lesebereich.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Nur Tasten</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Contents of the manual</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Archive Browser</source>
        <translation>Hilfe – Archive Browser</translation>
    </message>
    <message>
        <source>Sections found: {count}</source>
        <translation>Gefundene Abschnitte: {count}</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Nicht im Handbuch</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistorySpace</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Of every article</source>
        <translation>Aller Artikel</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find an edit</source>
        <translation>Bearbeitung suchen</translation>
    </message>
    <message>
        <source>Whose edits</source>
        <translation>Wessen Bearbeitungen</translation>
    </message>
    <message>
        <source>Show every edit</source>
        <translation>Alle Bearbeitungen zeigen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form of a name</source>
        <translation>Namensform</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>wie importiert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>No longer matches; F5 searches again.</source>
        <translation>Passt nicht mehr; F5 sucht erneut.</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>passt nicht mehr</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Marke</translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation>{count} Marken</translation>
    </message>
    <message>
        <source>{count} hits</source>
        <translation>{count} Treffer</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
</context>
<context>
    <name>HitMap</name>
    <message>
        <source>Map of hits, flags and notes</source>
        <translation>Karte der Treffer, Marken und Notizen</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The report is saved: {name}</source>
        <translation>Der Bericht ist gespeichert: {name}</translation>
    </message>
    <message>
        <source>The import of {name} waits for your answer.</source>
        <translation>Der Import von {name} wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The import of {name} was cut off.</source>
        <translation>Der Import von {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import of {name} is paused.</source>
        <translation>Der Import von {name} ist unterbrochen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene erneut</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>Diese Artikel zeigen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The files themselves are never changed.</source>
        <translation>Die Dateien selbst werden nie verändert.</translation>
    </message>
    <message>
        <source>The report stays under Imports. The files themselves are never changed.</source>
        <translation>Der Bericht bleibt unter Importe. Die Dateien selbst werden nie verändert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Take back everything that this import stored</source>
        <translation>Alles zurücknehmen, was dieser Import gespeichert hat</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Report saved as {name}.</source>
        <translation>Bericht gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Clean &amp; pair</source>
        <translation>Bereinigen &amp; Paaren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
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
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Wird unterbrochen …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped to ask you</source>
        <translation>Zum Fragen angehalten</translation>
    </message>
    <message>
        <source>The import was cut off</source>
        <translation>Der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Another task is still running; the import begins after it.</source>
        <translation>Eine andere Aufgabe läuft noch; der Import beginnt danach.</translation>
    </message>
    <message>
        <source>What is being stored is stored to its end.</source>
        <translation>Was gerade gespeichert wird, wird zu Ende gespeichert.</translation>
    </message>
    <message>
        <source>What was imported stays. The rest can follow at any time.</source>
        <translation>Importiertes bleibt. Der Rest kann jederzeit folgen.</translation>
    </message>
    <message>
        <source>What it stored was taken back. Your files are as they were.</source>
        <translation>Das Gespeicherte wurde zurückgenommen. Ihre Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Articles can be searched while the import runs. You may close this window: the import goes on.</source>
        <translation>Während des Imports kann gesucht werden. Sie können dieses Fenster schließen: der Import geht weiter.</translation>
    </message>
    <message>
        <source>{done} records</source>
        <translation>{done} Datensätze</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
        <source>report at the end</source>
        <translation>Bericht am Ende</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird unterbrochen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt Sie</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Go on if that is as it should be. Stop here keeps what was imported; taking back removes it.</source>
        <translation>Fortfahren, wenn es so richtig ist. „Hier anhalten“ behält das Importierte; Zurücknehmen entfernt es.</translation>
    </message>
    <message>
        <source>{bad} of {seen} records could not be imported.</source>
        <translation>{bad} von {seen} Datensätzen waren nicht importierbar.</translation>
    </message>
    <message>
        <source>What was imported stays, and the import can go on from there.</source>
        <translation>Importiertes bleibt, und der Import kann dort weitergehen.</translation>
    </message>
    <message>
        <source>What was imported stays.</source>
        <translation>Importiertes bleibt.</translation>
    </message>
    <message>
        <source>Nothing new was in these files.</source>
        <translation>In diesen Dateien war nichts Neues.</translation>
    </message>
    <message>
        <source>{articles} imported or renewed, of {seen} records.</source>
        <translation>{articles} importiert oder erneuert, von {seen} Datensätzen.</translation>
    </message>
    <message>
        <source>Files of other kinds were passed over: {count}.</source>
        <translation>Dateien anderer Art wurden übergangen: {count}.</translation>
    </message>
    <message>
        <source>The report stays under Imports.</source>
        <translation>Der Bericht bleibt unter Importe.</translation>
    </message>
</context>
<context>
    <name>ImportsSpace</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>input methods for Chinese use it</source>
        <translation>Eingabemethoden für Chinesisch brauchen sie</translation>
    </message>
    <message>
        <source>it edits text everywhere</source>
        <translation>sie bearbeitet überall Text</translation>
    </message>
    <message>
        <source>it moves through text and lists</source>
        <translation>sie bewegt sich durch Text und Listen</translation>
    </message>
    <message>
        <source>it opens menus</source>
        <translation>sie öffnet Menüs</translation>
    </message>
    <message>
        <source>Keys only</source>
        <translation>Nur Tasten</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Taste setzen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Alle Tasten wie geliefert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: drücken</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>kein Menü</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”.</source>
        <translation>Drücken Sie die neue Taste für „{command}“.</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>Wählen Sie einen Befehl, um seine Taste zu ändern.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used: {why}.</source>
        <translation>{key} geht nicht: {why}.</translation>
    </message>
    <message>
        <source>{key} is a key of “{command}” already.</source>
        <translation>{key} ist schon eine Taste von „{command}“.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{key} is used by “{other}”: take it?</source>
        <translation>{key} gehört zu „{other}“: übernehmen?</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
</context>
<context>
    <name>LeadBanner</name>
    <message>
        <source>Duplicate lead hidden</source>
        <translation>Doppelter Vorspann verborgen</translation>
    </message>
    <message numerus="yes">
        <source>cut second translation, %n characters, kept in the raw record</source>
        <translation>
            <numerusform>gekürzte zweite Übersetzung, %n Zeichen, im Rohdatensatz erhalten</numerusform>
            <numerusform>gekürzte zweite Übersetzung, %n Zeichen, im Rohdatensatz erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate lead</source>
        <translation>Doppelter Vorspann</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the duplicate lead</source>
        <translation>Doppelten Vorspann verbergen</translation>
    </message>
    <message>
        <source>Show the duplicate lead</source>
        <translation>Doppelten Vorspann zeigen</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>&amp;Nearly the same, from</source>
        <translation>&amp;Fast gleich, ab</translation>
    </message>
    <message>
        <source>&amp;Excerpts, from</source>
        <translation>&amp;Auszüge, ab</translation>
    </message>
    <message>
        <source>&amp;Other translations, from</source>
        <translation>&amp;Andere Übersetzungen, ab</translation>
    </message>
    <message>
        <source>Of the sentences of both texts, of the shorter text, and of runs of three words. All articles are compared anew.</source>
        <translation>Gemessen an den Sätzen beider Texte, des kürzeren Textes und an Folgen von drei Wörtern. Alle Artikel werden neu verglichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
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
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;both sides with citation</source>
        <translation>&amp;Beide Seiten mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all of this side</source>
        <translation>Diese Seite ganz &amp;auswählen</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Sentence &amp;link</source>
        <translation>Satzver&amp;knüpfung</translation>
    </message>
    <message>
        <source>&amp;Join ¶%1 with ¶%2</source>
        <translation>¶%1 mit ¶%2 &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation>Mit dem &amp;vorigen verbinden</translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation>Vor diesem Satz &amp;teilen</translation>
    </message>
    <message>
        <source>Move this sentence &amp;down to the next</source>
        <translation>Diesen Satz &amp;abwärts zum nächsten</translation>
    </message>
    <message>
        <source>Move this sentence &amp;up to the previous</source>
        <translation>Diesen Satz a&amp;ufwärts zum vorigen</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Mark as &amp;verified</source>
        <translation>Als &amp;bestätigt kennzeichnen</translation>
    </message>
    <message>
        <source>Take back “&amp;verified”</source>
        <translation>„&amp;Bestätigt“ zurücknehmen</translation>
    </message>
    <message>
        <source>Link &amp;automatically again</source>
        <translation>Wieder &amp;automatisch verknüpfen</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Nach oben (Strg+Aufwärts)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Nach unten (Strg+Abwärts)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LoneRow</name>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nothing is known of this word.</source>
        <translation>Über dieses Wort ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>&amp;Look up this word</source>
        <translation>Dieses Wort &amp;nachschlagen</translation>
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
        <translation>Archive werden nur gelesen: Die Richtlinie Ihrer Einrichtung hat einen Fehler.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>The sample archive is as it was at first.</source>
        <translation>Das Beispielarchiv ist wie am Anfang.</translation>
    </message>
    <message>
        <source>The sample is as it was at first; yours is kept as {name}.</source>
        <translation>Das Beispiel ist wie am Anfang; Ihres bleibt als {name}.</translation>
    </message>
    <message>
        <source>Linking sentences</source>
        <translation>Sätze werden verknüpft</translation>
    </message>
    <message>
        <source>Locked by your site.</source>
        <translation>Von Ihrer Einrichtung gesperrt.</translation>
    </message>
    <message>
        <source>Not searchable: {count}. Tools › Check this archive names them.</source>
        <translation>Nicht suchbar: {count}. Extras › Dieses Archiv prüfen nennt sie.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Merge preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Why these were grouped</source>
        <translation>Warum diese zusammenstehen</translation>
    </message>
    <message>
        <source>keeps its record</source>
        <translation>behält den Datensatz</translation>
    </message>
    <message>
        <source>becomes a variant</source>
        <translation>wird Variante</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>{mentions} mentions in {articles}</source>
        <translation>{mentions} Nennungen in {articles}</translation>
    </message>
    <message>
        <source>Together in {articles}</source>
        <translation>Zusammen in {articles}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge edits</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Das Paket wird gelesen…</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>Welche davon gezeigt werden</translation>
    </message>
    <message>
        <source>Keep &amp;yours</source>
        <translation>&amp;Ihres behalten</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Das a&amp;ndere nehmen</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n of a kind that this version doesn&apos;t know</source>
        <translation>
            <numerusform>%n von einer Art, die diese Version nicht kennt</numerusform>
            <numerusform>%n von einer Art, die diese Version nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>From another archive: all that was edited here counts as yours.</source>
        <translation>Aus einem anderen Archiv: Alles, was hier bearbeitet wurde, gilt als Ihres.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be made</source>
        <translation>
            <numerusform>%n Änderung würde gemacht</numerusform>
            <numerusform>%n Änderungen würden gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>What the package holds</source>
        <translation>Was das Paket enthält</translation>
    </message>
</context>
<context>
    <name>NameCarrier</name>
    <message numerus="yes">
        <source>%n article(s) were looked at for names.</source>
        <translation>
            <numerusform>%n Artikel wurde nach Namen durchsucht.</numerusform>
            <numerusform>%n Artikel wurden nach Namen durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabelle (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Namen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) saved in {name}.</source>
        <translation>
            <numerusform>%n Name in {name} gespeichert.</numerusform>
            <numerusform>%n Namen in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Namen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are made.</source>
        <translation>
            <numerusform>%n Name wird angelegt.</numerusform>
            <numerusform>%n Namen werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are changed.</source>
        <translation>
            <numerusform>%n Name wird geändert.</numerusform>
            <numerusform>%n Namen werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be read, the first is {line}: {problem}</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar, die erste ist {line}: {problem}</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar, die erste ist {line}: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>Die Tabelle ändert nichts.</translation>
    </message>
</context>
<context>
    <name>NameHead</name>
    <message>
        <source>Original form</source>
        <translation>Originalform</translation>
    </message>
    <message>
        <source>Preferred translation</source>
        <translation>Bevorzugte Übersetzung</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>{count} variants</source>
        <translation>{count} Varianten</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>{count} Nennungen</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>angehakt</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Show articles</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Another of this name…</source>
        <translation>Andere dieses Namens …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forms and translations found</source>
        <translation>Gefundene Formen und Übersetzungen</translation>
    </message>
    <message>
        <source>Mentions by year</source>
        <translation>Nennungen nach Jahr</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Form hinzufügen</translation>
    </message>
</context>
<context>
    <name>NameSpace</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>People, organisations and places with their original forms and translations</source>
        <translation>Personen, Organisationen und Orte mit Originalform und Übersetzung</translation>
    </message>
    <message>
        <source>Import authority file…</source>
        <translation>Normdatei importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Neuer Name …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Find in texts · {count} new</source>
        <translation>In Texten suchen · {count} neu</translation>
    </message>
    <message>
        <source>Find in texts</source>
        <translation>In Texten suchen</translation>
    </message>
    <message>
        <source>Find a name, any script</source>
        <translation>Namen suchen, jede Schrift</translation>
    </message>
    <message>
        <source>Show every name</source>
        <translation>Alle Namen zeigen</translation>
    </message>
    <message>
        <source>Possible duplicates {count}</source>
        <translation>Mögliche Dubletten {count}</translation>
    </message>
</context>
<context>
    <name>NameSpaceDesk</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What is it called best?</source>
        <translation>Wie heißt es am besten?</translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation>In jeder Schrift.</translation>
    </message>
    <message>
        <source>The old name stays a form of it: it is found by both.</source>
        <translation>Der alte Name bleibt eine Form: gefunden wird es unter beiden.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>No articles are selected.</source>
        <translation>Es sind keine Artikel ausgewählt.</translation>
    </message>
    <message>
        <source>Show its articles, select those of the other one, then come back.</source>
        <translation>Zeigen Sie die Artikel, wählen Sie die der anderen aus und kommen Sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>In %n selected article(s) “{name}” is somebody else, called:</source>
        <translation>
            <numerusform>In %n ausgewählten Artikel ist „{name}“ jemand anderes und heißt:</numerusform>
            <numerusform>In %n ausgewählten Artikeln ist „{name}“ jemand anderes und heißt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation>Andere dieses Namens</translation>
    </message>
    <message>
        <source>Add what tells the two apart: Wang Wei (Shenyang).</source>
        <translation>Fügen Sie an, was beide unterscheidet: Wang Wei (Shenyang).</translation>
    </message>
</context>
<context>
    <name>NameView</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Possible duplicates, group {number} of {total}</source>
        <translation>Mögliche Dubletten, Gruppe {number} von {total}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>From imports, not looked at</source>
        <translation>Aus Importen, nicht angesehen</translation>
    </message>
    <message>
        <source>From text, not confirmed</source>
        <translation>Aus Texten, nicht bestätigt</translation>
    </message>
    <message>
        <source>The same letters in another order or spelling</source>
        <translation>Dieselben Buchstaben in anderer Folge oder Schreibung</translation>
    </message>
    <message>
        <source>The characters of one are read as the other is spelled</source>
        <translation>Die Zeichen des einen werden gelesen, wie der andere geschrieben ist</translation>
    </message>
    <message>
        <source>Read the same, apart from {characters}</source>
        <translation>Gleich gelesen, außer {characters}</translation>
    </message>
    <message>
        <source>Same characters apart from {character}</source>
        <translation>Dieselben Zeichen außer {character}</translation>
    </message>
    <message>
        <source>One is the end of the other, and of no other name here</source>
        <translation>Der eine ist das Ende des anderen und sonst keines Namens hier</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <translation>Ein Buchstabe verschieden</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Preferred in its language</source>
        <translation>In dieser Sprache bevorzugt</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>Romanisiert</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Wrong: found by it, never shown for it</source>
        <translation>Falsch: darunter gefunden, nie so gezeigt</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Put it at the sentence with the caret</source>
        <translation>Zum Satz mit der Schreibmarke setzen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>{count} Zeichen zu viel</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Notes on this line</source>
        <translation>Notizen zu dieser Zeile</translation>
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
        <translation>Geschrieben {when}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>geändert {when}</translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <source>These words are gone: {quote}</source>
        <translation>Diese Wörter gibt es nicht mehr: {quote}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>Go on with the note that was begun</source>
        <translation>Die begonnene Notiz fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the last of {count} notes that were begun</source>
        <translation>Die letzte von {count} begonnenen Notizen fortsetzen</translation>
    </message>
    <message>
        <source>1 note is about words that are gone</source>
        <translation>1 Notiz gilt Wörtern, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>{count} notes are about words that are gone</source>
        <translation>{count} Notizen gelten Wörtern, die es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Notizen neben dem Text</translation>
    </message>
    <message>
        <source>Add a note here</source>
        <translation>Hier eine Notiz anlegen</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>Notizen zu diesem Artikel</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Die Notiz ändern</translation>
    </message>
    <message>
        <source>New note about the whole article</source>
        <translation>Neue Notiz zum ganzen Artikel</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>What you wrote is kept: N at this sentence shows it again.</source>
        <translation>Was Sie schrieben, bleibt: N bei diesem Satz zeigt es wieder.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>Notiz anlegen</translation>
    </message>
    <message>
        <source>At the sentence under the caret (N)</source>
        <translation>Beim Satz an der Schreibmarke (N)</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message>
        <source>Add a note about the whole article</source>
        <translation>Notiz zum ganzen Artikel</translation>
    </message>
    <message>
        <source>What was begun is kept until it is saved</source>
        <translation>Begonnenes bleibt, bis es gespeichert ist</translation>
    </message>
    <message>
        <source>Put the caret on the sentence where a note belongs, then use its button.</source>
        <translation>Setzen Sie die Schreibmarke auf den Satz, zu dem die Notiz gehört, und dann seine Schaltfläche.</translation>
    </message>
    <message>
        <source>Nobody has written a note here.</source>
        <translation>Hier hat noch niemand eine Notiz geschrieben.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Es ging etwas schief, was nicht hätte schiefgehen dürfen.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {count} times.</source>
        <translation>Es ging etwas schief, was nicht hätte schiefgehen dürfen: {count}-mal.</translation>
    </message>
    <message>
        <source>Your archive is not harmed. The report holds no text of articles.</source>
        <translation>Ihr Archiv ist unbeschädigt. Der Bericht enthält keinen Artikeltext.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Die Datei ist {path}.</translation>
    </message>
</context>
<context>
    <name>OneSideNote</name>
    <message>
        <source>No translation in this archive</source>
        <translation>Keine Übersetzung in diesem Archiv</translation>
    </message>
    <message>
        <source>Add a translation…</source>
        <translation>Übersetzung hinzufügen…</translation>
    </message>
    <message>
        <source>No original in this archive</source>
        <translation>Kein Original in diesem Archiv</translation>
    </message>
    <message>
        <source>Add the original…</source>
        <translation>Original hinzufügen…</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
</context>
<context>
    <name>OrphanBar</name>
    <message>
        <source>Show the notes</source>
        <translation>Notizen zeigen</translation>
    </message>
</context>
<context>
    <name>OutcomeTiles</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Fassungen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>Pairing</source>
        <translation>Paarung</translation>
    </message>
    <message>
        <source>Two files pair by their names: a_zh.txt with a_en.txt, zh/a.txt with en/a.txt.</source>
        <translation>Zwei Dateien passen nach Namen zusammen: a_zh.txt mit a_en.txt, zh/a.txt mit en/a.txt.</translation>
    </message>
    <message>
        <source>Two columns, fields, table cells, or one file with both languages, pair too.</source>
        <translation>Auch zwei Spalten, Felder, Tabellenzellen oder eine Datei mit beiden Sprachen passen zusammen.</translation>
    </message>
    <message>
        <source>Paragraphs are paired and scored. Where the numbers differ, the row says so; nothing is moved.</source>
        <translation>Absätze werden gepaart und bewertet. Wo die Zahlen abweichen, sagt es die Zeile; nichts wird verschoben.</translation>
    </message>
    <message>
        <source>A missing side can come later: import it under the same name.</source>
        <translation>Eine fehlende Seite kann später kommen: unter demselben Namen importieren.</translation>
    </message>
    <message>
        <source>Found here: {pairs}.</source>
        <translation>Hier gefunden: {pairs}.</translation>
    </message>
    <message>
        <source>No two files here pair by their names.</source>
        <translation>Keine zwei Dateien hier passen nach ihren Namen zusammen.</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Type a command, a tag, a name…</source>
        <translation>Befehl, Schlagwort, Namen eingeben…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter runs, Escape closes.</source>
        <translation>Pfeiltasten gehen durch die Liste, Eingabe führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Commands, articles, tags, names, settings</source>
        <translation>Befehle, Artikel, Schlagwörter, Namen, Einstellungen</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ bewegen</translation>
    </message>
    <message>
        <source>Enter runs</source>
        <translation>Eingabe führt aus</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>&gt; commands   # tags   @ names   : article number</source>
        <translation>&gt; Befehle   # Schlagwörter   @ Namen   : Artikelnummer</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Read lately</source>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Am Artikel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Names and sources</source>
        <translation>Namen und Quellen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>day or month unknown</source>
        <translation>Tag oder Monat unbekannt</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>{date}, day unknown</source>
        <translation>{date}, Tag unbekannt</translation>
    </message>
    <message>
        <source>{date}, month unknown</source>
        <translation>{date}, Monat unbekannt</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{quarter}. Quartal {year}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset of fields</source>
        <translation>Vorgabe der Felder</translation>
    </message>
    <message>
        <source>Keep these fields as …</source>
        <translation>Diese Felder merken als …</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Name einer neuen Vorgabe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorgabe wählen</translation>
    </message>
    <message>
        <source>No preset is kept yet</source>
        <translation>Es gibt noch keine Vorgabe</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Als „{name}“ behalten.</translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>{finding}, and {count} more</source>
        <translation>{finding}, und {count} weitere</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>{name} preview</source>
        <translation>{name}, Vorschau</translation>
    </message>
    <message>
        <source>looking into the files</source>
        <translation>die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>{count} of {total} chosen</source>
        <translation>{count} von {total} gewählt</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Alles importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import {articles}</source>
        <translation>{articles} importieren</translation>
    </message>
    <message>
        <source>Nothing would be imported: it is here already, or can&apos;t be read.</source>
        <translation>Nichts würde importiert: es ist schon da oder unlesbar.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find in titles, files and results</source>
        <translation>In Titeln, Dateien und Ergebnissen finden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Report saved as {name}. Nothing has been imported yet.</source>
        <translation>Bericht gespeichert als {name}. Importiert wurde noch nichts.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird durchgesehen …</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>No row says that. Another word, or another kind of rows?</source>
        <translation>Keine Zeile sagt das. Ein anderes Wort oder eine andere Art von Zeilen?</translation>
    </message>
    <message>
        <source>There are no rows of this kind.</source>
        <translation>Es gibt keine Zeilen dieser Art.</translation>
    </message>
</context>
<context>
    <name>PreviewRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>Free some space on the disk and look again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und sehen Sie erneut nach.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Rows of the dry run</source>
        <translation>Zeilen des Probelaufs</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Paarung</translation>
    </message>
    <message>
        <source>Result of dry run</source>
        <translation>Ergebnis des Probelaufs</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>(unreadable)</source>
        <translation>(unlesbar)</translation>
    </message>
    <message>
        <source>{file}, record {number}</source>
        <translation>{file}, Datensatz {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <source>Encoding: {name}, {percent} % sure</source>
        <translation>Kodierung: {name}, {percent} % sicher</translation>
    </message>
    <message>
        <source>The date was inferred.</source>
        <translation>Das Datum wurde erschlossen.</translation>
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
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {name} · pages: {count}</source>
        <translation>{name} gespeichert · Seiten: {count}</translation>
    </message>
    <message>
        <source>Sent to the printer · pages: {count}</source>
        <translation>An den Drucker gesandt · Seiten: {count}</translation>
    </message>
    <message>
        <source>Record {id}</source>
        <translation>Datensatz {id}</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>nicht im Original</translation>
    </message>
    <message>
        <source>not translated here</source>
        <translation>hier nicht übersetzt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>{date} (year inferred)</source>
        <translation>{date} (Jahr erschlossen)</translation>
    </message>
    <message>
        <source>From {file}, imported {day}, SHA-256 {hash}</source>
        <translation>Aus {file}, importiert {day}, SHA-256 {hash}</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Neues Archiv</translation>
    </message>
    <message>
        <source>Save a copy of the archive</source>
        <translation>Kopie des Archivs speichern</translation>
    </message>
    <message>
        <source>Reset the sample</source>
        <translation>Beispiel zurücksetzen</translation>
    </message>
    <message>
        <source>You have changed the sample archive.</source>
        <translation>Sie haben das Beispielarchiv verändert.</translation>
    </message>
    <message>
        <source>A fresh sample takes its place. Yours is kept as a file beside it, and can be opened like any archive.</source>
        <translation>Ein frisches Beispiel tritt an seine Stelle. Ihres bleibt als Datei daneben und lässt sich wie jedes Archiv öffnen.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Archives (*.archive)</source>
        <translation>Archive (*.archive)</translation>
    </message>
</context>
<context>
    <name>ProvenancePage</name>
    <message>
        <source>Cleaning of this article…</source>
        <translation>Bereinigung dieses Artikels…</translation>
    </message>
    <message>
        <source>Evidence of the date</source>
        <translation>Belege für das Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Typed in this archive: there is no file.</source>
        <translation>In diesem Archiv eingegeben: es gibt keine Datei.</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Korrigiert von</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Nothing was noticed</source>
        <translation>Es wurde nichts bemerkt</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search original and translation…</source>
        <translation>Original und Übersetzung durchsuchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>both words, in any order, on any side</source>
        <translation>beide Wörter, in jeder Reihenfolge, auf jeder Seite</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <source>one of them, or both; OR in capitals</source>
        <translation>eines davon oder beide; OR groß geschrieben</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>das erste ohne das zweite</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>words that differ by a letter</source>
        <translation>Wörter, die in einem Buchstaben abweichen</translation>
    </message>
    <message>
        <source>this very form and no other</source>
        <translation>genau diese Form und keine andere</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>Nahe beieinander</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>höchstens fünf Wörter auseinander</translation>
    </message>
    <message>
        <source>both in one pair of sentences</source>
        <translation>beides in einem Satzpaar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation>nur in Titeln</translation>
    </message>
    <message>
        <source>in Chinese texts only; also en, orig, trans</source>
        <translation>nur in chinesischen Texten; auch en, orig, trans</translation>
    </message>
    <message>
        <source>from a month to a month; also one year or day</source>
        <translation>von Monat zu Monat; auch ein Jahr oder Tag</translation>
    </message>
    <message>
        <source>a person, in pinyin or characters</source>
        <translation>eine Person, in Pinyin oder Zeichen</translation>
    </message>
    <message>
        <source>articles without a tag</source>
        <translation>Artikel ohne Schlagwort</translation>
    </message>
    <message>
        <source>articles with a note</source>
        <translation>Artikel mit einer Notiz</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search, by example</source>
        <translation>So wird gesucht, mit Beispielen</translation>
    </message>
    <message>
        <source>Click an example to search for it</source>
        <translation>Ein Klick auf ein Beispiel sucht danach</translation>
    </message>
    <message>
        <source>Search both languages, with boxes to fill in…</source>
        <translation>Beide Sprachen durchsuchen, mit Feldern zum Ausfüllen…</translation>
    </message>
</context>
<context>
    <name>QueryMessages</name>
    <message>
        <source>There is no closing quotation mark.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>Dies wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was opened that this closes.</source>
        <translation>Es wurde nichts geöffnet, was dies schließt.</translation>
    </message>
    <message>
        <source>There is nothing inside.</source>
        <translation>Darin ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing beside this that it could join.</source>
        <translation>Daneben ist nichts, was es verbinden könnte.</translation>
    </message>
    <message>
        <source>Nothing that can be looked for follows.</source>
        <translation>Es folgt nichts, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>NEAR joins words and phrases only.</source>
        <translation>NEAR verbindet nur Wörter und Wortfolgen.</translation>
    </message>
    <message>
        <source>All words must be within the largest of these distances.</source>
        <translation>Alle Wörter müssen innerhalb des größten dieser Abstände stehen.</translation>
    </message>
    <message>
        <source>The distance is 1 to {most} words.</source>
        <translation>Der Abstand ist 1 bis {most} Wörter.</translation>
    </message>
    <message>
        <source>It takes two words to be near each other.</source>
        <translation>Erst zwei Wörter können einander nahe sein.</translation>
    </message>
    <message>
        <source>Passed over: there is nothing to look for in this.</source>
        <translation>Übergangen: darin ist nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is no field of that name: read as words.</source>
        <translation>Ein Feld dieses Namens gibt es nicht: als Wörter gelesen.</translation>
    </message>
    <message>
        <source>A minus inside a sentence is text; write NOT to exclude.</source>
        <translation>Ein Minus im Satz ist Text; zum Ausschließen NOT schreiben.</translation>
    </message>
    <message>
        <source>Nothing may stand between a colon and what follows.</source>
        <translation>Zwischen Doppelpunkt und dem Folgenden darf nichts stehen.</translation>
    </message>
    <message>
        <source>At most {most} letters may differ.</source>
        <translation>Höchstens {most} Buchstaben dürfen abweichen.</translation>
    </message>
    <message>
        <source>A word with * or ? can&apos;t be exact too.</source>
        <translation>Ein Wort mit * oder ? kann nicht zugleich genau sein.</translation>
    </message>
    <message>
        <source>A word with * or ? can&apos;t be written otherwise (~) too.</source>
        <translation>Ein Wort mit * oder ? kann nicht zugleich anders geschrieben sein (~).</translation>
    </message>
    <message>
        <source>An exact word can&apos;t be written otherwise (~) too.</source>
        <translation>Ein genaues Wort kann nicht zugleich anders geschrieben sein (~).</translation>
    </message>
    <message>
        <source>Other spellings (~) are looked for in words of alphabets only.</source>
        <translation>Andere Schreibweisen (~) werden nur in Wörtern aus Buchstaben gesucht.</translation>
    </message>
    <message>
        <source>Only a single word can have * or ? in it.</source>
        <translation>Nur ein einzelnes Wort darf * oder ? enthalten.</translation>
    </message>
    <message>
        <source>Read as a word, not as an operator.</source>
        <translation>Als Wort gelesen, nicht als Operator.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this.</source>
        <translation>Darin ist nichts zu suchen.</translation>
    </message>
    <message>
        <source>Regular expressions are not supported; their words are looked for.</source>
        <translation>Reguläre Ausdrücke gibt es nicht; ihre Wörter werden gesucht.</translation>
    </message>
    <message>
        <source>Several lines without any operator: read as plain words.</source>
        <translation>Mehrere Zeilen ohne Operator: als einfache Wörter gelesen.</translation>
    </message>
    <message>
        <source>Nothing of that name is counted: read as words. These are: {known}.</source>
        <translation>Nichts dieses Namens wird gezählt: als Wörter gelesen. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>“{piece}”: Nothing of that name is counted: read as words. These are: {known}.</source>
        <translation>„{piece}“: Nichts dieses Namens wird gezählt: als Wörter gelesen. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>Read as plain words.</source>
        <translation>Als einfache Wörter gelesen.</translation>
    </message>
    <message>
        <source>Longer than {most} characters: read as plain words.</source>
        <translation>Länger als {most} Zeichen: als einfache Wörter gelesen.</translation>
    </message>
    <message>
        <source>Nested deeper than {most} levels: read as plain words.</source>
        <translation>Tiefer als {most} Ebenen verschachtelt: als einfache Wörter gelesen.</translation>
    </message>
    <message>
        <source>Only the first {most} characters are read.</source>
        <translation>Nur die ersten {most} Zeichen werden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {most} different words are looked for.</source>
        <translation>Nur die ersten {most} verschiedenen Wörter werden gesucht.</translation>
    </message>
    <message>
        <source>Only the first {most} words and phrases are looked for.</source>
        <translation>Nur die ersten {most} Wörter und Wortfolgen werden gesucht.</translation>
    </message>
    <message>
        <source>Signs are not indexed: there is nothing in this that can be looked for.</source>
        <translation>Zeichen sind nicht indiziert: darin ist nichts zu suchen.</translation>
    </message>
    <message>
        <source>In “{piece}” only “{word}” is looked for, not + and #.</source>
        <translation>In „{piece}“ wird nur „{word}“ gesucht, nicht + und #.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t be read as pinyin.</source>
        <translation>„{word}“ lässt sich nicht als Pinyin lesen.</translation>
    </message>
    <message>
        <source>“{word}” is no date. What can stand there: {known}.</source>
        <translation>„{word}“ ist kein Datum. Hier kann stehen: {known}.</translation>
    </message>
    <message>
        <source>{value} is not known. What can stand there: {known}.</source>
        <translation>{value} ist unbekannt. Hier kann stehen: {known}.</translation>
    </message>
    <message>
        <source>No article has {value}. There are: {known}.</source>
        <translation>Kein Artikel hat {value}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>No article has {value}. Written alike: {known}.</source>
        <translation>Kein Artikel hat {value}. Ähnlich geschrieben: {known}.</translation>
    </message>
    <message>
        <source>No article has {value}.</source>
        <translation>Kein Artikel hat {value}.</translation>
    </message>
    <message>
        <source>{term} needs at least one letter beside * and ? to be looked for.</source>
        <translation>{term} braucht neben * und ? mindestens einen Buchstaben zum Suchen.</translation>
    </message>
    <message>
        <source>search: takes the name of a saved search.</source>
        <translation>search: nimmt den Namen einer gespeicherten Suche.</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>Es gibt keine gespeicherte Suche namens „{name}“.</translation>
    </message>
    <message>
        <source>search:&quot;{name}&quot; contains itself.</source>
        <translation>search:&quot;{name}&quot; enthält sich selbst.</translation>
    </message>
    <message>
        <source>More than {most} saved searches are within this query.</source>
        <translation>Mehr als {most} gespeicherte Suchen stecken in dieser Abfrage.</translation>
    </message>
    <message>
        <source>The search index isn&apos;t ready yet: the archive itself was searched.</source>
        <translation>Der Suchindex ist noch nicht bereit: das Archiv selbst wurde durchsucht.</translation>
    </message>
    <message>
        <source>Searching the index failed: the archive itself was searched.</source>
        <translation>Die Suche im Index misslang: das Archiv selbst wurde durchsucht.</translation>
    </message>
    <message>
        <source>Until it is, the newest articles stand first.</source>
        <translation>Bis dahin stehen die neuesten Artikel vorn.</translation>
    </message>
</context>
<context>
    <name>QueryReading</name>
    <message>
        <source>Search literally</source>
        <translation>Wörtlich suchen</translation>
    </message>
    <message>
        <source>Search literally: for exactly these words in this order</source>
        <translation>Wörtlich suchen: genau diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>stopped: Enter searches again</source>
        <translation>angehalten: Eingabe sucht wieder</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>read as {query}</source>
        <translation>gelesen als {query}</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>{place}: {message}</translation>
    </message>
    <message>
        <source>character {place}: {message}</source>
        <translation>Zeichen {place}: {message}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Von und bis</translation>
    </message>
    <message>
        <source>A year, a month or a day, or two of them; then Return: 2020-07 – 2021-09</source>
        <translation>Ein Jahr, ein Monat oder ein Tag, oder zwei davon; dann Eingabe: 2020-07 – 2021-09</translation>
    </message>
    <message>
        <source>Type a year, a month or a day: 2021, 2021-03, 2021-03-05.</source>
        <translation>Geben Sie Jahr, Monat oder Tag ein: 2021, 2021-03, 2021-03-05.</translation>
    </message>
    <message>
        <source>“{part}” is not in the calendar.</source>
        <translation>„{part}“ steht nicht im Kalender.</translation>
    </message>
    <message>
        <source>{part} ends before it begins.</source>
        <translation>{part} endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{part}” is no date. Write 2021, 2021-03 or 2021-03-05, or two of them.</source>
        <translation>„{part}“ ist kein Datum. Schreiben Sie 2021, 2021-03 oder 2021-03-05, oder zwei davon.</translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>As received</source>
        <translation>Wie erhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} und {count} weitere</translation>
    </message>
    <message>
        <source>Also in {words}</source>
        <translation>Auch in {words}</translation>
    </message>
    <message>
        <source>the name {words}</source>
        <translation>dem Namen {words}</translation>
    </message>
    <message>
        <source>the source {words}</source>
        <translation>der Quelle {words}</translation>
    </message>
    <message>
        <source>the tag {words}</source>
        <translation>dem Schlagwort {words}</translation>
    </message>
    <message>
        <source>the note {words}</source>
        <translation>der Notiz {words}</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>nicht im Original</translation>
    </message>
    <message>
        <source>not translated here</source>
        <translation>hier nicht übersetzt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>Wegen:</translation>
    </message>
    <message>
        <source>%1: decided by hand</source>
        <translation>%1: von Hand entschieden</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Von Hand verknüpft</translation>
    </message>
    <message>
        <source>Uncertain: linked automatically, score %1 % (%2)</source>
        <translation>Unsicher: automatisch verknüpft, Wert %1 % (%2)</translation>
    </message>
    <message>
        <source>Linked automatically, score %1 % (%2)</source>
        <translation>Automatisch verknüpft, Wert %1 % (%2)</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>Original, %1</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>Übersetzung, %1</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>{day}, year unknown</source>
        <translation>{day}, Jahr unbekannt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>The record does not say the date. Evidence:</source>
        <translation>Der Datensatz nennt kein Datum. Belege:</translation>
    </message>
    <message>
        <source>The record does not say the year. Evidence:</source>
        <translation>Der Datensatz nennt kein Jahr. Belege:</translation>
    </message>
    <message>
        <source>stray “{token}”</source>
        <translation>Rest „{token}“</translation>
    </message>
    <message>
        <source>numbers differ: {numbers}</source>
        <translation>Zahlen weichen ab: {numbers}</translation>
    </message>
    <message>
        <source>untranslated “{words}”</source>
        <translation>nicht übersetzt: „{words}“</translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation>Original seither geändert</translation>
    </message>
    <message>
        <source>duplicate lead</source>
        <translation>doppelter Vorspann</translation>
    </message>
    <message>
        <source>stray markup</source>
        <translation>Markup-Reste</translation>
    </message>
    <message>
        <source>glued sentence</source>
        <translation>verklebter Satz</translation>
    </message>
    <message>
        <source>date without year</source>
        <translation>Datum ohne Jahr</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>Jahr erschlossen</translation>
    </message>
    <message>
        <source>suspect term</source>
        <translation>fraglicher Begriff</translation>
    </message>
    <message>
        <source>unaligned paragraphs</source>
        <translation>ungleiche Absätze</translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation>eine Seite fehlt</translation>
    </message>
    <message>
        <source>looks bilingual</source>
        <translation>wirkt zweisprachig</translation>
    </message>
    <message>
        <source>unreadable bytes</source>
        <translation>unlesbare Bytes</translation>
    </message>
    <message>
        <source>1 quality flag</source>
        <translation>1 Qualitätsmarke</translation>
    </message>
    <message>
        <source>%n quality flags</source>
        <translation>%n Qualitätsmarken</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message>
        <source>&amp;Search for this</source>
        <translation>&amp;Danach suchen</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>Stacked while the window is narrow</source>
        <translation>Untereinander, solange das Fenster schmal ist</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Nur Original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur Übersetzung</translation>
    </message>
</context>
<context>
    <name>ReadingSample</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Not found in {folder}</source>
        <translation>Nicht gefunden in {folder}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>{name} von dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Add an identifier: viaf 12345</source>
        <translation>Kennung hinzufügen: viaf 12345</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>In diesen aufgenommen</translation>
    </message>
    <message>
        <source>Split {name} off again</source>
        <translation>{name} wieder abtrennen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Forget that {name} is another</source>
        <translation>Vergessen, dass {name} ein anderer ist</translation>
    </message>
    <message>
        <source>Write its scheme before it: viaf 12345.</source>
        <translation>Schreiben Sie das System davor: viaf 12345.</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{file}, record {number}</source>
        <translation>{file}, Datensatz {number}</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabelle (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Records and what became of them</source>
        <translation>Datensätze und was aus ihnen wurde</translation>
    </message>
</context>
<context>
    <name>ReprintWords</name>
    <message>
        <source>Not related</source>
        <translation>Nicht verwandt</translation>
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
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>Alike by way of another article of the cluster</source>
        <translation>Ähnlich über einen anderen Artikel der Gruppe</translation>
    </message>
    <message>
        <source>You said that they are not related</source>
        <translation>Sie sagten, dass sie nicht verwandt sind</translation>
    </message>
    <message>
        <source>Nothing was found that they share</source>
        <translation>Nichts Gemeinsames wurde gefunden</translation>
    </message>
    <message>
        <source>No articles are alike, as far as they were compared.</source>
        <translation>Keine Artikel ähneln sich, soweit verglichen wurde.</translation>
    </message>
    <message>
        <source>{clusters}. Nearly the same from {near} % of the sentences on, excerpts from {contained} %, other translations from {translation} %. Nothing is merged or deleted.</source>
        <translation>{clusters}. Fast gleich ab {near} % der Sätze, Auszüge ab {contained} %, andere Übersetzungen ab {translation} %. Nichts wird zusammengelegt oder gelöscht.</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>{count} clusters</source>
        <translation>{count} Gruppen</translation>
    </message>
    <message>
        <source>{kind}, {percent} %</source>
        <translation>{kind}, {percent} %</translation>
    </message>
</context>
<context>
    <name>ReprintsDialog</name>
    <message>
        <source>Duplicates and reprints</source>
        <translation>Dubletten und Nachdrucke</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Articles of the cluster</source>
        <translation>Artikel der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Grenzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The others are compared with this article.</source>
        <translation>Die anderen werden mit diesem Artikel verglichen.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>passt nicht mehr</translation>
    </message>
    <message>
        <source>found in a name</source>
        <translation>in einem Namen gefunden</translation>
    </message>
    <message>
        <source>+1 reprint</source>
        <translation>+1 Nachdruck</translation>
    </message>
    <message>
        <source>+{count} reprints</source>
        <translation>+{count} Nachdrucke</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Choose a row to see its changes</source>
        <translation>Wählen Sie eine Zeile, um ihre Änderungen zu sehen</translation>
    </message>
    <message>
        <source>Changes in row {number}</source>
        <translation>Änderungen in Zeile {number}</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Repeated lead</source>
        <translation>Wiederholter Vorspann</translation>
    </message>
    <message>
        <source>Stray markup</source>
        <translation>Markup-Reste</translation>
    </message>
    <message>
        <source>Source tags</source>
        <translation>Quellenvermerke</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Verfasserzeilen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Page headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Glued sentences</source>
        <translation>Verklebte Sätze</translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation>Daten ohne Jahr</translation>
    </message>
    <message>
        <source>Dates worked out</source>
        <translation>Daten erschlossen</translation>
    </message>
    <message>
        <source>Suspect terms</source>
        <translation>Fragliche Begriffe</translation>
    </message>
    <message>
        <source>Leaves out a cut or re-translated copy of the first lines.</source>
        <translation>Lässt eine gekürzte oder neu übersetzte Kopie der ersten Zeilen weg.</translation>
    </message>
    <message>
        <source>Leaves out leaked tokens such as &lt;br&gt;, &amp;nbsp; or html.</source>
        <translation>Lässt durchgesickerte Zeichen wie &lt;br&gt;, &amp;nbsp; oder html weg.</translation>
    </message>
    <message>
        <source>Takes the outlet’s name in brackets off the beginning.</source>
        <translation>Nimmt den Namen des Mediums in Klammern vom Anfang ab.</translation>
    </message>
    <message>
        <source>Takes reporters and datelines off the text, and notes them.</source>
        <translation>Nimmt Reporter und Ortszeilen vom Text ab und vermerkt sie.</translation>
    </message>
    <message>
        <source>Takes editors and photographers off the text, and notes them.</source>
        <translation>Nimmt Redaktion und Fotografen vom Text ab und vermerkt sie.</translation>
    </message>
    <message>
        <source>Takes page headers off, and notes the date in them.</source>
        <translation>Nimmt Kopfzeilen ab und vermerkt das Datum darin.</translation>
    </message>
    <message>
        <source>Leaves out rights, cookies, tools and links around a text.</source>
        <translation>Lässt Rechte, Cookies, Werkzeuge und Verweise um einen Text weg.</translation>
    </message>
    <message>
        <source>Marks full stops without a space behind them.</source>
        <translation>Kennzeichnet Punkte ohne Leerzeichen dahinter.</translation>
    </message>
    <message>
        <source>Marks dates whose year is not printed.</source>
        <translation>Kennzeichnet Daten, deren Jahr nicht gedruckt ist.</translation>
    </message>
    <message>
        <source>Works out the date of publication, marked as inferred.</source>
        <translation>Erschließt das Datum der Veröffentlichung und kennzeichnet es so.</translation>
    </message>
    <message>
        <source>Marks renderings that are known to be wrong.</source>
        <translation>Kennzeichnet bekannte Fehlübersetzungen.</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Look no further; nothing has been written</source>
        <translation>Nicht weiter nachsehen; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Dry run finished in {time}. Nothing has been written.</source>
        <translation>Probelauf in {time} beendet. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{progress} Nothing has been written; all of it can be imported.</source>
        <translation>{progress} Es wurde nichts geschrieben; alles lässt sich importieren.</translation>
    </message>
    <message>
        <source>The dry run failed. Nothing has been written.</source>
        <translation>Der Probelauf misslang. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Dry run: nothing is written.</source>
        <translation>Probelauf: nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Waiting until another task is done</source>
        <translation>Wartet auf das Ende einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files.</source>
        <translation>Nach {done} von {total} Dateien angehalten.</translation>
    </message>
    <message>
        <source>Stopped after {count} records.</source>
        <translation>Nach {count} Datensätzen angehalten.</translation>
    </message>
    <message>
        <source>The dry run ended unexpectedly.</source>
        <translation>Der Probelauf endete unerwartet.</translation>
    </message>
    <message>
        <source>{count} records looked at</source>
        <translation>{count} Datensätze durchgesehen</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at</source>
        <translation>{done} von {total} Dateien durchgesehen</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>original and the translation</source>
        <translation>Original und Übersetzung</translation>
    </message>
    <message>
        <source>original and its translation</source>
        <translation>Original und Übersetzung</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Durchsicht</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>needs fix</source>
        <translation>zu verbessern</translation>
    </message>
    <message>
        <source>above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source> ({ids} of {whole}; the others were changed later)</source>
        <translation> ({ids} von {whole}; die anderen wurden später geändert)</translation>
    </message>
    <message>
        <source>duplicate lead</source>
        <translation>doppelter Vorspann</translation>
    </message>
    <message>
        <source>stray markup</source>
        <translation>Markup-Reste</translation>
    </message>
    <message>
        <source>source tag</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message>
        <source>glued sentence</source>
        <translation>zusammengeklebte Sätze</translation>
    </message>
    <message>
        <source>date without year</source>
        <translation>Datum ohne Jahr</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>erschlossenes Jahr</translation>
    </message>
    <message>
        <source>suspect term</source>
        <translation>fraglicher Begriff</translation>
    </message>
    <message>
        <source>unaligned</source>
        <translation>ungleiche Absatzzahl</translation>
    </message>
    <message>
        <source>missing side</source>
        <translation>fehlende Seite</translation>
    </message>
    <message>
        <source>looks bilingual</source>
        <translation>sieht zweisprachig aus</translation>
    </message>
    <message>
        <source>replaced bytes</source>
        <translation>ersetzte Bytes</translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <translation>Ein Zeichen konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>A collection can&apos;t hold control characters.</source>
        <translation>Eine Sammlung darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A collection can&apos;t stand below itself.</source>
        <translation>Eine Sammlung kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>A collection may have at most {max_length} characters.</source>
        <translation>Eine Sammlung darf höchstens {max_length} Zeichen haben.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A description may have at most {longest_description} characters.</source>
        <translation>Eine Beschreibung darf höchstens {longest_description} Zeichen haben.</translation>
    </message>
    <message>
        <source>A field can&apos;t hold control characters.</source>
        <translation>Ein Feld kann keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A field holds at most {max_length} characters.</source>
        <translation>Ein Feld fasst höchstens {max_length} Zeichen.</translation>
    </message>
    <message>
        <source>A field is nested too deeply.</source>
        <translation>Ein Feld ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A name can&apos;t hold control characters.</source>
        <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A name needs a letter at least.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>A new version of {name}; the older one is kept.</source>
        <translation>Eine neue Fassung von {name}; die ältere bleibt erhalten.</translation>
    </message>
    <message>
        <source>A note can be about {longest_quote} characters at most.</source>
        <translation>Eine Notiz kann sich auf höchstens {longest_quote} Zeichen beziehen.</translation>
    </message>
    <message>
        <source>A part of it is damaged: it can&apos;t be unpacked.</source>
        <translation>Ein Teil davon ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>A part of it is damaged: it is not XML.</source>
        <translation>Ein Teil davon ist beschädigt: Er ist kein XML.</translation>
    </message>
    <message>
        <source>A part of it is larger than {value} MB.</source>
        <translation>Ein Teil davon ist größer als {value} MB.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>A process that builds the search index gave no sensible answer.</source>
        <translation>Ein Prozess, der den Suchindex baut, gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>A rebuild was asked for.</source>
        <translation>Ein Neuaufbau wurde verlangt.</translation>
    </message>
    <message>
        <source>A report is a {csv} or a {json_lines} file, not “{name}”.</source>
        <translation>Ein Bericht ist eine {csv}- oder {json_lines}-Datei, nicht „{name}“.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A segment is longer than {max_segment} characters.</source>
        <translation>Ein Segment ist länger als {max_segment} Zeichen.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Eine Quelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>A tag can&apos;t be merged with itself.</source>
        <translation>Ein Schlagwort kann nicht mit sich selbst vereint werden.</translation>
    </message>
    <message>
        <source>A tag can&apos;t hold control characters.</source>
        <translation>Ein Schlagwort darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A tag may have at most {max_tag_length} characters.</source>
        <translation>Ein Schlagwort darf höchstens {max_tag_length} Zeichen haben.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A unit is larger than any text.</source>
        <translation>Eine Einheit ist größer als jeder Text.</translation>
    </message>
    <message>
        <source>A value in it is longer than any text; the rest was left.</source>
        <translation>Ein Wert darin ist länger als jeder Text; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>Added 1 saved search</source>
        <translation>1 gespeicherte Suche hinzugefügt</translation>
    </message>
    <message>
        <source>Added the {value} of “{title}”</source>
        <translation>{value} von „{title}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Added {count} saved searches</source>
        <translation>{count} gespeicherte Suchen hinzugefügt</translation>
    </message>
    <message>
        <source>Adding tag “{path}”</source>
        <translation>Schlagwort „{path}“ wird vergeben</translation>
    </message>
    <message>
        <source>An article can&apos;t be compared with itself.</source>
        <translation>Ein Artikel kann nicht mit sich selbst verglichen werden.</translation>
    </message>
    <message>
        <source>An edit of number {event} is not known.</source>
        <translation>Eine Bearbeitung mit der Nummer {event} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>An import that was undone can&apos;t be redone.</source>
        <translation>Ein zurückgenommener Import kann nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>Another record is called “{same}”.</source>
        <translation>Ein anderer Datensatz heißt „{same}“.</translation>
    </message>
    <message>
        <source>Applied “{finding_name}” again</source>
        <translation>„{finding_name}“ wieder angewendet</translation>
    </message>
    <message>
        <source>Archives inside archives are opened {nesting} deep, no deeper.</source>
        <translation>Archive in Archiven werden {nesting} Ebenen tief geöffnet, nicht tiefer.</translation>
    </message>
    <message>
        <source>Article {article_id} is not in this archive any more.</source>
        <translation>Artikel {article_id} ist nicht mehr in diesem Archiv.</translation>
    </message>
    <message>
        <source>Article {article_id}: the {side} text is not the one that was stored.</source>
        <translation>Artikel {article_id}: Der Text ({side}) ist nicht der, der gespeichert wurde.</translation>
    </message>
    <message>
        <source>Article {article} ({external_id}) has no text.</source>
        <translation>Artikel {article} ({external_id}) hat keinen Text.</translation>
    </message>
    <message>
        <source>Article {article} ({external_id}) names a transaction that is missing.</source>
        <translation>Artikel {article} ({external_id}) nennt eine Transaktion, die fehlt.</translation>
    </message>
    <message>
        <source>Article {article} ({external_id}) pairs paragraphs that are missing.</source>
        <translation>Artikel {article} ({external_id}) verbindet Absätze, die fehlen.</translation>
    </message>
    <message>
        <source>Article {article} has links of other sentences than its own.</source>
        <translation>Artikel {article} hat Verknüpfungen fremder Sätze.</translation>
    </message>
    <message>
        <source>Article {article} is not in this archive any more.</source>
        <translation>Artikel {article} ist nicht mehr in diesem Archiv.</translation>
    </message>
    <message>
        <source>Article {id} has no {value}.</source>
        <translation>Artikel {id} hat diese Seite nicht: {value}.</translation>
    </message>
    <message>
        <source>Article {missing} is not in the collection “{path}”.</source>
        <translation>Artikel {missing} ist nicht in der Sammlung „{path}“.</translation>
    </message>
    <message>
        <source>Article {named}: the original bytes are not the ones that were stored.</source>
        <translation>Artikel {named}: Die ursprünglichen Bytes sind nicht die, die gespeichert wurden.</translation>
    </message>
    <message>
        <source>Article {one} is not in this archive.</source>
        <translation>Artikel {one} ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Articles were put into the collection “{rows}” since.</source>
        <translation>Seitdem wurden Artikel in die Sammlung „{rows}“ gelegt.</translation>
    </message>
    <message>
        <source>Ask for the package to be made again.</source>
        <translation>Bitten Sie darum, dass das Paket noch einmal erstellt wird.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Lassen Sie sich das Leserecht geben oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Ask the people who look after this computer; `archive-app policy show` tells them more.</source>
        <translation>Fragen Sie die Leute, die diesen Rechner betreuen; `archive-app policy show` sagt ihnen mehr.</translation>
    </message>
    <message>
        <source>Assigned {articles} to “{value}”</source>
        <translation>{articles} an „{value}“ zugewiesen</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message>
        <source>Build the search index.</source>
        <translation>Bauen Sie den Suchindex auf.</translation>
    </message>
    <message>
        <source>By its name it could be {name}, but the two are no pair.</source>
        <translation>Dem Namen nach könnte es zu {name} gehören, aber die beiden sind kein Paar.</translation>
    </message>
    <message>
        <source>Bytes that no encoding explained.</source>
        <translation>Bytes, die keine Kodierung erklärt.</translation>
    </message>
    <message>
        <source>Change that one, or add to the name what tells the two apart.</source>
        <translation>Ändern Sie diesen, oder ergänzen Sie im Namen, was die beiden unterscheidet.</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Changed search “{name}”</source>
        <translation>Suche „{name}“ geändert</translation>
    </message>
    <message>
        <source>Changed tag “{path}”</source>
        <translation>Schlagwort „{path}“ geändert</translation>
    </message>
    <message>
        <source>Changed the cleaning rules for {name}</source>
        <translation>Bereinigungsregeln für {name} geändert</translation>
    </message>
    <message>
        <source>Changed the cleaning rules of 1 article</source>
        <translation>Bereinigungsregeln von 1 Artikel geändert</translation>
    </message>
    <message>
        <source>Changed the name “{called}”</source>
        <translation>Name „{called}“ geändert</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen und in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it, then open the archive again.</source>
        <translation>Prüfen Sie den Datenträger und seine Verbindung und öffnen Sie das Archiv dann erneut.</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>Prüfen Sie den Datenträger und die Datei.</translation>
    </message>
    <message>
        <source>Check the path, or look for where the archive was moved.</source>
        <translation>Prüfen Sie den Pfad oder suchen Sie, wohin das Archiv verschoben wurde.</translation>
    </message>
    <message>
        <source>Check {folder}.</source>
        <translation>Prüfen Sie {folder}.</translation>
    </message>
    <message>
        <source>Choose a collection below the same one.</source>
        <translation>Wählen Sie eine Sammlung unter derselben.</translation>
    </message>
    <message>
        <source>Choose a file NAME.archive.</source>
        <translation>Wählen Sie eine Datei NAME.archive.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Save as a file” of saved searches.</source>
        <translation>Wählen Sie eine Datei, die mit „Als Datei speichern“ der gespeicherten Suchen entstand.</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>Wählen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Choose a record of the same kind.</source>
        <translation>Wählen Sie einen Datensatz derselben Art.</translation>
    </message>
    <message>
        <source>Choose a sentence of the text.</source>
        <translation>Wählen Sie einen Satz des Textes.</translation>
    </message>
    <message>
        <source>Choose a sentence, or write the note about the whole article.</source>
        <translation>Wählen Sie einen Satz oder schreiben Sie die Notiz zum ganzen Artikel.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Wählen Sie ein Schlagwort.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or somebody else.</source>
        <translation>Wählen Sie eine frühere Zeit oder jemand anderen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Platz dafür.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose articles that have it.</source>
        <translation>Wählen Sie Artikel, die ihn haben.</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>Wählen Sie einen aus der Liste der Importe.</translation>
    </message>
    <message>
        <source>Choose one from the list of saved searches.</source>
        <translation>Wählen Sie eine aus der Liste der gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>Choose one from the list of tags.</source>
        <translation>Wählen Sie eines aus der Liste der Schlagwörter.</translation>
    </message>
    <message>
        <source>Choose one of its forms.</source>
        <translation>Wählen Sie eine seiner Formen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation>Wählen Sie eine von: {join}.</translation>
    </message>
    <message>
        <source>Choose one that was.</source>
        <translation>Wählen Sie einen, bei dem das so ist.</translation>
    </message>
    <message>
        <source>Choose the other side, or none.</source>
        <translation>Wählen Sie die andere Seite oder keine.</translation>
    </message>
    <message>
        <source>Choose the sentence before which to split the link.</source>
        <translation>Wählen Sie den Satz, vor dem die Verknüpfung geteilt werden soll.</translation>
    </message>
    <message>
        <source>Choose the side whose sentence is to go to another link.</source>
        <translation>Wählen Sie die Seite, deren Satz zu einer anderen Verknüpfung soll.</translation>
    </message>
    <message>
        <source>Choose two articles.</source>
        <translation>Wählen Sie zwei Artikel.</translation>
    </message>
    <message>
        <source>Choose two names or more.</source>
        <translation>Wählen Sie zwei oder mehr Namen.</translation>
    </message>
    <message>
        <source>Choose which one it is.</source>
        <translation>Wählen Sie, welcher es ist.</translation>
    </message>
    <message>
        <source>Chose version {version} of the {value} in 1 article</source>
        <translation>Fassung {version} gewählt ({value}, 1 Artikel)</translation>
    </message>
    <message>
        <source>Confirmed the name “{name}”</source>
        <translation>Name „{name}“ bestätigt</translation>
    </message>
    <message>
        <source>Copy the archive to a folder of your own to change it.</source>
        <translation>Kopieren Sie das Archiv in einen eigenen Ordner, um es zu ändern.</translation>
    </message>
    <message>
        <source>Corrected a sentence in 1 article</source>
        <translation>Einen Satz in 1 Artikel korrigiert</translation>
    </message>
    <message>
        <source>Date not taken: {line}</source>
        <translation>Datum nicht übernommen: {line}</translation>
    </message>
    <message>
        <source>Date taken from the file name</source>
        <translation>Datum aus dem Dateinamen</translation>
    </message>
    <message>
        <source>Date taken from the folder name</source>
        <translation>Datum aus dem Ordnernamen</translation>
    </message>
    <message>
        <source>Date taken from the text</source>
        <translation>Datum aus dem Text</translation>
    </message>
    <message>
        <source>Deleted collection “{path}”</source>
        <translation>Sammlung „{path}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted tag “{path}”</source>
        <translation>Schlagwort „{path}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted the name “{called}”</source>
        <translation>Name „{called}“ gelöscht</translation>
    </message>
    <message>
        <source>Described collection “{path}”</source>
        <translation>Sammlung „{path}“ beschrieben</translation>
    </message>
    <message>
        <source>Done again: {summary}{part}</source>
        <translation>Wiederholt: {summary}{part}</translation>
    </message>
    <message>
        <source>Doubtful rendering: {term}</source>
        <translation>Fraglicher Begriff: {term}</translation>
    </message>
    <message>
        <source>Duplicate lead dropped</source>
        <translation>Doppelter Vorspann entfernt</translation>
    </message>
    <message>
        <source>Edited names ({edits} changes)</source>
        <translation>Namen bearbeitet ({edits} Änderungen)</translation>
    </message>
    <message>
        <source>Edited tags ({edits} changes)</source>
        <translation>Schlagwörter bearbeitet ({edits} Änderungen)</translation>
    </message>
    <message>
        <source>Edited {articles_in_words} together: {number} changes</source>
        <translation>{articles_in_words} zusammen bearbeitet: {number} Änderungen</translation>
    </message>
    <message>
        <source>Event {event} is no edit of a note.</source>
        <translation>Ereignis {event} ist keine Bearbeitung einer Notiz.</translation>
    </message>
    <message>
        <source>Event {event} is no edit of a text.</source>
        <translation>Ereignis {event} ist keine Bearbeitung eines Textes.</translation>
    </message>
    <message>
        <source>Fields are: {known}.</source>
        <translation>Felder sind: {known}.</translation>
    </message>
    <message>
        <source>Files of this kind can&apos;t be imported. These can: {known}.</source>
        <translation>Dateien dieser Art können nicht importiert werden. Diese schon: {known}.</translation>
    </message>
    <message>
        <source>Forgot what the name “{called}” was told apart from</source>
        <translation>Unterscheidung des Namens „{called}“ von anderen aufgehoben</translation>
    </message>
    <message>
        <source>Free some space on the disk and look again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Free some space, or check {folder}.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie {folder}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Give its #.</source>
        <translation>Geben Sie die #-Nummer an.</translation>
    </message>
    <message>
        <source>Give the number that the edit printed.</source>
        <translation>Geben Sie die Nummer an, die die Bearbeitung ausgab.</translation>
    </message>
    <message>
        <source>Give this one another kind or leave it.</source>
        <translation>Geben Sie diesem eine andere Art, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Give words that stand there once.</source>
        <translation>Geben Sie Wörter an, die dort einmal stehen.</translation>
    </message>
    <message>
        <source>Import a clean copy: ask its maker for a backup, or restore one of yours.</source>
        <translation>Importieren Sie eine saubere Kopie: Bitten Sie den Hersteller um eine Sicherung oder stellen Sie eine eigene wieder her.</translation>
    </message>
    <message>
        <source>Import it instead if it holds articles.</source>
        <translation>Importieren Sie es stattdessen, wenn es Artikel enthält.</translation>
    </message>
    <message>
        <source>Import of {label}</source>
        <translation>Import von {label}</translation>
    </message>
    <message>
        <source>Import the files again if you want them after all.</source>
        <translation>Importieren Sie die Dateien erneut, wenn Sie sie doch wollen.</translation>
    </message>
    <message>
        <source>Import the files again.</source>
        <translation>Importieren Sie die Dateien erneut.</translation>
    </message>
    <message>
        <source>Import the files again; what is here already is not imported twice.</source>
        <translation>Importieren Sie die Dateien erneut; was schon hier ist, wird nicht zweimal importiert.</translation>
    </message>
    <message>
        <source>Import {batch} is at its end already.</source>
        <translation>Import {batch} ist bereits zu Ende.</translation>
    </message>
    <message>
        <source>Import {batch} stored nothing that could be taken back.</source>
        <translation>Import {batch} hat nichts gespeichert, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Import {batch} was taken back already.</source>
        <translation>Import {batch} wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>Imported {articles_in_words} from {label}</source>
        <translation>{articles_in_words} aus {label} importiert</translation>
    </message>
    <message>
        <source>Install Whoosh=={whoosh_version}.</source>
        <translation>Installieren Sie Whoosh=={whoosh_version}.</translation>
    </message>
    <message>
        <source>It could not be read: {strerror}.</source>
        <translation>Es konnte nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>It could not be stored.</source>
        <translation>Es konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which can make a small file endless.</source>
        <translation>Es erklärt eigene Entitäten, die eine kleine Datei endlos machen können.</translation>
    </message>
    <message>
        <source>It has a header and no rows below it.</source>
        <translation>Es hat eine Kopfzeile und keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>It has more than {most_parts} parts.</source>
        <translation>Es hat mehr als {most_parts} Teile.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <source>It has {count} pages; {max_pages} is the most.</source>
        <translation>Es hat {count} Seiten; höchstens {max_pages} gehen.</translation>
    </message>
    <message>
        <source>It holds more than {entries} entries; the rest was left.</source>
        <translation>Es enthält mehr als {entries} Einträge; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It holds nothing that can be imported.</source>
        <translation>Es enthält nichts, was importiert werden kann.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder. Choose what it leads to as well if you want it.</source>
        <translation>Es ist eine Verknüpfung, die aus dem Ordner hinausführt. Wählen Sie auch ihr Ziel, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>It is a translation memory without any unit.</source>
        <translation>Es ist ein Übersetzungsspeicher ohne Einheiten.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Es ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It is cut off: the archive ends inside it.</source>
        <translation>Es ist abgeschnitten: Das Archiv endet mitten darin.</translation>
    </message>
    <message>
        <source>It is damaged: a tag never ends.</source>
        <translation>Es ist beschädigt: Ein Tag endet nie.</translation>
    </message>
    <message>
        <source>It is damaged: it can&apos;t be unpacked.</source>
        <translation>Es ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It is damaged: its check sum is another.</source>
        <translation>Es ist beschädigt: Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>It is empty, or it is JSON without any record.</source>
        <translation>Es ist leer, oder es ist JSON ohne Datensatz.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password first.</source>
        <translation>Es ist verschlüsselt: Entpacken Sie das Archiv zuerst mit seinem Passwort.</translation>
    </message>
    <message>
        <source>It is in an encoding that XML can&apos;t be read in.</source>
        <translation>Es hat eine Kodierung, in der XML nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>It is in the old format of Word (.doc), or protected by a password.</source>
        <translation>Es hat das alte Word-Format (.doc) oder ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is larger than the archive says.</source>
        <translation>Es ist größer, als das Archiv angibt.</translation>
    </message>
    <message>
        <source>It is larger than {in_words}, too large inside an archive.</source>
        <translation>Es ist größer als {in_words}, zu groß innerhalb eines Archivs.</translation>
    </message>
    <message>
        <source>It is larger than {value} MB, too large for a page.</source>
        <translation>Es ist größer als {value} MB, zu groß für eine Seite.</translation>
    </message>
    <message>
        <source>It is larger than {value} MB, too large for one text.</source>
        <translation>Es ist größer als {value} MB, zu groß für einen Text.</translation>
    </message>
    <message>
        <source>It is larger than {value} MB.</source>
        <translation>Es ist größer als {value} MB.</translation>
    </message>
    <message>
        <source>It is no EPUB book: it has no table of parts.</source>
        <translation>Es ist kein EPUB-Buch: Das Verzeichnis der Teile fehlt.</translation>
    </message>
    <message>
        <source>It is no PDF.</source>
        <translation>Es ist kein PDF.</translation>
    </message>
    <message>
        <source>It is no Word document: it has no text part.</source>
        <translation>Es ist kein Word-Dokument: Der Textteil fehlt.</translation>
    </message>
    <message>
        <source>It is not a compressed file, whatever its name says.</source>
        <translation>Es ist keine komprimierte Datei, was der Name auch sagt.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is not a tar archive, or it is damaged from here on.</source>
        <translation>Es ist kein tar-Archiv, oder es ist ab hier beschädigt.</translation>
    </message>
    <message>
        <source>It is not a text that JSON can be: its bytes are in no known encoding.</source>
        <translation>Es ist kein Text, der JSON sein kann: Seine Bytes haben keine bekannte Kodierung.</translation>
    </message>
    <message>
        <source>It is not a text: it looks like a binary file.</source>
        <translation>Es ist kein Text: Es sieht wie eine Binärdatei aus.</translation>
    </message>
    <message>
        <source>It is not a web archive, or it is damaged from here on.</source>
        <translation>Es ist kein Webarchiv, oder es ist ab hier beschädigt.</translation>
    </message>
    <message>
        <source>It is not a zip file, or its end is missing.</source>
        <translation>Es ist keine ZIP-Datei, oder ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>It is not well-formed in line {lineno}; the rest was left.</source>
        <translation>Es ist in Zeile {lineno} nicht wohlgeformt; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It is one article with {file}.</source>
        <translation>Es ist ein Artikel zusammen mit {file}.</translation>
    </message>
    <message>
        <source>It is packed with a method that can&apos;t be read (number {method}).</source>
        <translation>Es ist mit einem Verfahren gepackt, das nicht gelesen werden kann (Nummer {method}).</translation>
    </message>
    <message>
        <source>It is person, organisation or place.</source>
        <translation>Es ist person, organisation oder place.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Es ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is stored as a sparse file, which can&apos;t be read.</source>
        <translation>Es ist als Sparse-Datei gespeichert und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It looks like https://example.org/page.</source>
        <translation>Sie sieht aus wie https://example.org/page.</translation>
    </message>
    <message>
        <source>It may be of another archive.</source>
        <translation>Sie gehört vielleicht zu einem anderen Archiv.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document would.</source>
        <translation>Es wird beim Entpacken weit größer als ein Dokument.</translation>
    </message>
    <message>
        <source>It unpacks to more than a document needs.</source>
        <translation>Es wird beim Entpacken größer, als ein Dokument sein muss.</translation>
    </message>
    <message>
        <source>It unpacks to more than {limit}; the rest was left.</source>
        <translation>Es wird beim Entpacken größer als {limit}; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It unpacks to more than {ratio} times its packed size.</source>
        <translation>Es wird beim Entpacken mehr als {ratio}-mal so groß.</translation>
    </message>
    <message>
        <source>It was left out by a person.</source>
        <translation>Es wurde von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>It was said that “{row}” and “{called}” are not the same.</source>
        <translation>Es wurde gesagt, dass „{row}“ und „{called}“ nicht dasselbe sind.</translation>
    </message>
    <message>
        <source>Its bytes are not in one encoding; the rest was left.</source>
        <translation>Seine Bytes haben nicht eine einzige Kodierung; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Its place in the archive is damaged.</source>
        <translation>Sein Platz im Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>Its text is far longer than an article or a book.</source>
        <translation>Sein Text ist weit länger als ein Artikel oder ein Buch.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup under another name.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und stellen Sie eine Sicherung unter anderem Namen wieder her.</translation>
    </message>
    <message>
        <source>Keep yours, or take theirs.</source>
        <translation>Behalten Sie Ihres, oder nehmen Sie das andere.</translation>
    </message>
    <message>
        <source>Known are, among others, UTF-8, UTF-16, GB18030, GBK, Big5, Shift_JIS, EUC-JP, EUC-KR, KOI8-R, Windows-1250 to Windows-1258 and ISO-8859-1 to ISO-8859-16.</source>
        <translation>Bekannt sind unter anderem UTF-8, UTF-16, GB18030, GBK, Big5, Shift_JIS, EUC-JP, EUC-KR, KOI8-R, Windows-1250 bis Windows-1258 und ISO-8859-1 bis ISO-8859-16.</translation>
    </message>
    <message>
        <source>Leave at least a word in it.</source>
        <translation>Lassen Sie mindestens ein Wort darin.</translation>
    </message>
    <message>
        <source>Leave the field empty.</source>
        <translation>Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Let it no longer stand for that tag first, or choose another name.</source>
        <translation>Lassen Sie es zuerst nicht mehr für dieses Schlagwort stehen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Let “{alias}” stand for no tag</source>
        <translation>„{alias}“ steht für kein Schlagwort mehr</translation>
    </message>
    <message>
        <source>Let “{alias}” stand for tag “{path}”</source>
        <translation>„{alias}“ steht nun für das Schlagwort „{path}“</translation>
    </message>
    <message>
        <source>Linked sentences automatically again</source>
        <translation>Sätze neu automatisch verknüpft</translation>
    </message>
    <message>
        <source>Locked by your site: only {fixed} is opened on this computer.</source>
        <translation>Von Ihrer Einrichtung gesperrt: Auf diesem Rechner wird nur {fixed} geöffnet.</translation>
    </message>
    <message>
        <source>Locked by your site: this can&apos;t be done here.</source>
        <translation>Von Ihrer Einrichtung gesperrt: Das geht hier nicht.</translation>
    </message>
    <message>
        <source>Look at it again, then correct what is there.</source>
        <translation>Sehen Sie ihn erneut an und korrigieren Sie, was dasteht.</translation>
    </message>
    <message>
        <source>Look at the names anew.</source>
        <translation>Sehen Sie die Namen neu an.</translation>
    </message>
    <message>
        <source>Look into the files again.</source>
        <translation>Sehen Sie die Dateien erneut durch.</translation>
    </message>
    <message>
        <source>Look whether the printer is on or the folder may be written to, and try again.</source>
        <translation>Sehen Sie nach, ob der Drucker an ist oder in den Ordner geschrieben werden darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Looks bilingual: {chinese} Chinese and {english} English paragraphs, but not in turns regular enough to part them. It is kept as one text.</source>
        <translation>Sieht zweisprachig aus: {chinese} chinesische und {english} englische Absätze, aber nicht regelmäßig genug abwechselnd, um sie zu trennen. Es bleibt ein Text.</translation>
    </message>
    <message>
        <source>Made a record for “{name}”</source>
        <translation>Datensatz für „{name}“ angelegt</translation>
    </message>
    <message>
        <source>Made collection “{called}” of {articles_in_words}</source>
        <translation>Sammlung „{called}“ aus {articles_in_words} angelegt</translation>
    </message>
    <message>
        <source>Made collection “{join}”</source>
        <translation>Sammlung „{join}“ angelegt</translation>
    </message>
    <message>
        <source>Made tag “{path}”</source>
        <translation>Schlagwort „{path}“ angelegt</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Legen Sie sie zuerst an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Make several notes of it.</source>
        <translation>Machen Sie mehrere Notizen daraus.</translation>
    </message>
    <message>
        <source>Make the edit anew.</source>
        <translation>Bearbeiten Sie es neu.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Legen Sie zuerst den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Making a collection</source>
        <translation>Eine Sammlung wird angelegt</translation>
    </message>
    <message>
        <source>Marked {articles_in_words} as {words}</source>
        <translation>{articles_in_words} als {words} markiert</translation>
    </message>
    <message>
        <source>Merge it instead, or choose another.</source>
        <translation>Vereinen Sie es stattdessen oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Merge it into another record, or take it off these articles first.</source>
        <translation>Führen Sie ihn mit einem anderen zusammen, oder entfernen Sie ihn zuerst von diesen Artikeln.</translation>
    </message>
    <message>
        <source>Merge the two, or add to the name what tells them apart: “Li Wei (Harbin)”.</source>
        <translation>Führen Sie beide zusammen, oder ergänzen Sie, was sie unterscheidet: „Li Wei (Harbin)“.</translation>
    </message>
    <message>
        <source>Merge the two, or choose another name.</source>
        <translation>Vereinen Sie die beiden oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Merge them first.</source>
        <translation>Führen Sie sie erst zusammen.</translation>
    </message>
    <message>
        <source>Merged edits of several people</source>
        <translation>Änderungen mehrerer Personen übernommen</translation>
    </message>
    <message>
        <source>Merged edits of {editor}</source>
        <translation>Änderungen von {editor} übernommen</translation>
    </message>
    <message>
        <source>Merged linked sentences</source>
        <translation>Verknüpfte Sätze vereint</translation>
    </message>
    <message>
        <source>Merged tag “{path}” into “{into}”</source>
        <translation>Schlagwort „{path}“ mit „{into}“ vereint</translation>
    </message>
    <message>
        <source>Merged {merged} into “{called}”</source>
        <translation>{merged} mit „{called}“ zusammengeführt</translation>
    </message>
    <message>
        <source>Missing space marked</source>
        <translation>Fehlendes Leerzeichen markiert</translation>
    </message>
    <message>
        <source>More than {most_put_in} saved searches are within this query.</source>
        <translation>In dieser Abfrage stecken mehr als {most_put_in} gespeicherte Suchen.</translation>
    </message>
    <message>
        <source>Move it elsewhere first, or merge it the other way round.</source>
        <translation>Verschieben Sie es zuerst, oder vereinen Sie andersherum.</translation>
    </message>
    <message>
        <source>Moved a sentence to the link before</source>
        <translation>Einen Satz zur vorigen Verknüpfung verschoben</translation>
    </message>
    <message>
        <source>Moved a sentence to the next link</source>
        <translation>Einen Satz zur nächsten Verknüpfung verschoben</translation>
    </message>
    <message>
        <source>Moved collection “{path}” among those beside it</source>
        <translation>Sammlung „{path}“ neben ihren Nachbarn verschoben</translation>
    </message>
    <message>
        <source>Name it in the first line of the table.</source>
        <translation>Nennen Sie sie in der ersten Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>No article was found on the page: it holds only navigation, links or labels.</source>
        <translation>Auf der Seite wurde kein Artikel gefunden: Sie enthält nur Navigation, Links oder Beschriftungen.</translation>
    </message>
    <message>
        <source>No column holds a text. The columns are: {columns_in_words}.</source>
        <translation>Keine Spalte enthält einen Text. Die Spalten sind: {columns_in_words}.</translation>
    </message>
    <message>
        <source>No column holds a text. The columns are: {names}.</source>
        <translation>Keine Spalte enthält einen Text. Die Spalten sind: {names}.</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>Es ist kein Datum bekannt.</translation>
    </message>
    <message>
        <source>No field holds a text. The fields are: {names}.</source>
        <translation>Kein Feld enthält einen Text. Die Felder sind: {names}.</translation>
    </message>
    <message>
        <source>No fields.</source>
        <translation>Keine Felder.</translation>
    </message>
    <message>
        <source>No link stands {where} this one to take the sentence.</source>
        <translation>{where} steht keine Verknüpfung, die den Satz aufnehmen könnte.</translation>
    </message>
    <message>
        <source>No name is “{name}”.</source>
        <translation>Kein Name heißt „{name}“.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Es wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>No {missing} in the source</source>
        <translation>Fehlt in der Quelle: {missing}</translation>
    </message>
    <message>
        <source>None of these articles has the name.</source>
        <translation>Keiner dieser Artikel hat den Namen.</translation>
    </message>
    <message>
        <source>Nothing stands above this link to merge it with.</source>
        <translation>Darüber steht nichts, womit vereint werden könnte.</translation>
    </message>
    <message>
        <source>Nothing stands below this link to merge it with.</source>
        <translation>Darunter steht nichts, womit vereint werden könnte.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>One name can&apos;t be told apart.</source>
        <translation>Ein einzelner Name lässt sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Only translations are corrected; write a note if the original is wrong.</source>
        <translation>Nur Übersetzungen werden korrigiert; schreiben Sie eine Notiz, wenn das Original falsch ist.</translation>
    </message>
    <message>
        <source>Open it for writing once; a backup is made before.</source>
        <translation>Öffnen Sie es einmal zum Schreiben; vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Open the article again and choose a sentence.</source>
        <translation>Öffnen Sie den Artikel erneut und wählen Sie einen Satz.</translation>
    </message>
    <message>
        <source>Open the article again.</source>
        <translation>Öffnen Sie den Artikel erneut.</translation>
    </message>
    <message>
        <source>Open the cleaning of this article again.</source>
        <translation>Öffnen Sie die Bereinigung dieses Artikels erneut.</translation>
    </message>
    <message>
        <source>Paragraph counts differ: {first} / {second}</source>
        <translation>Ungleiche Absatzzahl: {first} / {second}</translation>
    </message>
    <message>
        <source>Paragraphs: {original} in the original, {translation} in the translation.</source>
        <translation>Absätze: {original} im Original, {translation} in der Übersetzung.</translation>
    </message>
    <message>
        <source>People, organisations and places are merged with their like.</source>
        <translation>Personen, Organisationen und Orte werden nur mit ihresgleichen zusammengeführt.</translation>
    </message>
    <message>
        <source>Prefer another one first.</source>
        <translation>Bevorzugen Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>Put a note at other words</source>
        <translation>Notiz an andere Wörter gesetzt</translation>
    </message>
    <message>
        <source>Put a note at the whole article</source>
        <translation>Notiz an den ganzen Artikel gesetzt</translation>
    </message>
    <message>
        <source>Put it there first.</source>
        <translation>Legen Sie ihn zuerst hinein.</translation>
    </message>
    <message>
        <source>Put the rest into a note.</source>
        <translation>Schreiben Sie den Rest in eine Notiz.</translation>
    </message>
    <message>
        <source>Put {articles} in order in collection “{path}”</source>
        <translation>{articles} in der Sammlung „{path}“ geordnet</translation>
    </message>
    <message>
        <source>Put {articles} into collection “{path}”</source>
        <translation>{articles} in die Sammlung „{path}“ gelegt</translation>
    </message>
    <message>
        <source>Putting into a collection</source>
        <translation>In eine Sammlung werden Artikel gelegt</translation>
    </message>
    <message>
        <source>Rebuild the search index; nothing is lost by that.</source>
        <translation>Bauen Sie den Suchindex neu auf; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Redo it to undo it again.</source>
        <translation>Wiederholen Sie es, um es noch einmal zurückzunehmen.</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Removed search “{before}”</source>
        <translation>Suche „{before}“ entfernt</translation>
    </message>
    <message>
        <source>Removed tag “{path}” from {articles_in_words}</source>
        <translation>Schlagwort „{path}“ entfernt: {articles_in_words}</translation>
    </message>
    <message>
        <source>Removing tag “{path}”</source>
        <translation>Schlagwort „{path}“ wird entfernt</translation>
    </message>
    <message>
        <source>Rename or merge that one first.</source>
        <translation>Benennen Sie dieses zuerst um oder vereinen Sie es.</translation>
    </message>
    <message>
        <source>Rename or move that one first.</source>
        <translation>Benennen Sie diese zuerst um, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>Renamed a record to “{name}”</source>
        <translation>Datensatz in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed collection “{path}” to “{join}”</source>
        <translation>Sammlung „{path}“ in „{join}“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed search “{before}” to “{new_name}”</source>
        <translation>Suche „{before}“ in „{new_name}“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed tag “{path}” to “{to}”</source>
        <translation>Schlagwort „{path}“ in „{to}“ umbenannt</translation>
    </message>
    <message>
        <source>Repeat the search.</source>
        <translation>Wiederholen Sie die Suche.</translation>
    </message>
    <message>
        <source>Replaced the {value} of “{title}”</source>
        <translation>{value} von „{title}“ ersetzt</translation>
    </message>
    <message>
        <source>Restore what was imported instead.</source>
        <translation>Stellen Sie stattdessen das Importierte wieder her.</translation>
    </message>
    <message>
        <source>Restored the imported address of {articles}</source>
        <translation>Importierte Adresse von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported date of {articles}</source>
        <translation>Importiertes Datum von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported language of the original of {articles}</source>
        <translation>Importierte Sprache des Originals von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported language of the translation of {articles}</source>
        <translation>Importierte Sprache der Übersetzung von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported organisations of {articles}</source>
        <translation>Importierte Organisationen von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported people of {articles}</source>
        <translation>Importierte Personen von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported places of {articles}</source>
        <translation>Importierte Orte von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported rights of {articles}</source>
        <translation>Importierte Rechte von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported section of {articles}</source>
        <translation>Importierte Rubrik von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported source of {articles}</source>
        <translation>Importierte Quelle von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported title of the original of {articles}</source>
        <translation>Importierten Titel des Originals von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the imported title of the translation of {articles}</source>
        <translation>Importierten Titel der Übersetzung von {articles} wiederhergestellt</translation>
    </message>
    <message>
        <source>Row {row} of {table} belongs to a row of {parent} that is missing.</source>
        <translation>Zeile {row} von {table} gehört zu einer Zeile von {parent}, die fehlt.</translation>
    </message>
    <message>
        <source>Said that one of two articles is a reprint</source>
        <translation>Einen von zwei Artikeln zum Nachdruck erklärt</translation>
    </message>
    <message>
        <source>Said that two articles are not related</source>
        <translation>Zwei Artikel als nicht verwandt erklärt</translation>
    </message>
    <message>
        <source>Said that two articles are the same text</source>
        <translation>Zwei Artikel zum selben Text erklärt</translation>
    </message>
    <message>
        <source>Said that “{name}” is no name</source>
        <translation>„{name}“ ist kein Name</translation>
    </message>
    <message>
        <source>Save it as .docx without a password.</source>
        <translation>Speichern Sie es als .docx ohne Passwort.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Speichern Sie sie erneut als CSV.</translation>
    </message>
    <message>
        <source>Save it without the password and try again.</source>
        <translation>Speichern Sie es ohne Passwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Saved search “{name}”</source>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Say that it is wrong instead: then it is found and not shown.</source>
        <translation>Markieren Sie sie stattdessen als falsch: Dann wird sie gefunden, aber nicht angezeigt.</translation>
    </message>
    <message>
        <source>Search for a word of its title.</source>
        <translation>Suchen Sie nach einem Wort des Titels.</translation>
    </message>
    <message>
        <source>Searching takes longer.</source>
        <translation>Die Suche dauert länger.</translation>
    </message>
    <message>
        <source>Set the address of {articles} to “{value}”</source>
        <translation>Adresse von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the date of {articles} to “{value}”</source>
        <translation>Datum von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the language of the original of {articles} to “{value}”</source>
        <translation>Sprache des Originals von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the language of the translation of {articles} to “{value}”</source>
        <translation>Sprache der Übersetzung von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the organisations of {articles} to “{value}”</source>
        <translation>Organisationen von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the people of {articles} to “{value}”</source>
        <translation>Personen von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the places of {articles} to “{value}”</source>
        <translation>Orte von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the rights of {articles} to “{value}”</source>
        <translation>Rechte von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the section of {articles} to “{value}”</source>
        <translation>Rubrik von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the source of {articles} to “{value}”</source>
        <translation>Quelle von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the title of the original of {articles} to “{value}”</source>
        <translation>Titel des Originals von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Set the title of the translation of {articles} to “{value}”</source>
        <translation>Titel der Übersetzung von {articles} auf „{value}“ gesetzt</translation>
    </message>
    <message>
        <source>Setting the review status</source>
        <translation>Stand der Durchsicht wird gesetzt</translation>
    </message>
    <message>
        <source>Setting the {replace}</source>
        <translation>Feld wird gesetzt: {replace}</translation>
    </message>
    <message>
        <source>Several files could be its other side, so none was taken: {shown}{more_of}.</source>
        <translation>Mehrere Dateien könnten die andere Seite sein, darum wurde keine genommen: {shown}{more_of}.</translation>
    </message>
    <message>
        <source>Several records have the name “{name}”.</source>
        <translation>Mehrere Datensätze haben den Namen „{name}“.</translation>
    </message>
    <message>
        <source>Several records have the name “{name}”: {choice}.</source>
        <translation>Mehrere Datensätze haben den Namen „{name}“: {choice}.</translation>
    </message>
    <message>
        <source>Several records have the name “{original}”.</source>
        <translation>Mehrere Datensätze haben den Namen „{original}“.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Some paragraphs have no counterpart</source>
        <translation>Einige Absätze haben kein Gegenstück</translation>
    </message>
    <message>
        <source>Source {source}.</source>
        <translation>Quelle {source}.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie.</translation>
    </message>
    <message>
        <source>Split linked sentences</source>
        <translation>Verknüpfte Sätze geteilt</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Starred {articles_in_words}</source>
        <translation>{articles_in_words} mit Stern versehen</translation>
    </message>
    <message>
        <source>Stop it, if it should not go on.</source>
        <translation>Halten Sie ihn an, wenn er nicht weitergehen soll.</translation>
    </message>
    <message>
        <source>Stray {tokens} token removed</source>
        <translation>Markup-Rest {tokens} entfernt</translation>
    </message>
    <message>
        <source>Tagged {articles_in_words} “{path}”</source>
        <translation>Schlagwort „{path}“ vergeben: {articles_in_words}</translation>
    </message>
    <message>
        <source>Take that back first, if it was a mistake.</source>
        <translation>Nehmen Sie das zuerst zurück, falls es ein Irrtum war.</translation>
    </message>
    <message>
        <source>Taking out of a collection</source>
        <translation>Aus einer Sammlung werden Artikel genommen</translation>
    </message>
    <message>
        <source>Text recognition (OCR) by another program can add it.</source>
        <translation>Texterkennung (OCR) durch ein anderes Programm kann ihn hinzufügen.</translation>
    </message>
    <message>
        <source>That can&apos;t be chosen there.</source>
        <translation>Das kann dort nicht gewählt werden.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it can&apos;t be read.</source>
        <translation>Das PDF ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Das PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The PDF is protected in a way that can&apos;t be read.</source>
        <translation>Das PDF ist auf eine Weise geschützt, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The archive has a header larger than any name: it is damaged from here.</source>
        <translation>Das Archiv hat einen Kopf, der größer als jeder Name ist: Es ist ab hier beschädigt.</translation>
    </message>
    <message>
        <source>The archive has another text of this article; both are kept.</source>
        <translation>Das Archiv hat einen anderen Text dieses Artikels; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>The archive is cut off.</source>
        <translation>Das Archiv ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The article has no such field here.</source>
        <translation>Der Artikel hat hier kein solches Feld.</translation>
    </message>
    <message>
        <source>The article is not in this archive.</source>
        <translation>Der Artikel ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>The article of that name has other texts here.</source>
        <translation>Der Artikel dieses Namens hat hier andere Texte.</translation>
    </message>
    <message>
        <source>The book has more than {most_chapters} chapters.</source>
        <translation>Das Buch hat mehr als {most_chapters} Kapitel.</translation>
    </message>
    <message>
        <source>The book has no chapter with text.</source>
        <translation>Das Buch hat kein Kapitel mit Text.</translation>
    </message>
    <message>
        <source>The chapter is protected against copying.</source>
        <translation>Das Kapitel ist gegen Kopieren geschützt.</translation>
    </message>
    <message>
        <source>The collection that “{row}” stands below would be gone.</source>
        <translation>Die Sammlung, unter der „{row}“ steht, wäre nicht mehr da.</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed later: this edit can&apos;t be taken back or done again.</source>
        <translation>Die Sammlung „{name}“ wurde später geändert: Dieser Schritt kann weder zurückgenommen noch wiederholt werden.</translation>
    </message>
    <message>
        <source>The collection “{payload}” is gone.</source>
        <translation>Die Sammlung „{payload}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The directory of the zip file is cut off.</source>
        <translation>Das Verzeichnis der ZIP-Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The directory of the zip file is damaged.</source>
        <translation>Das Verzeichnis der ZIP-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk failed while {name} was read or written ({error}).</source>
        <translation>Der Datenträger versagte, als {name} gelesen oder geschrieben wurde ({error}).</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full.</source>
        <translation>Der Datenträger mit {name} ist voll.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full; nothing of this step was stored.</source>
        <translation>Der Datenträger mit {name} ist voll; von diesem Schritt wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The document has more parts than any article would.</source>
        <translation>Das Dokument hat mehr Teile als jeder Artikel.</translation>
    </message>
    <message>
        <source>The encoding was guessed: {upper}, {value} %</source>
        <translation>Die Kodierung ist geraten: {upper}, {value} %</translation>
    </message>
    <message>
        <source>The fields are: {join}.</source>
        <translation>Die Felder sind: {join}.</translation>
    </message>
    <message>
        <source>The file is damaged: it can&apos;t be unpacked.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Die Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be listed: there is no permission.</source>
        <translation>Der Ordner kann nicht aufgelistet werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The folder of the search index can&apos;t be written: {strerror}.</source>
        <translation>In den Ordner des Suchindex kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The import of {label} is at its end.</source>
        <translation>Der Import von {label} ist zu Ende.</translation>
    </message>
    <message>
        <source>The import of {label} was made by an older version, which kept no plan.</source>
        <translation>Der Import von {label} stammt von einer älteren Version, die keinen Plan aufhob.</translation>
    </message>
    <message>
        <source>The import of {label} was taken back</source>
        <translation>Der Import von {label} wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The import of {label} was taken back.</source>
        <translation>Der Import von {label} wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The library is not the one that was indexed: it may have been restored.</source>
        <translation>Das Archiv ist nicht das, von dem der Index stammt: Vielleicht wurde es wiederhergestellt.</translation>
    </message>
    <message>
        <source>The line is JSON that no article needs to be.</source>
        <translation>Die Zeile ist JSON, wie es kein Artikel braucht.</translation>
    </message>
    <message>
        <source>The line is JSON, but not an object with fields.</source>
        <translation>Die Zeile ist JSON, aber kein Objekt mit Feldern.</translation>
    </message>
    <message>
        <source>The line is longer than {value} MB.</source>
        <translation>Die Zeile ist länger als {value} MB.</translation>
    </message>
    <message>
        <source>The line is not JSON: {msg} at character {value}.</source>
        <translation>Die Zeile ist kein JSON: {msg} bei Zeichen {value}.</translation>
    </message>
    <message>
        <source>The link begins with this sentence, so it can&apos;t be split before it.</source>
        <translation>Die Verknüpfung beginnt mit diesem Satz und kann nicht vor ihm geteilt werden.</translation>
    </message>
    <message>
        <source>The name of a saved search may have at most {longest_name} characters.</source>
        <translation>Der Name einer gespeicherten Suche darf höchstens {longest_name} Zeichen haben.</translation>
    </message>
    <message>
        <source>The name “{called}” was changed later: this edit can&apos;t be taken back or done again.</source>
        <translation>Der Name „{called}“ wurde später geändert: Diese Bearbeitung kann nicht zurückgenommen oder wiederholt werden.</translation>
    </message>
    <message>
        <source>The note has {words} characters; {most_words} are the most.</source>
        <translation>Die Notiz hat {words} Zeichen; höchstens {most_words} gehen.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>The original is kept as it was published.</source>
        <translation>Das Original bleibt, wie es erschienen ist.</translation>
    </message>
    <message>
        <source>The package can&apos;t be written to {path}: {strerror}.</source>
        <translation>Das Paket kann nicht nach {path} geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The page can&apos;t be printed: the printer or the file does not take it.</source>
        <translation>Die Seite kann nicht gedruckt werden: Der Drucker oder die Datei nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>The page can&apos;t be read as HTML.</source>
        <translation>Die Seite kann nicht als HTML gelesen werden.</translation>
    </message>
    <message>
        <source>The page has more elements than any article would.</source>
        <translation>Die Seite hat mehr Elemente als jeder Artikel.</translation>
    </message>
    <message>
        <source>The page is cut off between two chunks.</source>
        <translation>Die Seite ist zwischen zwei Blöcken abgeschnitten.</translation>
    </message>
    <message>
        <source>The page is cut off inside a chunk.</source>
        <translation>Die Seite ist innerhalb eines Blocks abgeschnitten.</translation>
    </message>
    <message>
        <source>The page is cut off.</source>
        <translation>Die Seite ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The page is damaged: it can&apos;t be unpacked.</source>
        <translation>Die Seite ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The page is larger than {value} million characters.</source>
        <translation>Die Seite ist größer als {value} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>The page is packed as “{coding}”, which can&apos;t be read.</source>
        <translation>Die Seite ist als „{coding}“ gepackt, was nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The page shows no text.</source>
        <translation>Die Seite zeigt keinen Text.</translation>
    </message>
    <message>
        <source>The paragraph is another one here.</source>
        <translation>Der Absatz lautet hier anders.</translation>
    </message>
    <message>
        <source>The plan of the import of {label} can&apos;t be read.</source>
        <translation>Der Plan des Imports von {label} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program made a mistake ({__name__}).</source>
        <translation>Das Programm machte einen Fehler ({__name__}).</translation>
    </message>
    <message>
        <source>The rebuilt search index holds {held} of {expected} articles.</source>
        <translation>Der neue Suchindex enthält {held} von {expected} Artikeln.</translation>
    </message>
    <message>
        <source>The record is JSON that no article needs to be.</source>
        <translation>Der Datensatz ist JSON, wie es kein Artikel braucht.</translation>
    </message>
    <message>
        <source>The record is cut off.</source>
        <translation>Der Datensatz ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The record is longer than {mb}.</source>
        <translation>Der Datensatz ist länger als {mb}.</translation>
    </message>
    <message>
        <source>The record is not JSON: {msg} at character {value}.</source>
        <translation>Der Datensatz ist kein JSON: {msg} bei Zeichen {value}.</translation>
    </message>
    <message>
        <source>The record is not an object with fields.</source>
        <translation>Der Datensatz ist kein Objekt mit Feldern.</translation>
    </message>
    <message>
        <source>The record isn&apos;t in its file any more.</source>
        <translation>Der Datensatz ist nicht mehr in seiner Datei.</translation>
    </message>
    <message>
        <source>The report can&apos;t be written to {path}: {strerror}.</source>
        <translation>Der Bericht kann nicht nach {path} geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {strerror}.</source>
        <translation>Der Bericht kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read: {fault}.</source>
        <translation>Die Anfrage kann nicht gelesen werden: {fault}.</translation>
    </message>
    <message>
        <source>The row can&apos;t be read: {reason}.</source>
        <translation>Die Zeile kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The row has {cells} cells, the header has {wide}.</source>
        <translation>Die Zeile hat {cells} Zellen, die Kopfzeile {wide}.</translation>
    </message>
    <message>
        <source>The row has {values} cells, the header has {header}.</source>
        <translation>Die Zeile hat {values} Zellen, die Kopfzeile {header}.</translation>
    </message>
    <message>
        <source>The row is longer than {value} MB.</source>
        <translation>Die Tabellenzeile ist länger als {value} MB.</translation>
    </message>
    <message>
        <source>The rows of the dry run can&apos;t be written: {strerror}.</source>
        <translation>Die Zeilen des Probelaufs können nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The rules are: {join}.</source>
        <translation>Die Regeln sind: {join}.</translation>
    </message>
    <message>
        <source>The same content is here as {external_id}.</source>
        <translation>Derselbe Inhalt ist schon hier, als {external_id}.</translation>
    </message>
    <message>
        <source>The same content is here as {name}.</source>
        <translation>Derselbe Inhalt ist schon hier, als {name}.</translation>
    </message>
    <message>
        <source>The search engine Whoosh {found} is installed, but this program needs {whoosh_version}.</source>
        <translation>Die Suchmaschine Whoosh {found} ist installiert, aber dieses Programm braucht {whoosh_version}.</translation>
    </message>
    <message>
        <source>The search index belongs to another library.</source>
        <translation>Der Suchindex gehört zu einem anderen Archiv.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be written: {strerror}.</source>
        <translation>Der Suchindex kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The search index has not been built yet.</source>
        <translation>Der Suchindex wurde noch nicht aufgebaut.</translation>
    </message>
    <message>
        <source>The search index has {extra} articles that are not stored.</source>
        <translation>Der Suchindex hat {extra} Artikel, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>Der Suchindex wird gerade aufgebaut.</translation>
    </message>
    <message>
        <source>The search index is being written by another program.</source>
        <translation>Ein anderes Programm schreibt gerade in den Suchindex.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>Der Suchindex war beschädigt.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program.</source>
        <translation>Der Suchindex stammt von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>The sentence was changed meanwhile.</source>
        <translation>Der Satz wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The structure of {path} was changed by another program: {detail}. It was not opened.</source>
        <translation>Der Aufbau von {path} wurde von einem anderen Programm geändert: {detail}. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The tag that “{row}” stood below is gone.</source>
        <translation>Das Schlagwort, unter dem „{row}“ stand, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The tag “{name}” was changed later: this edit can&apos;t be taken back or done again.</source>
        <translation>Das Schlagwort „{name}“ wurde später geändert: Diese Bearbeitung kann nicht zurückgenommen oder wiederholt werden.</translation>
    </message>
    <message>
        <source>The tag “{name}” was put below it since.</source>
        <translation>Das Schlagwort „{name}“ wurde seither darunter gestellt.</translation>
    </message>
    <message>
        <source>The tag “{name}” was put on articles since (now on {count}).</source>
        <translation>Das Schlagwort „{name}“ wurde seither an Artikel vergeben (jetzt an {count}).</translation>
    </message>
    <message>
        <source>The text can&apos;t be left empty.</source>
        <translation>Der Text darf nicht leer bleiben.</translation>
    </message>
    <message>
        <source>The text could not be analysed ({kind}).</source>
        <translation>Der Text konnte nicht untersucht werden ({kind}).</translation>
    </message>
    <message>
        <source>The text has no such finding now.</source>
        <translation>Der Text hat diesen Befund jetzt nicht.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile.</source>
        <translation>Der Text wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The words that the note is about are not in the text any more.</source>
        <translation>Die Wörter, um die es in der Notiz geht, stehen nicht mehr im Text.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zeilen.</translation>
    </message>
    <message>
        <source>The workbook is too large: save its sheets as CSV files.</source>
        <translation>Die Arbeitsmappe ist zu groß: Speichern Sie ihre Blätter als CSV-Dateien.</translation>
    </message>
    <message>
        <source>The {sides} of {external_id} was added.</source>
        <translation>Zu {external_id} hinzugefügt: {sides}.</translation>
    </message>
    <message>
        <source>There are more problems; these are the first.</source>
        <translation>Es gibt mehr Probleme; dies sind die ersten.</translation>
    </message>
    <message>
        <source>There are no such edits; no package was written.</source>
        <translation>Es gibt keine solchen Änderungen; es wurde kein Paket geschrieben.</translation>
    </message>
    <message>
        <source>There are no words at that place.</source>
        <translation>An dieser Stelle stehen keine Wörter.</translation>
    </message>
    <message>
        <source>There is a collection “{join}” already.</source>
        <translation>Eine Sammlung „{join}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a collection “{row}” there by now.</source>
        <translation>Dort gibt es inzwischen eine Sammlung „{row}“.</translation>
    </message>
    <message>
        <source>There is a record “{other}” of that kind already.</source>
        <translation>Einen Datensatz „{other}“ dieser Art gibt es schon.</translation>
    </message>
    <message>
        <source>There is a record “{row}” for this name already.</source>
        <translation>Für diesen Namen gibt es schon den Datensatz „{row}“.</translation>
    </message>
    <message>
        <source>There is a saved search “{other}” already.</source>
        <translation>Es gibt schon eine gespeicherte Suche „{other}“.</translation>
    </message>
    <message>
        <source>There is a tag “{path_of}” already.</source>
        <translation>Es gibt schon ein Schlagwort „{path_of}“.</translation>
    </message>
    <message>
        <source>There is a tag “{path_of}”.</source>
        <translation>Es gibt ein Schlagwort „{path_of}“.</translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation>Es gibt schon ein Schlagwort „{path}“.</translation>
    </message>
    <message>
        <source>There is a tag “{row}” there by now.</source>
        <translation>Dort gibt es inzwischen ein Schlagwort „{row}“.</translation>
    </message>
    <message>
        <source>There is no article “{key}”.</source>
        <translation>Es gibt keinen Artikel „{key}“.</translation>
    </message>
    <message>
        <source>There is no article “{name}” that it could be added to.</source>
        <translation>Es gibt keinen Artikel „{name}“, zu dem es hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>There is no collection “{path}”.</source>
        <translation>Eine Sammlung „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>Es gibt keinen Befehl {command}.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”.</source>
        <translation>Es gibt keine Kodierung namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no field “{name}” to put column “{heading}” into.</source>
        <translation>Es gibt kein Feld „{name}“, in das die Spalte „{heading}“ könnte.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>There is no import of number {batch}.</source>
        <translation>Es gibt keinen Import mit der Nummer {batch}.</translation>
    </message>
    <message>
        <source>There is no note {note} any more.</source>
        <translation>Die Notiz {note} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>Die Berechtigung zum Lesen fehlt.</translation>
    </message>
    <message>
        <source>There is no rule of cleaning called “{min}”.</source>
        <translation>Es gibt keine Bereinigungsregel namens „{min}“.</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>Es gibt keine gespeicherte Suche namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation>Diese Datei gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>There is no such name here.</source>
        <translation>Diesen Namen gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such name in this library.</source>
        <translation>Einen solchen Namen gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>There is no tag “{path}”.</source>
        <translation>Es gibt kein Schlagwort „{path}“.</translation>
    </message>
    <message>
        <source>There is no text to keep.</source>
        <translation>Es gibt keinen Text, der aufgehoben werden könnte.</translation>
    </message>
    <message>
        <source>There is no translation to correct.</source>
        <translation>Es gibt keine Übersetzung, die korrigiert werden könnte.</translation>
    </message>
    <message>
        <source>There is no version {version} of that text.</source>
        <translation>Von diesem Text gibt es keine Fassung {version}.</translation>
    </message>
    <message>
        <source>There is no {missing}.</source>
        <translation>Es fehlt: {missing}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this.</source>
        <translation>Hierin ist nichts, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There was no search index.</source>
        <translation>Es gab keinen Suchindex.</translation>
    </message>
    <message>
        <source>These texts have no links of sentences.</source>
        <translation>Diese Texte haben keine verknüpften Sätze.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages only: there is no text in it to read.</source>
        <translation>Dieses PDF enthält nur Bilder von Seiten: Es ist kein lesbarer Text darin.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This import has stored nothing, so there is nothing to take back.</source>
        <translation>Dieser Import hat nichts gespeichert, darum gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This import was ended or taken back meanwhile; no more was stored.</source>
        <translation>Dieser Import wurde inzwischen beendet oder zurückgenommen; mehr wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>This is no code of a language.</source>
        <translation>Das ist kein Sprachcode.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This link has no sentence on that side.</source>
        <translation>Diese Verknüpfung hat auf dieser Seite keinen Satz.</translation>
    </message>
    <message>
        <source>This link is no longer there.</source>
        <translation>Diese Verknüpfung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This link is verified already.</source>
        <translation>Diese Verknüpfung ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>This link isn&apos;t verified.</source>
        <translation>Diese Verknüpfung ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>This text has no counterpart already.</source>
        <translation>Dieser Text hat bereits kein Gegenstück.</translation>
    </message>
    <message>
        <source>Told “{called}” apart</source>
        <translation>„{called}“ unterschieden</translation>
    </message>
    <message>
        <source>Took back that linked sentences are verified</source>
        <translation>Bestätigung verknüpfter Sätze zurückgenommen</translation>
    </message>
    <message>
        <source>Took back what was said of two articles</source>
        <translation>Aussage über zwei Artikel zurückgenommen</translation>
    </message>
    <message>
        <source>Took back “{finding_name}”</source>
        <translation>„{finding_name}“ zurückgenommen</translation>
    </message>
    <message>
        <source>Took the assignment from {articles}</source>
        <translation>Zuweisung von {articles} aufgehoben</translation>
    </message>
    <message>
        <source>Took the name “{called}” out of another again</source>
        <translation>Name „{called}“ wieder aus einem anderen herausgelöst</translation>
    </message>
    <message>
        <source>Took the star from {articles_in_words}</source>
        <translation>{articles_in_words} den Stern genommen</translation>
    </message>
    <message>
        <source>Took {articles} out of collection “{path}”</source>
        <translation>{articles} aus der Sammlung „{path}“ genommen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Two languages in one text that could not be parted</source>
        <translation>Zwei Sprachen in einem Text, die sich nicht trennen ließen</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Type or paste at least one of the two.</source>
        <translation>Geben Sie mindestens einen der beiden ein oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>Geben Sie einen ein oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation>Geben Sie den Namen erneut ein.</translation>
    </message>
    <message>
        <source>Type the name as the articles print it.</source>
        <translation>Geben Sie den Namen so ein, wie die Artikel ihn drucken.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Typed “{title}”</source>
        <translation>„{title}“ eingegeben</translation>
    </message>
    <message>
        <source>Undo its deletion first.</source>
        <translation>Nehmen Sie zuerst seine Löschung zurück.</translation>
    </message>
    <message>
        <source>Undo the later edits first.</source>
        <translation>Nehmen Sie zuerst die späteren Bearbeitungen zurück.</translation>
    </message>
    <message>
        <source>Undone: {summary}{part}</source>
        <translation>Zurückgenommen: {summary}{part}</translation>
    </message>
    <message>
        <source>Unlinked sentences</source>
        <translation>Verknüpfung von Sätzen gelöst</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Update this program first.</source>
        <translation>Aktualisieren Sie zuerst dieses Programm.</translation>
    </message>
    <message>
        <source>Verified linked sentences</source>
        <translation>Verknüpfte Sätze bestätigt</translation>
    </message>
    <message>
        <source>Verify the library, then rebuild the index again.</source>
        <translation>Prüfen Sie das Archiv und bauen Sie den Index dann neu auf.</translation>
    </message>
    <message>
        <source>Version {old} against version {new}, as received. Both are kept.</source>
        <translation>Fassung {old} gegenüber Fassung {new}, wie erhalten. Beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until that has finished, or stop it there.</source>
        <translation>Warten Sie, bis das fertig ist, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <source>What people set in its fields was kept.</source>
        <translation>Was von Hand in den Feldern gesetzt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Whoever fetched the page cut it off ({reason}).</source>
        <translation>Wer die Seite abrief, hat sie abgeschnitten ({reason}).</translation>
    </message>
    <message>
        <source>Write it as 2021-03-05, 2021-03 or 2021.</source>
        <translation>Schreiben Sie es als 2021-03-05, 2021-03 oder 2021.</translation>
    </message>
    <message>
        <source>Write it as 2021-03-07, or what is known of it: 2021-03, 2021, XXXX-03-07; 2021? when it is uncertain, 2021~ when it is about then.</source>
        <translation>Schreiben Sie es als 2021-03-07 oder was davon bekannt ist: 2021-03, 2021, XXXX-03-07; 2021? wenn es unsicher ist, 2021~ wenn es ungefähr stimmt.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01 or 2026-05-01T14:30.</source>
        <translation>Schreiben Sie es so: 2026-05-01 oder 2026-05-01T14:30.</translation>
    </message>
    <message>
        <source>Write its scheme before it: viaf 12345.</source>
        <translation>Schreiben Sie das System davor: viaf 12345.</translation>
    </message>
    <message>
        <source>Write one query a line.</source>
        <translation>Schreiben Sie eine Abfrage je Zeile.</translation>
    </message>
    <message>
        <source>Write one such as zh-Hans, en or ja.</source>
        <translation>Schreiben Sie einen wie zh-Hans, en oder ja.</translation>
    </message>
    <message>
        <source>Write something, or remove the note.</source>
        <translation>Schreiben Sie etwas oder entfernen Sie die Notiz.</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Year inferred from the text</source>
        <translation>Jahr aus dem Text erschlossen</translation>
    </message>
    <message>
        <source>Year inferred from {witness} name</source>
        <translation>Jahr aus dem Namen erschlossen ({witness})</translation>
    </message>
    <message>
        <source>{done} in 1 article</source>
        <translation>{done} (1 Artikel)</translation>
    </message>
    <message>
        <source>{failed} of the first {seen} records can&apos;t be imported ({share} %), which is more than usual.</source>
        <translation>{failed} der ersten {seen} Datensätze können nicht importiert werden ({share} %), mehr als üblich.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was made by something else ({what}); nothing was merged.</source>
        <translation>{file} ist beschädigt oder stammt von etwas anderem ({what}); nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{file} is no package of edits.</source>
        <translation>{file} ist kein Paket mit Änderungen.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program.</source>
        <translation>{file} stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>{findings} duplicate leads dropped</source>
        <translation>{findings} doppelte Vorspänne entfernt</translation>
    </message>
    <message>
        <source>{findings} missing spaces marked</source>
        <translation>{findings} fehlende Leerzeichen markiert</translation>
    </message>
    <message>
        <source>{findings} stray tokens removed: {join}</source>
        <translation>{findings} Markup-Reste entfernt: {join}</translation>
    </message>
    <message>
        <source>{findings} stray {tokens} tokens removed</source>
        <translation>{findings} Markup-Reste {tokens} entfernt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{missing} stored articles are missing from the search index.</source>
        <translation>{missing} gespeicherte Artikel fehlen im Suchindex.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {strerror}.</source>
        <translation>{name} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} has no column “{name_2}”.</source>
        <translation>{name} hat keine Spalte „{name_2}“.</translation>
    </message>
    <message>
        <source>{name} holds no queries.</source>
        <translation>{name} enthält keine Abfragen.</translation>
    </message>
    <message>
        <source>{name} holds no saved searches.</source>
        <translation>{name} enthält keine gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>{name} holds {rows} queries; at most {most_queries} are taken.</source>
        <translation>{name} enthält {rows} Abfragen; höchstens {most_queries} werden genommen.</translation>
    </message>
    <message>
        <source>{name} is being written to by {who}.</source>
        <translation>{who} schreibt gerade in {name}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>{name} is no package of edits, or it is damaged.</source>
        <translation>{name} ist kein Paket mit Änderungen, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is no table: {problem}.</source>
        <translation>{name} ist keine Tabelle: {problem}.</translation>
    </message>
    <message>
        <source>{name} is too big for a package of edits.</source>
        <translation>{name} ist zu groß für ein Paket mit Änderungen.</translation>
    </message>
    <message>
        <source>{name} is too big for a table.</source>
        <translation>{name} ist zu groß für eine Tabelle.</translation>
    </message>
    <message>
        <source>{name} is too big to be a list of searches.</source>
        <translation>{name} ist zu groß für eine Liste von Suchen.</translation>
    </message>
    <message>
        <source>{number} articles</source>
        <translation>{number} Artikel</translation>
    </message>
    <message>
        <source>{number} names</source>
        <translation>{number} Namen</translation>
    </message>
    <message>
        <source>{pace}, {duration} left</source>
        <translation>{pace}, noch {duration}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened.</source>
        <translation>{path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: permission denied.</source>
        <translation>{path} kann nicht geöffnet werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {strerror}.</source>
        <translation>{path} kann nicht benutzt werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed.</source>
        <translation>{path} gibt es schon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not an archive.</source>
        <translation>{path} ist eine Datenbank eines anderen Programms, kein Archiv.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Nothing was changed.</source>
        <translation>{path} ist beschädigt ({detail}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not an archive.</source>
        <translation>{path} ist kein Archiv.</translation>
    </message>
    <message>
        <source>{path} is read-only, or its folder is.</source>
        <translation>{path} oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} is {what}, not an archive.</source>
        <translation>{path} ist {what}, kein Archiv.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (schema {revision}, this one knows {head}). Nothing was changed.</source>
        <translation>{path} stammt von einer neueren Version dieses Programms (Schema {revision}, diese kennt {head}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was made by an older version and must be converted first.</source>
        <translation>{path} stammt von einer älteren Version und muss zuerst umgewandelt werden.</translation>
    </message>
    <message>
        <source>{places} unreadable characters</source>
        <translation>{places} unlesbare Zeichen</translation>
    </message>
    <message>
        <source>{quoted} has no year</source>
        <translation>{quoted} hat kein Jahr</translation>
    </message>
    <message>
        <source>{summary} on 1 article</source>
        <translation>{summary} (1 Artikel)</translation>
    </message>
    <message>
        <source>{target} exists already; nothing was changed.</source>
        <translation>{target} gibt es schon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{target} exists already; nothing was written.</source>
        <translation>{target} gibt es schon; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{two_digits} a second</source>
        <translation>{two_digits} je Sekunde</translation>
    </message>
    <message>
        <source>{value} h {value_2} min</source>
        <translation>{value} h {value_2} min</translation>
    </message>
    <message>
        <source>“{_row}” is of another kind.</source>
        <translation>„{_row}“ ist von anderer Art.</translation>
    </message>
    <message>
        <source>“{_row}” is on {articles_in_words}.</source>
        <translation>„{_row}“ steht bei {articles_in_words}.</translation>
    </message>
    <message>
        <source>“{alias}” stands for no tag.</source>
        <translation>„{alias}“ steht für kein Schlagwort.</translation>
    </message>
    <message>
        <source>“{as_line}” is no date that can be read in one way.</source>
        <translation>„{as_line}“ ist kein Datum, das sich eindeutig lesen lässt.</translation>
    </message>
    <message>
        <source>“{as_line}” is no review status.</source>
        <translation>„{as_line}“ ist kein Stand der Durchsicht.</translation>
    </message>
    <message>
        <source>“{before}” doesn&apos;t stand beside “{path}”.</source>
        <translation>„{before}“ steht nicht neben „{path}“.</translation>
    </message>
    <message>
        <source>“{cells}” is no kind of name.</source>
        <translation>„{cells}“ ist keine Art von Namen.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour of tags.</source>
        <translation>„{colour}“ ist keine Farbe von Schlagwörtern.</translation>
    </message>
    <message>
        <source>“{given}” is no date that can be read in one way.</source>
        <translation>„{given}“ ist kein Datum, das sich eindeutig lesen lässt.</translation>
    </message>
    <message>
        <source>“{kept}” means “no tag at all”.</source>
        <translation>„{kept}“ bedeutet „gar kein Schlagwort“.</translation>
    </message>
    <message>
        <source>“{name}” has its {join} already.</source>
        <translation>„{name}“ hat das schon: {join}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of an article.</source>
        <translation>„{name}“ ist kein Feld eines Artikels.</translation>
    </message>
    <message>
        <source>“{name}” is no field that can be set before an import.</source>
        <translation>„{name}“ ist kein Feld, das vor einem Import gesetzt werden kann.</translation>
    </message>
    <message>
        <source>“{original}” does not wait to be confirmed.</source>
        <translation>„{original}“ wartet nicht auf Bestätigung.</translation>
    </message>
    <message>
        <source>“{path_of}” can&apos;t stand below itself.</source>
        <translation>„{path_of}“ kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>“{path_of}” stands below “{path_of_2}”.</source>
        <translation>„{path_of}“ steht unter „{path_of_2}“.</translation>
    </message>
    <message>
        <source>“{path}” stands for something else by now.</source>
        <translation>„{path}“ steht inzwischen für etwas anderes.</translation>
    </message>
    <message>
        <source>“{path}” stands for the tag “{other}”.</source>
        <translation>„{path}“ steht für das Schlagwort „{other}“.</translation>
    </message>
    <message>
        <source>“{quote}” doesn&apos;t stand in the {value} of article {id}.</source>
        <translation>„{quote}“ steht nicht in Artikel {id} ({value}).</translation>
    </message>
    <message>
        <source>“{quote}” stands {found} times in the {value} of article {id}.</source>
        <translation>„{quote}“ steht {found}-mal in Artikel {id} ({value}).</translation>
    </message>
    <message>
        <source>“{row}” is of another kind.</source>
        <translation>„{row}“ ist von anderer Art.</translation>
    </message>
    <message>
        <source>“{row}” was not merged into another.</source>
        <translation>„{row}“ wurde nicht mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>“{steps}” means “no collection at all”.</source>
        <translation>„{steps}“ bedeutet „in keiner Sammlung“.</translation>
    </message>
    <message>
        <source>“{summary}” can&apos;t be redone: later edits changed all of it.</source>
        <translation>„{summary}“ kann nicht wiederholt werden: Spätere Bearbeitungen haben alles davon geändert.</translation>
    </message>
    <message>
        <source>“{summary}” can&apos;t be undone: later edits changed all of it.</source>
        <translation>„{summary}“ kann nicht zurückgenommen werden: Spätere Bearbeitungen haben alles davon geändert.</translation>
    </message>
    <message>
        <source>“{summary}” was not undone.</source>
        <translation>„{summary}“ war nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>“{summary}” was undone already.</source>
        <translation>„{summary}“ wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read in one way.</source>
        <translation>„{text}“ ist kein Datum, das sich eindeutig lesen lässt.</translation>
    </message>
    <message>
        <source>“{text}” is no day or time.</source>
        <translation>„{text}“ ist kein Tag und keine Zeit.</translation>
    </message>
    <message>
        <source>“{text}” is no form of this name.</source>
        <translation>„{text}“ ist keine Form dieses Namens.</translation>
    </message>
    <message>
        <source>“{text}” is no identifier.</source>
        <translation>„{text}“ ist keine Kennung.</translation>
    </message>
    <message>
        <source>“{text}” is printed so on {articles_in_words}.</source>
        <translation>„{text}“ ist so bei {articles_in_words} gedruckt.</translation>
    </message>
    <message>
        <source>“{text}” is the preferred form.</source>
        <translation>„{text}“ ist die bevorzugte Form.</translation>
    </message>
    <message>
        <source>“{unknown}” is no rule of cleaning.</source>
        <translation>„{unknown}“ ist keine Bereinigungsregel.</translation>
    </message>
    <message>
        <source>“{value}” means “no value at all”.</source>
        <translation>„{value}“ bedeutet „gar kein Wert“.</translation>
    </message>
    <message>
        <source>“{words}” doesn&apos;t stand in a paragraph of the translation of article {id}.</source>
        <translation>„{words}“ steht in keinem Absatz der Übersetzung von Artikel {id}.</translation>
    </message>
    <message>
        <source>“{words}” stands {places} times in a paragraph of the translation of article {id}.</source>
        <translation>„{words}“ steht {places}-mal in einem Absatz der Übersetzung von Artikel {id}.</translation>
    </message>
</context>
<context>
    <name>SamplesTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>Die ersten Dateien</translation>
    </message>
    <message>
        <source>Encoding of {file}</source>
        <translation>Kodierung von {file}</translation>
    </message>
    <message>
        <source>Choose another encoding when the first line can&apos;t be read</source>
        <translation>Andere Kodierung wählen, wenn die erste Zeile unlesbar ist</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>Guessed: look whether the first line can be read</source>
        <translation>Geraten: ist die erste Zeile lesbar?</translation>
    </message>
</context>
<context>
    <name>SavePopup</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder, such as Police/Women</source>
        <translation>Ordner, etwa Polizei/Frauen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“{name}” is saved already and would be replaced; undo brings it back.</source>
        <translation>„{name}“ gibt es schon und würde ersetzt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>“{name}” is the name of another saved search.</source>
        <translation>„{name}“ heißt schon eine andere gespeicherte Suche.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>SavedDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>Saved searches (*{suffix});;All files (*)</source>
        <translation>Gespeicherte Suchen (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add saved searches</source>
        <translation>Gespeicherte Suchen hinzufügen</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Noch ist keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches (*{suffix})</source>
        <translation>Gespeicherte Suchen (*{suffix})</translation>
    </message>
    <message>
        <source>Save searches as a file</source>
        <translation>Suchen als Datei speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) written to {name}</source>
        <translation>
            <numerusform>%n gespeicherte Suche nach {name} geschrieben</numerusform>
            <numerusform>%n gespeicherte Suchen nach {name} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Noch ist keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Only the new articles</source>
        <translation>Nur die neuen Artikel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Folder and description…</source>
        <translation>Ordner und Beschreibung…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SavedTree</name>
    <message>
        <source>with filters</source>
        <translation>mit Filtern</translation>
    </message>
    <message>
        <source>{name}, folder</source>
        <translation>{name}, Ordner</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Orig</source>
        <translation>Orig.</translation>
    </message>
    <message>
        <source>Trans</source>
        <translation>Übers.</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>Beide Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Search the original only</source>
        <translation>Nur das Original durchsuchen</translation>
    </message>
    <message>
        <source>Search the translation only</source>
        <translation>Nur die Übersetzung durchsuchen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>SearchBuilder</name>
    <message>
        <source>Search both languages</source>
        <translation>Beide Sprachen durchsuchen</translation>
    </message>
    <message>
        <source>The original contains</source>
        <translation>Das Original enthält</translation>
    </message>
    <message>
        <source>The translation contains</source>
        <translation>Die Übersetzung enthält</translation>
    </message>
    <message>
        <source>In the same sentence</source>
        <translation>Im selben Satz</translation>
    </message>
    <message>
        <source>Only where a sentence and its translation have both, as they are linked</source>
        <translation>Nur wo ein Satz und seine Übersetzung, wie sie verknüpft sind, beides haben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The query this makes</source>
        <translation>Die Abfrage, die daraus wird</translation>
    </message>
    <message>
        <source>Type words into one box or both.</source>
        <translation>Wörter in eines der Felder oder beide eingeben.</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation>Frühere Suchen sind vergessen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>How to search, by example</source>
        <translation>So wird gesucht, mit Beispielen</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>every article</source>
        <translation>jeder Artikel</translation>
    </message>
    <message>
        <source>in originals</source>
        <translation>in Originalen</translation>
    </message>
    <message>
        <source>in translations</source>
        <translation>in Übersetzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End selection mode (Esc)</source>
        <translation>Auswahlmodus beenden (Esc)</translation>
    </message>
    <message>
        <source>All {total} results selected</source>
        <translation>Alle {total} Ergebnisse ausgewählt</translation>
    </message>
    <message>
        <source>{count} of {total} results selected</source>
        <translation>{count} von {total} Ergebnissen ausgewählt</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>Space selects a row, Esc ends</source>
        <translation>Leertaste wählt, Esc beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <translation>
            <numerusform>%n nicht mehr aufgeführt</numerusform>
            <numerusform>%n nicht mehr aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>{selected}, {lost}</source>
        <translation>{selected}, {lost}</translation>
    </message>
    <message numerus="yes">
        <source>%n in closed groups not</source>
        <translation>
            <numerusform>%n in geschlossenen Gruppen nicht</numerusform>
            <numerusform>%n in geschlossenen Gruppen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select all {total} results (Ctrl+A)</source>
        <translation>Alle {total} Ergebnisse auswählen (Strg+A)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in too many pieces, no longer selected</source>
        <translation>
            <numerusform>%n Ergebnis in zu vielen Stücken, nicht mehr ausgewählt</numerusform>
            <numerusform>%n Ergebnisse in zu vielen Stücken, nicht mehr ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer selected</source>
        <translation>Nicht mehr ausgewählt</translation>
    </message>
</context>
<context>
    <name>SelectionMode</name>
    <message>
        <source>Selection mode. Space selects a row, Esc ends.</source>
        <translation>Auswahlmodus. Die Leertaste wählt eine Zeile, Esc beendet ihn.</translation>
    </message>
    <message>
        <source>Selection mode ended.</source>
        <translation>Auswahlmodus beendet.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Correct this sentence</source>
        <translation>Diesen Satz korrigieren</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “{setting}” to default</source>
        <translation>„{setting}“ zurücksetzen</translation>
    </message>
    <message>
        <source>{language}: typeface</source>
        <translation>{language}: Schrift</translation>
    </message>
    <message>
        <source>{language}: size</source>
        <translation>{language}: Größe</translation>
    </message>
    <message>
        <source>Locked by your site.</source>
        <translation>Von Ihrer Einrichtung gesperrt.</translation>
    </message>
    <message>
        <source>{size} px on a {line} px line</source>
        <translation>{size} px auf {line} px Zeile</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Another one is shown from the next start on.</source>
        <translation>Eine andere erscheint vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours of high contrast, whatever the desktop asks.</source>
        <translation>Farben mit hohem Kontrast, was immer die Oberfläche verlangt.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Height of a row in the result list.</source>
        <translation>Höhe einer Zeile der Ergebnisliste.</translation>
    </message>
    <message>
        <source>Result rows</source>
        <translation>Ergebniszeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Each group is one row, which Right opens.</source>
        <translation>Jede Gruppe ist eine Zeile; Pfeil rechts öffnet sie.</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Ergebnisse gruppieren</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Reprints together</source>
        <translation>Nachdrucke zusammen</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Where the window is wide enough for them.</source>
        <translation>Wo das Fenster breit genug dafür ist.</translation>
    </message>
    <message>
        <source>Filters beside the result list</source>
        <translation>Filter neben der Ergebnisliste</translation>
    </message>
    <message>
        <source>Order of the result list.</source>
        <translation>Reihenfolge der Ergebnisliste.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation>Datum, älteste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titel, von Z bis A</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source, Z to A</source>
        <translation>Quelle, von Z bis A</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Zuerst hinzugefügt</translation>
    </message>
    <message>
        <source>A short pause is enough. Otherwise Enter searches.</source>
        <translation>Eine kurze Pause genügt. Sonst sucht die Eingabetaste.</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Beim Tippen suchen</translation>
    </message>
    <message>
        <source>It stands beside your edits; empty, your account&apos;s does.</source>
        <translation>Er steht bei Ihren Änderungen; leer steht dort der Ihres Kontos.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>When no other archive was open last.</source>
        <translation>Wenn zuletzt kein anderes Archiv offen war.</translation>
    </message>
    <message>
        <source>Open the sample archive at the start</source>
        <translation>Beim Start das Beispielarchiv öffnen</translation>
    </message>
    <message>
        <source>New archives: the share of sentences in common.</source>
        <translation>Neue Archive: Anteil gemeinsamer Sätze.</translation>
    </message>
    <message>
        <source>Nearly the same, from per cent</source>
        <translation>Fast gleich, ab Prozent</translation>
    </message>
    <message>
        <source>New archives: the share of the shorter text&apos;s sentences.</source>
        <translation>Neue Archive: Anteil an den Sätzen des kürzeren Textes.</translation>
    </message>
    <message>
        <source>An excerpt, from per cent</source>
        <translation>Ein Auszug, ab Prozent</translation>
    </message>
    <message>
        <source>New archives: the share of runs of three words.</source>
        <translation>Neue Archive: Anteil gleicher Folgen von drei Wörtern.</translation>
    </message>
    <message>
        <source>Translations of one original, from per cent</source>
        <translation>Übersetzungen eines Originals, ab Prozent</translation>
    </message>
    <message>
        <source>While no article is read.</source>
        <translation>Solange kein Artikel gelesen wird.</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>In the list and the reader only, never while typing.</source>
        <translation>Nur in Liste und Lesebereich, nie beim Schreiben.</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Einzelne Buchstaben sind Tasten</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>English and other alphabets</source>
        <translation>Englisch und andere Alphabete</translation>
    </message>
    <message>
        <source>Typeface of articles; empty: chosen by the program.</source>
        <translation>Schrift der Artikel; leer: vom Programm gewählt.</translation>
    </message>
    <message>
        <source>Size of articles.</source>
        <translation>Größe der Artikel.</translation>
    </message>
    <message>
        <source>How the two sides of an article stand.</source>
        <translation>Wie die beiden Seiten eines Artikels stehen.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>The original is then at the right.</source>
        <translation>Das Original steht dann rechts.</translation>
    </message>
    <message>
        <source>Translation on the left</source>
        <translation>Übersetzung links</translation>
    </message>
    <message>
        <source>Articles in a typeface with serifs, where there is one.</source>
        <translation>Artikel in einer Schrift mit Serifen, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Serifs</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Readings stand above every Chinese character.</source>
        <translation>Über jedem chinesischen Zeichen steht seine Lesung.</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin über chinesischem Text</translation>
    </message>
    <message>
        <source>Cards at the sentences that they are about.</source>
        <translation>Karten bei den Sätzen, denen sie gelten.</translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation>Notizen neben dem Text</translation>
    </message>
    <message>
        <source>The record and where it came from.</source>
        <translation>Der Datensatz und woher er kam.</translation>
    </message>
    <message>
        <source>Details beside the article</source>
        <translation>Details neben dem Artikel</translation>
    </message>
    <message>
        <source>Two plain text fields, for screen readers.</source>
        <translation>Zwei einfache Textfelder, für Bildschirmleser.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>In per cent of the size of its language.</source>
        <translation>In Prozent der Größe ihrer Sprache.</translation>
    </message>
    <message>
        <source>Zoom of the original</source>
        <translation>Größe des Originals</translation>
    </message>
    <message>
        <source>Zoom of the translation</source>
        <translation>Größe der Übersetzung</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The administrator&apos;s file: {problem}</source>
        <translation>Die Datei der Verwaltung: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>No setting fits. Fewer letters find more.</source>
        <translation>Keine Einstellung passt. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Browse</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>Tasten und Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>No command fits. Fewer letters find more.</source>
        <translation>Kein Befehl passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Keys in force</source>
        <translation>Geltende Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next, previous paragraph pair</source>
        <translation>Nächstes, voriges Absatzpaar</translation>
    </message>
    <message>
        <source>Other side of the pair</source>
        <translation>Andere Seite des Paars</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Include, exclude a filter value</source>
        <translation>Filterwert ein- oder ausschließen</translation>
    </message>
    <message>
        <source>Text and lists</source>
        <translation>Text und Listen</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Language: automatic</source>
        <translation>Sprache: automatisch</translation>
    </message>
    <message>
        <source>Found: {language}</source>
        <translation>Erkannt: {language}</translation>
    </message>
    <message>
        <source>This text stays when another one is kept</source>
        <translation>Dieser Text bleibt, wenn ein anderer behalten wird</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Title (found in the text when left empty)</source>
        <translation>Titel (leer: wird im Text gefunden)</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>Titel des Originals</translation>
    </message>
    <message>
        <source>Title of the translation</source>
        <translation>Titel der Übersetzung</translation>
    </message>
    <message>
        <source>Type or paste the original</source>
        <translation>Das Original eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Type or paste the translation</source>
        <translation>Die Übersetzung eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Text des Originals</translation>
    </message>
    <message>
        <source>Text of the translation</source>
        <translation>Text der Übersetzung</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>Was die Seitenleiste zeigt</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Choose filters and their order</source>
        <translation>Filter und ihre Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved +{count}</source>
        <translation>Gespeichert +{count}</translation>
    </message>
    <message>
        <source>Saved searches, {count} new articles</source>
        <translation>Gespeicherte Suchen, {count} neue Artikel</translation>
    </message>
    <message>
        <source>Filters of the result</source>
        <translation>Filter des Ergebnisses</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>looking into the files</source>
        <translation>die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Nothing is written before the last step. Your files are never changed.</source>
        <translation>Vor dem letzten Schritt wird nichts geschrieben. Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Find out for each file</source>
        <translation>Für jede Datei ermitteln</translation>
    </message>
    <message>
        <source>Encoding of all files</source>
        <translation>Kodierung aller Dateien</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>Zu importieren</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>Die ersten Dateien</translation>
    </message>
    <message>
        <source>&amp;Encoding of all files</source>
        <translation>&amp;Kodierung aller Dateien</translation>
    </message>
    <message>
        <source>Waiting until another task is done</source>
        <translation>Wartet auf das Ende einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>The files were not looked into to the end.</source>
        <translation>Die Dateien wurden nicht bis zum Ende durchgesehen.</translation>
    </message>
    <message>
        <source>Looking into the files …</source>
        <translation>Die Dateien werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing here can be imported.</source>
        <translation>Nichts hiervon lässt sich importieren.</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
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
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>1 archive</source>
        <translation>1 Archiv</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>{files} · {size}</source>
        <translation>{files} · {size}</translation>
    </message>
    <message>
        <source>1 article of two files</source>
        <translation>1 Artikel aus zwei Dateien</translation>
    </message>
    <message>
        <source>{count} articles of two files</source>
        <translation>{count} Artikel aus zwei Dateien</translation>
    </message>
    <message>
        <source>1 file of another kind is passed over</source>
        <translation>1 Datei anderer Art wird übergangen</translation>
    </message>
    <message>
        <source>{count} files of other kinds are passed over</source>
        <translation>{count} Dateien anderer Art werden übergangen</translation>
    </message>
    <message>
        <source>{encoding}, {percent} %</source>
        <translation>{encoding}, {percent} %</translation>
    </message>
</context>
<context>
    <name>SpaceRail</name>
    <message>
        <source>Spaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Build the search index anew; reading goes on</source>
        <translation>Den Suchindex neu aufbauen; gelesen werden kann weiter</translation>
    </message>
    <message>
        <source>This program never uses the network.</source>
        <translation>Dieses Programm verwendet nie das Netz.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Search {time} ms</source>
        <translation>Suche {time} ms</translation>
    </message>
    <message>
        <source>Searching takes longer.</source>
        <translation>Das Suchen dauert länger.</translation>
    </message>
    <message>
        <source>Index can&apos;t be used</source>
        <translation>Index nicht verwendbar</translation>
    </message>
    <message>
        <source>1 article not yet searchable</source>
        <translation>1 Artikel noch nicht suchbar</translation>
    </message>
    <message>
        <source>{count} articles not yet searchable</source>
        <translation>{count} Artikel noch nicht suchbar</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>Index auf dem Stand</translation>
    </message>
    <message>
        <source>{name} · {articles}</source>
        <translation>{name} · {articles}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the import; it can go on at any time</source>
        <translation>Den Import unterbrechen; er kann jederzeit weitergehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop this task; what is done so far is kept</source>
        <translation>Diese Aufgabe anhalten; Erledigtes bleibt</translation>
    </message>
    <message>
        <source>Index is being rebuilt</source>
        <translation>Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>Index is being rebuilt, {percent} %</source>
        <translation>Index wird neu aufgebaut, {percent} %</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Review status: %1</source>
        <translation>Stand der Durchsicht: %1</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of the import</source>
        <translation>Schritte des Imports</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add tag (T)</source>
        <translation>Schlagwort hinzufügen (T)</translation>
    </message>
</context>
<context>
    <name>TagColours</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>on similar articles</source>
        <translation>an ähnlichen Artikeln</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>im Text genannt</translation>
    </message>
    <message>
        <source>used lately</source>
        <translation>zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add tags, parted by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Passende Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagListModel</name>
    <message>
        <source>Create tag “{name}”</source>
        <translation>Schlagwort „{name}“ anlegen</translation>
    </message>
    <message>
        <source>{tag}, on all</source>
        <translation>{tag}, an allen</translation>
    </message>
    <message>
        <source>{tag}, on some</source>
        <translation>{tag}, an einigen</translation>
    </message>
    <message>
        <source>{tag}, on none</source>
        <translation>{tag}, an keinem</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>Neues darunter…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key that puts it on</source>
        <translation>Taste, die es vergibt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those below</source>
        <translation>
            <numerusform>%n mit denen darunter</numerusform>
            <numerusform>%n mit denen darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) selected</source>
        <translation>
            <numerusform>%n Schlagwort ausgewählt</numerusform>
            <numerusform>%n Schlagwörter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Forget the name {name}</source>
        <translation>Den Namen {name} vergessen</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Add tags, parted by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Enter adds · Space ticks · a/b puts b under a</source>
        <translation>Eingabe fügt hinzu · Leertaste hakt an · a/b setzt b unter a</translation>
    </message>
    <message>
        <source>Tags of {articles}</source>
        <translation>Schlagwörter von {articles}</translation>
    </message>
</context>
<context>
    <name>TagSpace</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Tabelle einlesen…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Show every tag</source>
        <translation>Alle Schlagwörter zeigen</translation>
    </message>
    <message>
        <source>Unused {count}</source>
        <translation>Unbenutzt {count}</translation>
    </message>
</context>
<context>
    <name>TagSpaceDesk</name>
    <message>
        <source>Tags</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>The name of the tag. A slash nests: events/flood.</source>
        <translation>Der Name des Schlagworts. Ein Schrägstrich ordnet unter: Ereignisse/Hochwasser.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move {tags} below which tag?</source>
        <translation>Unter welches Schlagwort {tags} verschieben?</translation>
    </message>
    <message>
        <source>Leave it empty for the top.</source>
        <translation>Leer lassen für die oberste Ebene.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Merge {tags} into which tag?</source>
        <translation>Mit welchem Schlagwort {tags} zusammenlegen?</translation>
    </message>
    <message>
        <source>The old name is kept: imports and people may still write it.</source>
        <translation>Der alte Name bleibt: Importe und Personen dürfen ihn weiter schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have them changed.</source>
        <translation>
            <numerusform>Bei %n Artikel ändern sich die Schlagwörter.</numerusform>
            <numerusform>Bei %n Artikeln ändern sich die Schlagwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {tags} into “{into}”?</source>
        <translation>{tags} mit „{into}“ zusammenlegen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)?</source>
        <translation>
            <numerusform>%n Schlagwort löschen?</numerusform>
            <numerusform>%n Schlagwörter löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose them.</source>
        <translation>
            <numerusform>%n Artikel verliert sie.</numerusform>
            <numerusform>%n Artikel verlieren sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabelle (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Schlagwörter speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) saved in {name}.</source>
        <translation>
            <numerusform>%n Schlagwort in {name} gespeichert.</numerusform>
            <numerusform>%n Schlagwörter in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Schlagwörter einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are made.</source>
        <translation>
            <numerusform>%n Schlagwort wird angelegt.</numerusform>
            <numerusform>%n Schlagwörter werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are changed.</source>
        <translation>
            <numerusform>%n Schlagwort wird geändert.</numerusform>
            <numerusform>%n Schlagwörter werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are merged.</source>
        <translation>
            <numerusform>%n Schlagwort wird zusammengelegt.</numerusform>
            <numerusform>%n Schlagwörter werden zusammengelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be read, the first is {line}: {problem}</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar, Zeile {line}: {problem}</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar, zuerst Zeile {line}: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>Die Tabelle ändert nichts.</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>With those below</source>
        <translation>Mit darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>+{count} terms</source>
        <translation>+{count} Begriffe</translation>
    </message>
    <message>
        <source>Show {count} more terms</source>
        <translation>{count} weitere Begriffe zeigen</translation>
    </message>
    <message>
        <source>Go to the next hit of this term (Alt+F3)</source>
        <translation>Zum nächsten Treffer dieses Begriffs (Alt+F3)</translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>With s&amp;erifs</source>
        <translation>Mit S&amp;erifen</translation>
    </message>
    <message>
        <source>Text size and kind</source>
        <translation>Größe und Art der Schrift</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>UndoFollowing</name>
    <message>
        <source>{action}: {edit}</source>
        <translation>{action}: {edit}</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>By count</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Characters, pinyin or English</source>
        <translation>Zeichen, Pinyin oder Englisch</translation>
    </message>
    <message>
        <source>Find in {name}</source>
        <translation>In {name} finden</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>{shown} of {size}</source>
        <translation>{shown} von {size}</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>As received</source>
        <translation>Wie erhalten</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Make this one current</source>
        <translation>Zur gültigen machen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Close the bar of versions</source>
        <translation>Leiste der Fassungen schließen</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>Änderungen verbergen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Add another translation…</source>
        <translation>Weitere Übersetzung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>There is only one version of each text.</source>
        <translation>Von jedem Text gibt es nur eine Fassung.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Fassung {number}, {day}</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Version {number} · {maker} · {day}</source>
        <translation>Fassung {number} · {maker} · {day}</translation>
    </message>
    <message>
        <source>corrected by {name}</source>
        <translation>korrigiert von {name}</translation>
    </message>
    <message>
        <source>corrected by {name}, {day}</source>
        <translation>korrigiert von {name}, {day}</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>not the current version</source>
        <translation>nicht die gültige Fassung</translation>
    </message>
    <message>
        <source>The original has changed since this translation was made.</source>
        <translation>Das Original hat sich seit dieser Übersetzung geändert.</translation>
    </message>
    <message>
        <source>A newer translation came; the corrected one is version {number}.</source>
        <translation>Es kam eine neuere Übersetzung; die korrigierte ist Fassung {number}.</translation>
    </message>
    <message>
        <source>1 more hit in the corrected text</source>
        <translation>1 weiterer Treffer im korrigierten Text</translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the corrected text</source>
        <translation>
            <numerusform>%n weiterer Treffer im korrigierten Text</numerusform>
            <numerusform>%n weitere Treffer im korrigierten Text</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more hit in the machine&apos;s text</source>
        <translation>1 weiterer Treffer im Maschinentext</translation>
    </message>
    <message numerus="yes">
        <source>%n more hits in the machine&apos;s text</source>
        <translation>
            <numerusform>%n weiterer Treffer im Maschinentext</numerusform>
            <numerusform>%n weitere Treffer im Maschinentext</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected by {name}, {day}. Before:</source>
        <translation>Korrigiert von {name}, {day}. Vorher:</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <source>Versions of the text</source>
        <translation>Fassungen des Textes</translation>
    </message>
    <message>
        <source>version {number}, not the current one</source>
        <translation>Fassung {number}, nicht die gültige</translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation>Original seither geändert</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
</context>
<context>
    <name>WaysOutDesk</name>
    <message>
        <source>Without words and filters</source>
        <translation>Ohne Wörter und Filter</translation>
    </message>
    <message>
        <source>Did you mean “{word}”</source>
        <translation>Meinten Sie „{word}“</translation>
    </message>
    <message>
        <source>Chinese that sounds like “{word}”</source>
        <translation>Chinesisch, das wie „{word}“ klingt</translation>
    </message>
    <message>
        <source>Without leaving out “{word}”</source>
        <translation>Ohne „{word}“ auszuschließen</translation>
    </message>
    <message>
        <source>Without the word “{word}”</source>
        <translation>Ohne das Wort „{word}“</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Genau wie eingegeben</translation>
    </message>
    <message>
        <source>In other forms and scripts too</source>
        <translation>Auch in anderen Formen und Schriften</translation>
    </message>
    <message>
        <source>In both sides</source>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <source>With what was switched off</source>
        <translation>Mit dem Abgeschalteten</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Ohne die Wörter</translation>
    </message>
    <message>
        <source>Without the filter “{name}”</source>
        <translation>Ohne den Filter „{name}“</translation>
    </message>
    <message>
        <source>Without the filter “not {value}”</source>
        <translation>Ohne den Filter „nicht {value}“</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample when nothing else is open</source>
        <translation>Das Beispiel öffnen, wenn sonst nichts offen ist</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Welcome to Archive Browser.</source>
        <translation>Willkommen bei Archive Browser.</translation>
    </message>
    <message>
        <source>Search, read and tag articles in two languages. Nothing leaves this computer.</source>
        <translation>Artikel in zwei Sprachen suchen, lesen und verschlagworten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Welcome. This is a sample archive.</source>
        <translation>Willkommen. Dies ist ein Beispielarchiv.</translation>
    </message>
    <message>
        <source>{articles} in Chinese and English, all invented. Try anything: the sample resets from the Help menu, and nothing leaves this computer.</source>
        <translation>{articles} auf Chinesisch und Englisch, alle erfunden. Probieren Sie alles: das Beispiel lässt sich im Menü Hilfe zurücksetzen, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This archive holds no articles yet.</source>
        <translation>Dieses Archiv enthält noch keine Artikel.</translation>
    </message>
    <message>
        <source>Import some to search and read them. Nothing leaves this computer.</source>
        <translation>Importieren Sie Artikel zum Suchen und Lesen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Wählen Sie einen Artikel zum Lesen.</translation>
    </message>
    <message>
        <source>{articles} in {name}. Nothing leaves this computer.</source>
        <translation>{articles} in {name}. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WizardHead</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>What happens in each step</source>
        <translation>Was in jedem Schritt geschieht</translation>
    </message>
</context>
<context>
    <name>WizardHelp</name>
    <message>
        <source>What happens in each step</source>
        <translation>Was in jedem Schritt geschieht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose files, folders or archives. Encodings are found out and shown.</source>
        <translation>Wählen Sie Dateien, Ordner oder Archive. Kodierungen werden erkannt und gezeigt.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Tables and records only: which column holds the title, the text, the date.</source>
        <translation>Nur Tabellen und Datensätze: welche Spalte Titel, Text, Datum enthält.</translation>
    </message>
    <message>
        <source>Clean &amp; pair</source>
        <translation>Bereinigen &amp; Paaren</translation>
    </message>
    <message>
        <source>Rules that tell the text from what the page put around it.</source>
        <translation>Regeln, die den Text von dem trennen, was die Seite darum setzte.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Every record is read and judged, and nothing is written.</source>
        <translation>Jeder Datensatz wird gelesen und beurteilt, geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Runs in the background; it can rest, go on, and be taken back whole.</source>
        <translation>Läuft im Hintergrund; kann ruhen, weitergehen und ganz zurückgenommen werden.</translation>
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
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Review status</source>
        <translation>Stand der Durchsicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Quality flags</source>
        <translation>Qualitätsmarken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Verfasserzeilen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>{chosen} of {size} sources</source>
        <translation>{chosen} von {size} Quellen</translation>
    </message>
    <message>
        <source>{chosen} of {size} years</source>
        <translation>{chosen} von {size} Jahren</translation>
    </message>
    <message>
        <source>{chosen} of {size} statuses</source>
        <translation>{chosen} von {size} Ständen</translation>
    </message>
    <message>
        <source>{chosen} of {size} tags</source>
        <translation>{chosen} von {size} Schlagwörtern</translation>
    </message>
    <message>
        <source>{chosen} of {size} flags</source>
        <translation>{chosen} von {size} Marken</translation>
    </message>
    <message>
        <source>{chosen} of {size} people</source>
        <translation>{chosen} von {size} Personen</translation>
    </message>
    <message>
        <source>{chosen} of {size} organisations</source>
        <translation>{chosen} von {size} Organisationen</translation>
    </message>
    <message>
        <source>{chosen} of {size} places</source>
        <translation>{chosen} von {size} Orten</translation>
    </message>
    <message>
        <source>{chosen} of {size} languages</source>
        <translation>{chosen} von {size} Sprachen</translation>
    </message>
    <message>
        <source>{chosen} of {size} kinds of translation</source>
        <translation>{chosen} von {size} Arten der Übersetzung</translation>
    </message>
    <message>
        <source>{chosen} of {size} sections</source>
        <translation>{chosen} von {size} Rubriken</translation>
    </message>
    <message>
        <source>{chosen} of {size} imports</source>
        <translation>{chosen} von {size} Importen</translation>
    </message>
    <message>
        <source>{chosen} of {size} bylines</source>
        <translation>{chosen} von {size} Verfasserzeilen</translation>
    </message>
    <message>
        <source>{chosen} of {size} credits</source>
        <translation>{chosen} von {size} Mitwirkenden</translation>
    </message>
    <message>
        <source>{chosen} of {size} collections</source>
        <translation>{chosen} von {size} Sammlungen</translation>
    </message>
    <message>
        <source>{chosen} of {size} reviewers</source>
        <translation>{chosen} von {size} Prüfenden</translation>
    </message>
    <message>
        <source>{chosen} of {size} kinds of duplicates</source>
        <translation>{chosen} von {size} Arten von Dubletten</translation>
    </message>
    <message>
        <source>{chosen} of {size} parts</source>
        <translation>{chosen} von {size} Teilen</translation>
    </message>
    <message>
        <source>{value}, {articles}, included</source>
        <translation>{value}, {articles}, eingeschlossen</translation>
    </message>
    <message>
        <source>{value}, {articles}, excluded</source>
        <translation>{value}, {articles}, ausgeschlossen</translation>
    </message>
    <message>
        <source>{value}, {articles}</source>
        <translation>{value}, {articles}</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Duplicate lead</source>
        <translation>Doppelter Vorspann</translation>
    </message>
    <message>
        <source>Stray markup</source>
        <translation>Markup-Reste</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>Quellenvermerk</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Glued sentence</source>
        <translation>Verklebter Satz</translation>
    </message>
    <message>
        <source>Date without year</source>
        <translation>Datum ohne Jahr</translation>
    </message>
    <message>
        <source>Year inferred</source>
        <translation>Jahr erschlossen</translation>
    </message>
    <message>
        <source>Suspect term</source>
        <translation>Fraglicher Begriff</translation>
    </message>
    <message>
        <source>Unaligned paragraphs</source>
        <translation>Ungleiche Absätze</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>Eine Seite fehlt</translation>
    </message>
    <message>
        <source>Looks bilingual</source>
        <translation>Wirkt zweisprachig</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Unlesbare Bytes</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Other translation</source>
        <translation>Andere Übersetzung</translation>
    </message>
    <message>
        <source>Same address, other text</source>
        <translation>Gleiche Adresse, anderer Text</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>No original</source>
        <translation>Kein Original</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>Keine Übersetzung</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titel, von Z bis A</translation>
    </message>
    <message>
        <source>Source, Z to A</source>
        <translation>Quelle, von Z bis A</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Zuerst hinzugefügt</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, dann {second}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>{date}, year?</source>
        <translation>{date}, Jahr?</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ohne Stand</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>ohne Marke</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>ohne Person</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>ohne Organisation</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ohne Ort</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>no translation</source>
        <translation>ohne Übersetzung</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>ohne Rubrik</translation>
    </message>
    <message>
        <source>no import</source>
        <translation>ohne Import</translation>
    </message>
    <message>
        <source>no byline</source>
        <translation>ohne Verfasserzeile</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>ohne Mitwirkende</translation>
    </message>
    <message>
        <source>no collection</source>
        <translation>ohne Sammlung</translation>
    </message>
    <message>
        <source>no reviewer</source>
        <translation>niemand zur Prüfung</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>keine Dublette</translation>
    </message>
    <message>
        <source>nothing of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>Human translation</source>
        <translation>Menschliche Übersetzung</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Translator unknown</source>
        <translation>Übersetzer unbekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Linked sentences</source>
        <translation>Verknüpfte Sätze</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>The texts as they were received, letter by letter.</source>
        <translation>Die Texte, wie sie erhalten wurden, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Struck words were received and are left out of the text.</source>
        <translation>Gestrichene Wörter wurden erhalten und sind im Text weggelassen.</translation>
    </message>
    <message>
        <source>Struck words were the machine&apos;s, underlined ones are people&apos;s.</source>
        <translation>Gestrichen ist der Maschinentext, unterstrichen der von Menschen.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Going on with an import</source>
        <translation>Ein Import wird fortgesetzt</translation>
    </message>
    <message>
        <source>Reading again what failed</source>
        <translation>Fehlgeschlagenes wird erneut gelesen</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Dry run of an import</source>
        <translation>Probelauf eines Imports</translation>
    </message>
    <message>
        <source>Looking for reprints</source>
        <translation>Nachdrucke werden gesucht</translation>
    </message>
    <message>
        <source>Rebuilding the search index</source>
        <translation>Der Suchindex wird neu aufgebaut</translation>
    </message>
    <message>
        <source>Saving a copy of the archive (MB)</source>
        <translation>Eine Kopie des Archivs wird gespeichert (MB)</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>Das Archiv wird geprüft</translation>
    </message>
    <message>
        <source>Indexing articles</source>
        <translation>Artikel werden indiziert</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Eine andere Aufgabe läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it in the status bar.</source>
        <translation>Warten Sie das Ende ab oder halten Sie es in der Statusleiste an.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>The archive is healthy, and all of it can be found.</source>
        <translation>Das Archiv ist gesund, und alles darin ist auffindbar.</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing of it is left.</source>
        <translation>Die Kopie wurde angehalten; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>The copy is whole, and saved as {name}.</source>
        <translation>Die Kopie ist vollständig und gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Looking for reprints was stopped; what was found is kept.</source>
        <translation>Die Suche nach Nachdrucken wurde angehalten; Gefundenes bleibt.</translation>
    </message>
    <message>
        <source>Duplicates and reprints are up to date.</source>
        <translation>Dubletten und Nachdrucke sind auf dem Stand.</translation>
    </message>
    <message>
        <source>Indexing was stopped; what is indexed can be found.</source>
        <translation>Das Indizieren wurde angehalten; Indiziertes ist auffindbar.</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>Der Suchindex ist neu.</translation>
    </message>
    <message>
        <source>All articles can be found.</source>
        <translation>Alle Artikel sind auffindbar.</translation>
    </message>
    <message>
        <source>The check found problems: {count}.</source>
        <translation>Die Prüfung fand Probleme: {count}.</translation>
    </message>
    <message>
        <source>{problems}
Restore a backup, or rebuild the search index.</source>
        <translation>{problems}
Stellen Sie eine Sicherung wieder her oder bauen Sie den Suchindex neu auf.</translation>
    </message>
    <message>
        <source>{articles} imported.</source>
        <translation>{articles} importiert.</translation>
    </message>
    <message>
        <source>Renewed: {count}.</source>
        <translation>Erneuert: {count}.</translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation>Schon da: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Could not be imported: {count}.</source>
        <translation>Nicht importierbar: {count}.</translation>
    </message>
    <message>
        <source>Files of other kinds: {count}.</source>
        <translation>Dateien anderer Art: {count}.</translation>
    </message>
    <message>
        <source>It stopped to ask, because too much can&apos;t be read.</source>
        <translation>Er hielt zum Fragen an, weil zu viel unlesbar ist.</translation>
    </message>
    <message>
        <source>Paused; what was imported stays.</source>
        <translation>Unterbrochen; Importiertes bleibt.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Outlet or archive</source>
        <translation>Medium oder Archiv</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>2021-03-05, 2021-03 or 2021</source>
        <translation>2021-03-05, 2021-03 oder 2021</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Add or replace a text</source>
        <translation>Text hinzufügen oder ersetzen</translation>
    </message>
    <message>
        <source>Keep article</source>
        <translation>Artikel behalten</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Wird behalten …</translation>
    </message>
    <message>
        <source>An emptied text stays as it was: nothing is removed here.</source>
        <translation>Ein geleerter Text bleibt, wie er war: hier wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Cleaning finds: {findings}.</source>
        <translation>Die Bereinigung findet: {findings}.</translation>
    </message>
    <message>
        <source>Cleaning finds nothing to leave out.</source>
        <translation>Es gibt nichts wegzulassen.</translation>
    </message>
    <message>
        <source>{kind} ×{count}</source>
        <translation>{kind} ×{count}</translation>
    </message>
    <message>
        <source>What you type is kept as it is; it can be taken back with Undo.</source>
        <translation>Ihr Text bleibt, wie er ist; Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>This isn’t kept yet. Close once more to throw it away.</source>
        <translation>Dies ist noch nicht gespeichert. Noch einmal schließen verwirft es.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Mentions by year</source>
        <translation>Nennungen nach Jahr</translation>
    </message>
</context>
<context>
    <name>_ChooseAll</name>
    <message>
        <source>Import none of the rows shown</source>
        <translation>Keine der gezeigten Zeilen importieren</translation>
    </message>
    <message>
        <source>Import all rows shown</source>
        <translation>Alle gezeigten Zeilen importieren</translation>
    </message>
</context>
<context>
    <name>_Examples</name>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>without {tag}</source>
        <translation>ohne {tag}</translation>
    </message>
    <message>
        <source>with {tag}</source>
        <translation>mit {tag}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>ORIGINAL</source>
        <translation>ORIGINAL</translation>
    </message>
    <message>
        <source>TRANSLATION</source>
        <translation>ÜBERSETZUNG</translation>
    </message>
</context>
<context>
    <name>_KindChip</name>
    <message>
        <source>{kind}, rows: {count}</source>
        <translation>{kind}, Zeilen: {count}</translation>
    </message>
</context>
<context>
    <name>_PathRow</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Tags of the selected articles</source>
        <translation>Schlagwörter der gewählten Artikel</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Off for all articles.</source>
        <translation>Für alle Artikel aus.</translation>
    </message>
</context>
<context>
    <name>_SavedView</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>_SideBox</name>
    <message>
        <source>all of these words</source>
        <translation>alle diese Wörter</translation>
    </message>
    <message>
        <source>any of these words</source>
        <translation>eines dieser Wörter</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Wie die Wörter gemeint sind</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Step {number}, {name}, done</source>
        <translation>Schritt {number}, {name}, erledigt</translation>
    </message>
    <message>
        <source>Step {number}, {name}, shown now</source>
        <translation>Schritt {number}, {name}, jetzt gezeigt</translation>
    </message>
    <message>
        <source>Step {number}, {name}, to come</source>
        <translation>Schritt {number}, {name}, folgt noch</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Queries and how many articles they find</source>
        <translation>Abfragen und wie viele Artikel sie finden</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>{outcome}, records: {count}</source>
        <translation>{outcome}, Datensätze: {count}</translation>
    </message>
</context>
</TS>

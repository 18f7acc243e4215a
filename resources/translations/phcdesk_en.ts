<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has called it</source>
        <translation>
            <numerusform>%n public source agrees, {date}; nobody has called it</numerusform>
            <numerusform>%n public sources agree, {date}; nobody has called it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>%n public source agrees, {date}; nobody has dialled it</numerusform>
            <numerusform>%n public sources agree, {date}; nobody has dialled it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>checked %n day ago</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>checked %n month ago</numerusform>
            <numerusform>checked %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>checked %n week ago</numerusform>
            <numerusform>checked %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>checked %n year ago</numerusform>
            <numerusform>checked %n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>Not read: {columns}, and %n more</numerusform>
            <numerusform>Not read: {columns}, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Show %n more column</numerusform>
            <numerusform>Show %n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>{read} of %n column are read.</numerusform>
            <numerusform>{read} of %n columns are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Median of %n country in this library: {median}; middle half {lower} to {upper}.</numerusform>
            <numerusform>Median of %n countries in this library: {median}; middle half {lower} to {upper}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>Yes in {yes} of %n country in this library.</numerusform>
            <numerusform>Yes in {yes} of %n countries in this library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found · all words matched</source>
        <translation>
            <numerusform>%Ln found · all words matched</numerusform>
            <numerusform>%Ln found · all words matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>%Ln found, closest first · {exact} with all words</numerusform>
            <numerusform>%Ln found, closest first · {exact} with all words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n document(s), newest first</source>
        <translation>
            <numerusform>%n document, newest first</numerusform>
            <numerusform>%n documents, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>%n quick card</numerusform>
            <numerusform>%n quick cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsBar</name>
    <message numerus="yes">
        <source>A new list with %Ln entry(s)</source>
        <translation>
            <numerusform>A new list with %Ln entry</numerusform>
            <numerusform>A new list with %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%Ln entry(s) found for “{words}”; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln entry found for “{words}”; {placed} of them have a place on the map.</numerusform>
            <numerusform>%Ln entries found for “{words}”; {placed} of them have a place on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln entry found; {placed} of them have a place on the map.</numerusform>
            <numerusform>%Ln entries found; {placed} of them have a place on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s).</source>
        <translation>
            <numerusform>%Ln mark.</numerusform>
            <numerusform>%Ln marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>Printed. %n page could not be painted and were left out.</numerusform>
            <numerusform>Printed. %n pages could not be painted and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Printed: %n page.</numerusform>
            <numerusform>Printed: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>%n closed or example entry were left out.</numerusform>
            <numerusform>%n closed or example entries were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>%n service were looked at.</numerusform>
            <numerusform>%n services were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>In how many of %n area each kind of service is listed.</numerusform>
            <numerusform>In how many of %n areas each kind of service is listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%n marked word(s)</source>
        <translation>
            <numerusform>%n marked word</numerusform>
            <numerusform>%n marked words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognisedStep</name>
    <message numerus="yes">
        <source>%n table(s). On the next page you say which are read.</source>
        <translation>
            <numerusform>%n table. On the next page you say which are read.</numerusform>
            <numerusform>%n tables. On the next page you say which are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size} in %n file</numerusform>
            <numerusform>{size} in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n more page</numerusform>
            <numerusform>%n more pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>%n more section</numerusform>
            <numerusform>%n more sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveReports</name>
    <message numerus="yes">
        <source>%Ln report(s) of something wrong are kept on this computer.</source>
        <translation>
            <numerusform>%Ln report of something wrong are kept on this computer.</numerusform>
            <numerusform>%Ln reports of something wrong are kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SightList</name>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to the middle of the map first.</source>
        <translation>
            <numerusform>%Ln entry in sight, the nearest to the middle of the map first.</numerusform>
            <numerusform>%Ln entries in sight, the nearest to the middle of the map first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>%Ln entry in sight, the nearest to {place} first.</numerusform>
            <numerusform>%Ln entries in sight, the nearest to {place} first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>%Ln entry in sight; these are the {shown} nearest to the middle.</numerusform>
            <numerusform>%Ln entries in sight; these are the {shown} nearest to the middle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>%Ln entry in sight; these are the {shown} nearest to {place}.</numerusform>
            <numerusform>%Ln entries in sight; these are the {shown} nearest to {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n row)</numerusform>
            <numerusform>{table} (%n rows)</numerusform>
        </translation>
    </message>
</context>
</TS>

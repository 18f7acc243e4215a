<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%n marked word(s)</source>
        <translation>
            <numerusform>%n marked word</numerusform>
            <numerusform>%n marked words</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has called it</source>
        <translation>
            <numerusform>%n public source agree, {date}; nobody has called it</numerusform>
            <numerusform>%n public sources agree, {date}; nobody has called it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>%n public source agree, {date}; nobody has dialled it</numerusform>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has called it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>All emergencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show crisis lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a town of an installed pack, or LATITUDE,LONGITUDE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message>
        <source>{label}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found · all words matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found, closest first · {exact} with all words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
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
        <source>Quick card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Drop a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these filters there is nothing. Dropping one of them may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>{what} {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to results</source>
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
    <name>Rows</name>
    <message>
        <source>Dial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>+ {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: results · Enter: open · Esc: back · Ctrl+K or /: here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source> ext. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flow::ui</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 apart within %n day(s): two of our artists</source>
        <translation>
            <numerusform>%1 apart within %n day: two of our artists</numerusform>
            <numerusform>%1 apart within %n days: two of our artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n date(s)</source>
        <translation>
            <numerusform>Exported %n date</numerusform>
            <numerusform>Exported %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in the calendar, %n time(s), first on %1.</source>
        <translation>
            <numerusform>New in the calendar, %n time, first on %1.</numerusform>
            <numerusform>New in the calendar, %n times, first on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::AlertClock</name>
    <message numerus="yes">
        <source>%n person(s) to call today</source>
        <translation>
            <numerusform>%n person to call today</numerusform>
            <numerusform>%n people to call today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistCards</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistPage</name>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artist</numerusform>
            <numerusform>%n artists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistProfile</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::AuditView</name>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artist</numerusform>
            <numerusform>%n artists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::BoardView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkEditor</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkGrid</name>
    <message numerus="yes">
        <source>%n lower hold(s)</source>
        <translation>
            <numerusform>%n lower hold</numerusform>
            <numerusform>%n lower holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artist</numerusform>
            <numerusform>%n artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) and people</source>
        <translation>
            <numerusform>%n thing or person</numerusform>
            <numerusform>%n things and people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n date(s)</source>
        <translation>
            <numerusform>Book %n date</numerusform>
            <numerusform>Book %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days is not free; go there to see why.</source>
        <translation>
            <numerusform>%n of these days is not free; go there to see why.</numerusform>
            <numerusform>%n of these days are not free; go there to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be found in this time.</source>
        <translation>
            <numerusform>%n more could not be found in this time.</numerusform>
            <numerusform>%n more could not be found in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n date(s): %1</source>
        <translation>
            <numerusform>Booked %n date: %1</numerusform>
            <numerusform>Booked %n dates: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n change(s) in connected calendars wait for you</source>
        <translation>
            <numerusform>%n change in connected calendars waits for you</numerusform>
            <numerusform>%n changes in connected calendars wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarView</name>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CallsView</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CardPanel</name>
    <message numerus="yes">
        <source>Release %n hold(s)</source>
        <translation>
            <numerusform>Release %n hold</numerusform>
            <numerusform>Release %n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer, %n versions</source>
        <translation>
            <numerusform>Offer, %n version</numerusform>
            <numerusform>Offer, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Cloud</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s)</source>
        <translation>
            <numerusform>Sent %n change</numerusform>
            <numerusform>Sent %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s)</source>
        <translation>
            <numerusform>Received %n record</numerusform>
            <numerusform>Received %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met those of others</source>
        <translation>
            <numerusform>%n change met another one</numerusform>
            <numerusform>%n changes met those of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not accepted</source>
        <translation>
            <numerusform>%n change was not accepted</numerusform>
            <numerusform>%n changes were not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the cloud cannot be written here yet</source>
        <translation>
            <numerusform>%n record of the cloud cannot be written here yet</numerusform>
            <numerusform>%n records of the cloud cannot be written here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If this workspace does not reach its cloud, it becomes read-only in %n day(s). Nothing is lost then; it goes on as soon as it has been in step.</source>
        <translation>
            <numerusform>If this workspace does not reach its cloud, it becomes read-only in %n day. Nothing is lost then; it goes on as soon as it has been in step.</numerusform>
            <numerusform>If this workspace does not reach its cloud, it becomes read-only in %n days. Nothing is lost then; it goes on as soon as it has been in step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be sent (%1).</source>
        <translation>
            <numerusform>%n file waits to be sent (%1).</numerusform>
            <numerusform>%n files wait to be sent (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others are about to arrive (%1).</source>
        <translation>
            <numerusform>%n file of others is about to arrive (%1).</numerusform>
            <numerusform>%n files of others are about to arrive (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay in the cloud because the network is metered (%1). Open one, and it is fetched.</source>
        <translation>
            <numerusform>%n file stays in the cloud because the network is metered (%1). Open it, and it is fetched.</numerusform>
            <numerusform>%n files stay in the cloud because the network is metered (%1). Open one, and it is fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s) stay in the cloud (%1). Open one, and it is fetched.</source>
        <translation>
            <numerusform>%n large file stays in the cloud (%1). Open it, and it is fetched.</numerusform>
            <numerusform>%n large files stay in the cloud (%1). Open one, and it is fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <translation>
            <numerusform>%n change to decide</numerusform>
            <numerusform>%n changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of yours wait in the cloud, because what they belong to is not there: another device has not sent it yet, or has not brought it back after the cloud was restored from a backup. When it has, they are here again by themselves.</source>
        <translation>
            <numerusform>%n record of yours waits in the cloud, because what it belongs to is not there: another device has not sent it yet, or has not brought it back after the cloud was restored from a backup. When it has, it is here again by itself.</numerusform>
            <numerusform>%n records of yours wait in the cloud, because what they belong to is not there: another device has not sent it yet, or has not brought it back after the cloud was restored from a backup. When it has, they are here again by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CloudPage</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s), %1 ms</source>
        <translation>
            <numerusform>%n result, %1 ms</numerusform>
            <numerusform>%n results, %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CommissionTile</name>
    <message numerus="yes">
        <source>%1, by show date; %n show(s) in other currencies left out</source>
        <translation>
            <numerusform>%1, by show date; %n show in another currency left out</numerusform>
            <numerusform>%1, by show date; %n shows in other currencies left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictView</name>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n conflict decided</numerusform>
            <numerusform>%n conflicts decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::DateCard</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::DealPage</name>
    <message numerus="yes">
        <source>%n hold(s) released.</source>
        <translation>
            <numerusform>%n hold released.</numerusform>
            <numerusform>%n holds released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved.</source>
        <translation>
            <numerusform>%n card moved.</numerusform>
            <numerusform>%n cards moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates confirmed.</source>
        <translation>
            <numerusform>%n date confirmed.</numerusform>
            <numerusform>%n dates confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competing hold(s) can be released.</source>
        <translation>
            <numerusform>%n competing hold can be released.</numerusform>
            <numerusform>%n competing holds can be released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n hold(s)</source>
        <translation>
            <numerusform>Release %n hold</numerusform>
            <numerusform>Release %n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), a card each.</source>
        <translation>
            <numerusform>%n day, a card.</numerusform>
            <numerusform>%n days, a card each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) recorded.</source>
        <translation>
            <numerusform>%n hold recorded.</numerusform>
            <numerusform>%n holds recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) match</source>
        <translation>
            <numerusform>%n matches</numerusform>
            <numerusform>%n match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where it was (they were): another fact is missing.</source>
        <translation>
            <numerusform>%n stayed where it was: another fact is missing.</numerusform>
            <numerusform>%n stayed where they were: another fact is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards. What is set by hand stays until it is taken away.</source>
        <translation>
            <numerusform>%n card. What is set by hand stays until it is taken away.</numerusform>
            <numerusform>%n cards. What is set by hand stays until it is taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages set by hand.</source>
        <translation>
            <numerusform>%n stage set by hand.</numerusform>
            <numerusform>%n stages set by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) kept a week longer.</source>
        <translation>
            <numerusform>%n hold kept a week longer.</numerusform>
            <numerusform>%n holds kept a week longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the kind.</source>
        <translation>
            <numerusform>%n more of the kind.</numerusform>
            <numerusform>%n more of the kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm these %n dates?</source>
        <translation>
            <numerusform>Confirm this %n date?</numerusform>
            <numerusform>Confirm these %n dates?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::DoneStep</name>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at</source>
        <translation>
            <numerusform>%Ln place to look at</numerusform>
            <numerusform>%Ln places to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::DuplicatePanel</name>
    <message numerus="yes">
        <source>Fills %Ln blank field(s), changes nothing else.</source>
        <translation>
            <numerusform>Fills %Ln blank field, changes nothing else.</numerusform>
            <numerusform>Fills %Ln blank fields, changes nothing else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln field(s).</source>
        <translation>
            <numerusform>Changes %Ln field.</numerusform>
            <numerusform>Changes %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do the same for %Ln other(s) above %1</source>
        <translation>
            <numerusform>Do the same for %Ln other above %1</numerusform>
            <numerusform>Do the same for %Ln others above %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ExperienceSection</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n answer(s)</source>
        <translation>
            <numerusform>from %n answer</numerusform>
            <numerusform>from %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n payment(s)</source>
        <translation>
            <numerusform>from %n payment</numerusform>
            <numerusform>from %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) late</source>
        <translation>
            <numerusform>%n show late</numerusform>
            <numerusform>%n shows late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::FileSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::FileStep</name>
    <message numerus="yes">
        <source>%Ln more file(s) waiting</source>
        <translation>
            <numerusform>%Ln more file waiting</numerusform>
            <numerusform>%Ln more files waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>The last %n of them</source>
        <translation>
            <numerusform>The last %n of them</numerusform>
            <numerusform>The last %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Import</name>
    <message numerus="yes">
        <source>“%1”: %2 (%Ln row(s)).</source>
        <translation>
            <numerusform>“%1”: %2 (%Ln row).</numerusform>
            <numerusform>“%1”: %2 (%Ln rows).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hold has no place for what only a show has (%1): left out in %Ln row(s).</source>
        <translation>
            <numerusform>A hold has no place for what only a show has (%1): left out in %Ln row.</numerusform>
            <numerusform>A hold has no place for what only a show has (%1): left out in %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No artist of the agency is called “%1” (%Ln row(s)).</source>
        <translation>
            <numerusform>No artist of the agency is called “%1” (%Ln row).</numerusform>
            <numerusform>No artist of the agency is called “%1” (%Ln rows).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s)</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::JoinView</name>
    <message numerus="yes">
        <source>%n more field(s) that differ stay undecided</source>
        <translation>
            <numerusform>%n more field that differs stays undecided</numerusform>
            <numerusform>%n more fields that differ stay undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new there</source>
        <translation>
            <numerusform>%n new there</numerusform>
            <numerusform>%n new there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::LogisticsView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MailPanel</name>
    <message numerus="yes">
        <source>%n day(s) found</source>
        <translation>
            <numerusform>%n day found</numerusform>
            <numerusform>%n days found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n hold(s)</source>
        <translation>
            <numerusform>Record %n hold</numerusform>
            <numerusform>Record %n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end of %n days: too many to hold each</source>
        <translation>
            <numerusform>end of %n day: too many to hold each</numerusform>
            <numerusform>end of %n days: too many to hold each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MapList</name>
    <message numerus="yes">
        <source>and %Ln more: zoom in</source>
        <translation>
            <numerusform>and %Ln more: zoom in</numerusform>
            <numerusform>and %Ln more: zoom in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MergePopover</name>
    <message numerus="yes">
        <source>Take %n date(s)</source>
        <translation>
            <numerusform>Take %n date</numerusform>
            <numerusform>Take %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MissionPage</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MissionWords</name>
    <message numerus="yes">
        <source>Contract unsigned %n day(s)</source>
        <translation>
            <numerusform>Contract unsigned %n day</numerusform>
            <numerusform>Contract unsigned %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pitch(es) out</source>
        <translation>
            <numerusform>%n pitch out</numerusform>
            <numerusform>%n pitches out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) this week</source>
        <translation>
            <numerusform>%n expires this week</numerusform>
            <numerusform>%n expire this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n await(s) the artist</source>
        <translation>
            <numerusform>%n awaits the artist</numerusform>
            <numerusform>%n await the artist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) out</source>
        <translation>
            <numerusform>%n contract out</numerusform>
            <numerusform>%n contracts out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advance(s) open</source>
        <translation>
            <numerusform>%n advance open</numerusform>
            <numerusform>%n advances open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free weekend(s)</source>
        <translation>
            <numerusform>%n free weekend</numerusform>
            <numerusform>%n free weekends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free day(s)</source>
        <translation>
            <numerusform>%1: %n free day</numerusform>
            <numerusform>%1: %n free days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 in %n order</numerusform>
            <numerusform>%1 in %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::PastImports</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::PeopleView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Computers work for %n day(s) without the cloud</source>
        <translation>
            <numerusform>Computers work for %n day without the cloud</numerusform>
            <numerusform>Computers work for %n days without the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artist</numerusform>
            <numerusform>%n artists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Person</name>
    <message numerus="yes">
        <source>Erased from %n record(s)</source>
        <translation>
            <numerusform>Erased from %n record</numerusform>
            <numerusform>Erased from %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectPicker</name>
    <message numerus="yes">
        <source>%n venue(s) added to %1.</source>
        <translation>
            <numerusform>%n venue added to %1.</numerusform>
            <numerusform>%n venues added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) in it already.</source>
        <translation>
            <numerusform>%n was in it already.</numerusform>
            <numerusform>%n were in it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n venue(s) to a project</source>
        <translation>
            <numerusform>Add %n venue to a project</numerusform>
            <numerusform>Add %n venues to a project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n venue(s)</source>
        <translation>
            <numerusform>Add %n venue</numerusform>
            <numerusform>Add %n venues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectProgressSection</name>
    <message numerus="yes">
        <source>%n to call today</source>
        <translation>
            <numerusform>%n to call today</numerusform>
            <numerusform>%n to call today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) held</source>
        <translation>
            <numerusform>%n date held</numerusform>
            <numerusform>%n dates held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectsPage</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::QuickDate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other hold(s) on that day: %1</source>
        <translation>
            <numerusform>%n other hold on that day: %1</numerusform>
            <numerusform>%n other holds on that day: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordsView</name>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n record(s)</source>
        <translation>
            <numerusform>Tag %n record</numerusform>
            <numerusform>Tag %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take which tag off %n record(s)?</source>
        <translation>
            <numerusform>Take which tag off %n record?</numerusform>
            <numerusform>Take which tag off %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportClock</name>
    <message numerus="yes">
        <source>%1: %n file(s) written to %2</source>
        <translation>
            <numerusform>%1: %n file written to %2</numerusform>
            <numerusform>%1: %n files written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::RoadsPopover</name>
    <message numerus="yes">
        <source>%n leg(s) estimated, the rest looked up:</source>
        <translation>
            <numerusform>%n leg estimated, the rest looked up:</numerusform>
            <numerusform>%n legs estimated, the rest looked up:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up %n way(s)</source>
        <translation>
            <numerusform>Look up %n way</numerusform>
            <numerusform>Look up %n ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None was looked up yet. %n leg(s) estimated:</source>
        <translation>
            <numerusform>None was looked up yet. %n leg estimated:</numerusform>
            <numerusform>None was looked up yet. %n legs estimated:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ScenarioPanel</name>
    <message numerus="yes">
        <source>All %n reason(s)</source>
        <translation>
            <numerusform>All %n reason</numerusform>
            <numerusform>All %n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ScoreSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negotiation(s)</source>
        <translation>
            <numerusform>%n negotiation</numerusform>
            <numerusform>%n negotiations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s).</source>
        <translation>
            <numerusform>%n observation.</numerusform>
            <numerusform>%n observations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ShowTies</name>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n day before %1</numerusform>
            <numerusform>%n days before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) before %1</source>
        <translation>
            <numerusform>at least %n day before %1</numerusform>
            <numerusform>at least %n days before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <translation>
            <numerusform>%n day after %1</numerusform>
            <numerusform>%n days after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after %1</source>
        <translation>
            <numerusform>at least %n day after %1</numerusform>
            <numerusform>at least %n days after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::SplitPopover</name>
    <message numerus="yes">
        <source>Each artist pays what its dates cost alone, less its part of what is saved together. The part is what an artist adds to the saving by joining, averaged over every order in which they could have joined (Shapley). For %n leg(s) and night(s) shared by two that is half each; nobody pays more than alone.</source>
        <translation>
            <numerusform>Each artist pays what its dates cost alone, less its part of what is saved together. The part is what an artist adds to the saving by joining, averaged over every order in which they could have joined (Shapley). For what two share that is half each, here for %n leg or night; nobody pays more than alone.</numerusform>
            <numerusform>Each artist pays what its dates cost alone, less its part of what is saved together. The part is what an artist adds to the saving by joining, averaged over every order in which they could have joined (Shapley). For what two share that is half each, here for %n legs and nights; nobody pays more than alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::TaskBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Tour</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::TourLegend</name>
    <message numerus="yes">
        <source>%1: %n show(s), %2</source>
        <translation>
            <numerusform>%1: %n show, %2</numerusform>
            <numerusform>%1: %n shows, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::TourPage</name>
    <message numerus="yes">
        <source>%n show(s) confirmed</source>
        <translation>
            <numerusform>%n show confirmed</numerusform>
            <numerusform>%n shows confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) wanted</source>
        <translation>
            <numerusform>%n hold wanted</numerusform>
            <numerusform>%n holds wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venue(s) to ask</source>
        <translation>
            <numerusform>%n venue to ask</numerusform>
            <numerusform>%n venues to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rival hold(s) released</source>
        <translation>
            <numerusform>%n rival hold released</numerusform>
            <numerusform>%n rival holds released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) taken into %1</source>
        <translation>
            <numerusform>%n date taken into %1</numerusform>
            <numerusform>%n dates taken into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) looked up</source>
        <translation>
            <numerusform>%n way looked up</numerusform>
            <numerusform>%n ways looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) estimated</source>
        <translation>
            <numerusform>%n stays estimated</numerusform>
            <numerusform>%n stay estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) new or moved</source>
        <translation>
            <numerusform>%n date new or moved</numerusform>
            <numerusform>%n dates new or moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::UndoController</name>
    <message numerus="yes">
        <source>%n record(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>%n record changed since and stayed as it is</numerusform>
            <numerusform>%n records changed since and stayed as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were before. What somebody changed since stays as it is. Undo brings everything back again.</source>
        <translation>
            <numerusform>%Ln record goes back to what it was before. What somebody changed since stays as it is. Undo brings everything back again.</numerusform>
            <numerusform>%Ln records go back to what they were before. What somebody changed since stays as it is. Undo brings everything back again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed since, and stayed as they are: %1 and %n more</source>
        <translation>
            <numerusform>Changed since, and stayed as they are: %1 and %n more</numerusform>
            <numerusform>Changed since, and stayed as they are: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n hold(s) ran out</source>
        <translation>
            <numerusform>%n hold ran out</numerusform>
            <numerusform>%n holds ran out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) ran out</source>
        <translation>
            <numerusform>%n offer ran out</numerusform>
            <numerusform>%n offers ran out</numerusform>
        </translation>
    </message>
</context>
</TS>

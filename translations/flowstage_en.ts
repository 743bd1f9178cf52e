<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>flow::ui::UndoController</name>
    <message numerus="yes">
        <source>%n record(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>%n record changed since and stayed as it is</numerusform>
            <numerusform>%n records changed since and stayed as they are</numerusform>
        </translation>
    </message>
</context>
</TS>

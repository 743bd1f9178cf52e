#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the fuzzers' seeds: small inputs that reach much of the readers."""
import json
import pathlib

here = pathlib.Path(__file__).parent
french = "Prénom;Ville\r\nZoé;Orléans\r\nFrançois;\"Besançon \"\"x\"\"\r\nDoubs\"\r\n"


def put(folder, name, data):
    (here / folder).mkdir(exist_ok=True)
    (here / folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "mac-roman", "utf-32"):
    put("csv", encoding, french.encode(encoding))
put("csv", "comma", "sep=,\na,b\n\"x\" ,\"y\"z\",\n1,\"open,2\n3,\"def\",4\n\"\"\"\",'q'\r")
put("csv", "mojibake", "PrÈnom,SociÈtÈ\nZoÃ©,RenÃ©\n")
put("csv", "nul", b"a\tb\n\0c\t\xff\n")
put("csv", "flat.fods", '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
    '<office:body><office:spreadsheet><table:table table:name="T"><table:table-row><table:table-cell office:value-type="float" '
    'office:value="1"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>')

sheet = ('<dimension ref="A1:C9"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c>'
         '<c r="D1" s="1"><v>46464.85</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2027-03-18T20:30:00</v></c>'
         '<c t="str"><f>A1</f><v>x_x000D_</v></c><c><f>1</f></c></row><row r="1048576"><c r="XFD1048576"><v>-1.5E-3</v></c></row></sheetData>'
         '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')
strings = '<si><t>one</t></si><si><r><t>two</t></r><rPh><t>x</t></rPh></si>'
styles = '<numFmts><numFmt numFmtId="164" formatCode="[$-40C]d/m/yy h:mm;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" state="hidden" r:id="rId1"/></sheets></workbook>'
put("xlsx", "parts", "\f".join([sheet, strings, styles, book]))
data = here.parent.parent / "data" / "read"
for name in ("openpyxl.xlsx", "openpyxl_writeonly.xlsx", "xlwt.xls"):
    put("xlsx", name, (data / name).read_bytes())

uid = "019370a0-0000-7000-8000-00000000000"
block = {"t": "venue", "c": ["name", "capacity"], "r": [[uid + "1", False, "Crié", 300], [uid + "2", True], [uid + "3", True, "private"]]}
for function, answer in {
    "sync_pull": {"cursor": "44dca350.7.12." + uid + "3", "more": True, "head": 9, "acl": 1, "waits": None, "data": [block]},
    "sync_snapshot": {**block, "r": block["r"][:1], "n": 1, "epoch": "44dca350", "last": uid + "1"},
    "sync_push": {"last_op": 2, "seq": 9, "epoch": "44dca350", "now": 1, "exact": True, "conflicts": [{"id": uid + "4", "entity": "venue"}],
        "res": [{"n": 1, "st": "ok"}, {"n": 2, "st": "merged", "id": uid + "1", "row": {"name": "x"}, "rows": [{"of": uid + "1", "st": "dup", "row": None}]}]},
    "sync_hello": {"h0": "44dca350.7", "head": 7, "acl": 1, "role": "owner", "tables": [{"t": "venue", "n": 3, "write": True}]},
    "sync_here": {"known": True, "ops": 0, "lease_days": 30},
    "sync_return": {"returned": 3, "lost_after": 2},
    "error": {"code": "PT410", "message": "resync", "details": '{"why":"epoch","head":4}', "hint": None},
}.items():
    put("cloudanswer", function, function + "\n" + json.dumps(answer))

rows = ('<table:table table:name="T" table:style-name="ta1"><table:table-row table:number-rows-repeated="3"><table:table-cell '
        'office:value-type="string" table:number-columns-repeated="2" table:number-columns-spanned="2"><text:p>a <text:s text:c="3"/>b</text:p>'
        '<text:p>c</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" '
        'office:date-value="2027-03-18T20:30:00"/><table:table-cell office:value-type="time" office:time-value="PT20H30M00S"/><table:table-cell '
        'office:value-type="boolean" office:boolean-value="true"/></table:table-row></table:table>')
put("ods", "tables", rows + '\f<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>')
put("ods", "odfpy.ods", (data / "odfpy.ods").read_bytes())

put("vcard", "apple", "VERSION:3.0\r\nN:Doe;John;;;\r\nitem1.EMAIL;type=pref:a@b.fr\r\nitem1.X-ABLabel:_$!<Home>!$_\r\nTEL;type=CELL:1\r\n"
    "ADR;TYPE=HOME:;;S\\,t;C;R;P;F\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09\r\nORG:A;B\r\nNOTE:a\\nb\r\n c\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nEND:VCARD\r\n")
put("vcard", "outlook", "VERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ren=E9=\r\n;x\r\nTEL;WORK;FAX:1\r\nPHOTO;ENCODING=BASE64:\r\n /9j/\r\n\r\n"
    "GEO:geo:1,2\r\nCATEGORIES:a,b\r\nEND:VCARD\r\n")
put("icalendar", "google", "X-WR-TIMEZONE:America/Denver\r\nX-WR-CALNAME:x\r\nBEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0200\r\n"
    "END:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:s\r\nDTSTART;TZID=Odd:20270301T190000\r\nDTEND:20270301T210000Z\r\n"
    "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO,2TU;INTERVAL=2;WKST=SU\r\nEXDATE:20270308T190000Z\r\nRDATE;VALUE=DATE:20270309\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID:20270315T170000Z\r\nDTSTART;VALUE=DATE:20270316\r\nDURATION:P1DT2H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
put("icalendar", "rules", "".join(f"BEGIN:VEVENT\r\nDTSTART:20260101T100000Z\r\nRRULE:{rule}\r\nEND:VEVENT\r\n" for rule in (
    "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY;UNTIL=20270101T000000Z", "FREQ=YEARLY;BYWEEKNO=53",
    "FREQ=YEARLY;BYYEARDAY=-1")))

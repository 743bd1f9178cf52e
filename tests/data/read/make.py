#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the spreadsheets of this folder with the programs that users' files come from."""
import datetime as dt
import pathlib

here = pathlib.Path(__file__).parent
rows = [
    ["Venue", "Capacity", "Since", "Doors", "Open", "Fee"],
    ["Le Café “Été” 東京", 1200, dt.date(2027, 3, 18), dt.datetime(2027, 3, 18, 20, 30), True, 1234.5],
    [],
    ["two\nlines", 33612345678, dt.date(1999, 12, 31), dt.datetime(2026, 1, 1, 0, 0, 1), False, 0.1],
]


def xlsx(name, write_only):
    import openpyxl
    book = openpyxl.Workbook(write_only=write_only)
    sheet = book.create_sheet("Venues") if write_only else book.active
    for row in rows:
        sheet.append(row)
    book.save(here / name)


def xls(name):
    import xlwt
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Venues")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            style = xlwt.XFStyle()
            if isinstance(value, dt.datetime):
                style.num_format_str = "YYYY-MM-DD HH:MM:SS"
            elif isinstance(value, dt.date):
                style.num_format_str = "DD/MM/YYYY"
            sheet.write(r, c, value, style)
    hidden = book.add_sheet("Lists")
    hidden.visibility = 1
    hidden.write_merge(0, 0, 0, 2, "merged")
    book.save(str(here / name))


def ods(name):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P
    book = OpenDocumentSpreadsheet()
    table = Table(name="Venues")
    for row in rows:
        line = TableRow()
        for value in row:
            if isinstance(value, bool):
                cell = TableCell(valuetype="boolean", booleanvalue=str(value).lower())
            elif isinstance(value, (int, float)):
                cell = TableCell(valuetype="float", value=repr(value))
            elif isinstance(value, (dt.datetime, dt.date)):
                cell = TableCell(valuetype="date", datevalue=value.isoformat())
            else:
                cell = TableCell(valuetype="string")
                for part in value.split("\n"):
                    cell.addElement(P(text=part))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(str(here / name))


xlsx("openpyxl.xlsx", False)
xlsx("openpyxl_writeonly.xlsx", True)
xls("xlwt.xls")
ods("odfpy.ods")

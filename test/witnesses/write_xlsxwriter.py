"""Writes the documents with XlsxWriter, whose files look like Excel's own: DOCUMENTS.json FOLDER."""
import json
import sys

import xlsxwriter

documents, folder = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2]
for document in documents:
    book = xlsxwriter.Workbook(f"{folder}/{document['name']}-xlsxwriter.xlsx")
    bold = book.add_format({"bold": True})
    for given in document["sheets"]:
        sheet = book.add_worksheet(given["name"])
        if given["hidden"]:
            sheet.hide()
        for merge in given["merges"]:
            sheet.merge_range(merge, "")
        for cell in given["cells"]:
            kind, at = cell["kind"], cell["at"]
            look = book.add_format({"num_format": cell["format"]}) if "format" in cell else None
            if kind == "text":
                sheet.write_string(at, cell["text"], look)
            elif kind == "rich":
                first, second, third = cell["runs"]
                sheet.write_rich_string(at, bold, first, second, bold, third)
            elif kind == "number":
                sheet.write_number(at, cell["number"], look)
            elif kind == "boolean":
                sheet.write_boolean(at, cell["boolean"], look)
            elif kind == "formula":
                sheet.write_formula(at, cell["formula"], look, cell["result"])
            elif kind == "array":
                sheet.write_array_formula(cell["range"], "{%s}" % cell["formula"], look, 2)
            elif kind == "blank":
                sheet.write_blank(at, None, look)
        if "textBox" in given:
            sheet.insert_textbox("D4", given["textBox"])
        if "comment" in given:
            sheet.write_comment("A1", given["comment"])
    book.close()

"""Writes the documents as .xls with xlwt: DOCUMENTS.json FOLDER."""
import json
import re
import sys

import xlwt
from xlwt.Utils import cell_to_rowcol2

documents, folder = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2]


def known(formula):
    """xlwt parses formulas with a small grammar of its own, which knows no array formulas."""
    try:
        return xlwt.Formula(formula[1:])
    except Exception:
        return None


for document in documents:
    book = xlwt.Workbook(encoding="utf-8")
    # all sheets first: formulas may refer to later ones
    sheets = [book.add_sheet(given["name"], cell_overwrite_ok=True) for given in document["sheets"]]
    for given, sheet in zip(document["sheets"], sheets):
        if given["hidden"]:
            sheet.visibility = 1
        merges = {merge.split(":")[0]: merge for merge in given["merges"]}
        for cell in given["cells"]:
            kind = cell["kind"]
            row, column = cell_to_rowcol2(cell["at"])
            style = xlwt.Style.default_style
            if "format" in cell:
                style = xlwt.easyxf(num_format_str=cell["format"])
            value = {
                "text": lambda: cell["text"],
                "rich": lambda: "".join(cell["runs"]),
                "number": lambda: cell["number"],
                "boolean": lambda: cell["boolean"],
                "formula": lambda: known(cell["formula"]),
                "array": lambda: None,
                "blank": lambda: None,
            }[kind]()
            if kind == "rich":
                font = xlwt.easyfont("bold true")
                sheet.write_rich_text(row, column, [(run, font) for run in cell["runs"]])
            elif cell["at"] in merges:
                last_row, last_column = cell_to_rowcol2(merges[cell["at"]].split(":")[1])
                sheet.write_merge(row, last_row, column, last_column, value, style)
            else:
                sheet.write(row, column, value, style)
    book.save(f"{folder}/{document['name']}-xlwt.xls")

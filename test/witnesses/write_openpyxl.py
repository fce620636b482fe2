"""Writes the documents with openpyxl: DOCUMENTS.json FOLDER."""
import json
import sys

from openpyxl import Workbook
from openpyxl.comments import Comment

documents, folder = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2]
for document in documents:
    book = Workbook()
    book.remove(book.active)
    for given in document["sheets"]:
        sheet = book.create_sheet(given["name"])
        if given["hidden"]:
            sheet.sheet_state = "hidden"
        for cell in given["cells"]:
            kind, place = cell["kind"], sheet[cell["at"]]
            if kind == "text":
                place.value = cell["text"]
                place.data_type = "s"
            elif kind == "rich":
                place.value = "".join(cell["runs"])
            elif kind == "number":
                place.value = cell["number"]
            elif kind == "boolean":
                place.value = cell["boolean"]
            elif kind == "formula":
                place.value = cell["formula"]
            elif kind == "array":
                sheet.formula_attributes[cell["at"]] = {"t": "array", "ref": cell["range"]}
                place.value = cell["formula"]
            if "format" in cell:
                place.number_format = cell["format"]
        for merge in given["merges"]:
            sheet.merge_cells(merge)
        if "comment" in given:
            sheet["A1"].comment = Comment(given["comment"], "")
    book.save(f"{folder}/{document['name']}-openpyxl.xlsx")

"""What LibreOffice reads in workbooks, as JSON on standard output: FILE…"""
import json
import sys

from libreoffice import Office

# results of formulas
STRING = 2
# values, dates, texts and formulas
CONTENT = 1 | 2 | 4 | 16
LOGICAL = 1024


def address(column, row):
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def read_cell(sheet, cell, formats):
    kind = cell.Type.value
    result = {}
    if kind == "FORMULA":
        result["formula"] = cell.Formula
        if cell.getError():
            result["error"] = cell.String
        elif cell.FormulaResultType2 == STRING:
            result["text"] = cell.String
        else:
            result["number"] = cell.Value
    elif kind == "VALUE":
        result["number"] = cell.Value
    else:
        result["text"] = cell.String
    if "number" in result and formats.getByKey(cell.NumberFormat).Type & LOGICAL:
        result["boolean"] = cell.Value != 0
        del result["number"]
    cursor = sheet.createCursorByRange(cell)
    cursor.collapseToMergedArea()
    area = cursor.RangeAddress
    if (area.StartColumn, area.StartRow) != (area.EndColumn, area.EndRow):
        result["merge"] = f"{address(area.StartColumn, area.StartRow)}:{address(area.EndColumn, area.EndRow)}"
    return result


found = {}
with Office() as office:
    for file in sys.argv[1:]:
        try:
            document = office.open(file)
            if document is None:
                raise ValueError("not opened")
        except Exception as error:
            found[file] = {"failure": str(error)[:200]}
            continue
        sheets = []
        for sheet in document.Sheets:
            cells = {}
            for cell in sheet.queryContentCells(CONTENT).Cells:
                place = cell.CellAddress
                cells[address(place.Column, place.Row)] = read_cell(sheet, cell, document.NumberFormats)
            sheets.append({"name": sheet.Name, "hidden": not sheet.IsVisible, "cells": cells})
        found[file] = {"sheets": sheets}
        document.close(True)
json.dump(found, sys.stdout, ensure_ascii=False)

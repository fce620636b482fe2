"""What openpyxl reads in .xlsx files, as JSON on standard output: FILE…"""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def value_of(cell):
    value = cell.value
    if cell.data_type == "e":
        return {"error": value}
    if isinstance(value, bool):
        return {"boolean": value}
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return {"number": to_excel(value)}
    if isinstance(value, (int, float)):
        return {"number": value}
    return {} if value is None else {"text": str(value)}


found = {}
for file in sys.argv[1:]:
    try:
        values = openpyxl.load_workbook(file, data_only=True)
        formulas = openpyxl.load_workbook(file)
    except Exception as error:
        found[file] = {"failure": f"{type(error).__name__}: {error}"[:200]}
        continue
    sheets = []
    for sheet in values.worksheets:
        cells = {}
        merges = {str(each).split(":")[0]: str(each) for each in sheet.merged_cells.ranges}
        for row in sheet.iter_rows():
            for cell in row:
                read = value_of(cell)
                other = formulas[sheet.title][cell.coordinate]
                if other.data_type == "f":
                    read["formula"] = str(other.value)
                if cell.number_format != "General":
                    read["format"] = cell.number_format
                if cell.coordinate in merges:
                    read["merge"] = merges[cell.coordinate]
                if read:
                    cells[cell.coordinate] = read
        sheets.append({"name": sheet.title, "hidden": sheet.sheet_state != "visible", "cells": cells})
    found[file] = {"sheets": sheets}
json.dump(found, sys.stdout, ensure_ascii=False)

"""Stores workbooks with LibreOffice as .xlsx, .xls and .ods: FOLDER FILE…"""
import os
import sys

from libreoffice import Office, store

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97", "ods": "calc8"}
folder, *files = sys.argv[1:]
with Office() as office:
    for file in files:
        document = office.open(file)
        name = os.path.basename(file).split("-xlsxwriter")[0]
        for ending, filter_name in FILTERS.items():
            store(document, f"{folder}/{name}-libreoffice.{ending}", filter_name)
        document.close(True)

#!/bin/sh
# Stores workbooks with Gnumeric as .xlsx, .xls and .ods: FOLDER FILE…
set -e
command -v ssconvert > /dev/null || { echo 'ssconvert is not installed' >&2; exit 1; }
folder=$1
shift
for file in "$@"; do
  name=$(basename "$file" -xlsxwriter.xlsx)
  ssconvert --export-type=Gnumeric_Excel:xlsx2 "$file" "$folder/$name-gnumeric.xlsx" 2> /dev/null
  ssconvert --export-type=Gnumeric_Excel:excel_biff8 "$file" "$folder/$name-gnumeric.xls" 2> /dev/null
  ssconvert --export-type=Gnumeric_OpenCalc:odf "$file" "$folder/$name-gnumeric.ods" 2> /dev/null
done

import type { SheetVisibility } from '../../core/sheet/snapshot';
import { failure, success, type FileResult } from '../file-failure';
import { BUILT_IN_FORMATS, GENERAL_FORMAT } from '../format/built-in-formats';
import { isDateFormat } from 'numfmt';
import type { CellStyle } from '../xlsx/read-styles';
import { RECORD, RecordReader, type BiffRecord } from './biff-records';

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

export interface BoundSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Offset of its records in the stream. */
  readonly start: number;
  readonly isWorksheet: boolean;
}

/** What all sheets of an .xls file share. */
export interface XlsGlobals {
  readonly sheets: readonly BoundSheet[];
  readonly styles: readonly CellStyle[];
  readonly sharedStrings: readonly string[];
  readonly isDate1904: boolean;
}

/** Reads the records before the first sheet. */
export function readGlobals(records: readonly BiffRecord[]): FileResult<XlsGlobals> {
  const begin = records[0];
  if (begin?.id !== RECORD.BEGIN) return failure('not-a-workbook', 'no workbook records');
  const version = new RecordReader(begin.blocks).uint16();
  if (version !== BIFF8) return failure('unsupported', `Excel 95 or older (${version})`);
  const sheets: BoundSheet[] = [];
  const sharedStrings: string[] = [];
  const formats = new Map<number, string>();
  const extended: { readonly format: number; readonly isLocked: boolean }[] = [];
  let isDate1904 = false;
  for (const { id, blocks } of records) {
    if (id === RECORD.EOF) break;
    const reader = new RecordReader(blocks);
    switch (id) {
      case RECORD.FILE_PASSWORD:
        return failure('encrypted', 'the workbook stream has a password');
      case RECORD.DATE_MODE:
        isDate1904 = reader.uint16() === 1;
        break;
      case RECORD.FORMAT: {
        const format = reader.uint16();
        formats.set(format, reader.text());
        break;
      }
      case RECORD.EXTENDED_FORMAT: {
        reader.skip(2);
        const format = reader.uint16();
        extended.push({ format, isLocked: (reader.uint16() & 1) !== 0 });
        break;
      }
      case RECORD.BOUND_SHEET:
        sheets.push(readBoundSheet(reader));
        break;
      case RECORD.SHARED_STRINGS:
        reader.skip(4);
        for (let left = reader.uint32(); left > 0 && !reader.isAtEnd; left -= 1) {
          sharedStrings.push(reader.text());
        }
        break;
    }
  }
  const styles = extended.map(({ format, isLocked }): CellStyle => {
    const numberFormat = formats.get(format) ?? BUILT_IN_FORMATS[format] ?? GENERAL_FORMAT;
    return { numberFormat, isDate: isDateFormat(numberFormat), isLocked };
  });
  return success({ sheets, styles, sharedStrings, isDate1904 });
}

function readBoundSheet(reader: RecordReader): BoundSheet {
  const start = reader.uint32();
  const visibility = VISIBILITIES[reader.byte() & 3] ?? 'visible';
  const isWorksheet = reader.byte() === WORKSHEET;
  return { start, visibility, isWorksheet, name: reader.shortText() };
}

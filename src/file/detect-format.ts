import { failure, success, type FileResult } from './file-failure';

/** The containers that hold workbooks: zip (.xlsx, .ods) and compound files (.xls, encrypted .xlsx). */
export type ContainerFormat = 'zip' | 'compound';

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SNIFFED_BYTES = 4096;

/** Tells the container by its first bytes; for other contents it says what the file seems to be. */
export function detectFormat(bytes: Uint8Array): FileResult<ContainerFormat> {
  if (bytes.length === 0) return failure('not-a-workbook', 'the file is empty');
  if (startsWith(bytes, ZIP_MARK)) return success('zip');
  if (startsWith(bytes, COMPOUND_MARK)) return success('compound');
  const text = decodeStart(bytes);
  if (text === null) return failure('not-a-workbook', 'unknown binary file');
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) {
    return failure('unsupported', 'Excel 2003 XML spreadsheet');
  }
  if (/<(?:!doctype html|html|table|meta|head|body)\b/i.test(text)) {
    return failure('unsupported', 'web page with the name of a workbook');
  }
  if (/^[^\n,;\t]*[,;\t][^\n]*\n/.test(text)) return failure('unsupported', 'text table (csv)');
  return failure('not-a-workbook', 'text file');
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The beginning as text, or `null` when it holds bytes that no text has. */
function decodeStart(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, SNIFFED_BYTES);
  const isUtf16 =
    (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (isUtf16) return new TextDecoder(start[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(start);
  for (const byte of start) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return null;
  }
  return new TextDecoder().decode(start);
}

import type { CopiedSheet } from './copied-sheet';
import { detectFormat } from './detect-format';
import { failure, success, type FileResult } from './file-failure';
import { isOpenDocument, readOds } from './ods/read-ods';
import type { ReadLimits } from './read-limits';
import { readXls } from './xls/read-xls';
import { ZipArchive } from './zip/zip-archive';

/** A file by what can be done with it: .xlsx is read and patched in place, the others only read. */
export type OpenContainer =
  | { readonly kind: 'xlsx'; readonly archive: ZipArchive }
  | { readonly kind: 'other'; readonly sheets: readonly CopiedSheet[] };

/** Tells the format by content and reads all but .xlsx. */
export function openContainer(bytes: Uint8Array, limits: ReadLimits): FileResult<OpenContainer> {
  if (bytes.length > limits.fileBytes) return failure('too-large', `${bytes.length} bytes`);
  const format = detectFormat(bytes);
  if (!format.ok) return format;
  if (format.value === 'compound') return asOther(readXls(bytes, limits));
  const archive = ZipArchive.open(bytes, limits);
  if (!archive.ok) return archive;
  return isOpenDocument(archive.value)
    ? asOther(readOds(archive.value, limits))
    : success({ kind: 'xlsx', archive: archive.value });
}

function asOther(sheets: FileResult<readonly CopiedSheet[]>): FileResult<OpenContainer> {
  return sheets.ok ? success({ kind: 'other', sheets: sheets.value }) : sheets;
}

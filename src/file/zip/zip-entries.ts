/** The directory of a zip file, read without inflating anything. */
import { failure, success, type FileResult } from '../file-failure';

/** One part of the archive, as its central directory states it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly localStart: number;
  /** Where its compressed data begins. */
  readonly dataStart: number;
  /** Its record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly directoryStart: number;
  /** Where the end record begins; the archive's comment follows it. */
  readonly endStart: number;
  /** True when offsets or sizes are stated in zip64 records. */
  readonly isZip64: boolean;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_LENGTH = 46;
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_LENGTH = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const ZIP64_EXTRA = 1;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;
const TWO_TO_32 = 0x100000000;

/** Reads the directory; a file without one that starts like a zip was cut off. */
export function readZipDirectory(bytes: Uint8Array): FileResult<ZipDirectory> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endStart = findEnd(view);
  if (endStart < 0) return failure('truncated', 'the zip directory is missing');
  let count = view.getUint16(endStart + 10, true);
  let directoryStart = view.getUint32(endStart + 16, true);
  const isZip64 = count === UNKNOWN_16 || directoryStart === UNKNOWN_32;
  if (isZip64) {
    const end = findZip64End(view, endStart);
    if (end === null) return failure('truncated', 'the zip64 directory is missing');
    count = readUint64(view, end + 32);
    directoryStart = readUint64(view, end + 48);
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directoryStart;
  for (let index = 0; index < count; index += 1) {
    const entry = readRecord(bytes, view, at);
    if (!entry) return failure('truncated', `entry ${index + 1} of the zip directory is damaged`);
    if (names.has(entry.name)) {
      return failure('not-a-workbook', `the zip holds ${entry.name} twice`);
    }
    names.add(entry.name);
    entries.push(entry);
    at = entry.recordEnd;
  }
  return success({ entries, directoryStart, endStart, isZip64 });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function findZip64End(view: DataView, endStart: number): number | null {
  const locator = endStart - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const end = readUint64(view, locator + 8);
  if (end + ZIP64_END_LENGTH > view.byteLength) return null;
  return view.getUint32(end, true) === ZIP64_END_SIGNATURE ? end : null;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * TWO_TO_32;
}

function readRecord(bytes: Uint8Array, view: DataView, start: number): ZipEntry | null {
  if (start + RECORD_LENGTH > view.byteLength) return null;
  if (view.getUint32(start, true) !== RECORD_SIGNATURE) return null;
  const nameEnd = start + RECORD_LENGTH + view.getUint16(start + 28, true);
  const extraEnd = nameEnd + view.getUint16(start + 30, true);
  const recordEnd = extraEnd + view.getUint16(start + 32, true);
  if (recordEnd > view.byteLength) return null;
  const large = readZip64Extra(view, start, nameEnd, extraEnd);
  const dataStart = findData(view, large.localStart);
  if (dataStart === null || dataStart + large.compressedSize > view.byteLength) return null;
  return {
    // Names of spreadsheet parts are ASCII; others only have to stay apart.
    name: new TextDecoder().decode(bytes.subarray(start + RECORD_LENGTH, nameEnd)),
    method: view.getUint16(start + 10, true),
    flags: view.getUint16(start + 8, true),
    crc: view.getUint32(start + 16, true),
    ...large,
    dataStart,
    recordStart: start,
    recordEnd,
  };
}

/** Sizes and offset, taken from the zip64 extra field where the 32-bit fields are exhausted. */
function readZip64Extra(view: DataView, start: number, extraStart: number, extraEnd: number) {
  const fields = {
    compressedSize: view.getUint32(start + 20, true),
    size: view.getUint32(start + 24, true),
    localStart: view.getUint32(start + 42, true),
  };
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let value = at + 4;
    for (const name of ['size', 'compressedSize', 'localStart'] as const) {
      if (fields[name] !== UNKNOWN_32 || value + 8 > extraEnd) continue;
      fields[name] = readUint64(view, value);
      value += 8;
    }
  }
  return fields;
}

function findData(view: DataView, localStart: number): number | null {
  if (localStart + LOCAL_LENGTH > view.byteLength) return null;
  if (view.getUint32(localStart, true) !== LOCAL_SIGNATURE) return null;
  return (
    localStart +
    LOCAL_LENGTH +
    view.getUint16(localStart + 26, true) +
    view.getUint16(localStart + 28, true)
  );
}

import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { LOCAL_LENGTH, LOCAL_SIGNATURE, type ZipDirectory, type ZipEntry } from './zip-entries';

const DEFLATED = 8;
const VERSION = 20;
/** Names in UTF-8; the flag for a trailing data descriptor is cleared, since sizes stand in the header. */
const UTF8_FLAG = 0x0800;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_LENGTH = 46;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const DEFLATE_LEVEL = 6;
/** 1980-01-01, the earliest date of a zip; parts of our own get it so that results are repeatable. */
const EARLIEST_DATE = 0x0021;

/** A zip file with its directory; `ZipArchive` is one. */
export interface ZipSource {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
}

/** A piece of the new directory: a record without the offset of its local header. */
interface WrittenEntry {
  readonly record: Uint8Array;
  readonly localStart: number;
}

/**
 * The archive with some parts replaced and some added at the end. All other entries are copied with
 * their header and compressed data, so they stay byte for byte; order and comment stay too.
 */
export function rewriteZip(
  archive: ZipSource,
  replaced: ReadonlyMap<string, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const { bytes, directory } = archive;
  const ends = findEnds(archive);
  const pieces: Uint8Array[] = [];
  const written: WrittenEntry[] = [];
  let length = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of directory.entries) {
    const record = bytes.slice(entry.recordStart, entry.recordEnd);
    const content = replaced.get(entry.name);
    written.push({ record: content ? bareRecord(record) : record, localStart: length });
    if (content) writePacked(content, last(written).record, put);
    else put(bytes.subarray(entry.localStart, ends.get(entry)));
  }
  for (const [name, content] of added) {
    written.push({ record: newRecord(name), localStart: length });
    writePacked(content, last(written).record, put);
  }
  const directoryStart = length;
  for (const { record, localStart } of written) {
    new DataView(record.buffer).setUint32(42, localStart, true);
    put(record);
  }
  const directoryLength = length - directoryStart;
  const end = bytes.slice(directory.endStart);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, written.length, true);
  view.setUint16(10, written.length, true);
  view.setUint32(12, directoryLength, true);
  view.setUint32(16, directoryStart, true);
  put(end);
  return join(pieces, length);
}

/** A new archive of the given parts, in their order, the same bytes every time. */
export function buildZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const empty = new Uint8Array(END_LENGTH);
  const directory = { entries: [], directoryStart: 0, endStart: 0, isZip64: false };
  return rewriteZip({ bytes: empty, directory }, new Map(), parts);
}

function last<Item>(items: readonly Item[]): Item {
  return items[items.length - 1] as Item;
}

/** An entry's bytes reach to the next entry or the directory, whatever descriptor follows its data. */
function findEnds({ directory }: ZipSource): ReadonlyMap<ZipEntry, number> {
  const inOrder = [...directory.entries].sort((one, other) => one.localStart - other.localStart);
  return new Map(
    inOrder.map((entry, index) => [
      entry,
      inOrder[index + 1]?.localStart ?? directory.directoryStart,
    ]),
  );
}

/** The record without extra fields (they may hold 64-bit sizes) and comment. */
function bareRecord(record: Uint8Array): Uint8Array {
  const nameLength = new DataView(record.buffer).getUint16(28, true);
  const bare = record.slice(0, RECORD_LENGTH + nameLength);
  const view = new DataView(bare.buffer);
  view.setUint32(30, 0, true);
  return bare;
}

function newRecord(name: string): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(RECORD_LENGTH + nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, RECORD_SIGNATURE, true);
  view.setUint16(14, EARLIEST_DATE, true);
  view.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, RECORD_LENGTH);
  return record;
}

/** Writes local header and data, and completes the directory record with the same figures. */
function writePacked(
  content: Uint8Array,
  record: Uint8Array,
  put: (piece: Uint8Array) => void,
): void {
  const packed = deflateSync(content, { level: DEFLATE_LEVEL });
  const recordView = new DataView(record.buffer);
  const name = record.subarray(RECORD_LENGTH);
  recordView.setUint16(4, VERSION, true);
  recordView.setUint16(6, VERSION, true);
  recordView.setUint16(8, UTF8_FLAG, true);
  recordView.setUint16(10, DEFLATED, true);
  recordView.setUint32(16, crc32(content), true);
  recordView.setUint32(20, packed.length, true);
  recordView.setUint32(24, content.length, true);
  const header = new Uint8Array(LOCAL_LENGTH + name.length);
  new DataView(header.buffer).setUint32(0, LOCAL_SIGNATURE, true);
  // From version to name length, local header and directory record hold the same fields.
  header.set(record.subarray(6, 30), 4);
  header.set(name, LOCAL_LENGTH);
  put(header);
  put(packed);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const result = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

import { Inflate, inflateSync } from 'fflate';
import { failure, success, type FileResult } from '../file-failure';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entries';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** Deflate expands at most about 1032 times, so up to here one pass cannot take long. */
const ONE_PASS_BYTES = 512 * 1024;
const SLICE_BYTES = 64 * 1024;

/** The content of one entry. A size or checksum other than stated is a failure, and inflating stops early. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): FileResult<Uint8Array> {
  if (entry.flags & ENCRYPTED_FLAG) return failure('encrypted', `${entry.name} is encrypted`);
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unpack(packed, entry);
  if (!content || content.length !== entry.size || crc32(content) !== entry.crc) {
    return failure('truncated', `${entry.name} is damaged`);
  }
  return success(content);
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return null;
  // One spare byte shows that an entry holds more than it states.
  const room = new Uint8Array(entry.size + 1);
  try {
    if (packed.length <= ONE_PASS_BYTES) return inflateSync(packed, { out: room });
    return inflateInSlices(packed, room);
  } catch {
    // The inflater throws on damaged data; here damaged data is an expected value.
    return null;
  }
}

function inflateInSlices(packed: Uint8Array, room: Uint8Array): Uint8Array | null {
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= room.length) room.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length < room.length; at += SLICE_BYTES) {
    inflater.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
  }
  return length < room.length ? room.subarray(0, length) : null;
}

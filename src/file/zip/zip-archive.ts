import { failure, success, type FileResult } from '../file-failure';
import type { ReadLimits } from '../read-limits';
import { inflateEntry } from './inflate-entry';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-entries';

/** The parts of one zip file. Nothing is inflated before it is asked for. */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();
  private inflatedBytes = 0;

  private constructor(
    readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
    private readonly limits: ReadLimits,
  ) {
    for (const entry of directory.entries) this.byName.set(entry.name, entry);
  }

  static open(bytes: Uint8Array, limits: ReadLimits): FileResult<ZipArchive> {
    const directory = readZipDirectory(bytes);
    if (!directory.ok) return directory;
    return success(new ZipArchive(bytes, directory.value, limits));
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The part as text (UTF-8, or UTF-16 with a byte order mark). */
  text(name: string): FileResult<string> {
    const content = this.content(name);
    if (!content.ok) return content;
    const { value: bytes } = content;
    const isUtf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!isUtf16) return success(new TextDecoder().decode(bytes));
    return success(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes));
  }

  /** The inflated part, refused before inflating when it states more than the limits allow. */
  content(name: string): FileResult<Uint8Array> {
    const entry = this.byName.get(name);
    if (!entry) return failure('not-a-workbook', `${name} is missing`);
    this.inflatedBytes += entry.size;
    if (entry.size > this.limits.partBytes || this.inflatedBytes > this.limits.totalBytes) {
      return failure('too-large', `${name} holds ${entry.size} bytes`);
    }
    return inflateEntry(this.bytes, entry);
  }
}

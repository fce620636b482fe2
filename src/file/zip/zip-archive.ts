import { failure, success, type FileResult } from '../file-failure';
import type { ReadLimits } from '../read-limits';
import { decodeXml } from '../xml/decode-xml';
import { inflateEntry } from './inflate-entry';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-entries';

/** The parts of one zip file. Nothing is inflated before it is asked for. */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();
  /** Names of parts do not count upper and lower case, and some writers spell them two ways. */
  private readonly byFoldedName = new Map<string, ZipEntry>();
  private inflatedBytes = 0;

  private constructor(
    readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
    private readonly limits: ReadLimits,
  ) {
    for (const entry of directory.entries) {
      this.byName.set(entry.name, entry);
      this.byFoldedName.set(entry.name.toLowerCase(), entry);
    }
  }

  static open(bytes: Uint8Array, limits: ReadLimits): FileResult<ZipArchive> {
    const directory = readZipDirectory(bytes);
    if (!directory.ok) return directory;
    return success(new ZipArchive(bytes, directory.value, limits));
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** The name as it stands in the file. */
  storedName(name: string): string {
    return this.entry(name)?.name ?? name;
  }

  /** The part as text, in UTF-8, UTF-16 or the encoding that it declares. */
  text(name: string): FileResult<string> {
    const content = this.content(name);
    if (!content.ok) return content;
    return success(decodeXml(content.value));
  }

  /** The inflated part, refused before inflating when it states more than the limits allow. */
  content(name: string): FileResult<Uint8Array> {
    const entry = this.entry(name);
    if (!entry) return failure('not-a-workbook', `${name} is missing`);
    this.inflatedBytes += entry.size;
    if (entry.size > this.limits.partBytes || this.inflatedBytes > this.limits.totalBytes) {
      return failure('too-large', `${name} holds ${entry.size} bytes`);
    }
    return inflateEntry(this.bytes, entry);
  }

  private entry(name: string): ZipEntry | undefined {
    return this.byName.get(name) ?? this.byFoldedName.get(name.toLowerCase());
  }
}

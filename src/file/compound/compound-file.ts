/** Compound files (MS-CFB): the container of .xls and of encrypted .xlsx. */
import { failure, success, type FileResult } from '../file-failure';

const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;
const FIRST_SPECIAL_SECTOR = 0xfffffffa;
const STREAM_TYPE = 2;
const ROOT_TYPE = 5;
/** FAT sectors named in the header itself. */
const HEADER_FAT_ENTRIES = 109;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file by name, whatever storage they stand in. */
export class CompoundFile {
  private constructor(
    private readonly sectors: SectorReader,
    private readonly entries: readonly DirectoryEntry[],
    private readonly miniFat: Uint32Array,
    private readonly miniStream: Uint8Array,
    private readonly miniCutoff: number,
    private readonly miniSectorBytes: number,
  ) {}

  static open(bytes: Uint8Array): FileResult<CompoundFile> {
    if (bytes.length < HEADER_BYTES) return failure('truncated', 'compound file header is cut off');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sectorShift = view.getUint16(30, true);
    const miniShift = view.getUint16(32, true);
    if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) {
      return failure('not-a-workbook', 'compound file header is damaged');
    }
    const sectors = SectorReader.open(bytes, view, 1 << sectorShift);
    const directory = sectors?.chain(view.getUint32(48, true));
    const miniFat = sectors?.chain(view.getUint32(60, true));
    if (!sectors || !directory || !miniFat) return failure('truncated', 'compound file is damaged');
    const entries = readDirectory(directory);
    const root = entries.find(({ type }) => type === ROOT_TYPE);
    const miniStream = root ? sectors.chain(root.start) : null;
    if (!root || !miniStream) return failure('truncated', 'compound file is damaged');
    return success(
      new CompoundFile(
        sectors,
        entries,
        toUint32Array(miniFat),
        miniStream.subarray(0, root.size),
        view.getUint32(56, true),
        1 << miniShift,
      ),
    );
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.type === STREAM_TYPE && entry.name === name);
  }

  stream(name: string): FileResult<Uint8Array> {
    const entry = this.entries.find(({ type, name: own }) => type === STREAM_TYPE && own === name);
    if (!entry) return failure('not-a-workbook', `stream ${name} is missing`);
    const content =
      entry.size < this.miniCutoff ? this.mini(entry) : this.sectors.chain(entry.start);
    if (!content || content.length < entry.size) {
      return failure('truncated', `stream ${name} is cut off`);
    }
    return success(content.subarray(0, entry.size));
  }

  private mini({ start, size }: DirectoryEntry): Uint8Array | null {
    const content = new Uint8Array(Math.ceil(size / this.miniSectorBytes) * this.miniSectorBytes);
    let sector = start;
    for (let at = 0; at < size; at += this.miniSectorBytes) {
      const from = sector * this.miniSectorBytes;
      if (from + 1 > this.miniStream.length) return null;
      content.set(this.miniStream.subarray(from, from + this.miniSectorBytes), at);
      sector = this.miniFat[sector] ?? FIRST_SPECIAL_SECTOR;
    }
    return content;
  }
}

/** Follows chains of sectors through the allocation table; a loop or a gap gives `null`. */
class SectorReader {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly sectorBytes: number,
    private readonly fat: Uint32Array,
  ) {}

  static open(bytes: Uint8Array, view: DataView, sectorBytes: number): SectorReader | null {
    const perSector = sectorBytes / 4;
    const total = Math.ceil(bytes.length / sectorBytes);
    const fatSectors: number[] = [];
    for (let index = 0; index < HEADER_FAT_ENTRIES; index += 1) {
      fatSectors.push(view.getUint32(76 + index * 4, true));
    }
    let next = view.getUint32(68, true);
    for (let count = 0; next < FIRST_SPECIAL_SECTOR && count < total; count += 1) {
      const start = (next + 1) * sectorBytes;
      if (start + sectorBytes > bytes.length) return null;
      for (let index = 0; index < perSector - 1; index += 1) {
        fatSectors.push(view.getUint32(start + index * 4, true));
      }
      next = view.getUint32(start + sectorBytes - 4, true);
    }
    const used = fatSectors.filter((sector) => sector < FIRST_SPECIAL_SECTOR);
    if (used.length > total) return null;
    const fat = new Uint32Array(used.length * perSector).fill(0xffffffff);
    for (const [index, sector] of used.entries()) {
      const start = (sector + 1) * sectorBytes;
      if (start + sectorBytes > bytes.length) return null;
      fat.set(toUint32Array(bytes.subarray(start, start + sectorBytes)), index * perSector);
    }
    return new SectorReader(bytes, sectorBytes, fat);
  }

  chain(start: number): Uint8Array | null {
    const chained: number[] = [];
    for (let sector = start; sector < FIRST_SPECIAL_SECTOR;) {
      if (sector >= this.fat.length || chained.length > this.fat.length) return null;
      chained.push(sector);
      sector = this.fat[sector] as number;
    }
    const content = new Uint8Array(chained.length * this.sectorBytes);
    for (const [index, sector] of chained.entries()) {
      const from = (sector + 1) * this.sectorBytes;
      if (from >= this.bytes.length) return null;
      // The last sector of a file may be shorter than the others.
      content.set(this.bytes.subarray(from, from + this.sectorBytes), index * this.sectorBytes);
    }
    return content;
  }
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function toUint32Array(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < numbers.length; index += 1) {
    numbers[index] = view.getUint32(index * 4, true);
  }
  return numbers;
}

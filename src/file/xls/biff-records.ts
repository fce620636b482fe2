/** Records of the workbook stream of an .xls file (MS-XLS, BIFF8). */

export const RECORD = {
  FORMULA: 0x06,
  EOF: 0x0a,
  PROTECT: 0x12,
  DATE_MODE: 0x22,
  FILE_PASSWORD: 0x2f,
  CONTINUE: 0x3c,
  COLUMN_INFO: 0x7d,
  BOUND_SHEET: 0x85,
  MULTIPLE_NUMBERS: 0xbd,
  MULTIPLE_BLANKS: 0xbe,
  RICH_STRING: 0xd6,
  EXTENDED_FORMAT: 0xe0,
  MERGED_CELLS: 0xe5,
  SHARED_STRINGS: 0xfc,
  SHARED_STRING_CELL: 0xfd,
  BLANK: 0x201,
  NUMBER: 0x203,
  LABEL: 0x204,
  BOOLEAN_OR_ERROR: 0x205,
  STRING: 0x207,
  ARRAY_FORMULA: 0x221,
  COMPACT_NUMBER: 0x27e,
  FORMAT: 0x41e,
  SHARED_FORMULA: 0x4bc,
  BEGIN: 0x809,
} as const;

export interface BiffRecord {
  readonly id: number;
  /** Offset in the stream, by which sheets are found. */
  readonly start: number;
  /** Content; the blocks of CONTINUE records follow as further items. */
  readonly blocks: readonly Uint8Array[];
}

/** All records of the stream; `null` when it ends in the middle of one. */
export function readRecords(stream: Uint8Array): BiffRecord[] | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: { id: number; start: number; blocks: Uint8Array[] }[] = [];
  let at = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) return null;
    const block = stream.subarray(at + 4, end);
    const previous = records[records.length - 1];
    if (id === RECORD.CONTINUE && previous) previous.blocks.push(block);
    // Streams are padded with zeros.
    else if (id === 0 && block.length === 0) break;
    else records.push({ id, start: at, blocks: [block] });
    at = end;
  }
  return records;
}

/** Reads numbers and texts across the blocks of one record; beyond the end everything is zero. */
export class RecordReader {
  private block = 0;
  private at = 0;

  constructor(private readonly blocks: readonly Uint8Array[]) {}

  get isAtEnd(): boolean {
    this.step();
    return this.block >= this.blocks.length;
  }

  skip(count: number): void {
    for (let index = 0; index < count && !this.isAtEnd;) {
      const left = (this.blocks[this.block] as Uint8Array).length - this.at;
      const taken = Math.min(left, count - index);
      this.at += taken;
      index += taken;
    }
  }

  byte(): number {
    this.step();
    const value = this.blocks[this.block]?.[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  uint16(): number {
    return this.byte() | (this.byte() << 8);
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0;
  }

  double(): number {
    const bytes = new Uint8Array(8);
    for (let index = 0; index < 8; index += 1) bytes[index] = this.byte();
    return new DataView(bytes.buffer).getFloat64(0, true);
  }

  /** A text with 16-bit length. Rich runs and phonetic data behind it are passed over. */
  text(): string {
    return this.textOf(this.uint16());
  }

  /** A text with 8-bit length. */
  shortText(): string {
    return this.textOf(this.byte());
  }

  private textOf(length: number): string {
    const flags = this.byte();
    const runs = flags & 0x08 ? this.uint16() : 0;
    const extra = flags & 0x04 ? this.uint32() : 0;
    let isWide = (flags & 0x01) !== 0;
    let text = '';
    while (text.length < length && this.block < this.blocks.length) {
      // A text cut by a CONTINUE record goes on with a new width flag.
      if (this.at >= (this.blocks[this.block] as Uint8Array).length) {
        this.step();
        isWide = (this.byte() & 0x01) !== 0;
      }
      text += String.fromCharCode(isWide ? this.uint16() : this.byte());
    }
    this.skip(runs * 4 + extra);
    return text;
  }

  private step(): void {
    while (this.block < this.blocks.length) {
      if (this.at < (this.blocks[this.block] as Uint8Array).length) return;
      this.block += 1;
      this.at = 0;
    }
  }
}

/** The 30-bit number of RK cells: integer or the upper half of a double, perhaps in hundredths. */
export function decodeCompactNumber(encoded: number): number {
  const isHundredths = (encoded & 1) !== 0;
  let value: number;
  if (encoded & 2) {
    value = (encoded | 0) >> 2;
  } else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, encoded & 0xfffffffc, true);
    value = view.getFloat64(0, true);
  }
  return isHundredths ? value / 100 : value;
}

import { makeCompoundFile } from './make-compound-file';

type Bytes = readonly number[];

const u16 = (value: number): Bytes => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): Bytes => [...u16(value & 0xffff), ...u16(value >>> 16)];

function double(value: number): Bytes {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...new Uint8Array(view.buffer)];
}

function wide(text: string): Bytes {
  return [1, ...[...text].flatMap((letter) => u16(letter.charCodeAt(0)))];
}

export function record(id: number, content: Bytes): Bytes {
  return [...u16(id), ...u16(content.length), ...content];
}

/** Records of single cells; `style` counts the formats of {@link makeXls}. */
export const xlsCell = {
  number: (row: number, column: number, style: number, value: number): Bytes =>
    record(0x203, [...u16(row), ...u16(column), ...u16(style), ...double(value)]),
  compact: (row: number, column: number, style: number, encoded: number): Bytes =>
    record(0x27e, [...u16(row), ...u16(column), ...u16(style), ...u32(encoded)]),
  shared: (row: number, column: number, style: number, index: number): Bytes =>
    record(0xfd, [...u16(row), ...u16(column), ...u16(style), ...u32(index)]),
  blank: (row: number, column: number, style: number): Bytes =>
    record(0x201, [...u16(row), ...u16(column), ...u16(style)]),
  error: (row: number, column: number, code: number): Bytes =>
    record(0x205, [...u16(row), ...u16(column), ...u16(0), code, 1]),
  formula: (row: number, column: number, result: Bytes, tokens: Bytes): Bytes =>
    record(0x06, [
      ...u16(row),
      ...u16(column),
      ...u16(0),
      ...result,
      ...u16(0),
      ...u32(0),
      ...u16(tokens.length),
      ...tokens,
    ]),
  numberResult: double,
  textResult: [0, 0, 0, 0, 0, 0, 0xff, 0xff] as Bytes,
  text: (text: string): Bytes => record(0x207, [...u16(text.length), ...wide(text)]),
  merge: (row: number, lastRow: number, column: number, lastColumn: number): Bytes =>
    record(0xe5, [...u16(1), ...u16(row), ...u16(lastRow), ...u16(column), ...u16(lastColumn)]),
  protect: record(0x12, u16(1)),
};

export interface XlsPlan {
  readonly strings?: readonly string[];
  /** Built-in number and lock of each cell format. */
  readonly formats: readonly { readonly format: number; readonly isLocked: boolean }[];
  /** Own number formats by number. */
  readonly codes?: Readonly<Record<number, string>>;
  readonly sheets: readonly {
    readonly name: string;
    readonly state: number;
    readonly cells: readonly Bytes[];
  }[];
}

/** An .xls file of the given records. */
export function makeXls({ strings = [], formats, codes = {}, sheets }: XlsPlan): Uint8Array {
  const begin = (kind: number): Bytes =>
    record(0x809, [...u16(0x0600), ...u16(kind), ...u32(0), ...u32(0), ...u32(0)]);
  const end = record(0x0a, []);
  const bodies = sheets.map(({ cells }) => [...begin(0x10), ...cells.flat(), ...end]);
  const globals = (starts: readonly number[]): Bytes => [
    ...begin(0x05),
    ...Object.entries(codes).flatMap(([id, code]) =>
      record(0x41e, [...u16(Number(id)), ...u16(code.length), ...wide(code)]),
    ),
    ...formats.flatMap(({ format, isLocked }) =>
      record(0xe0, [
        ...u16(0),
        ...u16(format),
        ...u16(isLocked ? 1 : 0),
        ...new Array<number>(14).fill(0),
      ]),
    ),
    ...sheets.flatMap(({ name, state }, index) =>
      record(0x85, [...u32(starts[index] ?? 0), state, 0, name.length, ...wide(name)]),
    ),
    ...sharedStrings(strings),
    ...end,
  ];
  let at = globals([]).length;
  const starts = bodies.map((body) => {
    const start = at;
    at += body.length;
    return start;
  });
  return makeCompoundFile({ Workbook: new Uint8Array([...globals(starts), ...bodies.flat()]) });
}

/** The last string is cut in the middle, as long tables are, and goes on in a CONTINUE record. */
function sharedStrings(strings: readonly string[]): Bytes {
  const whole = strings.slice(0, -1).flatMap((text) => [...u16(text.length), ...wide(text)]);
  const cut = strings[strings.length - 1] ?? '';
  const half = Math.floor(cut.length / 2);
  return [
    ...record(0xfc, [
      ...u32(strings.length),
      ...u32(strings.length),
      ...whole,
      ...u16(cut.length),
      ...wide(cut.slice(0, half)),
    ]),
    ...record(0x3c, wide(cut.slice(half))),
  ];
}

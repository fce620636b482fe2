/** Parts as other programs name and encode them: the same cells, and a written copy that reads back. */
import { strToU8 } from 'fflate';
import { FilePort } from '../../src/file/file-port';
import { buildZip } from '../../src/file/zip/rewrite-zip';
import { cellsOf, readOrFail } from './read-cells';
import { xlsxParts } from './xlsx-parts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const codes = [...`${hasMark ? '\ufeff' : ''}${text}`].flatMap((letter) =>
    Array.from({ length: letter.length }, (_each, index) => letter.charCodeAt(index)),
  );
  return Uint8Array.from(
    codes.flatMap((code) => (isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff])),
  );
}

/** 指标 in GB 18030, the rest as it is. */
function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter === '指') return [0xd6, 0xb8];
      if (letter === '标') return [0xb1, 0xea];
      return [letter.charCodeAt(0)];
    }),
  );
}

const declared = (text: string, encoding: string): string => text.replace('UTF-8', encoding);

const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', strToU8],
  ['UTF-8 with a mark', (text) => strToU8(`\ufeff${text}`)],
  ['UTF-16 with a mark', (text) => utf16(declared(text, 'UTF-16'), true, true)],
  ['big-endian UTF-16 with a mark', (text) => utf16(declared(text, 'UTF-16'), false, true)],
  ['UTF-16 without a mark', (text) => utf16(declared(text, 'UTF-16'), true, false)],
  ['big-endian UTF-16 without a mark', (text) => utf16(text, false, false)],
  ['GBK, as declared', (text) => gbk(declared(text, 'GBK'))],
  ['an encoding nobody knows', (text) => strToU8(declared(text, 'x-unknown'))],
];

const SAME = (name: string): string => name;
const NAMES: readonly (readonly [string, (name: string) => string])[] = [
  ['as they are referred to', SAME],
  ['in capitals', (name) => (/^(\[|_rels)/.test(name) ? name : name.toUpperCase())],
  ['in another case', (name) => name.replace('sharedStrings', 'SharedStrings')],
];

function makeFile(
  encode: (text: string) => Uint8Array,
  rename: (name: string) => string,
): Uint8Array {
  const parts = xlsxParts({
    sheets: [{ name: '指标', data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>' }],
    strings: '<si><t>指标</t></si>',
    styles: '<xf numFmtId="0"/>',
  });
  return buildZip(
    new Map([...parts].map(([name, text]) => [rename(name), encode(XML + text)] as const)),
  );
}

describe.each(NAMES)('parts named %s', (_naming, rename) => {
  it.each(ENCODINGS)('in %s are read, written and read again', async (_encoding, encode) => {
    const port = new FilePort('自评表.xlsx', makeFile(encode, rename));
    const read = await readOrFail(port.bytes());
    expect(cellsOf(read.sheets[0])).toEqual({ A1: { value: '指标', text: '指标' } });
    const applied = await port.apply([
      {
        cell: { sheet: '指标', address: 'B1' },
        before: { value: null },
        change: { kind: 'number', value: 9.5 },
        purpose: 'score',
        safety: 'safe',
      },
    ]);
    expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
    expect(cellsOf((await readOrFail(port.bytes())).sheets[0])).toEqual({
      A1: { value: '指标', text: '指标' },
      B1: { value: 9.5, text: '9.5' },
    });
  });
});

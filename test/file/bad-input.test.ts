import { strToU8 } from 'fflate';
import { DEFAULT_READ_LIMITS } from '../../src/file/read-limits';
import { readZipDirectory } from '../../src/file/zip/zip-entries';
import { readWorkbook } from '../../src/file/read-workbook';
import { buildZip } from '../../src/file/zip/rewrite-zip';
import { makeCompoundFile } from './make-compound-file';
import { DEFAULT_STYLES, makeXlsx, packParts, xlsxParts } from './xlsx-parts';

const good = makeXlsx({
  sheets: [{ name: '表1', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  styles: DEFAULT_STYLES,
});

function withPart(name: string, text: string | null): Uint8Array {
  const parts = xlsxParts({ sheets: [{ name: '表1', data: '' }] });
  if (text === null) parts.delete(name);
  else parts.set(name, text);
  return packParts(parts);
}

/** The good file with the stated size of one entry changed in header and directory. */
function withStatedSize(name: string, size: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50)
      view.setUint32(at - 22, size, true);
    else if (at >= 30 && view.getUint32(at - 30, true) === 0x04034b50)
      view.setUint32(at - 8, size, true);
  }
  return bytes;
}

/** A flag of every directory record set, as a zip with a password has it. */
function withEncryptedEntries(): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return bytes;
}

function withDamage(): Uint8Array {
  const bytes = good.slice();
  const directory = readZipDirectory(bytes);
  const sheet = directory.ok && directory.value.entries.find(({ name }) => /sheet1/.test(name));
  const at = sheet ? sheet.dataStart + 20 : 0;
  bytes[at] = (bytes[at] as number) ^ 0xff;
  return bytes;
}

function manyCells(count: number): string {
  let cells = '';
  for (let index = 1; index <= count; index += 1)
    cells += `<row r="${index}"><c><v>1</v></c></row>`;
  return cells;
}
const TEXTS = xlsxParts({
  sheets: [{ name: 'A', data: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' }],
  strings: '<si><t>指标</t></si><si><t>目标</t></si>',
});
const withoutPart = (parts: ReadonlyMap<string, string>, name: string): Map<string, string> =>
  new Map([...parts].filter(([each]) => each !== name));
function farCells(count: number): string {
  let cells = '';
  for (let row = 1; row <= count; row += 1) {
    cells += `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c></row>`;
  }
  return cells;
}
const bomb = new Uint8Array(120 * 1024 * 1024);

describe('a file that cannot be used gives a reason and never throws', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(0), 'not-a-workbook'],
    ['random bytes', () => new Uint8Array([1, 2, 3, 0, 255, 9]), 'not-a-workbook'],
    ['a text', () => strToU8('项目支出绩效自评表'), 'not-a-workbook'],
    ['a csv with the name of a workbook', () => strToU8('指标,目标值\n巡查,≥3次\n'), 'unsupported'],
    [
      'a web page with the name of a workbook',
      () => strToU8('\n<HTML><body><table>'),
      'unsupported',
    ],
    [
      'an Excel 2003 XML file',
      () =>
        strToU8(
          '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
        ),
      'unsupported',
    ],
    ['a zip cut off', () => good.subarray(0, good.length - 40), 'truncated'],
    ['the first bytes of a zip', () => good.subarray(0, 10), 'truncated'],
    ['a zip with a damaged part', withDamage, 'truncated'],
    ['a zip with a password', withEncryptedEntries, 'encrypted'],
    ['another zip', () => packParts(new Map([['a.txt', 'a']])), 'not-a-workbook'],
    ['a file without workbook part', () => withPart('xl/workbook.xml', null), 'not-a-workbook'],
    [
      'a file without sheet part',
      () => withPart('xl/worksheets/sheet1.xml', null),
      'not-a-workbook',
    ],
    [
      'a file whose shared texts are missing',
      () => packParts(withoutPart(TEXTS, 'xl/sharedStrings.xml')),
      'truncated',
    ],
    [
      'a file with fewer shared texts than cells ask for',
      () => packParts(new Map([...TEXTS, ['xl/sharedStrings.xml', '<sst count="2"><si/></sst>']])),
      'truncated',
    ],
    ['a text document', () => withPart('xl/workbook.xml', '<w:document/>'), 'not-a-workbook'],
    [
      'a sheet that ends in the middle',
      () => withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1'),
      'truncated',
    ],
    [
      'two sheets of the same name',
      () =>
        makeXlsx({
          sheets: [
            { name: 'A', data: '' },
            { name: 'a', data: '' },
          ],
        }),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      () =>
        withPart(
          '_rels/.rels',
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
      'unsupported',
    ],
    [
      'a part that states 2 GB',
      () => withStatedSize('xl/worksheets/sheet1.xml', 2 ** 31),
      'too-large',
    ],
    [
      'a part that is larger than stated',
      () => withStatedSize('xl/worksheets/sheet1.xml', 20),
      'truncated',
    ],
    ['a zip bomb', () => buildZip(new Map([['_rels/.rels', bomb]])), 'too-large'],
    [
      'an encrypted xlsx',
      () => makeCompoundFile({ EncryptedPackage: new Uint8Array(5000) }),
      'encrypted',
    ],
    ['an Excel 95 file', () => makeCompoundFile({ Book: new Uint8Array(5000) }), 'unsupported'],
    [
      'another compound file',
      () => makeCompoundFile({ WordDocument: new Uint8Array(9) }),
      'not-a-workbook',
    ],
    [
      'a compound file cut off',
      () => makeCompoundFile({ Workbook: new Uint8Array(50_000) }).subarray(0, 20_000),
      'truncated',
    ],
    [
      'an xls with a password',
      () =>
        makeCompoundFile({
          Workbook: new Uint8Array([9, 8, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0, 10, 0, 0, 0]),
        }),
      'encrypted',
    ],
    [
      'an encrypted ods',
      () =>
        packParts(
          new Map([
            ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
            ['content.xml', 'x'],
            ['META-INF/manifest.xml', '<manifest:encryption-data/>'],
          ]),
        ),
      'encrypted',
    ],
    [
      'an OpenDocument text',
      () =>
        packParts(
          new Map([
            ['mimetype', 'application/vnd.oasis.opendocument.text'],
            ['content.xml', ''],
          ]),
        ),
      'not-a-workbook',
    ],
  ])('%s', async (_what, make, code) => {
    const result = await readWorkbook('坏文件.xlsx', make());
    expect(result.ok ? 'read' : result.failure.code).toBe(code);
    expect(result.ok ? '' : result.failure.detail).not.toBe('');
  });

  it('entities that a file declares are never expanded', async () => {
    const declared =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' +
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;&b;</v></c></row></sheetData></worksheet>';
    const result = await readWorkbook('a.xlsx', withPart('xl/worksheets/sheet1.xml', declared));
    expect(result).toMatchObject({
      ok: true,
      value: { sheets: [{ rows: [[{ value: '&b;&b;' }]] }] },
    });
  });

  it.each([
    ['more cells than can be read', manyCells(101), { cells: 100 }],
    ['cells that are far apart on every row', farCells(10), { places: 100_000 }],
    ['more text than can be held', manyCells(101), { characters: 100 }],
  ])('a sheet with %s', async (_what, data, limits) => {
    const bytes = makeXlsx({ sheets: [{ name: '表1', data }] });
    const result = await readWorkbook('大表.xlsx', bytes, { ...DEFAULT_READ_LIMITS, ...limits });
    expect(result).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });

  it('the content decides and not the name', async () => {
    expect((await readWorkbook('自评表.xls', good)).ok).toBe(true);
  });
});

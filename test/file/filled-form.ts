/** A small form as raw parts, and what the tests of filling ask of it. */
import type { CellChange, Edit, JournalCell, JournalEntry } from '../../src/core/edit/edit';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { FilePort } from '../../src/file/file-port';
import { DEFAULT_READ_LIMITS } from '../../src/file/read-limits';
import { ZipArchive } from '../../src/file/zip/zip-archive';
import { makeXlsx, type RawWorkbook } from './xlsx-parts';

export const STYLES =
  '<xf numFmtId="0" fontId="3" applyFont="1"/><xf numFmtId="2" fillId="0" borderId="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="0"><protection locked="0"/></xf><xf numFmtId="49"/><xf numFmtId="0" quotePrefix="1"/>';
const STYLE_PARTS =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders>';
export const FORM: RawWorkbook = {
  sheets: [
    {
      name: '自评表',
      before: '<dimension ref="A1:D4"/><cols><col min="5" max="6" width="9" style="1"/></cols>',
      data:
        '<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="D1"><f>SUM(B1:B3)</f><v>7</v></c></row>' +
        '<!-- 第二行 --><row r="2"><c r="A2" s="1"/><c r="B2" s="1"><v>5</v></c><c r="C2" t="inlineStr"><is><t></t></is></c></row>' +
        '<row r="4" s="1" customFormat="1"/>',
      after: '<mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells><pageMargins left="1"/>',
    },
    {
      name: '保护',
      data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>',
      after: '<sheetProtection sheet="1"/>',
    },
  ],
  styles: STYLES,
  styleParts: STYLE_PARTS,
  strings: '<si><r><rPr><b/></rPr><t>得</t></r><r><t>分</t></r></si>',
  extraParts: { 'xl/media/印章.bin': '\u0001图片' },
};

export function edit(
  address: string,
  before: CellValue,
  change: CellChange,
  sheet = '自评表',
): Edit {
  return {
    cell: { sheet, address },
    before: { value: before },
    change,
    purpose: 'score',
    safety: 'safe',
  };
}
export const number = (value: number, numberFormat?: string): CellChange => ({
  kind: 'number',
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
export const text = (value: string): CellChange => ({ kind: 'text', value });

export async function applied(
  edits: readonly Edit[],
  port = new FilePort('表.xlsx', makeXlsx(FORM)),
) {
  const result = await port.apply(edits);
  if (!result.ok) throw new Error(result.failure.detail);
  return { port, outcome: result.value };
}

export function entryOf(cells: readonly JournalCell[]): JournalEntry {
  return { id: 1, time: '2024-01-01T00:00:00Z', title: '填写得分', cells };
}

export function partsOf(bytes: Uint8Array): Map<string, string> {
  const archive = ZipArchive.open(bytes, DEFAULT_READ_LIMITS);
  if (!archive.ok) throw new Error(archive.failure.detail);
  return new Map(
    archive.value.directory.entries.map(({ name }) => {
      const part = archive.value.text(name);
      return [name, part.ok ? part.value : ''];
    }),
  );
}

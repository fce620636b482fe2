/** What the properties are tried on: texts as forms hold them, and the published forms that may be looked at. */
import fc from 'fast-check';
import type { SheetCell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';
import { readCorpus, toWorkbook } from '../quality/corpus';

/** Signs, numerals, words and units as they stand in targets, next to each other in any order. */
const PIECES = [
  ...Array.from('0123456789０９.,，、；;。:：%％‰≥≤><=＝-–—~～/*+()（）【】"“\n\t 　①'),
  ...Array.from('一二两三十百千万亿半零几第每年月日号底末前后内外上下中旬季度周天'),
  ...[
    '元',
    '万元',
    '人',
    '人次',
    '户',
    '个',
    '项',
    '公里',
    '平方米',
    '吨',
    '小时',
    '人/场',
    '元/人',
  ],
  ...[
    '不低于',
    '不超过',
    '大于',
    '约',
    '控制在',
    '以内',
    '以上',
    '及以上',
    '不少于',
    '达到',
    '完成',
  ],
  ...[
    '有效',
    '明显',
    '显著',
    '提升',
    '降低',
    '增长',
    '减少',
    '持平',
    '优',
    '良',
    '达成预期指标',
    '部分达成',
  ],
  ...[
    '2023年',
    '12月底',
    '第三季度',
    '每月',
    '次/年',
    '全覆盖',
    '无',
    '未',
    '合格率',
    '总分',
    '三级指标',
    '得分',
  ],
  ...[
    '90%',
    '≥95%',
    '100',
    '10-20',
    '-5%',
    '1:3',
    '3/4',
    '1,234.50',
    '百分之九十',
    '九成',
    'A1',
    '=SUM(A1)',
  ],
];

/** Mostly words of forms, sometimes anything at all. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** What somebody types into a cell. */
const anyCell: fc.Arbitrary<SheetCell | null> = fc.oneof(
  { weight: 7, arbitrary: anyText.map((text): SheetCell => ({ value: text, text })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(undefined, '0.00%', 'yyyy-mm-dd', '@'),
      )
      .map(([value, numberFormat]): SheetCell => ({
        value,
        text: String(value),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      })),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** A published form as a workbook, under its name in the corpus. */
export interface PublishedForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** @param most forms, spread over the part that may be looked at */
export async function publishedForms(most: number): Promise<readonly PublishedForm[]> {
  const entries = readCorpus().filter(({ part }) => part === 'tuned');
  const step = Math.max(1, Math.floor(entries.length / most));
  const chosen = entries.filter((_entry, index) => index % step === 0).slice(0, most);
  return Promise.all(
    chosen.map(async (entry) => {
      const bytes = await toWorkbook(entry);
      const reading = await readWorkbook(`${entry.name}.xlsx`, bytes);
      if (!reading.ok) throw new Error(reading.failure.detail);
      // counterexamples name the form instead of printing it
      const print = (): string => entry.name;
      return { name: entry.name, bytes, snapshot: reading.value, [fc.toStringMethod]: print };
    }),
  );
}

/** Places as shares of a sheet, so that they fit every form. */
const place = fc.record({
  row: fc.double({ min: 0, max: 1, noNaN: true }),
  column: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Typed = readonly [{ readonly row: number; readonly column: number }, SheetCell | null];

/** A form, and what is typed into a few of its cells. */
export type Typing = readonly [form: PublishedForm, cells: readonly Typed[]];

export function anyTyping(forms: readonly PublishedForm[]): fc.Arbitrary<Typing> {
  const cells = fc.array(fc.tuple(place, anyCell), { minLength: 1, maxLength: 5 });
  return fc.tuple(fc.constantFrom(...forms), cells);
}

/** The workbook afterwards. */
export function overtyped([{ snapshot }, cells]: Typing): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => cells.reduce(overtype, sheet)) };
}

function overtype(sheet: SheetSnapshot, [at, cell]: Typed): SheetSnapshot {
  if (sheet.rows.length === 0) return sheet;
  const row = Math.min(sheet.rows.length - 1, Math.floor(at.row * sheet.rows.length));
  const width = Math.max(1, ...sheet.rows.map((each) => each.length));
  const column = Math.min(width - 1, Math.floor(at.column * width));
  const rows = sheet.rows.map((cells, index) => {
    if (index !== row) return cells;
    const copy = [...cells];
    while (copy.length <= column) copy.push(null);
    copy[column] = cell;
    return copy;
  });
  return { ...sheet, rows };
}

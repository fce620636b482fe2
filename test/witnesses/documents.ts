/** What the writers are given: published forms, and one document for each thing that writers do differently. */
import { toAddress } from '../../src/core/sheet/address';
import { readCorpus, toSheet } from '../quality/corpus';

/** One cell; a formula carries the result that its writer stores, where the writer can. */
export type DocumentCell = { readonly at: string; readonly format?: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rich'; readonly runs: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string }
  | { readonly kind: 'array'; readonly range: string; readonly formula: string }
  | { readonly kind: 'blank' }
);

export interface DocumentSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly string[];
  /** Texts that are no cell: a box over the sheet, a comment at A1. */
  readonly textBox?: string;
  readonly comment?: string;
}

/** One workbook to be written. */
export interface WitnessDocument {
  readonly name: string;
  readonly sheets: readonly DocumentSheet[];
}

const sheet = (
  name: string,
  cells: readonly DocumentCell[],
  more: Partial<DocumentSheet> = {},
): DocumentSheet => ({ name, hidden: false, cells, merges: [], ...more });

/** Texts below each other in column A. */
const texts = (values: readonly string[]): DocumentCell[] =>
  values.map((text, index) => ({ at: `A${index + 1}`, kind: 'text', text }));

const TEXTS = [
  ' 前后有空格 ',
  '第一行\n第二行',
  '制表\t符',
  '全角：（≥95％）',
  '≥95%',
  '=不是公式',
  "'撇号",
  '0012',
  '1.50',
  '<tag> & "引号"',
  '_x000D_照写',
  '_x5206_',
  '𠮷野家😀',
  '长'.repeat(3000),
  'é\u0301\u00a0\u3000',
  'TRUE',
  '#N/A',
  '2024-01-02',
];

const NUMBERS: readonly (readonly [number, string?])[] = [
  [0],
  [-1],
  [0.1 + 0.2],
  [1e-7],
  [123456789012345],
  [1e300],
  [0.9875, '0.00%'],
  [0.5, '0%'],
  [1234.5, '#,##0.00'],
  [9.5, '0.0'],
  [3, '0"人"'],
  [12, '[>10]0.0;0'],
  [1.5, '# ?/?'],
  [45292, 'yyyy-mm-dd'],
  [45292.75, 'yyyy/m/d h:mm'],
  [60, 'yyyy-mm-dd'],
  [0.25, 'h:mm'],
  [45292, 'yyyy"年"m"月"d"日"'],
  [42, '@'],
];

const FORMULAS: readonly (readonly [string, number | string])[] = [
  ['=SUM(B1:B3)', 6],
  ['=B1/B2', 0.5],
  ['=ROUND(B1/B3*100,2)', 33.33],
  ['=IF(B1>0,"达标","未达标")', '达标'],
  ['=B1&"人"', '1人'],
  ['=1/0', '#DIV/0!'],
  ['=$B$1+B$2', 3],
  ["='其他 表'!A1*2", 10],
  ['=COUNTIF(B1:B3,">1")', 2],
  ['=SUMPRODUCT(B1:B3,B1:B3)', 14],
  ['=""', ''],
  ['=B1=1', 'TRUE'],
  ['=MAX(B1:B3)-MIN(B1:B3)', 2],
  ['=-B1%', -0.01],
];

const column = (letter: string, numbers: readonly number[]): DocumentCell[] =>
  numbers.map((number, index) => ({ at: `${letter}${index + 1}`, kind: 'number', number }));

/** One document for each thing that writers do differently. */
export const EDGE_DOCUMENTS: readonly WitnessDocument[] = [
  { name: 'texts', sheets: [sheet('文字', texts(TEXTS))] },
  {
    name: 'numbers',
    sheets: [
      sheet('数', [
        ...NUMBERS.map(([number, format], index): DocumentCell => ({
          at: `A${index + 1}`,
          kind: 'number',
          number,
          ...(format === undefined ? {} : { format }),
        })),
        { at: 'C1', kind: 'boolean', boolean: true },
        { at: 'C2', kind: 'boolean', boolean: false },
        { at: 'C3', kind: 'blank', format: '0.00%' },
      ]),
    ],
  },
  {
    name: 'formulas',
    sheets: [
      sheet('公式', [
        ...column('B', [1, 2, 3]),
        ...FORMULAS.map(([formula, result], index): DocumentCell => ({
          at: `D${index + 1}`,
          kind: 'formula',
          formula,
          result,
        })),
      ]),
      sheet('其他 表', [{ at: 'A1', kind: 'number', number: 5 }]),
    ],
  },
  {
    name: 'arrays',
    sheets: [
      sheet('数组', [
        ...column('A', [1, 2, 3]),
        { at: 'C1', kind: 'array', range: 'C1:C3', formula: '=A1:A3*2' },
        { at: 'E1', kind: 'array', range: 'E1:E1', formula: '=SUM(A1:A3*A1:A3)' },
      ]),
    ],
  },
  {
    name: 'structure',
    sheets: [
      sheet(
        '表（一）& 汇总',
        [
          { at: 'C4', kind: 'text', text: '合并' },
          { at: 'F6', kind: 'text', text: '竖' },
          { at: 'AB200', kind: 'number', number: 7 },
        ],
        { merges: ['C4:E5', 'F6:F9'] },
      ),
      sheet('隐藏的', [{ at: 'A1', kind: 'text', text: '看不见' }], { hidden: true }),
      sheet('空表', []),
    ],
  },
  {
    name: 'drawings',
    sheets: [
      sheet(
        '说明',
        [
          { at: 'A1', kind: 'rich', runs: ['粗', '和', '细'] },
          { at: 'B2', kind: 'text', text: '格中的字' },
        ],
        { textBox: '框中的字', comment: '批注中的字' },
      ),
    ],
  },
];

const FORMS = 6;

/** Every so many forms of the part that may be looked at. */
function forms(): WitnessDocument[] {
  const tuned = readCorpus().filter(({ part }) => part === 'tuned');
  const step = Math.max(1, Math.floor(tuned.length / FORMS));
  return tuned
    .filter((_each, index) => index % step === 0)
    .slice(0, FORMS)
    .map(({ name, sheets }) => ({ name, sheets: sheets.map(toDocumentSheet) }));
}

function toDocumentSheet(printed: Parameters<typeof toSheet>[0]): DocumentSheet {
  const { name, rows = [], merges = [] } = toSheet(printed);
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex): DocumentCell[] => {
      const at = toAddress({ row: rowIndex, column: columnIndex });
      if (typeof value === 'number') return [{ at, kind: 'number', number: value }];
      if (typeof value === 'string') return [{ at, kind: 'text', text: value }];
      return [];
    }),
  );
  return sheet(name, cells, {
    merges: merges.map(
      ({ startRow, startCol, endRow, endCol }) =>
        `${toAddress({ row: startRow, column: startCol })}:${toAddress({ row: endRow, column: endCol })}`,
    ),
  });
}

/** All documents. */
export function witnessDocuments(): readonly WitnessDocument[] {
  return [...EDGE_DOCUMENTS, ...forms()];
}

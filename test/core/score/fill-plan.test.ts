import { fillPlan, totalEdit } from '../../../src/core/score/fill-plan';
import type { Policy } from '../../../src/core/policy/schema';
import {
  assessed,
  fundsBlock,
  HEADER,
  indicator,
  policyWith,
  workbook,
  type Content,
  type SheetParts,
} from './small-form';

function plan(rows: readonly (readonly Content[])[], parts?: SheetParts, policy?: Policy) {
  const snapshot = workbook([['2023年度项目支出绩效自评表'], ...rows], parts);
  const form = assessed(snapshot, policy);
  const { edits, manual } = fillPlan(form, snapshot);
  return {
    edits: edits.map(({ cell, change, safety, purpose }) => [
      cell.address,
      change,
      safety,
      purpose,
    ]),
    manual: manual.map(({ cell, value, cause }) => [cell.address, value, cause]),
  };
}

/** One indicator, worth 2.49 of 3, in row 3; its score in G3. */
function scoreCell(score: Content, parts?: SheetParts, policy?: Policy) {
  return plan([[...HEADER], indicator('广告数', '≥200个', '166个', 3, score)], parts, policy);
}

describe('filling a score', () => {
  it('is safe in a blank cell', () => {
    expect(scoreCell(null).edits).toEqual([
      ['G3', { kind: 'number', value: 2.49 }, 'safe', 'score'],
    ]);
  });

  it.each([2, '—', '2分'])('asks first where %j stands', (score) => {
    expect(scoreCell(score).edits).toEqual([
      ['G3', { kind: 'number', value: 2.49 }, 'review', 'score'],
    ]);
  });

  it.each([2.49, '2.49', '2.49分', { value: 2.49, formula: '=ROUND(F3*0.83,2)' }])(
    'changes nothing where %j says the same',
    (score) => {
      expect(scoreCell(score)).toEqual({ edits: [], manual: [] });
    },
  );

  it('lists formulas, locked and merged-away cells with the value to type', () => {
    expect(scoreCell({ value: 3, formula: '=F3' })).toEqual({
      edits: [],
      manual: [['G3', 2.49, 'formula']],
    });
    expect(scoreCell(null, { protection: { unlockedRanges: [] } }).manual).toEqual([
      ['G3', 2.49, 'locked'],
    ]);
    const unlocked = { row: 2, column: 6, rowCount: 1, columnCount: 1 };
    expect(scoreCell(null, { protection: { unlockedRanges: [unlocked] } }).manual).toEqual([]);
    const rows = [
      [...HEADER],
      indicator('办案数', '≥1件', '1件', 5, ''),
      indicator('广告数', '≥200个', '166个', 3, ''),
    ];
    const merge = { row: 2, column: 6, rowCount: 2, columnCount: 1 };
    expect(plan(rows, { merges: [merge] }).manual).toEqual([
      ['G3', 5, 'merged-away'],
      ['G4', 2.49, 'merged-away'],
    ]);
  });

  it.each([
    ['@', 'General'],
    ['0%', 'General'],
    ['yyyy-mm-dd', 'General'],
    ['0', '0.00'],
    ['0.0', '0.00'],
    ['0.00', undefined],
    ['#,##0.00', undefined],
  ])('with the format %s writes a number people can read', (own, numberFormat) => {
    const change = { kind: 'number', value: 2.49, ...(numberFormat ? { numberFormat } : {}) };
    expect(scoreCell({ value: null, numberFormat: own }).edits).toEqual([
      ['G3', change, 'safe', 'score'],
    ]);
  });

  it('is only offered where the policy leaves scoring to people', () => {
    const policy = policyWith({ autoScore: { quantitative: 'manual' } });
    expect(scoreCell(null, {}, policy).edits[0]?.[2]).toBe('review');
  });

  it('accepts what lies within the tolerance', () => {
    expect(scoreCell(2.5, {}, policyWith({ tolerance: 0.01 })).edits).toEqual([]);
  });

  it('leaves rows that a person must decide blank, and the total with them', () => {
    const rows = [
      [...HEADER],
      indicator('制度', '完善', '基本完善', 50, ''),
      indicator('办案数', '≥1件', '1件', 50, ''),
      ['总分', '', '', '', '', 100, ''],
    ];
    expect(plan(rows).edits.map(([cell]) => cell)).toEqual(['G4']);
  });
});

describe('filling the funds row and the total', () => {
  const rows = (rate: Content, score: Content, total: Content): Content[][] => [
    ...fundsBlock(135000, 135000, 134800, 10, rate, score),
    [...HEADER],
    indicator('办案数', '≥1件', '1件', 90, 90),
    ['总分', '', '', '', '', 100, total],
  ];

  it('writes rate, execution score and total', () => {
    expect(plan(rows('', '', '')).edits).toEqual([
      ['G3', { kind: 'number', value: 0.9985, numberFormat: '0.00%' }, 'safe', 'execution-rate'],
      ['H3', { kind: 'number', value: 9.99 }, 'safe', 'execution-score'],
      ['G6', { kind: 'number', value: 99.99 }, 'safe', 'total-score'],
    ]);
  });

  it.each([
    '99.85%',
    '99.9%',
    '100%',
    0.9985,
    { value: 0.998518518, numberFormat: '0.00%' },
    99.85,
  ])('leaves a rate printed as %j alone', (rate) => {
    expect(plan(rows(rate, 9.99, 99.99)).edits).toEqual([]);
  });

  it('offers the right rate the way the cell states it', () => {
    const change = (rate: Content) => plan(rows(rate, 9.99, 99.99)).edits[0]?.[1];
    expect(change('99.86%')).toEqual({ kind: 'number', value: 0.9985, numberFormat: '0.00%' });
    expect(change({ value: 0.9986, numberFormat: '0.00%' })).toEqual({
      kind: 'number',
      value: 0.9985,
    });
    expect(change(99.86)).toEqual({ kind: 'number', value: 99.85 });
  });
});

describe('the total follows the scores that will stand above it', () => {
  const rows = (given: Content, total: Content = ''): Content[][] => [
    [...HEADER],
    indicator('广告数', '≥200个', '166个', 40, given),
    indicator('办案数', '≥1件', '1件', 60, ''),
    ['总分', '', '', '', '', 100, total],
  ];
  const decided: Content[][] = [
    [...HEADER],
    indicator('制度', '完善', '基本完善', 50, 45),
    indicator('办案数', '≥1件', '1件', 50, ''),
    ['总分', '', '', '', '', 100, ''],
  ];

  it.each([
    // what stands in the form, then the total that is offered
    ['blank scores are filled', rows(''), [['G6', 93.2, 'safe']]],
    ['a score that differs stays until it is ticked', rows(40), [['G6', 100, 'safe']]],
    ['a total that is right already stays', rows(40, 100), []],
    ['a score given by a person where no rule settles counts', decided, [['G6', 95, 'safe']]],
    ['a formula that adds up is left to Excel', rows('', { value: 0, formula: '=SUM(G3:G4)' }), []],
  ] as const)('%s', (_case, cells, expected) => {
    const total = plan([['项目名称', '甲'], ...cells]).edits.filter(
      ([, , , purpose]) => purpose === 'total-score',
    );
    expect(total.map(([cell, change, safety]) => [cell, valueOf(change), safety])).toEqual(
      expected,
    );
  });

  it('with other rows ticked it is another total', () => {
    const snapshot = workbook([['2023年度项目支出绩效自评表'], ...rows(40)]);
    const form = assessed(snapshot);
    const { edits } = fillPlan(form, snapshot);
    const totalWith = (...addresses: string[]) =>
      totalEdit(
        form,
        snapshot,
        edits.filter(({ cell }) => addresses.includes(cell.address)),
      )?.change;
    expect(totalWith('G3', 'G4')).toEqual({ kind: 'number', value: 93.2 });
    expect(totalWith('G4')).toEqual({ kind: 'number', value: 100 });
    expect(totalWith('G3')).toBeUndefined();
    expect(totalWith()).toBeUndefined();
  });
});

function valueOf(change: unknown): unknown {
  return (change as { readonly value?: number }).value;
}

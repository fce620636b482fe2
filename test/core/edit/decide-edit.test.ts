/** What is written, where it is written; whether it may be is in `test/edit-rules.test.ts`, for every host. */
import type { FoundCell } from '../../../src/core/edit/cell-target';
import { decideEdits } from '../../../src/core/edit/decide-edit';
import type { CellChange, CellState, Edit } from '../../../src/core/edit/edit';
import { SheetInputs } from '../../../src/core/edit/sheet-inputs';

function edit(before: CellState, change: CellChange): Edit {
  const cell = { sheet: '表1', address: 'A1' };
  return { cell, before, change, purpose: 'score', safety: 'safe' };
}

function decide(found: Partial<FoundCell> & Pick<FoundCell, 'state'>, ...changes: CellChange[]) {
  return decideEdits(
    changes.map((change) => edit(found.state, change)),
    { obstacle: null, ...found },
    new SheetInputs(() => null),
  );
}

const number = (value: number, numberFormat?: string): CellChange =>
  numberFormat === undefined ? { kind: 'number', value } : { kind: 'number', value, numberFormat };

describe('what is written', () => {
  it.each<readonly [what: string, state: CellState, change: CellChange, target: object]>([
    ['a number', { value: null }, number(5), { content: { value: 5 } }],
    [
      'a number with its format',
      { value: null },
      number(0.95, '0.00%'),
      { content: { value: 0.95 }, numberFormat: '0.00%' },
    ],
    [
      'a number beside a format of the cell',
      { value: null, numberFormat: '0.00' },
      number(5),
      { content: { value: 5 } },
    ],
    [
      'a number into a text cell, which would make it text',
      { value: null, numberFormat: '@' },
      number(5),
      { content: { value: 5 }, numberFormat: 'General' },
    ],
    [
      'a text with line ends of every kind',
      { value: null },
      { kind: 'text', value: '一\r\n二\r三\n四' },
      { content: { value: '一\n二\n三\n四' } },
    ],
    ['a colour', { value: 5 }, { kind: 'fill', color: '#fff2cc' }, { fill: '#FFF2CC' }],
    ['no colour', { value: 5, fill: '#FFF2CC' }, { kind: 'fill', color: null }, { fill: null }],
  ])('%s', (_what, state, change, target) => {
    expect(decide({ state }, change).target).toEqual(target);
  });

  it('of several edits of one cell, all of them together', () => {
    const { target, accepted } = decide({ state: { value: null } }, number(5), {
      kind: 'fill',
      color: '#FFF2CC',
    });
    expect(accepted).toHaveLength(2);
    expect(target).toEqual({ content: { value: 5 }, fill: '#FFF2CC' });
  });
});

describe('a hidden part of a merged area', () => {
  it('is said to be that, whatever a formula or a change says besides', () => {
    const found: FoundCell = { state: { value: 1, formula: '=1' }, obstacle: 'merged-away' };
    const { refused, target } = decideEdits(
      [edit({ value: 3 }, number(5))],
      found,
      new SheetInputs(() => null),
    );
    expect([refused.map(({ cause }) => cause), target]).toEqual([['merged-away'], null]);
  });
});

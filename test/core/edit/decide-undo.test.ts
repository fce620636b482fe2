import { decideUndo } from '../../../src/core/edit/decide-undo';
import type { CellState } from '../../../src/core/edit/edit';

const cell = { sheet: '表1', address: 'A1' };
const blank: CellState = { value: null };

const WRITTEN = { cell, before: { value: 5 }, after: { value: 4 } };
const FORMATTED = {
  cell,
  before: { value: 5, numberFormat: '@' },
  after: { value: 4 },
};
const ONLY_FORMAT = {
  cell,
  before: { value: 5, numberFormat: '@' },
  after: { value: 5 },
};
const FLAGGED = {
  cell,
  before: { value: null, fill: '#DDEBF7' },
  after: { value: null, fill: '#FFF2CC' },
};
const FORMULA = { cell, before: { value: 1, formula: '=100%' }, after: { value: '100%' } };

describe('putting a cell back', () => {
  it.each([
    ['what was written', WRITTEN, { value: 4 }, { content: { value: 5 } }],
    ['a formula', FORMULA, { value: '100%' }, { content: { value: 1, formula: '=100%' } }],
    ['with its format', FORMATTED, { value: 4 }, { content: { value: 5 }, numberFormat: '@' }],
    [
      'not over a format of somebody else',
      FORMATTED,
      { value: 4, numberFormat: '0.0' },
      { content: { value: 5 } },
    ],
    ['its format alone', ONLY_FORMAT, { value: 5 }, { numberFormat: '@' }],
    [
      'a fill, whatever was written into the cell',
      FLAGGED,
      { value: '因…', fill: '#fff2cc' },
      { fill: '#DDEBF7' },
    ],
    [
      'a value beside a colour of somebody else',
      WRITTEN,
      { value: 4, fill: '#FF0000' },
      { content: { value: 5 } },
    ],
    [
      'the rest of an interrupted undo',
      { cell, before: { value: 5 }, after: { value: 4, fill: '#FFF2CC' } },
      { value: 5, fill: '#FFF2CC' },
      { content: { value: 5 }, fill: null },
    ],
  ])('%s', (_what, journalCell, state, target) => {
    expect(decideUndo(journalCell, { state, obstacle: null })).toEqual({ kind: 'restore', target });
  });

  it.each([
    ['the old content', WRITTEN, { value: 5 }],
    ['the old formula, whatever it gives by now', FORMULA, { value: 7, formula: '=100%' }],
    ['the old format', ONLY_FORMAT, { value: 5, numberFormat: '@' }],
    ['the old content in a format of somebody else', FORMATTED, { value: 5, numberFormat: '0.0' }],
    ['the old fill', FLAGGED, { value: 'x', fill: '#DDEBF7' }],
  ])(
    'nothing to do where the cell holds %s, even where it is locked',
    (_what, journalCell, state) => {
      expect(decideUndo(journalCell, { state, obstacle: 'locked' })).toEqual({ kind: 'restored' });
    },
  );

  it.each([
    ['somebody typed', WRITTEN, { value: 3 }, null, 'changed-since'],
    ['somebody cleared the cell', WRITTEN, blank, null, 'changed-since'],
    [
      'somebody coloured the cell',
      FLAGGED,
      { value: null, fill: '#00FF00' },
      null,
      'changed-since',
    ],
    [
      'somebody typed into a cell that is locked now',
      WRITTEN,
      { value: 3 },
      'locked',
      'changed-since',
    ],
    ['the sheet is protected', WRITTEN, { value: 4 }, 'locked', 'locked'],
    ['the cell was merged away', WRITTEN, { value: 4 }, 'merged-away', 'merged-away'],
  ] as const)('refused where %s', (_what, journalCell, state, obstacle, cause) => {
    expect(decideUndo(journalCell, { state, obstacle })).toEqual({ kind: 'refused', cause });
  });
});

/** The rules of writing, refusing and undoing: one table for files, Excel at every level and the memory host. */
import { LONGEST_TEXT } from '../src/core/edit/decide-edit';
import type { CellChange, CellState, Edit, RefusalCause } from '../src/core/edit/edit';
import type { WorkbookPort } from '../src/core/port';
import { parseAddress } from '../src/core/sheet/address';
import { cellAt } from '../src/core/sheet/cell-at';
import { FilePort } from '../src/file/file-port';
import { LEVELS, openPort, valueOf } from './excel/open-port';
import { entry } from './excel/edits';
import { makeXlsx, type RawWorkbook } from './file/xlsx-parts';
import { MemoryWorkbook } from './taskpane/memory-host';

const FORM: RawWorkbook = {
  sheets: [
    {
      name: '自评表',
      data:
        '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>SUM(A1:A1)</f><v>5</v></c><c r="C1"><f>100%</f><v>1</v></c>' +
        '<c r="D1" t="inlineStr"><is><t>旧文字</t></is></c><c r="E1" s="2"/></row>',
      after: '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
    },
    {
      name: '保护',
      data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>',
      after: '<sheetProtection sheet="1"/>',
    },
  ],
  styles: '<xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf><xf numFmtId="49"/>',
  styleParts:
    '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders>',
};
const bytes = makeXlsx(FORM);

const number = (value: number): CellChange => ({ kind: 'number', value });
const text = (value: string): CellChange => ({ kind: 'text', value });

function edit(
  reference: string,
  before: CellState,
  change: CellChange,
  more: Partial<Edit> = {},
): Edit {
  const [sheet = '', address = ''] = reference.split('!');
  return { cell: { sheet, address }, before, change, purpose: 'score', safety: 'safe', ...more };
}

type Given = readonly [
  what: string,
  edits: readonly Edit[],
  causes: readonly RefusalCause[],
  after: Partial<CellState>,
];

const CASES: readonly Given[] = [
  ['a blank cell', [edit('自评表!A2', { value: null }, number(4))], [], { value: 4 }],
  ['a cell as it was read', [edit('自评表!A1', { value: 5 }, number(4))], [], { value: 4 }],
  [
    'a cell changed since',
    [edit('自评表!A1', { value: 3 }, number(4))],
    ['changed-since'],
    { value: 5 },
  ],
  [
    'a formula',
    [edit('自评表!B1', { value: 5 }, number(4))],
    ['formula'],
    { formula: '=SUM(A1:A1)' },
  ],
  [
    'a formula read as one',
    [edit('自评表!B1', { value: 5, formula: '=SUM(A1:A1)' }, number(4))],
    ['formula'],
    { formula: '=SUM(A1:A1)' },
  ],
  [
    'a target that Excel took for a formula',
    [edit('自评表!C1', { value: 1, formula: '=100%' }, text('100%'), { purpose: 'target-text' })],
    [],
    { value: '100%' },
  ],
  [
    'the same when the formula is another one by now',
    [edit('自评表!C1', { value: 0.99, formula: '=99%' }, text('99%'), { purpose: 'target-text' })],
    ['formula'],
    { formula: '=100%' },
  ],
  [
    'a covered cell of a merged area',
    [edit('自评表!B3', { value: null }, number(4))],
    ['merged-away'],
    { value: null },
  ],
  ['a locked cell', [edit('保护!A1', { value: 1 }, number(4))], ['locked'], { value: 1 }],
  [
    'an unlocked cell of a protected sheet',
    [edit('保护!B1', { value: 2 }, number(4))],
    [],
    { value: 4 },
  ],
  [
    'the longest text',
    [edit('自评表!A2', { value: null }, text('长'.repeat(LONGEST_TEXT)))],
    [],
    { value: '长'.repeat(LONGEST_TEXT) },
  ],
  [
    'a longer text',
    [edit('自评表!A2', { value: null }, text('长'.repeat(LONGEST_TEXT + 1)))],
    ['too-long'],
    { value: null },
  ],
  [
    'no number',
    [edit('自评表!A2', { value: null }, number(NaN))],
    ['host-refused'],
    { value: null },
  ],
  [
    'line ends of Windows',
    [edit('自评表!D1', { value: '旧文字' }, text('一\r\n二'))],
    [],
    { value: '一\n二' },
  ],
  [
    'a number into a text cell',
    [edit('自评表!E1', { value: null, numberFormat: '@' }, number(4))],
    [],
    { value: 4 },
  ],
  [
    'a second edit that rests on the first',
    [edit('自评表!A1', { value: 5 }, number(4)), edit('自评表!A1', { value: 4 }, number(3))],
    [],
    { value: 3 },
  ],
  [
    'two edits of which one has seen something else',
    [edit('自评表!A1', { value: 9 }, number(4)), edit('自评表!A1', { value: 5 }, number(3))],
    ['changed-since'],
    { value: 3 },
  ],
  [
    'a score whose inputs stand as they were read',
    [
      edit('自评表!A2', { value: null }, number(4), {
        inputs: [
          { address: 'A1', value: 5 },
          { address: 'D1', value: '旧文字' },
          { address: 'H9', value: null },
        ],
      }),
    ],
    [],
    { value: 4 },
  ],
  [
    'a score of which an input changed since',
    [
      edit('自评表!A2', { value: null }, number(4), {
        inputs: [
          { address: 'D1', value: '旧文字' },
          { address: 'A1', value: 3 },
        ],
      }),
    ],
    ['input-changed'],
    { value: null },
  ],
  [
    'an input that is a formula: its result counts',
    [
      edit('自评表!A2', { value: null }, number(4), { inputs: [{ address: 'B1', value: 6 }] }),
      edit('自评表!A2', { value: null }, number(3), { inputs: [{ address: 'B1', value: 5 }] }),
    ],
    ['input-changed'],
    { value: 3 },
  ],
  [
    'a total that holds once the scores before it are written',
    [
      edit('自评表!A2', { value: null }, number(4), { inputs: [{ address: 'A1', value: 4 }] }),
      edit('自评表!A1', { value: 5 }, number(4)),
      edit('自评表!A4', { value: null }, number(8), {
        inputs: [
          { address: 'A1', value: 4 },
          { address: 'A2', value: null },
        ],
      }),
    ],
    ['input-changed'],
    { value: null },
  ],
  [
    'a total of scores of which one is refused',
    [
      edit('自评表!A1', { value: 3 }, number(4)),
      edit('自评表!A2', { value: null }, number(4), { inputs: [{ address: 'A1', value: 4 }] }),
    ],
    ['changed-since', 'input-changed'],
    { value: 5 },
  ],
];

async function stateOf(
  port: WorkbookPort,
  { sheet: name, address }: Edit['cell'],
): Promise<unknown> {
  const snapshot = valueOf(await port.read());
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const position = parseAddress(address);
  const cell = sheet && position ? cellAt(sheet, position) : null;
  return cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
}

const PORTS: readonly (readonly [string, () => Promise<WorkbookPort>])[] = [
  ['a file', async () => new FilePort('表.xlsx', bytes)],
  [
    'memory',
    async () => new MemoryWorkbook(valueOf(await new FilePort('表.xlsx', bytes).read())).port,
  ],
  ...LEVELS.map(
    (level) =>
      [
        `Excel ${level}`,
        async () => openPort(valueOf(await new FilePort('表.xlsx', bytes).read()), { level }).port,
      ] as const,
  ),
];

describe.each(PORTS)('the rules in %s', (_name, open) => {
  it.each(CASES)(
    '%s: written or refused alike, and undo gives back what was there',
    async (_what, edits, causes, after) => {
      const port = await open();
      const [{ cell }] = edits as readonly [Edit];
      const before = await stateOf(port, cell);
      const outcome = valueOf(await port.apply(edits));
      expect(outcome.refused.map(({ cause }) => cause)).toEqual(causes);
      expect(await stateOf(port, cell)).toEqual(after);
      const undone = valueOf(await port.undo(entry(outcome.written)));
      expect(undone.refused).toEqual([]);
      expect(await stateOf(port, cell)).toEqual(before);
    },
  );

  it('undo leaves what somebody wrote since, and says what it is', async () => {
    const port = await open();
    const { written } = valueOf(
      await port.apply([
        edit('自评表!A1', { value: 5 }, number(4)),
        edit('自评表!A2', { value: null }, number(4)),
      ]),
    );
    await port.apply([edit('自评表!A1', { value: 4 }, number(3))]);
    const undone = valueOf(await port.undo(entry(written)));
    expect(undone.restored.map(({ cell }) => cell.address)).toEqual(['A2']);
    expect(undone.refused).toMatchObject([{ cause: 'changed-since', found: { value: 3 } }]);
  });

  it('undo counts what is back already as restored, so that it may be asked again', async () => {
    const port = await open();
    const { written } = valueOf(await port.apply([edit('自评表!A1', { value: 5 }, number(4))]));
    await port.undo(entry(written));
    const again = valueOf(await port.undo(entry(written)));
    expect(again.restored).toHaveLength(1);
    expect(again.refused).toEqual([]);
    expect(await stateOf(port, { sheet: '自评表', address: 'A1' })).toEqual({ value: 5 });
  });
});

import type { StoredDecision } from '../../../src/core/score/decisions';
import { acceptFinding } from '../../../src/taskpane/findings/actions/accept-finding';
import { check } from '../../../src/taskpane/shell/actions/check';
import { decideRows } from '../../../src/taskpane/fill/actions/decide-rows';
import { insertReason } from '../../../src/taskpane/reasons/actions/insert-reason';
import { saveMapping } from '../../../src/taskpane/mapping/actions/save-mapping';
import { withdrawAcceptance } from '../../../src/taskpane/findings/actions/withdraw-acceptance';
import { withdrawDecision } from '../../../src/taskpane/fill/actions/withdraw-decision';
import { groupFindings } from '../../../src/taskpane/findings/finding-groups';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleWorkbook, workbookOf } from '../sample-workbook';

async function checkedPane(workbook = new MemoryWorkbook(sampleWorkbook())): Promise<Pane> {
  const pane = paneOf(workbook);
  await check.perform(pane);
  return pane;
}

const decision: StoredDecision = {
  sheet: '表1',
  cell: 'G11',
  indicator: '活动开展及时性',
  target: '1个月内',
  actual: '无开展',
  tier: 'notAchieved',
  score: 5,
};

describe('deciding a row that no rule settles', () => {
  const table: readonly [StoredDecision['tier'], number, boolean][] = [
    ['achieved', 10, true],
    ['achieved', 8, true],
    ['achieved', 7.9, false],
    ['partlyAchieved', 8, false],
    ['partlyAchieved', 6, true],
    ['notAchieved', 6, false],
    ['notAchieved', 0, true],
  ];
  it.each(table)('%s with %d of 10 points is possible: %s', async (tier, score, isPossible) => {
    const pane = await checkedPane();
    const choice = { decision: { ...decision, tier, score }, weight: 10 };
    expect(decideRows.isEnabled(pane.getState(), [choice])).toBe(isPossible);
  });

  it('is stored, counts in the score, is offered for filling, and can be withdrawn', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await decideRows.perform(pane, [{ decision, weight: 10 }]);
    expect(workbook.stored.decisions).toEqual([decision]);
    const decided = () => pane.getState().result?.forms[0]?.rows[3]?.score;
    expect(decided()).toMatchObject({ computed: 5, decision: { tier: 'notAchieved', score: 5 } });
    expect(pane.getState().result?.fill.map(({ cell }) => cell.address)).toContain('G11');
    expect(workbook.stateAt({ sheet: '表1', address: 'G11' }).value).toBeNull();

    await withdrawDecision.perform(pane, decision);
    expect(workbook.stored.decisions).toEqual([]);
    expect(decided()?.computed).toBeNull();
  });
});

describe('accepting a finding', () => {
  const listed = (pane: Pane, code: string) => {
    const groups = groupFindings(pane.getState().result?.findings ?? []);
    const found = groups.find((group) => group.code === code)?.findings[0];
    if (!found) throw new Error(`no ${code}`);
    return found;
  };

  it('needs a reason', async () => {
    const pane = await checkedPane();
    const choice = { listed: listed(pane, 'S03'), reason: '  ' };
    expect(acceptFinding.isEnabled(pane.getState(), choice)).toBe(false);
  });

  it('is stored, keeps the finding in the list, and can be withdrawn', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await acceptFinding.perform(pane, { listed: listed(pane, 'S03'), reason: '按补充协议验收' });
    expect(listed(pane, 'S03').finding.accepted).toEqual({ reason: '按补充协议验收' });
    expect(workbook.stored.acceptances).toHaveLength(1);
    await withdrawAcceptance.perform(pane, listed(pane, 'S03').finding);
    expect(listed(pane, 'S03').finding.accepted).toBeNull();
  });

  it('takes every finding of the check on the form along where that is wished', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    const alike = (): readonly (string | undefined)[] =>
      (pane.getState().result?.findings ?? [])
        .filter(({ code }) => code === 'S04')
        .map(({ accepted }) => accepted?.reason);
    expect(alike().length).toBeGreaterThan(1);
    const choice = { listed: listed(pane, 'S04'), reason: '统一说明', withAlike: true };
    await acceptFinding.perform(pane, choice);
    expect(new Set(alike())).toEqual(new Set(['统一说明']));
  });

  it('is forgotten by the finding when its cells change', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await acceptFinding.perform(pane, { listed: listed(pane, 'S03'), reason: '按补充协议验收' });
    workbook.set({ sheet: '表1', address: 'E9' }, '1场');
    await check.perform(pane);
    expect(listed(pane, 'S03').finding.accepted).toBeNull();
  });
});

describe('writing a reason', () => {
  it('writes the text to its cell, and can be undone', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    const cell = { sheet: '表1', address: 'H9' };
    await insertReason.perform(pane, { cell, text: ' 受疫情影响停演，明年分季度安排。 ' });
    expect(workbook.stateAt(cell).value).toBe('受疫情影响停演，明年分季度安排。');
    expect(workbook.stored.journal).toHaveLength(1);
  });

  it('does not write an empty text', async () => {
    const pane = await checkedPane();
    const cell = { sheet: '表1', address: 'H9' };
    expect(insertReason.isEnabled(pane.getState(), { cell, text: '  ' })).toBe(false);
  });
});

describe('columns mapped by hand', () => {
  it('make a table readable whose headers nobody knows, and are remembered', async () => {
    const workbook = new MemoryWorkbook(
      workbookOf({
        表1: [
          ['甲', '乙', '丙', '丁', '戊'],
          ['完成活动', '10', '12', 50, null],
          ['覆盖率', '90', '95', 50, null],
        ],
      }),
    );
    const pane = await checkedPane(workbook);
    expect(pane.getState().result?.forms).toHaveLength(0);
    const columns = { level3: 0, target: 1, actual: 2, weight: 3, score: 4 };
    await saveMapping.perform(pane, { sheet: '表1', headerRow: 0, columns });
    expect(pane.getState().result?.forms[0]?.rows).toHaveLength(2);
    expect(workbook.stored.mappings).toEqual([{ sheet: '表1', headerRow: 0, columns }]);
  });
});

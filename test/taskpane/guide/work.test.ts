import { check } from '../../../src/taskpane/shell/actions/check';
import { nextOfKind } from '../../../src/taskpane/guide/actions/next-of-kind';
import { nextThing } from '../../../src/taskpane/guide/actions/next-thing';
import { finishRows } from '../../../src/taskpane/guide/actions/finish-rows';
import { writeCard } from '../../../src/taskpane/guide/actions/write-card';
import { rowsAlike } from '../../../src/taskpane/guide/alike-rows';
import { isToMend, workLeft } from '../../../src/taskpane/guide/work';
import { applyEdits } from '../../../src/taskpane/fill/actions/apply-edits';
import { clearMarks } from '../../../src/taskpane/reasons/actions/clear-marks';
import { insertReason } from '../../../src/taskpane/reasons/actions/insert-reason';
import { reasonEdits } from '../../../src/taskpane/reasons/reason-edits';
import { standingMarks } from '../../../src/taskpane/reasons/reason-marks';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleRows, sampleWorkbook, workbookOf, type SampleRow } from '../sample-workbook';

const at = (address: string) => ({ sheet: '表1', address });

/** The check that comes by itself after a write is still to come. */
async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise(() => undefined);
}

async function checkedPane(workbook: MemoryWorkbook): Promise<Pane> {
  const pane = paneOf(workbook, { wait });
  await check.perform(pane);
  return pane;
}

function countsOf(pane: Pane) {
  const { result } = pane.getState();
  if (!result) throw new Error('nothing was checked');
  const { counts } = workLeft(result);
  return { ...counts, errors: result.findings.filter(isToMend).length };
}

function placeOf(pane: Pane) {
  const { screen } = pane.getState();
  return screen.name === 'guide' ? screen.place?.row : screen.name;
}

const DECISION = {
  sheet: '表1',
  cell: 'G11',
  indicator: '活动开展及时性',
  target: '1个月内',
  actual: '无开展',
} as const;

describe('what is left to do', () => {
  it('is counted in four kinds; blanks and reasons to be written are no errors', async () => {
    const pane = await checkedPane(new MemoryWorkbook(sampleWorkbook()));
    expect(countsOf(pane)).toMatchObject({ decide: 1 });
    const { result } = pane.getState();
    const unfinished = result?.findings.filter(({ code }) => ['S04', 'D01'].includes(code)) ?? [];
    expect(unfinished).not.toEqual([]);
    expect(unfinished.filter(isToMend)).toEqual([]);
  });

  it.each([
    ['转移支付区域绩效自评表', '全年完成值', 2],
    ['项目支出绩效运行监控表', '1-7月执行情况', 2],
    ['项目支出绩效目标申报表', '备注', 0],
  ])(
    'on a %s, which has no points, blank results are to be filled',
    async (title, column, fill) => {
      const rows: readonly SampleRow[] = [
        [title],
        ['（2023年度）'],
        ['项目名称', '农村道路'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', column],
        ['产出指标', '数量指标', '新建里程', '≥100公里', null],
        ['产出指标', '质量指标', '验收合格率', '≥95%', null],
        ['产出指标', '时效指标', '完工时间', '12月底前', '12月'],
      ];
      const pane = await checkedPane(new MemoryWorkbook(workbookOf({ 表1: rows })));
      expect(countsOf(pane)).toMatchObject({ fill });
    },
  );

  it('a score that a person gave where no rule settles is a decision', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    workbook.set(at('G11'), 6);
    expect(countsOf(await checkedPane(workbook)).decide).toBe(0);
  });

  it('never grows in errors by filling', async () => {
    const pane = await checkedPane(new MemoryWorkbook(sampleWorkbook()));
    const before = countsOf(pane).errors;
    await nextThing.perform(pane);
    await applyEdits.perform(pane);
    expect(countsOf(pane).errors).toBeLessThanOrEqual(before);
    expect(countsOf(pane).fill).toBe(0);
  });
});

describe('the next thing', () => {
  it('is what can be filled at once, then card by card, and Excel goes along', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    await nextThing.perform(pane);
    expect(placeOf(pane)).toBe('preview');
    await applyEdits.perform(pane);
    expect(pane.getState().screen.name).toBe('guide');
    const first = placeOf(pane);
    expect(workbook.selected).toHaveLength(1);
    await nextThing.perform(pane);
    expect(placeOf(pane)).not.toBe(first);
    expect(workbook.selected).toHaveLength(2);
  });

  it('is read again first where Excel tells of no changes', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    pane.update((state) => ({ ...state, noticesChanges: false }));
    workbook.set(at('G11'), 6);
    await nextThing.perform(pane);
    expect(countsOf(pane).decide).toBe(0);
  });
});

describe('the only card left', () => {
  it('says so when the next thing is asked for', async () => {
    const pane = await checkedPane(new MemoryWorkbook(sampleWorkbook()));
    const { result } = pane.getState();
    const step = result && workLeft(result).steps.find(({ kind }) => kind === 'mend');
    if (!step) throw new Error('nothing to mend');
    pane.update((state) => ({
      ...state,
      screen: { name: 'guide', place: step, kind: 'mend', takesFocus: true },
    }));
    await nextOfKind.perform(pane, 'mend');
    expect(pane.getState().notice?.text).toEqual({ key: 'guide.onlyHere' });
  });
});

describe('a row decided on its card', () => {
  it('is written, stays for its reason, and can be undone', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await checkedPane(workbook);
    const reads = workbook.reads;
    pane.update((state) => ({
      ...state,
      screen: { name: 'guide', place: { formId: 'f1', row: 4 }, kind: 'decide', takesFocus: true },
    }));
    await finishRows.perform(pane, [
      {
        decision: { ...DECISION, tier: 'notAchieved', score: 0 },
        weight: 10,
      },
    ]);
    expect(workbook.stateAt(at('G11')).value).toBe(0);
    // what was read back is enough to judge the row
    expect(workbook.reads).toBe(reads);
    expect(pane.getState().result?.forms[0]?.rows[3]?.given).toBe(0);
    expect(pane.getState().screen).toMatchObject({ place: { row: 4 } });
    expect(workbook.stored.journal).toHaveLength(1);
  });

  it('with full marks asks for no reason', async () => {
    const workbook = new MemoryWorkbook(
      workbookOf({
        表1: sampleRows('宣传').map((row) =>
          row[2] === '活动开展及时性'
            ? ['产出指标', '时效指标', '活动开展及时性', '1个月内', '正常', 10, null, null]
            : row,
        ),
      }),
    );
    const pane = await checkedPane(workbook);
    pane.update((state) => ({
      ...state,
      screen: { name: 'guide', place: { formId: 'f1', row: 4 }, kind: 'decide', takesFocus: true },
    }));
    await finishRows.perform(pane, [
      {
        decision: { ...DECISION, actual: '正常', tier: 'achieved', score: 10 },
        weight: 10,
      },
    ]);
    expect(workbook.stateAt(at('G11')).value).toBe(10);
    // a word beside a limit is the person's to judge: once it is judged, nothing on the row is left
    const { result } = pane.getState();
    const left = result ? workLeft(result).steps.filter(({ row }) => row === 4) : [];
    expect(left).toEqual([]);
    expect(pane.getState().screen).not.toMatchObject({ place: { row: 4 } });
  });
});

describe('rows alike', () => {
  const threeForms = () =>
    new MemoryWorkbook(
      workbookOf({
        表1: sampleRows('甲'),
        表2: sampleRows('乙'),
        表3: sampleRows('丙').map((row) =>
          row[2] === '活动开展及时性' ? [...row.slice(0, 4), '推迟', ...row.slice(5)] : row,
        ),
      }),
    );

  it('are those with the same texts and weight that wait, and are decided and written together', async () => {
    const workbook = threeForms();
    const pane = await checkedPane(workbook);
    const { result } = pane.getState();
    const row = result?.forms[0]?.rows[3];
    const alike = result && row ? rowsAlike(result, row) : [];
    expect(alike.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['表2!G11']);
    await finishRows.perform(
      pane,
      [DECISION, ...alike].map((place) => ({
        decision: { ...place, tier: 'achieved', score: 10 },
        weight: 10,
      })),
    );
    expect(workbook.stateAt({ sheet: '表1', address: 'G11' }).value).toBe(10);
    expect(workbook.stateAt({ sheet: '表2', address: 'G11' }).value).toBe(10);
    expect(workbook.stateAt({ sheet: '表3', address: 'G11' }).value).toBeNull();
    expect(workbook.stored.journal).toHaveLength(1);
  });
});

describe('the yellow marks', () => {
  const filledPane = async (workbook: MemoryWorkbook): Promise<Pane> => {
    const pane = await checkedPane(workbook);
    await nextThing.perform(pane);
    await applyEdits.perform(pane);
    expect(standingMarks(workbook.stored.journal)).not.toEqual([]);
    return pane;
  };
  const marked = (workbook: MemoryWorkbook): string[] =>
    standingMarks(workbook.stored.journal).map(({ cell }) => cell.address);

  it('vanish with the reason, written in the list or on the card', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await filledPane(workbook);
    expect(marked(workbook)).toContain('H9');
    await insertReason.perform(pane, { cell: at('H9'), text: '场地停用，明年提前落实。' });
    expect(marked(workbook)).not.toContain('H9');
    const [next] = standingMarks(workbook.stored.journal);
    if (!next) throw new Error('no mark is left');
    const edits = reasonEdits(pane.getState(), next.cell, '原因和改进措施已经写明。');
    await writeCard.perform(pane, { title: { key: 'preview.reasonTitle' }, edits });
    expect(marked(workbook)).not.toContain(next.cell.address);
  });

  it('can be taken away alone', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = await filledPane(workbook);
    await clearMarks.perform(pane);
    expect(marked(workbook)).toEqual([]);
    expect(clearMarks.isEnabled(pane.getState(), undefined)).toBe(false);
  });
});

describe('a draft with blanks', () => {
  it('is not written', async () => {
    const pane = await checkedPane(new MemoryWorkbook(sampleWorkbook()));
    const text = '实际完成0场。原因：____；改进措施：____。';
    expect(insertReason.isEnabled(pane.getState(), { cell: at('H9'), text })).toBe(false);
  });
});

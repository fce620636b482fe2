/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleRows, sampleWorkbook, workbookOf } from '../sample-workbook';
import { MemoryWorkbook } from '../memory-host';
import { EMPTY_STORED_STATE } from '../../../src/core/store';
import type { RefusedEdit } from '../../../src/core/edit/edit';
import { refusedEditMessages } from '../../../src/taskpane/wording/refusal-message';
import { createWords } from '../../../src/taskpane/wording/words';
import type { PaneState, Screen } from '../../../src/taskpane/shell/pane-state';
import { openPane } from '../render-pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const cardOfFirstRow = ({ formId }: PaneState): Screen => ({
  name: 'guide',
  place: { formId: formId ?? '', row: 0 },
  kind: null,
  takesFocus: false,
});

describe('the first screen', () => {
  it('says how many forms, errors and warnings there are, and by how many rules', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    expect(screen.getByText(/^1 张表，\d+ 处错误，\d+ 处提醒$/)).toBeTruthy();
    expect(screen.getByText(/^已按 \d+ 条规则检查$/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '法制宣传' })).toBeTruthy();
  });

  it('says so when nothing looks like a form, and offers to point out the header', async () => {
    await openPane(new MemoryWorkbook(workbookOf({ 表1: [['采购清单'], ['名称', '数量']] })));
    expect(screen.getByText('没有找到绩效表')).toBeTruthy();
    expect(button('手工指定表头')).toBeTruthy();
  });

  it('says so when the workbook is empty', async () => {
    await openPane(new MemoryWorkbook(workbookOf({ 表1: [] })));
    expect(screen.getByText('工作簿是空的')).toBeTruthy();
  });

  it('says in words why the workbook could not be read', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    workbook.failures = ['session-lost'];
    await openPane(workbook);
    expect(screen.getByText('与 Excel 的连接中断。请重新打开任务窗格。')).toBeTruthy();
  });

  describe('when cells were changed, before the check that comes by itself', () => {
    const STALE = '工作簿已修改，结果可能过期';
    const wait = async (milliseconds: number): Promise<void> => {
      if (milliseconds > 0) await new Promise(() => undefined);
    };

    it('replaces the number of rules', async () => {
      const workbook = new MemoryWorkbook(sampleWorkbook());
      await openPane(workbook, { wait });
      act(() => workbook.tellChange());
      expect(await screen.findByText(STALE)).toBeTruthy();
      expect(screen.queryByText(/条规则检查$/)).toBeNull();
    });

    it('says so below the card of a row', async () => {
      const workbook = new MemoryWorkbook(sampleWorkbook());
      const pane = await openPane(workbook, { wait });
      act(() => pane.update((state) => ({ ...state, screen: cardOfFirstRow(state) })));
      expect(screen.queryByText(STALE)).toBeNull();
      act(() => workbook.tellChange());
      expect(await screen.findByText(STALE)).toBeTruthy();
    });
  });

  it('tells in one line that an old Excel does not notice changes', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()), { watchChanges: async () => false });
    expect(screen.getByText(/此版 Excel 不会通知修改/)).toBeTruthy();
  });

  it('speaks English when the host does', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()), { language: 'en-US' });
    expect(button('Check again')).toBeTruthy();
    expect(screen.getByRole('tab', { name: /Findings/ })).toBeTruthy();
  });
});

describe('the list of findings', () => {
  const findings = () => document.querySelectorAll<HTMLElement>('[data-finding]');

  it('selects the cell in Excel on a click, opens the details, and keeps the focus', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    await openPane(workbook);
    const first = findings()[0] as HTMLElement;
    userEvent.click(first);
    await waitFor(() => expect(workbook.selected).toHaveLength(1));
    await waitFor(() => expect(document.activeElement).toBe(first));
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(button('为什么')).toBeTruthy();
  });

  it('is walked through with the arrow keys', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    const places = document.querySelectorAll<HTMLElement>('[data-finding], [data-group]');
    places[0]?.focus();
    fireEvent.keyDown(places[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(places[1]);
    fireEvent.keyDown(places[1] as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(places[places.length - 1]);
    fireEvent.keyDown(places[places.length - 1] as HTMLElement, { key: 'Home' });
    expect(document.activeElement).toBe(places[0]);
  });

  it('shows the first three rows of a group, and all on request', async () => {
    const rows = sampleRows('法制宣传').map((row, index) =>
      index >= 7 && index <= 12 && index !== 9 ? [...row.slice(0, 6), null, null] : row,
    );
    await openPane(new MemoryWorkbook(workbookOf({ 表1: rows })));
    const more = screen.getAllByRole('button', { name: /^显示全部/ })[0] as HTMLElement;
    const before = findings().length;
    userEvent.click(more);
    await waitFor(() => expect(findings().length).toBeGreaterThan(before));
    expect(screen.getAllByRole('button', { name: '只显示前几行' }).length).toBeGreaterThan(0);
  });

  it('accepts a finding only with a reason, and then shows it as accepted', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    userEvent.click(findings()[0] as HTMLElement);
    userEvent.click(await screen.findByRole('button', { name: '接受并说明' }));
    expect(button('接受').hasAttribute('disabled')).toBe(true);
    userEvent.type(screen.getByLabelText('为什么可以接受'), '按补充协议验收');
    userEvent.click(button('接受'));
    expect(await screen.findByText('已接受')).toBeTruthy();
  });

  it('opens the page of the check, and comes back with Escape', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    userEvent.click(findings()[0] as HTMLElement);
    userEvent.click(await screen.findByRole('button', { name: '为什么' }));
    expect(await screen.findByText('何为问题')).toBeTruthy();
    fireEvent.keyDown(screen.getByText('何为问题'), { key: 'Escape' });
    expect(await screen.findByRole('tab', { name: /问题/ })).toBeTruthy();
  });
});

describe('scores', () => {
  it('shows the arithmetic where the form differs, and the pictures with their numbers', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    userEvent.click(screen.getByRole('tab', { name: '得分' }));
    expect(await screen.findByText(/10 × .*0.* = 0/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /^产出：已确定 \d+ 分，待判定 10 分/ })).toBeTruthy();
  });

  it('a row that waits is decided in its place: a tier with one press, or any other score', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    userEvent.click(screen.getByRole('tab', { name: '得分' }));
    userEvent.click(await screen.findByRole('button', { name: /部分达成/ }));
    await screen.findByText('人工判定“部分达成”，7 分');
    userEvent.click(button('重新判定'));
    userEvent.click(await screen.findByRole('button', { name: '其他得分（0–10）' }));
    const field = screen.getByLabelText<HTMLInputElement>('其他得分（0–10）');
    userEvent.type(field, '11');
    expect(button('确定').hasAttribute('disabled')).toBe(true);
    userEvent.clear(field);
    userEvent.type(field, '8.5{enter}');
    expect(await screen.findByText('人工判定“达成”，8.5 分')).toBeTruthy();
  });

  it('say how a settled total came about, with the ceiling that the execution rate sets', async () => {
    const rows = sampleRows('法制宣传教育经费').map((row) => {
      if (row[0] === '年度资金总额') return ['年度资金总额', 1000, 1000, 650, 10, null, null];
      return row[2] === '活动开展及时性'
        ? ['产出指标', '时效指标', '活动开展及时性', '≥90%', '95%', 10, null, null]
        : row;
    });
    const workbook = new MemoryWorkbook(workbookOf({ 表1: rows }));
    workbook.stored = { ...EMPTY_STORED_STATE, policyId: 'manual-2022' };
    await openPane(workbook);
    userEvent.click(screen.getByRole('tab', { name: '得分' }));
    expect(
      await screen.findByText('指标 80 + 执行率 6.5 = 86.5；执行率 65%，低于 70%，总分不超过 79'),
    ).toBeTruthy();
  });

  it('are filled after a preview and put back by the bar above', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    await openPane(workbook);
    userEvent.click(button(/^预览并填写/));
    userEvent.click(await screen.findByRole('button', { name: /^应用 \d+ 格/ }));
    expect(await screen.findByText(/^已填写 \d+ 格。$/)).toBeTruthy();
    expect(workbook.stateAt({ sheet: '表1', address: 'G8' }).value).toBe(20);
    userEvent.click(button('撤销'));
    expect(await screen.findByText(/^已撤销 \d+ 格。$/)).toBeTruthy();
    expect(workbook.stateAt({ sheet: '表1', address: 'G8' }).value).toBeNull();
  });
});

describe('deviation reasons', () => {
  it('begin as a draft of facts and are written to their cell', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    await openPane(workbook);
    userEvent.click(screen.getByRole('tab', { name: /偏差说明/ }));
    userEvent.click(
      (await screen.findAllByRole('button', { name: '起草事实说明' }))[0] as HTMLElement,
    );
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/^写入 H\d+ 的说明$/);
    expect(field.value).toContain('原因：____；改进措施：____。');
    expect(screen.getByText('请把“____”换成具体原因和改进措施。')).toBeTruthy();
    fireEvent.change(field, { target: { value: '因场地停用未能演出，明年提前落实场地。' } });
    userEvent.click(button(/^写入 H9$/));
    await waitFor(() =>
      expect(workbook.stateAt({ sheet: '表1', address: 'H9' }).value).toBe(
        '因场地停用未能演出，明年提前落实场地。',
      ),
    );
  });
});

describe('review', () => {
  it('says that it is read only, shows what differs, and offers nothing that writes', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    userEvent.click(button('审核'));
    expect(await screen.findByText('只读：不会改动工作簿')).toBeTruthy();
    expect(screen.getByText(/^未达标得满分 1 行/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /填写|应用|撤销/ })).toBeNull();
    userEvent.click(screen.getByRole('tab', { name: /问题/ }));
    userEvent.click(document.querySelectorAll<HTMLElement>('[data-finding]')[0] as HTMLElement);
    expect(await screen.findByRole('button', { name: '为什么' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '接受并说明' })).toBeNull();
    expect(screen.queryByRole('button', { name: '修复' })).toBeNull();
  });
});

describe('several forms', () => {
  it('are stepped through and chosen from a list that can be searched', async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 9 }, (_empty, index) => [
        `表${index + 1}`,
        sampleRows(`项目${index + 1}`),
      ]),
    );
    await openPane(new MemoryWorkbook(workbookOf(sheets)));
    userEvent.click(button('下一张表'));
    expect(await screen.findByRole('heading', { name: '项目2' })).toBeTruthy();
    userEvent.click(button('2/9，打开全部表的列表'));
    userEvent.type(await screen.findByLabelText('按项目或工作表查找'), '项目7');
    const items = document.querySelectorAll<HTMLElement>('[data-form]');
    expect(items).toHaveLength(1);
    userEvent.click(items[0] as HTMLElement);
    expect(await screen.findByRole('heading', { name: '项目7' })).toBeTruthy();
  });
});

describe('settings', () => {
  it('switch the language of everything at once and remember it', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    await openPane(workbook);
    userEvent.click(button('设置'));
    userEvent.click(await screen.findByRole('switch', { name: /打开窗格时自动检查/ }));
    await waitFor(() => expect(workbook.stored.preferences?.checksOnOpen).toBe(false));
  });

  it('show the policy with its sources and how certain each one is', async () => {
    await openPane(new MemoryWorkbook(sampleWorkbook()));
    userEvent.click(button('设置'));
    userEvent.click(await screen.findByRole('button', { name: '查看或更换' }));
    expect(await screen.findByText('依据')).toBeTruthy();
    expect(
      screen.getAllByText(/未核对原文|已见原文|复核样表确定|本工具自定/).length,
    ).toBeGreaterThan(0);
  });
});

describe('what cannot be written', () => {
  const locked = (): MemoryWorkbook => {
    const snapshot = workbookOf({ 表1: sampleRows('法制宣传') });
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      protection: { unlockedRanges: [] },
    }));
    return new MemoryWorkbook({ ...snapshot, sheets });
  };

  it('is not called filled in: a protected sheet lists the values to enter by hand', async () => {
    await openPane(locked());
    expect(screen.queryByText('得分都已填好')).toBeNull();
    userEvent.click(button(/^\d+ 格不能写入，看怎么办$/));
    expect(await screen.findByText(/^不会改动：锁定 \d+ 格$/)).toBeTruthy();
  });

  it('is named in one line per sheet', () => {
    const refusal = (sheet: string, address: string): RefusedEdit => ({
      edit: {
        cell: { sheet, address },
        before: { value: null },
        change: { kind: 'number', value: 1 },
        purpose: 'score',
        safety: 'safe',
      },
      cause: 'locked',
    });
    const messages = refusedEditMessages([
      refusal('表1', 'G8'),
      refusal('表2', 'G8'),
      refusal('表1', 'G12'),
    ]);
    expect(messages.map(createWords('zh-CN').tell)).toEqual([
      '“表1”G8 G12 已锁定，未改动。',
      '“表2”G8 已锁定，未改动。',
    ]);
  });
});

describe('the preview of several forms', () => {
  it('says on which sheet each cell lies', async () => {
    await openPane(
      new MemoryWorkbook(workbookOf({ 表1: sampleRows('宣传'), 表2: sampleRows('调解') })),
    );
    userEvent.click(button('填写全部 2 张表'));
    expect(await screen.findByRole('region', { name: '工作表“表1”' })).toBeTruthy();
    expect(screen.getByRole('region', { name: '工作表“表2”' })).toBeTruthy();
  });
});

describe('a hidden sheet', () => {
  it('is named as the cause when its cell cannot be selected', async () => {
    const snapshot = workbookOf({ 表1: sampleRows('法制宣传') });
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
    const workbook = new MemoryWorkbook({ ...snapshot, sheets });
    await openPane(workbook);
    workbook.failures = ['unsupported'];
    userEvent.click(document.querySelector('[data-finding]') as HTMLElement);
    expect(await screen.findByText('工作表“表1”已隐藏。取消隐藏后才能选中。')).toBeTruthy();
  });
});

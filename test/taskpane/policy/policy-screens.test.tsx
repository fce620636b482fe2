/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findBuiltInPolicy } from '../../../src/core/policy/built-in';
import { showScreen } from '../../../src/taskpane/shell/actions/show-screen';
import { policyInUse } from '../../../src/taskpane/policy/policy-in-use';
import { MemoryWorkbook } from '../memory-host';
import { sampleWorkbook } from '../sample-workbook';
import { openPane } from '../render-pane';

async function openPolicy(workbook = new MemoryWorkbook(sampleWorkbook())) {
  const pane = await openPane(workbook);
  act(() => void showScreen.perform(pane, { name: 'policy' }));
  await screen.findByLabelText('评分规则');
  return { workbook, pane };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** What checks policies is loaded first. */
async function openEditor(): Promise<void> {
  userEvent.click(await screen.findByRole('button', { name: '修改设置' }));
  await screen.findByRole('heading', { name: '修改评分规则' });
}

describe('the screen of the scoring policy', () => {
  it('marks unverified policies in the list and shows what the chosen one changes', async () => {
    await openPolicy();
    expect(button(/^全国规则/).textContent).toMatch(/＊$/);
    await act(async () => void userEvent.click(button(/^自评操作手册 2022/)));
    expect(screen.getByText('与全国规则不同的 2 项')).toBeTruthy();
    expect(screen.getAllByText(/^全国规则：/)).toHaveLength(2);
  });

  it('finds policies by name or document, and says before choosing what each makes of the form', async () => {
    await openPolicy();
    await screen.findByRole('button', { name: /^省级生产系统口径.*已确定 80 → 60$/ });
    await screen.findByRole('button', { name: /^湖北部门自评口径.*不变$/ });
    userEvent.type(screen.getByLabelText('评分规则'), '四川');
    const offered = Array.from(document.querySelectorAll('[data-policy]'));
    expect(offered.map((each) => each.getAttribute('data-policy'))).toEqual([
      'sichuan-2025',
      'daying-2020',
    ]);
    userEvent.type(screen.getByLabelText('评分规则'), '没有的地方');
    expect(screen.getByText(/^没有这样的规则/)).toBeTruthy();
  });

  it('changes the level of a check and switches it off', async () => {
    const { workbook, pane } = await openPolicy();
    expect(screen.queryByLabelText(/^S03/)).toBeNull();
    userEvent.click(button(/^S：/));
    const level = screen.getByLabelText(/^S03/);
    await act(async () => void userEvent.selectOptions(level, 'off'));
    expect(policyInUse(workbook.stored).checks.S03).toBe('off');
    expect(pane.getState().result?.findings.some(({ code }) => code === 'S03')).toBe(false);
  });
});

describe('editing a policy', () => {
  it('shows the effect on one row at once, and counts only when saved', async () => {
    const { workbook } = await openPolicy();
    await openEditor();
    const effect = () => document.querySelectorAll('.example-scores dd')[1]?.textContent;
    expect(effect()).toMatch(/^8 分/);
    userEvent.selectOptions(screen.getByLabelText('正向指标未达到时'), 'all-or-nothing');
    expect(effect()).toMatch(/^0 分/);
    expect(workbook.stored.policyId).toBeNull();
    await act(async () => void userEvent.click(button('保存并采用')));
    expect(policyInUse(workbook.stored).positive.mode).toBe('all-or-nothing');
  });

  it('takes a row of the workbook as the example', async () => {
    await openPolicy();
    await openEditor();
    const rows = screen.getByLabelText('看哪一行');
    userEvent.selectOptions(rows, within(rows).getByRole('option', { name: '本表：完成文艺巡演' }));
    expect(screen.getByText(/指标值 =14场/)).toBeTruthy();
  });

  it('says at the field what is wrong, and cannot be saved then', async () => {
    await openPolicy();
    await openEditor();
    const field = screen.getByLabelText('“达成”从分值的多少起（%）');
    fireEvent.change(field, { target: { value: '120' } });
    expect((await screen.findAllByText('请填 0 到 100 之间的数。')).length).toBeGreaterThan(0);
    expect(button('保存并采用').hasAttribute('disabled')).toBe(true);
  });

  it('adds and removes limits of the total', async () => {
    const { workbook } = await openPolicy();
    await openEditor();
    const limits = screen.getByRole('group', { name: '执行率低时总分封顶' });
    userEvent.click(within(limits).getByRole('button', { name: '加一档' }));
    await act(async () => void userEvent.click(button('保存并采用')));
    expect(policyInUse(workbook.stored).execution.ceilings).toEqual([{ below: 0.6, total: 79 }]);
  });
});

describe('two policies side by side', () => {
  it('lists the rows that change with their difference, and selects the cell of one', async () => {
    const { workbook } = await openPolicy();
    userEvent.click(button('与另一套规则对比'));
    const list = screen.getByLabelText('对比的规则');
    await act(async () => void userEvent.selectOptions(list, 'administrative-steps'));
    const row = (await screen.findAllByRole('button', { name: /→/ }))[0] as HTMLElement;
    await act(async () => void userEvent.click(row));
    expect(workbook.selected).toHaveLength(1);
  });

  it('says so when no score changes', async () => {
    await openPolicy();
    userEvent.click(button('与另一套规则对比'));
    const list = screen.getByLabelText('对比的规则');
    await act(async () => void userEvent.selectOptions(list, 'rural-2022'));
    expect(findBuiltInPolicy('rural-2022')).not.toBeNull();
    expect(await screen.findByText(/得分和灯都相同/)).toBeTruthy();
  });
});

test('decisions that no longer hold are listed in the settings and can be removed', async () => {
  const workbook = new MemoryWorkbook(sampleWorkbook());
  workbook.stored = {
    ...workbook.stored,
    decisions: [
      {
        tier: 'achieved',
        score: 9,
        sheet: '表1',
        cell: 'G99',
        indicator: '旧指标',
        target: '≥1',
        actual: '1',
      },
    ],
  };
  const pane = await openPane(workbook);
  act(() => void showScreen.perform(pane, { name: 'settings' }));
  const item = screen.getByText(/旧指标/);
  await act(async () => void userEvent.click(within(item).getByRole('button', { name: '删除' })));
  expect(workbook.stored.decisions).toEqual([]);
  expect(screen.queryByText(/旧指标/)).toBeNull();
});

/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assess } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { LastYear } from '../../../src/taskpane/guide/last-year';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { sampleRows, sampleWorkbook, workbookOf, type SampleRow } from '../sample-workbook';

const WAITING = '活动开展及时性';

/** The sample form a year earlier, with this weight, score and reason where this year's row of 10 waits for a person. */
function lastYear(...values: SampleRow): LastYear {
  const rows = sampleRows('法制宣传').map((row) => {
    if (row[0] === '（2022年度）') return ['（2021年度）'];
    return row[2] === WAITING ? [...row.slice(0, 5), ...values] : row;
  });
  const { forms } = assess(workbookOf({ 表1: rows }), { policy: nationalPolicy });
  return { name: '去年.xlsx', sources: forms.map((assessed) => ({ file: '去年.xlsx', assessed })) };
}

test('last year’s score is taken again after another was typed, and the field has the focus', async () => {
  const pane = await openPane(new MemoryWorkbook(sampleWorkbook()));
  act(() => pane.update((state) => ({ ...state, lastYear: lastYear(20, 15, null) })));
  userEvent.click(screen.getByRole('button', { name: /^待判定/ }));
  const take = await screen.findByRole('button', { name: '取用 7.5 分' });
  userEvent.click(take);
  const field = screen.getByLabelText<HTMLInputElement>('其他得分（0–10）');
  expect(field.value).toBe('7.5');
  userEvent.type(field, '{selectall}8');
  expect(field.value).toBe('8');
  userEvent.click(take);
  expect([field.value, document.activeElement]).toEqual(['7.5', field]);
  userEvent.type(field, '{selectall}6');
  fireEvent.keyDown(field, { key: 'F9' });
  expect([field.value, document.activeElement]).toEqual(['7.5', field]);
});

test('a workbook that holds nothing for what the card asks says so', async () => {
  // no rule compares the two, and nothing is to be explained
  const rows = sampleRows('法制宣传').map((row) =>
    row[2] === WAITING ? [...row.slice(0, 4), '12次', 10, null, null] : row,
  );
  const pane = await openPane(new MemoryWorkbook(workbookOf({ 表1: rows })));
  const onlyReason = lastYear(20, null, '原因：场地停用；改进措施：提前落实场地');
  act(() => pane.update((state) => ({ ...state, lastYear: onlyReason })));
  userEvent.click(screen.getByRole('button', { name: /^待判定/ }));
  expect(await screen.findByText('“去年.xlsx”里没有这一行可参考的内容。')).toBeTruthy();
  expect(screen.queryByText(/^去年：/)).toBeNull();
});

/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assess } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { LastYear } from '../../../src/taskpane/guide/last-year';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { sampleRows, sampleWorkbook, workbookOf } from '../sample-workbook';

/** The sample form a year earlier, with 15 of 20 points where this year's row of 10 waits for a person. */
function lastYear(): LastYear {
  const rows = sampleRows('法制宣传').map((row) => {
    if (row[0] === '（2022年度）') return ['（2021年度）'];
    return row[2] === '活动开展及时性' ? [...row.slice(0, 5), 20, 15, null] : row;
  });
  const { forms } = assess(workbookOf({ 表1: rows }), { policy: nationalPolicy });
  return { name: '去年.xlsx', sources: forms.map((assessed) => ({ file: '去年.xlsx', assessed })) };
}

test('last year’s score is taken again after another was typed, and the field has the focus', async () => {
  const pane = await openPane(new MemoryWorkbook(sampleWorkbook()));
  act(() => pane.update((state) => ({ ...state, lastYear: lastYear() })));
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

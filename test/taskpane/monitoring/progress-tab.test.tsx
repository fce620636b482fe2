/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MONITORING_ROWS, workbookOf } from '../sample-workbook';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';

async function openProgress(): Promise<void> {
  await openPane(new MemoryWorkbook(workbookOf({ 监控: MONITORING_ROWS })));
  userEvent.click(screen.getByRole('tab', { name: '进度' }));
}

test('a monitoring form shows lights by name, spending, and what is still to be explained', async () => {
  await openProgress();
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getByText(/到 7 月，执行率 50%/)).toBeTruthy();
  expect(panel.getByText('需要说明 1 行，已写 0 行。')).toBeTruthy();
  const rows = panel.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual(['三级指标进度灯', '监测点位65%绿', '采样次数25%红', '验收时间——']);
});

test('a row opens its forecast and possibility', async () => {
  await openProgress();
  userEvent.click(screen.getByRole('button', { name: '采样次数' }));
  expect(await screen.findByText('全年预计 200次')).toBeTruthy();
  expect(screen.getByText('有可能完成')).toBeTruthy();
  expect(screen.getByText('须写明原因和措施。')).toBeTruthy();
});

test('rows that need a cause can be marked, and nothing can be scored', async () => {
  await openProgress();
  expect(screen.getByRole('button', { name: '标出要说明的 1 行' })).toBeTruthy();
  expect(screen.queryByRole('tab', { name: '得分' })).toBeNull();
});

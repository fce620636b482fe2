/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { sampleRows, workbookOf, type SampleRow } from '../sample-workbook';

/** The sample form with another row in place of the one that no rule settles. */
function formWith(row: SampleRow): MemoryWorkbook {
  const rows = sampleRows('法制宣传').map((each) => (each[2] === '活动开展及时性' ? row : each));
  return new MemoryWorkbook(workbookOf({ 表1: rows }));
}

const row = (score: number | null): SampleRow => [
  '产出指标',
  '时效指标',
  '活动开展及时性',
  '1个月内',
  '无开展',
  10,
  score,
  null,
];

const standing = (): string | undefined =>
  document.querySelector('.form-standing')?.textContent ?? undefined;

test('a row that no rule settles waits for a person while no score stands there', async () => {
  await openPane(formWith(row(null)));
  expect(standing()).toBe('已确定 80 分，待判定 10 分（1 行）');
});

test('with a score it counts as judged by who filled it in, and still waits for who reviews', async () => {
  await openPane(formWith(row(6)));
  expect(standing()).toBe('已确定 80 分，10 分照表中所评（1 行）');
  userEvent.click(screen.getByRole('button', { name: '审核' }));
  expect(standing()).toBe('已确定 80 分，待判定 10 分（1 行）');
});

test('a form in which no row has points says no points', async () => {
  const rows = sampleRows('法制宣传').map((each) =>
    each.map((cell, column) => (column === 5 && typeof cell === 'number' ? null : cell)),
  );
  await openPane(new MemoryWorkbook(workbookOf({ 表1: rows })));
  expect(standing()).toMatch(/^项目支出绩效自评表，\d 行指标$/);
});

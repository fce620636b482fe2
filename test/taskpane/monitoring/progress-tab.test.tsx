/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { workbookOf } from '../sample-workbook';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';

const workbook = () =>
  new MemoryWorkbook(
    workbookOf({
      监控: [
        ['项目支出绩效运行监控表'],
        ['（2023年度）'],
        ['项目名称', '环境监测'],
        ['主管部门', '某局', null, '实施单位', '某站'],
        ['项目资金（万元）', '年初预算数', '1-7月执行数', '1-7月执行率', '全年预计执行数'],
        ['年度资金总额', 100, 50, '50%', 100],
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '1-7月执行情况',
          '全年预计完成情况',
          '完成目标可能性',
          '原因说明',
        ],
        ['产出指标', '数量指标', '监测点位', '≥40个', '26个', '40个', '确定能', null],
        ['产出指标', '数量指标', '采样次数', '≥240次', '60次', '200次', '有可能', null],
        ['产出指标', '时效指标', '验收时间', '11月底前', '尚未开始', '11月', '确定能', null],
      ],
    }),
  );

async function openProgress(): Promise<void> {
  await openPane(workbook());
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

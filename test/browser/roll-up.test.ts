import { readWorkbook } from '../../src/file/read-workbook';
import { sampleRows, transferHead } from '../taskpane/sample-workbook';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, savedBy } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { NamedWorkbook } from './workbench-session';

const open = workbenchSuite();

function unit(name: string, budget: number | null, ...actuals: readonly string[]): NamedWorkbook {
  const row = (level2: string, indicator: string, target: string, at: number) => [
    '产出指标',
    level2,
    indicator,
    target,
    actuals[at] ?? null,
  ];
  const rows = [
    ...transferHead([budget, budget, null]),
    row('数量指标', '新建里程', '≥100公里', 0),
    row('质量指标', '验收合格率', '≥95%', 1),
    row('数量指标', '桥梁座数', '≥2座', 2),
    row('质量指标', '养护机制', '健全', 3),
  ];
  return { ...workbookWith({ 自评表: { rows } }), name };
}

test('forms of several units become one, with the sources of every cell', async () => {
  const workbook = workbookWith({ 表1: { rows: sampleRows('人民调解') } });
  const workbench = await open({ workbook, initScript: AXE });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByRole('button', { name: '批量检查…' }).click();
  await pane.getByRole('button', { name: '把各单位的表汇总成一张…' }).click();
  await inspect(workbench, 'roll-up-empty', pane.getByRole('heading', { name: '各单位汇总' }));

  const template = unit('全市汇总表.xlsx', null);
  await chooseFiles(workbench, pane.getByRole('button', { name: '选择汇总模板…' }), [template]);
  await chooseFiles(workbench, pane.getByRole('button', { name: '选择各单位的文件…' }), [
    template,
    unit('东城县.xlsx', 100, '60公里', '90%', '1座', '健全'),
    unit('西山县.xlsx', 300, '50.5公里', '98%', '1处', '健全'),
  ]);
  await pane.getByText('共 6 格：汇总 5 格，待核对 1 格。').waitFor();
  await pane.getByRole('button', { name: /^新建里程/ }).click();
  await inspect(workbench, 'roll-up', pane.getByText('西山县.xlsx：50.5公里'));

  const saved = await savedBy(workbench, pane.getByRole('button', { name: '保存汇总表' }));
  expect(saved.name).toBe('全市汇总表（汇总）.xlsx');
  const reading = await readWorkbook(saved.name, saved.bytes);
  if (!reading.ok) throw new Error(reading.failure.code);
  const actuals = reading.value.sheets[0]?.rows.slice(6).map((row) => row[4]?.text ?? '');
  expect(actuals).toEqual(['110.5公里', '96%', '', '健全']);
});

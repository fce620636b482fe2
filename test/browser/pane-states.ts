/** The states of the pane that are looked at as pictures: a workbook, and the way there. */
import type { Frame } from 'playwright-core';
import type { ApiLevel } from '../../src/workbench/host/api-level';
import { makeLargeWorkbook } from '../bench/make-large-workbook';
import { sampleRows } from '../taskpane/sample-workbook';
import { chooseFiles, textFile } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import {
  BLANK_ACTUAL,
  CLEAN,
  FILLED,
  MONITORING,
  NO_FORM,
  PLAIN,
  TARGETS,
  TO_MEND,
  TRANSFER,
} from './pane-workbooks';
import type { NamedWorkbook, WorkbenchSession } from './workbench-session';

export interface PaneState {
  readonly name: string;
  /** The sample with blank scores where there is none. */
  readonly workbook?: NamedWorkbook | (() => Promise<NamedWorkbook>);
  readonly level?: ApiLevel;
  /** Ends when the state is on screen. */
  reach(pane: Frame, workbench: WorkbenchSession): Promise<void>;
}

async function checked(pane: Frame): Promise<void> {
  await pane.getByText('已按').waitFor();
}

export async function openCard(pane: Frame, kind: string): Promise<void> {
  await checked(pane);
  await pane
    .getByRole('button', { name: new RegExp(`^${kind}`) })
    .first()
    .click();
  await pane.getByRole('heading', { name: '还差这些可以上报' }).waitFor();
  await pane.getByText(/正在/).waitFor({ state: 'detached' });
}

async function openFinding(pane: Frame): Promise<void> {
  await checked(pane);
  await pane.getByRole('button', { name: /^G9/ }).first().click();
}

/** A tab that shows a table. */
async function openTable(pane: Frame, tab: string): Promise<void> {
  await checked(pane);
  await pane.getByRole('tab', { name: tab }).click();
  await pane.getByRole('table').waitFor();
}

async function review(pane: Frame): Promise<void> {
  await checked(pane);
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByText('只读：不会改动工作簿').waitFor();
}

async function batch(pane: Frame, workbench: WorkbenchSession): Promise<void> {
  await review(pane);
  await pane.getByRole('button', { name: '批量检查…' }).click();
  await chooseFiles(workbench, pane.getByRole('button', { name: '选择文件…' }), [
    { ...FILLED, name: '水利局2023.xlsx' },
    { ...PLAIN, name: '司法局2022.xlsx' },
    textFile('坏文件.xlsx', '这不是表格'),
    { ...NO_FORM, name: '清单.xlsx' },
  ]);
  await pane.getByText('4 个文件，6 张表，').waitFor();
}

async function settings(pane: Frame): Promise<void> {
  await checked(pane);
  await pane.getByRole('button', { name: '设置' }).click();
  await pane.getByRole('heading', { name: '设置' }).waitFor();
}

async function policies(pane: Frame): Promise<void> {
  await settings(pane);
  await pane.getByRole('button', { name: '查看或更换' }).click();
  await pane.getByRole('heading', { name: '评分规则' }).first().waitFor();
}

export const PANE_STATES: readonly PaneState[] = [
  { name: 'first-look', reach: checked },
  { name: 'first-look-plain', workbook: PLAIN, reach: checked },
  { name: 'first-look-filled', workbook: FILLED, reach: checked },
  { name: 'first-look-transfer', workbook: TRANSFER, reach: checked },
  { name: 'first-look-targets', workbook: TARGETS, reach: checked },
  { name: 'first-look-monitoring', workbook: MONITORING, reach: checked },
  {
    name: 'finding-open',
    workbook: PLAIN,
    async reach(pane) {
      await openFinding(pane);
      await pane.getByRole('button', { name: '接受并说明' }).waitFor();
    },
  },
  {
    name: 'finding-acceptance',
    workbook: PLAIN,
    async reach(pane) {
      await openFinding(pane);
      await pane.getByRole('button', { name: '接受并说明' }).click();
      await pane.getByRole('textbox', { name: '为什么可以接受' }).waitFor();
    },
  },
  {
    name: 'finding-why',
    workbook: PLAIN,
    async reach(pane) {
      await openFinding(pane);
      await pane.getByRole('button', { name: '为什么' }).click();
      await pane.getByRole('heading', { name: '何为问题' }).waitFor();
    },
  },
  { name: 'card-decide', workbook: PLAIN, reach: (pane) => openCard(pane, '待判定') },
  { name: 'card-explain', workbook: PLAIN, reach: (pane) => openCard(pane, '待说明') },
  { name: 'card-mend', workbook: PLAIN, reach: (pane) => openCard(pane, '待改正') },
  {
    name: 'card-repair',
    workbook: TO_MEND,
    async reach(pane, workbench) {
      await checked(pane);
      await workbench.cell('D12').click();
      await pane.getByRole('textbox', { name: /^D12 由/ }).waitFor();
    },
  },
  {
    name: 'card-blank-actual',
    workbook: BLANK_ACTUAL,
    async reach(pane, workbench) {
      await checked(pane);
      await workbench.cell('E8').click();
      await pane.getByRole('textbox', { name: '实际完成值' }).first().waitFor();
    },
  },
  {
    name: 'preview',
    workbook: PLAIN,
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('button', { name: '预览并填写' }).click();
      await pane.getByRole('heading', { name: '预览填写' }).waitFor();
    },
  },
  {
    name: 'preview-all',
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('button', { name: /^填写全部/ }).click();
      await pane.getByRole('heading', { name: '预览填写' }).waitFor();
    },
  },
  {
    name: 'filled-notice',
    workbook: PLAIN,
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('button', { name: '预览并填写' }).click();
      await pane.getByRole('button', { name: /^应用/ }).click();
      await pane.getByText(/已填写 \d+ 格/).waitFor();
    },
  },
  { name: 'scores', workbook: PLAIN, reach: (pane) => openTable(pane, '得分') },
  { name: 'scores-sample', reach: (pane) => openTable(pane, '得分') },
  {
    name: 'reasons-transfer',
    workbook: TRANSFER,
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('tab').nth(1).click();
      await pane.getByText(/^需要说明 \d+ 行/).waitFor();
    },
  },
  { name: 'progress', workbook: MONITORING, reach: (pane) => openTable(pane, '进度') },
  {
    name: 'reasons',
    workbook: PLAIN,
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('tab', { name: /^偏差说明/ }).click();
      await pane.getByRole('button', { name: '起草事实说明' }).first().click();
      await pane.getByRole('textbox', { name: /^写入 .* 的说明$/ }).waitFor();
    },
  },
  {
    name: 'targets',
    workbook: TARGETS,
    async reach(pane) {
      await review(pane);
      await pane.getByRole('button', { name: /打开全部表的列表$/ }).click();
      await pane.getByRole('button', { name: /河道保洁-自评/ }).click();
      await pane.getByRole('tab', { name: '目标对照' }).click();
      await pane.getByText('目标值改变 1 行').waitFor();
    },
  },
  {
    name: 'form-list',
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('button', { name: /打开全部表的列表$/ }).click();
      await pane.getByRole('heading', { name: /^全部 \d+ 张表$/ }).waitFor();
    },
  },
  {
    name: 'twelve-forms',
    workbook: async () => ({ name: '十二张表.xlsx', bytes: await makeLargeWorkbook(12) }),
    reach: checked,
  },
  { name: 'review', workbook: FILLED, reach: review },
  {
    name: 'review-findings',
    workbook: FILLED,
    async reach(pane) {
      await review(pane);
      await pane.getByRole('tab', { name: /^问题/ }).click();
      await pane.locator('[data-finding]').first().click();
      await pane.getByRole('button', { name: '为什么' }).waitFor();
    },
  },
  {
    name: 'opinion',
    workbook: FILLED,
    async reach(pane) {
      await review(pane);
      await pane.getByRole('button', { name: '生成审核意见' }).click();
      await pane.getByRole('textbox', { name: '审核意见' }).waitFor();
    },
  },
  { name: 'batch', workbook: PLAIN, reach: batch },
  {
    name: 'batch-file',
    workbook: PLAIN,
    async reach(pane, workbench) {
      await batch(pane, workbench);
      await pane.getByRole('button', { name: /法制宣传/ }).click();
      await pane.getByRole('heading', { name: '司法局2022.xlsx' }).waitFor();
    },
  },
  {
    name: 'batch-outputs',
    workbook: PLAIN,
    async reach(pane, workbench) {
      await batch(pane, workbench);
      await pane.getByRole('button', { name: '输出结果…' }).click();
      await pane.getByRole('heading', { name: '结果输出' }).waitFor();
    },
  },
  {
    name: 'roll-up',
    workbook: PLAIN,
    async reach(pane) {
      await review(pane);
      await pane.getByRole('button', { name: '批量检查…' }).click();
      await pane.getByRole('button', { name: '把各单位的表汇总成一张…' }).click();
      await pane.getByRole('heading', { name: '各单位汇总' }).waitFor();
    },
  },
  { name: 'settings', workbook: PLAIN, reach: settings },
  {
    name: 'review-settings',
    workbook: PLAIN,
    async reach(pane) {
      await settings(pane);
      await pane.getByRole('button', { name: '审核设置…' }).click();
      await pane.getByRole('heading', { name: '审核设置' }).waitFor();
    },
  },
  { name: 'policies', workbook: PLAIN, reach: policies },
  {
    name: 'policy-edit',
    workbook: PLAIN,
    async reach(pane) {
      await policies(pane);
      await pane.getByRole('button', { name: '修改设置' }).click();
      await pane.getByRole('heading', { name: '修改评分规则' }).waitFor();
    },
  },
  {
    name: 'policy-compare',
    workbook: PLAIN,
    async reach(pane) {
      await policies(pane);
      await pane.getByRole('button', { name: '与另一套规则对比' }).click();
      const list = pane.getByRole('combobox', { name: '对比的规则' });
      const option = list.getByRole('option', { name: /反向线性/ }).first();
      await list.selectOption(await option.getAttribute('value'));
      await pane.getByRole('button', { name: /^完成宣传活动/ }).waitFor();
    },
  },
  {
    name: 'mapping',
    workbook: PLAIN,
    async reach(pane) {
      await settings(pane);
      await pane.getByRole('button', { name: '手工指定表头' }).click();
      await pane.getByRole('combobox', { name: '表头所在行' }).selectOption({ index: 7 });
    },
  },
  {
    name: 'no-form',
    workbook: NO_FORM,
    reach: (pane) => pane.getByText('没有找到绩效表').waitFor(),
  },
  {
    name: 'blank-workbook',
    workbook: workbookWith({ Sheet1: { rows: [] } }),
    reach: (pane) => pane.getByText('工作簿是空的').waitFor(),
  },
  {
    name: 'protected',
    workbook: workbookWith({ 表1: { rows: sampleRows('法制宣传'), isProtected: true } }),
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('button', { name: /格不能写入，看怎么办/ }).click();
      await pane.getByText(/^不会改动：锁定 \d+ 格/).waitFor();
    },
  },
  {
    name: 'refused',
    workbook: PLAIN,
    async reach(pane, workbench) {
      await checked(pane);
      await workbench.page.evaluate(() => {
        const faults = window.workbench?.opened?.host.faults;
        if (faults) faults.refuseRequest = () => 'GeneralException';
      });
      await pane.getByRole('button', { name: '重新检查' }).click();
      await pane.getByText('没有重新检查，下面仍是上次的结果。').waitFor();
    },
  },
  {
    name: 'cell-edit',
    workbook: PLAIN,
    async reach(pane, workbench) {
      await checked(pane);
      await workbench.editBesideResult('E8');
      await pane.getByRole('button', { name: '重新检查' }).click();
      await pane.getByText('请先在表格中按 Enter 结束编辑，随后自动继续。').waitFor();
    },
  },
  {
    name: 'old-excel',
    workbook: PLAIN,
    level: '1.1',
    reach: checked,
  },
  {
    name: 'ready',
    workbook: CLEAN,
    async reach(pane) {
      await checked(pane);
      await pane.getByRole('button', { name: '下一件' }).click();
      await pane.getByRole('button', { name: /^应用/ }).click();
      await pane.getByRole('heading', { name: '可以上报', exact: true }).waitFor();
    },
  },
];

/** What a person sees of each rule on a small form: the score with its arithmetic, and the comparison with the national rule. */
import { findBuiltInPolicy, nationalPolicy } from '../../src/core/policy/built-in';
import { HEADER } from '../core/score/small-form';
import type { SampleRow } from '../taskpane/sample-workbook';
import { AXE, inspect } from './accessibility-violations';
import { chooseFiles, textFile } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();

function output(name: string, ...cells: SampleRow): SampleRow {
  return ['产出指标', '数量指标', name, ...cells];
}

function form(...rows: readonly SampleRow[]) {
  const head: readonly SampleRow[] = [
    ['项目支出绩效自评表'],
    ['（2025年度）'],
    ['项目名称', '业务培训'],
    HEADER,
  ];
  return workbookWith({ 自评表: { rows: [...head, ...rows] } });
}

/** Opens the workbook under a policy: a built-in one by its name, or settings that differ from the national rule. */
async function openUnder(
  workbook: ReturnType<typeof workbookWith>,
  policy: string | Readonly<Record<string, unknown>>,
): Promise<WorkbenchSession> {
  const workbench = await open({ workbook, initScript: AXE });
  const pane = workbench.pane();
  await pane.getByText('已按').waitFor();
  await pane.getByRole('button', { name: '设置' }).click();
  await pane.getByRole('button', { name: '查看或更换' }).click();
  if (typeof policy === 'string') {
    await pane.locator(`[data-policy="${policy}"]`).click();
    await pane.getByText(findBuiltInPolicy(policy)?.summary ?? '').waitFor();
  } else {
    const basis = [{ document: '本县通知', certainty: 'seen' }];
    const county = { schemaVersion: 1, id: 'county', name: '本县规则', basis };
    const file = JSON.stringify({ ...county, extends: nationalPolicy.id, ...policy });
    const load = pane.getByRole('button', { name: '导入规则文件' });
    await chooseFiles(workbench, load, [textFile('规则.json', file)]);
    await pane.getByText('已导入并采用“本县规则”。').waitFor();
  }
  return workbench;
}

async function compareWithNational(workbench: WorkbenchSession, name: string): Promise<void> {
  const pane = workbench.pane();
  await pane.getByRole('button', { name: '与另一套规则对比' }).click();
  await pane.getByRole('combobox', { name: '对比的规则' }).selectOption(nationalPolicy.id);
  await inspect(workbench, `${name}-compared`, pane.locator('.compared-lead'));
  await pane.getByRole('button', { name: '返回' }).click();
}

async function backToResult(workbench: WorkbenchSession): Promise<void> {
  const pane = workbench.pane();
  await pane.getByRole('button', { name: '返回' }).click();
  await pane.getByRole('button', { name: '返回' }).click();
}

async function showScores(workbench: WorkbenchSession, name: string, row: RegExp): Promise<void> {
  await backToResult(workbench);
  const pane = workbench.pane();
  await pane.getByRole('tab', { name: '得分' }).click();
  await pane.getByRole('button', { name: row }).click();
  await inspect(workbench, name, pane.locator('.arithmetic'));
}

/** The first finding of a check. */
async function openFinding(workbench: WorkbenchSession, title: string): Promise<void> {
  const group = workbench.pane().locator('.group', { hasText: title });
  await group.locator('.finding-button').first().click();
}

describe('a rule on a form', () => {
  it('what does not apply is taken out and the rest scaled', async () => {
    const workbench = await openUnder(
      form(
        output('培训人数', '≥100人', '100人', 50, 50, null),
        output('培训场次', '≥4场', '3场', 40, 30, '疫情影响，下年度补办一场'),
        output('结余返还率', '不适用', null, 10, null, null),
        ['总分', null, null, null, null, 100, 95],
      ),
      'sichuan-2025',
    );
    await compareWithNational(workbench, 'rule-scaled');
    await showScores(workbench, 'rule-scaled', /^结余返还率/);
    const pane = workbench.pane();
    await pane.getByText('80 ÷（100 − 10）× 100 = 88.89').first().waitFor();
    await pane.getByRole('button', { name: '审核', exact: true }).click();
    await inspect(
      workbench,
      'rule-reviewed',
      pane.getByText(/^复核等级“良”，比自评等级“优”低 1 级/),
    );
  });

  it('a strict limit that is hit exactly', async () => {
    const workbench = await openUnder(
      form(
        output('本地采购占比', '>60%', '60%', 50, 50, null),
        output('平均办理时长', '小于30天', '28天', 50, 50, null),
      ),
      { strictLimit: { atLimit: 'zero' } },
    );
    await compareWithNational(workbench, 'rule-strict');
    await showScores(workbench, 'rule-strict', /^平均办理时长/);
    await workbench.pane().getByText('恰好等于指标值，按规则算未达到，得 0').waitFor();
  });

  it('missing items, items done and percentage points', async () => {
    const workbench = await openUnder(
      form(
        output('制度建设', '≥5项', '3项', 20, 12, '两项制度待局务会审议'),
        output('调研报告', '≥4篇', '3篇', 30, 22.5, '一篇转入下年度'),
        output('三公经费变动率', '≤0%', '2.5%', 20, null, '公务接待增加'),
        output('档案管理', '规范', '基本规范', 30, null, '部分档案未装订'),
      ),
      {
        groups: [
          { words: ['制度', '档案'], perMissing: 3 },
          { words: ['报告'], perItem: 6 },
          { words: ['三公经费'], perPoint: { deduct: 0.3, side: 'over' } },
        ],
      },
    );
    await compareWithNational(workbench, 'rule-groups');
    await showScores(workbench, 'rule-groups', /^档案管理/);
    const pane = workbench.pane();
    await pane.getByText('20 − 6 = 14（缺 2 项，每项扣 3 分）').waitFor();
    await pane
      .getByText(/规则是每缺 1 项扣 3 分，从表上算不出来/)
      .first()
      .waitFor();
  });

  it('the coefficient of a department form', async () => {
    const rows: readonly SampleRow[] = [
      ['2025年度部门整体绩效自评表'],
      ['主管部门', '某县民政局'],
      ['指标名称', '年初指标值', '全年完成值', '得分系数(%)', '指标权重(分)', '指标得分(分)'],
      ['财政供养人员控制率', '100%', '92%', '100%', 40, 40],
      ['政府采购执行率', '≥100%', '72.74%', '80%', 60, 60],
    ];
    const workbench = await openUnder(workbookWith({ 部门整体: { rows } }), 'chongqing-department');
    await compareWithNational(workbench, 'rule-coefficient');
    await backToResult(workbench);
    const pane = workbench.pane();
    await openFinding(workbench, '得分不等于分值乘得分系数');
    await inspect(workbench, 'rule-coefficient', pane.getByText(/分值60 × 得分系数80% = 48/));
  });

  it('what a monitoring form must say', async () => {
    const rows: readonly SampleRow[] = [
      ['2025年度项目绩效运行监控表'],
      ['项目名称', '业务培训'],
      [
        '三级指标',
        '年度指标值',
        '1-6月执行情况',
        '全年预计完成情况',
        '完成目标可能性',
        '经费保障',
        '人员保障',
        '其他',
        '原因说明',
      ],
      ['培训场次', '≥12场', '3场', null, '有可能', '√', null, null, null],
      ['培训人数', '≥400人', '60人', '400人', '确定能', null, null, null, null],
    ];
    const workbench = await openUnder(workbookWith({ 监控表: { rows } }), 'tianjin-monitoring');
    await compareWithNational(workbench, 'rule-monitoring');
    await backToResult(workbench);
    const pane = workbench.pane();
    await openFinding(workbench, '监控表未写原因');
    await inspect(workbench, 'rule-monitoring', pane.getByText(/没有写原因说明/));
  });
});

test('rules for some indicators and for monitoring are edited in the pane', async () => {
  const workbench = await openUnder(
    form(output('制度建设', '≥5项', '3项', 100, null, null)),
    nationalPolicy.id,
  );
  const pane = workbench.pane();
  await pane.getByRole('button', { name: '修改设置' }).click();
  await pane.getByRole('combobox', { name: '看哪一行' }).selectOption({ label: '本表：制度建设' });
  const rules = pane.getByRole('group', { name: /^名称含下列词的指标/ });
  await rules.getByRole('button', { name: '加一条' }).click();
  await rules.getByRole('textbox', { name: /^名称含其中一个词/ }).fill('制度、档案');
  await rules.getByText('这一条没有写计分规则。').waitFor();
  await rules.getByRole('textbox', { name: /^缺项扣分/ }).fill('10');
  await pane.getByText('100 − 20 = 80（缺 2 项，每项扣 10 分）').waitFor();
  await inspect(workbench, 'rule-edited', rules);
  await pane.getByRole('group', { name: '亮哪些灯须说明原因' }).getByText('黄').click();
  await inspect(workbench, 'monitoring-edited', pane.getByText('绩效运行监控', { exact: true }));
  await pane.getByRole('button', { name: '保存并采用' }).click();
  await pane.getByText(/名称含“制度”“档案”的指标每缺 1 项扣 10 分/).waitFor();
  await inspect(workbench, 'rule-saved', pane.getByText(/^与全国规则不同的 \d+ 项$/));
});

import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();

/** Row 11 waits for a person: 1个月内 against 无开展, 10 分. Reasons stand in column H. */
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });

describe('a row that no rule settles', () => {
  it('is decided by a person inside the band of a tier, kept with the workbook, and filled', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: /^判定 1 行/ }).click();
    const tiers = pane.getByRole('group', { name: '“活动开展及时性”的完成情况' });
    await tiers.waitFor();
    await workbench.screenshot('decision');
    expect(await tiers.getByRole('button').allInnerTexts()).toEqual([
      expect.stringMatching(/^1 达成\s+10 分$/),
      expect.stringMatching(/^2 部分达成\s+7 分$/),
      expect.stringMatching(/^3 未达成\s+0 分$/),
    ]);

    await pane.getByRole('button', { name: '其他得分（0–10）' }).click();
    const score = pane.getByRole('textbox', { name: '其他得分（0–10）' });
    await score.fill('11');
    await pane.getByText('请填 0–10 之间的数').waitFor();
    expect(await pane.getByRole('button', { name: '确定' }).isDisabled()).toBe(true);
    await workbench.screenshot('decision-outside-band');
    await score.fill('6.5');
    await score.press('Enter');
    // it waits no longer, and is found among all rows
    await tiers.waitFor({ state: 'detached' });
    await pane.getByText(/^全部 \d+$/).click();
    await pane.getByText('人工判定“部分达成”，6.5 分').first().waitFor();
    expect(await workbench.cellText('G11')).toBe('');
    await workbench.screenshot('decided');

    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await workbench.shows('G11', '6.5');
    // said when the way back is kept with the workbook, too
    await pane.getByText(/已填写 \d+ 格/).waitFor();

    await workbench.changeLevel('1.14');
    await workbench.pane().getByRole('tab', { name: '得分' }).click();
    await workbench.pane().getByText('人工判定“部分达成”，6.5 分').first().waitFor();
    await workbench.shows('G11', '6.5');
    await workbench.pane().getByRole('button', { name: '撤销上次' }).waitFor();
  });
});

describe('a reason for a deviation', () => {
  it('is drafted from facts, and can be written once its blanks are filled', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByRole('tab', { name: /^偏差说明/ }).click();
    const count = pane.getByText(/^需要说明 \d+ 行/);
    const before = await count.innerText();
    const item = pane.getByRole('listitem').filter({ hasText: '完成文艺巡演' });
    await item.getByRole('button', { name: '起草事实说明' }).click();
    const field = item.getByRole('textbox', { name: '写入 H9 的说明' });
    const draft = await field.inputValue();
    expect(draft).toContain('14场');
    expect(draft).toContain('0场');
    expect(draft).toContain('____');
    await workbench.screenshot('reason-draft');
    // what is left to fill in cannot be written
    expect(await item.getByRole('button', { name: '写入 H9' }).isDisabled()).toBe(true);
    expect(await count.innerText()).toBe(before);

    const finished = draft
      .replace('____', '演出团队年内未能落实，场次全部顺延到次年')
      .replace('____', '年初与三家院团签订协议，按季度排定场次');
    await field.fill(finished);
    await item.getByRole('button', { name: '写入 H9' }).click();
    await item.getByText(/^已写 \d+ 字/).waitFor();
    await workbench.shows('H9', finished);
    expect(await count.innerText()).not.toBe(before);
    await workbench.screenshot('reasons');
  });
});

describe('a finding that is accepted', () => {
  it('needs a reason, is greyed, and comes back when withdrawn', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    const finding = pane.getByRole('button', { name: /^G9 .*完成文艺巡演/s }).first();
    await finding.click();
    const item = pane.getByRole('listitem').filter({ has: finding });
    await item.getByRole('button', { name: '接受并说明' }).click();
    const accept = item.getByRole('button', { name: '接受', exact: true });
    expect(await accept.isDisabled()).toBe(true);
    await item.getByRole('textbox', { name: '为什么可以接受' }).fill('上级已书面同意按原目标计分');
    await workbench.screenshot('acceptance');
    await accept.click();
    await pane.getByText('已接受，说明：上级已书面同意按原目标计分').waitFor();
    await workbench.screenshot('accepted');
    await pane.getByRole('button', { name: '撤回接受' }).click();
    await pane.getByText('已接受，说明').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '接受并说明' }).first().waitFor();
  });
});

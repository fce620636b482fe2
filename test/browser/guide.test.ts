import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });

describe('the guide', () => {
  it('fills what can be computed, then leads through decisions and reasons by keys alone', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    const { keyboard } = workbench.page;
    await pane.getByRole('button', { name: '下一件' }).waitFor();
    await workbench.screenshot('guide-counts');
    await pane.getByRole('button', { name: '下一件' }).press('F8');
    await pane.locator('button:focus', { hasText: /^应用/ }).waitFor();
    await keyboard.press('Enter');
    await workbench.shows('G8', '20');
    await pane.getByRole('heading', { name: '还差这些可以上报' }).waitFor();
    await workbench.screenshot('guide-card');
    await pane.getByRole('button', { name: /^待判定/ }).press('Enter');
    const tiers = pane.getByRole('group', { name: '“活动开展及时性”的完成情况' });
    await tiers.waitFor();
    await workbench.selects('G11');
    await tiers.locator('button:focus').waitFor();
    await workbench.screenshot('guide-decide');
    await keyboard.press('3');
    await workbench.shows('G11', '0');
    await pane.getByRole('textbox', { name: '原因' }).and(pane.locator(':focus')).waitFor();
    await workbench.moments.workEnds();
    await workbench.screenshot('guide-reason');
    await keyboard.type('场地停用');
    await keyboard.press('Enter');
    await keyboard.type('明年提前落实场地');
    await keyboard.press('Enter');
    await workbench.page.waitForFunction(
      () => document.querySelector('#grid td[data-address="H11"]')?.textContent !== '',
    );
    const reason = await workbench.cellText('H11');
    for (const part of ['1个月内', '无开展', '场地停用', '明年提前落实场地']) {
      expect(reason).toContain(part);
    }
    expect(reason).not.toContain('__');
  });

  it('on a screen of a laptop shows the counts, the form and rows', async () => {
    const workbench = await open({ workbook, viewport: { width: 1366, height: 560 } });
    await workbench.pane().getByRole('button', { name: '下一件' }).waitFor();
    await workbench.screenshot('guide-low');
  });
});

/** Last year's workbook, a file that the person chooses, beside the cards of this year's. */
import { sampleRows, type SampleRow } from '../taskpane/sample-workbook';
import { chooseFiles } from './files-and-clipboard';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import { openCard } from './pane-states';

const open = workbenchSuite();

/** The form of a year, with other rows in place of some. */
function formOf(year: number, changes: Readonly<Record<string, SampleRow>> = {}) {
  const rows = sampleRows('法制宣传').map((row) => {
    if (row[0] === '（2022年度）') return [`（${year}年度）`];
    return changes[typeof row[2] === 'string' ? row[2] : ''] ?? row;
  });
  return workbookWith({ 自评表: { rows } });
}

const THIS_YEAR = formOf(2023);
const LAST_YEAR = {
  ...formOf(2022, {
    活动开展及时性: [
      '产出指标',
      '时效指标',
      '活动开展及时性',
      '1个月内',
      '推迟两周',
      20,
      15,
      '原因：场地停用；改进措施：提前落实场地',
    ],
  }),
  name: '去年.xlsx',
};

describe('last year’s workbook', () => {
  it('offers its score and its reason on the card of the same row; nothing is written unasked', async () => {
    const workbench = await open({ workbook: THIS_YEAR });
    const pane = workbench.pane();
    const { keyboard } = workbench.page;
    await openCard(pane, '待判定');
    const choose = pane.getByRole('button', { name: '参考去年的表…' });
    await chooseFiles(workbench, choose, [LAST_YEAR]);
    await pane
      .getByText('去年：指标值 1个月内，完成 推迟两周，得 15/20 分（自评表!G11）')
      .waitFor();
    await pane.getByText('去年：原因：场地停用；改进措施：提前落实场地（自评表!H11）').waitFor();
    await workbench.screenshot('last-year');
    expect(await workbench.cellTexts(['G11', 'H11'])).toEqual(['', '']);

    // the score goes into its field, and counts when the person says so
    await pane.getByRole('button', { name: '取用 7.5 分' }).click();
    const score = pane.getByRole('textbox', { name: '其他得分（0–10）' });
    expect(await score.inputValue()).toBe('7.5');
    expect(await workbench.cellText('G11')).toBe('');
    await score.press('Enter');
    await workbench.shows('G11', '7.5');
    await workbench.moments.workEnds();

    // the reason's parts go into the fields with one key
    const cause = pane.getByRole('textbox', { name: '原因' });
    await cause.press('F9');
    expect(await cause.inputValue()).toBe('场地停用');
    expect(await pane.getByRole('textbox', { name: '改进措施' }).inputValue()).toBe('提前落实场地');
    expect(await workbench.cellText('H11')).toBe('');
    await keyboard.press('Enter');
    await workbench.page.waitForFunction(
      () => document.querySelector('#grid td[data-address="H11"]')?.textContent !== '',
    );
    expect(await workbench.cellText('H11')).toContain('场地停用');
  });

  it('that holds nothing of the kind is refused in plain words', async () => {
    const workbench = await open({ workbook: THIS_YEAR });
    const pane = workbench.pane();
    await openCard(pane, '待判定');
    const choose = pane.getByRole('button', { name: '参考去年的表…' });
    await chooseFiles(workbench, choose, [{ ...formOf(2023), name: '今年.xlsx' }]);
    await pane.getByText('今年.xlsx：里面没有同一项目、年度更早的自评表。').waitFor();
    await choose.waitFor();
  });
});

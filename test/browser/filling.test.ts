import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();

const SHEET = '河道保洁';
/** Scores of the first rows and the execution rate's, blank in the sample. */
const SCORES = ['H13', 'H14', 'H15'];
const FILLED = ['8', '7.61', '5'];
const BLANK = ['', '', ''];

describe('filling the scores of a form', () => {
  it('a finding clicked selects its cell, on its sheet', async () => {
    const workbench = await open();
    await workbench.openSheet(SHEET);
    await workbench.pane().getByRole('button', { name: /^F15/ }).click();
    await workbench.showsSheet(SHEET);
    await workbench.selects('F15');
    await workbench.screenshot('finding');
  });

  it('scores are previewed, written, and taken back', async () => {
    const workbench = await open();
    const pane = workbench.pane();
    await workbench.openSheet(SHEET);
    await pane.getByRole('button', { name: '预览并填写 14 格' }).click();
    await pane.getByRole('checkbox', { name: /^H14 清理水面漂浮物/ }).waitFor();
    expect(await workbench.cellTexts(SCORES)).toEqual(BLANK);
    await workbench.screenshot('preview');

    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText('已填写 17 格。').waitFor();
    await workbench.shows('H13', '8');
    expect(await workbench.cellTexts(SCORES)).toEqual(FILLED);
    await pane.getByText('得分都已填好').waitFor();
    expect(await pane.getByText('未填得分').count()).toBe(0);
    await workbench.screenshot('filled');

    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已撤销 17 格。').waitFor();
    await workbench.shows('H13', '');
    expect(await workbench.cellTexts(SCORES)).toEqual(BLANK);
    await pane.getByText('未填得分').first().waitFor();
  });

  it('undo leaves a cell that was changed after filling, and names it', async () => {
    const workbench = await open();
    const pane = workbench.pane();
    await workbench.openSheet(SHEET);
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText('得分都已填好').waitFor();
    await workbench.typeInto('H14', '6');
    await workbench.showsCard(15);
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText(`“${SHEET}”H14 在填写后被改为 6，未撤销。`).waitFor();
    await workbench.shows('H13', '');
    expect(await workbench.cellTexts(SCORES)).toEqual(['', '6', '']);
    await workbench.screenshot('undo-refused');
  });

  it('only what is ticked is written', async () => {
    const workbench = await open();
    const pane = workbench.pane();
    await workbench.openSheet(SHEET);
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('checkbox', { name: '填入 14 格' }).uncheck({ force: true });
    await pane.getByRole('checkbox', { name: /^标出待写说明/ }).uncheck({ force: true });
    await pane.getByRole('checkbox', { name: /^H15/ }).check({ force: true });
    await pane.getByRole('button', { name: '应用 1 格' }).click();
    await pane.getByText('已填写 1 格。').waitFor();
    await workbench.shows('H15', '5');
    expect(await workbench.cellTexts(SCORES)).toEqual(['', '', '5']);
  });

  it('a score that differs from the rule is offered, and kept unless it is ticked', async () => {
    const workbench = await open();
    const pane = workbench.pane();
    await workbench.openSheet(SHEET);
    await workbench.typeInto('H14', '8');
    await workbench.leaveCard(15);
    await workbench.moments.untilDone(pane.getByRole('button', { name: '重新检查' }));
    await pane.getByRole('button', { name: '预览并填写 14 格' }).click();
    const offered = pane.getByRole('checkbox', {
      name: 'H14 清理水面漂浮物：由 8 改为 7.61（满分 8）',
    });
    expect(await offered.isChecked()).toBe(false);
    await workbench.screenshot('preview-different-score');
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await workbench.shows('H13', '8');
    expect(await workbench.cellText('H14')).toBe('8');
  });

  it('results are marked as out of date when a cell is edited, until checked again', async () => {
    const workbench = await open();
    const pane = workbench.pane();
    await workbench.openSheet(SHEET);
    const mark = pane.getByText('工作簿已修改，结果可能过期');
    // the pane checks again by itself a moment later
    await workbench.moments.holdWaitsFrom(1000);
    await workbench.typeInto('F15', '12场');
    await workbench.showsCard(16);
    await mark.waitFor();
    await workbench.screenshot('stale-card');
    await workbench.leaveCard(16);
    await mark.waitFor();
    await workbench.screenshot('stale');
    await workbench.moments.goOn();
    await workbench.moments.untilDone(pane.getByRole('button', { name: '重新检查' }));
    expect(await pane.getByRole('button', { name: /^F15/ }).count()).toBe(0);
    expect(await mark.count()).toBe(0);
  });
});

import { makeLargeWorkbook } from '../bench/make-large-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();

describe('a workbook of twelve forms', () => {
  it('is looked through form by form, found by name, and filled as a whole', async () => {
    const workbook = { name: '十二张表.xlsx', bytes: await makeLargeWorkbook(12) };
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText(/^12 张表，/).waitFor();
    await pane.getByRole('button', { name: '下一张表' }).click();
    await pane.getByText('工作表“泵站维修养护2”').waitFor();
    await pane.getByRole('button', { name: '2/12，打开全部表的列表' }).click();
    await workbench.screenshot('form-list');
    await pane.getByRole('textbox', { name: '按项目或工作表查找' }).fill('节水宣传9');
    await pane.getByRole('button', { name: /节水宣传9/ }).click();
    await pane.getByText('工作表“节水宣传9”').waitFor();
    await workbench.screenshot('twelve-forms');

    await pane.getByRole('button', { name: '填写全部 12 张表' }).click();
    await workbench.screenshot('preview-all-forms');
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await workbench.openSheet('河道保洁11');
    await workbench.shows('H14', '7.61');
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText(/已撤销 \d+ 格/).waitFor();
    await workbench.shows('H14', '');
  });
});

describe('a workbook of four hundred forms', () => {
  const CHECKING = /^正在检查：第 \d+ \/ 400 张表$/;

  it('shows its progress, can be cancelled, and is checked to the end when asked again', async () => {
    const workbook = { name: '四百张表.xlsx', bytes: await makeLargeWorkbook(400) };
    const workbench = await open({ workbook, lookAtClockTakes: 1, standStillAt: CHECKING });
    const { moments } = workbench;
    const pane = workbench.pane();
    await pane.getByText(CHECKING).waitFor();
    await workbench.screenshot('progress');
    const shown = await moments.progress();
    expect(shown[0]).toBe('正在读取工作簿…');
    expect(
      shown.filter((text) => /^正在查找绩效表：第 \d+ \/ 400 张工作表$/.test(text)),
    ).not.toEqual([]);
    await pane.getByRole('button', { name: '取消' }).click();
    await moments.goOn();
    // stopped before there was a result: the pane offers the check again
    await moments.untilDone(pane.getByRole('button', { name: '检查工作簿' }));
    await pane.getByText(/^400 张表，/).waitFor();
    const shownAgain = (await moments.progress()).slice(shown.length);
    expect(shownAgain.filter((text) => CHECKING.test(text)).length).toBeGreaterThan(1);

    // a check that is cancelled leaves the former result, and what was changed since stays marked
    // the pane would check again by itself a moment later
    await moments.holdWaitsFrom(1000);
    await workbench.typeInto('A1', '改过');
    await pane.getByText('工作簿已修改，结果可能过期').waitFor();
    await moments.standStillAt(CHECKING);
    await pane.getByRole('button', { name: '重新检查' }).click();
    await pane.getByText(CHECKING).waitFor();
    expect(await pane.getByText('工作簿已修改，结果可能过期').count()).toBe(0);
    await pane.getByRole('button', { name: '取消' }).click();
    await moments.endStanding();
    await pane.getByText('工作簿已修改，结果可能过期').waitFor();
    expect(await pane.getByRole('progressbar').count()).toBe(0);
    await pane.getByText(/^400 张表，/).waitFor();
    await workbench.screenshot('four-hundred-forms');

    await moments.goOn();
    await pane.getByText('工作簿已修改，结果可能过期').waitFor({ state: 'detached' });
  });
});

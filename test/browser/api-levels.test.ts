import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';

const open = workbenchSuite();
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });

describe.each(['1.1', '1.7', '1.14', '1.15'] as const)('Excel with ExcelApi %s', (level) => {
  it('checks, selects, fills and undoes', async () => {
    const workbench = await open({ workbook, level });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: /^G9/ }).first().click();
    await workbench.selects('G9');
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await workbench.shows('G8', '20');
    expect(await workbench.cellText('G12')).toBe('30');
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText(/已撤销 \d+ 格/).waitFor();
    await workbench.shows('G8', '');
    expect(await workbench.cellText('G12')).toBe('');
    await workbench.screenshot(`excel-api-${level}`);
  });
});

describe('Excel that does not tell of changes', () => {
  it('is named in the pane, with what to do instead', async () => {
    const workbench = await open({ workbook, level: '1.1' });
    await workbench.pane().getByText('此版 Excel 不会通知修改，改完请点“重新检查”。').waitFor();
  });
});

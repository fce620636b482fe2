import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { readWorkbook } from '../../src/file/read-workbook';
import { parseAddress } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/cell-at';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { UNFILLED_SAMPLE, workbenchSuite } from './workbench-suite';

const open = workbenchSuite();

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const reading = await readWorkbook('副本.xlsx', bytes);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value.sheets;
}

function valueIn(sheets: readonly SheetSnapshot[], name: string, address: string): unknown {
  const sheet = sheets.find((each) => each.name === name);
  const position = parseAddress(address);
  return sheet && position ? cellAt(sheet, position)?.value : undefined;
}

describe('saving a copy', () => {
  it('gives the opened file with the filled cells, and everything else as it was', async () => {
    const workbench = await open();
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.getByRole('button', { name: '另存副本' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('自评表示例-待填-副本.xlsx');
    const saved = new Uint8Array(readFileSync(await download.path()));
    const original = new Uint8Array(readFileSync(UNFILLED_SAMPLE));

    const sheets = await sheetsOf(saved);
    expect(valueIn(sheets, '河道保洁', 'H14')).toBe(7.61);
    const before = await sheetsOf(original);
    const others = (all: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
      all.filter(({ name }) => name !== '河道保洁');
    expect(others(sheets)).toEqual(others(before));
    const parts = unzipSync(saved);
    const originalParts = unzipSync(original);
    const changed = Object.keys(originalParts).filter(
      (name) =>
        strFromU8(parts[name] ?? new Uint8Array()) !==
        strFromU8(originalParts[name] ?? new Uint8Array()),
    );
    expect(changed.filter((name) => /worksheets/.test(name))).toHaveLength(1);
  });
});

describe('opening another file', () => {
  const other = workbookWith({ 表9: { rows: sampleRows('人民调解') } });

  it('by choosing it replaces the workbook, and the pane checks it', async () => {
    const workbench = await open();
    await workbench.page.setInputFiles('#file-input', {
      name: '另一份.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(other.bytes),
    });
    await workbench.page.getByText('另一份.xlsx').waitFor();
    await workbench.paneFrame().getByText('工作表“表9”').waitFor();
    await workbench.showsSheet('表9');
  });

  it.each(['grid', 'pane'] as const)('by dropping it on the %s does the same', async (place) => {
    const workbench = await open();
    const target = place === 'grid' ? workbench.page.mainFrame() : workbench.pane();
    const dataTransfer = await target.evaluateHandle(
      (numbers) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(numbers)], '拖入.xlsx'));
        return data;
      },
      [...other.bytes],
    );
    await target.dispatchEvent(`#${place}`, 'drop', { dataTransfer });
    await workbench.paneFrame().getByText('工作表“表9”').waitFor();
  });

  it('that is no workbook leaves the opened one in place and says why', async () => {
    const workbench = await open();
    await workbench.page.setInputFiles('#file-input', {
      name: '说明.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('这不是表格'),
    });
    await workbench.page.getByText(/“说明.xlsx”.*不是/).waitFor();
    expect(await workbench.page.locator('#file-name').textContent()).toBe('自评表示例-待填.xlsx');
    await workbench.pane().getByText('已按').waitFor();
  });
});

describe('another level of Excel', () => {
  it('keeps what was typed and what the workbook remembers', async () => {
    const workbench = await open();
    await workbench.openSheet('河道保洁');
    await workbench.typeInto('H14', '6');
    await workbench.changeLevel('1.7');
    await workbench.openSheet('河道保洁');
    await workbench.shows('H14', '6');
  });
});

describe('the grid', () => {
  it('is moved through and edited with the keyboard', async () => {
    const workbench = await open({
      workbook: workbookWith({ 表1: { rows: sampleRows('法制宣传') } }),
    });
    const { keyboard } = workbench.page;
    await workbench.cell('E8').click();
    await keyboard.press('ArrowDown');
    await workbench.selects('E9');
    await keyboard.type('14场');
    await keyboard.press('Enter');
    await workbench.shows('E9', '14场');
    await workbench.selects('E10');
    await keyboard.press('Delete');
    await workbench.shows('E10', '');
  });

  it.each([
    ['desktop', 1366, 768],
    ['small', 1000, 700],
    ['narrow', 600, 900],
  ] as const)('and the pane fit a %s window', async (name, width, height) => {
    const workbench = await open({ viewport: { width, height } });
    await workbench.pane().getByRole('button', { name: '重新检查' }).waitFor();
    await workbench.openSheet('河道保洁');
    await workbench.screenshotOfPage(`workbench-${name}`);
    const overflow = await workbench.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect((await workbench.page.locator('#grid').boundingBox())?.height).toBeGreaterThan(150);
  });
});

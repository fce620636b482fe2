/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { batchWording } from '../../../src/taskpane/batch/batch-words';
import { assessFiles } from '../../../src/taskpane/batch/actions/assess-files';
import { showScreen } from '../../../src/taskpane/shell/actions/show-screen';
import { switchMode } from '../../../src/taskpane/shell/actions/switch-mode';
import { brokenFile, FILLED, sampleFile } from '../sample-files';
import { sampleWorkbook } from '../sample-workbook';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import type { Pane } from '../../../src/taskpane/shell/pane-store';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

interface Saved {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function openBatch(workbook: MemoryWorkbook) {
  const saved: Saved[] = [];
  const pane = await openPane(workbook, {
    saveFile: (name, _type, content) => saved.push({ name, content }) > 0,
  });
  act(() => void switchMode.perform(pane, 'review'));
  act(() => void showScreen.perform(pane, { name: 'batch' }));
  await screen.findByRole('heading', { name: '批量检查' });
  return { pane, saved };
}

async function checkFiles(files: readonly File[], workbook = new MemoryWorkbook(sampleWorkbook())) {
  const opened = await openBatch(workbook);
  await act(() => Promise.resolve(assessFiles.perform(opened.pane, files)));
  return { ...opened, workbook };
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => userEvent.click(button));
}

async function idle(pane: Pane): Promise<void> {
  await waitFor(() => expect(pane.getState().work.kind).toBe('none'));
}

describe('the texts of the batch', () => {
  it('take the same values in both languages', () => {
    const values = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name as string).sort();
    const { 'zh-CN': chinese, 'en-US': english } = batchWording;
    for (const key of Object.keys(chinese) as (keyof typeof chinese)[]) {
      expect([key, values(english[key])]).toEqual([key, values(chinese[key])]);
      expect(english[key]).not.toMatch(/[\u4e00-\u9fff，。；：？！（）]/);
    }
  });
});

describe('the outputs of a batch', () => {
  it('are one archive: summary, list, report, result, and a letter for every unit', async () => {
    const { pane, saved } = await checkFiles([sampleFile(FILLED), brokenFile('坏.xlsx')]);
    await press('输出结果…');
    await press('全部结果（.zip）');
    await waitFor(() => expect(saved).toHaveLength(1));
    const entries = unzipSync(saved[0]?.content as Uint8Array);
    const names = Object.keys(entries);
    expect(names).toEqual(
      expect.arrayContaining([
        '汇总表.xlsx',
        '审核意见汇总.xlsx',
        '检查报告.html',
        '检查结果.json',
      ]),
    );
    const letters = names.filter((name) => name.startsWith('审核意见/'));
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.every((name) => name.endsWith('-审核意见.docx'))).toBe(true);
    const result = JSON.parse(strFromU8(entries['检查结果.json'] as Uint8Array)) as {
      workbooks: { file: string; error?: unknown }[];
    };
    expect(result.workbooks.map(({ file }) => file)).toEqual([FILLED, '坏.xlsx']);
    const summary = unzipSync(entries['汇总表.xlsx'] as Uint8Array);
    const text = Object.values(summary)
      .map((part) => strFromU8(part))
      .join('');
    expect(text).toContain('坏.xlsx');
    expect(pane.getState().batch?.isSafe).toBe(true);
  });

  it.each([
    ['汇总表（.xlsx）', '汇总表.xlsx'],
    ['各单位审核意见（.zip）', '审核意见.zip'],
    ['审核意见汇总（.xlsx）', '审核意见汇总.xlsx'],
    ['检查报告（网页）', '检查报告.html'],
    ['检查结果（.json）', '检查结果.json'],
  ])('are saved one by one as well: %s', async (button, name) => {
    const { pane, saved } = await checkFiles([sampleFile(FILLED)]);
    await press('输出结果…');
    await press(button);
    await waitFor(() => expect(saved.map((file) => file.name)).toEqual([name]));
    await idle(pane);
  });

  it('say sender and deadline as the review settings do, and blanks where nothing is set', async () => {
    const { pane, saved } = await checkFiles([sampleFile(FILLED)]);
    await press('输出结果…');
    await press('落款、期限和结论标准…');
    fireEvent.change(await screen.findByLabelText('落款单位'), { target: { value: '某市财政局' } });
    await press('保存');
    await screen.findByText('已保存，以后生成的审核意见都用它。');
    await press('返回');
    await press('各单位审核意见（.zip）');
    await waitFor(() => expect(saved).toHaveLength(1));
    const [letter] = Object.values(unzipSync(saved[0]?.content as Uint8Array));
    const text = strFromU8(unzipSync(letter as Uint8Array)['word/document.xml'] as Uint8Array);
    expect(text).toContain('某市财政局');
    expect(text).toContain('____年__月__日');
    await idle(pane);
  });
});

describe('points accepted by their kind', () => {
  it('ask for nothing in the whole batch, with the reason, until they are taken back', async () => {
    const { pane, saved } = await checkFiles([sampleFile(FILLED)]);
    const codes = (pane.getState().batch?.workbooks[0]?.findings ?? []).map(({ code }) => code);
    act(() => void showScreen.perform(pane, { name: 'batch' }));
    await act(async () => {
      userEvent.click(document.querySelectorAll('[data-batch-row]')[0] as HTMLElement);
    });
    await screen.findByRole('heading', { name: FILLED });
    const [point] = Array.from(document.querySelectorAll<HTMLElement>('.batch-points > li'));
    const code = point?.querySelector('.group-code')?.textContent ?? '';
    expect(codes).toContain(code);
    await act(async () => {
      userEvent.click((await screen.findAllByRole('button', { name: '接受…' }))[0] as HTMLElement);
    });
    userEvent.selectOptions(await screen.findByRole('combobox', { name: '范围' }), 'batch');
    fireEvent.change(screen.getByLabelText('理由'), { target: { value: '本市统一要求' } });
    await press('接受');
    await screen.findAllByText('已接受：本市统一要求');
    expect(pane.getState().batch?.accepted).toEqual([{ code, reason: '本市统一要求' }]);
    await press('返回');
    await screen.findByText(`${code} 整批：本市统一要求`);
    await press('输出结果…');
    await press('检查结果（.json）');
    await waitFor(() => expect(saved).toHaveLength(1));
    const result = JSON.parse(saved[0]?.content as string) as {
      workbooks: { findings: { code: string; accepted?: { reason: string } }[] }[];
    };
    const own = result.workbooks[0]?.findings.filter((finding) => finding.code === code) ?? [];
    expect(own.every(({ accepted }) => accepted?.reason === '本市统一要求')).toBe(true);
    await press('返回');
    await press('撤回');
    expect(pane.getState().batch?.accepted).toEqual([]);
  });
});

describe('a second round over the batch', () => {
  it('is told in every file and output', async () => {
    const first = await checkFiles([sampleFile(FILLED)]);
    await press('输出结果…');
    await press('检查结果（.json）');
    await waitFor(() => expect(first.saved).toHaveLength(1));
    const earlier = new File([first.saved[0]?.content as string], '第一轮.json');
    const field = document.querySelector<HTMLInputElement>('input[type=file][accept^=".json,"]');
    await act(async () => userEvent.upload(field as HTMLInputElement, earlier));
    await screen.findByText(/^已与“第一轮.json”比较：已改正 0 处，未改正 [1-9]\d* 处/);
    expect(first.pane.getState().batch?.workbooks[0]?.round?.stillOpen.length).toBeGreaterThan(0);
    expect(first.pane.getState().batch?.isSafe).toBe(false);
  });
});

describe('a batch outlives the pane', () => {
  it('only where the person agreed; it is gone on with, and forgotten on request', async () => {
    const { pane, workbook } = await checkFiles([sampleFile(FILLED)]);
    expect([...workbook.kept.keys()]).toEqual([]);
    screen.getByText(/^本批结果没有保留/);
    await press('输出结果…');
    userEvent.click(await screen.findByRole('switch', { name: /在这台电脑上保留/ }));
    await waitFor(() => expect(pane.getState().batch?.isSafe).toBe(true));
    const before = pane.getState().batch?.workbooks;
    document.body.innerHTML = '';
    const again = await openBatch(workbook);
    await screen.findByText(/^上次的批量检查保留在这台电脑上（2023-01-31，1 个文件）。$/);
    await press('接着审核');
    await waitFor(() => expect(again.pane.getState().batch?.workbooks).toEqual(before));
    await press('输出结果…');
    await press('清除本机保留的内容');
    expect([...workbook.kept.keys()].filter((name) => name.startsWith('batch'))).toEqual([]);
  });

  it('and another one does not take its place without a question', async () => {
    const { pane } = await checkFiles([sampleFile(FILLED)]);
    const fields = document.querySelectorAll<HTMLInputElement>('input[type=file][multiple]');
    await act(async () => userEvent.upload(fields[0] as HTMLInputElement, [brokenFile('坏.xlsx')]));
    await screen.findByRole('alertdialog', { name: '本批结果没有保存' });
    expect(pane.getState().batch?.workbooks).toHaveLength(1);
    await press('不保存，开始新的一批');
    await waitFor(() => expect(pane.getState().batch?.workbooks[0]?.file).toBe('坏.xlsx'));
  });

  it('is opened again from its saved result', async () => {
    const { saved } = await checkFiles([sampleFile(FILLED)]);
    await press('输出结果…');
    await press('检查结果（.json）');
    await waitFor(() => expect(saved).toHaveLength(1));
    document.body.innerHTML = '';
    const { pane } = await openBatch(new MemoryWorkbook(sampleWorkbook()));
    const field = document.querySelector<HTMLInputElement>('input[type=file][accept=".json"]');
    const file = new File([saved[0]?.content as string], '检查结果.json');
    await act(async () => userEvent.upload(field as HTMLInputElement, file));
    await waitFor(() => expect(pane.getState().batch?.workbooks).toHaveLength(1));
  });
});

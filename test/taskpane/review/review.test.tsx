/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { compareRound } from '../../../src/taskpane/review/actions/compare-round';
import { cancelWork } from '../../../src/taskpane/shell/actions/cancel-work';
import { sampleRows, sampleWorkbook, workbookOf } from '../sample-workbook';
import { brokenFile } from '../sample-files';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const READ_ONLY = '只读：不会改动工作簿';

async function review(workbook = new MemoryWorkbook(sampleWorkbook()), change = {}) {
  const pane = await openPane(workbook, change);
  userEvent.click(button('审核'));
  return { pane, workbook };
}

describe('the recomputation', () => {
  const SCORE_COLUMN = 6;

  it('does not call scores right that nobody has filled in', async () => {
    const blank = sampleRows('法制宣传').map((row, index) =>
      index < 7 ? row : row.map((value, column) => (column === SCORE_COLUMN ? null : value)),
    );
    await review(new MemoryWorkbook(workbookOf({ 表1: blank })));
    expect(screen.getByText('表中还没有填写得分，无从核对。')).toBeTruthy();
    expect(screen.queryByText('各行得分与规则一致。')).toBeNull();
  });
});

describe('the opinion', () => {
  async function openOpinion(change = {}) {
    const opened = await review(undefined, change);
    userEvent.click(button('生成审核意见'));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '审核意见' });
    return { ...opened, text };
  }

  it('can be read and selected as it will be sent, and the mode stays visible', async () => {
    const { text } = await openOpinion();
    expect(text.readOnly).toBe(true);
    expect(text.value).toMatch(/^绩效自评审核意见\n/);
    expect(text.value).toContain('完成文艺巡演');
    expect(screen.getByText(READ_ONLY)).toBeTruthy();
  });

  it('is copied as text', async () => {
    const { text, workbook } = await openOpinion();
    userEvent.click(button('复制文字'));
    await waitFor(() => expect(workbook.copied).toEqual([text.value]));
  });

  it('is added as a sheet after a yes only', async () => {
    const { workbook } = await openOpinion();
    userEvent.click(button('新建工作表'));
    expect(workbook.addedSheets).toHaveLength(0);
    userEvent.click(button('取消'));
    userEvent.click(button('新建工作表'));
    userEvent.click(button('新建'));
    expect(await screen.findByText('已新建工作表“审核意见”。')).toBeTruthy();
    expect(workbook.addedSheets).toHaveLength(1);
  });

  it('says why no sheet was added', async () => {
    const { workbook } = await openOpinion();
    workbook.failures = ['protected'];
    userEvent.click(button('新建工作表'));
    userEvent.click(button('新建'));
    expect(await screen.findByText('没有新建工作表。')).toBeTruthy();
    expect(workbook.addedSheets).toHaveLength(0);
  });

  it('is saved as a page without scripts, under the name of the workbook', async () => {
    const saved: string[][] = [];
    await openOpinion({
      saveFile: (...file: string[]) => {
        saved.push(file);
        return true;
      },
    });
    userEvent.click(button('保存网页'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.[0]).toBe('样表-审核意见.html');
    expect(saved[0]?.[2]).toContain('绩效自评审核意见');
    expect(saved[0]?.[2]).not.toContain('<script');
  });

  it('asks to copy the text where the web view cannot save', async () => {
    await openOpinion();
    userEvent.click(button('保存网页'));
    expect(await screen.findByText('此处不能保存文件，请复制文字。')).toBeTruthy();
  });
});

describe('the second round', () => {
  async function savedResult(): Promise<string> {
    let text = '';
    await review(undefined, {
      saveFile: (_name: string, _type: string, content: string) => {
        text = content;
        return true;
      },
    });
    userEvent.click(button('生成审核意见'));
    await screen.findByRole('textbox', { name: '审核意见' });
    userEvent.click(button('保存结果'));
    await waitFor(() => expect(text).not.toBe(''));
    document.body.innerHTML = '';
    return text;
  }

  /** The unit lowered the score of the missed row and changed nothing else. */
  const returned = () =>
    workbookOf({
      表1: sampleRows('法制宣传').map((row) =>
        row[2] === '完成文艺巡演' ? [...row.slice(0, 6), 0, row[7] ?? null] : row,
      ),
    });

  it('lists what was mended, what is still open and what is new', async () => {
    const earlier = new File([await savedResult()], '上轮.json');
    const { pane } = await review(new MemoryWorkbook(returned()));
    await act(async () => {
      await compareRound.perform(pane, earlier);
    });
    expect(screen.getByRole('heading', { name: '与上轮比较' })).toBeTruthy();
    const mended = screen.getByRole('heading', { name: '已改正' }).parentElement as HTMLElement;
    expect(within(mended).getAllByText('完成文艺巡演').length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { name: '仍未改正' })).toBeTruthy();
  });

  it('selects the cell of what is still open', async () => {
    const earlier = new File([await savedResult()], '上轮.json');
    const { pane, workbook } = await review(new MemoryWorkbook(returned()));
    await act(async () => {
      await compareRound.perform(pane, earlier);
    });
    userEvent.click(document.querySelector('[data-round]') as HTMLElement);
    await waitFor(() => expect(workbook.selected).toHaveLength(1));
  });

  it('ends without a word when the person cancels', async () => {
    const earlier = new File([await savedResult()], '上轮.json');
    const { pane } = await review(new MemoryWorkbook(returned()));
    const before = pane.getState().screen;
    pane.subscribe(() => {
      const { work, isCancelRequested } = pane.getState();
      if (work.kind === 'reading-files' && !isCancelRequested) void cancelWork.perform(pane);
    });
    await act(async () => {
      await compareRound.perform(pane, earlier);
    });
    expect(pane.getState()).toMatchObject({
      screen: before,
      notice: null,
      work: { kind: 'none' },
      isCancelRequested: false,
    });
  });

  it('says so when the file is no earlier result', async () => {
    const { pane } = await review();
    await act(async () => {
      await compareRound.perform(pane, brokenFile());
    });
    expect(
      screen.getByText('坏文件.xlsx：既不是保存的结果，也没有“审核意见”工作表。'),
    ).toBeTruthy();
  });
});

describe('reviewing', () => {
  it('says in every screen that nothing is written', async () => {
    const { pane } = await review();
    for (const screenName of ['settings', 'forms', 'batch'] as const) {
      act(() => pane.update((state) => ({ ...state, screen: { name: screenName } })));
      expect(screen.getByText(READ_ONLY)).toBeTruthy();
    }
    // the list of files is a part that is loaded first
    expect(await screen.findByText(/^请选择收到的自评表文件/)).toBeTruthy();
    expect(screen.getByText(READ_ONLY)).toBeTruthy();
  });

  it('can begin with several files when the open workbook holds no form', async () => {
    await review(new MemoryWorkbook(workbookOf({ 表1: [['采购清单'], ['名称', '数量']] })));
    userEvent.click(button('批量检查…'));
    expect(await screen.findByRole('heading', { name: '批量检查' })).toBeTruthy();
  });
});

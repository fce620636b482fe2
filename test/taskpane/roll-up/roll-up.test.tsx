/** @jest-environment jsdom */
import '../../../src/taskpane/text-coding';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkbook } from '../../../src/file/read-workbook';
import { chooseRollUpFiles } from '../../../src/taskpane/roll-up/actions/choose-roll-up-files';
import { chooseRollUpTemplate } from '../../../src/taskpane/roll-up/actions/choose-roll-up-template';
import { saveRollUp } from '../../../src/taskpane/roll-up/actions/save-roll-up';
import { rollUpWording } from '../../../src/taskpane/roll-up/roll-up-words';
import { showScreen } from '../../../src/taskpane/shell/actions/show-screen';
import { switchMode } from '../../../src/taskpane/shell/actions/switch-mode';
import { workbookWith } from '../../browser/make-workbook';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { brokenFile } from '../sample-files';
import { sampleWorkbook, transferHead } from '../sample-workbook';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** 里程, 合格率 and 满意度 as one unit states them; blank in the template. */
function unitFile(name: string, budget: number | null, ...actuals: readonly string[]): File {
  const row = (indicator: string, target: string, at: number): (string | null)[] => [
    '产出指标',
    '数量指标',
    indicator,
    target,
    actuals[at] ?? null,
  ];
  const { bytes } = workbookWith({
    自评表: {
      rows: [
        ...transferHead([budget, budget, null]),
        row('新建里程', '≥100公里', 0),
        row('验收合格率', '≥95%', 1),
        row('桥梁座数', '≥2座', 2),
      ],
    },
  });
  return new File([bytes.slice()], name);
}

const TEMPLATE = unitFile('全市.xlsx', null);

async function openRollUp() {
  const saved: { readonly name: string; readonly content: string | Uint8Array }[] = [];
  const pane = await openPane(new MemoryWorkbook(sampleWorkbook()), {
    saveFile: (name, _type, content) => saved.push({ name, content }) > 0,
  });
  act(() => void switchMode.perform(pane, 'review'));
  act(() => void showScreen.perform(pane, { name: 'batch' }));
  const link = await screen.findByRole('button', { name: '把各单位的表汇总成一张…' });
  await act(async () => userEvent.click(link));
  await screen.findByRole('heading', { name: '各单位汇总' });
  const choose = async (template: File, ...units: readonly File[]): Promise<void> => {
    await act(async () => {
      await chooseRollUpTemplate.perform(pane, template);
      if (units.length > 0) await chooseRollUpFiles.perform(pane, units);
    });
    await waitFor(() => expect(pane.getState().work.kind).toBe('none'));
  };
  return { pane, saved, choose };
}

test('texts take the same values in both languages', () => {
  const values = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name as string).sort();
  const { 'zh-CN': chinese, 'en-US': english } = rollUpWording;
  for (const key of Object.keys(chinese) as (keyof typeof chinese)[]) {
    expect([key, [...new Set(values(english[key]))]]).toEqual([key, values(chinese[key])]);
  }
});

describe('the roll-up of several units', () => {
  it('shows every cell with its sources, conflicts first, and saves the filled template', async () => {
    const { pane, saved, choose } = await openRollUp();
    await choose(
      TEMPLATE,
      TEMPLATE,
      unitFile('甲县.xlsx', 100, '60公里', '90%', '1座'),
      unitFile('乙县.xlsx', 300, '50.5公里', '98%', '1处'),
    );
    expect(screen.getByText('共 5 格：汇总 4 格，待核对 1 格。')).toBeTruthy();
    const conflict = screen.getByRole('button', { name: /桥梁座数/ });
    expect(conflict.textContent).toContain('各单位的计量单位不同');
    const sources = within(conflict.parentElement as HTMLElement).getAllByRole('listitem');
    expect(sources.map(({ textContent }) => textContent)).toEqual([
      '甲县.xlsx：1座自评表!E9',
      '乙县.xlsx：1处自评表!E9',
    ]);
    expect(screen.getByRole('button', { name: /新建里程/ }).textContent).toContain(
      '110.5公里（相加）',
    );
    expect(screen.getByRole('button', { name: /验收合格率/ }).textContent).toContain(
      '96%（按资金加权平均）',
    );

    await act(async () => {
      await saveRollUp.perform(pane);
    });
    expect(saved.map(({ name }) => name)).toEqual(['全市（汇总）.xlsx']);
    const reading = await readWorkbook('全市.xlsx', saved[0]?.content as Uint8Array);
    if (!reading.ok) throw new Error(reading.failure.code);
    const cells = reading.value.sheets[0]?.rows.slice(6).map((row) => row[4]?.text ?? '');
    expect(cells).toEqual(['110.5公里', '96%', '']);
    expect(reading.value.sheets[0]?.rows[4]?.slice(2, 4).map((cell) => cell?.value)).toEqual([
      400, 400,
    ]);
  });

  it('names files that cannot be read and those of another project', async () => {
    const { choose } = await openRollUp();
    const other = workbookWith({
      表: {
        rows: [
          ['三级指标', '指标值'],
          ['培训', '≥1次'],
        ],
      },
    });
    await choose(
      TEMPLATE,
      unitFile('甲县.xlsx', 100, '60公里', '90%', '1座'),
      brokenFile('坏.xlsx'),
      new File([other.bytes.slice()], '别的.xlsx'),
    );
    expect(screen.getByText('不能读取：坏.xlsx')).toBeTruthy();
    expect(screen.getByText(/没有用到.*别的\.xlsx/)).toBeTruthy();
  });

  it('refuses a template without a form', async () => {
    const { pane, choose } = await openRollUp();
    await choose(brokenFile('模板.xlsx'));
    expect(screen.getByText(/“模板\.xlsx”里没有找到可以汇总的自评表/)).toBeTruthy();
    expect(saveRollUp.isEnabled(pane.getState(), undefined)).toBe(false);
  });
});

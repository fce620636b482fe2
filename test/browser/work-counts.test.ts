/** How many keys and clicks the work takes, for people who count them before a deadline. */
import type { Frame, Locator } from 'playwright-core';
import { sampleRows, type SampleRow } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();

/** Everything is settled by rules: nothing to decide, explain or mend. */
const CLEAN: readonly SampleRow[] = sampleRows('节水宣传').map((row) => {
  switch (row[2]) {
    case '完成文艺巡演':
      return ['产出指标', '数量指标', '完成文艺巡演', '=14场', '14场', 10, 10, null];
    case '活动开展及时性':
      return ['产出指标', '时效指标', '活动开展及时率', '≥90%', '95%', 10, null, null];
    case '群众满意度':
      return ['满意度指标', '满意度指标', '群众满意度', '≥90%', '92%', 10, 10, null];
    default:
      return row;
  }
});

/** Two rows that a person decides, one of them alike on every form; on every second form a missed row asks for a reason. */
function formToDecide(number: number): readonly SampleRow[] {
  return CLEAN.map((row) => {
    switch (row[2]) {
      case '活动开展及时率':
        return ['产出指标', '时效指标', '活动开展及时性', '1个月内', '正常', 10, null, null];
      case '知晓率':
        // one form has a rate here, so that there are 23 decisions and not 24
        return number === 1
          ? row
          : [
              '效益指标',
              '社会效益',
              '社会影响',
              '良好',
              `社会反映${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(number - 1)}`,
              30,
              null,
              null,
            ];
      case '完成文艺巡演':
        return number % 2 === 0
          ? ['产出指标', '数量指标', '完成文艺巡演', '=14场', '7场', 10, null, null]
          : row;
      default:
        return row;
    }
  });
}

/** Presses and counts. Texts are typed by people anyway: only the keys that lead through the work count. */
class Keys {
  count = 0;
  constructor(private readonly workbench: WorkbenchSession) {}

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.workbench.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.workbench.page.keyboard.type(text);
  }
}

/** The card of the row that is shown now; rows of one name stand on several sheets. */
async function shownCard(pane: Frame): Promise<Locator> {
  const card = pane.locator('.card');
  const sheet = await card.locator('.form-place').innerText();
  // the address behind the name changes with what is to be done
  const name = await card.locator('.card-name').evaluate((title) => title.firstChild?.textContent);
  return card
    .filter({ has: pane.locator('.form-place', { hasText: sheet }) })
    .filter({ has: pane.locator('.card-name', { hasText: name ?? '' }) });
}

describe('the keys and clicks of a piece of work', () => {
  it('a clean form: two clicks fill it', async () => {
    const workbench = await open({ workbook: workbookWith({ 表1: { rows: CLEAN } }) });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '下一件' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await workbench.shows('G14', '100');
    await pane.getByRole('heading', { name: '可以上报', exact: true }).waitFor();
    await workbench.screenshot('ready');
  });

  it('a wrong unit: two clicks', async () => {
    const rows = CLEAN.map((row) =>
      row[2] === '知晓率'
        ? ['效益指标', '社会效益', '知晓率', '≥80百分比', '95%', 30, 30, null]
        : row,
    );
    const workbench = await open({ workbook: workbookWith({ 表1: { rows } }) });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: /^D12/ }).click();
    await pane.getByRole('textbox', { name: 'D12 由 ≥80百分比 改为' }).waitFor();
    await workbench.screenshot('repair-in-list');
    await pane.getByRole('button', { name: '写入 D12' }).click();
    await workbench.shows('D12', '≥80%');
  });

  it('twelve forms with 23 decisions and 6 reasons: at most 35 keys, none of the mouse', async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => index + 1);
    const workbook = workbookWith(
      Object.fromEntries(sheets.map((number) => [`表${number}`, { rows: formToDecide(number) }])),
    );
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    const keys = new Keys(workbench);
    await pane.getByText(/待判定\s*23/).waitFor();
    await pane.getByText(/待说明\s*6/).waitFor();
    await pane.locator('.verdict-sentence').click();
    await keys.press('F8');
    await pane.locator('button:focus', { hasText: /^应用/ }).waitFor();
    await keys.press('Enter');
    const ready = pane.getByRole('heading', { name: '可以上报', exact: true });
    const firstControl = pane.locator('.card .tier:focus').or(pane.locator('.card input:focus'));
    let decisions = 0;
    let reasons = 0;
    while (decisions + reasons < 40) {
      await firstControl.or(ready).waitFor();
      await workbench.moments.workEnds();
      if ((await ready.count()) > 0) break;
      const card = await shownCard(pane);
      if ((await pane.locator('.tier:focus').count()) > 0) {
        // 12 rows alike are decided once
        if ((await pane.getByText(/^另有 \d+ 行同样/).count()) > 0) {
          await workbench.screenshot('decide-alike');
          await keys.press('0');
        }
        await keys.press('1');
        decisions += 1;
      } else {
        await keys.type('演出团队档期冲突');
        await keys.press('Enter');
        await keys.type('年初签订协议');
        await keys.press('Enter');
        reasons += 1;
      }
      await card.waitFor({ state: 'detached' });
    }
    expect({ reasons, keys: keys.count <= 35 ? 'enough' : keys.count }).toEqual({
      reasons: 6,
      keys: 'enough',
    });
  });
});

/** How the pane looks: light or dark as Office is, in contrast themes, and on a low screen. */
import type { Frame } from 'playwright-core';
import { sampleRows } from '../taskpane/sample-workbook';
import { AXE, violations } from './accessibility-violations';
import { workbookWith } from './make-workbook';
import { PANE_STATES } from './pane-states';
import { workbenchSuite } from './workbench-suite';
import type { SessionOptions, WorkbenchSession } from './workbench-session';

const open = workbenchSuite();
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(31, 31, 31)';

/** Resolves when the pane has this background. */
async function hasBackground(pane: Frame, colour: string): Promise<void> {
  await pane.waitForFunction((wanted) => {
    const element = document.querySelector('.pane');
    return element !== null && getComputedStyle(element).backgroundColor === wanted;
  }, colour);
}

/** Gives Office a theme, as desktop Excel does, and tells the pane that it has the focus again. */
function setOfficeTheme(pane: Frame, bodyBackgroundColor: string): Promise<void> {
  return pane.evaluate((colour) => {
    Object.defineProperty(Office.context, 'officeTheme', {
      configurable: true,
      value: { bodyBackgroundColor: colour },
    });
    window.dispatchEvent(new Event('focus'));
  }, bodyBackgroundColor);
}

describe('the look of the pane', () => {
  it('follows the system where Office does not tell, and contrast themes bring their own colours', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await hasBackground(pane, LIGHT);
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    await hasBackground(pane, DARK);
    await workbench.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await pane.waitForFunction(() => document.documentElement.className === '');
    await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await hasBackground(pane, LIGHT);
  });

  it('is that of Office where it tells, whatever the system wants', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByText('已按').waitFor();
    await setOfficeTheme(pane, '#262626');
    await hasBackground(pane, DARK);
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    await setOfficeTheme(pane, '#FFFFFF');
    await hasBackground(pane, LIGHT);
  });
});

/** The state of this name, on screen. */
async function openState(name: string, options: SessionOptions = {}): Promise<WorkbenchSession> {
  const state = PANE_STATES.find((each) => each.name === name);
  if (!state) throw new Error(`no state ${name}`);
  const { workbook: given } = state;
  const workbookOfState = typeof given === 'function' ? await given() : given;
  const workbench = await open({
    ...options,
    ...(workbookOfState ? { workbook: workbookOfState } : {}),
  });
  await state.reach(workbench.pane(), workbench);
  return workbench;
}

async function makeLow({ page }: WorkbenchSession): Promise<void> {
  await page.locator('#pane iframe').evaluate((frame) => {
    frame.style.height = '480px';
  });
}

const INSPECTED = [
  'finding-acceptance',
  'card-explain',
  'preview',
  'scores',
  'reasons',
  'filled-notice',
  'policies',
  'mapping',
  'progress',
  'batch',
];

describe('dark colours', () => {
  it.each(INSPECTED)('can be read: %s', async (name) => {
    const workbench = await openState(name, { initScript: AXE });
    const pane = workbench.pane();
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    await hasBackground(pane, DARK);
    expect(await violations(pane)).toEqual([]);
  });
});

describe('a pane of 480 px', () => {
  it('keeps the counts in view while one of them hides rows', async () => {
    const workbench = await openState('first-look-plain');
    const pane = workbench.pane();
    const errors = pane.getByRole('button', { name: /^错误 1$/ });
    await errors.click();
    await makeLow(workbench);
    await errors.click();
    await errors.waitFor({ state: 'hidden' });
  });

  it.each(['first-look', 'first-look-plain', 'first-look-filled', 'filled-notice', 'scores'])(
    'shows three rows at least: %s',
    async (name) => {
      const workbench = await openState(name);
      await makeLow(workbench);
      await workbench.pane().waitForFunction(() => {
        const bottom = document.querySelector('.scroll-area')?.getBoundingClientRect().bottom ?? 0;
        const rows = Array.from(document.querySelectorAll('.finding, .score-table tbody tr'));
        return (
          window.innerHeight === 480 &&
          rows.filter((row) => row.getBoundingClientRect().bottom <= bottom).length >= 3
        );
      });
    },
  );
});

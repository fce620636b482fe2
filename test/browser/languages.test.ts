import type { Locator } from 'playwright-core';
import { builtInPolicies } from '../../src/core/policy/built-in';
import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();
const ROWS = sampleRows('法制宣传');
const workbook = workbookWith({ 表1: { rows: ROWS } });

/** Shown as they are: texts of the sheet, names of the rules and of the other language. */
const NAMES = [
  '表1',
  '中文',
  ...builtInPolicies.map(({ name }) => name),
  ...ROWS.flat().map(String),
];
/** Arithmetic in words is made by the rules, which speak Chinese only. */
const ARITHMETIC = '.arithmetic-line';

/** Chinese in the pane that is neither a name nor arithmetic. */
async function foreignTexts(workbench: WorkbenchSession): Promise<string[]> {
  const labels = await workbench
    .pane()
    .locator('[aria-label], [title], [placeholder]')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ),
    );
  const arithmetic = await workbench.pane().locator(ARITHMETIC).allInnerTexts();
  const data = [...NAMES, ...arithmetic].join('\n');
  const shown = [await workbench.paneText(), ...labels].join('\n');
  const chinese = shown.match(/[\u3400-\u9fff]+/g) ?? [];
  return chinese.filter((text) => !data.includes(text));
}

describe('an Excel that speaks English', () => {
  test('shows the whole pane in English, apart from data and the arithmetic of the rules', async () => {
    const workbench = await open({ workbook, language: 'en' });
    const pane = workbench.pane();
    const found: Record<string, string[]> = {};
    /** `shown`: what is there only when the screen is. */
    const look = async (name: string, shown: Locator): Promise<void> => {
      await shown.first().waitFor();
      found[name] = await foreignTexts(workbench);
    };
    await look('findings', pane.getByText('Checked by'));
    await pane.getByRole('button', { name: /^G9/ }).first().click();
    const accept = pane.getByRole('button', { name: 'Accept with a reason' });
    await look('finding', accept);
    await workbench.screenshot('english-finding');
    await accept.click();
    await look('acceptance', pane.getByRole('button', { name: 'Accept', exact: true }));
    await pane.getByRole('tab', { name: /^Scores/ }).click();
    await look('scores', pane.locator(ARITHMETIC));
    await workbench.screenshot('english-scores');
    await pane.getByRole('tab', { name: /^Reasons/ }).click();
    await look('reasons', pane.getByRole('button', { name: 'Draft the facts' }));
    await pane.getByRole('button', { name: /^Preview and fill/ }).click();
    await look('preview', pane.getByRole('button', { name: /^Apply/ }));
    await workbench.screenshot('english-preview');
    await pane.getByRole('button', { name: /^Apply/ }).click();
    await pane.getByRole('button', { name: 'Undo', exact: true }).click();
    await look('undone', pane.getByText(/cells put back/));
    await pane.getByRole('button', { name: 'Review', exact: true }).click();
    await look('review', pane.getByText(/^Read only/));
    await pane.getByRole('button', { name: 'Settings' }).click();
    await look('settings', pane.getByRole('combobox', { name: 'Language' }));
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  test('can be changed to Chinese in the settings', async () => {
    const workbench = await open({ workbook, language: 'en' });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: 'Settings' }).click();
    await pane.getByRole('combobox', { name: 'Language' }).selectOption({ label: '中文' });
    await pane.getByRole('heading', { name: '设置' }).waitFor();
  });
});

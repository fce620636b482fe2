import type { Locator } from 'playwright-core';
import { builtInPolicies, findBuiltInPolicy } from '../../src/core/policy/built-in';
import { policyExamples } from '../../src/taskpane/policy/policy-examples';
import { sampleRows } from '../taskpane/sample-workbook';
import { chooseFiles, textFile } from './files-and-clipboard';
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
  ...builtInPolicies.flatMap(({ name, summary }) => [name, summary]),
  ...ROWS.flat().map(String),
  // rows on which the policy editor shows its effect
  ...policyExamples(null).map(({ row }) => row.indicator),
];
const ARITHMETIC = '.arithmetic-line';
/** Marked as Chinese for screen readers: the opinion, what rules say about themselves. */
const CHINESE_PARTS = '.pane [lang="zh-CN"]';

/** Chinese in the pane that is no text of the sheet and no name. */
async function foreignTexts(workbench: WorkbenchSession): Promise<string[]> {
  const labels = await workbench
    .pane()
    .locator('[aria-label], [title], [placeholder]')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ),
    );
  const inChinese = await workbench.pane().locator(CHINESE_PARTS).allInnerTexts();
  const data = [...NAMES, ...inChinese].join('\n');
  const shown = [await workbench.paneText(), ...labels].join('\n');
  const chinese = shown.match(/[\u3400-\u9fff]+/g) ?? [];
  return chinese.filter((text) => !data.includes(text));
}

describe('an Excel that speaks English', () => {
  it('shows the whole pane in English, apart from data', async () => {
    const workbench = await open({ workbook, language: 'en' });
    const pane = workbench.pane();
    const found: Record<string, string[]> = {};
    /** `shown`: what is there only when the screen is. */
    const look = async (name: string, shown: Locator): Promise<void> => {
      await shown.first().waitFor();
      found[name] = await foreignTexts(workbench);
    };
    // it stands below the pane for the moment until the pane has started
    await pane.getByText('Opening…').waitFor({ state: 'hidden' });
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
    await pane.getByRole('button', { name: 'View or change' }).click();
    await pane.getByRole('button', { name: 'Compare with other rules' }).click();
    const linear = findBuiltInPolicy('provincial-linear')?.name ?? '';
    await pane.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: linear });
    await look('comparison', pane.getByRole('status'));
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('button', { name: 'Edit settings' }).click();
    await pane.getByRole('textbox', { name: /^“Achieved”/ }).fill('50');
    await pane.getByText('“Partly achieved” must begin below “Achieved”.').waitFor();
    await workbench.screenshot('english-rules');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it('shows what reviewers and policies have in English, apart from opinions and what rules say', async () => {
    const workbench = await open({ workbook, language: 'en' });
    const pane = workbench.pane();
    const found: Record<string, string[]> = {};
    const look = async (name: string, shown: Locator): Promise<void> => {
      await shown.first().waitFor();
      await workbench.screenshot(`english-${name}`);
      found[name] = await foreignTexts(workbench);
    };
    const back = pane.getByRole('button', { name: 'Back' });
    await pane.getByText('Checked by').waitFor();
    await pane.getByRole('button', { name: 'Review', exact: true }).click();
    await pane.getByRole('tab', { name: /^Targets?/ }).click();
    await look('target', pane.getByText(/no target form/i));
    const own = textFile('own.json', '{}');
    await chooseFiles(workbench, pane.getByRole('button', { name: /earlier/i }), [own]);
    await look('round-refused', pane.getByText(/^own\.json/));
    await pane.getByRole('button', { name: /opinion/i }).click();
    await look('opinion', pane.getByRole('textbox', { name: /opinion/i }));
    await back.click();
    await pane.getByRole('button', { name: /several|batch/i }).click();
    const files = pane.getByRole('button', { name: /^Choose files/ });
    await look('batch-empty', files);
    await chooseFiles(workbench, files, [
      { ...workbook, name: 'one.xlsx' },
      textFile('broken.xlsx', 'no workbook'),
    ]);
    await look('batch', pane.getByRole('row', { name: /broken\.xlsx/ }));
    await pane.getByRole('button', { name: /法制宣传/ }).click();
    await look('batch-file', pane.getByRole('heading', { name: 'one.xlsx' }));
    const codes = await pane.locator('.batch-points .group-code').allTextContents();
    expect(codes.slice(-1)).toEqual(['S02']);
    await back.click();
    await back.click();
    await pane.getByRole('button', { name: 'Settings' }).click();
    await pane.getByRole('button', { name: /View or change/ }).click();
    await look('policy', pane.getByRole('button', { name: /^Export/ }));
    await pane.getByRole('button', { name: /^Compare/ }).click();
    const list = pane.getByRole('combobox');
    await list.selectOption({ index: 3 });
    await look('policy-compare', pane.locator('.compared-lead'));
    await back.click();
    await pane.getByRole('button', { name: /^Edit/ }).click();
    await look('policy-edit', pane.getByRole('button', { name: /^Save/ }));
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it('can be changed to Chinese in the settings', async () => {
    const workbench = await open({ workbook, language: 'en' });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: 'Settings' }).click();
    await pane.getByRole('combobox', { name: 'Language' }).selectOption({ label: '中文' });
    await pane.getByRole('heading', { name: '设置' }).waitFor();
  });
});

import type { Frame } from 'playwright-core';
import { sampleRows } from '../taskpane/sample-workbook';
import { workbookWith } from './make-workbook';
import { workbenchSuite } from './workbench-suite';
import type { WorkbenchSession } from './workbench-session';

const open = workbenchSuite();
const workbook = workbookWith({ 表1: { rows: sampleRows('法制宣传') } });

/** More presses of Tab than any screen of this small workbook needs. */
const MOST_TABS = 60;

interface FocusedElement {
  readonly name: string;
  /** Whether it looks different from the way it looks without the focus. */
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

/** What has the focus in the pane, named as the person sees or hears it. */
function focusedIn(pane: Frame): Promise<FocusedElement> {
  return pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body) return { name: '', isMarked: true, isInView: true };
    const looks = (): string =>
      [element, element.parentElement, element.nextElementSibling]
        .map((each) => {
          if (!each) return '';
          return [null, '::before', '::after']
            .map((part) => {
              const { outline, border, boxShadow, backgroundColor } = getComputedStyle(each, part);
              return [outline, border, boxShadow, backgroundColor].join();
            })
            .join();
        })
        .join();
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const { top, bottom } = element.getBoundingClientRect();
    const focused = looks();
    element.blur();
    const unfocused = looks();
    element.focus();
    return {
      name: name.trim(),
      isMarked: focused !== unfocused,
      isInView: top >= 0 && bottom <= window.innerHeight + 1,
    };
  });
}

/** Presses Tab until the wanted control has the focus; every control on the way shows its focus. */
async function tabTo(workbench: WorkbenchSession, wanted: RegExp): Promise<void> {
  // what is not there yet, or disabled as long as the pane works, is no stop of Tab
  await workbench.pane().getByRole('button', { name: wanted, disabled: false }).first().waitFor();
  const passed: string[] = [];
  for (let press = 0; press < MOST_TABS; press += 1) {
    const pane = workbench.pane();
    const before = await pane.evaluateHandle(() => document.activeElement);
    await workbench.page.keyboard.press('Tab');
    // from the last stop of the pane Excel takes the focus, when it gets round to it
    await pane.waitForFunction(
      (former) => former === document.body || document.activeElement !== former,
      before,
    );
    const { name, isMarked, isInView } = await focusedIn(pane);
    passed.push(name);
    if (name !== '')
      expect({ name, isMarked, isInView }).toEqual({ name, isMarked: true, isInView: true });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab did not reach ${String(wanted)}: ${passed.join(' | ')}`);
}

describe('the keyboard alone', () => {
  it('does the whole job: findings, decision, reason, preview, fill, undo', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    const { keyboard } = workbench.page;
    await pane.getByText('已按').waitFor();
    // from here on no mouse: Tab starts where the person last pointed
    await pane.locator('.verdict-sentence').click();

    await tabTo(workbench, /^G9/);
    await keyboard.press('Enter');
    await workbench.selects('G9');
    expect((await focusedIn(pane)).name).toMatch(/^G9/);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    const [next = ''] = /^[A-Z]\d{1,2}/.exec((await focusedIn(pane)).name) ?? [];
    expect(next).not.toMatch(/^(G9)?$/);
    await keyboard.press('Enter');
    await workbench.selects(next);
    await workbench.screenshot('keyboard-finding');

    await keyboard.press('Home');
    await keyboard.press('ArrowUp');
    await keyboard.down('Shift');
    for (let press = 0; press < MOST_TABS; press += 1) {
      await keyboard.press('Tab');
      if (/^问题/.test((await focusedIn(pane)).name)) break;
    }
    await keyboard.up('Shift');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await pane.getByRole('group', { name: '“活动开展及时性”的完成情况' }).waitFor();
    await tabTo(workbench, /^其他得分/);
    await keyboard.press('Enter');
    await pane.locator('input:focus').waitFor();
    await keyboard.type('3');
    await keyboard.press('Enter');
    await pane.getByText('人工判定“未达成”，3 分').first().waitFor();

    await tabTo(workbench, /^写说明/);
    await keyboard.press('Enter');
    await tabTo(workbench, /^起草事实说明/);
    await keyboard.press('Enter');
    await pane
      .getByRole('textbox', { name: /^写入 H/ })
      .and(pane.locator(':focus'))
      .waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('演出团队未能落实，场次顺延到次年；年初签订协议，按季度排定场次。');
    await tabTo(workbench, /^写入 H/);
    await keyboard.press('Enter');
    await pane.getByText('已填写 1 格。').waitFor();

    await tabTo(workbench, /^预览并填写/);
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: '预览填写' }).waitFor();
    await pane.locator('button:focus', { hasText: /^应用/ }).waitFor();
    await keyboard.press('Enter');
    await workbench.shows('G8', '20');
    expect(await workbench.cellText('G11')).toBe('3');
    await pane
      .getByText('得分都已填好')
      .or(pane.getByText(/^预览不同的/))
      .first()
      .waitFor();

    await tabTo(workbench, /^撤销/);
    await keyboard.press('Enter');
    await workbench.shows('G8', '');
  });

  it('reaches the main button with three Tabs, and the other way of working with an arrow', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    const { keyboard } = workbench.page;
    await pane.getByText('已按').waitFor();
    await pane.locator('.pane-header').click({ position: { x: 2, y: 2 } });
    await keyboard.press('Tab');
    expect((await focusedIn(pane)).name).toBe('填报');
    await keyboard.press('ArrowRight');
    expect((await focusedIn(pane)).name).toBe('审核');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect((await focusedIn(pane)).name).toBe('下一件');
  });

  it('leaves a screen with Escape and is back where it was', async () => {
    const workbench = await open({ workbook });
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '设置' }).press('Enter');
    await pane.getByRole('heading', { name: '设置' }).waitFor();
    await workbench.screenshot('settings');
    await workbench.page.keyboard.press('Escape');
    await pane.getByText('已按').waitFor();
  });
});

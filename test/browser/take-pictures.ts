/**
 * Pictures of every state of the pane, to be looked at: `BROWSER_PATH=… node scripts/run-ts.cjs
 * test/browser/take-pictures.ts --out FOLDER [--only PATTERN] [--sizes 350,low] [--looks light,dark,contrast]`.
 * Needs a build. Each state is reached once and then shown in every size and look.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { PANE_STATES, type PaneState } from './pane-states';
import { launchBrowser, serveFile, WorkbenchSession } from './workbench-session';
import { UNFILLED_SAMPLE } from './workbench-suite';

/** Width and height of the pane in pixels. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  '320': [320, 780],
  '350': [350, 780],
  '450': [450, 780],
  low: [350, 480],
};
type EmulatedMedia = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const LOOKS: Readonly<Record<string, EmulatedMedia>> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};
/** For what fades, and for styles that are loaded. */
const SETTLING_MS = 250;
const REACHING_MS = 30000;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: Object.keys(SIZES).join() },
    looks: { type: 'string', default: Object.keys(LOOKS).join() },
  },
});

/** Rows of lists that a person sees at once, from top to bottom. */
const LIST_ROWS =
  '.finding, .row-button, .form-item, .policy-choice, .preview-edits > li, tbody tr';

async function takePictures(workbench: WorkbenchSession, name: string, out: string): Promise<void> {
  const { page } = workbench;
  for (const size of values.sizes.split(',')) {
    const [width, height] = SIZES[size] ?? [350, 780];
    await page.evaluate(
      ([w, h]) => {
        const frame = document.querySelector<HTMLElement>('#pane iframe');
        const pane = document.querySelector<HTMLElement>('#pane');
        if (!frame || !pane) return;
        pane.style.width = `${String(w)}px`;
        frame.style.height = `${String(h)}px`;
      },
      [width, height],
    );
    for (const look of values.looks.split(',')) {
      await page.emulateMedia(LOOKS[look] ?? {});
      await page.waitForTimeout(SETTLING_MS);
      await page.locator('#pane iframe').screenshot({
        animations: 'disabled',
        path: path.join(out, `${name}-${size}-${look}.png`),
      });
    }
    const fit = await workbench.pane().evaluate((rows) => {
      const area = document.querySelector('.scroll-area')?.getBoundingClientRect();
      const isWhole = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return (
          area !== undefined && box.height > 0 && box.top >= area.top && box.bottom <= area.bottom
        );
      };
      return {
        overflow: document.documentElement.scrollWidth - window.innerWidth,
        area: Math.round(area?.height ?? 0),
        rows: Array.from(document.querySelectorAll(rows)).filter(isWhole).length,
      };
    }, LIST_ROWS);
    process.stdout.write(`${name} ${size}: ${JSON.stringify(fit)}\n`);
  }
}

async function main(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const [server, browser] = await Promise.all([serveFile(UNFILLED_SAMPLE), launchBrowser()]);
  const wanted = PANE_STATES.filter(({ name }) => new RegExp(values.only).test(name));
  for (const state of wanted) {
    const workbench = await WorkbenchSession.open(browser, server.address, await optionsOf(state));
    workbench.page.setDefaultTimeout(REACHING_MS);
    try {
      await state.reach(workbench.pane(), workbench);
      await takePictures(workbench, state.name, out);
    } catch (error) {
      process.stdout.write(`${state.name}: not reached: ${String(error).slice(0, 400)}\n`);
      process.exitCode = 1;
      await takePictures(workbench, `${state.name}-not-reached`, out);
    }
    await workbench.close();
  }
  await browser.close();
  server.stop();
}

async function optionsOf({ workbook, level }: PaneState) {
  const opened = typeof workbook === 'function' ? await workbook() : workbook;
  return {
    viewport: { width: 1366, height: 860 },
    ...(opened ? { workbook: opened } : {}),
    ...(level ? { level } : {}),
  };
}

if (values.out === undefined) {
  process.stderr.write('--out FOLDER is missing\n');
  process.exitCode = 2;
} else {
  void main(values.out);
}

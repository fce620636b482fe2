/** From opening the pane to its first verdict, beside the same pane over a workbook without forms, turn by turn in a real browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre';
import type { Browser } from 'playwright-core';
import { launchBrowser, serveFile, WorkbenchSession } from '../browser/workbench-session';

const SAMPLE = path.join(__dirname, '../../assets/samples/自评表示例-待填.xlsx');
const ROUNDS = 5;

declare global {
  interface Window {
    /** Since the frame was opened. */
    firstVerdictMs?: number;
  }
}

/** In every frame, before anything else runs. */
function observeFirstVerdict(): void {
  const verdict = /已按|没有找到绩效/;
  new MutationObserver(() => {
    if (window.firstVerdictMs === undefined && verdict.test(document.body?.textContent ?? '')) {
      window.firstVerdictMs = performance.now();
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function firstVerdict(browser: Browser, address: string, bytes: Uint8Array): Promise<number> {
  const session = await WorkbenchSession.open(browser, address, {
    workbook: { name: '表.xlsx', bytes },
    initScript: observeFirstVerdict,
  });
  try {
    await session.pane().waitForFunction(() => window.firstVerdictMs !== undefined);
    return await session.pane().evaluate(() => window.firstVerdictMs ?? Infinity);
  } finally {
    await session.close();
  }
}

async function measure(): Promise<void> {
  const forms = new Uint8Array(readFileSync(SAMPLE));
  const empty = await writeXlsx({ sheets: [{ name: '通讯录', rows: [['姓名', '电话']] }] });
  const server = await serveFile(SAMPLE);
  const browser = await launchBrowser();
  const times = { forms: [] as number[], empty: [] as number[] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.empty.push(await firstVerdict(browser, server.address, empty));
      times.forms.push(await firstVerdict(browser, server.address, forms));
    }
  } finally {
    await browser.close();
    server.stop();
  }
  const [verdictMs, emptyMs] = [Math.min(...times.forms), Math.min(...times.empty)];
  process.stdout.write(
    JSON.stringify({
      firstVerdictMs: Math.round(verdictMs),
      emptyPaneMs: Math.round(emptyMs),
      firstVerdictRatio: verdictMs / emptyMs,
    }),
  );
}

void measure();

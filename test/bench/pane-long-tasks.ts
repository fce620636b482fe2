/** The longest block of the pane's main thread in a real browser: loading its scripts, checking 400 forms, reviewing them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { savedBy } from '../browser/files-and-clipboard';
import { launchBrowser, serveFile, WorkbenchSession } from '../browser/workbench-session';
import { makeLargeWorkbook } from './make-large-workbook';

const FORMS = 400;
const DONE = /400 张表/;
/** The browser reports tasks from 50 ms on. */
const REPORTED_FROM_MS = 50;

interface LongTask {
  readonly name: string;
  readonly duration: number;
  /** Began before the page's scripts had run. */
  readonly isLoading: boolean;
}

declare global {
  interface Window {
    longTasks?: LongTask[];
  }
}

/** In every frame, before anything else runs. */
function observeLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const loaded = page?.domContentLoadedEventStart ?? 0;
    for (const { name, duration, startTime } of list.getEntries()) {
      const isLoading = loaded === 0 || startTime < loaded;
      window.longTasks?.push({ name, duration, isLoading });
    }
  }).observe({ type: 'longtask', buffered: true });
}

interface OwnTasks<Done> {
  readonly done: Done;
  /** In milliseconds, while scripts were loading and afterwards. */
  readonly loading: readonly number[];
  readonly later: readonly number[];
}

/** Long tasks of the pane itself until now, or during some work; the stand-in and the grid run in the page around it. */
async function ownTasks<Done>(
  session: WorkbenchSession,
  work?: () => Promise<Done>,
): Promise<OwnTasks<Done>> {
  const pane = session.pane();
  if (work) await pane.evaluate(() => (window.longTasks = []));
  const done = (await work?.()) as Done;
  const tasks = await pane.evaluate(() => window.longTasks ?? []);
  const durations = (isLoading: boolean): number[] =>
    tasks
      .filter((task) => task.name === 'self' && task.isLoading === isLoading)
      .map(({ duration }) => duration);
  return { done, loading: durations(true), later: durations(false) };
}

async function saveResult(session: WorkbenchSession): ReturnType<typeof savedBy> {
  const pane = session.pane();
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByRole('button', { name: '生成审核意见' }).click();
  const saved = await savedBy(session, pane.getByRole('button', { name: '保存结果' }));
  await pane.getByRole('button', { name: '返回' }).click();
  return saved;
}

/** `earlier`: on the disk, since contents handed over by the test would be decoded in the page's own main thread. */
async function compareWith(session: WorkbenchSession, earlier: string): Promise<void> {
  const pane = session.pane();
  const button = pane.getByRole('button', { name: '与上轮比较…' });
  const [chooser] = await Promise.all([session.page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(earlier);
  await pane.getByText(`上轮结果：${path.basename(earlier)}`).waitFor();
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, '400.xlsx');
  writeFileSync(file, await makeLargeWorkbook(FORMS));
  const server = await serveFile(file);
  const browser = await launchBrowser();
  try {
    const session = await WorkbenchSession.open(browser, server.address, {
      initScript: observeLongTasks,
    });
    await session.pane().getByText(DONE).first().waitFor({ timeout: 120_000 });
    const checking = await ownTasks(session);
    const writing = await ownTasks(session, () => saveResult(session));
    const earlier = path.join(folder, writing.done.name);
    writeFileSync(earlier, writing.done.bytes);
    const comparing = await ownTasks(session, () => compareWith(session, earlier));
    const longest = (durations: readonly number[]): number => Math.round(Math.max(0, ...durations));
    process.stdout.write(
      JSON.stringify({
        longestTaskMs: longest(checking.later),
        tasksOver50Ms: checking.later.length,
        loadingScriptsMs: longest(checking.loading),
        savingResultMs: longest(writing.later),
        comparingRoundsMs: longest(comparing.later),
        reportedFromMs: REPORTED_FROM_MS,
      }),
    );
    await session.close();
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

void measure();

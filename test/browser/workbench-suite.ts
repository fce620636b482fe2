/** One server and one browser for a file of tests, one fresh workbench per test, and what must hold after each. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import {
  launchBrowser,
  serveFile,
  WorkbenchSession,
  type ServedFile,
  type SessionOptions,
} from './workbench-session';

const SAMPLES = path.join(__dirname, '..', '..', 'assets', 'samples');

/** The workbook that opens unless a test brings its own: five forms with scores and reasons to be filled. */
export const UNFILLED_SAMPLE = path.join(SAMPLES, '自评表示例-待填.xlsx');
export const FILLED_SAMPLE = path.join(SAMPLES, '自评表示例-已填.xlsx');
/** Two approved target forms, each with its self-evaluation: a changed target, a dropped and an added indicator. */
export const TARGETS_SAMPLE = path.join(SAMPLES, '目标表与自评表示例.xlsx');

/** Registers the hooks; the returned function opens the workbench. */
export function workbenchSuite(): (options?: SessionOptions) => Promise<WorkbenchSession> {
  let server: ServedFile | null = null;
  let browser: Browser | null = null;
  let sessions: WorkbenchSession[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveFile(UNFILLED_SAMPLE), launchBrowser()]);
  });

  afterEach(async () => {
    const opened = sessions;
    sessions = [];
    await Promise.all(opened.map((session) => session.close()));
    for (const { foreignRequests, consoleErrors } of opened) {
      expect({ foreignRequests, consoleErrors }).toEqual({
        foreignRequests: [],
        consoleErrors: [],
      });
    }
  });

  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  return async (options) => {
    if (!server || !browser) throw new Error('the server and the browser start before the tests');
    const session = await WorkbenchSession.open(browser, server.address, options);
    sessions.push(session);
    return session;
  };
}

/** The pane's page wherever the pane itself cannot start: nothing is blank, and every state says what to do. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS } from '../../src/taskpane/self-check/diagnose';
import type { TroubleState } from '../../src/taskpane/self-check/texts';
import { violations, AXE } from './accessibility-violations';
import { ANSWER_MS, launchBrowser, serveFile, type ServedFile } from './workbench-session';
import { UNFILLED_SAMPLE } from './workbench-suite';

const SCREENSHOTS = path.join(__dirname, '..', '..', 'test-results', 'screenshots');
let server: ServedFile;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveFile(UNFILLED_SAMPLE), launchBrowser()]);
});

beforeEach(async () => {
  context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 350, height: 640 },
  });
  context.setDefaultTimeout(ANSWER_MS);
  await context.addInitScript(AXE);
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  server.stop();
});

const OFFICE_JS = '**/office-js/office.js';
/** office.js of a host that stays silent. */
const SILENT = 'window.Office = { onReady: function () { return new Promise(function () {}); } };';
/** Office that answers beside a workbook: as much of it as the self-check asks. */
const ANSWERING = `window.Office = {
  onReady: function (tell) { if (tell) tell(); return Promise.resolve(); },
  context: {
    document: {},
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.17928' },
    requirements: { isSetSupported: function (set, level) { return Number(level.slice(2)) <= 17; } }
  }
};`;

const script = (body: string) => ({ contentType: 'text/javascript', body });

const ARRANGE: Readonly<Record<TroubleState, (page: Page) => Promise<unknown>>> = {
  browser: () => Promise.resolve(),
  'old-view': (page) =>
    page.addInitScript(() => Object.defineProperty(document, 'documentMode', { value: 7 })),
  'no-office-js': (page) => page.route(OFFICE_JS, (route) => route.abort()),
  'no-answer': async (page) => {
    await page.clock.install();
    await page.route(OFFICE_JS, (route) => route.fulfill(script(SILENT)));
  },
  'not-started': async (page) => {
    await page.route(OFFICE_JS, (route) => route.fulfill(script(ANSWERING)));
    await page.route('**/taskpane.js', (route) => route.abort());
  },
};

/** What each state must also say. */
const SAYS: Readonly<Record<TroubleState, readonly string[]>> = {
  browser: ['✓ 使用 https', '✓ 都已载入', '✓ 服务器已发送', '✓ 每次打开都向服务器核对'],
  'old-view': ['管理员：Excel 2016、2019 需要 Internet Explorer 11'],
  'no-office-js': ['✗ 没有载入', 'office-js/office.js'],
  'no-answer': ['清单里的地址应与本页地址的服务器和文件夹相同'],
  'not-started': ['taskpane.js', 'Excel 16.0.17928 (PC)', '✓ 1.17'],
};

test.each(Object.keys(ARRANGE) as TroubleState[])('the state %s', async (state) => {
  const page = await context.newPage();
  await ARRANGE[state](page);
  const address = new URL('/taskpane.html', server.address).href;
  await page.goto(address);
  if (state === 'no-answer') await page.clock.runFor(PATIENCE_MS + 1000);
  const section = page.locator(`#self-check [data-state="${state}"]`);
  await section.waitFor();
  for (const words of [address, ...SAYS[state]]) await section.getByText(words).first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `self-check-${state}.png`) });
});

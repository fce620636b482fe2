/** The workbench as a person uses it: the served pages in a real browser, and what they asked the network for. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import type { ApiLevel } from '../../src/workbench/host/api-level';
import { observeMoments, PassingMoments, type MomentOptions } from './passing-moments';
import { makeLate, slowDown } from './slow-machine';

const PROJECT = path.join(__dirname, '..', '..');
const SCREENSHOTS = path.join(PROJECT, 'test-results', 'screenshots');
const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--no-first-run',
];
/** Whatever a person waits for comes sooner, also on a machine with much else to do. Reached by failures only. */
export const ANSWER_MS = 60000;
/** As wide as Excel's task pane. */
const PANE_WIDTH = 350;

export interface ServedFile {
  readonly address: string;
  stop(): void;
}

/** Serves a workbook the way a user does: with `npm start`'s script, but what is built already. */
export async function serveFile(file: string): Promise<ServedFile> {
  const server: ChildProcess = spawn(
    process.execPath,
    [path.join(PROJECT, 'scripts', 'start.mjs'), '--as-built', '--port', '0', file],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /https:\/\/localhost:\d+\/workbench\//.exec(said);
      if (found) resolve(found[0]);
    });
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return { address, stop: () => void server.kill() };
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['BROWSER_PATH'];
  if (!executablePath) throw new Error('BROWSER_PATH is not set: run the tests with npm test');
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}

/** A workbook that is opened instead of the served one. */
export interface NamedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SessionOptions extends MomentOptions {
  readonly workbook?: NamedWorkbook;
  readonly level?: ApiLevel;
  readonly language?: 'zh' | 'en';
  /** Runs in every frame before the pages' own scripts: a function, or a script's path. */
  readonly initScript?: (() => void) | { readonly path: string };
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Answers the workbench's first request with another workbook; everything else comes from the server. */
function serveInstead(context: BrowserContext, { name, bytes }: NamedWorkbook): Promise<unknown> {
  return context.route('**/workbench/opened', (route) =>
    route.fulfill({
      contentType: 'application/octet-stream',
      headers: { 'X-File-Name': encodeURIComponent(name) },
      body: Buffer.from(bytes),
    }),
  );
}

/** One page with the workbench; close it after each test. */
export class WorkbenchSession {
  /** Addresses of other origins that the pages asked for. Must stay empty. */
  readonly foreignRequests: string[] = [];
  /** Errors on the console: refused by the content security policy, exceptions, missing files. */
  readonly consoleErrors: string[] = [];

  /** What the pane shows only for a moment. */
  readonly moments = new PassingMoments(() => this.pane());

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Resolves when the first check has ended: what a person does before that, the pane cannot follow yet. */
  static async open(
    browser: Browser,
    address: string,
    options: SessionOptions = {},
  ): Promise<WorkbenchSession> {
    const { level = '1.15', language = 'zh', initScript, workbook, viewport } = options;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: viewport ?? { width: 1366, height: 900 },
      acceptDownloads: true,
    });
    await makeLate(context);
    await observeMoments(context, options);
    if (initScript) await context.addInitScript(initScript);
    context.setDefaultTimeout(ANSWER_MS);
    if (workbook) await serveInstead(context, workbook);
    const page = await context.newPage();
    await slowDown(page);
    const session = new WorkbenchSession(context, page);
    const { origin } = new URL(address);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) session.foreignRequests.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') session.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => session.consoleErrors.push(String(error)));
    await page.goto(`${address}?file=opened&level=${level}&lang=${language}`);
    await session.paneStarted();
    if (!options.standStillAt) await session.moments.workEnds();
    return session;
  }

  private async paneStarted(): Promise<void> {
    await this.paneFrame().locator('#pane > *').first().waitFor();
    // only a loaded pane takes files that are dropped on it
    await this.pane().waitForLoadState('load');
  }

  /** Another Excel: the pane is loaded afresh, with the settings that the workbook keeps. */
  async changeLevel(level: ApiLevel): Promise<void> {
    const former = await this.page.locator('#pane iframe').getAttribute('name');
    await this.page.selectOption('#level', level);
    await this.page.waitForFunction(
      (name) => (document.querySelector<HTMLIFrameElement>('#pane iframe')?.name ?? name) !== name,
      former,
    );
    await this.paneStarted();
    await this.moments.workEnds();
  }

  /** The pane's own frame. */
  pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('/taskpane.html'));
    if (!frame) throw new Error('the pane is not there');
    return frame;
  }

  /** The pane's frame also while it is being replaced by that of another workbook. */
  paneFrame(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  async paneText(): Promise<string> {
    return this.pane().locator('body').innerText();
  }

  cell(address: string): Locator {
    return this.page.locator(`#grid td[data-address="${address}"]`);
  }

  async cellText(address: string): Promise<string> {
    await this.gridDrawn();
    return (await this.cell(address).textContent()) ?? '';
  }

  /** Texts of the given cells of the visible sheet. */
  async cellTexts(addresses: readonly string[]): Promise<string[]> {
    await this.gridDrawn();
    const texts = addresses.map((address) => this.cell(address).textContent());
    return (await Promise.all(texts)).map((text) => text ?? '');
  }

  /** The grid is drawn once per frame: after the next one it shows all that was written before. */
  private async gridDrawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
    );
  }

  /** Waits until a cell of the visible sheet shows a text. */
  async shows(address: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([wanted, expected]) =>
        document.querySelector(`#grid td[data-address="${wanted}"]`)?.textContent === expected,
      [address, text],
    );
  }

  /** Waits until a cell is the selected one: the pane selects by a message to Excel. */
  async selects(address: string): Promise<void> {
    await this.page.locator('#address').getByText(address, { exact: true }).waitFor();
    await this.page.locator(`#grid td[data-address="${address}"][aria-selected="true"]`).waitFor();
  }

  /** Waits until a sheet is the visible one. */
  async showsSheet(name: string): Promise<void> {
    await this.page
      .locator('#tabs')
      .getByRole('tab', { name, exact: true, selected: true })
      .waitFor();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('#tabs').getByRole('tab', { name, exact: true }).click();
    await this.showsSheet(name);
  }

  /** Types into a cell of the visible sheet, as a person does. Enter then selects the cell below. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.press('F2');
    await this.page.locator('.cell-editor').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits for the card of a row, its name with a cell of it: the pane follows the selection, but a moment later. */
  async showsCard(row: number): Promise<void> {
    const heading = this.pane().getByRole('heading', { level: 2 });
    await heading.getByText(new RegExp(`^[A-Z]+${row}$`)).waitFor();
  }

  /** Goes back from the card of the row that is selected; before it is there, 返回 would leave another one. */
  async leaveCard(row: number): Promise<void> {
    await this.showsCard(row);
    await this.pane().getByRole('button', { name: '返回' }).click();
  }

  /** Begins to edit a cell while the pane shows its result, and not the card of the row. */
  async editBesideResult(address: string): Promise<void> {
    await this.cell(address).click();
    await this.leaveCard(Number(/\d+/.exec(address)));
    await this.page.locator('#grid').focus();
    await this.page.keyboard.press('F2');
    await this.page.locator('.cell-editor').waitFor();
  }

  /** The pane alone, 350 px wide, into test-results/screenshots. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const pane = this.page.locator('#pane');
    const width = (await pane.boundingBox())?.width;
    if (width !== PANE_WIDTH) throw new Error(`the pane is ${width} px wide`);
    await pane.screenshot({ animations: 'disabled', path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  /** The whole page, into test-results/screenshots. */
  async screenshotOfPage(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** The package as an office gets it: unpacked, and used with every origin but its own shut off. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SiteServer } from './plain-server';
import { ANSWER_MS, launchBrowser } from './workbench-session';

const PACKAGES = path.join(__dirname, '..', '..', 'dist', 'package');
/** Longer than office.js waits before it would send what it has gathered. */
const TELEMETRY_MS = 6000;

export function unpack(archive: string, folder: string): void {
  const files = unzipSync(new Uint8Array(readFileSync(archive)));
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/** One unpacked package and one browser for a file of tests. Registers the hooks. */
export class UnpackedPackage {
  /** Requests to other origins: counted, and going nowhere. */
  readonly foreignRequests: string[] = [];
  private place = '';
  private browser: Browser | null = null;
  private contexts: BrowserContext[] = [];

  constructor() {
    beforeAll(async () => {
      const name = readdirSync(PACKAGES).find((each) => /^performance-self.*\.zip$/.test(each));
      this.place = mkdtempSync(path.join(tmpdir(), 'unpacked-'));
      unpack(path.join(PACKAGES, name ?? ''), this.place);
      this.browser = await launchBrowser();
    });
    afterEach(async () => {
      await Promise.all(this.contexts.splice(0).map((context) => context.close()));
      expect(this.foreignRequests.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await this.browser?.close();
      rmSync(this.place, { recursive: true });
    });
  }

  get folder(): string {
    return this.place;
  }

  /** A page that reaches this origin, and files, alone; closed after the test. */
  async pageOf(origin: string): Promise<Page> {
    if (!this.browser) throw new Error('the browser starts before the tests');
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    this.contexts.push(context);
    context.setDefaultTimeout(ANSWER_MS);
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(origin) || /^(data|blob|file):/.test(url)) return route.continue();
      this.foreignRequests.push(url);
      return route.abort();
    });
    return context.newPage();
  }

  /** What a person does with the site; `headers`: what the self-check says of the server's headers. */
  async useSite({ address }: SiteServer, headers: string): Promise<void> {
    const page = await this.pageOf(address);
    await page.goto(address);
    await page.getByRole('link', { name: /^打开工作台/ }).click();
    await page.getByRole('link', { name: '还没有填得分的自评表' }).click();
    const pane = page.frameLocator('#pane iframe');
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '预览并填写' }).click();
    await pane.getByRole('button', { name: /^应用/ }).click();
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '另存副本' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('自评表示例-待填-副本.xlsx');

    const other = await page.context().newPage();
    await other.goto(`${address}taskpane.html`);
    await other.getByText(headers).first().waitFor();
    for (const manual of ['install', 'use']) {
      await other.goto(`${address}help/${manual}.html`);
      const broken = await other.evaluate(() =>
        [...document.images].filter((image) => image.naturalWidth === 0).map(({ src }) => src),
      );
      expect(broken).toEqual([]);
    }
    await page.waitForTimeout(TELEMETRY_MS);
  }
}

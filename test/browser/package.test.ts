/** The package as an office gets it: unpacked, put on a server under a path, used with every other origin shut off. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { hasNginx, nginxServer, plainServer, type SiteServer } from './package-servers';
import { launchBrowser } from './workbench-session';

const PACKAGES = path.join(__dirname, '..', '..', 'dist', 'package');
const SCREENSHOTS = path.join(__dirname, '..', '..', 'test-results', 'screenshots');
/** Longer than office.js waits before it would send what it has gathered. */
const TELEMETRY_MS = 6000;

let unpacked: string;
let browser: Browser;
let context: BrowserContext;
let foreign: string[];

function unpack(archive: string, folder: string): void {
  const files = unzipSync(new Uint8Array(readFileSync(archive)));
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

beforeAll(async () => {
  const name = readdirSync(PACKAGES).find((each) => /^performance-self.*\.zip$/.test(each)) ?? '';
  unpacked = mkdtempSync(path.join(tmpdir(), 'unpacked-'));
  unpack(path.join(PACKAGES, name), unpacked);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(unpacked, { recursive: true });
});

/** A page whose requests to other origins are counted and go nowhere. */
async function pageOf(origin: string): Promise<Page> {
  context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  context.setDefaultTimeout(60000);
  foreign = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || /^(data|blob|file):/.test(url)) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  return context.newPage();
}

test('what the checksums say is what is there', () => {
  const lines = readFileSync(path.join(unpacked, 'checksums.txt'), 'utf8').trim().split('\n');
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) {
    const [sum = '', file = ''] = line.split('  ');
    const found = createHash('sha256')
      .update(readFileSync(path.join(unpacked, file)))
      .digest('hex');
    expect([file, found]).toEqual([file, sum]);
  }
});

const SERVERS: readonly (readonly [string, () => Promise<SiteServer>])[] = [
  ['a server that sends no headers', () => plainServer(path.join(unpacked, 'site'))],
  ...(hasNginx()
    ? [['nginx', () => nginxServer(unpacked, path.join(unpacked, 'nginx'))] as const]
    : []),
];
if (!hasNginx()) it.todo('nginx, which is not installed here: workbench, self-check and manuals');

test.each(SERVERS)(
  'on %s workbench, self-check and manuals work, and nothing is asked elsewhere',
  async (name, serve) => {
    const server = await serve();
    try {
      const page = await pageOf(server.address);
      await page.goto(server.address);
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

      const other = await context.newPage();
      await other.goto(`${server.address}taskpane.html`);
      await other
        .getByText(name === 'nginx' ? '✓ 服务器已发送' : '! 服务器没有发送')
        .first()
        .waitFor();
      for (const manual of ['install', 'use']) {
        await other.goto(`${server.address}help/${manual}.html`);
        const broken = await other.evaluate(() =>
          [...document.images].filter((image) => image.naturalWidth === 0).map(({ src }) => src),
        );
        expect(broken).toEqual([]);
      }
      await page.waitForTimeout(TELEMETRY_MS);
      expect(foreign).toEqual([]);
    } finally {
      await context.close();
      server.stop();
    }
  },
);

test('安装.html checks the address, says mistakes, and gives the files', async () => {
  const server = await plainServer(path.join(unpacked, 'site'));
  try {
    const page = await pageOf(server.address);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(pathToFileURL(path.join(unpacked, '安装.html')).href);
    const ask = page.getByRole('button', { name: '检查地址并生成文件' });
    await page.locator('#address').fill('http://jx.example.gov');
    await ask.click();
    await page.getByText('地址必须以 https:// 开头').waitFor();
    await page.locator('#address').fill(server.address);
    await page.locator('#share').fill('\\\\fs\\jixiao');
    await ask.click();
    await page.getByText('✓ 能打开').waitFor();
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: path.join(SCREENSHOTS, 'install-page.png') });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'manifest.xml', exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(
      `"${server.address}taskpane.html"`,
    );
    expect(foreign).toEqual([]);
  } finally {
    await context.close();
    server.stop();
  }
});

describe('the command line of the package', () => {
  const start = (words: readonly string[], search = process.env['PATH']) => {
    const folder = path.join(unpacked, '命令行 工具');
    const [archive = ''] = readdirSync(path.join(unpacked, 'command-line'));
    unpack(path.join(unpacked, 'command-line', archive), folder);
    const { status, stdout, stderr } = spawnSync(
      '/bin/sh',
      [path.join(folder, 'check.sh'), ...words],
      { cwd: unpacked, encoding: 'utf8', env: { PATH: search } },
    );
    return { status, stdout, stderr };
  };

  it('checks a workbook with nothing but Node', () => {
    const json = path.join(unpacked, 'result.json');
    const sample = path.join(unpacked, 'site', 'workbench', 'samples');
    const { status, stderr } = start(['--json', json, sample]);
    // findings are no failure of the program
    expect([status, stderr]).toEqual([1, '']);
    const { workbooks } = JSON.parse(readFileSync(json, 'utf8')) as {
      workbooks: { forms: unknown[] }[];
    };
    expect(workbooks.length).toBeGreaterThan(1);
    expect(workbooks.every(({ forms }) => forms.length > 0)).toBe(true);
  });

  it('says where Node is to be had when there is none', () => {
    const { status, stderr } = start(['--version'], '/nowhere:/usr/bin/nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('没有找到 Node');
  });
});

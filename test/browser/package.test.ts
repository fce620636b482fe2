/** The package: its files, its site, the page that makes manifests, its command line. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainServer } from './plain-server';
import { unpack, UnpackedPackage } from './unpacked-package';

const SCREENSHOTS = path.join(__dirname, '..', '..', 'test-results', 'screenshots');
const unpacked = new UnpackedPackage();

test('what the checksums say is what is there', () => {
  const lines = readFileSync(path.join(unpacked.folder, 'checksums.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) {
    const [sum = '', file = ''] = line.split('  ');
    const found = createHash('sha256')
      .update(readFileSync(path.join(unpacked.folder, file)))
      .digest('hex');
    expect([file, found]).toEqual([file, sum]);
  }
});

test('on a server that sends no headers workbench, self-check and manuals work, and nothing is asked elsewhere', async () => {
  const server = await plainServer(path.join(unpacked.folder, 'site'));
  try {
    await unpacked.useSite(server, '! 服务器没有发送');
  } finally {
    server.stop();
  }
});

test('安装.html checks the address, says mistakes, and gives the files', async () => {
  const server = await plainServer(path.join(unpacked.folder, 'site'));
  try {
    const page = await unpacked.pageOf(server.address);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(pathToFileURL(path.join(unpacked.folder, '安装.html')).href);
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
  } finally {
    server.stop();
  }
});

describe('the command line of the package', () => {
  const start = (words: readonly string[], search = process.env['PATH']) => {
    const folder = path.join(unpacked.folder, '命令行 工具');
    const [archive = ''] = readdirSync(path.join(unpacked.folder, 'command-line'));
    unpack(path.join(unpacked.folder, 'command-line', archive), folder);
    const { status, stdout, stderr } = spawnSync(
      '/bin/sh',
      [path.join(folder, 'check.sh'), ...words],
      { cwd: unpacked.folder, encoding: 'utf8', env: { PATH: search } },
    );
    return { status, stdout, stderr };
  };

  it('checks a workbook with nothing but Node', () => {
    const json = path.join(unpacked.folder, 'result.json');
    const sample = path.join(unpacked.folder, 'site', 'workbench', 'samples');
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

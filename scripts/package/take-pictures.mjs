/** The pictures of the manuals, taken of the built product: nothing in them is drawn by hand or can be out of date. */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../server.mjs';
import { projectFolder } from '../setup.mjs';

const SAMPLES = path.join(projectFolder, 'assets', 'samples');
const UNFILLED = path.join(SAMPLES, '自评表示例-待填.xlsx');
const FILLED = path.join(SAMPLES, '自评表示例-已填.xlsx');
const TARGETS = path.join(SAMPLES, '目标表与自评表示例.xlsx');
/** Whatever the pane says about the time of day: the same pictures each time. */
const MOMENT = new Date(2026, 2, 2, 9, 0, 0);
const PATIENCE_MS = 180000;
const REST_MS = 700;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** What is still being loaded or drawn changes the picture: two in a row must be alike. */
async function pictureAtRest(place) {
  const shoot = () => place.screenshot({ animations: 'disabled', caret: 'hide' });
  let before = await shoot();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const now = await shoot();
    if (now.equals(before)) return now;
    before = now;
  }
}

/** Pictures by name, as PNG. `installPage`: the path of 安装.html. */
export async function takePictures(browserPath, installPage) {
  const pictures = new Map();
  const server = await serve({ port: 0, openedFile: UNFILLED });
  const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      viewport: { width: 1200, height: 760 },
    });
    // slow machines only wait longer
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.clock.setFixedTime(MOMENT);
    const site = `https://localhost:${server.port}`;
    const take = async (name, place = page) =>
      pictures.set(`${name}.png`, await pictureAtRest(place));
    const pane = page.frameLocator('#pane iframe');
    const click = (name) => pane.getByRole('button', { name }).first().click();

    await page.goto(`${site}/workbench/`);
    await page.getByRole('heading', { name: '检查、填写、审核绩效自评表' }).waitFor();
    await take('start');

    await page.goto(`${site}/workbench/?file=opened`);
    await pane.getByText('已按').waitFor();
    await page.locator('#tabs').getByRole('tab', { name: '河道保洁' }).click();
    await take('check');
    const column = page.locator('#pane');
    await take('findings', column);
    await pane.getByRole('button', { name: '待说明' }).first().click();
    await pane.getByRole('heading', { name: '还差这些可以上报' }).waitFor();
    await take('card', column);
    await page.keyboard.press('Escape');
    await pane.getByRole('tab', { name: /^偏差说明/ }).waitFor();
    await pane.getByRole('tab', { name: /^偏差说明/ }).click();
    await click('起草事实说明');
    await take('reasons', column);
    await pane.getByRole('tab', { name: /^得分/ }).click();
    await take('scores', column);
    await click('预览并填写');
    await pane.getByRole('heading', { name: '预览填写' }).waitFor();
    await take('preview', column);
    await click(/^应用/);
    await pane.getByText(/已填写 \d+ 格/).waitFor();
    await take('filled');
    await page.getByRole('button', { name: '在 WPS 中继续编辑' }).click();
    await take('wps');

    await page.goto(
      `${site}/workbench/?file=samples/filled.xlsx&name=${encodeURIComponent('自评表示例-已填.xlsx')}`,
    );
    await pane.getByText('已按').waitFor();
    await pane.getByRole('button', { name: '审核', exact: true }).click();
    await pane.getByText('只读：不会改动工作簿').waitFor();
    // a button under the pointer is drawn otherwise
    await page.mouse.move(0, 0);
    await take('review');
    await click('批量检查…');
    await pane.getByRole('heading', { name: '批量检查' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane.getByRole('button', { name: '选择文件…' }).click(),
    ]);
    await chooser.setFiles([UNFILLED, FILLED, TARGETS]);
    await pane.getByText(/^3 个文件，/).waitFor();
    await take('batch', column);

    // where no workbook is open no time is said, and office.js waits for clocks that go
    const bare = await context.newPage();
    await bare.setViewportSize({ width: 800, height: 640 });
    await bare.goto(`${site}/taskpane.html`);
    await bare.getByText('每次打开都向服务器核对').waitFor();
    await bare.getByText(/^https:\/\/localhost/).evaluate((element) => {
      element.textContent = 'https://jx.example.gov/pinggu/taskpane.html';
    });
    await take('self-check', bare);
    await bare.setViewportSize({ width: 1200, height: 900 });
    await bare.goto(`file://${installPage}`);
    await bare.locator('#address').fill('https://jx.example.gov/pinggu');
    await take('install', bare);
  } finally {
    await browser.close();
    await server.close();
  }
  return pictures;
}

/** Finds a Chromium for the browser tests; on Debian, as root, installs it together with Chinese fonts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { canInstall, installFromDebian } from './debian.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
const WINDOWS_PLACES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed() {
  const named = process.env.BROWSER_PATH;
  if (named) return existsSync(named) ? named : null;
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name + ending)));
  const windows = [
    process.env.ProgramFiles,
    process.env['ProgramFiles(x86)'],
    process.env.LOCALAPPDATA,
  ]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS_PLACES.map((parts) => path.join(folder, ...parts)));
  return [...onPath, ...windows, ...MAC_PLACES].find((place) => existsSync(place)) ?? null;
}

/** True when a font with Chinese characters is there; where that cannot be asked, it is assumed. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.error !== undefined ? process.platform !== 'linux' : list.stdout.trim() !== '';
}

/** The browser's path. Ends the process with a clear message where none can be had: browser tests are never skipped. */
export function requireBrowser() {
  if (canInstall()) {
    installFromDebian([
      ...(installed() ? [] : ['chromium']),
      ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
    ]);
  }
  const browser = installed();
  if (browser) return browser;
  console.error(
    [
      '浏览器测试需要 Chromium、Chrome 或 Edge，没有找到，也无法自动安装。',
      'The browser tests need Chromium, Chrome or Edge; none was found and none could be installed.',
      'Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk',
      'Elsewhere: install Chrome or Edge, or name one in BROWSER_PATH.',
    ].join('\n'),
  );
  return process.exit(1);
}

/**
 * `npm run sideload`: on a machine with Excel, serves the add-in and tells Excel where its manifest is.
 * `npm run sideload -- --remove` takes it away again. Windows and macOS; see docs/deployment.md.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, projectFolder, run } from './setup.mjs';

const { values } = parseArgs({ options: { remove: { type: 'boolean', default: false } } });
const manifest = path.join(projectFolder, 'dist', 'manifests', 'manifest.xml');
const id = /<Id>([^<]+)<\/Id>/.exec(
  readFileSync(path.join(projectFolder, 'manifest.xml'), 'utf8'),
)?.[1];

/** Where Excel for Windows looks for add-ins under development. */
const DEVELOPER_KEY = String.raw`HKCU\SOFTWARE\Microsoft\Office\16.0\WEF\Developer`;
/** Where Excel for Mac looks for them. */
const MAC_FOLDER = path.join(
  homedir(),
  'Library/Containers/com.microsoft.Excel/Data/Documents/wef',
);
const macManifest = path.join(MAC_FOLDER, `${id}.manifest.xml`);

function remove() {
  if (process.platform === 'win32') {
    spawnSync('reg', ['delete', DEVELOPER_KEY, '/v', id, '/f'], { stdio: 'inherit' });
  } else {
    rmSync(macManifest, { force: true });
  }
  console.log('已从 Excel 中移除，重新打开 Excel 后生效。');
}

function register() {
  if (process.platform === 'win32') {
    run('reg', ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
    return;
  }
  mkdirSync(MAC_FOLDER, { recursive: true });
  copyFileSync(manifest, macManifest);
}

/** Excel refuses pages whose certificate it does not trust; Windows asks the user once. */
function trust(cert) {
  const file = path.join(projectFolder, '.cache', 'localhost.cer');
  writeFileSync(file, cert);
  if (process.platform === 'win32') run('certutil', ['-user', '-addstore', 'Root', file]);
  else {
    const keychain = path.join(homedir(), 'Library/Keychains/login.keychain-db');
    run('security', ['add-trusted-cert', '-r', 'trustRoot', '-k', keychain, file]);
  }
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    '本机系统上没有 Excel。请在装有 Excel 的 Windows 或 Mac 上运行，或用 npm start 打开工作台试用。',
  );
  process.exit(1);
}
if (values.remove) {
  remove();
} else {
  installPackages();
  run(process.execPath, [path.join('scripts', 'build.mjs')]);
  const { localhostCertificate } = await import('./certificate.mjs');
  const { serve } = await import('./server.mjs');
  const isKnown = existsSync(path.join(projectFolder, '.cache', 'localhost.cer'));
  const { cert } = await localhostCertificate();
  if (!isKnown) trust(cert);
  const sample = path.join(projectFolder, 'assets', 'samples', '自评表示例-待填.xlsx');
  await serve({ port: 3000, openedFile: sample });
  register();
  console.log('已登记到 Excel。请打开 Excel：“开始”选项卡右侧的“绩效自评助手”，');
  console.log('或“插入 → 我的加载项 → 开发人员加载项”。使用期间请保持本窗口打开，按 Ctrl+C 结束。');
}

/**
 * `npm run sideload`: on a machine with Excel, serves the add-in and tells Excel where its manifest is.
 * `npm run sideload -- --remove` takes back all that it set. Windows and macOS; see docs/deployment.md.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';
import { addInId } from './manifest-variants.mjs';
import { readManifest } from './manifests.mjs';
import { installPackages, projectFolder, run } from './setup.mjs';
import { readWords } from './usage.mjs';

const USAGE = `
用法：npm run sideload [-- --remove]

在本机的 Excel（Windows、macOS）中试用：构建、启动本机服务、登记到 Excel、信任本机证书。

  --remove   取消登记和对证书的信任
  --help     显示本说明
  --version  显示版本
`;

const { values } = readWords({ usage: USAGE, options: { remove: { type: 'boolean' } } });
const manifest = path.join(projectFolder, 'dist', 'manifests', 'manifest.xml');
const id = addInId(readManifest());
/** The certificate that was put among the trusted ones; kept until it is taken out again. */
const trusted = path.join(projectFolder, '.cache', 'localhost.cer');

/** Where Excel for Windows looks for add-ins under development. */
const DEVELOPER_KEY = String.raw`HKCU\SOFTWARE\Microsoft\Office\16.0\WEF\Developer`;
/** Where Excel for Mac looks for them. */
const MAC_FOLDER = path.join(
  homedir(),
  'Library/Containers/com.microsoft.Excel/Data/Documents/wef',
);
const macManifest = path.join(MAC_FOLDER, `${id}.manifest.xml`);

/** True when the program did what it was asked. */
const succeeds = (program, words) => spawnSync(program, words, { stdio: 'inherit' }).status === 0;

function remove() {
  if (process.platform === 'win32') {
    succeeds('reg', ['delete', DEVELOPER_KEY, '/v', id, '/f']);
  } else {
    rmSync(macManifest, { force: true });
  }
  console.log('已从 Excel 中移除，重新打开 Excel 后生效。');
  if (existsSync(trusted)) {
    if (distrust()) {
      rmSync(trusted);
      console.log('已取消对本机证书的信任。');
    } else console.log('本机证书仍被信任，请在系统的证书管理中删除“localhost”。');
  }
  console.log('Excel 的加载项缓存未动，清除办法见 docs/deployment.md 第七节。');
}

/** Takes the certificate out of the places that `trust` put it into. */
function distrust() {
  const { fingerprint } = new X509Certificate(readFileSync(trusted));
  const hash = fingerprint.replaceAll(':', '');
  return process.platform === 'win32'
    ? succeeds('certutil', ['-user', '-delstore', 'Root', hash])
    : succeeds('security', ['delete-certificate', '-t', '-Z', hash]);
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
  writeFileSync(trusted, cert);
  if (process.platform === 'win32') run('certutil', ['-user', '-addstore', 'Root', trusted]);
  else {
    const keychain = path.join(homedir(), 'Library/Keychains/login.keychain-db');
    run('security', ['add-trusted-cert', '-r', 'trustRoot', '-k', keychain, trusted]);
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
  const isKnown = existsSync(trusted);
  const { cert } = await localhostCertificate();
  if (!isKnown) trust(cert);
  const sample = path.join(projectFolder, 'assets', 'samples', '自评表示例-待填.xlsx');
  await serve({ port: 3000, openedFile: sample });
  register();
  console.log('已登记到 Excel。请打开 Excel：“开始”选项卡右侧的“绩效自评助手”，');
  console.log('或“插入 → 我的加载项 → 开发人员加载项”。使用期间请保持本窗口打开，按 Ctrl+C 结束。');
}

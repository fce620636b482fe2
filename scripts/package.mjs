/**
 * `npm run package`: one zip with all that an office's administrator needs, without internet and without Node on the spot.
 * The same sources, browser and fonts give the same bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireBrowser } from './browser.mjs';
import { installPackages, projectFolder, run } from './setup.mjs';
import { productVersion, readWords } from './usage.mjs';

const USAGE = `
用法：npm run package [-- --as-built]

构建并打包：dist/package/performance-self-evaluation-版本.zip，以及命令行的 performance-check-版本.zip。
手册中的图由构建好的程序截取，需要 Chromium、Chrome 或 Edge。

  --as-built  不重新构建，直接打包 dist/ 中已有的内容
  --help      显示本说明
  --version   显示版本
`;

const { values } = readWords({ usage: USAGE, options: { 'as-built': { type: 'boolean' } } });
installPackages();
const browser = requireBrowser();
if (!values['as-built']) run(process.execPath, [path.join('scripts', 'build.mjs')]);

const { checksums, makeArchive } = await import('./package/archive.mjs');
const { commandLineFiles, siteFiles, templates, toolFiles } =
  await import('./package/contents.mjs');
const { installPage } = await import('./package/pages.mjs');
const { releaseDate } = await import('./package/release-date.mjs');
const { takePictures } = await import('./package/take-pictures.mjs');

const version = productVersion();
const date = releaseDate();
const folder = path.join(projectFolder, 'dist', 'package');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const script = readFileSync(path.join(projectFolder, 'dist', 'install', 'install.js'), 'utf8');
const page = installPage({ templates: templates(version), script, version });
const pageFile = path.join(folder, '安装.html');
writeFileSync(pageFile, page);
const pictures = await takePictures(browser, pageFile);
rmSync(pageFile);

const commandLine = makeArchive(commandLineFiles(), date);
const commandLineName = `performance-check-${version}.zip`;
const files = toolFiles(version);
files.set('安装.html', page);
files.set(`command-line/${commandLineName}`, commandLine);
for (const [name, content] of siteFiles(version, pictures)) files.set(`site/${name}`, content);
files.set('checksums.txt', checksums(files));

const name = `performance-self-evaluation-${version}.zip`;
writeFileSync(path.join(folder, name), makeArchive(files, date));
writeFileSync(path.join(folder, commandLineName), commandLine);
console.log(
  `已打包：dist/package/${name}（${files.size} 个文件），dist/package/${commandLineName}`,
);

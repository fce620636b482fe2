/**
 * `npm run witnesses`: files that other programs write, as we read them beside openpyxl and LibreOffice
 * (docs/reliability.md). The files are made anew in .cache/witnesses.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { canInstall, installFromDebian } from './debian.mjs';
import { installPackages, projectFolder, run } from './setup.mjs';
import { readWords } from './usage.mjs';

/** What each Debian package brings that is used. */
const PACKAGES = {
  'python3-openpyxl': '/usr/lib/python3/dist-packages/openpyxl',
  'python3-xlsxwriter': '/usr/lib/python3/dist-packages/xlsxwriter',
  'python3-xlwt': '/usr/lib/python3/dist-packages/xlwt',
  'python3-uno': '/usr/lib/python3/dist-packages/uno.py',
  'libreoffice-calc': '/usr/lib/libreoffice/program/libsclo.so',
  gnumeric: '/usr/bin/ssconvert',
  'libapache-poi-java': '/usr/share/java/poi.jar',
  'default-jdk-headless': '/usr/bin/javac',
  'libexcel-writer-xlsx-perl': '/usr/share/perl5/Excel/Writer/XLSX.pm',
  'libspreadsheet-writeexcel-perl': '/usr/share/perl5/Spreadsheet/WriteExcel.pm',
};

const { values } = readWords({
  usage: `
用法：npm run witnesses [-- -v]

让其他程序写出各种工作簿，逐格比较本程序、openpyxl 和 LibreOffice 读到的内容。
在 Debian 上以 root 运行时自动安装缺少的程序；没有装上的列在最后。

  -v  列出各种已知差别的原因和次数
`,
  options: { verbose: { type: 'boolean', short: 'v' } },
});
installPackages();
const wanted = Object.entries(PACKAGES)
  .filter(([, place]) => !existsSync(place))
  .map(([name]) => name);
if (canInstall()) installFromDebian(wanted);
const folder = path.join(projectFolder, '.cache', 'witnesses');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
run(process.execPath, [
  path.join('scripts', 'run-ts.cjs'),
  path.join('test', 'witnesses', 'run.ts'),
  folder,
  ...(values.verbose ? ['-v'] : []),
]);

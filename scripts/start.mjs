/**
 * `npm start`: sets up, builds, serves the workbench with a sample workbook and prints the address.
 * `npm start -- FILE` opens that file; `--port N` takes another port.
 * `--as-built` serves what was built before, also when sources are newer: for tests, which run after the build.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isOutOfDate } from './newest.mjs';
import { installPackages, projectFolder, run } from './setup.mjs';

const SAMPLE = path.join(projectFolder, 'assets', 'samples', '自评表示例-待填.xlsx');
const SOURCES = ['src', 'manifest.xml', 'assets/icons', 'webpack.config.js', 'package-lock.json'];
const DEFAULT_PORT = 3000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, 'as-built': { type: 'boolean' } },
});
const wanted = positionals[0];
// npm starts scripts in the project's folder; the file is meant from where the user is
const openedFile = wanted ? path.resolve(process.env.INIT_CWD ?? '.', wanted) : SAMPLE;
if (!existsSync(openedFile)) {
  console.error(`找不到文件：${openedFile}`);
  process.exit(2);
}

function buildWhereNeeded() {
  if (!isOutOfDate(path.join('dist', 'manifests', 'manifest.xml'), SOURCES)) return;
  console.error('正在构建 …');
  run(process.execPath, [path.join('scripts', 'build.mjs')]);
}

if (!values['as-built']) {
  installPackages();
  buildWhereNeeded();
}

const { serve } = await import('./server.mjs');
try {
  const { port } = await serve({ port: Number(values.port ?? DEFAULT_PORT), openedFile });
  console.log(`\n绩效自评助手 · 工作台（没有 Excel 也能试用）`);
  console.log(`  打开：https://localhost:${port}/workbench/?file=opened&level=1.15`);
  console.log(`  文件：${openedFile}`);
  console.log('证书是本机自签的，浏览器首次打开会提示，选择“继续前往”即可。按 Ctrl+C 结束。');
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `端口 ${error.port} 已被占用，请换一个：npm start -- --port 3001`
      : String(error),
  );
  process.exit(1);
}

/** `npm start`: sets up, builds, serves the workbench with a sample workbook and prints the address. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isOutOfDate } from './newest.mjs';
import { installPackages, projectFolder, run } from './setup.mjs';
import { endWithMistake, readWords } from './usage.mjs';

const SAMPLE = path.join(projectFolder, 'assets', 'samples', '各类绩效表示例.xlsx');
const SOURCES = ['src', 'manifest.xml', 'assets/icons', 'webpack.config.js', 'package-lock.json'];
const DEFAULT_PORT = 3000;

const HIGHEST_PORT = 65535;
const USAGE = `
用法：npm start [-- 选项] [文件]

构建并在本机打开工作台，没有 Excel 也能试用。不写文件则打开示例。

  --port N    用这个端口，默认 ${DEFAULT_PORT}；0 为任意空闲端口
  --as-built  不重新构建，直接用 dist/ 中已有的内容
  --help      显示本说明
  --version   显示版本
`;

const { values, positionals } = readWords({
  usage: USAGE,
  allowPositionals: true,
  options: { port: { type: 'string' }, 'as-built': { type: 'boolean' } },
});
const port = Number(values.port ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
  endWithMistake(`--port 应为 0 到 ${HIGHEST_PORT} 的整数，现在是“${values.port}”。`);
}
if (positionals.length > 1) endWithMistake('一次只打开一个文件。用 --help 查看用法。');
const wanted = positionals[0];
// npm starts scripts in the project's folder; the file is meant from where the user is
const openedFile = wanted ? path.resolve(process.env.INIT_CWD ?? '.', wanted) : SAMPLE;
if (!existsSync(openedFile)) endWithMistake(`找不到文件：${openedFile}`);
if (!statSync(openedFile).isFile()) endWithMistake(`这是文件夹，请给出一个文件：${openedFile}`);

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
  const served = await serve({ port, openedFile });
  console.log(`\n绩效自评助手 · 工作台（没有 Excel 也能试用）`);
  console.log(`  打开：https://localhost:${served.port}/workbench/?file=opened&level=1.15`);
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

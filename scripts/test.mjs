/**
 * `npm test`: everything that guards the tree, from a clean checkout.
 * Steps run one after the other; all are run even when one fails, so that one run shows everything.
 */
import { spawnSync } from 'node:child_process';
import { requireBrowser } from './browser.mjs';
import { outsidePrograms } from './outside-programs.mjs';
import { commandFile, installPackages, projectFolder } from './setup.mjs';
import { readWords } from './usage.mjs';

readWords({
  usage: `
用法：npm test

类型、代码检查、全部测试、构建、安装包和浏览器测试，依次进行，最后列出没有通过的。
`,
});
installPackages();
const browser = requireBrowser();
const { tested, leftOut } = outsidePrograms();

const node = (file, ...words) => [process.execPath, file, ...words];
const steps = [
  ['types', node(commandFile('tsc', 'typescript'), '--noEmit', '-p', '.')],
  ['types of core alone', node(commandFile('tsc', 'typescript'), '--noEmit', '-p', 'src/core')],
  ['lint', node(commandFile('eslint'), '.')],
  ['format', node(commandFile('prettier'), '--check', '--log-level', 'warn', '.')],
  [
    'import directions',
    node(
      commandFile('depcruise', 'dependency-cruiser'),
      'src',
      '--config',
      '.dependency-cruiser.cjs',
    ),
  ],
  ['unit and host tests', node(commandFile('jest'))],
  ['build', node('scripts/build.mjs')],
  ['pane is ES5', node(commandFile('es-check'), 'es5', 'dist/pane/**/*.js', 'dist/install/*.js')],
  ['package', node('scripts/package.mjs', '--as-built')],
  ['browser tests', node(commandFile('jest'), '--config', 'test/browser/jest.config.js')],
  ...tested.map(({ name, test }) => [
    `with ${name}`,
    node(commandFile('jest'), '--config', 'test/outside/jest.config.js', `outside/${test}`),
  ]),
];

const failed = [];
for (const [name, [program, ...words]] of steps) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const done = spawnSync(program, words, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, BROWSER_PATH: browser },
  });
  if (done.status !== 0) failed.push(name);
  console.log(
    `── ${name}: ${done.status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

for (const { name, debian } of leftOut) {
  console.log(`\nleft out: tests with ${name}, not found here (on Debian: ${debian.join(' ')})`);
}
if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** `npm run mutate`: whether tests notice when the code is changed in one place (docs/reliability.md, stryker.config.mjs). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandFile, installPackages, projectFolder, run } from './setup.mjs';
import { endWithMistake, readWords } from './usage.mjs';

const groups = Object.keys(
  JSON.parse(readFileSync(path.join(projectFolder, 'test', 'mutation', 'groups.json'), 'utf8')),
);

const { values } = readWords({
  usage: `
用法：npm run mutate [-- --group 名称]

逐处改动源码，看测试能否发现；没有发现的逐处列出。默认只取一小组文件。

  --group 名称  ${groups.join('、')}；除 small 外各需半小时以上
`,
  options: { group: { type: 'string', default: 'small' } },
});
if (!groups.includes(values.group)) {
  endWithMistake(`没有“${values.group}”这一组，有：${groups.join('、')}。`);
}
installPackages();
run(process.execPath, [commandFile('stryker', '@stryker-mutator/core'), 'run'], {
  env: { ...process.env, MUTATE_GROUP: values.group },
});

/** `npm run mutate`: whether tests notice when the code is changed in one place (docs/reliability.md, stryker.config.mjs). */
import { commandFile, installPackages, run } from './setup.mjs';
import { readWords } from './usage.mjs';

const { values } = readWords({
  usage: `
用法：npm run mutate [-- --all]

逐处改动源码，看测试能否发现；没有发现的逐处列出。默认只取一小组文件，约十几分钟。

  --all  取值、判断、得分、写入的全部所选文件，需要几个小时
`,
  options: { all: { type: 'boolean' } },
});
installPackages();
run(process.execPath, [commandFile('stryker', '@stryker-mutator/core'), 'run'], {
  env: { ...process.env, ...(values.all ? { MUTATE: 'all' } : {}) },
});

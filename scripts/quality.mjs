/**
 * `npm run quality`: how right the engine is on the published forms of test/forms, as one table.
 * `-- --part first|tuned|opened|unseen` for one part, `-v` for every miss, `--only NAME`, `--write FOLDER` for the forms as .xlsx,
 * `--check CODE` for the findings of one check, `--raise` to lift the floors that `npm test` holds.
 */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';
import { readWords } from './usage.mjs';

readWords({
  usage: `
用法：npm run quality [-- 选项]

在 test/forms 的公开表格上衡量检查结果，打印一张表。

  --part first|tuned|opened|unseen  只看一部分
  -v, --verbose               列出每一处不符
  --only 名称                 只看名称相符的文件
  --write 目录                另存为 .xlsx
  --check 编号                改为列出这个检查发现的问题（unseen 只计数）
`,
  options: {
    part: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'string' },
    check: { type: 'string' },
    verbose: { type: 'boolean', short: 'v' },
  },
});
installPackages();
run(process.execPath, [
  path.join('scripts', 'run-ts.cjs'),
  path.join('test', 'quality', 'print-quality.ts'),
  ...process.argv.slice(2),
]);

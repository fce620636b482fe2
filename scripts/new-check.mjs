/** `npm run new-check`: the files and lines of a check that is yet to be written (docs/architecture.md, Adding a check). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFiles, nextCode, titlesOf, withCheck, withTexts } from './scaffold/check-files.mjs';
import { requireNames, requireSlug, writeScaffold } from './scaffold/write-scaffold.mjs';
import { projectFolder } from './setup.mjs';
import { endWithMistake, readWords } from './usage.mjs';

const RULES = 'src/core/check/rules';
const REGISTRY = 'src/core/check/run/registry.ts';
const TEXTS = 'src/core/check/run/further-messages.ts';

const { values } = readWords({
  usage: `
用法：npm run new-check -- --letter V --slug target-odd --title 指标值异常 --english "Odd target"

生成一个新检查的全部文件并登记；写好判断、文字和例子之前，它的测试不通过。

  --letter   编号的字母，取下一个没用过的数字：
             T 表格 · V 指标值 · A 完成值 · S 得分 · W 分值 · F 资金 · D 偏差原因
             X 表与表之间 · M 监控 · G 总体目标和结论 · P 整张表的规律
  --slug     文件夹名，英文小写加连字符
  --title    中文名称
  --english  英文名称
`,
  options: {
    letter: { type: 'string' },
    slug: { type: 'string' },
    title: { type: 'string' },
    english: { type: 'string' },
  },
});

const { letter, slug, title, english } = values;
if (!letter || !slug || !title || !english) {
  endWithMistake('请写明 --letter、--slug、--title 和 --english。用 --help 查看用法。');
}
if (!/^[TVASWFDXMGP]$/.test(letter))
  endWithMistake(`没有“${letter}”这个字母。用 --help 查看用法。`);
requireSlug(slug);
requireNames(title, english);

const sources = readdirSync(path.join(projectFolder, RULES)).map((each) =>
  readFileSync(path.join(projectFolder, RULES, each, 'index.ts'), 'utf8'),
);
const code = nextCode(letter, sources);
const files = checkFiles({ slug, code, title, englishTitle: english });
writeScaffold(files, {
  [REGISTRY]: (registry) => withCheck(registry, slug),
  [TEXTS]: (register) => withTexts(register, slug),
});
console.log(`编号 ${code}；同类已有：${titlesOf(letter, sources).join('、')}
${Object.keys(files)
  .map((place) => `要写：${place}`)
  .join('\n')}
已登记：${REGISTRY}、${TEXTS}
写好之后：npm run docs，再运行
  npx jest test/core/check/run/every-check test/core/check/run/page-examples -t '${code}|${slug}'`);

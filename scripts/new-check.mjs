/** `npm run new-check`: the files and lines of a check that is yet to be written (docs/architecture.md, Adding a check). */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFiles, nextCode, titlesOf, withCheck, withTexts } from './new-check/check-files.mjs';
import { installPackages, projectFolder, runPackage } from './setup.mjs';
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
if (!/^[a-z]+(-[a-z]+)*$/.test(slug)) endWithMistake(`“${slug}”应是英文小写加连字符。`);
if (/['\\`\n]/.test(title + english)) endWithMistake('名称里不能有引号、反引号和反斜杠。');

const inProject = (place) => path.join(projectFolder, place);
if (existsSync(inProject(`${RULES}/${slug}`))) endWithMistake(`已有“${slug}”这个检查。`);
const sources = readdirSync(inProject(RULES)).map((each) =>
  readFileSync(inProject(`${RULES}/${each}/index.ts`), 'utf8'),
);
const code = nextCode(letter, sources);

installPackages();
const written = Object.entries(checkFiles({ slug, code, title, englishTitle: english }));
for (const [place, text] of written) {
  mkdirSync(path.dirname(inProject(place)), { recursive: true });
  writeFileSync(inProject(place), text);
}
for (const [place, change] of [
  [REGISTRY, withCheck],
  [TEXTS, withTexts],
]) {
  writeFileSync(inProject(place), change(readFileSync(inProject(place), 'utf8'), slug));
}
const places = [...written.map(([place]) => place), REGISTRY, TEXTS];
runPackage('prettier', ['--write', '--log-level', 'warn', ...places]);
console.log(`编号 ${code}；同类已有：${titlesOf(letter, sources).join('、')}
${written.map(([place]) => `要写：${place}`).join('\n')}
已登记：${REGISTRY}、${TEXTS}
写好之后：npm run docs，再运行
  npx jest test/core/check/rules/${slug} test/core/check/run/every-check test/core/check/run/page-examples -t '${code}|${slug}|${english.toLowerCase()}'`);

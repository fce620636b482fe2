/** `npm run new-kind`: the files and lines of a kind of form that is yet to be written (docs/architecture.md, Adding a kind of form). */
import {
  kindFiles,
  withKind,
  withKindName,
  withSupportedForm,
  withTerm,
} from './scaffold/kind-files.mjs';
import { requireNames, requireSlug, writeScaffold } from './scaffold/write-scaffold.mjs';
import { endWithMistake, readWords } from './usage.mjs';

const { values } = readWords({
  usage: `
用法：npm run new-kind -- --kind adjustment --title 绩效目标调整表 --english "Target adjustment form"

生成一种新表的全部文件并登记；写好这种表的性质、例子和说明之前，它的测试不通过。

  --kind     代码中的名称，英文小写加连字符
  --title    表名，用最常见的写法
  --english  英文名称
`,
  options: {
    kind: { type: 'string' },
    title: { type: 'string' },
    english: { type: 'string' },
  },
});

const { kind, title, english } = values;
if (!kind || !title || !english) {
  endWithMistake('请写明 --kind、--title 和 --english。用 --help 查看用法。');
}
requireSlug(kind);
requireNames(title, english);

const files = kindFiles({ kind, title, englishTitle: english });
writeScaffold(files, {
  'src/core/form/form.ts': (source) => withKindName(source, kind),
  'src/core/form/kinds/index.ts': (source) => withKind(source, kind),
  'docs/domain.md': (page) => withTerm(page, { kind, title }),
  'docs/forms.md': (page) => withSupportedForm(page, { title }),
});
console.log(`${[...Object.keys(files), 'docs/forms.md'].map((place) => `要写：${place}`).join('\n')}
已登记：src/core/form/form.ts、src/core/form/kinds/index.ts、docs/domain.md
写好之后：npm run docs，再运行
  npx jest test/core/form/kinds test/core/form/official-layouts`);

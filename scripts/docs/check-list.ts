/** The published list of checks, docs/checks.md. */
import { furtherMessages } from '../../src/core/check/run/further-messages';
import type { CheckDescription, CheckMeta } from '../../src/core/check/contract';
import { SEVERITY_LABELS } from '../../src/core/check/severity-labels';

const SUBJECTS: readonly { readonly letter: string; readonly title: string }[] = [
  { letter: 'T', title: '表格' },
  { letter: 'V', title: '指标值' },
  { letter: 'A', title: '实际完成值' },
  { letter: 'S', title: '得分' },
  { letter: 'W', title: '分值' },
  { letter: 'F', title: '项目资金' },
  { letter: 'D', title: '偏差原因' },
  { letter: 'X', title: '表与表之间' },
  { letter: 'M', title: '运行监控' },
  { letter: 'G', title: '总体目标和结论' },
  { letter: 'P', title: '整体规律' },
];

const FIXES: Readonly<Record<CheckMeta['fix'], string>> = {
  safe: '可自动修改',
  review: '逐项确认后修改',
  none: '由人修改',
};

/** Markdown: one table per subject, each check with its page, severity, basis and options. */
export function renderCheckList(checks: readonly CheckDescription[]): string {
  const parts = [
    '# 检查清单',
    '由各项检查的说明生成，请勿手改（`node scripts/run-ts.cjs scripts/docs/checks.ts`）。编号一经使用不再更改，可在意见函中引用。',
    '级别：错误——无论如何都不对；提醒——审核时会退回或询问；提示——值得看一眼。级别可以在评分规则文件的 `checks` 中按编号调整，或用 `off` 关闭。',
  ];
  for (const { letter, title } of SUBJECTS) {
    const metas = checks.map(({ meta }) => meta).filter(({ code }) => code.startsWith(letter));
    if (metas.length > 0) parts.push(`## ${letter} · ${title}`, renderTable(metas));
  }
  const options = checks.flatMap(({ meta }) => renderOptions(meta));
  if (options.length > 0) {
    parts.push(
      '## 选项',
      '选项只能放宽检查，写在评分规则文件的 `checkOptions` 中，例如 `{ "D03": { "minimumLength": 6 } }`。',
      ['| 编号 | 选项 | 标准值 | 允许范围 | 作用 |', '|---|---|---|---|---|', ...options].join(
        '\n',
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function renderTable(metas: readonly CheckMeta[]): string {
  const rows = metas.map(({ code, slug, title, severity, fix }) => {
    const page = `[${title}](../src/core/check/rules/${slug}/doc.md)`;
    const basis = furtherMessages[slug]?.basis ?? [];
    const texts = basis.map(({ text }) => text).join('；');
    return `| ${code} | ${page} | ${SEVERITY_LABELS[severity]} | ${FIXES[fix]} | ${texts} |`;
  });
  return ['| 编号 | 检查 | 级别 | 修改 | 依据 |', '|---|---|---|---|---|', ...rows].join('\n');
}

function renderOptions({ code, options }: CheckMeta): string[] {
  return Object.entries(options).map(
    ([name, { standard, min, max, meaning }]) =>
      `| ${code} | \`${name}\` | ${standard} | ${min} – ${max} | ${meaning} |`,
  );
}

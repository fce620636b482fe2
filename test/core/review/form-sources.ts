/** Small target and self-evaluation forms as sources of a review. */
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { assessForm } from '../../../src/core/score/assess-form';
import { findForms } from '../../../src/core/form/find-forms';
import type { FormSource } from '../../../src/core/review/form-source';
import { buildSheet, workbookOf, type ExampleCell } from '../check/example-sheet';
import { table } from '../check/harness';

export interface SourceParts {
  readonly file?: string;
  readonly project: string;
  readonly unit?: string;
  readonly year?: number | null;
  /** `三级指标|指标值` lines, `三级指标|指标值|实际完成值|分值|得分` on self-evaluations. */
  readonly rows?: readonly string[];
  readonly funds?: readonly (readonly ExampleCell[])[];
}

function source(parts: SourceParts, title: string, header: string, standard: string): FormSource {
  const {
    file = '收到.xlsx',
    project,
    unit = '市教育局',
    year = 2024,
    rows = [standard],
    funds,
  } = parts;
  const sheet = buildSheet({
    title: year === null ? title : `${year}年${title}`,
    head: [
      ['项目名称', project],
      ['实施单位', unit],
    ],
    indicators: table(header, ...rows),
    ...(funds ? { funds } : {}),
  });
  const { forms } = findForms(workbookOf(sheet.sheet), []);
  const form = forms[0];
  if (!form || forms.length !== 1) throw new Error(`read as ${forms.length} forms`);
  return { file, assessed: assessForm(form, nationalPolicy, []) };
}

let count = 0;

/** Every form has an id of its own, as in one workbook. */
function withOwnId({ file, assessed }: FormSource): FormSource {
  count += 1;
  return { file, assessed: { ...assessed, form: { ...assessed.form, id: `f${count}` } } };
}

export function target(parts: SourceParts): FormSource {
  return withOwnId(source(parts, '项目支出绩效目标表', '三级指标|指标值', '培训人数|≥200人'));
}

export function evaluation(parts: SourceParts): FormSource {
  const header = '三级指标|指标值|实际完成值|分值|得分';
  return withOwnId(source(parts, '项目支出绩效自评表', header, '培训人数|≥200人|210人|10|10'));
}

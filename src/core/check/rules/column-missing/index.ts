/** T01: a form lacks a column that it cannot do without. */
import type { IndicatorColumn } from '../../../form/form';
import { isScorecard, traitsOf } from '../../../form/kinds';
import { columnNames } from '../../reading/column-names';
import type { FormCheck, MessageTexts } from '../../contract';
import { formName } from '../../../form/form-name';
import { findingAt } from '../../reading/findings-on-form';

export type MessageId = 'missing' | 'notPrinted';

const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”的指标表（表头{cell}）没有“{columns}”列。',
    why: '缺少这一列，就无法比较完成情况和计算得分。',
    fix: '请按规定表式补上该列；如果用了别的列名，请在“设置”中指定列的含义。',
  },
  notPrinted: {
    what: '“{indicator}”的指标表（表头{cell}）没有“{columns}”列。',
    why: '有的地方不印这一列；完成情况照常核对，得分和总分不能核算。',
    fix: '表式如此的，无需修改；漏了的，请补上；用了别的列名的，请在“设置”中指定列的含义。',
  },
};

/** Counties and whole provinces print forms without them: results can still be held against targets. */
const POINTS: readonly IndicatorColumn[] = ['weight', 'score'];

/** What a scorecard does without. */
const VALUES: readonly IndicatorColumn[] = ['target', 'actual'];

export const columnMissing: FormCheck<MessageId> = {
  meta: {
    code: 'T01',
    slug: 'column-missing',
    title: '缺少必需的列',
    scope: 'form',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    // 培训人数（10分）: where every name carries its points, nobody misses the column.
    const isWeighted = rows.every(({ weight }) => weight !== null);
    const missing = traitsOf(form.kind).requiredColumns.filter(
      (column) =>
        !form.columns[column] &&
        !(column === 'weight' && isWeighted) &&
        !(isScorecard(form) && VALUES.indexOf(column) >= 0),
    );
    const header = form.columns.level3 ?? form.columns.target ?? form.columns.level1;
    if (missing.length === 0 || !header) return [];
    const isUsable = missing.every((column) => POINTS.indexOf(column) >= 0);
    return [
      findingAt(form, null, formName(form), [header.cell], {
        messageId: isUsable ? 'notPrinted' : 'missing',
        ...(isUsable && { severity: 'info' }),
        data: { columns: columnNames(missing) },
      }),
    ];
  },
};

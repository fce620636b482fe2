/** T01: a form lacks a column that it cannot do without. */
import type { IndicatorColumn } from '../../../form/form';
import { isScorecard, traitsOf } from '../../../form/kinds';
import { columnNames } from '../../reading/column-names';
import type { FormCheck } from '../../contract';
import { formName } from '../../../form/form-name';
import { findingAt } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

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

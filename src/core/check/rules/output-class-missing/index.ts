/** T09: the outputs of a target form lack one of the classes 数量, 质量, 时效, or 成本 where the form prints it. */
import { dimensionOfRow } from '../../../form/indicator-dimension';
import type { FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';

export type MessageId = 'missing';

const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”的产出指标（表头{cell}）没有{classes}。',
    why: '产出指标一般从数量、质量、时效几方面设置，缺一类时审核会问。',
    fix: '请考虑补上；项目确实不适用的，不必补。',
  },
};

const CLASSES: readonly string[] = ['数量', '质量', '时效'];

export const outputClassMissing: FormCheck<MessageId> = {
  meta: {
    code: 'T09',
    slug: 'output-class-missing',
    title: '产出指标缺少一类',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isApprovedTarget',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const header = form.columns.level2;
    if (!header) return [];
    const outputs = rows.filter(({ row }) => dimensionOfRow(row) === 'output');
    // 成本 is asked for only where the form prints it and leaves it blank.
    const isCostLeftOut = (form.unusedClasses ?? []).some((name) => name.indexOf('成本') >= 0);
    const present = CLASSES.filter((name) =>
      outputs.some(({ row }) => row.level2.indexOf(name) >= 0),
    );
    // A table with classes of its own says nothing about these.
    if (present.length === 0 || (present.length === CLASSES.length && !isCostLeftOut)) return [];
    const missing = CLASSES.filter((name) => present.indexOf(name) < 0);
    if (isCostLeftOut) missing.push('成本');
    return [
      findingAt(form, null, formName(form), [header.cell], {
        messageId: 'missing',
        data: { classes: missing.map((name) => `${name}指标`).join('、') },
      }),
    ];
  },
};

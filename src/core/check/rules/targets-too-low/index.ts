/** P01: every quantitative indicator is exceeded by far, which speaks for low targets. */
import type { FormCheck, MessageTexts } from '../../contract';
import { placesText } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { ownCell } from '../../reading/row-state';

export type MessageId = 'exceeded';

const messages: MessageTexts<MessageId> = {
  exceeded: {
    what: '“{indicator}”自{cell}起的{count}项定量指标全部超过指标值20%以上（{places}）。',
    why: '全部大幅超过，可能是指标值设定偏低。',
    fix: '请核对完成值；无误的，编制下一年度目标时请提高指标值。',
  },
};

/** Fewer rows make no pattern. */
const LEAST_ROWS = 5;
const FAR_ABOVE = 1.2;

export const targetsTooLow: FormCheck<MessageId> = {
  meta: {
    code: 'P01',
    slug: 'targets-too-low',
    title: '指标值可能设定偏低',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const measured = rows.filter(
      ({ target, comparison }) => target.kind === 'quantity' && comparison !== null,
    );
    const isFarAbove = ({ comparison }: (typeof rows)[number]): boolean =>
      (comparison?.verdict === 'exceeded' || comparison?.verdict === 'met') &&
      (comparison.completion ?? 0) >= FAR_ABOVE;
    if (measured.length < LEAST_ROWS || !measured.every(isFarAbove)) return [];
    const cells = measured.flatMap((row) => ownCell(row, 'actual') ?? []);
    if (cells.length === 0) return [];
    return [
      findingAt(form, null, formName(form), cells, {
        messageId: 'exceeded',
        data: {
          count: measured.length,
          places: placesText(cells),
        },
      }),
    ];
  },
};

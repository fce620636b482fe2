/** P01: every quantitative indicator is exceeded by far, which speaks for low targets. */
import type { FormCheck } from '../../contract';
import { placesText } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { ownCell } from '../../reading/row-state';
import { messages, type MessageId } from './messages';

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

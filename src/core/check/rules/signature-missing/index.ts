/** G05: places for the persons who answer for the form, or for the date, are blank. */
import type { FormCell, LabelledCell } from '../../../form/form';
import { normalise } from '../../../sheet/text';
import type { FormCheck } from '../../contract';
import { labelName } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { isUnfilled } from '../../reading/row-state';
import { messages, type MessageId } from './messages';

/** `年 月 日`: printed for the date that is to stand there. */
const NOTHING_WRITTEN = /^[年月日_:—-]*$/;

export const signatureMissing: FormCheck<MessageId> = {
  meta: {
    code: 'G05',
    slug: 'signature-missing',
    title: '负责人、填报人或日期未填',
    scope: 'form',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const { form } = assessed;
    if (isUnfilled(assessed)) return [];
    const blank = form.signatures.filter(isBlank);
    const [first] = blank;
    if (!first) return [];
    const right = form.range.column + form.range.columnCount - 1;
    const cells = blank.map((place) => placeOf(place, right));
    // one cell may hold several places
    const places = cells.filter(
      ({ address }, index) => cells.findIndex((each) => each.address === address) === index,
    );
    return [
      findingAt(form, 'head', labelName(first.label), places, {
        messageId: blank.length > 1 ? 'several' : 'missing',
        data: {
          count: blank.length,
          places: blank
            .map((place, index) => `${labelName(place.label)}（${cells[index]?.address}）`)
            .join('、'),
        },
      }),
    ];
  },
};

function isBlank({ value }: LabelledCell): boolean {
  return !value.isMergedAway && NOTHING_WRITTEN.test(normalise(value.text));
}

/** Beside the label; the label itself where the next label, or the edge of the form, leaves no cell there. */
function placeOf({ label, value }: LabelledCell, right: number): FormCell {
  return value.row === label.row && value.column <= right ? value : label;
}

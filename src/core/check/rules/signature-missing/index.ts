/** G05: places for the persons who answer for the form, or for the date, are blank. */
import type { FormCell, LabelledCell } from '../../../form/form';
import { normalise } from '../../../sheet/text';
import type { FormCheck, MessageTexts } from '../../contract';
import { labelName } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { isUnfilled } from '../../reading/row-state';

export type MessageId = 'missing' | 'several';

const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”（{cell}）没有填写。',
    why: '表中有这一栏，报送后靠它找到负责和经办的人。',
    fix: '请填写；打印后手写的，无需修改。',
  },
  several: {
    what: '“{indicator}”（{cell}）等{count}处没有填写：{places}。',
    why: '表中有这些栏，报送后靠它们找到负责和经办的人。',
    fix: '请逐处填写；打印后手写的，无需修改。',
  },
};

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

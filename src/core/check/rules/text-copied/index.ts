/** X06: an explanation, conclusion or measure stands word for word in a form of another project or unit. */
import type { Form, FormCell } from '../../../form/form';
import { formName } from '../../../form/form-name';
import { comparableName } from '../../../review/name-similarity';
import type { AssessedForm } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Finding, FormFinding, FormsCheck, MessageTexts } from '../../contract';
import { cellReference, indicatorName, labelName } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { bareText } from '../../reading/reason-words';
import { isUnfilled, ownCell } from '../../reading/row-state';
import { isJudged } from '../../../form/kinds';

export type MessageId = 'copied' | 'several';

const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”（{cell}）与“{other}”的内容一字不差（{otherCell}）。',
    why: '项目、单位不同，情况也不同，同一段话难以说明每一个。',
    fix: '请按本项目、本单位的情况改写；确为同一情况的，无需修改。',
  },
  several: {
    what: '“{indicator}”（{cell}）等{count}处与其他项目或单位的内容一字不差，例如“{other}”（{otherCell}）。',
    why: '项目、单位不同，情况也不同，同一段话难以说明每一个。',
    fix: '请按本项目、本单位的情况改写；确为同一情况的，无需修改。',
  },
};

/** Shorter texts are alike by chance. */
const SHORTEST = 30;
/** 说明取得的成效。（200字以内）: a prompt that nobody replaced. */
const PROMPT = /\d字(?:以内|之内|左右)/;

/** A text that somebody wrote about this project. */
interface WrittenText {
  readonly assessed: AssessedForm;
  /** What stands for the place in a message. */
  readonly name: string;
  readonly cell: FormCell;
}

export const textCopied: FormsCheck<MessageId> = {
  meta: {
    code: 'X06',
    slug: 'text-copied',
    title: '说明与其他项目雷同',
    scope: 'workbook',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  checkForms(forms) {
    const seen = new Map<string, WrittenText>();
    const findings: FormFinding<MessageId>[] = [];
    for (const assessed of forms.filter(({ form }) => isJudged(form))) {
      if (isUnfilled(assessed)) continue;
      const copies = new Map<WrittenText, WrittenText>();
      for (const text of textsOf(assessed)) {
        const key = normalise(text.cell.text);
        const earlier = seen.get(key);
        if (!earlier) seen.set(key, text);
        else if (areOthers(earlier.assessed, assessed)) copies.set(text, earlier);
      }
      if (copies.size > 0) findings.push({ form: assessed.form.id, finding: copied(copies) });
    }
    return findings;
  },
};

function textsOf(assessed: AssessedForm): WrittenText[] {
  const { form, rows } = assessed;
  const { conclusion, problems, measures, reasons } = form.closing;
  const texts: WrittenText[] = [];
  for (const place of [...form.goals.achieved, conclusion, problems, measures, reasons]) {
    if (place) texts.push({ assessed, name: labelName(place.label), cell: place.value });
  }
  for (const row of rows) {
    const cell = ownCell(row, 'deviationReason');
    if (cell) texts.push({ assessed, name: indicatorName(row.row), cell });
  }
  return texts.filter(
    ({ cell: { text } }) => bareText(text).length >= SHORTEST && !PROMPT.test(normalise(text)),
  );
}

/** Of another project, or of another unit; where a form says neither, it may be the same one. */
function areOthers({ form: one }: AssessedForm, { form: other }: AssessedForm): boolean {
  const differ = (first = '', second = ''): boolean =>
    first !== '' && second !== '' && comparableName(first) !== comparableName(second);
  return (
    differ(one.project, other.project) ||
    differ(one.head.implementer?.value.text, other.head.implementer?.value.text)
  );
}

/** What tells the other form from this one: its project, or of the same project its unit. */
function otherName(form: Form, other: Form): string {
  const isSameProject = comparableName(form.project) === comparableName(other.project);
  const unit = other.head.implementer?.value.text ?? '';
  return isSameProject && unit !== '' ? unit : formName(other);
}

/** One finding for all texts that a form shares with earlier ones. */
function copied(copies: ReadonlyMap<WrittenText, WrittenText>): Finding<MessageId> {
  const [[first, earlier]] = Array.from(copies) as [[WrittenText, WrittenText]];
  const { form } = first.assessed;
  const otherCell = cellReference(earlier.assessed.form, earlier.cell);
  const cells = Array.from(copies.keys()).map(({ cell }) => cell);
  const finding = findingAt(form, null, first.name, cells, {
    messageId: copies.size > 1 ? 'several' : 'copied',
    data: { other: otherName(form, earlier.assessed.form), otherCell, count: copies.size },
  });
  return { ...finding, cells: [...finding.cells, otherCell] };
}

/** G03: conclusion, problems or measures are blank, still the prompt, or longer than the form allows. */
import type { ClosingPart, Form } from '../../../form/form';
import { dropSpaces, normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { labelName } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { isUnfilled } from '../../reading/row-state';

export type MessageId = 'missing' | 'prompt' | 'tooLong';

const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”（{cell}）没有填写。',
    why: '表中有这一栏，结论、问题和措施由填报单位写明。',
    fix: '请填写{cell}；确实没有的，写“无”。',
  },
  prompt: {
    what: '“{indicator}”（{cell}）还是填写提示：“{prompt}”。',
    why: '提示说明要写什么，本身不是内容。',
    fix: '请按提示写明实际内容，并删去提示。',
  },
  tooLong: {
    what: '“{indicator}”（{cell}）写了{length}字，表中要求{limit}字以内。',
    why: '表式规定了字数。',
    fix: '请把{cell}压缩到{limit}字以内。',
  },
};

const PARTS: readonly ClosingPart[] = ['conclusion', 'problems', 'measures'];
const LIMIT = /(\d{1,4})字(以内|之内|左右)/;
/** What a template asks for: 结合自评情况，说明…；针对…，提出…. */
const PROMPT = /^(请|结合|针对|简要|主要)?.{0,40}(说明|分析|提出|填写|概述|描述)/;
const SHOWN = 20;

export const conclusionMissing: FormCheck<MessageId> = {
  meta: {
    code: 'G03',
    slug: 'conclusion-missing',
    title: '结论、问题或措施未写',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    if (isUnfilled(assessed)) return [];
    return PARTS.flatMap((part) => findingOn(assessed.form, part) ?? []);
  },
};

function findingOn(form: Form, part: ClosingPart): Finding<MessageId> | null {
  const place = form.closing[part];
  if (!place) return null;
  const { label, value } = place;
  const text = normalise(value.text);
  const name = labelName(label);
  const report = (messageId: MessageId, data = {}): Finding<MessageId> =>
    findingAt(form, null, name, [value], { messageId, data });
  if (text === '') return value.isMergedAway ? null : report('missing');
  const own = LIMIT.exec(text);
  if (own && PROMPT.test(text))
    return report('prompt', { prompt: `${dropSpaces(value.text).slice(0, SHOWN)}…` });
  const limit = Number(LIMIT.exec(normalise(label.text))?.[1] ?? Infinity);
  return text.length > limit ? report('tooLong', { length: text.length, limit }) : null;
}

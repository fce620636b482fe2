/** G06: the project ends before it begins, or an indicator is due after the project's end. */
import type { Form, LabelledCell } from '../../../form/form';
import { traitsOf } from '../../../form/kinds';
import type { MonthDay } from '../../../value/value';
import { findCalendar, lastDay } from '../../../value/read/calendar';
import { spellOut } from '../../../value/read/spelling';
import type { Finding, FormCheck } from '../../contract';
import { labelName } from '../../reading/finding-place';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { targetRows, targetText, type TargetRow } from '../../reading/target-value';
import { messages, type MessageId } from './messages';

/** A day as a number that can be compared: 20240630. */
type Day = number;

/** What a project's dates say; `place` is where. */
interface Edge {
  readonly day: Day;
  readonly place: LabelledCell;
}

/** What rightly comes after the project itself. */
const AFTERWARDS =
  /质保|保修|管护|养护|运营|运行|维护|审计|决算|结算|尾款|付款|支付|评价|验收|总结|归档|移交|公开|年限|寿命/;
/** Between days of one month, as `Day` counts. */
const ONE_MONTH = 31;
const FIRST_MONTH = 1;
const LAST_MONTH = 12;

export const datesInconsistent: FormCheck<MessageId> = {
  meta: {
    code: 'G06',
    slug: 'dates-inconsistent',
    title: '日期前后矛盾',
    scope: 'form',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const { form } = assessed;
    const { start, end } = edgesOf(form);
    if (!end) return [];
    if (start && start.day > end.day) return [startAfterEnd(form, start, end)];
    return targetRows(assessed).flatMap((target) => lateDeadline(form, target, end) ?? []);
  },
};

function edgesOf({ head }: Form): { readonly start: Edge | null; readonly end: Edge | null } {
  const span = spanOf(head.other);
  // 项目期：2024年6月 may be its first month or its last
  const isRange = span !== null && span.start.day < span.end.day - ONE_MONTH;
  const whole = isRange || (span !== null && span.start.day > span.end.day) ? span : null;
  return {
    start: spanOf(head.startDate)?.start ?? whole?.start ?? null,
    end: spanOf(head.endDate)?.end ?? whole?.end ?? null,
  };
}

/** 2024-01-01, or 2023年3月-2024年11月 in one cell; the second year may be left out. Nothing else may stand there. */
function spanOf(place: LabelledCell | undefined): { start: Edge; end: Edge } | null {
  const text = spellOut(place?.value.text ?? '').replace(/[。;止]$/, '');
  const match = findCalendar(text);
  if (!place || !match || match.start > 0 || match.end < text.length) return null;
  const found = match.value;
  const [from, to] = found.kind === 'period' ? [found.from, found.to] : [found.by, found.by];
  if (from.year === undefined) return null;
  const year = to.year ?? from.year;
  return {
    start: { day: dayOf(from, from.year, 1), place },
    end: { day: dayOf(to, year, lastDay(to.month, year)), place },
  };
}

function dayOf({ month, day }: MonthDay, year: number, otherwise: number): Day {
  return (year * 100 + month) * 100 + (day ?? otherwise);
}

function startAfterEnd(form: Form, start: Edge, end: Edge): Finding<MessageId> {
  const { label, value } = start.place;
  const name = labelName(label);
  const data = { end: end.place.value.text };
  if (start.place === end.place) {
    return findingAt(form, 'head', name, [value], { messageId: 'rangeReversed', data });
  }
  return findingAt(form, 'head', name, [value, end.place.value], {
    messageId: 'startAfterEnd',
    data: { ...data, start: value.text, place: end.place.value.address },
  });
}

function lateDeadline(form: Form, target: TargetRow, end: Edge): Finding<MessageId> | null {
  const due = dueOf(form, target);
  if (due === null || due <= end.day) return null;
  const { row } = target.row;
  if (AFTERWARDS.test(row.name) || AFTERWARDS.test(target.cell.text)) return null;
  return rowFinding(form, target.row, ['target'], {
    messageId: 'deadlineAfterEnd',
    data: {
      target: targetText(target),
      end: end.place.value.text,
      place: end.place.value.address,
    },
  });
}

/** The day by which the target is to be reached; `null` where it names none, or the whole year. */
function dueOf(form: Form, { target }: TargetRow): Day | null {
  if (target.kind !== 'deadline' && target.kind !== 'period') return null;
  const to = target.kind === 'deadline' ? target.by : target.to;
  const isWholeYear =
    target.kind === 'period' && target.from.month === FIRST_MONTH && to.month === LAST_MONTH;
  if (isWholeYear) return null;
  // a form of the running year speaks of its own months
  const year = to.year ?? (traitsOf(form.kind).isRunningYear ? null : form.year);
  return year === null ? null : dayOf(to, year, lastDay(to.month, year));
}

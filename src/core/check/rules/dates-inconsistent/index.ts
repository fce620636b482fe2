/** G06: the project ends before it begins, or an indicator is due after the project's end. */
import type { Form, LabelledCell } from '../../../form/form';
import { dimensionOfRow } from '../../../form/indicator-dimension';
import { traitsOf } from '../../../form/kinds';
import type { MonthDay } from '../../../value/value';
import { findCalendar, lastDay } from '../../../value/read/calendar';
import { spellOut } from '../../../value/read/spelling';
import { moneyRoleOf } from '../../../value/word/money-of-name';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { labelName } from '../../reading/finding-place';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { targetRows, targetText, type TargetRow } from '../../reading/target-value';

export type MessageId = 'startAfterEnd' | 'rangeReversed' | 'deadlineAfterEnd';

const messages: MessageTexts<MessageId> = {
  startAfterEnd: {
    what: '“{indicator}”（{cell}）是“{start}”，晚于结束时间“{end}”（{place}）。',
    why: '开始应早于结束，其中一处填错了。',
    fix: '请核对起止时间并改正。',
  },
  rangeReversed: {
    what: '“{indicator}”（{cell}）是“{end}”，开始晚于结束。',
    why: '开始应早于结束，其中一处填错了。',
    fix: '请核对起止时间并改正。',
  },
  deadlineAfterEnd: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，项目在此之前已经结束（{place}“{end}”）。',
    why: '项目结束以后的时间，不能作为项目的完成期限。',
    fix: '请核对{cell}和{place}，改为项目期内的时间；项目已延期的，请改结束时间。',
  },
};

/** A day as a number that can be compared: 20240630. */
type Day = number;

/** What a project's dates say; `place` is where. */
interface Edge {
  readonly day: Day;
  readonly place: LabelledCell;
}

/** What rightly comes after the project itself; money that is paid out does, too. */
const AFTERWARDS =
  /质保|保修|管护|养护|运营|运行|维护|审计|决算|结算|尾款|付款|预算|资金|报账|报销|核销|评价|验收|总结|归档|移交|公开|年限|寿命/;
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
    return targetRows(assessed).flatMap(
      (target) => lateDeadline(form, target, { start, end }) ?? [],
    );
  },
};

interface Edges {
  readonly start: Edge | null;
  readonly end: Edge | null;
}

function edgesOf({ head }: Form): Edges {
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

function lateDeadline(
  form: Form,
  target: TargetRow,
  { start, end }: Edges & { readonly end: Edge },
): Finding<MessageId> | null {
  const by = dueOf(target);
  if (by === null || comesAfterwards(target)) return null;
  const days = daysOf(by, form, start);
  if (days.length === 0 || days.some((day) => !isLate(day, end.day))) return null;
  return rowFinding(form, target.row, ['target'], {
    messageId: 'deadlineAfterEnd',
    data: {
      target: targetText(target),
      end: end.place.value.text,
      place: end.place.value.address,
    },
  });
}

/** Effects last, and some work is done when the project itself is over. */
function comesAfterwards({ row: { row }, cell }: TargetRow): boolean {
  const dimension = dimensionOfRow(row);
  return (
    dimension === 'benefit' ||
    dimension === 'satisfaction' ||
    moneyRoleOf(row.name) === 'paid' ||
    AFTERWARDS.test(row.name) ||
    AFTERWARDS.test(cell.text)
  );
}

/** When the target is to be reached; `null` where it names no time, or the whole year. */
function dueOf({ target }: TargetRow): MonthDay | null {
  if (target.kind !== 'deadline' && target.kind !== 'period') return null;
  const to = target.kind === 'deadline' ? target.by : target.to;
  const isWholeYear =
    target.kind === 'period' && target.from.month === FIRST_MONTH && to.month === LAST_MONTH;
  return isWholeYear ? null : to;
}

/** The days that may be meant: a month without its year is one of the form's year, or of an earlier year of the project. */
function daysOf(by: MonthDay, form: Form, start: Edge | null): Day[] {
  // a form of the running year speaks of its own months
  const last = by.year ?? (traitsOf(form.kind).isRunningYear ? null : form.year);
  if (last === null) return [];
  const first = by.year ?? Math.min(last, yearOf(start?.day ?? Infinity));
  const days: Day[] = [];
  for (let year = first; year <= last; year += 1) {
    const day = dayOf(by, year, lastDay(by.month, year));
    if (year === last || !start || day >= start.day) days.push(day);
  }
  return days;
}

const monthOf = (day: Day): number => Math.floor(day / 100);
const yearOf = (day: Day): number => Math.floor(monthOf(day) / 100);

/** 12月底 beside a project that ends on 20 December says no other time. */
function isLate(due: Day, end: Day): boolean {
  const isMonthEnd = due % 100 === lastDay(monthOf(due) % 100, yearOf(due));
  return isMonthEnd ? monthOf(due) > monthOf(end) : due > end;
}

/** T07: a blank field of the head, or years that do not agree. */
import type { Form, FormCell, HeadField, LabelledCell } from '../../../form/form';
import { cellText } from '../../../sheet/cell-text';
import { normalise } from '../../../sheet/text';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { toAddress } from '../../../sheet/address';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';

export type MessageId =
  'projectMissing' | 'fieldMissing' | 'yearMissing' | 'yearLineDiffers' | 'yearDiffers';

const messages: MessageTexts<MessageId> = {
  projectMissing: {
    what: '表头的“{indicator}”（{cell}）没有填写。',
    why: '没有项目名称，就无法与批复的绩效目标和预算核对。',
    fix: '请按预算批复填写项目全称。',
  },
  fieldMissing: {
    what: '表头的“{indicator}”（{cell}）没有填写。',
    why: '汇总和复核时要靠它确认责任单位。',
    fix: '请填写单位全称。',
  },
  yearMissing: {
    what: '表头的年度“{indicator}”（{cell}）没有填写。',
    why: '没有年度，就不知道评价的是哪一年的资金和目标。',
    fix: '请填写评价年度，例如“2024年度”。',
  },
  yearLineDiffers: {
    what: '标题写的是{year}年度，标题下面（{cell}）却写“{indicator}”。',
    why: '年度不一致，就不知道评价的是哪一年的资金和目标。',
    fix: '请核对后统一标题和{cell}的年度。',
  },
  yearDiffers: {
    what: '表头“{indicator}”（{cell}）是“{found}”，与表的年度{year}不一致。',
    why: '年度前后不一，复核时无法确定评价哪一年。',
    fix: '请核对后改成同一年度。',
  },
};

const FIELDS: readonly { readonly field: HeadField; readonly messageId: MessageId }[] = [
  { field: 'projectName', messageId: 'projectMissing' },
  { field: 'department', messageId: 'fieldMissing' },
  { field: 'implementer', messageId: 'fieldMissing' },
  { field: 'fiscalYear', messageId: 'yearMissing' },
];
/** `（2022年度）`, and nothing else in the cell. */
const YEAR_LINE = /^\(?20\d\d年度?\)?$/;
/** `（    年度）`: the place for the year, left blank. */
const BLANK_YEAR = /^\((?:20)?[_—-]*年度?\)$|^(?:20)?[_—-]+年度?$|^20年度?$/;
const YEAR = /(?:19|20)\d\d/;

export const headIncomplete: FormCheck<MessageId> = {
  meta: {
    code: 'T07',
    slug: 'head-incomplete',
    title: '表头信息不完整或不一致',
    scope: 'form',
    severity: 'warning',
    fix: 'none',
    unfinished: 'fill',
    options: {},
  },
  messages,
  check({ assessed: { form }, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const { field, messageId } of FIELDS) {
      const place = form.head[field];
      if (!place || normalise(place.value.text) !== '' || place.value.isMergedAway) continue;
      findings.push(headFinding(form, place.value, messageId, { label: labelOf(place) }));
    }
    const blankYear =
      form.year === null && !form.head.fiscalYear ? lineAbove(form, sheet, BLANK_YEAR) : null;
    if (blankYear)
      findings.push(headFinding(form, blankYear, 'yearMissing', { label: blankYear.text }));
    findings.push(...differingYears(form), ...differingYearLine(form, sheet));
    return findings;
  },
};

function headFinding(
  form: Form,
  cell: FormCell,
  messageId: MessageId,
  data: Readonly<Record<string, string | number>>,
  ...further: readonly FormCell[]
): Finding<MessageId> {
  const label = String(data.label);
  return findingAt(form, 'head', label, [cell, ...further], { messageId, data });
}

function labelOf({ label }: LabelledCell): string {
  return normalise(label.text).replace(/[:：]$/, '');
}

/** The line under the title, `（2022年度）`, beside another year in the title: one of them was left from last year. */
function differingYearLine(form: Form, sheet: SheetSnapshot): Finding<MessageId>[] {
  const printed = form.title ? YEAR.exec(normalise(form.title.text)) : null;
  const line = printed && lineAbove(form, sheet, YEAR_LINE);
  const found = line && YEAR.exec(line.text);
  if (!form.title || !printed || !line || !found || found[0] === printed[0]) return [];
  const data = { label: line.text, year: printed[0], found: found[0] };
  return [headFinding(form, line, 'yearLineDiffers', data, form.title)];
}

/** The first cell between the title and the project's name that matches. */
function lineAbove(form: Form, sheet: SheetSnapshot, pattern: RegExp): FormCell | null {
  const first = form.title?.row ?? form.range.row;
  const last = form.head.projectName?.label.row ?? form.range.row;
  for (let row = first; row <= last; row += 1) {
    const cells = sheet.rows[row - sheet.origin.row] ?? [];
    for (let index = 0; index < cells.length; index += 1) {
      const content = cells[index] ?? null;
      const text = cellText(content);
      if (text === '' || !pattern.test(normalise(text))) continue;
      const column = sheet.origin.column + index;
      return { row, column, address: toAddress({ row, column }), content, text: normalise(text) };
    }
  }
  return null;
}

/** The year of the title outside the years of the head: 2024 over 2023-01-01 to 2023-12-31. */
function differingYears(form: Form): Finding<MessageId>[] {
  const { year, head, title } = form;
  if (year === null) return [];
  const start = yearOf(head.startDate);
  const end = yearOf(head.endDate);
  const field = yearOf(head.fiscalYear);
  const late = start !== null && start > year ? head.startDate : undefined;
  const early = end !== null && end < year ? head.endDate : undefined;
  const other = field !== null && field !== year ? head.fiscalYear : undefined;
  const place = other ?? late ?? early;
  if (!place) return [];
  const further = title ? [title] : [];
  const data = { label: labelOf(place), year, found: place.value.text };
  return [headFinding(form, place.value, 'yearDiffers', data, ...further)];
}

function yearOf(place: LabelledCell | undefined): number | null {
  const match = place && YEAR.exec(normalise(place.value.text));
  return match ? Number(match[0]) : null;
}

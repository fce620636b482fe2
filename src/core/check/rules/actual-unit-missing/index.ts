import type { Edit } from '../../../edit/edit';
import type { FormCell } from '../../../form/form';
import type { AssessedRow } from '../../../score/result';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { normalise } from '../../../sheet/text';
import { percentText } from '../../../value/exact-number';
import { unitInName } from '../../../value/unit/name-hint';
import type { ParsedValue } from '../../../value/value';
import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { textEdits } from '../../reading/text-edit';

export type MessageId = 'unitMissing' | 'shareOrPercent' | 'shareBesideUnit';

const messages: MessageTexts<MessageId> = {
  unitMissing: {
    what: '“{indicator}”（{cell}）的实际完成值“{actual}”没有单位，指标值是“{target}”。',
    why: '目前按“{unit}”理解；单位不写明，核查时容易看错。',
    fix: '请在{cell}的数字后写明单位“{unit}”，或更正为实际的单位。',
  },
  shareOrPercent: {
    what: '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。',
    why: '可能是{percent}，也可能是{actual}%，不写明就无法判断是否完成。',
    fix: '请在{cell}写成百分比；如果是{percent}，请写“{percent}”。',
  },
  shareBesideUnit: {
    what: '“{indicator}”（{cell}）的实际完成值写“{actual}”，单位另写为“{unit}”，指标值是“{target}”。',
    why: '按单位是{actual}%，也可能把{percent}填成了小数，目前无法判断是否完成。',
    fix: '请核对{cell}；如果是{percent}，请填“{number}”。',
  },
};

export const actualUnitMissing: FormCheck<MessageId> = {
  meta: {
    code: 'A03',
    slug: 'actual-unit-missing',
    title: '完成值缺少单位',
    scope: 'row',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'review',
    options: {},
  },
  messages,
  check,
};

const NUMBER = '[+-]?\\d[\\d,]*(?:\\.\\d+)?';
const PLAIN_NUMBER = new RegExp(`^${NUMBER}$`);
const BARE_NUMBER = new RegExp(
  `^(?:大?约|近)?${NUMBER}(?:[-~—–至到]${NUMBER})?(?:余|多|左右|上下)?$`,
);

function check({ assessed, sheet }: FormContext): Finding<MessageId>[] {
  const findings: Finding<MessageId>[] = [];
  for (const row of assessed.rows) {
    const unit = unitOf(row.target);
    const cell = row.row.cells.actual;
    if (unit === '' || !cell || !BARE_NUMBER.test(normalise(cell.text))) continue;
    if (isUnitShown(cell)) continue;
    const isShare = isShareOrPercent(row);
    const isStated = isUnitStatedElsewhere(assessed.form.columns.actual?.hint ?? '', row, unit);
    // 1 in a column of % may still be 100% as a share; where both readings agree nobody needs to know.
    if (isStated && !(isShare && row.comparison?.verdict === 'undecided')) continue;
    findings.push(
      rowFinding(assessed.form, row, ['actual', 'target'], {
        messageId: !isShare ? 'unitMissing' : isStated ? 'shareBesideUnit' : 'shareOrPercent',
        data: {
          target: row.target.text,
          actual: cell.text,
          unit,
          ...(isShare && sharesOf(Number(normalise(cell.text)))),
        },
        edits: isShare ? [] : unitEdits(sheet, cell, row, unit),
      }),
    );
  }
  return findings;
}

/** Far from the target the number may be in another unit: 26000 beside ≥2.5万立方米. */
const PLAUSIBLE_FROM = 0.1;
const PLAUSIBLE_TO = 10;

/** The unit as the row was judged with it, where the number leaves no doubt about it. */
function unitEdits(
  sheet: SheetSnapshot,
  cell: FormCell,
  { comparison }: AssessedRow,
  unit: string,
): Edit[] {
  const number = normalise(cell.text);
  const completion = comparison?.completion ?? null;
  const isPlausible =
    completion !== null && completion >= PLAUSIBLE_FROM && completion <= PLAUSIBLE_TO;
  if (!isPlausible || !PLAIN_NUMBER.test(number)) return [];
  return textEdits(sheet, cell, {
    value: `${number}${unit}`,
    purpose: 'unit-spelling',
    safety: 'review',
  });
}

/** What was meant if the number is a share, with and without its %. */
function sharesOf(share: number): { readonly percent: string; readonly number: string } {
  const percent = percentText(share);
  return { percent, number: percent.replace('%', '') };
}

/** 0.985 beside ≥98%: 98.5% or 0.985%. */
function isShareOrPercent({ actual }: AssessedRow): boolean {
  return actual?.kind === 'suspect' && actual.cause === 'percent-or-number';
}

function unitOf(target: ParsedValue): string {
  switch (target.kind) {
    case 'quantity':
    case 'range':
    case 'duration':
    case 'frequency':
      return target.unit?.text ?? '';
    default:
      return '';
  }
}

/** A number format can print the unit, e.g. `0"人"`. */
function isUnitShown({ content }: FormCell): boolean {
  return (
    content !== null &&
    /[^\s\d.,+\-#]/.test(normalise(content.text)) &&
    typeof content.value === 'number'
  );
}

/** A unit column, the indicator's name or the header itself speaks for the cell. */
function isUnitStatedElsewhere(hint: string, { row }: AssessedRow, unit: string): boolean {
  return (
    normalise(row.cells.unit?.text ?? '') !== '' ||
    (unitInName(row.name) !== '' && (row.cells.target?.text ?? '').indexOf(unit) < 0) ||
    normalise(hint).indexOf(normalise(unit)) >= 0
  );
}

/** D01: the row must explain itself and does not. */
import { percentText, plainNumber } from '../../../value/exact-number';
import { traitsOf } from '../../../form/kinds';
import { hasCommonPlace, isCommonPlaceBlank } from '../../../score/common-reason';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { indicatorName } from '../../reading/finding-place';
import { findingAt, fundsFinding, rowFinding } from '../../reading/findings-on-form';
import { isPartlyByWords } from '../../reading/row-state';
import { lacksReason } from '../../reading/reason-state';

export type MessageId =
  | 'missed'
  | 'partial'
  | 'scoreReduced'
  | 'execution'
  | 'formReasonsBlank'
  | 'formReasonsUnnamed'
  | 'noColumn';

const messages: MessageTexts<MessageId> = {
  missed: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标，也没有写偏差原因。',
    why: '未达到指标值的，须说明偏差原因和改进措施。',
    fix: '请在{cell}写明没有达标的具体原因，以及下一步怎么做。',
  },
  partial: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，只是部分达成，也没有写偏差原因。',
    why: '没有全部达成的，须说明偏差原因和改进措施。',
    fix: '请在{cell}写明差在哪里、为什么，以及下一步怎么做。',
  },
  scoreReduced: {
    what: '“{indicator}”（{cell}）得分{score}分，低于分值{weight}分，却没有写原因。',
    why: '扣了分的指标，须说明扣分的原因。',
    fix: '请在{cell}写明扣分的原因和改进措施；不该扣分的，请更正得分。',
  },
  execution: {
    what: '“{indicator}”（{cell}）的执行率是{rate}，没有写偏差原因。',
    why: '本表的资金部分设有偏差原因一栏，执行率不到100%的应作说明。',
    fix: '请在{cell}写明资金没有执行完的原因。',
  },
  formReasonsBlank: {
    what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），表下方统一填写原因的{cell}没有写。',
    why: '未达标或被扣分的指标，须说明原因和改进措施。',
    fix: '请在{cell}写出指标名称、具体原因和改进措施。',
  },
  formReasonsUnnamed: {
    what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），表下方的{cell}没有写明是哪些指标。',
    why: '未达标或被扣分的指标，须说明原因和改进措施。',
    fix: '请在{cell}补写这些指标的名称、原因和改进措施。',
  },
  noColumn: {
    what: '本表有{rows}行需要说明偏差原因（如“{indicator}”），但没有偏差原因一栏（表头在{cell}一行）。',
    why: '未达标或被扣分的指标，须说明原因和改进措施。',
    fix: '请在表中补上“偏差原因分析及改进措施”一栏，或另附说明。',
  },
};

type RowMessageId = Extract<MessageId, 'missed' | 'partial' | 'scoreReduced'>;

export const reasonMissing: FormCheck<MessageId> = {
  meta: {
    code: 'D01',
    slug: 'reason-missing',
    title: '未写偏差原因',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    unfinished: 'explain',
    options: {},
  },
  messages,
  check({ assessed }) {
    const { form, rows } = assessed;
    const findings: Finding<MessageId>[] = [];
    if (form.columns.deviationReason || rows.some((row) => row.row.cells.deviationReason)) {
      for (const row of rows) {
        const messageId = causeOf(row);
        if (messageId && lacksReason(row, assessed)) findings.push(onRow(assessed, row, messageId));
      }
    } else if (hasCommonPlace(form)) findings.push(...inCommonPlace(assessed));
    else findings.push(...withoutColumn(assessed));
    findings.push(...onFunds(assessed));
    return findings;
  },
};

function onRow(
  { form }: AssessedForm,
  row: AssessedRow,
  messageId: RowMessageId,
): Finding<MessageId> {
  return rowFinding(form, row, ['deviationReason', 'actual', 'target', 'score'], {
    messageId,
    ...(isPartlyByWords(row) && !isReduced(row) && { severity: 'warning' }),
    ...(isReduced(row) && { holdsEitherWay: true }),
    data:
      messageId === 'scoreReduced'
        ? { score: plainNumber(row.given ?? 0), weight: plainNumber(row.weight ?? 0) }
        : { target: row.target.text, actual: row.actual?.text ?? '' },
  });
}

/** Over-completion alone is D02. */
function causeOf(row: AssessedRow): RowMessageId | null {
  const { comparison, needsReason } = row;
  if (!needsReason) return null;
  const verdict = comparison?.verdict;
  if (verdict === 'missed' || verdict === 'partial') return verdict;
  return isReduced(row) ? 'scoreReduced' : null;
}

function isReduced({ given, weight }: AssessedRow): boolean {
  return given !== null && weight !== null && given < weight;
}

/**
 * One finding for the form: there is nowhere to write, and a list of rows would not help.
 * Score cards of whole departments have no such column by design.
 */
function withoutColumn({ form, rows }: AssessedForm): Finding<MessageId>[] {
  if (!traitsOf(form.kind).hasReasonColumn) return [];
  const open = rows.filter((row) => causeOf(row) !== null);
  const header = form.columns.score ?? form.columns.actual;
  const [first] = open;
  if (!first || !header) return [];
  return [
    findingAt(form, null, indicatorName(first.row), [header.cell], {
      messageId: 'noColumn',
      severity: 'warning',
      data: { rows: open.length },
    }),
  ];
}

/**
 * One finding on the common place below the table. Where it is blank nothing explains the rows; where it says something,
 * it may explain a single row without its name.
 */
function inCommonPlace({ form, rows }: AssessedForm): Finding<MessageId>[] {
  const place = form.closing.reasons?.value;
  const isBlank = isCommonPlaceBlank(form);
  const needing = rows.filter((row) => causeOf(row) !== null);
  const open = needing.filter((row) => isBlank || normalise(row.reason) === '');
  const [first] = open;
  if (!place || !first || (!isBlank && needing.length === 1)) return [];
  const isProven = isBlank && open.some((row) => isReduced(row) || !isPartlyByWords(row));
  const cells = open.flatMap(
    ({
      row: {
        cells: { actual, score },
      },
    }) => actual ?? score ?? [],
  );
  return [
    findingAt(form, null, indicatorName(first.row), [place, ...cells], {
      messageId: isBlank ? 'formReasonsBlank' : 'formReasonsUnnamed',
      severity: isProven ? 'error' : isBlank ? 'warning' : 'info',
      data: { rows: open.length },
    }),
  ];
}

/** Only where the funds block has its own reason cell; rates that print as 100 % need none. */
function onFunds({ form, funds }: AssessedForm): Finding<MessageId>[] {
  const rate = funds?.rate.computed ?? null;
  if (!funds?.needsReason || rate === null || normalise(funds.reason) !== '') return [];
  if (percentText(rate) === '100%') return [];
  return [
    fundsFinding(form, funds, ['deviationReason', 'spending', 'annualBudget'], {
      messageId: 'execution',
      severity: 'warning',
      data: { rate: percentText(rate) },
    }),
  ];
}

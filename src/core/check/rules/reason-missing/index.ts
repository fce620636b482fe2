/** D01: the row must explain itself and does not. */
import { percentText, plainNumber } from '../../../value/exact-number';
import { traitsOf } from '../../../form/kinds';
import { hasCommonPlace, isCommonPlaceBlank } from '../../../score/common-reason';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck } from '../../contract';
import { indicatorName } from '../../reading/finding-place';
import { findingAt, fundsFinding, rowFinding } from '../../reading/findings-on-form';
import { isPartlyByWords } from '../../reading/row-state';
import { lacksReason } from '../../reading/reason-state';
import { messages, type MessageId } from './messages';

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

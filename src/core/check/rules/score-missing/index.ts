/** S04: everything needed for a score stands there, but no score. */
import type { Edit } from '../../../edit/edit';
import type { FormCell } from '../../../form/form';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { plainNumber } from '../../../value/exact-number';
import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { findingAt, fundsFinding, rowFinding } from '../../reading/findings-on-form';
import { proposedFill } from '../../reading/proposed-fill';
import { isBlankCell, isLeftBlank, lacksActual, ownCell } from '../../reading/row-state';

export type MessageId =
  'computable' | 'toDecide' | 'toClarify' | 'execution' | 'formComputable' | 'formToDecide';

const messages: MessageTexts<MessageId> = {
  computable: {
    what: '“{indicator}”（{cell}）没有填写得分。',
    why: '按规则应得{computed}分：{basis}。',
    fix: '请在{cell}填入{computed}分，也可以自动填写。',
  },
  toDecide: {
    what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
    why: '这一行不能按公式算出，需要您判定达成、部分达成或未达成。',
    fix: '请判定档次并在{cell}填写该档内的得分。',
  },
  toClarify: {
    what: '“{indicator}”（{cell}）没有填写得分（指标值“{target}”，实际完成“{actual}”）。',
    why: '从实际完成值看不出是否达到指标值，算不出得分。',
    fix: '请先核对这一行的指标值和实际完成值，两者能够对照后，再在{cell}填写得分。',
  },
  execution: {
    what: '“{indicator}”（{cell}）的执行率没有填写得分。',
    why: '按规则应得{computed}分：{basis}。',
    fix: '请在{cell}填入{computed}分，也可以自动填写。',
  },
  formComputable: {
    what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
    why: '其中{computable}项可按规则算出，执行率和总分也随之得出。',
    fix: '可以自动填写，填好后请逐行核对。',
  },
  formToDecide: {
    what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
    why: '其中{computable}项可按规则算出，另有{open}项需要您判定档次。',
    fix: '能算出的可以自动填写；其余请判定达成、部分达成或未达成后填写。',
  },
};

export const scoreMissing: FormCheck<MessageId> = {
  meta: {
    code: 'S04',
    slug: 'score-missing',
    title: '未填得分',
    scope: 'row',
    severity: 'error',
    fix: 'safe',
    unfinished: 'fill',
    options: {},
  },
  messages,
  check(context) {
    const { assessed } = context;
    const rows = assessed.rows.filter(isScoreMissing);
    const editsFor = proposedFill(context);
    const findings: Finding<MessageId>[] = [];
    if (rows.length > 1 && isScoreColumnBlank(assessed)) {
      return wholeForm(context, rows, editsFor);
    }
    for (const row of rows) findings.push(onRow(context, row, editsFor));
    findings.push(...onFunds(context, editsFor));
    return findings;
  },
};

type EditsFor = (cell: FormCell | undefined) => Edit[];

function isScoreMissing(row: AssessedRow): boolean {
  if (row.score.basis.id === 'not-applicable') return false;
  const isAnswered = row.row.cells.actual !== undefined && !lacksActual(row);
  return row.weight !== null && isLeftBlank(row, 'score') && isAnswered;
}

/** True when nobody has begun to score: filling is still to come, and no row stands out. */
function isScoreColumnBlank({ rows }: AssessedForm): boolean {
  return rows.every((row) => !ownCell(row, 'score') || isLeftBlank(row, 'score'));
}

/** One finding in place of one per row, with all that filling would write: rates and totals belong to it. */
function wholeForm(
  { assessed: { form, rows: all, funds } }: FormContext,
  rows: readonly AssessedRow[],
  editsFor: EditsFor,
): Finding<MessageId>[] {
  const scores = rows.flatMap(({ row }) => row.cells.score ?? []);
  const others = [funds?.row.cells.executionRate, funds?.row.cells.score, form.total?.score];
  const edited = others.flatMap((cell) =>
    cell && isBlankCell(cell) && editsFor(cell).length > 0 ? [cell] : [],
  );
  const open = rows.filter(({ score }) => score.computed === null).length;
  const cells = [...scores, ...edited];
  return [
    findingAt(form, null, form.columns.score?.cell.text ?? '', cells, {
      messageId: open === 0 ? 'formComputable' : 'formToDecide',
      severity: 'warning',
      data: { rows: all.length, computable: rows.length - open, open },
      edits: cells.flatMap(editsFor),
    }),
  ];
}

function onRow(
  { assessed }: FormContext,
  row: AssessedRow,
  editsFor: EditsFor,
): Finding<MessageId> {
  const { computed, basis } = row.score;
  return rowFinding(assessed.form, row, ['score', 'actual', 'weight'], {
    messageId: computed !== null ? 'computable' : isUnclear(row) ? 'toClarify' : 'toDecide',
    data:
      computed === null
        ? { target: row.target.text, actual: row.actual?.text ?? '' }
        : { computed: plainNumber(computed), basis },
    edits: computed === null ? [] : editsFor(row.row.cells.score),
  });
}

/** No tier can be chosen before the actual value says something that can be held against the target. */
function isUnclear({ comparison }: AssessedRow): boolean {
  switch (comparison?.reason) {
    case 'kind-differs':
    case 'dimension-differs':
    case 'claim-without-value':
    case 'suspect':
    case 'parts':
      return comparison.verdict === 'incomparable' || comparison.verdict === 'undecided';
    default:
      return false;
  }
}

function onFunds(
  { assessed: { form, funds } }: FormContext,
  editsFor: EditsFor,
): Finding<MessageId>[] {
  if (!funds || funds.weight === null || !isBlankCell(funds.row.cells.score)) return [];
  const { computed, basis } = funds.score;
  if (computed === null) return [];
  return [
    fundsFinding(form, funds, ['score', 'weight'], {
      messageId: 'execution',
      data: { computed: plainNumber(computed), basis },
      edits: editsFor(funds.row.cells.score),
    }),
  ];
}

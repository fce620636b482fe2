/** S04: everything needed for a score stands there, but no score. */
import type { FormCheck } from '../contract';
import { plainNumber } from '../../value/exact-number';
import { fundsFinding, rowFinding } from '../findings-on-form';
import { proposedFill } from '../proposed-fill';
import { isBlankCell, isLeftBlank, lacksActual } from '../row-state';
import { messages } from './messages';

export const scoreMissing: FormCheck = {
  meta: {
    code: 'S04',
    slug: 'score-missing',
    title: '未填得分',
    englishTitle: 'Score missing',
    scope: 'row',
    severity: 'error',
    basis: [{ text: '自评表式：有分值的指标均须自评得分，总分为各行得分之和', certainty: 'seen' }],
    fix: 'safe',
    messageIds: ['computable', 'toDecide', 'execution'],
    options: {},
  },
  messages,
  *check(context) {
    const { form, rows, funds } = context.assessed;
    const editsFor = proposedFill(context);
    for (const row of rows) {
      if (row.weight === null || !isLeftBlank(row, 'score')) continue;
      if (!row.row.cells.actual || lacksActual(row)) continue;
      const { computed, basis } = row.score;
      yield rowFinding(form, row, ['score', 'actual', 'weight'], {
        messageId: computed === null ? 'toDecide' : 'computable',
        data:
          computed === null
            ? { target: row.target.text, actual: row.actual?.text ?? '' }
            : { computed: plainNumber(computed), basis },
        edits: computed === null ? [] : editsFor(row.row.cells.score),
      });
    }
    if (!funds || funds.weight === null || !isBlankCell(funds.row.cells.score)) return;
    const { computed, basis } = funds.score;
    if (computed === null) return;
    yield fundsFinding(form, funds, ['score', 'weight'], {
      messageId: 'execution',
      data: { computed: plainNumber(computed), basis },
      edits: editsFor(funds.row.cells.score),
    });
  },
};

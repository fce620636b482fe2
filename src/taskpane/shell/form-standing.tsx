/** How a form stands, in one sentence. Total and grade are final only when no row waits. */
import * as React from 'react';
import { traitsOf } from '../../core/form/kinds';
import type { AssessedForm, AssessedFunds, AssessedRow } from '../../core/score/result';
import { sumExactly } from '../../core/value/exact-number';
import { isDecidable, isScored } from '../fill/score-rows';
import { countLights } from '../../core/score/monitoring-light';
import { usePaneState, useWords } from './pane';
import type { Mode } from './pane-state';
import { formatScore } from '../wording/numbers';
import type { Language } from '../../core/words/language';
import type { Message } from '../wording/words';

export function FormStanding({ form }: { form: AssessedForm }): JSX.Element {
  const { mode } = usePaneState();
  const { tell, language } = useWords();
  return <p className="form-standing">{standing(form, mode, language).map(tell).join('')}</p>;
}

function standing(assessed: AssessedForm, mode: Mode, language: Language): readonly Message[] {
  const { form, total, rows } = assessed;
  // where no row has points nothing can be settled
  const hasPoints = rows.some(({ weight }) => weight !== null);
  if (!isScored(assessed) || !total || !hasPoints) {
    const kind = traitsOf(form.kind).name[language];
    if (assessed.progress) {
      const lights = countLights(rows.map(({ progress }) => progress ?? {}));
      return [{ key: 'monitoring.standing', data: { kind, ...lights } }];
    }
    return [{ key: 'form.rowsOnly', data: { kind, rows: rows.length } }];
  }
  const { given, computed, settled } = total.score;
  const stated: readonly Message[] =
    given === null ? [] : [{ key: 'form.stated', data: { given: formatScore(given) } }];
  if (computed !== null) {
    const data = { score: formatScore(computed), grade: total.grade ?? '' };
    return [{ key: total.grade === null ? 'form.final' : 'form.finalWithGrade', data }, ...stated];
  }
  if (total.basis.id === 'weights-off') {
    const { weights, full } = total.basis;
    const data = { weights: formatScore(weights), full: formatScore(full) };
    return [{ key: 'form.weightsOff', data }, ...stated];
  }
  return [
    { key: 'form.settled', data: { settled: formatScore(settled) } },
    ...waiting(assessed, mode).map(({ key, parts }) => ({
      key,
      data: {
        points: formatScore(sumExactly(parts.map(({ weight }) => weight ?? 0))),
        rows: parts.length,
      },
    })),
    ...stated,
  ];
}

/**
 * Rows that a person can decide, and rows in which a value has to be filled in first. Who fills in has decided where a
 * score stands already; who reviews has not.
 */
function waiting(
  { rows, funds }: AssessedForm,
  mode: Mode,
): readonly {
  readonly key: 'form.toDecide' | 'form.toFill' | 'form.asStated';
  readonly parts: readonly (AssessedRow | AssessedFunds)[];
}[] {
  const open = rows.filter(
    ({ weight, score }) => score.open !== null && weight !== null && weight > 0,
  );
  const isFundsOpen = funds && (funds.weight ?? 0) > 0 && funds.score.computed === null;
  const openFunds = isFundsOpen ? [funds] : [];
  const isStated = ({ given }: AssessedRow | AssessedFunds): boolean =>
    mode === 'fill' && given !== null;
  const toDecide = open.filter(isDecidable);
  const toFill = [...open.filter((row) => !isDecidable(row)), ...openFunds];
  return [
    { key: 'form.toDecide' as const, parts: toDecide.filter((part) => !isStated(part)) },
    { key: 'form.toFill' as const, parts: toFill.filter((part) => !isStated(part)) },
    { key: 'form.asStated' as const, parts: [...toDecide, ...toFill].filter(isStated) },
  ].filter(({ parts }) => parts.length > 0);
}

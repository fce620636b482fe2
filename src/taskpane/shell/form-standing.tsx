/** How a form stands, in one sentence. Total and grade are final only when no row waits. */
import * as React from 'react';
import { traitsOf } from '../../core/form/kinds';
import type { AssessedForm } from '../../core/score/result';
import { isScored } from './form-list';
import { useWords } from './pane';
import { formatScore } from '../wording/numbers';
import type { Language } from '../../core/words/language';
import type { Message } from '../wording/words';

export function FormStanding({ form }: { form: AssessedForm }): JSX.Element {
  const { tell, language } = useWords();
  return <p className="form-standing">{standing(form, language).map(tell).join('')}</p>;
}

function standing(assessed: AssessedForm, language: Language): readonly Message[] {
  const { form, total, rows } = assessed;
  if (!isScored(assessed) || !total) {
    const kind = traitsOf(form.kind).name[language];
    return [{ key: 'form.rowsOnly', data: { kind, rows: rows.length } }];
  }
  const { given, computed, settled, pending } = total.score;
  const stated: readonly Message[] =
    given === null ? [] : [{ key: 'form.stated', data: { given: formatScore(given) } }];
  if (computed !== null) {
    const data = { score: formatScore(computed), grade: total.grade ?? '' };
    return [{ key: total.grade === null ? 'form.final' : 'form.finalWithGrade', data }, ...stated];
  }
  return [
    {
      key: 'form.pending',
      data: {
        settled: formatScore(settled),
        pending: formatScore(pending),
        rows: total.score.openRows,
      },
    },
    ...stated,
  ];
}

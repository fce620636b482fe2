/** Why a row has no score, in one sentence. A rule that leaves it to a person is named. */
import { renderBasis } from '../../core/report/render-basis';
import type { OpenCause, ScoreResult } from '../../core/score/result';
import { OPEN_CAUSE_KEYS } from '../wording/names';
import type { Words } from '../wording/words';

export function whyOpen(
  open: OpenCause,
  { basis }: Pick<ScoreResult, 'basis'>,
  { say, sentences }: Pick<Words, 'say' | 'sentences'>,
): string {
  return open === 'policy-review' ? renderBasis(basis, sentences) : say(OPEN_CAUSE_KEYS[open]);
}

/**
 * Whether the time of a call grows faster than the text it is given. The processor's time counts, not that of the clock:
 * waiting for a busy machine is no matter of the call.
 */

/** Repeats of a piece. An exponential pattern shows in the first of them, a quadratic one in the last. */
const REPEATS = [10, 14, 18, 22, 26, 30, 100, 1000, 10_000, 100_000];
/** No word of ours: a pattern that can match in many ways tries them all only where it fails in the end. */
const NO_WORD = '卅';
/** Shorter times say nothing: memory is tidied meanwhile, too. A quadratic call takes seconds in the end. */
const TELLING_MS = 150;
/** Times the growth of the text; a quadratic call is ten times over at the last step. */
const MOST_EXCESS = 6;
/** In a millisecond. */
const MICROSECONDS = 1000;
/** A call that takes longer is repeated once only. */
const LONG_MS = 1000;

function milliseconds(call: () => void): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / MICROSECONDS;
}

/** The shortest of a few tries: whatever else the machine did meanwhile is no matter of the call. */
function fastest(call: () => void, tries: number): number {
  return Math.min(...Array.from({ length: tries }, () => milliseconds(call)));
}

/**
 * What grew too fast with the repeats of a piece, as `×10 the text, ×98 the time`; `null`: the time keeps step with the text.
 *
 * @param longest characters of the longest text to try
 */
export function excessGrowth(
  call: (text: string) => void,
  piece: string,
  longest = Infinity,
): string | null {
  let shorter = '';
  let shorterMs = Infinity;
  for (const repeats of REPEATS) {
    if (repeats * piece.length > longest) break;
    const text = piece.repeat(repeats) + NO_WORD;
    const ms = milliseconds(() => call(text));
    const most = (MOST_EXCESS * text.length) / shorter.length;
    if (ms > TELLING_MS && ms > most * shorterMs) {
      // before it is said, both are measured again
      const before = fastest(() => call(shorter), 3);
      const after = Math.min(
        ms,
        fastest(() => call(text), ms > LONG_MS ? 1 : 3),
      );
      if (after > most * before) {
        const times = (one: number, other: number): string => `×${(one / other).toFixed(0)}`;
        return `${repeats} × “${piece}”: ${times(text.length, shorter.length)} the text, ${times(after, before)} the time`;
      }
    }
    shorter = text;
    shorterMs = ms;
  }
  return null;
}

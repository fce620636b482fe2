/** Work that is written in steps, for callers that need not breathe between them. */

/** The result of a generator; what it yields on the way is dropped. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

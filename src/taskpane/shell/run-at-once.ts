/** Runs all steps without a break: for workers, where nobody waits for the screen. */
export async function runAtOnce<Progress, Outcome>(
  steps: Generator<Progress, Outcome>,
): Promise<Outcome> {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Excel may never answer: a hung web view, a lost connection, a dialog left open. Nobody waits for ever,
 * and what answers too late does nothing more.
 */
import type { ExcelHost } from './excel-host';

/** Per request. A slow machine takes some ten seconds for five megabytes. */
const ANSWER_LIMIT = 60000;

/** Ours, among the codes of Excel's refusals. */
export const NO_ANSWER = 'NoAnswer';

function noAnswer(): Error {
  return Object.assign(new Error(`none within ${String(ANSWER_LIMIT)} ms`), { code: NO_ANSWER });
}

/** `Excel.run` that rejects with the code `NoAnswer` when one of its requests stays unanswered. */
export function runWithinLimit<Value>(
  host: Pick<ExcelHost, 'run' | 'alarm'>,
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    let known: { readonly value: Value } | null = null;
    let stopAlarm = (): void => undefined;
    const awaitAnswer = (): void => {
      stopAlarm();
      stopAlarm = host.alarm(ANSWER_LIMIT, () => {
        isOver = true;
        // only the clean-up of Excel.run is still missing
        if (known) resolve(known.value);
        else reject(noAnswer());
      });
    };
    const refuseLate = (): void => {
      if (isOver) throw noAnswer();
    };
    awaitAnswer();
    const running = host.run(async (context) => {
      const send = context.sync.bind(context);
      // Excel.run ends with a sync of its own, through which it passes the value of the work
      const sync = async <Passed>(passed?: Passed): Promise<Passed | undefined> => {
        refuseLate();
        awaitAnswer();
        await send();
        refuseLate();
        if (!known) stopAlarm();
        return passed;
      };
      Object.assign(context, { sync });
      const value = await work(context);
      known = { value };
      awaitAnswer();
      return value;
    });
    const end = (): void => {
      stopAlarm();
      resolve(running);
    };
    running.then(end, end);
  });
}

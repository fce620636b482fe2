/** `run.ts [--cases N] [--only WORDS] [--seed N]`: a line per property; the exit code is 1 where one does not hold. */
import { parseArgs } from 'node:util';
import { publishedForms } from './arbitrary';
import { PROPERTIES } from './properties';

const MOST_FORMS = 40;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const forms = await publishedForms(MOST_FORMS);
  const seed = values.seed === undefined ? Date.now() : Number(values.seed);
  const cases = Number(values.cases);
  for (const { name, share, check } of PROPERTIES.filter((each) =>
    each.name.includes(values.only),
  )) {
    const numRuns = Math.max(1, Math.round(cases * share));
    const started = Date.now();
    try {
      await check(forms, { numRuns, seed, includeErrorInReport: true });
      const seconds = Math.round((Date.now() - started) / 1000);
      process.stdout.write(`${name}: ${numRuns} cases, ${seconds} s\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stdout.write(`${name}: does not hold\n${String(error).slice(0, 3000)}\n`);
    }
  }
  process.stdout.write(`seed ${seed}\n`);
}

void main();

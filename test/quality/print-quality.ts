/**
 * `npm run quality [-- --part first|tuned|opened|unseen] [-v] [--only NAME] [--write FOLDER] [--raise] [--check CODE]`: how right the engine is on the
 * corpus, as one table. `--raise` lifts the floors of floors.json to what was measured; it never lowers one. `--check V13` lists what one
 * check finds instead; of the part that nobody has looked at it gives the number alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS, readCorpus, toWorkbook, type CorpusEntry, type Part } from './corpus';
import { raiseFloors } from './floors';
import { assessEntry, emptyQuality, measureEntry, type Quality, type Share } from './measure';

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'string' },
    check: { type: 'string' },
    raise: { type: 'boolean' },
    verbose: { type: 'boolean', short: 'v' },
  },
});

/** One line of the table. */
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const percent = ({ right, of }: Share): string =>
  of === 0 ? '–' : `${right}/${of} ${((100 * right) / of).toFixed(1)}%`;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(title: string, quality: Quality): void {
  const { findingsPerForm: per } = quality;
  const mean = (pick: (each: (typeof per)[number]) => number): string =>
    (per.reduce((sum, each) => sum + pick(each), 0) / Math.max(1, per.length)).toFixed(1);
  const line = (name: string, text: string): void => say(`  ${name.padEnd(22)} ${text}`);
  say(title);
  line('forms read whole', percent(quality.forms));
  line('kinds', percent(quality.kinds));
  line('verdicts', percent(quality.verdicts));
  line('scores', percent(quality.scores));
  line('reasons', percent(quality.reasons));
  line('hard findings right', percent(quality.hardFindings));
  line('hard findings found', percent(quality.hardFindingsFound));
  line('silent sheets', String(quality.silentSheets.length));
  line(
    'findings per form',
    `${mean(({ errors }) => errors)} errors, ${mean(({ warnings }) => warnings)} warnings, ${mean(({ infos }) => infos)} hints; median remarks ${median(per.map(({ remarks }) => remarks))}`,
  );
  if (values.verbose) {
    for (const text of [
      ...quality.silentSheets.map((each) => `silent ${each}`),
      ...quality.misses,
    ]) {
      say(`    ${text}`);
    }
  }
}

async function printFindings(
  part: Part,
  entries: readonly CorpusEntry[],
  code: string,
): Promise<void> {
  let found = 0;
  for (const entry of entries) {
    for (const finding of (await assessEntry(entry)).findings ?? []) {
      if (finding.code !== code) continue;
      found += 1;
      if (part !== 'unseen') say(`    ${entry.name} ${finding.cells.join(' ')} ${finding.message}`);
    }
  }
  say(`${part}: ${found} × ${code}`);
}

async function main(): Promise<void> {
  const entries = readCorpus().filter(
    ({ part, name }) => part === (values.part ?? part) && name.includes(values.only ?? ''),
  );
  for (const part of PARTS) {
    const chosen = entries.filter((entry) => entry.part === part);
    if (chosen.length === 0) continue;
    if (values.check !== undefined) {
      await printFindings(part, chosen, values.check);
      continue;
    }
    const quality = emptyQuality();
    for (const entry of chosen) {
      await measureEntry(entry, quality);
      if (values.write) {
        mkdirSync(values.write, { recursive: true });
        writeFileSync(join(values.write, `${entry.name}.xlsx`), await toWorkbook(entry));
      }
    }
    const regions = new Set(chosen.map(({ source }) => source.region)).size;
    if (values.raise && values.only === undefined) raiseFloors(part, quality);
    print(`${part}: ${chosen.length} sources, ${regions} regions`, quality);
  }
}

void main();

/** `run.ts FOLDER [-v]`: all documents, all programs; ends with a tally of what was compared. */
import { differenceText } from './compare';
import { witnessDocuments } from './documents';
import { runWitnesses } from './witness-run';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(folder: string, isVerbose: boolean): Promise<void> {
  const result = await runWitnesses(witnessDocuments(), folder, false);
  const { files, cells, explained, unexplained, missing } = result;
  unexplained.forEach((difference) => say(differenceText(difference)));
  if (isVerbose) explained.forEach((count, because) => say(`${count} × ${because}`));
  for (const program of missing) say(`left out: ${program}`);
  const known = [...explained.values()].reduce((sum, count) => sum + count, 0);
  say(
    `${files} files, ${cells} cells compared, ${known} differences explained, ${unexplained.length} unexplained`,
  );
  process.exitCode = unexplained.length === 0 ? 0 : 1;
}

const [, , folder = '', flag] = process.argv;
void main(folder, flag === '-v');

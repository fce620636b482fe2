/** A whole season through the outputs of the command line, in two rounds. What must come out was written down first. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectFiles } from '../../src/cli/collect-files';
import { FileAssessor, type AssessedFile } from '../../src/cli/file-assessor';
import { readApprovedFiles } from '../../src/cli/approved-files';
import { JsonOutput } from '../../src/cli/json-output';
import { SecondPass } from '../../src/cli/second-pass';
import { SummaryOutput } from '../../src/cli/summary-output';
import type { Output } from '../../src/cli/outputs';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { assessmentSchema, type RoundAssessment } from '../../src/core/report/assessment';
import { addToSummary, EMPTY_SUMMARY, programOf } from '../../src/core/report/to-assessment';
import { earlierRoundOfJson } from '../../src/core/round/earlier-round';
import { readWorkbook } from '../../src/file/read-workbook';
import {
  makeSeason,
  NEVER_APPROVED,
  NEVER_EVALUATED,
  trickOf,
  TRICKS,
  UNITS,
  type Trick,
} from './make-season';

jest.setTimeout(300_000);

const PROGRAM = programOf('0.0.0');

const folder = mkdtempSync(path.join(tmpdir(), 'season-'));
const at = (...parts: string[]): string => path.join(folder, ...parts);
afterAll(() => rmSync(folder, { recursive: true }));

/** What becomes of the two points (S03 and D01) that every unit was told in the first round. */
const EXPECTED: Readonly<Record<Trick, Partial<Record<keyof RoundAssessment, number>>>> = {
  untouched: { stillOpen: 2 },
  repaired: { mended: 2 },
  indicatorDeleted: { indicatorMissing: 2 },
  valueCleared: { blanked: 2 },
  renamed: { mended: 2 },
  moved: { mended: 2 },
  projectDeleted: { stillOpen: 2, projectMissing: 2 },
  rowsMoved: { stillOpen: 2 },
  notReturned: {},
  sentTwice: { mended: 2 },
  sentAsEt: { mended: 2 },
  sentAsDocument: {},
  sentAsText: {},
};
const WATCHED = new Set(['S03', 'D01']);

async function run(received: string, outputs: readonly Output[]): Promise<void> {
  const { files } = await collectFiles([received]);
  const { files: targets } = await collectFiles([at('approved')]);
  const assessor = new FileAssessor({
    policy: nationalPolicy,
    comparedPolicy: null,
    fill: false,
    targets,
    known: [],
  });
  let summary = EMPTY_SUMMARY;
  for (const file of files) {
    const outcome = (await assessor.assess(file)) as AssessedFile;
    summary = addToSummary(summary, outcome.workbook);
    for (const output of outputs) await output.add(outcome);
  }
  for (const output of outputs) await output.end(summary);
}

/** The sheet's rows below the header, by the header's names. */
async function tableOf(name: string): Promise<Record<string, string>[]> {
  const reading = await readWorkbook('汇总表.xlsx', readFileSync(at('汇总表.xlsx')));
  if (!reading.ok) throw new Error(reading.failure.code);
  const [header = [], ...rows] =
    reading.value.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(header.map((cell, index) => [cell?.text ?? '', row[index]?.text ?? ''])),
  );
}

beforeAll(async () => {
  await makeSeason(folder);
  await run(at('first'), [new JsonOutput(at('first.json'), nationalPolicy, false, PROGRAM)]);
  const earlier = earlierRoundOfJson(readFileSync(at('first.json'), 'utf8'));
  if (!earlier) throw new Error('the first round was saved');
  const { files: targets } = await collectFiles([at('approved')]);
  const { sources } = await readApprovedFiles(targets, nationalPolicy);
  const summary = new SummaryOutput({
    place: at('汇总表.xlsx'),
    policy: nationalPolicy,
    approved: sources,
    opinions: null,
    overwrite: false,
    complain: (line) => {
      throw new Error(line);
    },
  });
  const json = new JsonOutput(at('second.json'), nationalPolicy, false, PROGRAM);
  await run(at('second'), [new SecondPass([json, summary], earlier)]);
});

test('every unit: what was mended, taken away, left and not returned', () => {
  const text = readFileSync(at('second.json'), 'utf8');
  const { workbooks } = assessmentSchema.parse(JSON.parse(text));
  const found = new Map<string, Record<string, number>>();
  for (const { file, forms = [], round } of workbooks) {
    const unit = forms[0]?.implementer;
    if (unit === undefined || !round) continue;
    const counts: Record<string, number> = {};
    for (const state of Object.keys(round) as (keyof RoundAssessment)[]) {
      const count = round[state].filter(({ code }) => WATCHED.has(code)).length;
      if (count > 0) counts[state] = count;
    }
    const copies = file.includes('再报') ? `${unit}（再报）` : unit;
    found.set(copies, counts);
  }
  const expected = UNITS.filter((unit) => Object.keys(EXPECTED[trickOf(unit)]).length > 0).flatMap(
    (unit): [string, object][] => {
      const own: [string, object] = [unit, EXPECTED[trickOf(unit)]];
      return trickOf(unit) === 'sentTwice' ? [own, [`${unit}（再报）`, own[1]]] : [own];
    },
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test('the summary has one row per returned form, with its conclusion', async () => {
  const rows = await tableOf('汇总');
  const returned = UNITS.filter((unit) => Object.keys(EXPECTED[trickOf(unit)]).length > 0);
  const extra = TRICKS.sentTwice[1] - TRICKS.sentTwice[0];
  expect(rows.length).toBe(returned.length + extra);
  const of = (trick: Trick): Record<string, string>[] =>
    rows.filter((row) => trickOf(row['单位'] ?? '') === trick);
  expect(new Set(of('indicatorDeleted').map((row) => row['建议结论']))).toEqual(new Set(['退回']));
  expect(new Set(of('valueCleared').map((row) => row['建议结论']))).toEqual(new Set(['退回']));
  expect(new Set(of('untouched').map((row) => row['建议结论']))).toEqual(new Set(['修改后通过']));
  expect(of('repaired')[0]).toMatchObject({ 填报总分: '80.00', 核算总分: '80.00', 等级: '良' });
});

test('nobody vanishes: unread files, units that sent nothing, copies, projects without their other half', async () => {
  const unread = await tableOf('未读文件');
  expect(unread.map((row) => path.basename(row['文件'] ?? ''))).toEqual(
    expect.arrayContaining(['自评表.docx', '自评表.csv']),
  );
  const coverage = await tableOf('报送情况');
  const units = (state: string): string[] =>
    coverage.filter((row) => row['情况'] === state).map((row) => row['单位'] ?? '');
  const silent = UNITS.slice(TRICKS.notReturned[0], TRICKS.notReturned[1]).concat(
    UNITS.slice(TRICKS.sentAsDocument[0]),
  );
  expect(units('前次有意见，这次未报回').sort()).toEqual([...silent].sort());
  expect(units('已批复，未收到自评表').sort()).toEqual([...silent, ...NEVER_EVALUATED].sort());
  const twice = UNITS.slice(...TRICKS.sentTwice);
  expect(units('同一项目收到2份').sort()).toEqual([...twice, ...twice].sort());
  const never = coverage.filter((row) => row['单位'] === NEVER_APPROVED);
  expect(never.map((row) => row['情况'])).toEqual([expect.stringContaining('未核对')]);
});

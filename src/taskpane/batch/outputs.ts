/** What a checked batch gives to keep and to send: the outputs of the command line, made in the pane. */
import { strToU8, zipSync } from 'fflate';
import type { Policy } from '../../core/policy/schema';
import { CopiedTexts } from '../../core/report/copied-texts';
import type { NotReceived } from '../../core/report/coverage';
import type { WorkbookAssessment } from '../../core/report/assessment';
import { reportEnd, reportStart, summaryLines } from '../../core/report/report-frame';
import { reportPart } from '../../core/report/report-html';
import type { ReviewSettings } from '../../core/report/review-settings';
import { summaryPart, type SummaryRow } from '../../core/report/season-summary';
import { addToSummary, EMPTY_SUMMARY, toAssessment } from '../../core/report/to-assessment';
import { LetterFinder, unitLetters, type UnitLetter } from '../../core/report/unit-letters';
import { unitOpinion } from '../../core/report/unit-opinion';
import { opinionDocument } from '../../file/opinion-document';
import { opinionList, opinionListRows } from '../../file/opinion-list';
import { PROGRAM } from '../program';
import type { NotReturned } from '../../file/summary/summary-data';
import { summaryWorkbook } from '../../file/summary/summary-workbook';

export type OutputKind = 'all' | 'summary' | 'letters' | 'list' | 'page' | 'result';

/** A batch as its outputs see it: accepted points marked, compared with the earlier round where there is one. */
export interface ReviewedBatch {
  readonly workbooks: readonly WorkbookAssessment[];
  readonly notReceived: readonly NotReceived[];
  readonly notReturned: readonly NotReturned[];
  readonly policy: Policy;
  readonly settings: Pick<ReviewSettings, 'letter' | 'returnAtErrors'>;
}

export interface OutputFile {
  readonly name: string;
  /** As a browser names it. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Lets the pane breathe between two pieces of work; resolves to false when the person cancelled. */
export type Pause = () => Promise<boolean>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';
/** The earliest day that a zip archive knows: the same batch gives the same bytes. */
const FIXED_DAY = '1980-01-02T00:00:00';
const LETTER_FOLDER = '审核意见';

/** Name in the archive → content. */
type Entries = Record<string, Uint8Array>;

class Cancelled extends Error {}

/** `null` when cancelled. */
export async function makeOutput(
  kind: OutputKind,
  batch: ReviewedBatch,
  pause: Pause,
): Promise<OutputFile | null> {
  const breathe = async (): Promise<void> => {
    if (!(await pause())) throw new Cancelled();
  };
  try {
    await breathe();
    return await MAKERS[kind](batch, breathe);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

type Maker = (batch: ReviewedBatch, breathe: () => Promise<void>) => Promise<OutputFile>;

const MAKERS: Readonly<Record<OutputKind, Maker>> = {
  summary: async (batch) => ({
    name: '汇总表.xlsx',
    type: XLSX,
    content: await summaryOf(batch, () => null),
  }),
  letters: async (batch, breathe) => ({
    name: '审核意见.zip',
    type: ZIP,
    content: archive(await documents(batch, unitLetters(batch.workbooks), '', breathe)),
  }),
  list: async (batch, breathe) => ({
    name: '审核意见汇总.xlsx',
    type: XLSX,
    content: await listOf(batch, breathe),
  }),
  page: async (batch, breathe) => ({
    name: '检查报告.html',
    type: 'text/html',
    content: await pageOf(batch, breathe),
  }),
  result: async (batch) => ({
    name: '检查结果.json',
    type: 'application/json',
    content: resultOf(batch),
  }),
  all: async (batch, breathe) => {
    const letters = unitLetters(batch.workbooks);
    const entries: Entries = {
      '汇总表.xlsx': await summaryOf(batch, letterPlace(letters)),
      '审核意见汇总.xlsx': await listOf(batch, breathe),
      '检查报告.html': strToU8(await pageOf(batch, breathe)),
      '检查结果.json': strToU8(resultOf(batch)),
      ...(await documents(batch, letters, `${LETTER_FOLDER}/`, breathe)),
    };
    return { name: '审核结果.zip', type: ZIP, content: archive(entries) };
  },
};

/** Documents are compressed already. */
function archive(entries: Entries): Uint8Array {
  return zipSync(entries, { mtime: FIXED_DAY, level: 1 });
}

async function documents(
  { policy, settings }: ReviewedBatch,
  letters: readonly UnitLetter[],
  folder: string,
  breathe: () => Promise<void>,
): Promise<Entries> {
  const entries: Entries = {};
  for (const { name, workbooks } of letters) {
    await breathe();
    const opinion = unitOpinion({ workbooks }, policy);
    entries[`${folder}${name}.docx`] = opinionDocument(opinion, settings.letter);
  }
  return entries;
}

async function listOf(
  { workbooks, policy }: ReviewedBatch,
  breathe: () => Promise<void>,
): Promise<Uint8Array> {
  const rows: (string | number)[][] = [];
  for (const letter of unitLetters(workbooks)) {
    await breathe();
    const received = letter.workbooks.map(({ file }) => file);
    rows.push(...opinionListRows(unitOpinion(letter, policy), received));
  }
  return opinionList(rows);
}

async function pageOf(
  { workbooks, policy }: ReviewedBatch,
  breathe: () => Promise<void>,
): Promise<string> {
  const parts: string[] = [];
  for (const [index, workbook] of workbooks.entries()) {
    await breathe();
    parts.push(reportPart(workbook, index + 1));
  }
  const lines = workbooks.flatMap((workbook, index) => summaryLines(workbook, index + 1));
  const summary = workbooks.reduce(addToSummary, EMPTY_SUMMARY);
  return [reportStart(policy.name, summary, lines), ...parts, reportEnd()].join('');
}

function resultOf({ workbooks, policy }: ReviewedBatch): string {
  return JSON.stringify(toAssessment(policy, workbooks, PROGRAM));
}

/** Files have no address in the pane: only letters in the same archive are linked. */
function summaryOf(
  { workbooks, notReceived, notReturned, policy, settings }: ReviewedBatch,
  linkToLetter: (row: SummaryRow) => string | null,
): Promise<Uint8Array> {
  const copied = new CopiedTexts();
  workbooks.forEach((workbook) => copied.add(workbook));
  const parts = workbooks.map((workbook) => summaryPart(workbook, settings));
  return summaryWorkbook({
    rows: parts.flatMap(({ rows }) => rows),
    unread: parts.flatMap(({ unread }) => unread),
    notReceived,
    notReturned,
    copiedTexts: copied.list(),
    policyName: policy.name,
    linkToFile: () => null,
    linkToLetter,
  });
}

function letterPlace(letters: readonly UnitLetter[]): (row: SummaryRow) => string | null {
  const finder = new LetterFinder<string>();
  for (const { unit, name, workbooks } of letters) {
    const place = `${LETTER_FOLDER}/${name}.docx`.replace(/[%#?]/g, encodeURIComponent);
    for (const { file } of workbooks) finder.add({ file, unit }, place);
  }
  return (row) => finder.find(row);
}

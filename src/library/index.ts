/**
 * The engine as a library, for programs that check workbooks themselves: read, assess, fill, report.
 * Bytes in, results and bytes out; nothing is read from disk or network. Documented in docs/library.md.
 */
import packageFacts from '../../package.json';
import { assess as assessWorkbook } from '../core/assess';
import { describedChecks } from '../core/check/run/registry';
import { builtInPolicies, nationalPolicy } from '../core/policy/built-in';
import { loadPolicy as readPolicy } from '../core/policy/load-policy';
import type { Policy } from '../core/policy/schema';
import { opinionHtml } from '../core/report/opinion-html';
import { opinionText } from '../core/report/opinion-text';
import type { LetterSettings } from '../core/report/letter-frame';
import type { Assessment, WorkbookAssessment } from '../core/report/assessment';
import { CopiedTexts } from '../core/report/copied-texts';
import { fileFailureText } from '../core/report/failure-text';
import { reportEnd, reportStart, summaryLines } from '../core/report/report-frame';
import { reportPart } from '../core/report/report-html';
import { summaryPart } from '../core/report/season-summary';
import {
  addToSummary,
  EMPTY_SUMMARY,
  programOf,
  toAssessment,
  toWorkbookAssessment,
} from '../core/report/to-assessment';
import { unitLetters } from '../core/report/unit-letters';
import { unitOpinion } from '../core/report/unit-opinion';
import { isTarget, type FormSource } from '../core/review/form-source';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { fillCopy, type FilledCopy } from '../file/fill-copy';
import { opinionDocument } from '../file/opinion-document';
import { readWorkbook } from '../file/read-workbook';
import { summaryWorkbook } from '../file/summary/summary-workbook';

export type {
  Assessment,
  FindingAssessment,
  FormAssessment,
  RowAssessment,
  WorkbookAssessment,
} from '../core/report/assessment';
export type { FilledCopy } from '../file/fill-copy';
export type { LetterSettings } from '../core/report/letter-frame';
export type { Policy } from '../core/policy/schema';

/** Of this package. */
export const version = packageFacts.version;

/** A workbook as it was read. What is inside is no part of the library: hand it on. */
export type Workbook = WorkbookSnapshot;

/** Why a file cannot be used: a code for programs, and a sentence in Chinese for people. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export interface AssessSettings {
  /** The national rule where none is given. */
  readonly policy?: Policy;
  /** Workbooks with approved target forms, to compare self-evaluations with. */
  readonly approved?: readonly Workbook[];
}

/** Every policy that comes with the product; the first one is the national rule. */
export const policies: readonly Policy[] = builtInPolicies;

/** A policy from parsed JSON, as docs/policy-format.md describes it; one line per problem otherwise. */
export function loadPolicy(
  json: unknown,
):
  | { readonly ok: true; readonly value: Policy }
  | { readonly ok: false; readonly problems: string[] } {
  const loaded = readPolicy(json, { checks: describedChecks.map(({ meta }) => meta) });
  if (loaded.ok) return loaded;
  return {
    ok: false,
    problems: loaded.failure.map(({ path, message }) => `${path}：${message['zh-CN']}`),
  };
}

/** Reads .xlsx, .xls, .et or .ods; `name` is what results call the file. Never throws on bad bytes. */
export async function read(name: string, bytes: Uint8Array): Promise<Outcome<Workbook>> {
  const reading = await readWorkbook(name, bytes);
  return reading.ok ? reading : refused(name, reading.failure.code);
}

/** What is found in a workbook, in the shape of docs/assessment.schema.json. The workbook is not changed. */
export function assess(workbook: Workbook, settings: AssessSettings = {}): WorkbookAssessment {
  return toWorkbookAssessment(workbook.name, assessed(workbook, settings));
}

/** A copy with scores, totals and rates filled in where they are blank and certain, and missing reasons marked. */
export async function fill(
  name: string,
  bytes: Uint8Array,
  settings: AssessSettings = {},
): Promise<Outcome<FilledCopy>> {
  const reading = await readWorkbook(name, bytes);
  if (!reading.ok) return refused(name, reading.failure.code);
  const filled = await fillCopy(name, bytes, assessed(reading.value, settings));
  return filled.ok ? filled : refused(name, filled.failure.code);
}

/** One unit's letter. */
export interface Letter {
  /** `''` where no form names a unit. */
  readonly unit: string;
  /** Name for its file, without an ending. */
  readonly name: string;
  readonly text: string;
  readonly html: string;
  /** A Word document. */
  readonly docx: Uint8Array;
}

/** What is made of assessed workbooks; `policy`: the one they were assessed by. */
export const report = {
  /** The whole Assessment, ready for `JSON.stringify`. */
  assessment(
    workbooks: readonly WorkbookAssessment[],
    policy: Policy = nationalPolicy,
  ): Assessment {
    return toAssessment(policy, workbooks, programOf(version));
  },

  /** One self-contained page to print or send. */
  html(workbooks: readonly WorkbookAssessment[], policy: Policy = nationalPolicy): string {
    const summary = workbooks.reduce(addToSummary, EMPTY_SUMMARY);
    const lines = workbooks.flatMap((workbook, index) => summaryLines(workbook, index + 1));
    const parts = workbooks.map((workbook, index) => reportPart(workbook, index + 1));
    return [reportStart(policy.name, summary, lines), ...parts, reportEnd()].join('');
  },

  /** One letter for each unit, across its files. */
  letters(
    workbooks: readonly WorkbookAssessment[],
    settings: LetterSettings = {},
    policy: Policy = nationalPolicy,
  ): Letter[] {
    return unitLetters(workbooks).map((letter) => {
      const opinion = unitOpinion(letter, policy);
      return {
        unit: letter.unit,
        name: letter.name,
        text: opinionText(opinion, settings),
        html: opinionHtml(opinion, settings),
        docx: opinionDocument(opinion, settings),
      };
    });
  },

  /** 汇总表.xlsx: one row per form. */
  summary(
    workbooks: readonly WorkbookAssessment[],
    policy: Policy = nationalPolicy,
  ): Promise<Uint8Array> {
    const copied = new CopiedTexts();
    workbooks.forEach((workbook) => copied.add(workbook));
    const parts = workbooks.map((workbook) => summaryPart(workbook));
    return summaryWorkbook({
      rows: parts.flatMap(({ rows }) => rows),
      unread: parts.flatMap(({ unread }) => unread),
      notReceived: [],
      notReturned: [],
      copiedTexts: copied.list(),
      policyName: policy.name,
      linkToFile: () => null,
      linkToLetter: () => null,
    });
  },
} as const;

function assessed(
  workbook: Workbook,
  { policy = nationalPolicy, approved = [] }: AssessSettings,
): ReturnType<typeof assessWorkbook> {
  const sources = approved.flatMap((each) =>
    assessWorkbook(each, { policy })
      .forms.map((form): FormSource => ({ file: each.name, assessed: form }))
      .filter(isTarget),
  );
  return assessWorkbook(workbook, { policy, approved: sources });
}

function refused(
  name: string,
  code: Parameters<typeof fileFailureText>[1],
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message: fileFailureText(name, code) } };
}

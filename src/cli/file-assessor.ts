/** Reads and assesses files one by one, and fills copies when asked. Runs in a worker: one bad file cannot harm the others. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { assess, type AssessedWorkbook } from '../core/assess';
import type { Policy } from '../core/policy/schema';
import type { PortFailureCode } from '../core/port';
import type { WorkbookAssessment } from '../core/report/assessment';
import { fileFailureText } from '../core/report/failure-text';
import { policyChanges, type PolicyChanges } from '../core/report/policy-changes';
import { hasSelfReport, selfReport, type SelfReport } from '../core/report/self-report';
import { toWorkbookAssessment } from '../core/report/to-assessment';
import type { FormSource } from '../core/review/form-source';
import { comparePolicies } from '../core/score/compare-policies';
import { fillCopy, type FilledCopy } from '../file/fill-copy';
import { readWorkbook } from '../file/read-workbook';
import { namedSources, readApprovedFiles } from './approved-files';

/** Larger files are refused before they are read into memory. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** The same for all files of a run. */
export interface AssessorSettings {
  readonly policy: Policy;
  /** A second policy to compare with; `null`: none. */
  readonly comparedPolicy: Policy | null;
  readonly fill: boolean;
  readonly reports?: boolean;
  /** Workbooks with approved target forms. */
  readonly targets: readonly string[];
  /** Contents (SHA-256) that an earlier run has assessed. */
  readonly known: readonly string[];
}

export interface AssessedFile {
  readonly kind: 'assessed';
  /** SHA-256 of the content; `''` when the file could not be read at all. */
  readonly content: string;
  readonly workbook: WorkbookAssessment;
  readonly filled: FilledCopy | null;
  readonly policyChanges: readonly PolicyChanges[];
  readonly reports?: readonly SelfReport[];
}

/** The content was assessed by an earlier run; its record has the result. */
export interface KnownFile {
  readonly kind: 'known';
  readonly content: string;
  readonly path: string;
}

export type AssessFileReply = AssessedFile | KnownFile;

export function unreadable(file: string, code: PortFailureCode, content = ''): AssessedFile {
  return {
    kind: 'assessed',
    content,
    workbook: { file, error: { code, message: fileFailureText(file, code) } },
    filled: null,
    policyChanges: [],
  };
}

export class FileAssessor {
  private readonly known: ReadonlySet<string>;
  private approved: Promise<readonly FormSource[]> | null = null;

  constructor(private readonly settings: AssessorSettings) {
    this.known = new Set(settings.known);
  }

  async assess(file: string): Promise<AssessFileReply> {
    let bytes: Uint8Array;
    try {
      if ((await stat(file)).size > MAX_FILE_BYTES) return unreadable(file, 'too-large');
      bytes = await readFile(file);
    } catch {
      return unreadable(file, 'not-a-workbook');
    }
    const content = createHash('sha256').update(bytes).digest('hex');
    if (this.known.has(content)) return { kind: 'known', content, path: file };
    const reading = await readWorkbook(path.basename(file), bytes);
    if (!reading.ok) return unreadable(file, reading.failure.code, content);

    const { policy, comparedPolicy, targets } = this.settings;
    // files without targets were reported when the run began
    this.approved ??= readApprovedFiles(targets, policy).then(({ sources }) => sources);
    const approved = namedSources(await this.approved, file);
    const assessed = assess(reading.value, { policy, approved });
    const reply: AssessedFile = {
      kind: 'assessed',
      content,
      workbook: toWorkbookAssessment(file, assessed),
      filled: null,
      policyChanges: comparedPolicy
        ? policyChanges(
            comparePolicies(
              assessed.forms.map((each) => each.form),
              policy,
              comparedPolicy,
            ),
          )
        : [],
      ...(this.settings.reports && {
        reports: assessed.forms.filter(hasSelfReport).map(selfReport),
      }),
    };
    return this.settings.fill ? this.fill(reply, assessed, bytes) : reply;
  }

  private async fill(
    reply: AssessedFile,
    assessed: AssessedWorkbook,
    bytes: Uint8Array,
  ): Promise<AssessedFile> {
    const { file } = reply.workbook;
    const filled = await fillCopy(path.basename(file), bytes, assessed);
    return filled.ok
      ? { ...reply, filled: filled.value }
      : unreadable(file, filled.failure.code, reply.content);
  }
}

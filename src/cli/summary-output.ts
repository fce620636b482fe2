/** `--summary`: 汇总表.xlsx with one row per form. */
import path from 'node:path';
import type { Policy } from '../core/policy/schema';
import type { ConclusionRule } from '../core/report/conclusion';
import { CopiedTexts } from '../core/report/copied-texts';
import { Coverage } from '../core/report/coverage';
import { summaryPart, type SummaryRow, type UnreadFile } from '../core/report/season-summary';
import type { FormSource } from '../core/review/form-source';
import { summaryWorkbook } from '../file/summary/summary-workbook';
import type { OpinionOutput } from './opinion-files';
import type { FileOutcome, Output, SeasonNotes } from './outputs';
import { writeWhole } from './whole-file';

export interface SummarySettings {
  readonly place: string;
  readonly policy: Policy;
  /** When a form is proposed to be sent back. */
  readonly rule?: ConclusionRule;
  readonly approved: readonly FormSource[];
  /** Written before the summary; `null`: none. */
  readonly opinions: Pick<OpinionOutput, 'pageOf'> | null;
  readonly overwrite: boolean;
  readonly complain: (line: string) => void;
}

export class SummaryOutput implements Output {
  private readonly rows: SummaryRow[] = [];
  private readonly unread: UnreadFile[] = [];
  private readonly copied = new CopiedTexts();
  private readonly coverage: Coverage;
  private notes: SeasonNotes = { notReturned: [], unclear: [] };

  constructor(private readonly settings: SummarySettings) {
    this.coverage = new Coverage(settings.approved);
  }

  begin(notes: SeasonNotes): void {
    this.notes = notes;
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    const { rows, unread } = summaryPart(workbook, this.settings.rule);
    this.rows.push(...rows);
    this.unread.push(...unread);
    this.coverage.add(workbook);
    this.copied.add(workbook);
  }

  async end(): Promise<void> {
    const { place, policy, opinions, overwrite, complain } = this.settings;
    const bytes = await summaryWorkbook({
      rows: this.rows,
      unread: this.unread,
      notReceived: this.coverage.notReceived(),
      notReturned: this.notes.notReturned,
      copiedTexts: this.copied.list(),
      policyName: policy.name,
      linkToFile: (file) => this.link(file),
      linkToLetter: (row) => {
        const page = opinions?.pageOf(row) ?? null;
        return page === null ? null : this.link(page);
      },
    });
    if (writeWhole(place, bytes, overwrite) === 'written') return;
    complain(`“${place}”已存在且内容不同，没有覆盖；确实要覆盖请加 --overwrite。`);
  }

  /** Relative, so that the folder may move; `#` and `%` would end the path. */
  private link(file: string): string {
    const from = path.dirname(path.resolve(this.settings.place));
    const parts = path.relative(from, path.resolve(file)).split(path.sep);
    return parts.map((part) => part.replace(/[%#?]/g, encodeURIComponent)).join('/');
  }
}

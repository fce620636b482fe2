/** What a reviewer asked for beside the results: what a second policy changes, and what became of the earlier round. */
import type { PolicyChanges } from '../core/report/policy-changes';
import { compareRounds, findingsOfRound, type EarlierFinding } from '../core/round/second-round';
import type { EarlierRound } from '../core/round/earlier-round';
import { shownLine } from '../core/sheet/shown-text';
import type { FileOutcome, Output } from './outputs';
import type { ShownStream } from './shown-stream';

const score = (value: number | null): string => (value === null ? '待定' : String(value));

function difference(value: number | null): string {
  if (value === null) return '';
  return `（${value > 0 ? '+' : ''}${value}）`;
}

function policyLines({ sheet, project, changes, total }: PolicyChanges): string[] {
  return [
    `【${sheet}】${project}`,
    ...changes.map(
      (change) =>
        `  ${change.cell} ${change.indicator}：${score(change.one)} → ${score(change.other)}${difference(change.difference)}  ${change.basis}`,
    ),
    `  总分：${score(total.one)} → ${score(total.other)}${difference(total.difference)}`,
  ];
}

/** `--compare-policy`. */
export class PolicyChangesOutput implements Output {
  constructor(
    private readonly stream: ShownStream,
    private readonly names: { readonly one: string; readonly other: string },
  ) {}

  async add({ workbook, policyChanges }: FileOutcome): Promise<void> {
    const heading = `规则比较 ${workbook.file}：${this.names.one} → ${this.names.other}`;
    const lines =
      policyChanges.length === 0
        ? ['  得分没有变化。']
        : policyChanges.flatMap((form) => policyLines(form));
    this.stream.write(`${[heading, ...lines, ''].map(shownLine).join('\n')}\n`);
  }

  async end(): Promise<void> {
    // every file was compared when it was done
  }
}

function findingLines(heading: string, findings: readonly EarlierFinding[]): string[] {
  const lines = findings.map(
    ({ code, sheet, cell, message }) => `    ${code} ${sheet}!${cell} ${message}`,
  );
  return [`  ${heading}${findings.length}处`, ...lines];
}

/** `--earlier`. */
export class SecondRoundOutput implements Output {
  constructor(
    private readonly stream: ShownStream,
    private readonly earlier: EarlierRound,
  ) {}

  async add({ workbook }: FileOutcome): Promise<void> {
    if (workbook.error) return;
    const findings = this.earlier.findingsFor(workbook.file);
    if (findings === null) {
      this.stream.write(`与上一轮比较 ${shownLine(workbook.file)}：上一轮没有这个文件。\n\n`);
      return;
    }
    const round = compareRounds(findings, findingsOfRound(workbook));
    const lines = [
      `与上一轮比较 ${workbook.file}`,
      ...findingLines('已改正', round.mended),
      ...findingLines('仍未改正', round.stillOpen),
      ...findingLines('新出现', round.added),
      '',
    ];
    this.stream.write(`${lines.map(shownLine).join('\n')}\n`);
  }

  async end(): Promise<void> {
    // every file was compared when it was done
  }
}

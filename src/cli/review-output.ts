/** What a reviewer asked for beside the results: what a second policy changes, and what became of the earlier round. */
import type { PolicyChanges } from '../core/report/policy-changes';
import type { RoundAssessment } from '../core/report/assessment';
import type { RoundForm } from '../core/round/earlier-form';
import { shownLine } from '../core/sheet/shown-text';
import type { FileOutcome, Output, SeasonNotes } from './outputs';
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

type RoundPoints = RoundAssessment[keyof RoundAssessment];

function findingLines(heading: string, points: RoundPoints): string[] {
  const lines = points.map(
    ({ code, sheet, cell, message }) => `    ${code} ${sheet}!${cell} ${message}`,
  );
  return [`  ${heading}${points.length}处`, ...lines];
}

/** Parts that are said only where there are any. */
function exceptionLines(heading: string, points: RoundPoints): string[] {
  return points.length === 0 ? [] : findingLines(heading, points);
}

const placeOf = ({ file, sheet, project }: RoundForm): string =>
  `    ${[file, sheet, project]
    .filter((part) => part !== '')
    .map(shownLine)
    .join(' ')}`;

/** `--earlier`. */
export class SecondRoundOutput implements Output {
  private notes: SeasonNotes = { notReturned: [], unclear: [] };

  constructor(private readonly stream: ShownStream) {}

  begin(notes: SeasonNotes): void {
    this.notes = notes;
  }

  async add({ workbook: { error, file, round } }: FileOutcome): Promise<void> {
    if (error) return;
    if (!round) {
      this.stream.write(`与上一轮比较 ${shownLine(file)}：上一轮没有这个文件的意见。\n\n`);
      return;
    }
    const lines = [
      `与上一轮比较 ${shownLine(file)}`,
      ...exceptionLines('项目缺失', round.projectMissing),
      ...exceptionLines('指标缺失', round.indicatorMissing),
      ...exceptionLines('内容清空', round.blanked),
      ...findingLines('已改正', round.mended),
      ...findingLines('仍未改正', round.stillOpen),
      ...findingLines('新出现', round.added),
      '',
    ];
    this.stream.write(`${lines.map(shownLine).join('\n')}\n`);
  }

  async end(): Promise<void> {
    const { notReturned, unclear } = this.notes;
    const lines: string[] = [];
    if (notReturned.length > 0) {
      lines.push(`上一轮有、这次没有报回的表${notReturned.length}张`, ...notReturned.map(placeOf));
    }
    for (const { returned, candidates } of unclear) {
      lines.push(
        `没有比较：上一轮有${candidates.length}张表与它同样相符`,
        placeOf(returned),
        ...candidates.map((candidate) => `  ${placeOf(candidate)}`),
      );
    }
    if (lines.length > 0) this.stream.write(`${lines.join('\n')}\n\n`);
  }
}

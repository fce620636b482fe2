/** 自评报告 as plain text, to be copied into a document of one's own. */
import { shownLine } from '../sheet/shown-text';
import type { ReportBlock, SelfReport } from './self-report';

function linesOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'text':
      return [block.text];
    case 'table':
      // tabs become cells where the text is pasted
      return [block.headers, ...block.rows].map((cells) =>
        cells.map((cell) => shownLine(cell)).join('\t'),
      );
    case 'chart':
      return [];
  }
}

/** Lines end with `\n`; tables as lines with tabs, charts left out. */
export function selfReportText({ title, blocks }: SelfReport): string {
  return `${[title, ...blocks.flatMap(linesOf)].join('\n')}\n`;
}

/** 自评报告 as a Word document, with the scores as a chart. */
import type { ReportBlock, SelfReport } from '../core/report/self-report';
import { chartParagraph } from './word/word-chart';
import { wordDocument, type WordChart } from './word/word-document';
import { pageBreak, paragraph, table, TEXT_WIDTH } from './word/word-markup';

/** Several reports stand on pages of their own. */
export function selfReportDocument(reports: readonly SelfReport[]): Uint8Array {
  const charts: WordChart[] = [];
  const body = reports.flatMap(({ title, blocks }, index) => [
    ...(index === 0 ? [] : [pageBreak()]),
    paragraph(title, 'title'),
    ...blocks.map((block) => markupOf(block, charts)),
  ]);
  return wordDocument(body, charts);
}

function markupOf(block: ReportBlock, charts: WordChart[]): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, 'heading');
    case 'text':
      return paragraph(block.text, 'indented');
    case 'table': {
      const widths = block.widths.map((share) => Math.floor(share * TEXT_WIDTH));
      const rows = block.rows.map((cells) => cells.map((cell) => [cell]));
      return table(block.headers, widths, rows);
    }
    case 'chart': {
      const { title, bars } = block;
      if (bars.length === 0) return '';
      const number = charts.length + 1;
      const relation = `chart${number}`;
      charts.push({ relation, title, bars });
      const shares = bars.map(({ name, share }) => `${name}${Math.round(share * 1000) / 10}%`);
      return chartParagraph(relation, number, `${title}：${shares.join('，')}`);
    }
  }
}

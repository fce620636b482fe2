import type { WorkbookAssessment } from '../../../src/core/report/assessment';
import { reportEnd, reportStart, summaryLines } from '../../../src/core/report/report-frame';
import { reportPart } from '../../../src/core/report/report-html';
import { addToSummary, EMPTY_SUMMARY } from '../../../src/core/report/to-assessment';
import { reviewed, reviewedSnapshot, type ReviewedSheet } from './reviewed-workbook';

const sheet = (project: string, unit: string, ...rows: string[]): ReviewedSheet => ({
  head: [
    ['项目名称', project],
    ['实施单位', unit],
  ],
  rows: rows.length > 0 ? rows : ['培训人数|≥200人|100人|10|10|', '制度|完善|基本完善|10|8|'],
});

function report(...workbooks: readonly WorkbookAssessment[]): string {
  const lines = workbooks.flatMap((workbook, index) => summaryLines(workbook, index + 1));
  const parts = workbooks.map((workbook, index) => reportPart(workbook, index + 1));
  return (
    reportStart('全国规则', workbooks.reduce(addToSummary, EMPTY_SUMMARY), lines) +
    parts.join('') +
    reportEnd()
  );
}

const named = (file: string, ...sheets: ReviewedSheet[]): WorkbookAssessment => ({
  ...reviewed(reviewedSnapshot(...sheets)),
  file,
});

/** Texts of one column of the summary table. */
function column(html: string, index: number): string[] {
  const table = html.slice(html.indexOf('id="summary"'), html.indexOf('</table>'));
  return [...table.matchAll(/<tr>(<td.*?)<\/tr>/g)].map((row) => {
    const cells = [...(row[1] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)];
    return (cells[index]?.[1] ?? '').replace(/<[^>]+>/g, '');
  });
}

test('sums up by unit and project, whatever the order of the files', () => {
  const html = report(
    named('c.xlsx', sheet('乙项目', '二中'), sheet('甲项目', '二中')),
    named('a.xlsx', sheet('丙项目', '一中')),
  );
  expect(column(html, 0)).toEqual(['一中', '二中', '二中']);
  expect(column(html, 1)).toEqual(['丙项目', '乙项目', '甲项目']);
});

test('says totals, grades, errors and missing reasons of each form', () => {
  const html = report(
    named(
      'a.xlsx',
      sheet(
        '甲项目',
        '一中',
        '培训人数|≥200人|100人|10|10|',
        '结业率|≥95%|96%|90|90|',
        '总分|||100|100|',
      ),
    ),
  );
  const row = [2, 3, 4, 5, 6].map((index) => column(html, index)[0]);
  expect(row[0]).toBe('100');
  expect(row[1]).toBe('95');
  expect(row[2]).toBe('优');
  expect(Number(row[3])).toBeGreaterThan(0);
  expect(row[4]).toBe('1');
});

test('every line leads to its file, also an unreadable one', () => {
  const html = report(named('甲/表.xlsx', sheet('甲项目', '一中')), {
    file: '乙/表.xlsx',
    error: { code: 'truncated', message: '文件不完整。' },
  });
  for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g))
    expect(html).toContain(`id="${anchor}"`);
  expect(html).toContain('文件不完整。');
  expect(html).toContain('href="#file-2"');
});

test('shows what somebody typed and never lets it become markup', () => {
  const html = report(
    named('<b>.xlsx', sheet('<script>alert(1)</script>', '"><i>', '<u>数|≥1个|0个|10|10|')),
  );
  expect(html).not.toMatch(/<(?:script|i|u|b)>/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('is one whole page that needs nothing from outside', () => {
  const html = report(named('a.xlsx', sheet('甲项目', '一中')));
  expect(html.startsWith('<!DOCTYPE html>')).toBe(true);
  expect(html.trimEnd().endsWith('</html>')).toBe(true);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:|src=|@import|url\(/);
  expect([...html.matchAll(/<table[ >]/g)].length).toBe([...html.matchAll(/<\/table>/g)].length);
});

test('asks nobody who only has the page for a button of the pane', () => {
  const html = report(
    named('a.xlsx', sheet('甲项目', '一中', '验收合格率|≥98%|99%||', '制度|完善|完善|10|8|')),
  );
  expect(html).toContain('T06');
  expect(html).not.toMatch(/接受本条|自动填写/);
});

test('a batch without files is a page, too', () => {
  expect(report()).toContain('共0个文件');
});

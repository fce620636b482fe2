import { assess } from '../../../src/core/assess';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { hasSelfReport, selfReport } from '../../../src/core/report/self-report';
import { selfReportText } from '../../../src/core/report/self-report-text';
import { strFromU8, unzipSync } from 'fflate';
import { selfReportDocument } from '../../../src/file/self-report-document';
import { reviewedSnapshot } from './reviewed-workbook';

const snapshot = reviewedSnapshot({
  head: [
    ['项目名称', '法制宣传'],
    ['实施单位', '市司法局'],
  ],
  rows: [
    '培训人数|≥200人|100人|50|25|场地不足，明年增加场次',
    '合格率|≥90%|95%|40|40|',
    '巡演场次|=14场|0场|10|10|',
  ],
});
const [form] = assess(snapshot, { policy: nationalPolicy }).forms;
if (!form) throw new Error('the form is read');
const report = selfReport(form);
const text = selfReportText(report);

/** On the only sheet. */
function cellText(address: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const [sheet] = snapshot.sheets;
  const column = (match?.[1] ?? 'A').charCodeAt(0) - 65 - (sheet?.origin.column ?? 0);
  return sheet?.rows[Number(match?.[2]) - 1 - (sheet?.origin.row ?? 0)]?.[column]?.text ?? '';
}

test('is written of forms with results only', () => {
  const blank = assess(reviewedSnapshot({ rows: ['培训人数|≥200人||50||'] }), {
    policy: nationalPolicy,
  });
  expect(hasSelfReport(form)).toBe(true);
  expect(blank.forms.map(hasSelfReport)).toEqual([false]);
});

test('has the four parts, and a blank wherever a person must write', () => {
  const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual([
    '一、项目基本情况',
    '二、得分情况',
    '三、未完成指标及原因',
    '四、存在问题和改进措施',
  ]);
  expect(text).toContain('立项背景和主要内容：________________（请填写）');
  expect(text).toContain('存在问题：________________（请填写）');
});

test('says first which sheet its cells are on', () => {
  expect(report.title).toBe('2024年度法制宣传绩效自评报告');
  expect(text.split('\n').filter((line) => line.includes('工作表'))).toEqual([
    '以下事实取自工作表“表1”，括号中和“出处”一栏是所在的单元格。',
  ]);
});

test('names the cell of every fact, and the cell holds it', () => {
  const facts = report.blocks.flatMap((block) =>
    block.kind === 'table' && block.headers[0] === '项目' ? block.rows : [],
  );
  expect(facts.length).toBeGreaterThan(1);
  for (const [name, value, place] of facts) {
    expect([name, cellText(place ?? '')]).toEqual([name, value]);
  }
});

test('lists what fell short with its reason as written, and a blank where none is', () => {
  const short = report.blocks.flatMap((block) =>
    block.kind === 'table' && block.headers[0] === '指标' && block.headers.length === 6
      ? block.rows
      : [],
  );
  expect(short.map(([name, , , score, reason]) => [name, score, reason])).toEqual([
    ['培训人数', '25/50', '场地不足，明年增加场次'],
    ['巡演场次', '10/10', '原因：________________ 措施：________________'],
  ]);
});

test('is a Word document with a chart of the score rates', () => {
  const parts = unzipSync(selfReportDocument([report, report]));
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(['word/charts/chart1.xml', 'word/charts/chart2.xml']),
  );
  const chart = strFromU8(parts['word/charts/chart1.xml'] as Uint8Array);
  expect(chart).toContain('<c:barChart>');
});

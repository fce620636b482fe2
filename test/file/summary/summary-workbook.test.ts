/** 汇总表.xlsx as it is read back. */
import { summaryPart } from '../../../src/core/report/season-summary';
import { summaryWorkbook } from '../../../src/file/summary/summary-workbook';
import { readWorkbook } from '../../../src/file/read-workbook';
import { reviewed, reviewedSnapshot } from '../../core/report/reviewed-workbook';

const sheet = (project: string) => ({
  head: [
    ['项目名称', project],
    ['实施单位', '市一中'],
  ] as [string, string][],
  rows: ['培训人数|≥200人|100人|100|100|'],
});

async function tables(): Promise<Record<string, (string | undefined)[][]>> {
  const parts = ['收到/甲/一.xlsx', '收到/乙/二.xlsx'].map((file) =>
    summaryPart({ ...reviewed(reviewedSnapshot(sheet('培训'))), file }),
  );
  const bytes = await summaryWorkbook({
    rows: parts.flatMap(({ rows }) => rows),
    unread: [{ file: '收到/乙/照片.jpg', reason: '是图片，不能核算。' }],
    notReceived: [],
    notReturned: [{ unit: '市二中', project: '绿化', year: 2024, file: '上次/三.xlsx' }],
    copiedTexts: [],
    policyName: '规则',
    linkToFile: () => null,
    linkToLetter: () => null,
  });
  const reading = await readWorkbook('汇总表.xlsx', bytes);
  if (!reading.ok) throw new Error(reading.failure.code);
  return Object.fromEntries(
    reading.value.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => cell?.formula ?? cell?.text)),
    ]),
  );
}

test('自评质量 is a template: no mark is given, the sum is a formula, beside each point stands what was found', async () => {
  const [headers = [], first = [], second] = (await tables())['自评质量'] ?? [];
  const of = (header: string): string | undefined => first[headers.indexOf(header)] || undefined;
  expect([of('单位'), of('项目'), second?.[1]]).toEqual(['市一中', '培训', '培训']);
  const marks = headers.filter((header) => /（[12]0分）$/.test(header ?? ''));
  expect(marks.map((header) => [header, of(header ?? '')])).toEqual(
    [
      '上传（20分）',
      '要素齐全（10分）',
      '语句通顺（10分）',
      '结论准确（20分）',
      '问题深刻（20分）',
      '建议可行（20分）',
    ].map((header) => [header, undefined]),
  );
  expect(of('合计（100分）')).toBe('=IF(COUNT(D2,F2,H2,I2,K2,M2)=0,"",SUM(D2,F2,H2,I2,K2,M2))');
  expect(of('上传：检查所见')).toBe('同一项目收到2份');
  expect(of('结论准确：检查所见')).toContain('未达标却得满分（1处）');
});

test('every sheet calls a file by its place in the folder it came in', async () => {
  const read = await tables();
  const files = (name: string): (string | undefined)[] => {
    const [headers = [], ...rows] = read[name] ?? [];
    return rows.map((row) => row[headers.indexOf('文件')]);
  };
  expect(files('汇总')).toEqual(['甲/一.xlsx', '乙/二.xlsx']);
  expect(files('未读文件')).toEqual(['乙/照片.jpg']);
  expect(files('报送情况')).toEqual(['甲/一.xlsx', '乙/二.xlsx', '三.xlsx']);
});

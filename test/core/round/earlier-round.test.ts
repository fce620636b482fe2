import { toAssessment } from '../../../src/core/report/to-assessment';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { earlierRoundOfJson, earlierRoundOfSheets } from '../../../src/core/round/earlier-round';
import { FILE_HEADER } from '../../../src/core/report/opinion-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { reviewed, reviewedSnapshot } from '../report/reviewed-workbook';

const snapshot = reviewedSnapshot({ rows: ['培训人数|≥200人|100人|45|45|'] });
const workbook = { ...reviewed(snapshot), file: 'C:\\收件\\自评表.xlsx' };
const json = (...workbooks: (typeof workbook)[]): string =>
  JSON.stringify(toAssessment(nationalPolicy, workbooks));

describe('an earlier round', () => {
  it('of a saved result is found by the name of the file, wherever it lay', () => {
    const other = { ...workbook, file: '别的.xlsx', findings: [] };
    const round = earlierRoundOfJson(json(other, workbook));
    expect(round?.findingsFor('/home/自评表.xlsx')?.length).toBeGreaterThan(0);
    expect(round?.findingsFor('没有.xlsx')).toBeNull();
  });

  it('of a single file fits a file that came back under another name', () => {
    expect(earlierRoundOfJson(json(workbook))?.findingsFor('自评表（修改）.xlsx')).not.toBeNull();
  });

  it.each(['', '{', '[]', '{"a":1}', '不是结果'])('is not read from %j', (text) => {
    expect(earlierRoundOfJson(text)).toBeNull();
  });

  describe('of a batch, sent out as one list,', () => {
    const header = [FILE_HEADER, '序号', '工作表', '单元格', '问题', '编号'];
    const listed = (...lines: string[]): WorkbookSnapshot => ({
      name: '审核意见汇总.xlsx',
      sheets: [
        {
          ...(snapshot.sheets[0] as SheetSnapshot),
          rows: [header, ...lines.map((line) => line.split('|'))].map((row) =>
            row.map((text) => ({ value: text, text })),
          ),
        },
      ],
    });
    const point = (file: string, code: string): string => `${file}|1|表1|E7|问题|${code}`;

    it('gives each file its own points', () => {
      const round = earlierRoundOfSheets(
        listed(point('收件/甲.xlsx', 'V02'), point('收件/乙.xlsx', 'S03')),
      );
      expect(round?.findingsFor('D:\\返回\\甲.xlsx')?.map(({ code }) => code)).toEqual(['V02']);
      expect(round?.findingsFor('丙.xlsx')).toBeNull();
    });

    it('fits a renamed file where the batch had only one', () => {
      const round = earlierRoundOfSheets(listed(point('甲.xlsx', 'V02'), point('甲.xlsx', 'S03')));
      expect(round?.findingsFor('甲（修改）.xlsx')).toHaveLength(2);
    });
  });

  it('is not read from a workbook without an opinion sheet', () => {
    expect(earlierRoundOfSheets(snapshot)).toBeNull();
  });
});

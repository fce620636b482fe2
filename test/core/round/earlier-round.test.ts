import { programOf, toAssessment } from '../../../src/core/report/to-assessment';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { earlierRoundOfJson, earlierRoundOfSheets } from '../../../src/core/round/earlier-round';
import { FILE_HEADER, UNIT_HEADER } from '../../../src/core/report/opinion-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { reviewed, reviewedSnapshot } from '../report/reviewed-workbook';

const snapshot = reviewedSnapshot({ rows: ['培训人数|≥200人|100人|45|45|'] });
const workbook = { ...reviewed(snapshot), file: 'C:\\收件\\自评表.xlsx' };

describe('an earlier round', () => {
  it('of a saved result has its forms with file, project and unit', () => {
    const round = earlierRoundOfJson(
      JSON.stringify(toAssessment(nationalPolicy, [workbook], programOf('0.0.0'))),
    );
    expect(
      round?.forms.map(({ file, project, unit, sheet }) => [file, project, unit, sheet]),
    ).toEqual([['C:\\收件\\自评表.xlsx', '业务培训', '市教师进修学校', '表1']]);
    expect(round?.forms[0]?.findings.length).toBeGreaterThan(0);
  });

  it.each(['', '{', '[]', '{"a":1}', '不是结果'])('is not read from %j', (text) => {
    expect(earlierRoundOfJson(text)).toBeNull();
  });

  it('of a batch, sent out as one list, has each form with its own points', () => {
    const header = [UNIT_HEADER, FILE_HEADER, '序号', '项目', '工作表', '单元格', '问题', '编号'];
    const lines = ['一中|甲.xlsx|1|培训|表1|E7|问题|V02', '二中|乙.xlsx|1|培训|表1|E7|问题|S03'];
    const list: WorkbookSnapshot = {
      name: '审核意见汇总.xlsx',
      sheets: [
        {
          ...(snapshot.sheets[0] as SheetSnapshot),
          rows: [header, ...lines.map((line) => line.split('|'))].map((row) =>
            row.map((text) => ({ value: text, text })),
          ),
        },
      ],
    };
    expect(
      earlierRoundOfSheets(list)?.forms.map(({ unit, file, findings }) => [
        unit,
        file,
        findings.map(({ code }) => code),
      ]),
    ).toEqual([
      ['一中', '甲.xlsx', ['V02']],
      ['二中', '乙.xlsx', ['S03']],
    ]);
  });

  it('is not read from a workbook without an opinion sheet', () => {
    expect(earlierRoundOfSheets(snapshot)).toBeNull();
  });
});

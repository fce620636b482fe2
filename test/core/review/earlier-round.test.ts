import { toAssessment } from '../../../src/core/report/to-assessment';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { earlierRoundOfJson, earlierRoundOfSheets } from '../../../src/core/review/earlier-round';
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

  it('is not read from a workbook without an opinion sheet', () => {
    expect(earlierRoundOfSheets(snapshot)).toBeNull();
  });
});

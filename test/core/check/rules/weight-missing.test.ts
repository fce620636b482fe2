import { weightMissing } from '../../../../src/core/check/rules/weight-missing';
import { assessExample, assessSnapshot, findingsOf, messagesByRow, table } from '../harness';
import { buildSheet, workbookOf } from '../example-sheet';
import { judged, onLine, onLines } from '../judged-rows';

describe('an indicator without full marks', () => {
  it.each(['人数|≥100人|120人||10', '人数|≥100人||　|'])('%s is reported', (line) => {
    expect(onLine(weightMissing, line)).toEqual(['blank']);
  });

  it.each([
    '人数|≥100人|120人|0|0',
    '人数|≥100人|120人|—|10',
    '人数|≥100人|120人|10|10',
    '人数||||',
  ])('%s is left alone', (line) => {
    expect(onLine(weightMissing, line)).toEqual([]);
  });

  it('two rows give two findings, a column without any gives one', () => {
    expect(onLines(weightMissing, ['甲|≥1项|1项||', '乙|≥1项|1项|10|', '丙|≥1项|1项||'])).toEqual([
      ['blank'],
      [],
      ['blank'],
    ]);
    const indicators = judged('甲|≥1项|1项||', '乙|≥1项|1项||');
    expect(findingsOf(weightMissing, assessExample({ indicators }))).toMatchObject([
      { messageId: 'allBlank', row: null, data: { rows: 2, indicator: '分值' } },
    ]);
  });

  it('rows under one merged weight are not asked for their own', () => {
    const built = buildSheet({
      indicators: judged('甲|≥1项|1项|20|', '乙|≥1项|1项||', '丙|≥1项|1项||'),
    });
    const [, first = 0] = built.indicatorRows;
    const merges = [{ row: first, column: 5, rowCount: 2, columnCount: 1 }];
    const snapshot = workbookOf({ ...built.sheet, merges });
    const cells = findingsOf(weightMissing, assessSnapshot(snapshot)).map(
      (finding) => finding.cells,
    );
    expect(cells).toEqual([[`表1!F${first + 3}`]]);
  });

  it('a form without a column for full marks is not asked', () => {
    const rows = table('三级指标|指标值|全年完成值', '甲|≥1项|1项', '乙|≥1项|1项');
    expect(messagesByRow(weightMissing, rows).flat()).toEqual([]);
  });
});

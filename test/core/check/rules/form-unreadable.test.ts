import { formUnreadable } from '../../../../src/core/check/rules/form-unreadable';
import { findingsOfUnreadable } from '../../../../src/core/check/run/run-checks';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { assessExample, table } from '../harness';

const unreadable = (header: string) =>
  findingsOfUnreadable([formUnreadable], {
    unreadable: assessExample({ indicators: table(header, '产出指标|数量指标|培训人数|50|50') })
      .unreadable,
    policy: nationalPolicy,
  });

describe('a table that cannot be read', () => {
  it('is named with the column that is missing', () => {
    expect(unreadable('一级指标|二级指标|三级指标|分值')).toMatchObject([
      {
        code: 'T08',
        form: null,
        row: null,
        messageId: 'columnsMissing',
        data: { columns: '指标值' },
      },
    ]);
  });

  it('is named as unclear when no single column is missing', () => {
    const [finding] = formUnreadable.checkUnreadable({
      sheet: '表1',
      sheetPosition: 0,
      isHidden: false,
      range: { row: 4, column: 1, rowCount: 1, columnCount: 3 },
      found: ['level3', 'target'],
      missing: [],
    });
    expect(finding).toMatchObject({
      messageId: 'unclear',
      cells: ['表1!B5'],
      data: { cell: 'B5' },
    });
  });

  it('is not reported when it was read', () => {
    expect(unreadable('一级指标|二级指标|三级指标|指标值|实际完成值')).toEqual([]);
  });
});

describe('a table of another procedure', () => {
  it.each(['preAssessment', 'bond', 'ppp', 'stateCapital', 'appraisal'] as const)(
    '%s is named, and nothing is asked',
    (procedure) => {
      const [finding] = formUnreadable.checkUnreadable({
        sheet: '评分表',
        sheetPosition: 0,
        isHidden: false,
        range: { row: 2, column: 0, rowCount: 1, columnCount: 4 },
        found: ['level3', 'weight'],
        missing: ['target'],
        procedure,
      });
      expect(finding).toMatchObject({ messageId: procedure, severity: 'info' });
    },
  );
});

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
  it.each(['preAssessment', 'bond', 'ppp', 'stateCapital', 'appraisal', 'rubric'] as const)(
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

describe('a scoring standard without targets and results', () => {
  const found = (...lines: readonly string[]) =>
    assessExample({ title: '评价细则', head: [], indicators: table(...lines) }).unreadable.map(
      ({ procedure }) => procedure,
    );

  const ROWS = [
    '前期工作|分解任务的得2分|台账',
    '项目储备|建库的得2分|材料',
    '质量|合格得6分|验收',
  ];

  it.each<[string, string[], string[]]>([
    ['is named', ['评价指标|评价标准|评价依据', ...ROWS], ['rubric']],
    [
      'by its procedure where the header names one',
      ['一级指标|考核内容|考核评分标准', ...ROWS],
      ['appraisal'],
    ],
    ['needs points', ['评价指标|评价标准|评价依据', '前期工作|分解任务|台账'], []],
    ['needs a standard', ['项目|内容|事项', ...ROWS], []],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});

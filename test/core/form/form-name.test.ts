import type { Form } from '../../../src/core/form/form';
import { formName, subjectOf } from '../../../src/core/form/form-name';
import { assessExample, table } from '../check/harness';

function formWith(title: string, head: readonly (readonly [string, string])[]): Form {
  const indicators = table(
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|培训人数|≥100人|120人|90|90',
  );
  const [found] = assessExample({ title, head, indicators }).forms;
  if (!found) throw new Error('no form was found');
  return found.form;
}

describe('what a form is called', () => {
  it.each([
    [
      '项目支出绩效自评表',
      [
        ['项目名称', '业务培训'],
        ['实施单位', '市教师进修学校'],
      ],
      '业务培训',
    ],
    ['2024年度部门整体支出绩效自评表', [['部门（单位）名称', '市教育局']], '市教育局'],
    [
      '2024年度部门整体支出绩效自评表',
      [
        ['主管部门', '市教育局'],
        ['预算单位', '市一中'],
      ],
      '市一中',
    ],
    ['2024年度部门整体支出绩效自评表', [['单位名称', '']], '2024年度部门整体支出绩效自评表'],
    [
      '项目支出绩效自评表',
      [
        ['项目名称', ''],
        ['实施单位', '市一中'],
      ],
      '项目支出绩效自评表',
    ],
  ] as const)('%s with %j is %s', (title, head, expected) => {
    expect(formName(formWith(title, head))).toBe(expected);
  });

  it('a result has the same subject as the form', () => {
    const result = { project: '', department: '市教育局', implementer: '市一中' };
    expect(subjectOf({ ...result, kind: 'department' })).toBe('市一中');
    expect(subjectOf({ ...result, kind: 'target' })).toBe('市一中');
    expect(subjectOf({ ...result, kind: 'self-evaluation' })).toBe('');
  });
});

import { dimensionMissing } from '../../../../src/core/check/rules/dimension-missing';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|指标值';
const messagesFor = (...rows: string[]): string[] =>
  findingsOf(dimensionMissing, assessExample({ indicators: table(HEADER, ...rows) })).map(
    ({ messageId }) => messageId,
  );
const OUTPUT = '产出指标|数量指标|培训人数|≥100人';
const BENEFIT = '效益指标|社会效益指标|就业率|≥90%';
const SATISFACTION = '满意度指标|服务对象满意度指标|学员满意度|≥90%';

describe('a form without indicators of a kind', () => {
  it('names each kind that is missing', () => {
    expect(messagesFor(OUTPUT)).toEqual(['benefitMissing', 'satisfactionMissing']);
    expect(messagesFor(BENEFIT, SATISFACTION)).toEqual(['outputMissing']);
    expect(messagesFor(OUTPUT, BENEFIT, SATISFACTION)).toEqual([]);
  });

  it('knows other names of the levels', () => {
    expect(
      messagesFor(
        '产出目标|数量|培训人数|≥100人',
        '效果目标|满意度|学员满意度|≥90%',
        '影响力目标|长效管理|管理制度|健全',
      ),
    ).toEqual([]);
    expect(messagesFor('产出指标(50分)|数量指标|培训人数|≥100人', BENEFIT, SATISFACTION)).toEqual(
      [],
    );
  });

  it('counts what stands under 产出, whatever its second level', () => {
    const cost = '产出指标|经济成本指标|成本控制数|≤30万元';
    expect(messagesFor(cost, BENEFIT, SATISFACTION)).toEqual([]);
  });

  it('says nothing where the levels are unknown', () => {
    expect(messagesFor('一类|甲|培训人数|≥100人')).toEqual([]);
    const rows = table('三级指标|指标值', '培训人数|≥100人').map((row) => row);
    expect(findingsOf(dimensionMissing, assessExample({ indicators: rows })).length).toBe(2);
  });
});

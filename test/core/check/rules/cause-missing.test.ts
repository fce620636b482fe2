import { causeMissing } from '../../../../src/core/check/rules/cause-missing';
import { allFindings, assessExample, findingsOf, messagesByRow, table } from '../harness';
import { findBuiltInPolicy, nationalPolicy } from '../../../../src/core/policy/built-in';
import type { Policy } from '../../../../src/core/policy/schema';

type Monitoring = NonNullable<Policy['monitoring']>;

const HEADER =
  '三级指标|指标值|1-6月执行情况|全年预计完成情况|完成目标可能性|经费保障|其他|原因说明';

function messagesFor(line: string, policy?: Policy): string[] {
  return messagesByRow(causeMissing, table(HEADER, line), {}, policy)[1] ?? [];
}

describe('a cause that is missing', () => {
  it.each([
    ['点位|≥40个|20个|40个|确定能||||', []],
    ['点位|≥40个|20个|40个|有可能||||', ['possible']],
    ['点位|≥40个|20个|40个|有可能|√|||', []],
    ['点位|≥40个|20个|40个|有可能|||场地装修|', []],
    ['点位|≥40个|20个|40个|有可能|□|/||', ['possible']],
    ['点位|≥40个|20个|30个|||||', ['forecast']],
    ['点位|≥40个|20个||不可能||||', ['impossible']],
    ['点位|≥40个|5个|40个|确定能||||', ['red']],
    ['点位|≥40个|13个|40个|确定能||||', []],
    ['制度|完善|正在修订||||||', []],
  ])('%s → %j', (line, expected) => {
    expect(messagesFor(line)).toEqual(expected);
  });

  it('a light asks for a cause only where the policy says so', () => {
    const { monitoring } = nationalPolicy;
    if (!monitoring) throw new Error('the national policy has lights');
    const strict: Policy = {
      ...nationalPolicy,
      monitoring: {
        ...monitoring,
        causeFor: { ...monitoring.causeFor, lights: ['yellow'], possibilities: [] },
      },
    };
    expect(messagesFor('点位|≥40个|13个|40个|确定能||||', strict)).toEqual(['yellow']);
    expect(messagesFor('点位|≥40个|5个|40个|确定能||||', strict)).toEqual([]);
  });

  describe('what a policy asks for beside the cause', () => {
    const asking = (causeFor: Partial<Monitoring['causeFor']>): Policy => {
      const { monitoring } = nationalPolicy;
      if (!monitoring) throw new Error('the national policy has lights');
      const whole = { ...monitoring.causeFor, ...causeFor };
      return { ...nationalPolicy, monitoring: { ...monitoring, causeFor: whole } };
    };
    const tianjin = findBuiltInPolicy('tianjin-monitoring') ?? nationalPolicy;
    const ningxia = findBuiltInPolicy('ningxia-monitoring') ?? nationalPolicy;

    it.each([
      [tianjin, '点位|≥40个|20个|40个|有可能|√||场地装修，9月完工', []],
      [tianjin, '点位|≥40个|20个|40个|有可能|√|||', ['explanationBlank']],
      [tianjin, '点位|≥40个|20个|40个|有可能|||场地装修，9月完工', ['classBlank']],
      [tianjin, '点位|≥40个|20个||有可能||||', ['possible', 'forecastBlank']],
      [tianjin, '点位|≥40个|20个||有可能|√||场地装修', ['forecastBlank']],
      [tianjin, '点位|≥40个|5个|40个|确定能||||', []],
      [ningxia, '点位|≥40个|5个|40个|确定能|√|||', ['explanationBlank']],
      [ningxia, '点位|≥40个|5个|40个|确定能|√||9月集中安装', []],
    ])('$name: %s → %j', (policy, line, expected) => {
      expect(messagesFor(line, policy)).toEqual(expected);
    });

    it.each([
      // 20 by the end of June are in time
      ['点位|≥40个|15个|40个|确定能||||', []],
      ['点位|≥40个|14个|40个|确定能||||', ['deviation']],
      ['点位|≥40个|26个|40个|确定能||||', ['deviation']],
      ['合格率|≥90%|99%|99%|确定能||||', []],
    ])('a deviation of 30%% or more: %s → %j', (line, expected) => {
      expect(messagesFor(line, asking({ lights: [], deviationFrom: 0.3 }))).toEqual(expected);
    });

    it('a blue light is called blue', () => {
      expect(messagesFor('点位|≥40个|30个|40个|确定能||||', asking({ lights: ['blue'] }))).toEqual([
        'blue',
      ]);
    });
  });

  it('only what the form foretells is an error', () => {
    const rows = table(HEADER, '点位|≥40个|5个|40个|确定能||||', '场次|≥4场|2场|3场|有可能||||');
    const findings = findingsOf(causeMissing, assessExample({ indicators: rows }));
    expect(findings.map(({ messageId, severity }) => [messageId, severity])).toEqual([
      ['red', 'warning'],
      ['possible', 'error'],
    ]);
  });

  it('a forecast below a certain target is one contradiction, not two findings', () => {
    const rows = table(HEADER, '点位|≥40个|20个|30个|确定能||||');
    const codes = allFindings(assessExample({ indicators: rows })).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('M'))).toEqual(['M02']);
  });
});

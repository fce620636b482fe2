import { directionOf } from '../../../../src/core/value/word/direction';
import { readTarget } from '../value-cases';

const OUTPUT = '产出指标数量指标';
const COST = '产出指标成本指标';

describe('which way of an indicator is good', () => {
  it.each([
    ['', '', '≥5件', 'positive', 'stated'],
    ['合格率', '', '≤5%', 'reverse', 'stated'],
    ['合格率', '', '95%', 'positive', 'told'],
    ['三公经费控制率', '', '100%', 'reverse', 'told'],
    ['血压控制率', '', '60%', 'positive', 'told'],
    ['预算调整率', '', '3%', 'reverse', 'told'],
    ['结转结余率', '', '2%', 'reverse', 'told'],
    ['公务接待费变动率', '', '5%', 'reverse', 'told'],
    ['门诊次均费用增幅', '', '5%', 'reverse', 'told'],
    ['农民收入增长率', '', '5%', 'positive', 'told'],
    ['交通事故下降率', '', '5%', 'positive', 'told'],
    ['粮食产量下降率', '', '5%', 'reverse', 'told'],
    ['降低管网漏损率', '', '5%', null, 'unknown'],
    ['违法行为责停率', '', '100%', 'positive', 'told'],
    ['逾期未整改率', '', '1%', 'reverse', 'told'],
    ['群众不满意率', '', '5%', 'reverse', 'told'],
    ['化肥使用量', '', '3万吨', 'reverse', 'told'],
    ['资产负债率', '', '50%', null, 'unknown'],
    ['宣传册印刷', COST, '2元/册', 'reverse', 'told'],
    ['宣传册印刷', '', '2元/册', null, 'unknown'],
    ['成本节约额', COST, '20万元', 'positive', 'told'],
    ['资助标准', COST, '2000元/生', null, 'unknown'],
    ['带动社会投资', '', '500万元', 'positive', 'told'],
    ['带动社会投资成本', COST, '500万元', 'reverse', 'told'],
    ['重大舆情', '', '0', 'reverse', 'told'],
    ['培训人数', OUTPUT, '50人', 'positive', 'output'],
    ['新建桥梁', '', '2座', 'positive', 'output'],
    ['残疾学生资助人数', OUTPUT, '50人', 'positive', 'likely'],
    ['受理投诉件数', OUTPUT, '50件', null, 'unknown'],
    ['在押人员数', OUTPUT, '50人', null, 'unknown'],
    ['办结率', '', '30天', null, 'unknown'],
    // The library prints ≥ behind costs, too: name and level then say the opposite of each other.
    ['项目总投入(≥**万元)', COST, '1500万元', null, 'unknown'],
    ['项目总投入(≤**万元)', COST, '1500万元', 'reverse', 'told'],
  ])('%s (%s) %s: %s, %s', (indicator, level, target, direction, certainty) => {
    expect(directionOf(indicator, level, readTarget(target, indicator))).toEqual({
      direction,
      certainty,
    });
  });
});

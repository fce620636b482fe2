/** V01: a quantitative indicator whose target is words. */
import { readIndicatorName, type Measure } from '../../../value/word/indicator-name';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { isWordsOnly, targetRows } from '../../reading/target-value';

const why = '名称表明这是定量指标，没有数值就无法计算完成率和得分。';

export type MessageId = 'rate' | 'persons' | 'number' | 'money' | 'time' | 'years';

const messages: MessageTexts<MessageId> = {
  rate: {
    what: '“{indicator}”是比率，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请把指标值写成百分比，例如“≥90%”。',
  },
  persons: {
    what: '“{indicator}”是人数，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请写明人数，例如“≥100人”。',
  },
  number: {
    what: '“{indicator}”是数量，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请写明数量和单位，例如“≥10次”。',
  },
  money: {
    what: '“{indicator}”是金额，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请写明金额和单位，例如“≤5万元”；确实只能与上年比较的，写“同比下降”。',
  },
  time: {
    what: '“{indicator}”是时间，指标值（{cell}）却写“{target}”，没有期限。',
    why,
    fix: '请写明时限或截止日期，例如“≤3个工作日”或“11月底前”。',
  },
  years: {
    what: '“{indicator}”是年限，指标值（{cell}）却写“{target}”，没有年数。',
    why,
    fix: '请写明年数，例如“≥5年”。',
  },
};

/** 同比上升, 有效下降, 下降或持平, 低于全市平均水平: measurable against last year, or against the others. */
const AGAINST_OTHERS =
  /同比|环比|持平|较上年|比上年|上年度?|往年|去年|平均|均值|^(?:有所|有效|持续|明显|显著|大幅|不断|稳步|逐步|逐年|进一步)?(?:上升|下降|降低|减少|增长|增加)$/;
/** Limits that stand elsewhere: 不超预算, 按标准执行, 全覆盖. */
const LIMIT_ELSEWHERE =
  /预算|概算|标准|定额|合同|计划|规定|限额|批复|全覆盖|全部|全额|百分之|零|无/;
/** Times said in words: 每周三下午, 开学前, 当天. */
const TIME_IN_WORDS =
  /[前后内底初]$|每|当[天日月周年场]|[周月季年日]|次[日月年]|即时|实时|随时|全天|小时/;

export const targetNotMeasurable: FormCheck<MessageId> = {
  meta: {
    code: 'V01',
    slug: 'target-not-measurable',
    title: '定量指标没有数值',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const { row, cell, target } of targetRows(assessed)) {
      const { measure, counted, isDegree, name } = readIndicatorName(row.row.name);
      if (measure === null || isDegree || !isWordsOnly(target) || row.row.cells.unit?.text)
        continue;
      const text = normalise(cell.text);
      if (/\d/.test(text) || AGAINST_OTHERS.test(text) || LIMIT_ELSEWHERE.test(text)) continue;
      if (measure === 'time' && TIME_IN_WORDS.test(text)) continue;
      findings.push(
        rowFinding(assessed.form, row, ['target'], {
          messageId: exampleFor(measure, counted === 'persons', YEARS.test(name)),
          data: { target: cell.text },
        }),
      );
    }
    return findings;
  },
};

/** Names that ask how long something lasts. */
const YEARS = /年限|寿命$/;

function exampleFor(measure: Measure, isPersons: boolean, isYears: boolean): MessageId {
  if (measure === 'count' && isPersons) return 'persons';
  return measure === 'time' && isYears ? 'years' : MESSAGE_OF_MEASURE[measure];
}

const MESSAGE_OF_MEASURE = {
  rate: 'rate',
  count: 'number',
  area: 'number',
  length: 'number',
  money: 'money',
  time: 'time',
} as const;

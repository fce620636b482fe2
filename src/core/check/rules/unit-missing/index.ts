/** V03: a numeric target without unit, where the name does not settle it. */
import { normalise } from '../../../sheet/text';
import { readIndicatorName } from '../../../value/word/indicator-name';
import { unitInName } from '../../../value/unit/name-hint';
import type { ParsedValue, QuantityValue } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { beginsWithNumber, partsOf, targetRows } from '../../reading/target-value';

export type MessageId = 'unit' | 'yuan';

const messages: MessageTexts<MessageId> = {
  unit: {
    what: '“{indicator}”的指标值（{cell}）“{target}”没有单位。',
    why: '没有单位，实际完成值无从对照，系统导入时也会退回。',
    fix: '请在数字后补上单位，例如“个”“次”“人”。',
  },
  yuan: {
    what: '“{indicator}”的指标值（{cell}）“{target}”没有写“元”或“万元”。',
    why: '元和万元相差一万倍，金额必须写明单位。',
    fix: '请在数字后补上“元”或“万元”，例如“≤5000元/人”。',
  },
};

/** Numbers that have no unit by nature; a name such as PUE值 is one of them, 产值 is not. */
const UNITLESS =
  /[A-Za-z]{2}值$|能效比|指数|系数|倍数|得分|评分|分数|打分|评级|等级|星级|排名|名次|位次|位列|PH|pH|ph|比值|结收比|产出比|投入比|容积率|满意度|比例$/;
/** 5000每人: an amount per head that lacks 元. */
const PER_HEAD = /^[≤≥<>=约]*\d[\d,.]*(?:每|\/)[\u4e00-\u9fff]{1,4}$/;
const MONEY_NAME = /标准|费|成本|单价|价格|金额|补助|补贴|奖励|工资|薪|经费|支出/;

export const unitMissing: FormCheck<MessageId> = {
  meta: {
    code: 'V03',
    slug: 'unit-missing',
    title: '指标值缺少单位',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const each of targetRows(assessed)) {
      const { row, cell, target } = each;
      if (row.row.cells.unit?.text) continue;
      const { name, cells } = row.row;
      const isPerHead = isPricePerHead(name, cell.text);
      if (!isPerHead && (!lacksUnit(target) || settlesUnit(name, cells.unit !== undefined))) {
        continue;
      }
      if (!beginsWithNumber(each)) continue;
      const isMoney = isPerHead || readIndicatorName(name).measure === 'money';
      findings.push(
        rowFinding(assessed.form, row, ['target'], {
          messageId: isMoney ? 'yuan' : 'unit',
          data: { target: cell.text },
        }),
      );
    }
    return findings;
  },
};

function isPricePerHead(name: string, target: string): boolean {
  const mayBe = target.indexOf('每') >= 0 || target.indexOf('/') >= 0;
  return mayBe && PER_HEAD.test(normalise(target)) && MONEY_NAME.test(name);
}

function lacksUnit(target: ParsedValue): boolean {
  if (target.kind === 'quantity') return isBare(target);
  return partsOf(target).every((part) =>
    part.kind === 'range' ? part.unit === null : part.kind === 'quantity' && isBare(part),
  );
}

/** Zero of anything is zero. */
function isBare({ value, unit }: QuantityValue): boolean {
  return unit === null && value !== 0;
}

/** 合格率 is in per cent, 培训人数 in 人, 投诉数（起） in 起; a column of units asks for one all the same. */
function settlesUnit(name: string, hasUnitColumn: boolean): boolean {
  if (UNITLESS.test(name)) return true;
  const { measure, counted } = readIndicatorName(name);
  if (measure === 'rate') return true;
  if (hasUnitColumn) return false;
  return unitInName(name) !== '' || counted !== null;
}

/** 元 or 万元: the unit in which a form states money. */
import { normalise } from '../sheet/text';
import type { MoneyUnit } from './form';

const IN_LABEL = /\((?:单位:|金额单位:)?(?:人民币)?(万元|元)\)/;
const AFTER_LABEL = /(?:^|[^\u4e00-\u9fff])(?:金额)?单位:(?:人民币)?(万元|元)(?![\u4e00-\u9fff/])/;
const ALONE = /^(?:人民币)?\(?(万元|元)\)?$/;

/** `项目资金（元）`, `金额单位：万元`, `全年预算数(万元)`; `null` when the text names neither. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  if (text.indexOf('元') < 0) return null;
  const label = normalise(text);
  const match = IN_LABEL.exec(label) ?? AFTER_LABEL.exec(label) ?? ALONE.exec(label);
  return match ? (match[1] as MoneyUnit) : null;
}

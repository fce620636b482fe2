/** 元 or 万元: the unit in which a form states money. */
import { normalise } from '../sheet/text';
import type { MoneyUnit } from './form';

const IN_LABEL = /\((?:单位:|金额单位:)?(?:人民币)?(万元|元)\)/;
const AFTER_LABEL = /(?:^|[^\u4e00-\u9fff])(?:金额)?单位:(?:人民币)?(万元|元)(?![\u4e00-\u9fff/])/;
const ALONE = /^(?:人民币)?\(?(万元|元)\)?$/;

/** `项目资金（元）`, `金额单位：万元`, `全年预算数(万元)`; `null` when the text names neither. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  if (text.indexOf('元') < 0) return null;
  // Wide gaps separate labels typed into one cell; line breaks may stand inside a label.
  for (const part of [text, ...text.split(/\s{2,}/)]) {
    const label = normalise(part);
    const match = IN_LABEL.exec(label) ?? AFTER_LABEL.exec(label) ?? ALONE.exec(label);
    if (match) return match[1] as MoneyUnit;
  }
  return null;
}

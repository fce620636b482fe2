/** Whether a value names a limit (`>=85%`, 不少于3场, 90%以上) where a result is expected. */
import { normalise } from '../../../sheet/text';
import type { ParsedValue } from '../../../value/value';

/** 高于全省平均水平2个百分点 is a result told against others. 内 and 以内 behind a duration are everyday speech for a result (`20天内`): see A06 for copied ones. */
const SAID_BEFORE =
  /^(?:[<>=≥≤≧≦⩾⩽‹›＝]|(?:不|未)(?:低于|少于|小于|超过|高于|多于|大于|足|满)|(?:大于|小于|等于|高于|低于|超过|多于|少于)(?!了?(?:全[国省市县区]|上年|去年|往年|同期|同类|平均|省|市|国家|地区))|至少|至多|最多|最少|控制在)/;
const SAID_BEHIND = /(?:以上|以下)(?:$|[((])/;

export function saysLimit(value: ParsedValue): boolean {
  const text = normalise(value.text);
  switch (value.kind) {
    case 'quantity':
      return SAID_BEFORE.test(text) || SAID_BEHIND.test(text) || /\d[^\d,]{0,3}以内/.test(text);
    case 'duration':
    case 'range':
    case 'frequency':
      return SAID_BEFORE.test(text) || SAID_BEHIND.test(text);
    case 'compound':
      return value.parts.some(saysLimit);
    default:
      return false;
  }
}

/** What an amount of money is, by the verb of the indicator's name: 拨付资金 is paid out, 带动投资 comes from others. */
import { remember } from '../../sheet/remember';
import table from './direction-words.json';
import { plainName } from './indicator-name';

/** `paid`: handed out by the unit. `attracted`: brought in from others because of the project. */
export type MoneyRole = 'paid' | 'attracted';

const words = (text: string): readonly string[] => text.split(' ');

const ROLES: readonly (readonly [MoneyRole, readonly string[]])[] = [
  ['paid', words(table.paying)],
  ['attracted', words(table.attracting)],
];

/** Says nothing about names without such a verb; of several the last one decides (引进人才奖励 is paid). */
export const moneyRoleOf: (name: string) => MoneyRole | null = remember((text) => {
  const name = plainName(text);
  let role: MoneyRole | null = null;
  let last = -1;
  for (const [each, list] of ROLES) {
    const at = Math.max(...list.map((word) => name.lastIndexOf(word)));
    if (at > last) [role, last] = [each, at];
  }
  return role;
});

/** How alike two names are, when different people typed them: brackets, spaces, numbers and small slips aside. */
import { remember } from '../sheet/remember';
import { normalise } from '../sheet/text';

/** Names whose letters are the same once brackets and punctuation are dropped are equal. */
export const comparableName: (name: string) => string = remember((name) =>
  normalise(name).replace(/[()[\]{}<>《》【】“”"'‘’,，.。、;；:：\-—–_·*/\\|]/g, ''),
);

/** Every name is compared with many others. */
const letterPairs = remember((text): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
});

/** From 0 (nothing in common) to 1 (equal): shared neighbouring letters (Sørensen–Dice). `''` is like nothing. */
export function nameSimilarity(one: string, other: string): number {
  const first = comparableName(one);
  const second = comparableName(other);
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const pairs = letterPairs(first);
  let shared = 0;
  letterPairs(second).forEach((count, pair) => {
    shared += Math.min(count, pairs.get(pair) ?? 0);
  });
  const total = first.length + second.length - 2;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Without numbers and without words for all units or for the unit itself. */
const bareOrganisation = remember((name) =>
  comparableName(name)
    .replace(/\d/g, '')
    .replace(/汇总$|本级$/, ''),
);

/**
 * Whether two names can be the same organisation: equal, one inside the other
 * (`201101天津市高级人民法院机关财务科` and `天津市高级人民法院`), or nearly alike.
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const first = bareOrganisation(one);
  const second = bareOrganisation(other);
  if (first === '' || second === '') return false;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const SHORTEST_NAME = 4;
  const NEARLY_ALIKE = 0.8;
  return (
    short === long ||
    (short.length >= SHORTEST_NAME && long.includes(short)) ||
    nameSimilarity(short, long) >= NEARLY_ALIKE
  );
}

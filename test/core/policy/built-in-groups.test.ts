import { builtInPolicies } from '../../../src/core/policy/built-in';
import { builtInGroups } from '../../../src/core/policy/built-in-groups';

test('every built-in policy is offered in one group', () => {
  const grouped = builtInGroups.flatMap(({ ids }) => ids);
  expect([...grouped].sort()).toEqual(builtInPolicies.map(({ id }) => id).sort());
});

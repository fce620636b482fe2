import { nationalPolicy } from '../../src/core/policy/built-in';
import { readStoredParts, type StoredRaw } from '../../src/excel/stored-parts';

const NOTHING: StoredRaw = {
  policyId: null,
  customPolicies: null,
  mappings: null,
  decisions: null,
  acceptances: null,
  chosenTargets: null,
  journal: null,
  preferences: null,
};

test('a policy that an earlier version stored takes the settings added since from the national rule', () => {
  const { strictLimit, notApplicable, ...earlier } = nationalPolicy;
  const stored = { ...earlier, id: 'adjusted-national-2020', tolerance: 0.1 };
  const { state, putAside } = readStoredParts({ ...NOTHING, customPolicies: [stored] });
  expect(putAside).toEqual([]);
  expect(state.customPolicies[0]).toMatchObject({ tolerance: 0.1, strictLimit, notApplicable });
});

test('what is no policy is put aside', () => {
  const { state, putAside } = readStoredParts({ ...NOTHING, customPolicies: [{ id: 'x' }, 3] });
  expect([state.customPolicies, putAside]).toEqual([[], ['customPolicies']]);
});

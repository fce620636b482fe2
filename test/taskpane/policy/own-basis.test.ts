import { nationalPolicy } from '../../../src/core/policy/built-in';
import { basisOf } from '../../../src/core/policy/describe-policy';
import { policyBeforeEdit, withOwnBasis } from '../../../src/taskpane/policy/own-basis';
import { EMPTY_STORED_STATE } from '../../../src/core/store';

const edited = { ...nationalPolicy, id: 'adjusted-national-2020', tolerance: 0.1 };

test('a changed setting rests on the change, the others on what they rested on', () => {
  const policy = withOwnBasis(edited, policyBeforeEdit(edited, EMPTY_STORED_STATE));
  expect(basisOf(policy, 'tolerance')).toEqual({
    setting: 'tolerance',
    document: '在任务窗格中修改',
    certainty: 'unverified',
  });
  expect(basisOf(policy, 'reverse')).toEqual(basisOf(nationalPolicy, 'reverse'));
  expect(policy.basis.filter(({ setting }) => setting === 'tolerance')).toHaveLength(1);
});

test('a setting that was put back rests on the document again', () => {
  const policy = withOwnBasis(edited, nationalPolicy);
  const back = { ...policy, tolerance: nationalPolicy.tolerance };
  expect(withOwnBasis(back, policyBeforeEdit(back, EMPTY_STORED_STATE)).basis).toEqual(
    nationalPolicy.basis,
  );
});

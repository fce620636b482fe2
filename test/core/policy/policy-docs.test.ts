import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePolicyDocs } from '../../../scripts/docs/generate-policy-docs';
import { policyExample } from '../../../scripts/docs/policy-example';
import { builtInPolicies, nationalPolicy } from '../../../src/core/policy/built-in';
import { CERTAINTY_WORDS, describePolicy } from '../../../src/core/policy/describe-policy';
import { loadPolicy } from '../../../src/core/policy/load-policy';
import { consistencyProblems } from '../../../src/core/policy/consistency';
import { policySchema } from '../../../src/core/policy/schema';
import { policySections } from '../../../src/core/policy/sections';

const files = generatePolicyDocs();

test.each(files.map(({ path, text }) => [path, text]))('%s is up to date', (path, text) => {
  expect(readFileSync(join(__dirname, '../../..', path), 'utf8')).toBe(text);
});

test('the complete example of the docs loads, also with a hint for editors', () => {
  expect(loadPolicy(policyExample).ok).toBe(true);
  expect(loadPolicy({ $schema: './policy.schema.json', ...policyExample }).ok).toBe(true);
});

test('the page for users counts the built-in policies, and its example loads', () => {
  const page = readFileSync(join(__dirname, '../../../docs/scoring-rules.md'), 'utf8');
  expect(page).toContain(`内置 ${builtInPolicies.length} 套规则`);
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  expect(loadPolicy(example)).toMatchObject({ ok: true });
});

test('every setting has a meaning in Chinese', () => {
  const [format] = files;
  const rows = (format?.text ?? '').split('\n').filter((line) => line.indexOf('| `') === 0);
  expect(rows.length).toBeGreaterThan(80);
  rows.forEach((row) => expect(row.split(' | ')[1]).toMatch(/[\u4e00-\u9fff]/));
});

describe('a policy in words', () => {
  it.each(builtInPolicies.map((policy) => [policy.id, policy] as const))(
    '%s has one sentence with a source per section',
    (_, policy) => {
      const sentences = describePolicy(policy);
      expect(sentences.map((sentence) => sentence.section)).toEqual([...policySections]);
      for (const { text, document, certainty } of sentences) {
        expect(text).toMatch(/[\u4e00-\u9fff]/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(document).not.toBe('');
        expect(CERTAINTY_WORDS[certainty]).not.toBe('');
      }
    },
  );

  it('the national policy names a source of its own for every section', () => {
    const settings = nationalPolicy.basis.map((basis) => basis.setting);
    policySections.forEach((section) => expect(settings).toContain(section));
  });
});

test('the sections are those of the format, in its order', () => {
  const head = ['schemaVersion', 'id', 'name', 'summary', 'basis'];
  expect([...head, ...policySections]).toEqual(Object.keys(policySchema.shape));
});

test.each(builtInPolicies.map((policy) => [policy.id, policy] as const))(
  'the built-in policy %s is valid as a whole',
  (_, policy) => {
    expect(policySchema.parse(policy)).toEqual(policy);
    expect(consistencyProblems(policy)).toEqual([]);
  },
);

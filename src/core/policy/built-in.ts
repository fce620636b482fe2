/** The policies that come with the product: the national rule and the documented variants. */
import national2020 from './built-in/national-2020.json';
import { readPolicy } from './read-policy';
import type { Policy } from './schema';

/** In the order in which they are offered; a policy may extend the ones before it. */
const SOURCES: readonly unknown[] = [national2020];

function readAll(): Policy[] {
  const policies: Policy[] = [];
  for (const source of SOURCES) {
    const read = readPolicy(source, policies);
    if (!read.ok) {
      const details = read.failure.map((found) => `${found.path} ${found.message}`).join('; ');
      throw new Error(`A built-in policy is invalid: ${details}`);
    }
    policies.push(read.value);
  }
  return policies;
}

export const builtInPolicies: readonly Policy[] = readAll();

/** `null` for an id that is not built in. */
export function findBuiltInPolicy(id: string): Policy | null {
  return builtInPolicies.filter((policy) => policy.id === id)[0] ?? null;
}

/** 财预〔2020〕10号: used until somebody chooses another one. */
export const nationalPolicy: Policy = findBuiltInPolicy('national-2020') as Policy;

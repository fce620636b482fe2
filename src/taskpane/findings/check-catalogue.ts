/** Names and number of the checks. */
import { describedChecks } from '../../core/check/run/registry';
import type { Policy } from '../../core/policy/schema';
import type { Sentences } from '../../core/report/sentences';

/** Checks that ran: all but those switched off. */
export function countChecks(policy: Policy): number {
  return describedChecks.filter(({ meta }) => policy.checks[meta.code] !== 'off').length;
}

/** The check's title in words; the code where it is unknown. */
export function checkTitle(code: string, { titles }: Sentences): string {
  return titles[checkSlug(code)] ?? code;
}

/** The slug by which texts are found; `''` where the code is unknown. */
export function checkSlug(code: string): string {
  return describedChecks.find(({ meta }) => meta.code === code)?.meta.slug ?? '';
}

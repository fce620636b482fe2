/** Names and number of the checks. */
import { describedChecks } from '../../core/check/run/registry';
import type { Policy } from '../../core/policy/schema';
import type { Language } from '../../core/words/language';

/** Checks that ran: all but those switched off. */
export function countChecks(policy: Policy): number {
  return describedChecks.filter(({ meta }) => policy.checks[meta.code] !== 'off').length;
}

/** The check's title in words; the code where it is unknown. */
export function checkTitle(code: string, language: Language): string {
  const described = describedChecks.find(({ meta }) => meta.code === code);
  if (!described) return code;
  return language === 'zh-CN' ? described.meta.title : described.meta.englishTitle;
}

/** The slug by which texts are found; `''` where the code is unknown. */
export function checkSlug(code: string): string {
  return describedChecks.find(({ meta }) => meta.code === code)?.meta.slug ?? '';
}

/** Which members exist at which ExcelApi level, from the generated table api-sets.json. */
import apiSets from './api-sets.json';

/** A requirement set version such as `1.7`; always a text, since the number 1.10 is 1.1. */
export type ApiLevel = `1.${number}`;

const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;

/** `1.10` comes after `1.9`. */
export function isAtLeast(level: string, wanted: string): boolean {
  const [major = 0, minor = 0] = level.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** First set of `Range.values` or, for a later parameter, `Worksheet.getUsedRange(valuesOnly)`; `null` when unknown. */
export function firstSet(type: string, member: string): string | null {
  return TABLE[type]?.[member] ?? null;
}

/** False as well for members that no numbered set has, e.g. those of ExcelApiOnline. */
export function isAvailable(type: string, member: string, level: ApiLevel): boolean {
  const set = firstSet(type, member);
  return set !== null && isAtLeast(level, set);
}

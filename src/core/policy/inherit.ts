/** A policy that extends another states only what differs. */
import type { Policy } from './schema';
import { policySections } from './sections';

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Objects are merged key by key; everything else, lists included, is replaced. */
function deepMerge(base: Json | undefined, own: Json | undefined): Json | undefined {
  if (own === undefined) return base;
  if (!isJsonObject(base) || !isJsonObject(own)) return own;
  const merged: Record<string, Json | undefined> = { ...base };
  for (const key of Object.keys(own)) merged[key] = deepMerge(base[key], own[key]);
  return merged;
}

/** `execution.ceilings` → `execution`. */
function sectionOf(setting: string): string {
  return setting.split('.')[0] as string;
}

/**
 * The base's sources stay with the settings taken from it: those for a whole policy, and those for
 * sections that the heir changes, are left out.
 */
function inheritedBasis(base: Policy, own: JsonObject): Json[] {
  return base.basis
    .filter(
      ({ setting }) =>
        setting !== undefined &&
        own[sectionOf(setting)] === undefined &&
        !mentions(own.basis, setting),
    )
    .map((entry) => ({ ...entry }));
}

function mentions(basis: Json | undefined, setting: string): boolean {
  return (
    isJsonList(basis) && basis.some((entry) => isJsonObject(entry) && entry.setting === setting)
  );
}

/** The whole policy that `own` stands for, not yet validated. */
export function extendPolicy(base: Policy, own: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = {};
  for (const key of [...policySections, 'schemaVersion'] as const) {
    merged[key] = deepMerge(base[key], own[key]);
  }
  for (const key of Object.keys(own)) {
    if (!(key in merged) && key !== 'extends') merged[key] = own[key];
  }
  const basis: Json | undefined = own.basis;
  return {
    summary: '',
    ...merged,
    basis: isJsonList(basis) ? [...basis, ...inheritedBasis(base, own)] : basis,
  };
}

/** Stored settings → state. What cannot be read is put aside and named; nothing is taken unread. */
import type { ZodMiniType } from 'zod/mini';
import { acceptanceSchema } from '../core/check/run/acceptance-schema';
import { nationalPolicy } from '../core/policy/built-in';
import { isJsonObject } from '../core/policy/inherit';
import { loadPolicy } from '../core/policy/load-policy';
import type { Policy } from '../core/policy/schema';
import { EMPTY_STORED_STATE, type LoadedState, type StoredState } from '../core/store';
import {
  chosenTargetSchema,
  decisionSchema,
  journalEntrySchema,
  mappingSchema,
  policyIdSchema,
  preferencesSchema,
} from './stored-state-schemas';

/** What stands in the settings: `null` or `undefined` where nothing was stored; `preferences` as JSON text. */
export type StoredRaw = Readonly<Record<keyof StoredState, unknown>>;

type Part = keyof StoredState;
type ReadItem<Item> = (item: unknown) => Item | null;

function isAbsent(raw: unknown): raw is null | undefined {
  return raw === null || raw === undefined;
}

function bySchema<Item>(schema: ZodMiniType<Item>): ReadItem<Item> {
  return (item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? parsed.data : null;
  };
}

/** A policy that an earlier version stored lacks the settings added since: those of the national rule. */
function readPolicy(item: unknown): Policy | null {
  const policy = loadPolicy(isJsonObject(item) ? { extends: nationalPolicy.id, ...item } : item);
  return policy.ok ? policy.value : null;
}

function readPreferences(text: unknown): StoredState['preferences'] {
  try {
    return bySchema(preferencesSchema)(JSON.parse(String(text)));
  } catch {
    // something else under our key
    return null;
  }
}

export function readStoredParts(raw: StoredRaw): LoadedState {
  const putAside: Part[] = [];
  const one = <Item>(part: Part, read: ReadItem<Item>): Item | null => {
    if (isAbsent(raw[part])) return null;
    const item = read(raw[part]);
    if (item === null) putAside.push(part);
    return item;
  };
  const list = <Item>(part: Part, read: ReadItem<Item>): readonly Item[] => {
    const stored = raw[part];
    if (isAbsent(stored)) return [];
    const items: Item[] = [];
    const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
    for (const each of all) {
      const item = read(each);
      if (item !== null) items.push(item);
    }
    if (!Array.isArray(stored) || items.length < all.length) putAside.push(part);
    return items;
  };
  const state: StoredState = {
    policyId: one('policyId', bySchema(policyIdSchema)) ?? EMPTY_STORED_STATE.policyId,
    customPolicies: list('customPolicies', readPolicy),
    mappings: list('mappings', bySchema(mappingSchema)),
    decisions: list('decisions', bySchema(decisionSchema)),
    acceptances: list('acceptances', bySchema(acceptanceSchema)),
    chosenTargets: list('chosenTargets', bySchema(chosenTargetSchema)),
    journal: list('journal', bySchema(journalEntrySchema)),
    preferences: one('preferences', readPreferences),
  };
  return { state, putAside };
}

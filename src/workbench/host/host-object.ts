/** What a modelled object offers; every member is checked against the simulated level before use. */
import type { Json } from './json';

/** A member result is either data or another object. */
export type MemberResult = Json | HostObject | undefined;

/** An argument of a method: data, or the object of another path. */
export type Argument = Json | HostObject | undefined;

/** Member names are camelCase, as in the documentation. */
export interface HostObject {
  /** Name of the class in Excel's API, e.g. `Range`. */
  readonly type: string;
  readonly properties: Readonly<Record<string, () => Json>>;
  readonly setters: Readonly<Record<string, (value: Json) => void>>;
  /** Properties that lead to another object; `null` is a null object. */
  readonly links: Readonly<Record<string, () => HostObject>>;
  readonly methods: Readonly<Record<string, (values: readonly Argument[]) => MemberResult>>;
  /** Collections only. */
  readonly items?: () => HostObject[];
  /** What an instantiate action answers beside a kept reference, e.g. the id of a sheet. */
  readonly identity: Readonly<Record<string, Json>>;
  /** True for the result of a `…OrNullObject` method that found nothing. */
  readonly isNullObject?: true;
}

/** Nothing found: the reply is `null` and office.js sets `isNullObject`. */
export function nullObject(type: string): HostObject {
  return {
    type,
    properties: {},
    setters: {},
    links: {},
    methods: {},
    identity: {},
    isNullObject: true,
  };
}

/** Text of an argument that should be one, e.g. a name; anything else reads as no text. */
export function asText(argument: Argument): string {
  return typeof argument === 'string' || typeof argument === 'number' ? String(argument) : '';
}

export function isHostObject(result: Argument): result is HostObject {
  return typeof result === 'object' && result !== null && 'identity' in result;
}

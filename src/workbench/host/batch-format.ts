/**
 * The JSON of a request batch and its reply, as office.js 1.1.110 sends and expects it. Undocumented
 * plumbing, learned from the traffic; test/host holds a smoke test that fails when it changes.
 */
import type { HostErrorCode } from './host-error';
import type { Json } from './json';

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  keptReference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: Json[];
  /** Same length as Arguments: a path id where the argument is an object. */
  readonly ReferencedObjectPathIds?: (number | null)[];
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: string[] };
}

export interface RequestPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Untracked: no reference is kept. */
  readonly D?: boolean;
}

export interface RequestBody {
  readonly Actions: RequestAction[];
  readonly ObjectPaths: Record<string, RequestPath>;
}

export interface ReplyError {
  readonly Code: HostErrorCode;
  readonly Message: string;
  /** Index into the request's actions. */
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface ReplyBody {
  Results: { readonly ActionId: number; readonly Value: Json }[];
  TraceIds?: number[];
  Error?: ReplyError;
}

/** Bit 1 of a request's flags: the batch writes. On desktop this empties the user's undo stack. */
export const WRITE_FLAG = 1;

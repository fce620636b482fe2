/** Executes one request batch: object paths, queries, methods, property sets, kept references. */
import { isAvailable, type ApiLevel } from './api-level';
import {
  ActionType,
  ObjectPathType,
  type ArgumentInfo,
  type ReplyBody,
  type RequestAction,
  type RequestBody,
  type RequestPath,
} from './batch-format';
import { HostError } from './host-error';
import {
  asText,
  isHostObject,
  type Argument,
  type HostObject,
  type MemberResult,
} from './host-object';
import type { Json } from './json';
import { queryObject } from './query';

/** What outlives a batch. */
export interface BatchContext {
  readonly level: ApiLevel;
  readonly root: HostObject;
  /** Kept references by id, until office.js removes them. */
  readonly references: Map<string, HostObject>;
  newReferenceId(): string;
  /** Asked before each action; an error is what Excel would refuse that action with. */
  failureAt(actionIndex: number, action: RequestAction): HostError | null;
}

/** `GetUsedRange` → `getUsedRange`: requests spell members in Pascal case, the documentation does not. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function notFound(type: string, member: string): HostError {
  return new HostError('ApiNotFound', `${type}.${member} does not exist in this Excel`);
}

/** Trailing parameters that were left out arrive as `null`. */
function isGiven(value: Argument): boolean {
  return value !== null && value !== undefined;
}

/** Parameters with a level of their own, by position. */
const LATER_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  getUsedRange: ['valuesOnly'],
};

/** How office.js tells the host that a handler came or went. The stand-in sends all events anyway. */
const EVENT_REGISTRATIONS: Readonly<Partial<Record<string, string>>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _UnregisterDataChangedEvent: 'onChanged',
  _RegisterActivatedEvent: 'onActivated',
  _UnregisterActivatedEvent: 'onActivated',
};

class BatchRun {
  private readonly resolved = new Map<number, HostObject>();
  /** References given out in this batch, by path. */
  private readonly keptHere = new Map<number, string>();

  constructor(
    private readonly context: BatchContext,
    private readonly paths: Readonly<Record<string, RequestPath>>,
  ) {}

  perform(action: RequestAction): Json {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query: {
        const object = this.object(action.ObjectPathId);
        if (object.isNullObject) return null;
        return queryObject(object, action.QueryInfo?.Select ?? [], this.context.level);
      }
      case ActionType.method:
        return this.callMethod(action);
      case ActionType.setProperty:
        this.setProperty(action);
        return null;
      default:
        throw new HostError('ApiNotFound', `action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(pathId: number): Json {
    const object = this.object(pathId);
    if (object.isNullObject) return null;
    const reference = this.keptHere.get(pathId);
    const kept: { [key: string]: Json } =
      reference === undefined ? {} : { _ReferenceId: reference };
    return { ...object.identity, ...kept };
  }

  private object(pathId: number): HostObject {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.paths[String(pathId)];
    if (!path) throw new HostError('InvalidReference', `no object path ${String(pathId)}`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: RequestPath): HostObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.context.root;
      case ObjectPathType.keptReference: {
        const kept = this.context.references.get(path.Name);
        if (!kept) throw new HostError('InvalidReference', `reference ${path.Name} is gone`);
        return kept;
      }
      case ObjectPathType.property: {
        const parent = this.parent(path);
        const name = memberName(path.Name);
        const link = parent.links[name];
        if (!link || !isAvailable(parent.type, name, this.context.level)) {
          throw notFound(parent.type, name);
        }
        return link();
      }
      case ObjectPathType.method:
        return this.objectFromMethod(this.parent(path), memberName(path.Name), path.ArgumentInfo);
      case ObjectPathType.indexer:
        return this.objectFromMethod(this.parent(path), 'getItem', path.ArgumentInfo);
      default:
        throw new HostError('ApiNotFound', `object path type ${String(path.ObjectPathType)}`);
    }
  }

  private parent(path: RequestPath): HostObject {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNullObject) {
      throw new HostError('InvalidOperation', 'a null object has no members');
    }
    return parent;
  }

  private objectFromMethod(
    parent: HostObject,
    name: string,
    argumentInfo: ArgumentInfo | undefined,
  ): HostObject {
    const result = this.call(parent, name, argumentInfo);
    if (!isHostObject(result)) throw notFound(parent.type, name);
    return result;
  }

  private call(
    object: HostObject,
    name: string,
    argumentInfo: ArgumentInfo | undefined,
  ): MemberResult {
    const method = object.methods[name];
    const values = this.argumentsOf(argumentInfo);
    const needed = [
      name,
      ...(LATER_PARAMETERS[name] ?? [])
        .filter((_parameter, index) => isGiven(values[index]))
        .map((parameter) => `${name}(${parameter})`),
    ];
    const missing = needed.find((member) => !isAvailable(object.type, member, this.context.level));
    if (!method || missing !== undefined) throw notFound(object.type, missing ?? name);
    return method(values);
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      return pathId ? this.object(pathId) : value;
    });
  }

  private callMethod(action: RequestAction): Json {
    if (action.Name === '_KeepReference') return this.keepReference(action.ObjectPathId);
    if (action.Name === '_RemoveReference') {
      this.context.references.delete(asText(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = this.object(action.ObjectPathId);
    const event = EVENT_REGISTRATIONS[action.Name];
    if (event !== undefined) {
      if (isAvailable(object.type, event, this.context.level)) return null;
      throw notFound(object.type, event);
    }
    const result = this.call(object, memberName(action.Name), action.ArgumentInfo);
    return isHostObject(result) ? {} : (result ?? null);
  }

  private keepReference(pathId: number): Json {
    const object = this.object(pathId);
    if (object.isNullObject) return null;
    const id = this.context.newReferenceId();
    this.context.references.set(id, object);
    this.keptHere.set(pathId, id);
    return null;
  }

  private setProperty(action: RequestAction): void {
    const object = this.object(action.ObjectPathId);
    const name = memberName(action.Name);
    const set = object.setters[name];
    if (!set || !isAvailable(object.type, name, this.context.level)) {
      throw notFound(object.type, name);
    }
    set(action.ArgumentInfo?.Arguments?.[0] ?? null);
  }
}

/** Stops at the first refused action; what earlier actions did stays done, as a batch is no transaction. */
export function executeBatch(body: RequestBody, context: BatchContext): ReplyBody {
  const run = new BatchRun(context, body.ObjectPaths);
  const reply: ReplyBody = { Results: [] };
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ActionType.trace) {
      // both are needed: without the result a handler of an event is never registered
      reply.TraceIds = [...(reply.TraceIds ?? []), action.Id];
      reply.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const failure = context.failureAt(index, action);
      if (failure) throw failure;
      reply.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reply.Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: '',
        HttpStatusCode: 400,
      };
      return reply;
    }
  }
  return reply;
}

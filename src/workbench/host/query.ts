/** Answers a query action: the selected properties, nested (`format/fill/color`), of an object or of a collection's items. */
import { isAvailable, type ApiLevel } from './api-level';
import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { Json } from './json';

type JsonObject = { [key: string]: Json };

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function select(
  object: HostObject,
  path: readonly string[],
  level: ApiLevel,
  into: JsonObject,
): void {
  const [name = '', ...rest] = path;
  const isKnown = isAvailable(object.type, name, level);
  const property = object.properties[name];
  if (rest.length === 0 && property && isKnown) {
    into[pascal(name)] = property();
    return;
  }
  const link = object.links[name];
  if (rest.length === 0 || !link || !isKnown) {
    throw new HostError(
      'ApiNotFound',
      `${object.type}.${path.join('/')} does not exist in this Excel`,
    );
  }
  const nested = into[pascal(name)];
  const target: JsonObject =
    typeof nested === 'object' && nested !== null && !Array.isArray(nested) ? nested : {};
  into[pascal(name)] = target;
  select(link(), rest, level, target);
}

/** `load()` without names is refused: the add-in must always name what it reads (doc: performance). */
export function queryObject(object: HostObject, names: readonly string[], level: ApiLevel): Json {
  if (names.length === 0) throw new HostError('ApiNotFound', 'load() without names');
  if (object.items) {
    // only the file of Excel 2016 sends the `items/` with which callers name them
    const itemNames = names.map((name) => name.replace(/^items\//, ''));
    return {
      _Items: object.items().map((item) => ({
        ...item.identity,
        ...(queryObject(item, itemNames, level) as JsonObject),
      })),
    };
  }
  const result: JsonObject = { ...object.identity };
  for (const name of names) select(object, name.split('/'), level, result);
  return result;
}

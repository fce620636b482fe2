/** JSON of large values, piece by piece, so that a pane can breathe between two pieces. */

/**
 * The same text as `JSON.stringify(value)` of plain data (fields that are `undefined` are left out), in steps of one value
 * that lies `depth` levels down.
 */
export function* jsonSteps(value: unknown, depth: number): Generator<void, string> {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  yield;
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const each of value as readonly unknown[]) parts.push(yield* jsonSteps(each, depth - 1));
    return `[${parts.join()}]`;
  }
  for (const [name, each] of Object.entries(value)) {
    if (each === undefined) continue;
    parts.push(`${JSON.stringify(name)}:${yield* jsonSteps(each, depth - 1)}`);
  }
  return `{${parts.join()}}`;
}

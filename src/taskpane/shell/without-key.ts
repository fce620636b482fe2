/** A copy of a record without one of its entries. */
export function withoutKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> {
  const copy: Record<string, Value> = { ...record };
  delete copy[key];
  return copy;
}

/** Items by the sheet they belong to; sheets and items keep their order. */
export function groupBySheet<Item>(
  items: readonly Item[],
  sheetOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(sheetOf(item));
    if (group) group.push(item);
    else groups.set(sheetOf(item), [item]);
  }
  return groups;
}

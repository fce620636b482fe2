/** Runs `task` over all items with at most `jobs` under way; results are yielded in the order of the items. */
export async function* inOrder<Item, Outcome>(
  items: readonly Item[],
  jobs: number,
  task: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    while (next < items.length && underWay.length < jobs) {
      underWay.push(task(items[next] as Item));
      next += 1;
    }
    yield await (underWay.shift() as Promise<Outcome>);
  }
}

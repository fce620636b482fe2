import { inOrder } from '../../src/cli/in-order';

const later = (value: number): Promise<number> =>
  new Promise((resolve) => setTimeout(() => resolve(value), value));

describe('several files at once', () => {
  it('results come in the order of the files, whichever is done first', async () => {
    const results: number[] = [];
    for await (const result of inOrder([30, 1, 15, 2], 3, later)) results.push(result);
    expect(results).toEqual([30, 1, 15, 2]);
  });

  it('no more than the wanted number are under way', async () => {
    let underWay = 0;
    let most = 0;
    const task = async (value: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await later(value);
      underWay -= 1;
      return value;
    };
    for await (const result of inOrder([3, 1, 2, 1, 3], 2, task)) expect(result).toBeGreaterThan(0);
    expect(most).toBe(2);
  });
});

/** What axe finds wrong with a page or the pane. Open the workbench with `initScript: AXE`. */
import type { AxeResults } from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import type { WorkbenchSession } from './workbench-session';

/** Put in by the browser itself, which the page's content security policy does not concern. */
export const AXE = { path: require.resolve('axe-core/axe.min.js') };

declare global {
  interface Window {
    axe?: { run(options: object): Promise<AxeResults> };
  }
}

/** Serious and critical findings of axe, as rule and element. */
export async function violations(place: Frame | Page): Promise<string[]> {
  const results = await place.evaluate(() => {
    // what is still fading in has less contrast than it will have
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    return window.axe?.run({ iframes: false });
  });
  if (!results) throw new Error('axe is not there');
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join()} ${html}`));
}

/** Waits for what is there only in this state of the pane, takes its picture, and lets axe look at it. */
export async function inspect(
  workbench: WorkbenchSession,
  name: string,
  shown: Locator,
): Promise<void> {
  await shown.first().waitFor();
  await workbench.screenshot(name);
  expect({ state: name, violations: await violations(workbench.pane()) }).toEqual({
    state: name,
    violations: [],
  });
  // no line of the pane is wider than the pane
  const overflow = await workbench
    .pane()
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ state: name, overflow }).toEqual({ state: name, overflow: 0 });
}

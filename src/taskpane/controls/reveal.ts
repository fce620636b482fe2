const AREA = 'scroll-area';

/** The area that scrolls around an element; by hand, since IE 11 has no `closest`. */
function areaAround(element: HTMLElement): HTMLElement | null {
  let area = element.parentElement;
  while (area && !area.classList.contains(AREA)) area = area.parentElement;
  return area;
}

/** Scrolls an element that has just grown into view, as far as its own top stays visible below the tabs. */
export function reveal(element: HTMLElement | null): void {
  const area = element ? areaAround(element) : null;
  if (!element || !area) return;
  const own = element.getBoundingClientRect();
  const view = area.getBoundingClientRect();
  const tabs = area.querySelector<HTMLElement>('.tabs');
  const room = own.top - view.top - (tabs ? tabs.offsetHeight : 0);
  const hidden = own.bottom - view.bottom;
  if (hidden > 0) area.scrollTop += Math.max(0, Math.min(hidden, room));
}

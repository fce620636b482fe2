/**
 * In Excel on the web office.js moves the focus on Tab by itself, listening on the window. From a place
 * that is no stop of its own (a heading, or the page after the focused button went away) it finds no next
 * stop and gives the focus to the grid. There the browser does better: it knows where the focus was.
 */
export function keepTabInPane(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !isStop(event.target)) event.stopPropagation();
  });
}

function isStop(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.tabIndex >= 0;
}

/** Parts of the page by their id. */

export function element<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as Type;
}

/** A button that shows and hides a part of the page. */
export function discloses(buttonId: string, partId: string): void {
  const button = element(buttonId);
  const part = element(partId);
  button.addEventListener('click', () => {
    part.hidden = !part.hidden;
    button.setAttribute('aria-expanded', String(!part.hidden));
  });
}

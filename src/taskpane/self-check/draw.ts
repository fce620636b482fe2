/** The self-check as page elements: where it is, what to do next, what works. */
import type { PartCheck } from './diagnose';
import type { SelfCheckTexts, Step, TroubleState } from './texts';

export function drawSelfCheck(
  document: Document,
  texts: SelfCheckTexts,
  state: TroubleState,
  parts: readonly PartCheck[],
): HTMLElement {
  const section = document.createElement('section');
  section.lang = texts.language;
  section.setAttribute('role', 'status');
  section.setAttribute('data-state', state);
  section.appendChild(withText(document, 'h1', texts.titles[state]));
  const steps = document.createElement('ol');
  texts.steps[state].forEach((step) => steps.appendChild(stepItem(document, step)));
  section.appendChild(steps);
  section.appendChild(withText(document, 'h2', texts.found));
  const list = document.createElement('dl');
  parts.forEach((part) => {
    list.appendChild(withText(document, 'dt', texts.parts[part.part]));
    const said = withText(document, 'dd', sentence(texts, part));
    said.className = part.verdict;
    list.appendChild(said);
  });
  section.appendChild(list);
  return section;
}

function withText(document: Document, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.appendChild(document.createTextNode(text));
  return element;
}

function stepItem(document: Document, { text, link }: Step): HTMLElement {
  if (link === undefined) return withText(document, 'li', text);
  const item = document.createElement('li');
  const anchor = withText(document, 'a', text);
  anchor.setAttribute('href', link);
  anchor.setAttribute('target', '_blank');
  anchor.setAttribute('rel', 'noopener');
  item.appendChild(anchor);
  return item;
}

const SIGNS: Readonly<Record<PartCheck['verdict'], string>> = {
  good: '✓',
  advice: '!',
  bad: '✗',
  fact: '',
};

/** Sign, what was found and what it means; never colour alone. */
function sentence(texts: SelfCheckTexts, { part, verdict, found }: PartCheck): string {
  const meaning = verdict === 'good' ? texts.good[part] : texts.trouble[part];
  const words = [SIGNS[verdict], found, meaning ?? (found === '' ? texts.verdicts[verdict] : '')];
  return words.filter((word) => word !== '').join(' ');
}

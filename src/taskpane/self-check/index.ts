/**
 * The self-check of the pane's page: says where it is, what works and what to do next, wherever the pane itself does not
 * start. A bundle of its own and the first script of the page: it runs in web views that cannot run the pane, and sees
 * what fails to load.
 */
import './self-check.css';
import { checkParts, stateOf } from './diagnose';
import { drawSelfCheck } from './draw';
import { askServer, gatherFacts, listenToOffice, observe } from './gather-facts';
import { selfCheckTexts } from './texts';

const LOOK_EVERY_MS = 250;

const texts = selfCheckTexts(navigator.language);
const openedAt = new Date().getTime();
const seen = observe(window);
let hasAsked = false;
let shown = '';

function look(): void {
  listenToOffice(seen);
  const facts = gatherFacts(window, seen, new Date().getTime() - openedAt);
  const state = stateOf(facts);
  const place = document.getElementById('self-check');
  if (!place || state === 'opening') return;
  if (state === 'running') {
    window.clearInterval(timer);
    place.parentNode?.removeChild(place);
    return;
  }
  if (!hasAsked) {
    hasAsked = true;
    askServer(window, (headers) => {
      seen.headers = headers;
    });
  }
  const section = drawSelfCheck(document, texts, state, checkParts(facts));
  // only what is new is said again by a screen reader
  if (section.outerHTML === shown) return;
  shown = section.outerHTML;
  place.innerHTML = '';
  place.appendChild(section);
}

const timer = window.setInterval(look, LOOK_EVERY_MS);

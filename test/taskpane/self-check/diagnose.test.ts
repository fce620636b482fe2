import {
  checkParts,
  PATIENCE_MS,
  stateOf,
  type PaneState,
} from '../../../src/taskpane/self-check/diagnose';
import type { PageFacts } from '../../../src/taskpane/self-check/facts';

/** Beside a workbook, on a server as it should be, just opened. */
const FINE: PageFacts = {
  address: 'https://jx.example.gov/pinggu/taskpane.html',
  isSecure: true,
  view: 'Edge（WebView2） 120',
  isViewTooOld: false,
  office: 'beside-workbook',
  host: 'Excel 16.0.17928 (PC)',
  apiLevel: '1.17',
  hasPane: false,
  firstError: null,
  missingFiles: [],
  headers: {
    contentSecurityPolicy: "default-src 'none'; script-src 'self'",
    contentTypeOptions: 'nosniff',
    cacheControl: 'no-cache',
  },
  isLoaded: true,
  waited: 0,
};

const STATES: readonly (readonly [string, Partial<PageFacts>, PaneState])[] = [
  ['a pane that has drawn itself', { hasPane: true, isViewTooOld: true }, 'running'],
  ['Office that answered a moment ago', {}, 'opening'],
  ['scripts that are still loading', { office: 'missing', isLoaded: false }, 'opening'],
  ['Office that may still answer', { office: 'silent', waited: PATIENCE_MS - 1 }, 'opening'],
  ['Office that does not answer', { office: 'silent', waited: PATIENCE_MS }, 'no-answer'],
  ['a browser', { office: 'no-workbook' }, 'browser'],
  ['a server without office.js', { office: 'missing' }, 'no-office-js'],
  ['a web view that is too old', { isViewTooOld: true, office: 'silent' }, 'old-view'],
  ['an error of the pane', { firstError: 'SyntaxError' }, 'not-started'],
  ['a file that did not load', { missingFiles: ['taskpane.js'] }, 'not-started'],
  ['a pane that never appears', { waited: PATIENCE_MS }, 'not-started'],
];

describe('the state of the page', () => {
  it.each(STATES)('with %s', (_name, facts, state) => {
    expect(stateOf({ ...FINE, ...facts })).toBe(state);
  });
});

const noHeaders = { contentSecurityPolicy: null, contentTypeOptions: null, cacheControl: null };
const PARTS: readonly (readonly [string, Partial<PageFacts>, string, string | null])[] = [
  ['https', {}, 'https', 'good'],
  ['http', { isSecure: false }, 'https', 'bad'],
  ['a missing office.js', { office: 'missing' }, 'office-js', 'bad'],
  ['the level of ExcelApi', {}, 'api-level', 'good'],
  ['an Excel without ExcelApi', { apiLevel: null }, 'api-level', 'bad'],
  ['a browser, which has no level', { office: 'no-workbook', apiLevel: null }, 'api-level', null],
  ['a missing file', { missingFiles: ['https://s/taskpane.js'] }, 'files', 'bad'],
  ['no error', {}, 'error', null],
  ['an error', { firstError: 'x is not defined' }, 'error', 'bad'],
  ['a server that has not answered', { headers: null }, 'policy', null],
  ['the headers as documented', {}, 'policy', 'good'],
  ['a server without a policy', { headers: noHeaders }, 'policy', 'advice'],
  ['a server that lets types be guessed', { headers: noHeaders }, 'sniffing', 'advice'],
  ['a server that lets pages be kept', { headers: noHeaders }, 'cache', 'advice'],
];

describe('what is said about the parts', () => {
  it.each(PARTS)('of %s', (_name, facts, part, verdict) => {
    const found = checkParts({ ...FINE, ...facts }).find((each) => each.part === part);
    expect(found?.verdict ?? null).toBe(verdict);
  });
});

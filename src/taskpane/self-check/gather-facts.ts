/** Collects the facts of this page. Only what every web view has is used: this must run where nothing else does. */
import { isBesideWorkbook } from '../beside-workbook';
import type { OfficeAnswer, PageFacts, ServerHeaders } from './facts';

/** The highest level asked for: far above what exists, so that new Excels are named rightly. */
const HIGHEST_LEVEL = 40;
/** What the pane needs and no polyfill gives. */
const NEEDED = ['addEventListener', 'JSON', 'requestAnimationFrame', 'Uint8Array', 'Blob'] as const;
const IE_11 = 11;

/** What is learned while the page loads. */
export interface Observations {
  office: OfficeAnswer;
  firstError: string | null;
  missingFiles: string[];
  headers: ServerHeaders | null;
}

export function gatherFacts(page: Window, seen: Observations, waited: number): PageFacts {
  const { location, document } = page;
  return {
    address: `${location.protocol}//${location.host}${location.pathname}`,
    isSecure: location.protocol === 'https:',
    view: viewName(page.navigator.userAgent),
    isViewTooOld: isViewTooOld(page),
    office: seen.office,
    host: hostName(),
    apiLevel: seen.office === 'beside-workbook' ? apiLevel() : null,
    hasPane: document.getElementById('pane')?.firstChild != null,
    firstError: seen.firstError,
    missingFiles: seen.missingFiles,
    headers: seen.headers,
    isLoaded: document.readyState === 'complete',
    waited,
  };
}

/** IE also shows pages in the manner of its predecessors, e.g. where an intranet is shown in compatibility view. */
function isViewTooOld(page: Window): boolean {
  const { documentMode } = page.document as { readonly documentMode?: number };
  return (
    (documentMode !== undefined && documentMode < IE_11) || NEEDED.some((name) => !(name in page))
  );
}

/** Each pattern captures the version; the first that fits counts, since newer browsers also name older ones. */
const VIEWS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Trident\/.*rv:(\d+)/, 'Internet Explorer'],
  [/MSIE (\d+)/, 'Internet Explorer'],
  [/Edge\/(\d+)/, 'EdgeHTML'],
  [/Edg\/(\d+)/, 'Edge（WebView2）'],
  [/Chrome\/(\d+)/, 'Chromium'],
  [/Version\/(\d+)\D.*Safari/, 'Safari'],
  [/Firefox\/(\d+)/, 'Firefox'],
];

export function viewName(userAgent: string): string {
  const known = VIEWS.filter(([pattern]) => pattern.test(userAgent))[0];
  if (!known) return userAgent;
  const [pattern, name] = known;
  return [name, pattern.exec(userAgent)?.[1]].join(' ');
}

/** The oldest Excels have no diagnostics. */
function hostName(): string | null {
  if (typeof Office === 'undefined') return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  const diagnostics = context?.diagnostics as Partial<Office.ContextInformation> | undefined;
  if (!diagnostics?.host) return null;
  return `${diagnostics.host} ${diagnostics.version ?? ''} (${diagnostics.platform ?? ''})`;
}

function apiLevel(): string | null {
  const requirements = Office.context.requirements as
    Partial<Office.RequirementSetSupport> | undefined;
  for (let level = HIGHEST_LEVEL; level > 0; level -= 1) {
    if (requirements?.isSetSupported?.('ExcelApi', `1.${level}`)) return `1.${level}`;
  }
  return null;
}

/** Watches what the page meets while it loads: call before its other scripts run. */
export function observe(page: Window): Observations {
  const seen: Observations = {
    office: 'missing',
    firstError: null,
    missingFiles: [],
    headers: null,
  };
  const keep = (message: string): void => {
    if (seen.firstError === null) seen.firstError = message;
  };
  // capturing: a file that does not load tells only its own element
  page.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLScriptElement) seen.missingFiles.push(target.src);
      else if (target instanceof HTMLLinkElement) seen.missingFiles.push(target.href);
      else keep(event.message);
    },
    true,
  );
  page.addEventListener('unhandledrejection', (event) => keep(String(event.reason)));
  return seen;
}

/** Once office.js is there, waits for what Office says. */
export function listenToOffice(seen: Observations): void {
  if (seen.office !== 'missing' || typeof Office === 'undefined') return;
  seen.office = 'silent';
  void Office.onReady(() => {
    seen.office = isBesideWorkbook() ? 'beside-workbook' : 'no-workbook';
  });
}

/** Asks the server for the page once more, for its headers. */
export function askServer(page: Window, onAnswer: (headers: ServerHeaders) => void): void {
  const request = new XMLHttpRequest();
  request.open('HEAD', page.location.pathname + page.location.search);
  request.onload = () =>
    onAnswer({
      contentSecurityPolicy: request.getResponseHeader('Content-Security-Policy'),
      contentTypeOptions: request.getResponseHeader('X-Content-Type-Options'),
      cacheControl: request.getResponseHeader('Cache-Control'),
    });
  request.send();
}

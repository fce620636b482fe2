/** What the page knows about itself. Plain data; `gather-facts.ts` collects it, `diagnose.ts` judges it. */

/** How far Office has come in answering. */
export type OfficeAnswer =
  /** office.js did not load. */
  | 'missing'
  /** Loaded, without an answer so far. */
  | 'silent'
  /** It answered that there is no workbook: a plain browser. */
  | 'no-workbook'
  | 'beside-workbook';

/** Headers of the server's answer to this very page; a header that is not sent is `null`. */
export interface ServerHeaders {
  readonly contentSecurityPolicy: string | null;
  readonly contentTypeOptions: string | null;
  readonly cacheControl: string | null;
}

export interface PageFacts {
  /** Without query and fragment. */
  readonly address: string;
  readonly isSecure: boolean;
  /** Name and version of what shows the page, as far as it tells. */
  readonly view: string;
  /** Lacks what no polyfill gives. */
  readonly isViewTooOld: boolean;
  readonly office: OfficeAnswer;
  /** E.g. `Excel 16.0.17928 (PC)`; `null` where Office did not say. */
  readonly host: string | null;
  /** Highest ExcelApi level that Office offers; `null` where there is no Office, or none at all. */
  readonly apiLevel: string | null;
  /** The pane has drawn itself. */
  readonly hasPane: boolean;
  /** First error that a script of the page met. */
  readonly firstError: string | null;
  /** Addresses of scripts and styles of the page that did not load. */
  readonly missingFiles: readonly string[];
  /** `null` until the server has answered. */
  readonly headers: ServerHeaders | null;
  /** Every script of the page has run, or failed. */
  readonly isLoaded: boolean;
  /** Milliseconds since the page was loaded. */
  readonly waited: number;
}

/** A check's page (doc.md) as data, so that the pane shows it without reading Markdown. */

/** A paragraph or a list of plain text. */
export type PageBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PageExample;

/** A small form. */
export interface PageExample {
  readonly kind: 'example';
  /** Names of columns; a table that begins with 项目资金 is the funds block of the next table. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Message ids expected per row, empty where the row is right. */
  readonly problems: readonly (readonly string[])[];
}

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

export interface CheckPage {
  readonly sections: readonly PageSection[];
}

/** Headings of every page, in this order; 选项 follows only where a check has options. */
export const pageHeadings = ['何为问题', '依据', '如何修改', '正例', '反例'] as const;

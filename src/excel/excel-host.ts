/** What the adapter needs of the page it runs in; tests and the workbench give their own. */
export interface ExcelHost {
  /** `Excel.run` with one argument: the file of Excel 2016 knows no other form. */
  readonly run: <Value>(work: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;
  /** `Office.context.requirements.isSetSupported`; versions are texts, since the number 1.10 is 1.1. */
  readonly isSetSupported: (name: string, version: string) => boolean;
  /** Resolves later, without blocking the page. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Rings once after that time, unless the function it returns is called before. */
  readonly alarm: (milliseconds: number, ring: () => void) => () => void;
  /** `Office.EventType.DocumentSelectionChanged`: tells that the selection changed, on every Excel. */
  readonly onSelection: (listener: () => void) => void;
  /** Milliseconds that only grow. */
  readonly ticks: () => number;
  /** The workbook's name as far as the page knows it; used below ExcelApi 1.7. */
  readonly fallbackName: string;
}

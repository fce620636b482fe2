/** office.js gives the page of a plain browser no document. */
export function isBesideWorkbook(): boolean {
  // declared as always there; in a browser it is not
  const context = Office.context as Partial<Office.Context> | undefined;
  return Boolean(context?.document);
}

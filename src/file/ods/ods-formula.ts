const REFERENCE = /"(?:[^"]|"")*"|\[([^\][]*)\]/g;

/** `of:=SUM([.A1:.B2])` → `=SUM(A1:B2)`, as Excel writes it. */
export function excelFormula(formula: string): string {
  const body = formula.replace(/^[a-z]+:(?==)/, '').replace(/^=?/, '');
  const excel = body.replace(REFERENCE, (whole, reference: string | undefined) =>
    reference === undefined ? whole : excelReference(reference),
  );
  return `=${excel.replace(/;/g, ',')}`;
}

/** `.A1`, `.A1:.B2`, `$表1.A1` → `A1`, `A1:B2`, `表1!A1`. */
function excelReference(reference: string): string {
  return reference
    .split(':')
    .map((part, index) => {
      const dot = part.lastIndexOf('.');
      const sheet = part.slice(0, dot).replace(/^\$/, '');
      const address = part.slice(dot + 1);
      return index === 0 && sheet !== '' ? `${sheet}!${address}` : address;
    })
    .join(':');
}

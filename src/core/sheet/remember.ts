/** Remembers what a pure function said of recent texts: labels repeat from form to form and sheet to sheet. */
const MOST_TEXTS = 4096;
/** Longer texts are descriptions: they do not repeat, and keeping them would keep their workbook. */
const LONGEST_TEXT = 200;

export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  let known = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return read(text);
    const earlier = known.get(text);
    if (earlier) return earlier.result;
    const result = read(text);
    // Starting anew now and then bounds the memory without any bookkeeping per text.
    if (known.size >= MOST_TEXTS) known = new Map();
    known.set(text, { result });
    return result;
  };
}

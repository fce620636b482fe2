/**
 * What becomes of the pane's light colours in dark Office themes, by what they are used for: an area, a line, or text.
 * Greys and blues are Fluent's dark ones. Text keeps at least 4.5 : 1 on the areas it stands on, lines that mean something 3 : 1.
 */
const AREAS = {
  '#ffffff': '#1f1f1f',
  '#faf9f8': '#282828',
  '#f3f2f1': '#313131',
  '#edebe9': '#3f3f3f',
  '#e1dfdd': '#4f4f4f',
  '#eff6fc': '#0f2b42',
  '#deecf9': '#12395c',
  '#c7e0f4': '#185b93',
  // white text stands on these two
  '#0078d4': '#0078d4',
  '#005a9e': '#106ebe',
  '#fde7e9': '#442726',
  '#fed9cc': '#50301f',
  '#fff4ce': '#433519',
  // what is painted into cells looks the same on every sheet
  '#fff2cc': '#fff2cc',
  '#dff6dd': '#24371f',
  '#f1faf1': '#22301f',
};

const LINES = {
  '#ffffff': '#1f1f1f',
  '#f3f2f1': '#313131',
  '#edebe9': '#3f3f3f',
  '#e1dfdd': '#4f4f4f',
  '#c8c6c4': '#6d6d6d',
  '#8a8886': '#a6a6a6',
  '#605e5c': '#c8c8c8',
  '#323130': '#f4f4f4',
  '#8fc4ec': '#1b5e96',
  '#0078d4': '#2899f5',
  '#005a9e': '#6cb8f6',
  '#004578': '#84c5f9',
  '#a4262c': '#f1707b',
  '#a80000': '#f1707b',
  '#9a5b00': '#e0a03a',
  '#8a6d00': '#d8b43c',
  '#107c10': '#6ccb5f',
};

const TEXT = {
  '#ffffff': '#ffffff',
  '#706e6c': '#bdbdbd',
  '#605e5c': '#c8c8c8',
  '#323130': '#f4f4f4',
  '#0078d4': '#4cb0f9',
  '#005a9e': '#6cb8f6',
  '#004578': '#84c5f9',
  '#a4262c': '#ff99a4',
  '#750b1c': '#ff99a4',
  '#9a5b00': '#fcb95b',
  '#7a4800': '#fcc77c',
  '#a4400b': '#ffb088',
  '#5c4900': '#f3d67c',
  '#107c10': '#8fd183',
  '#0b5a0b': '#a6dc9c',
};

/** By property: only what is listed here can hold a colour. */
const USES = [
  [/^(background|background-color|fill)$/, AREAS],
  [/^(border|outline)(-(top|right|bottom|left))?(-color)?$|^(stroke|box-shadow)$/, LINES],
  [/^color$/, TEXT],
];

/** The colours for a property; `null` where it holds none. */
function coloursFor(property) {
  const use = USES.find(([pattern]) => pattern.test(property));
  return use ? use[1] : null;
}

module.exports = { coloursFor };

/**
 * Reads a check's doc.md: headings, paragraphs, lists and small tables; anything else is an error.
 * Plain JavaScript, since the bundler and Jest read pages through it while they load.
 *
 * @typedef {import('../../src/core/check/run/check-page').CheckPage} CheckPage
 * @typedef {import('../../src/core/check/run/check-page').PageBlock} PageBlock
 */

/** Column of an example that names the expected findings by message id. */
const PROBLEM_COLUMN = '问题';

/**
 * Throws with the line when the page is not of this shape: pages are written by us.
 *
 * @param {string} markdown
 * @returns {CheckPage}
 */
function parseCheckPage(markdown) {
  /** @type {{ heading: string, blocks: PageBlock[] }[]} */
  const sections = [];
  for (const paragraph of markdown.split(/\n\s*\n/)) {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const first = lines[0];
    if (first === undefined || first.startsWith('# ')) continue;
    if (first.startsWith('## ')) {
      sections.push({ heading: first.slice(3).trim(), blocks: [] });
      continue;
    }
    const section = sections[sections.length - 1];
    if (!section) throw new Error(`text before the first heading: ${first}`);
    section.blocks.push(parseBlock(lines));
  }
  return { sections };
}

/**
 * @param {readonly string[]} lines
 * @returns {PageBlock}
 */
function parseBlock(lines) {
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'list', items: lines.map((line) => line.slice(2).trim()) };
  }
  if (lines.every((line) => line.startsWith('|'))) return parseExample(lines);
  return { kind: 'text', text: lines.join('') };
}

/**
 * @param {readonly string[]} lines
 * @returns {PageBlock}
 */
function parseExample(lines) {
  const [header, , ...rows] = lines.map(splitRow);
  if (!header) throw new Error('an example without header');
  const problem = header.indexOf(PROBLEM_COLUMN);
  /** @type {(cells: readonly string[]) => string[]} */
  const without = (cells) => cells.filter((_, index) => index !== problem);
  for (const row of rows) {
    if (row.length !== header.length)
      throw new Error(`cells do not fit the header: ${row.join('|')}`);
  }
  return {
    kind: 'example',
    header: without(header),
    rows: rows.map(without),
    problems: rows.map((row) => messageIds(problem < 0 ? '' : (row[problem] ?? ''))),
  };
}

/**
 * Cells between bars; a bar inside a cell is written `\|`.
 *
 * @param {string} line
 * @returns {string[]}
 */
function splitRow(line) {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));
}

/**
 * The ids in back quotes.
 *
 * @param {string} text
 * @returns {string[]}
 */
function messageIds(text) {
  return [...text.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? '');
}

module.exports = { parseCheckPage };

/** Names, and lines put into sources, as texts. */

/**
 * `target-trivial` → `targetTrivial`.
 * @param {string} slug
 * @returns {string}
 */
export const camelCase = (slug) =>
  slug.replace(/-([a-z])/g, (_match, letter) => letter.toUpperCase());

/**
 * The source with one more import from a folder (`'../rules/'`), in the place that the alphabet gives it among the others.
 * @param {string} source
 * @param {string} folder
 * @param {string} line
 * @returns {string}
 */
export function withImport(source, folder, line) {
  const imports = source
    .split('\n')
    .filter((each) => each.startsWith('import ') && each.includes(`from '${folder}`));
  const moduleOf = (each) => each.slice(each.indexOf(` from '`));
  const next = imports.find((each) => moduleOf(each) > moduleOf(line));
  if (next) return source.replace(next, () => `${line}\n${next}`);
  const last = imports[imports.length - 1];
  return source.replace(last, () => `${last}\n${line}`);
}

/** The map in docs/architecture.md says what the rules of imports say, and both what the source does. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { forbidden } from '../.dependency-cruiser.cjs';

const root = resolve(__dirname, '..');
const map = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

/** Rows of the tables of folders: the folder, and in the second table what it may import. */
const rows = map
  .split('\n')
  .filter((line) => line.startsWith('| `src/'))
  .map((line) => {
    const [folder = '', , imports] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`(src\/[\w/]+)`/g)].map((match) => match[1] ?? ''));
    return { folder: folder[0] ?? '', imports: imports ?? [] };
  });
const layers = rows.map(({ folder }) => folder).filter((folder) => folder.startsWith('src/core/'));
const outer = rows.filter(({ folder }) => !folder.startsWith('src/core/'));

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(root, folder, path));
}

/** `src/file`, for a module in it. */
function outerFolderOf(path: string): string {
  return relative(root, path).split(sep).slice(0, 2).join('/');
}

function importedFolders(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from |import\(\s*(?:\/\*.*?\*\/\s*)?)'(\.[^']*)'/g)].map((match) =>
    outerFolderOf(resolve(dirname(path), match[1] ?? '')),
  );
}

test('lists every folder of the source once', () => {
  expect([...layers].sort()).toEqual(foldersIn('src/core').sort());
  expect(outer.map(({ folder }) => folder).sort()).toEqual(foldersIn('src').sort());
});

test('lists the folders of core in the order in which the rules let them know each other', () => {
  const layerRules = forbidden.filter(({ name }) => name.endsWith('-knows-only-what-is-below'));
  const above = layerRules.map(({ to }) => String((to as { path?: string }).path));
  layers.slice(0, -1).forEach((folder, index) => {
    const names = layers.slice(index + 1).map((each) => each.replace('src/core/', ''));
    expect({ folder, above: above[index] }).toEqual({
      folder,
      above: `^src/core/(${names.join('|')})/`,
    });
  });
});

test.each(outer.map(({ folder, imports }) => [folder, imports]))(
  '%s imports what the map allows: %j',
  (folder, imports) => {
    const imported = sourceFiles(folder).flatMap(importedFolders);
    const others = new Set(imported.filter((each) => each.startsWith('src/')));
    others.delete(folder);
    expect([...others].sort()).toEqual([...imports].sort());
  },
);

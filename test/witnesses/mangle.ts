/** Files as no writer should make them: parts of good files renamed, encoded otherwise, cut or taken out. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { buildZip } from '../../src/file/zip/rewrite-zip';

type Parts = ReadonlyMap<string, Uint8Array>;

const STRINGS = /sharedStrings\.xml$/;
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

function renamed(parts: Parts, rename: (name: string) => string): Parts {
  return new Map([...parts].map(([name, bytes]) => [rename(name), bytes] as const));
}

function rewritten(
  parts: Parts,
  which: (name: string) => boolean,
  rewrite: (text: string) => Uint8Array,
): Parts {
  return new Map(
    [...parts].map(
      ([name, bytes]) => [name, which(name) ? rewrite(strFromU8(bytes)) : bytes] as const,
    ),
  );
}

function inUtf16(text: string): Uint8Array {
  const declared = text.replace(/encoding="utf-8"/i, 'encoding="UTF-16"');
  return new Uint8Array(Buffer.from(`\ufeff${declared}`, 'utf16le'));
}

const MANGLINGS: Readonly<Record<string, (parts: Parts) => Parts>> = {
  'strings-in-other-case': (parts) =>
    renamed(parts, (name) => name.replace(STRINGS, 'SharedStrings.xml')),
  'sheets-in-other-case': (parts) =>
    renamed(parts, (name) => name.replace('worksheets/sheet', 'WorkSheets/Sheet')),
  'strings-missing': (parts) => new Map([...parts].filter(([name]) => !STRINGS.test(name))),
  'strings-too-few': (parts) =>
    rewritten(
      parts,
      (name) => STRINGS.test(name),
      (text) => strToU8(text.replace(/<si>(?:(?!<si>)[\s\S])*<\/si>(?=<\/sst>)/, '')),
    ),
  'strings-miscounted': (parts) =>
    rewritten(
      parts,
      (name) => STRINGS.test(name),
      (text) => strToU8(text.replace(/ (count|uniqueCount)="\d+"/g, ' $1="1"')),
    ),
  'parts-in-utf-16': (parts) =>
    rewritten(parts, (name) => isXml(name) && name !== '[Content_Types].xml', inUtf16),
  'parts-with-a-mark': (parts) => rewritten(parts, isXml, (text) => strToU8(`\ufeff${text}`)),
  'dimension-wrong': (parts) =>
    rewritten(
      parts,
      (name) => name.includes('worksheets/'),
      (text) => strToU8(text.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1"')),
    ),
  'cells-without-places': (parts) =>
    rewritten(
      parts,
      (name) => name.includes('worksheets/'),
      (text) => strToU8(text.replace(/(<row\b[^>]*?) spans="[^"]*"/g, '$1')),
    ),
  'prefixed-elements': (parts) =>
    rewritten(
      parts,
      (name) => name.includes('worksheets/sheet'),
      (text) =>
        strToU8(
          text.replace(/<(\/?)(?!\?)([A-Za-z])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="'),
        ),
    ),
};

/** Makes every mangling of every file; gives the new paths. */
export function mangle(files: readonly string[], folder: string): string[] {
  return files.flatMap((file) => {
    const parts = new Map(Object.entries(unzipSync(readFileSync(file))));
    return Object.entries(MANGLINGS).map(([name, mangled]) => {
      const place = path.join(folder, `${path.basename(file, '.xlsx')}-${name}.xlsx`);
      writeFileSync(place, buildZip(new Map(mangled(parts))));
      return place;
    });
  });
}

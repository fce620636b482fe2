/** `--fill --out`: writes the filled copies. Originals are never touched, and no existing file is overwritten by another's copy. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import type { FileOutcome, Output } from './outputs';

const CONVERTED_ENDING = /\.(xls|ods)$/i;

/** The files' places below their common folder, so that equal names in different folders stay apart. */
export function copyNames(files: readonly string[]): Map<string, string> {
  const folders = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  let shared = folders[0] ?? [];
  for (const folder of folders) {
    const differing = shared.findIndex((part, index) => part !== folder[index]);
    if (differing >= 0) shared = shared.slice(0, differing);
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const below = path.relative(shared.join(path.sep) || path.sep, path.resolve(file));
    const wanted = below.replace(CONVERTED_ENDING, '.xlsx');
    // a.xls beside a.xlsx: both copies are kept
    const name = taken.has(wanted) ? `${below}.xlsx` : wanted;
    taken.add(name);
    names.set(file, name);
  }
  return names;
}

export class FilledCopies implements Output {
  private readonly names: Map<string, string>;

  constructor(
    private readonly folder: string,
    files: readonly string[],
    private readonly messages: Writable,
  ) {
    this.names = copyNames(files);
  }

  /** True when a copy would land on one of the originals. */
  wouldOverwrite(): boolean {
    const originals = new Set([...this.names.keys()].map((file) => path.resolve(file)));
    return [...this.names.values()].some((name) => originals.has(path.resolve(this.folder, name)));
  }

  async add({ workbook, filled }: FileOutcome): Promise<void> {
    if (!filled) return;
    const place = path.join(
      this.folder,
      this.names.get(workbook.file) ?? path.basename(workbook.file),
    );
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, filled.bytes);
    const refused = filled.refused > 0 ? `，${filled.refused} 格未能填写` : '';
    this.messages.write(`已另存 ${place}：填写和标记 ${filled.written} 格${refused}。\n`);
  }

  async end(): Promise<void> {
    // each copy was written when its file was done
  }
}

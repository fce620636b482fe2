/** The floors of quality: what each part of the corpus has once reached, and must not fall below. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Part } from './corpus';
import type { Quality, Share } from './measure';

const FILE = join(__dirname, 'floors.json');

/** Figures with a floor, in per cent; silent sheets have a ceiling instead. */
export const FIGURES = [
  'forms',
  'kinds',
  'verdicts',
  'scores',
  'reasons',
  'hardFindings',
  'hardFindingsFound',
] as const;

const percent = z.number();
const partSchema = z.object({
  forms: percent,
  kinds: percent,
  verdicts: percent,
  scores: percent,
  reasons: percent,
  hardFindings: percent,
  hardFindingsFound: percent,
  silentSheets: z.number(),
});
const floorsSchema = z.object({
  first: partSchema,
  tuned: partSchema,
  opened: partSchema,
  unseen: partSchema,
});

export type Floors = z.infer<typeof floorsSchema>;

export function readFloors(): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** In per cent, cut off behind one decimal, so that a floor is never above what was measured. */
export function percentOf({ right, of }: Share): number {
  return of === 0 ? 100 : Math.floor((1000 * right) / of) / 10;
}

/** Lifts the floors of one part to what was measured. */
export function raiseFloors(part: Part, quality: Quality): void {
  const floors = readFloors();
  const own = floors[part];
  for (const figure of FIGURES) own[figure] = Math.max(own[figure], percentOf(quality[figure]));
  own.silentSheets = Math.min(own.silentSheets, quality.silentSheets.length);
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/**
 * The corpus of real published forms in `test/forms/`: how a file is read, and how its grids become workbooks.
 * The format and the rules of transcription stand in `test/forms/README.md`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre';
import * as z from 'zod/mini';
import { FORM_KINDS } from '../../src/core/form/form';

const FOLDER = join(__dirname, '../forms');

const verdict = z.enum(['met', 'exceeded', 'partial', 'missed', 'incomparable', 'undecided']);

const rowLabelSchema = z.looseObject({
  indicator: z.string(),
  /** Accepted answers, the best first; none where nothing is judged. */
  verdict: z._default(z.array(verdict), []),
  score: z._default(z.nullable(z.number()), null),
  needsReason: z._default(z.nullable(z.boolean()), null),
  light: z.optional(z.string()),
});

const hardFindingSchema = z.looseObject({
  code: z.string(),
  /** Name of the indicator, or `funds`, `total`, `head`, `form`. */
  at: z.string(),
  /** Defensible, not certain: counts neither for nor against. */
  optional: z.optional(z.boolean()),
});

const labelSchema = z.looseObject({
  sheet: z.string(),
  kind: z.enum([...FORM_KINDS, 'not-ours']),
  scorecard: z._default(z.boolean(), false),
  project: z._default(z.string(), ''),
  year: z._default(z.nullable(z.number()), null),
  rows: z.array(rowLabelSchema),
  hardFindings: z._default(z.array(hardFindingSchema), []),
});

const entrySchema = z.looseObject({
  source: z.looseObject({
    address: z.string(),
    region: z.string(),
    /** Drawn by the address where it is not given. */
    part: z.optional(z.literal('first')),
  }),
  sheets: z.array(z.looseObject({ name: z.string(), rows: z.array(z.array(z.string())) })),
  labels: z.array(labelSchema),
});

export type FormLabel = z.infer<typeof labelSchema>;

/** Parts of the corpus, from the forms that the engine was first written with to those that nobody has looked at. */
export const PARTS = ['first', 'tuned', 'opened', 'unseen'] as const;
export type Part = (typeof PARTS)[number];

/** One published page with its forms. */
export interface CorpusEntry extends z.infer<typeof entrySchema> {
  /** File name without ending. */
  readonly name: string;
  /** Drawn by the address of the source, so that nobody chooses. */
  readonly part: Part;
}

/**
 * Draws a source by the SHA-256 of its address (of the file name where the page has none): an even first hexadecimal digit is `tuned`.
 * Of the rest, an even second digit is `opened` (set aside at first, its misses read once on 2026-11-21), an odd one is still `unseen`.
 */
export function partOf(address: string): Part {
  const digest = createHash('sha256').update(address).digest('hex');
  const even = (index: number): boolean => parseInt(digest.charAt(index), 16) % 2 === 0;
  if (even(0)) return 'tuned';
  return even(1) ? 'opened' : 'unseen';
}

/** All entries, in the order of their names. */
export function readCorpus(folder: string = FOLDER): CorpusEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const entry = entrySchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return {
        ...entry,
        name: file.replace(/\.json$/, ''),
        part: entry.source.part ?? partOf(entry.source.address || file),
      };
    });
}

const NUMERAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A printed grid as a sheet: `<` and `^` become merged areas, plain numerals become numbers. */
export function toSheet({ name, rows }: CorpusEntry['sheets'][number]): WriteSheet {
  const merges = new Map<
    string,
    { startRow: number; startCol: number; endRow: number; endCol: number }
  >();
  const anchors: string[][] = rows.map((row) => row.map(() => ''));
  const values = rows.map((row, r) =>
    row.map((text, c) => {
      const from =
        text === '<' ? anchors[r]?.[c - 1] : text === '^' ? anchors[r - 1]?.[c] : undefined;
      (anchors[r] as string[])[c] = from ?? `${r},${c}`;
      if (from !== undefined) {
        const [startRow, startCol] = from.split(',').map(Number) as [number, number];
        const area = merges.get(from) ?? { startRow, startCol, endRow: startRow, endCol: startCol };
        area.endRow = Math.max(area.endRow, r);
        area.endCol = Math.max(area.endCol, c);
        merges.set(from, area);
        return null;
      }
      if (text === '') return null;
      return NUMERAL.test(text) && text.length <= 15 ? Number(text) : text;
    }),
  );
  return { name: sheetName(name), rows: values, merges: [...merges.values()] };
}

/** Excel allows 31 characters and not all of them. */
export function sheetName(name: string): string {
  return name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);
}

/** The bytes of an .xlsx with all sheets of an entry. */
export function toWorkbook({ sheets }: CorpusEntry): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(toSheet) });
}

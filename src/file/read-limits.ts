/** Bounds that keep any file, honest or hostile, within 10 seconds and 1 GiB of memory. */
export interface ReadLimits {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  /** Size of one part after inflating, in bytes. Twice that is needed again for its text. */
  readonly partBytes: number;
  /** Size of all parts that are read, after inflating, in bytes. */
  readonly totalBytes: number;
  /** Cells with a value or formula, and merged areas, in the whole workbook. */
  readonly cells: number;
  /** Places in all `rows` arrays together, blanks included. */
  readonly places: number;
  /** Characters that the snapshot holds in strings of its own. */
  readonly characters: number;
}

const MEBIBYTE = 1024 * 1024;

/** Far above any real collection of forms: 400 forms are about 10 MB of parts and 100 000 cells. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  fileBytes: 128 * MEBIBYTE,
  partBytes: 96 * MEBIBYTE,
  totalBytes: 256 * MEBIBYTE,
  cells: 600_000,
  places: 8_000_000,
  characters: 32 * MEBIBYTE,
};

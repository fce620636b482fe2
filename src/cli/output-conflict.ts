/** Whether the results may stand where they are asked to go: nothing that is read is overwritten, ever. */
import { realpathSync, statSync, lstatSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { CheckArguments } from './arguments';
import type { OutputPlaces } from './output-places';

interface PlannedFile {
  /** What the user wrote to have it. */
  readonly option: string;
  readonly place: string;
  /** Made when it is missing; `null`: the folder of `place` must be there. */
  readonly folder: string | null;
  /** May stand there already: what an interrupted run has written. */
  readonly mayExist: boolean;
}

function plannedFiles(given: CheckArguments, places: OutputPlaces): PlannedFile[] {
  const planned: PlannedFile[] = [];
  const add = (
    option: string,
    place: string | null,
    folder: string | null,
    mayExist: boolean,
  ): void => {
    if (place !== null && place !== '-') planned.push({ option, place, folder, mayExist });
  };
  const { overwrite, resume } = given;
  add('--json', places.json, null, overwrite);
  add('--html', places.html, null, overwrite);
  add('--jsonl', places.jsonl, null, overwrite || resume);
  for (const copy of places.copies.values()) add('--out', copy, given.out, overwrite || resume);
  for (const { html, text, docx } of places.letters.values()) {
    add('--opinion', html, given.opinion, overwrite || resume);
    add('--opinion', text, given.opinion, overwrite || resume);
    add('--opinion', docx, given.opinion, overwrite || resume);
  }
  add('--opinion', places.opinionList, given.opinion, overwrite);
  for (const report of places.reports.values()) {
    add('--report', report, given.report, overwrite || resume);
  }
  add('--summary', places.summary, null, overwrite);
  return planned;
}

type Look = (place: string, options: { readonly throwIfNoEntry: false }) => Stats | undefined;

/** `null` where there is nothing. */
function statOf(place: string, look: Look): Stats | null {
  try {
    return look(place, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

const isCaseBlind = process.platform === 'win32' || process.platform === 'darwin';

/** Real paths, one for each file however it is called; folders are looked up once. */
class RealPaths {
  private readonly folders = new Map<string, string>();

  /** Of a file that need not be there. */
  of(place: string): string {
    const whole = path.resolve(place);
    let real: string;
    try {
      real = realpathSync.native(whole);
    } catch {
      real = path.join(this.ofFolder(path.dirname(whole)), path.basename(whole));
    }
    return isCaseBlind ? real.normalize('NFC').toLowerCase() : real;
  }

  private ofFolder(folder: string): string {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    let real: string;
    try {
      real = realpathSync.native(folder);
    } catch {
      const above = path.dirname(folder);
      real = above === folder ? folder : path.join(this.ofFolder(above), path.basename(folder));
    }
    this.folders.set(folder, real);
    return real;
  }
}

/** The next folder above that is there, or what stands in its place. */
function nearestAbove(place: string): string {
  const above = path.dirname(path.resolve(place));
  return statOf(above, lstatSync) || above === path.dirname(above) ? above : nearestAbove(above);
}

function folderProblem({ option, place, folder }: PlannedFile): string | null {
  if (folder === null) {
    const parent = path.dirname(place);
    if (statOf(parent, statSync)?.isDirectory()) return null;
    return `${option} 的位置“${place}”不能用：没有文件夹“${parent}”。`;
  }
  const above = nearestAbove(place);
  if (statOf(above, statSync)?.isDirectory()) return null;
  return `${option} 的位置“${folder}”不能用：“${above}”不是文件夹。`;
}

function existsText(existing: readonly PlannedFile[]): string {
  const [first] = existing as [PlannedFile];
  const more = existing.length > 1 ? `等${existing.length}个文件` : '';
  return `“${first.place}”${more}已存在，没有覆盖。请给 ${first.option} 换一个位置；确实要覆盖请加 --overwrite。`;
}

/** Why the results cannot be written where they are asked to go, as one line; `null`: nothing is in the way. */
export function outputConflict(
  given: CheckArguments,
  places: OutputPlaces,
  read: readonly string[],
): string | null {
  const realPaths = new RealPaths();
  const readPlaces = new Set(read.map((file) => realPaths.of(file)));
  const options = new Map<string, string>();
  const existing: PlannedFile[] = [];
  for (const planned of plannedFiles(given, places)) {
    const { option, place, mayExist } = planned;
    const there = statOf(place, statSync);
    if (there?.isDirectory()) return `${option} 的位置“${place}”是一个文件夹，请给出文件名。`;
    // a device or pipe is written to, not replaced
    if (there && !there.isFile()) continue;
    const real = realPaths.of(place);
    if (readPlaces.has(real)) {
      return `${option} 会写到“${place}”，而它是本次要读的文件，不能覆盖。请换一个位置。`;
    }
    const problem = folderProblem(planned);
    if (problem !== null) return problem;
    const other = options.get(real);
    if (other !== undefined) return `${other} 和 ${option} 写到同一个文件“${place}”，请分开。`;
    options.set(real, option);
    if (!mayExist && statOf(place, lstatSync)) existing.push(planned);
  }
  for (const folder of [given.out, given.opinion]) {
    const option = folder === null ? undefined : options.get(realPaths.of(folder));
    if (option !== undefined) return `${option} 的文件和文件夹“${folder}”同名，请分开。`;
  }
  return existing.length > 0 ? existsText(existing) : null;
}

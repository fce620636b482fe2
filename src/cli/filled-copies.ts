/** `--fill --out`: writes the filled copies. Originals are never touched. */
import type { FileOutcome, Output } from './outputs';
import type { ShownStream } from './shown-stream';
import { writeWhole } from './whole-file';

export class FilledCopies implements Output {
  /** `places`: of the copy of each file. `complain` takes one line about a copy that could not be written. */
  constructor(
    private readonly places: ReadonlyMap<string, string>,
    private readonly overwrite: boolean,
    private readonly messages: ShownStream,
    private readonly complain: (line: string) => void,
  ) {}

  async add({ workbook, filled }: FileOutcome): Promise<void> {
    if (!filled) return;
    const place = this.places.get(workbook.file);
    if (place === undefined) throw new Error(`no place for the copy of ${workbook.file}`);
    if (writeWhole(place, filled.bytes, this.overwrite) === 'kept') {
      this.complain(
        `“${place}”已存在且内容不同，没有覆盖；确实要覆盖请加 --overwrite，或换一个 --out 目录。`,
      );
      return;
    }
    const refused = filled.refused > 0 ? `，${filled.refused} 格未能填写` : '';
    const done =
      filled.written > 0 ? `填写和标记 ${filled.written} 格` : '没有要填写或标记的单元格';
    this.messages.write(`已另存 ${place}：${done}${refused}。\n`);
  }

  async end(): Promise<void> {
    // each copy was written when its file was done
  }
}

/** `--earlier`: the findings of an earlier round, from its JSON or from an 审核意见 workbook. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../core/port';
import { assessmentSchema } from '../core/report/assessment';
import { readOpinionSheets } from '../core/review/read-opinion-sheet';
import { findingsOfRound, type EarlierFinding } from '../core/review/second-round';
import { readWorkbook } from '../file/read-workbook';

/** Earlier findings, by file name where the source says it. */
export interface EarlierRound {
  /** Findings to compare a returned file with; `null` when the earlier round knows no such file. */
  findingsFor(file: string): readonly EarlierFinding[] | null;
}

function fromJson(text: string): EarlierRound | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const assessment = assessmentSchema.safeParse(json);
  if (!assessment.success) return null;
  const { workbooks } = assessment.data;
  return {
    findingsFor(file) {
      const name = path.basename(file);
      // a single file may come back under another name
      const same =
        workbooks.find((each) => path.basename(each.file) === name) ??
        (workbooks.length === 1 ? workbooks[0] : undefined);
      return same ? findingsOfRound(same) : null;
    },
  };
}

export async function readEarlierRound(file: string): Promise<Result<EarlierRound, string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return { ok: false, failure: `--earlier 文件“${file}”找不到，或没有读取权限。` };
  }
  const round = fromJson(bytes.toString('utf8'));
  if (round) return { ok: true, value: round };
  const reading = await readWorkbook(path.basename(file), bytes);
  const findings = reading.ok ? readOpinionSheets(reading.value) : [];
  if (findings.length === 0) {
    return {
      ok: false,
      failure: `--earlier 文件“${file}”既不是上一轮的 JSON 结果，也没有“审核意见”工作表。`,
    };
  }
  return { ok: true, value: { findingsFor: () => findings } };
}

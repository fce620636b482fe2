/** `--earlier`: the earlier round, from its JSON or from an 审核意见 workbook. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../core/port';
import {
  earlierRoundOfJson,
  earlierRoundOfSheets,
  type EarlierRound,
} from '../core/round/earlier-round';
import { readWorkbook } from '../file/read-workbook';

export async function readEarlierRound(file: string): Promise<Result<EarlierRound, string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return { ok: false, failure: `--earlier 文件“${file}”找不到，或没有读取权限。` };
  }
  const round = earlierRoundOfJson(bytes.toString('utf8'));
  if (round) return { ok: true, value: round };
  const reading = await readWorkbook(path.basename(file), bytes);
  const sheets = reading.ok ? earlierRoundOfSheets(reading.value) : null;
  if (sheets) return { ok: true, value: sheets };
  return {
    ok: false,
    failure: `--earlier 文件“${file}”既不是上一轮的 JSON 结果，也没有“审核意见”工作表。`,
  };
}

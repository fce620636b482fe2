/** The date that the package's files carry: that of the last commit, or SOURCE_DATE_EPOCH where there is no repository. */
import { spawnSync } from 'node:child_process';
import { projectFolder } from '../setup.mjs';
import { endWithMistake } from '../usage.mjs';

/** Seconds since 1970. */
export function releaseDate() {
  const given = process.env.SOURCE_DATE_EPOCH;
  const text =
    given ??
    spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: projectFolder, encoding: 'utf8' })
      .stdout;
  const seconds = Number(text?.trim() || NaN);
  if (!Number.isInteger(seconds)) {
    endWithMistake('不知道发布日期：请在 git 仓库中打包，或设置环境变量 SOURCE_DATE_EPOCH（秒）。');
  }
  return seconds;
}

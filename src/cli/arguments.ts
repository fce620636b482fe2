/** The words after `npm run check --`. */
import { parseArgs } from 'node:util';
import type { Result } from '../core/port';

export interface CheckArguments {
  /** Files and folders, in the order given. */
  readonly paths: readonly string[];
  /** Path, or `-` for standard output. */
  readonly json: string | null;
  readonly html: string | null;
  /** One line per file, written as it is done; a path, or `-` for standard output. */
  readonly jsonl: string | null;
  /** Go on behind the records of an interrupted run. */
  readonly resume: boolean;
  /** Folder for the opinions. */
  readonly opinion: string | null;
  /** One opinion for each unit, across its files, instead of one for each file. */
  readonly byUnit: boolean;
  /** Folder for the reports that forms are written up in. */
  readonly report: string | null;
  /** JSON file with letters, conclusions and accepted points of a bureau. */
  readonly reviewSettings: string | null;
  /** JSON file with sender, date, deadline, contact and closing words of the letters. */
  readonly letterSettings: string | null;
  /** Path of 汇总表.xlsx. */
  readonly summary: string | null;
  readonly fill: boolean;
  readonly out: string | null;
  /** Id of a built-in policy, or a JSON file; `null`: the national rule. */
  readonly policy: string | null;
  /** A second policy whose changes are shown. */
  readonly comparePolicy: string | null;
  /** Files and folders with approved target forms. */
  readonly targets: readonly string[];
  /** Result of an earlier round: its JSON, or a workbook with its 审核意见 sheet. */
  readonly earlier: string | null;
  /** A regional form whose blank cells are filled from the given files. */
  readonly rollUp: string | null;
  /** The paths are records of runs on several machines, to be put together. */
  readonly merge: boolean;
  /** Files that stand where results go may be replaced; files that are read never. */
  readonly overwrite: boolean;
  readonly jobs: number;
  readonly help: boolean;
  readonly version: boolean;
}

export const USAGE = `用法：check [选项] 文件或文件夹…（在源码中：npm run check -- …）

读取 .xlsx、.xls、.ods 中的绩效自评表和绩效目标表，检查并核算得分。原文件不会被改动。

  --json 路径|-     把结果写成 JSON；- 表示写到标准输出
  --html 路径       写成可打印、可回寄的网页报告
  --fill --out 目录  另存填好得分的副本，原文件不变
  --policy 名称|路径 评分规则：内置规则的名称，或一个 JSON 文件
  --compare-policy 名称|路径  与另一套规则比较：哪些行变化、差多少
  --targets 路径    批复的目标表（文件或文件夹，可重复），逐项核对
  --opinion 目录     每个文件写一份审核意见（Word、网页和文字），另有一份汇总表
  --by-unit         与 --opinion 同用：一个单位的几个文件合写一份审核意见
  --letter-settings 路径  审核意见的落款：JSON 文件，含 sender、date、deadline、contact、closing
  --review-settings 路径  审核设置：JSON 文件，含 letter（落款）、returnAtErrors（错误几处建议退回）、accept（按编号接受的意见和理由）
  --report 目录      每个文件写一份自评报告（Word）：表中已有的事实、得分图、未完成指标，其余留空待写
  --summary 路径    写成汇总表（.xlsx）：每个项目一行，另有按单位汇总、报送情况、未读文件
  --earlier 路径    上一轮的 JSON 结果或审核意见表：逐处列出缺失、清空、已改正、仍未改正和新出现的，也写进审核意见和报告
  --roll-up 模板 --out 目录  把各单位的表汇总到模板的空格里，列出每格的来源
  --jsonl 路径|-    每查完一个文件写一行 JSON；- 表示写到标准输出
  --resume          接着上次中断的 --jsonl 记录往下查，已查过的文件不再重查
  --merge           给出的是几次检查的 --jsonl 记录：合并后写出结果；再给出收到的文件夹，就逐个核对有没有漏查
  --overwrite       结果的位置已有文件时覆盖（默认不覆盖；要读的文件永不覆盖）
  --jobs N          同时处理 N 个文件，输出顺序不变
  --help            显示本说明
  --version         显示版本

退出码：0 没有错误级问题；1 有错误级问题；2 有文件或参数无法使用。
`;

const MAX_JOBS = 64;

/** Understands the arguments; the failure is one clear line. */
export function parseCheckArguments(words: readonly string[]): Result<CheckArguments, string> {
  const fail = (failure: string): Result<CheckArguments, string> => ({ ok: false, failure });
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        html: { type: 'string' },
        fill: { type: 'boolean', default: false },
        out: { type: 'string' },
        policy: { type: 'string' },
        'compare-policy': { type: 'string' },
        targets: { type: 'string', multiple: true, default: [] },
        earlier: { type: 'string' },
        opinion: { type: 'string' },
        'by-unit': { type: 'boolean', default: false },
        report: { type: 'string' },
        'review-settings': { type: 'string' },
        summary: { type: 'string' },
        'roll-up': { type: 'string' },
        'letter-settings': { type: 'string' },
        jsonl: { type: 'string' },
        resume: { type: 'boolean', default: false },
        merge: { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    return fail(`参数“${option}”无法识别，或缺少取值。用 --help 查看用法。`);
  }
  const { values, positionals } = parsed;
  const jobs = values.jobs === undefined ? 1 : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS) {
    return fail(`--jobs 应为 1 到 ${MAX_JOBS} 的整数，现在是“${values.jobs}”。`);
  }
  if (values['letter-settings'] !== undefined && values.opinion === undefined) {
    return fail('--letter-settings 需要与 --opinion 一起使用。');
  }
  if (values['by-unit'] && values.opinion === undefined) {
    return fail('--by-unit 需要与 --opinion 一起使用。');
  }
  if (values.report !== undefined && values.merge) {
    return fail('--report 要读原文件，不与 --merge 同用。');
  }
  if (values.fill && values.out === undefined) {
    return fail('--fill 需要同时用 --out 指定存放副本的目录。');
  }
  const rollUp = values['roll-up'] ?? null;
  if (rollUp !== null && (values.out === undefined || values.fill)) {
    return fail('--roll-up 需要同时用 --out 指定存放结果的目录，并且不与 --fill 同用。');
  }
  if (!values.fill && rollUp === null && values.out !== undefined) {
    return fail('--out 需要与 --fill 或 --roll-up 一起使用。');
  }
  if (values.resume && values.jsonl === undefined) {
    return fail('--resume 需要同时用 --jsonl 指定上次的记录文件。');
  }
  if (values.resume && values.jsonl === '-') {
    return fail('--resume 需要把 --jsonl 写到文件，不能写到标准输出。');
  }
  if (values.json === '-' && values.jsonl === '-') {
    return fail('--json 和 --jsonl 不能同时写到标准输出。');
  }
  if (values.merge && (values.fill || rollUp !== null || values.resume || values.jobs)) {
    return fail('--merge 不与 --fill、--roll-up、--resume、--jobs 同用。');
  }
  if (positionals.length === 0 && !values.help && !values.version) {
    return fail('请给出要检查的文件或文件夹。用 --help 查看用法。');
  }
  return {
    ok: true,
    value: {
      paths: positionals,
      json: values.json ?? null,
      html: values.html ?? null,
      fill: values.fill,
      out: values.out ?? null,
      policy: values.policy ?? null,
      comparePolicy: values['compare-policy'] ?? null,
      targets: values.targets,
      earlier: values.earlier ?? null,
      opinion: values.opinion ?? null,
      byUnit: values['by-unit'],
      report: values.report ?? null,
      reviewSettings: values['review-settings'] ?? null,
      summary: values.summary ?? null,
      rollUp,
      letterSettings: values['letter-settings'] ?? null,
      jsonl: values.jsonl ?? null,
      resume: values.resume,
      merge: values.merge,
      overwrite: values.overwrite,
      jobs,
      help: values.help,
      version: values.version,
    },
  };
}

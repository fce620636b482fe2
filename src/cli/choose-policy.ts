/** `--policy`: a built-in policy by its id, or a JSON file. */
import { readFile } from 'node:fs/promises';
import { describedChecks } from '../core/check/run/registry';
import { builtInPolicies, findBuiltInPolicy, nationalPolicy } from '../core/policy/built-in';
import { loadPolicy } from '../core/policy/load-policy';
import type { Policy } from '../core/policy/schema';
import type { Result } from '../core/port';

/** The failure is text for the user, one problem per line. */
export async function choosePolicy(wanted: string | null): Promise<Result<Policy, string>> {
  if (wanted === null) return { ok: true, value: nationalPolicy };
  const builtIn = findBuiltInPolicy(wanted);
  if (builtIn) return { ok: true, value: builtIn };
  let text: string;
  try {
    text = await readFile(wanted, 'utf8');
  } catch {
    const known = builtInPolicies.map((policy) => `  ${policy.id}  ${policy.name}`).join('\n');
    return {
      ok: false,
      failure: `没有名为“${wanted}”的内置规则，也找不到这个文件。内置规则有：\n${known}`,
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, failure: `评分规则文件“${wanted}”不是有效的 JSON。` };
  }
  const loaded = loadPolicy(json, { checks: describedChecks.map(({ meta }) => meta) });
  if (loaded.ok) return loaded;
  const lines = loaded.failure.map((problem) => `  ${problem.path}：${problem.message['zh-CN']}`);
  return { ok: false, failure: `评分规则文件“${wanted}”有误：\n${lines.join('\n')}` };
}

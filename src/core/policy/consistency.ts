/** What single fields cannot say: settings of a policy that do not go together. */
import { basisProblems, type PolicyProblem } from './policy-problem';
import type { Policy } from './schema';

function problem(path: string, message: string): PolicyProblem {
  return { path, message, allowed: null };
}

function isFalling(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] as number));
}

function bandProblems(
  path: string,
  isUsed: boolean,
  bands: readonly { readonly from: number }[],
): PolicyProblem[] {
  if (isUsed && bands.length === 0) return [problem(path, '这种计分方式至少要有一档。')];
  if (!isFalling(bands.map((band) => band.from))) {
    return [problem(path, '各档的 from 要从高到低排列，且不能重复。')];
  }
  return [];
}

function gradeProblems(policy: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (!isFalling(policy.grades.map((grade) => grade.from))) {
    problems.push(problem('grades', '各等级的 from 要从高到低排列，且不能重复。'));
  }
  policy.grades.forEach((grade, index) => {
    if (grade.to !== undefined && grade.to < grade.from) {
      problems.push(problem(`grades[${index}].to`, `不能小于 from（${grade.from}）。`));
    }
  });
  return problems;
}

/** Problems between the settings of a policy whose single fields are valid. */
export function consistencyProblems(policy: Policy): PolicyProblem[] {
  const { execution, monitoring, positive, satisfaction, over, tiers } = policy;
  const problems = [
    ...basisProblems(policy.basis),
    ...bandProblems('execution.intervals', execution.mode === 'interval', execution.intervals),
    ...bandProblems('satisfaction.bands', satisfaction.mode === 'bands', satisfaction.bands),
    ...gradeProblems(policy),
  ];
  if (positive.mode === 'steps' && positive.steps === null) {
    problems.push(problem('positive.steps', 'mode 为 steps 时要写明每档偏离的比例。'));
  }
  if (tiers.partlyAchieved >= tiers.achieved) {
    problems.push(problem('tiers', '“部分达成”的下限要低于“达成”的下限。'));
  }
  if (over.action === 'deduct' && over.deduction === 0) {
    problems.push(problem('over.deduction', 'action 为 deduct 时要写明扣多少分。'));
  }
  if (monitoring && !(monitoring.red <= monitoring.green && monitoring.green < monitoring.blue)) {
    problems.push(problem('monitoring', '要满足 red ≤ green < blue。'));
  }
  return problems;
}

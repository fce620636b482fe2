/** What single fields cannot say: settings of a policy that do not go together. */
import { basisProblems, type PolicyProblem } from './policy-problem';
import { inWords, type ProblemWords } from './problem-words';
import type { Policy } from './schema';

function problem(path: string, say: (words: ProblemWords) => string): PolicyProblem {
  return { path, message: inWords(say), namesAllowed: false };
}

function isFalling(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] as number));
}

function bandProblems(
  path: string,
  isUsed: boolean,
  bands: readonly { readonly from: number }[],
): PolicyProblem[] {
  if (isUsed && bands.length === 0) return [problem(path, (words) => words.noBand)];
  if (!isFalling(bands.map((band) => band.from))) {
    return [problem(path, (words) => words.bandsNotFalling)];
  }
  return [];
}

function gradeProblems(policy: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (!isFalling(policy.grades.map((grade) => grade.from))) {
    problems.push(problem('grades', (words) => words.gradesNotFalling));
  }
  policy.grades.forEach((grade, index) => {
    if (grade.to !== undefined && grade.to < grade.from) {
      problems.push(problem(`grades[${index}].to`, (words) => words.belowFrom(grade.from)));
    }
  });
  return problems;
}

function groupProblems({ groups }: Policy): PolicyProblem[] {
  return groups.flatMap(({ zeroBelow, zeroAbove, perPoint, perMissing, perItem }, index) => {
    const path = `groups[${index}]`;
    const instead = [perPoint, perMissing, perItem].filter((rule) => rule !== null);
    if (instead.length > 1) return [problem(path, (words) => words.groupRulesCompete)];
    return instead.length === 0 && zeroBelow === null && zeroAbove === null
      ? [problem(path, (words) => words.groupWithoutRule)]
      : [];
  });
}

/** Problems between the settings of a policy whose single fields are valid. */
export function consistencyProblems(policy: Policy): PolicyProblem[] {
  const { execution, monitoring, positive, satisfaction, over, tiers } = policy;
  const problems = [
    ...basisProblems(policy.basis),
    ...bandProblems('execution.intervals', execution.mode === 'interval', execution.intervals),
    ...bandProblems('satisfaction.bands', satisfaction.mode === 'bands', satisfaction.bands),
    ...gradeProblems(policy),
    ...groupProblems(policy),
  ];
  if (positive.mode === 'steps' && positive.steps === null) {
    problems.push(problem('positive.steps', (words) => words.stepsMissing));
  }
  if (tiers.partlyAchieved >= tiers.achieved) {
    problems.push(problem('tiers', (words) => words.tiersCross));
  }
  if (over.action === 'deduct' && over.deduction === 0) {
    problems.push(problem('over.deduction', (words) => words.deductionMissing));
  }
  if (!isFalling(policy.review.gradeFactors)) {
    problems.push(problem('review.gradeFactors', (words) => words.factorsNotFalling));
  }
  if (!isFalling((monitoring?.spendingFloors ?? []).map(({ through }) => -through))) {
    problems.push(problem('monitoring.spendingFloors', (words) => words.floorsNotRising));
  }
  if (monitoring && !(monitoring.red <= monitoring.green && monitoring.green < monitoring.blue)) {
    problems.push(problem('monitoring', (words) => words.lightsCross));
  }
  return problems;
}

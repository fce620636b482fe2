/** What is wrong with a policy file, in words for the person who wrote it. */
import type { core } from 'zod/mini';
import { isJsonObject } from './inherit';
import {
  inWords,
  type InEveryLanguage,
  type NumberRange,
  type ProblemWords,
} from './problem-words';
import { policySchema } from './schema';
import { policySections } from './sections';
import { toPathText } from './setting-path';

export interface PolicyProblem {
  /** `reverse.mode`, `grades[1].from`; `（整体）` for the policy as a whole. */
  readonly path: string;
  /** One sentence, permitted values included. */
  readonly message: InEveryLanguage;
  /** True where the message lists the permitted values or their limits. */
  readonly namesAllowed: boolean;
}

type Path = readonly PropertyKey[];

function valueAt(json: unknown, path: Path): unknown {
  let found: unknown = json;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === 'number') found = found[step];
    else if (isJsonObject(found)) found = found[String(step)];
    else return undefined;
  }
  return found;
}

/** A schema of the format; `def.type` tells which. */
type Schema = core.$ZodTypes;

function withoutNull(schema: Schema): Schema {
  const { def } = schema._zod;
  return def.type === 'nullable' || def.type === 'optional'
    ? withoutNull(def.innerType as Schema)
    : schema;
}

/** What the format says about this path; `null` where it says nothing. */
function schemaAt(path: Path): Schema | null {
  let schema: Schema = policySchema;
  for (const step of path) {
    const { def } = withoutNull(schema)._zod;
    const inner =
      def.type === 'array'
        ? def.element
        : def.type === 'object'
          ? def.shape[String(step)]
          : undefined;
    if (inner === undefined) return null;
    schema = inner as Schema;
  }
  return withoutNull(schema);
}

/** Names of the settings that an object at this path may hold. */
function settingNames(path: Path): string[] {
  const def = schemaAt(path)?._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The limit that a check of this kind sets; `null` where there is none. */
function limitOf(
  schema: core.$ZodNumber,
  kind: core.$ZodCheckGreaterThanDef['check'] | core.$ZodCheckLessThanDef['check'],
): string | null {
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const found: core.$ZodCheckDef & { readonly value?: core.util.Numeric } = _zod.def;
    if (found.check === kind) return String(found.value);
  }
  return null;
}

/** What the format says about the number at this path. */
function numberRange(path: Path): NumberRange {
  const schema = schemaAt(path);
  if (schema?._zod.def.type !== 'number') return { low: null, high: null, isWhole: false };
  return {
    low: limitOf(schema as core.$ZodNumber, 'greater_than'),
    high: limitOf(schema as core.$ZodNumber, 'less_than'),
    isWhole: 'format' in schema._zod.def,
  };
}

function listed(values: readonly unknown[], words: ProblemWords): string {
  return values
    .map((value) => (typeof value === 'string' ? words.quoted(value) : String(value)))
    .join(words.and);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The limits of a share tell people who wrote 80 for 80 % what to write instead. */
function outsideProblem(path: Path, value: unknown, above?: string): PolicyProblem {
  const range = numberRange(path);
  const isShare = above === undefined && range.low !== null && range.high === '1' && !range.isWhole;
  return {
    path: toPathText(path),
    message: inWords((words) => {
      const allowed = above === undefined ? words.numbers(range) : words.above(above);
      return words.outside(allowed, shown(value), isShare);
    }),
    namesAllowed: true,
  };
}

/** What a value of this type looks like; for an object also what it may hold. */
function typeWords(expected: string, path: Path, words: ProblemWords): string {
  const names = expected === 'object' ? settingNames(path) : [];
  if (expected === 'number') return words.numbers(numberRange(path));
  const type = words.typeNames[expected] ?? expected;
  return names.length === 0 ? type : words.mayHold(type, names.join(words.and));
}

function stateOf(value: unknown, words: ProblemWords): string {
  return value === undefined ? words.missing : words.cannotBe(shown(value));
}

/** One zod issue in words; unknown settings give one problem each. */
export function toProblems(issue: core.$ZodIssue, json: unknown): PolicyProblem[] {
  const path = toPathText(issue.path);
  const value = valueAt(json, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = settingNames(issue.path);
      return issue.keys.map((key) => ({
        path: toPathText([...issue.path, key]),
        message: inWords((words) =>
          words.noSuchSetting(names.length > 0 ? names.join(words.and) : null),
        ),
        namesAllowed: names.length > 0,
      }));
    }
    case 'invalid_value': {
      const message = inWords((words) =>
        words.choose(stateOf(value, words), listed(issue.values, words)),
      );
      return [{ path, message, namesAllowed: true }];
    }
    case 'invalid_type': {
      const message = inWords((words) =>
        words.mustBe(stateOf(value, words), typeWords(issue.expected, issue.path, words)),
      );
      return [{ path, message, namesAllowed: true }];
    }
    case 'too_small':
      if (issue.origin !== 'number') {
        return [{ path, message: inWords((words) => words.empty), namesAllowed: false }];
      }
      return [
        issue.inclusive === false
          ? outsideProblem(issue.path, value, String(issue.minimum))
          : outsideProblem(issue.path, value),
      ];
    case 'too_big':
      return [outsideProblem(issue.path, value)];
    case 'invalid_format':
      return [{ path, message: inWords((words) => words.badId(shown(value))), namesAllowed: true }];
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return [
        { path, message: inWords((words) => words.badValue(shown(value))), namesAllowed: false },
      ];
  }
}

/** A setting that the format wants and the policy does not state. */
export function isMissing(issue: core.$ZodIssue, json: unknown): boolean {
  const isAbout = issue.code === 'invalid_value' || issue.code === 'invalid_type';
  return isAbout && valueAt(json, issue.path) === undefined;
}

/** A `basis.setting` that names no section. */
export function basisProblems(basis: readonly { readonly setting?: string }[]): PolicyProblem[] {
  return basis.flatMap(({ setting }, index) => {
    if (setting === undefined) return [];
    const section = setting.split('.')[0] as string;
    if ((policySections as readonly string[]).indexOf(section) >= 0) return [];
    const message = inWords((words) =>
      words.noSettingNamed(setting, policySections.join(words.and)),
    );
    return [{ path: `basis[${index}].setting`, message, namesAllowed: true }];
  });
}

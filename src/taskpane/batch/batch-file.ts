/** One received file as its screen shows it: form by form, what is wrong and what the unit should do. */
import type { Severity } from '../../core/check/contract';
import type {
  FindingAssessment,
  FormAssessment,
  WorkbookAssessment,
} from '../../core/report/assessment';
import type { Opinion } from '../../core/report/opinion';
import type { OpinionPoint } from '../../core/report/opinion-points';
import { renderFinding } from '../../core/report/render-finding';
import type { Sentences } from '../../core/report/sentences';
import { checkSlug } from '../findings/check-catalogue';
import { SEVERITIES } from '../findings/finding-groups';

/** One thing to mend; a check that found the same on several rows has a line for each. */
export interface FilePoint {
  readonly code: string;
  readonly severity: Severity;
  readonly what: string;
  readonly how: string;
  readonly lines: readonly string[];
  /** Number of findings in it. */
  readonly count: number;
  /** `null` while it is to be mended. */
  readonly acceptedReason: string | null;
}

export interface FileSection {
  /** `null` for tables that could not be read as forms. */
  readonly form: FormAssessment | null;
  readonly points: readonly FilePoint[];
}

/** In the words of the opinion, so that the reviewer reads what the unit will read. */
export function sectionsOfOpinion(
  { forms = [] }: WorkbookAssessment,
  { sections }: Opinion,
): readonly FileSection[] {
  return sections.map(({ points }, index) => ({
    form: forms[index] ?? null,
    points: points.map(pointOfOpinion),
  }));
}

function pointOfOpinion(point: OpinionPoint): FilePoint {
  const { code, severity, what, how, places, acceptedReason } = point;
  const lines = places.length > 1 ? places.map(({ line }) => line) : [];
  return { code, severity, what, how, lines, count: places.length, acceptedReason };
}

/** In English, for which there are no letters: the findings one by one, errors first. */
export function sectionsOfFindings(
  { forms = [], findings = [] }: WorkbookAssessment,
  sentences: Sentences,
): readonly FileSection[] {
  const pointOfFinding = (finding: FindingAssessment): FilePoint => {
    const { code, severity, messageId, data, cells } = finding;
    const slug = checkSlug(code);
    const { what, fix } = renderFinding({ slug, messageId, data, cells }, sentences);
    const acceptedReason = finding.accepted?.reason ?? null;
    return { code, severity, what, how: fix, lines: [], count: 1, acceptedReason };
  };
  const pointsOf = (form: string | null): FilePoint[] =>
    SEVERITIES.flatMap((severity) =>
      findings
        .filter((finding) => finding.form === form && finding.severity === severity)
        .map(pointOfFinding),
    );
  const sections = forms.map((form): FileSection => ({ form, points: pointsOf(form.id) }));
  const loose = pointsOf(null);
  return loose.length > 0 ? [...sections, { form: null, points: loose }] : sections;
}

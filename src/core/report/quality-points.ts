/**
 * 自评质量: the points by which reviewers mark how a self-evaluation was written, with what the results show beside each.
 * The person marks; nothing is marked beforehand. Points and full marks as a county in Sichuan uses them (second hand).
 */
import { describedChecks } from '../check/run/registry';
import type { FindingAssessment, FormAssessment } from './assessment';
import { isUnfilled } from './conclusion';

/** What a message of a check speaks of: all messages of a check, or one (`D03.noMeasure`). */
type Source = string;

export interface QualityPoint {
  readonly name: string;
  readonly fullMarks: number;
  /** What the person looks at. */
  readonly asks: string;
  /** Findings that show something; `null`: only reading does. */
  readonly shownBy: readonly Source[] | null;
  /** That the project was received more than once shows something, too. */
  readonly isOnArrival?: true;
  /** What the form itself shows beside them. */
  readonly shownByForm?: (form: FormAssessment) => string;
}

/** Both totals, where they differ. */
function totals({ total }: FormAssessment): string {
  const { given = null, computed = null } = total?.score ?? {};
  if (given === null || computed === null || given === computed) return '';
  return `填报总分${given}，核算${computed}`;
}

export const QUALITY_POINTS: readonly QualityPoint[] = [
  {
    name: '上传',
    fullMarks: 20,
    asks: '是否按时、按要求报送',
    shownBy: [],
    isOnArrival: true,
    shownByForm: (form) => (isUnfilled(form) ? '尚未填写完成情况' : ''),
  },
  {
    name: '要素齐全',
    fullMarks: 10,
    asks: '表中各栏是否填写齐全',
    shownBy: [
      ...[
        'T01',
        'T02',
        'T04',
        'T05',
        'T07',
        'T09',
        'T10',
        'A01',
        'A07',
        'S04',
        'W04',
        'X02',
        'M01',
      ],
      ...['D01', 'D02', 'D03.noReason', 'D03.blanksLeft'],
      ...['G01.missing', 'G03.missing', 'G03.prompt', 'G05'],
    ],
  },
  { name: '语句通顺', fullMarks: 10, asks: '文字是否通顺、简明', shownBy: null },
  {
    name: '结论准确',
    fullMarks: 20,
    shownByForm: totals,
    asks: '得分、等级和结论是否与完成情况一致',
    shownBy: [
      ...['S01', 'S02', 'S03', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'W01', 'A02', 'A08'],
      ...['F01', 'F02', 'F03', 'F04', 'F07', 'M02', 'X01', 'X04', 'G02', 'P03'],
      ...['G04.totalDiffers', 'G04.sumDiffers', 'G04.gradeDiffers'],
    ],
  },
  {
    name: '问题深刻',
    fullMarks: 20,
    asks: '问题和原因是否写得具体、切中要害',
    shownBy: [
      ...['D03.tooShort', 'D03.cutOff', 'D03.vagueCause', 'D03.noCause', 'D04', 'D05'],
      ...['G04.noProblems', 'X06'],
    ],
  },
  {
    name: '建议可行',
    fullMarks: 20,
    asks: '改进措施是否具体、可行',
    shownBy: ['D03.noMeasure', 'G04.noMeasures'],
  },
];

const titles = new Map(describedChecks.map(({ meta }) => [meta.code, meta.title]));

/** A finding that stands for several rows counts as often. */
function placesIn({ data }: FindingAssessment): number {
  return typeof data.places === 'number' ? data.places : 1;
}

function isShownBy(sources: readonly Source[], { code, messageId }: FindingAssessment): boolean {
  return sources.some((source) => source === code || source === `${code}.${messageId}`);
}

/** `未写偏差原因（2处）、未填得分（1处）`, in the order of the findings; `''` where they show nothing. */
function counts(sources: readonly Source[], findings: readonly FindingAssessment[]): string {
  const byTitle = new Map<string, number>();
  for (const finding of findings) {
    if (!isShownBy(sources, finding)) continue;
    const title = titles.get(finding.code) ?? finding.code;
    byTitle.set(title, (byTitle.get(title) ?? 0) + placesIn(finding));
  }
  return [...byTitle].map(([title, count]) => `${title}（${count}处）`).join('、');
}

/**
 * What the results show, in the order of `QUALITY_POINTS`; `''` where they show nothing. `findings`: open ones on the form.
 */
export function qualityEvidence(
  form: FormAssessment,
  findings: readonly FindingAssessment[],
): string[] {
  return QUALITY_POINTS.map(({ shownBy, shownByForm }) =>
    [shownByForm?.(form) ?? '', counts(shownBy ?? [], findings)]
      .filter((text) => text !== '')
      .join('；'),
  );
}

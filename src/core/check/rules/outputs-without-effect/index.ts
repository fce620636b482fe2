/** P02: outputs have all their points, benefits and satisfaction clearly do not. */
import { dimensionOfRow } from '../../../form/indicator-dimension';
import type { AssessedRow } from '../../../score/result';
import { percentText, quotientOf, sumExactly } from '../../../value/exact-number';
import type { FormCheck, MessageTexts } from '../../contract';
import { placesText } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { ownCell } from '../../reading/row-state';

export type MessageId = 'weak';

const messages: MessageTexts<MessageId> = {
  weak: {
    what: '“{indicator}”的{count}项产出指标全部满分，效益和满意度指标（自{cell}起）却只得到分值的{share}，失分的是{places}。',
    why: '产出都完成了，效果却不明显，审核时会问产出的质量和指标是否合适。',
    fix: '请核对各项得分；无误的，请在存在问题中分析原因。',
  },
};

/** Fewer rows make no pattern. */
const LEAST_OUTPUTS = 3;
/** Below this share of their points benefits are clearly short. */
const CLEARLY_SHORT = 0.8;

/** A row with full marks and a score. */
interface Scored {
  readonly row: AssessedRow;
  readonly weight: number;
  readonly given: number;
}

export const outputsWithoutEffect: FormCheck<MessageId> = {
  meta: {
    code: 'P02',
    slug: 'outputs-without-effect',
    title: '产出全满分而效益偏低',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const outputs = scored(rows, isOutput);
    const effects = scored(rows, isEffect);
    if (!outputs || !effects || outputs.length < LEAST_OUTPUTS || effects.length === 0) return [];
    if (outputs.some(({ given, weight }) => given < weight)) return [];
    const share = quotientOf(
      sumExactly(effects.map(({ given }) => given)),
      sumExactly(effects.map(({ weight }) => weight)),
    );
    const cells = effects
      .filter(({ given, weight }) => given < weight)
      .flatMap(({ row }) => ownCell(row, 'score') ?? []);
    if (share >= CLEARLY_SHORT || cells.length === 0) return [];
    return [
      findingAt(form, null, formName(form), cells, {
        messageId: 'weak',
        data: {
          count: outputs.length,
          share: percentText(share),
          places: placesText(cells),
        },
      }),
    ];
  },
};

function isOutput({ row }: AssessedRow): boolean {
  const dimension = dimensionOfRow(row);
  return dimension === 'output' || dimension === 'cost';
}

function isEffect({ row }: AssessedRow): boolean {
  const dimension = dimensionOfRow(row);
  return dimension === 'benefit' || dimension === 'satisfaction';
}

/** `null` while one of them still waits for its score. */
function scored(
  rows: readonly AssessedRow[],
  isMeant: (row: AssessedRow) => boolean,
): Scored[] | null {
  const found: Scored[] = [];
  for (const row of rows) {
    const { weight, given } = row;
    if (weight === null || weight <= 0 || !isMeant(row)) continue;
    if (given === null) return null;
    found.push({ row, weight, given });
  }
  return found;
}

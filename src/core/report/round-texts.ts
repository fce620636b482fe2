/** What a letter says about the earlier round: one sentence of counts, and points for what was taken away. */
import type { RoundAssessment } from './assessment';
import type { OpinionPlace, OpinionPoint } from './opinion-points';

type RoundPoint = RoundAssessment['mended'][number];

/** `前次意见12处，已改正8处，尚有3处未改正，1处所在内容缺失，新增2处。` */
export function roundSentence(round: RoundAssessment): string {
  const { projectMissing, indicatorMissing, blanked, stillOpen, added, mended } = round;
  const missing = projectMissing.length + indicatorMissing.length + blanked.length;
  const earlier = missing + stillOpen.length + mended.length;
  const parts = [
    `前次意见${earlier}处`,
    `已改正${mended.length}处`,
    `尚有${stillOpen.length}处未改正`,
    ...(missing > 0 ? [`另有${missing}处所指的内容缺失或清空，不算改正`] : []),
    `新增${added.length}处`,
  ];
  return `${parts.join('，')}。`;
}

/** By what they say, so that every point occurs once. */
function once(points: readonly RoundPoint[]): Map<string, RoundPoint> {
  return new Map(points.map((point) => [JSON.stringify(point), point]));
}

/** The rounds of several files as one. A point of the earlier round that several files answer is one point. */
export function joinRounds(rounds: readonly RoundAssessment[]): RoundAssessment {
  const joined = (state: keyof RoundAssessment): Map<string, RoundPoint> =>
    once(rounds.flatMap((round) => round[state]));
  const stillOpen = joined('stillOpen');
  const mended = joined('mended');
  stillOpen.forEach((_point, key) => mended.delete(key));
  return {
    projectMissing: [...joined('projectMissing').values()],
    indicatorMissing: [...joined('indicatorMissing').values()],
    blanked: [...joined('blanked').values()],
    stillOpen: [...stillOpen.values()],
    added: rounds.flatMap((round) => round.added),
    mended: [...mended.values()],
  };
}

interface Wording {
  readonly one: (point: RoundPoint, count: number) => string;
  readonly several: (count: number) => string;
  readonly how: string;
}

const PROJECT: Wording = {
  one: ({ project, sheet }, count) =>
    `前次报送的${project === '' ? `工作表“${sheet}”` : `“${project}”（工作表“${sheet}”）`}这次没有报送，前次对它的意见${count}处无法核对。`,
  several: () => '',
  how: '请补报；确已撤销或合并的，请书面说明。',
};
const INDICATOR: Wording = {
  one: ({ indicator, sheet, cell }) =>
    `前次意见所指的指标“${indicator}”（前次位于${sheet}!${cell}）这次没有找到。`,
  several: (count) => `前次意见所指的下列指标这次没有找到，共${count}处。`,
  how: '批复的指标不得删除，请恢复；改了名称的，请说明。',
};
const BLANKED: Wording = {
  one: ({ indicator, sheet, cell }) =>
    `前次意见所指的“${indicator || '项目资金或总分'}”（前次位于${sheet}!${cell}）内容已清空。`,
  several: (count) => `前次意见所指的下列内容已清空，共${count}处。`,
  how: '请重新填写，不能以清空代替改正。',
};

function placeOf({ sheet, cell, indicator, message }: RoundPoint): OpinionPlace {
  const line = `${sheet}!${cell} 前次意见：${message}`;
  return { code: '', sheet, cell, indicator, part: 'row', what: line, how: '', line, twin: null };
}

function pointOf(points: readonly RoundPoint[], wording: Wording): Omit<OpinionPoint, 'number'>[] {
  const [first] = points;
  if (!first) return [];
  const isOne = points.length === 1 || wording.several(points.length) === '';
  return [
    {
      code: '',
      severity: 'error',
      what: isOne ? wording.one(first, points.length) : wording.several(points.length),
      how: wording.how,
      places: points.map(placeOf),
      acceptedReason: null,
    },
  ];
}

function groupBy(
  points: readonly RoundPoint[],
  keyOf: (point: RoundPoint) => string,
): RoundPoint[][] {
  const groups = new Map<string, RoundPoint[]>();
  for (const point of points) {
    const group = groups.get(keyOf(point));
    if (group) group.push(point);
    else groups.set(keyOf(point), [point]);
  }
  return [...groups.values()];
}

/** What must come first in the letter: projects, indicators and values that were there before; numbered from `first` on. */
export function missingPoints(round: RoundAssessment, first: number): OpinionPoint[] {
  const formOf = ({ project, sheet }: RoundPoint): string => JSON.stringify([project, sheet]);
  const points = [
    ...groupBy(round.projectMissing, formOf).flatMap((group) => pointOf(group, PROJECT)),
    ...groupBy(round.indicatorMissing, formOf).flatMap((group) => pointOf(group, INDICATOR)),
    ...groupBy(round.blanked, formOf).flatMap((group) => pointOf(group, BLANKED)),
  ];
  return points.map((point, index) => ({ number: first + index, ...point }));
}

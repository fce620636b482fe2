/** G02 on numbers: what a goal says of a thing beside the indicator of the same thing. */
import type { Form, FormCell, LabelledCell } from '../../../form/form';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Comparator, ParsedValue, QuantityValue, Unit } from '../../../value/value';
import type { Finding } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { indicatorName } from '../../reading/finding-place';
import { ownCell } from '../../reading/row-state';
import {
  agree,
  areSameUnits,
  isSameThing,
  mentionsIn,
  thingOfIndicator,
  type Mention,
} from './goal-numbers';

type MessageId = 'targetNumber' | 'actualNumber';

/** A number of a goal with the cell it stands in. */
interface PlacedMention extends Mention {
  readonly cell: FormCell;
}

/** An indicator with a number that can be held against a goal. */
interface Counted {
  readonly row: AssessedRow;
  readonly cell: FormCell;
  readonly value: QuantityValue & { readonly unit: Unit };
  readonly thing: string;
}

/** Which goals are held against which column. */
interface Side {
  readonly goals: readonly LabelledCell[];
  readonly column: 'target' | 'actual';
  readonly messageId: MessageId;
  /** In prose people say 200人 of 205, and 95%以上 of 96.4%. */
  readonly isRoundAllowed: boolean;
}

/** Goals of several years differ from the targets of one. */
const LONG_TERM = /总目标|实施期|中期|长期|阶段/;
const ANNUAL = /年度|全年|当年/;
const SEVERAL_YEARS =
  /(?:^|[^\d])(?:[2-9]|\d\d|[二两三四五])年|长期|滚动|十[一二三四五六]五|规划期/;
const YEAR_IN_WORDS = /20\d\d(?=年)/g;
/** Vehicles or ships are named by their measure word alone: 车辆 are what is counted in 辆. */
const ACQUIRED = /购置|购买|采购|更新|添置|新购|配备/g;
const UPPER: readonly Comparator[] = ['le', 'lt'];

/** One finding per indicator whose number is another one in the goal; only where both certainly speak of one thing. */
export function differingNumbers(assessed: AssessedForm): Finding<MessageId>[] {
  const { goals, columns } = assessed.form;
  const { expected, achieved } = goals;
  const planned: Side = {
    // once targets were adjusted, the goal may rightly hold the former ones
    goals: columns.openingTarget ? [] : expected,
    column: 'target',
    messageId: 'targetNumber',
    isRoundAllowed: false,
  };
  const reported: Side = {
    goals: achieved,
    column: 'actual',
    messageId: 'actualNumber',
    isRoundAllowed: true,
  };
  return [...differing(assessed, planned), ...differing(assessed, reported)];
}

function isOfTheYear({ label }: LabelledCell, head: Form['head']): boolean {
  const name = normalise(label.text);
  return ANNUAL.test(name) || !(LONG_TERM.test(name) || isOfSeveralYears(head));
}

/** 三年共培训600人 and 到2025年建成5所 say more than one year's targets; `year`: of the form, `null` when unknown. */
function speaksOfTheYear({ value }: LabelledCell, year: number | null): boolean {
  const text = normalise(value.text);
  const named = text.match(YEAR_IN_WORDS) ?? [];
  return !SEVERAL_YEARS.test(text) && named.every((each) => year === null || Number(each) === year);
}

/** 2023年3月-2025年11月, 3年, 长期. */
function isOfSeveralYears({ startDate, endDate, other }: Form['head']): boolean {
  const texts = [startDate, endDate, other].map((place) => normalise(place?.value.text ?? ''));
  const years = new Set(texts.join(' ').match(/20\d\d/g) ?? []);
  return years.size > 1 || texts.some((text) => SEVERAL_YEARS.test(text));
}

function differing(assessed: AssessedForm, side: Side): Finding<MessageId>[] {
  // reading prose is dear, and many forms have no number that it could be held against
  const plain = side.goals.length === 0 ? [] : plainRows(assessed, side.column);
  if (plain.length === 0) return [];
  const mentions = mentionsOf(assessed, side);
  const units = [...new Map(mentions.map(({ value: { unit } }) => [unit.name, unit])).values()];
  const counted = plain
    .filter(({ value }) => units.some((unit) => areSameUnits(unit, value.unit)))
    .map((one): Counted => ({ ...one, thing: thingOfIndicator(one.row.row.name) }));
  return counted.flatMap((one) => {
    const mention = mentionOf(one, mentions, counted);
    if (!mention || mayBothHold(mention, one, side)) return [];
    const { quote, cell } = mention;
    return [
      findingAt(assessed.form, one.row.row.number, indicatorName(one.row.row), [one.cell, cell], {
        messageId: side.messageId,
        data: { value: one.value.text, quote, place: cell.address },
      }),
    ];
  });
}

/** What the goals of one side count; 项目总目标 and 年度总体目标 are often one text. */
function mentionsOf(
  { form: { head, year } }: AssessedForm,
  { goals, column }: Side,
): PlacedMention[] {
  const ofTheYear = goals.filter(
    (goal) => speaksOfTheYear(goal, year) && (column !== 'target' || isOfTheYear(goal, head)),
  );
  const texts = new Map(ofTheYear.map(({ value }) => [normalise(value.text), value]));
  return Array.from(texts.values()).flatMap((cell) =>
    mentionsIn(cell.text).map((mention): PlacedMention => ({ ...mention, cell })),
  );
}

/** The rows with a number that a goal may speak of. */
function plainRows({ rows }: AssessedForm, column: Side['column']): Omit<Counted, 'thing'>[] {
  const plain: Omit<Counted, 'thing'>[] = [];
  for (const row of rows) {
    const value = row[column];
    if (!isCountable(value)) continue;
    const cell = ownCell(row, column);
    if (cell) plain.push({ row, cell, value });
  }
  return plain;
}

/** A goal names parts of the money, indicators the whole of it. */
function isCountable(value: ParsedValue | null): value is Counted['value'] {
  if (value?.kind !== 'quantity' || value.isApproximate || value.change) return false;
  return value.unit !== null && value.unit.dimension !== 'money';
}

/** The one number of the text that is of the same thing; `null` where none is, or more than one. */
function mentionOf(
  one: Counted,
  mentions: readonly PlacedMention[],
  counted: readonly Counted[],
): PlacedMention | null {
  const isComparable = ({ value }: Mention | Counted): boolean =>
    areSameUnits(value.unit, one.value.unit);
  const isAlike = (other: Mention | Counted): boolean =>
    isComparable(other) && isSameThing(other.thing, one.thing);
  const same = mentions.filter(isAlike);
  const [first] = same;
  if (first) {
    // 上半年造林 beside 造林: nobody knows which of them is a part
    const isPart = mentions.some(
      (each) => each !== first && isComparable(each) && each.thing.indexOf(first.thing) >= 0,
    );
    return isPart || counted.filter(isAlike).length > 1 ? null : first;
  }
  const inUnit = ({ value }: Mention | Counted): boolean => value.unit.name === one.value.unit.name;
  const [only, ...further] = mentions.filter(inUnit);
  if (!only || further.length > 0 || counted.filter(inUnit).length > 1) return null;
  return isWholeClass(one, only) ? only : null;
}

/** 完成车辆购置 in 辆 speaks of all vehicles bought, as 更新执法用车2辆 does. */
function isWholeClass({ row, value }: Counted, { before }: Mention): boolean {
  const name = normalise(row.row.name).replace(/完成|数量?$/g, '');
  const noun = name.replace(ACQUIRED, '');
  return (
    noun.length === 2 &&
    noun !== name &&
    noun.charAt(1) === value.unit.name &&
    before.charAt(before.length - 1) === noun.charAt(0) &&
    before.search(ACQUIRED) >= 0
  );
}

/** The same number; or bounds that need not be equal: at most against at least, 95%以上 of 96.4%. */
function mayBothHold(mention: Mention, { value }: Counted, { isRoundAllowed }: Side): boolean {
  const isUpper = (comparator: Comparator): boolean => UPPER.indexOf(comparator) >= 0;
  const isBound = (comparator: Comparator): boolean => comparator !== 'none' && comparator !== 'eq';
  const [one, other] = [mention.value.comparator, value.comparator];
  if (isRoundAllowed && isBound(one)) return true;
  if (isBound(one) && isBound(other) && isUpper(one) !== isUpper(other)) return true;
  return agree(mention.value, value, isRoundAllowed);
}

/**
 * What must hold whatever is typed and however a form is laid out. `npm test` tries a few hundred cases of each,
 * `npm run fuzz` up to 100,000.
 */
import Big from 'big.js';
import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import type { CellChange, Edit } from '../../src/core/edit/edit';
import type { ReportedFinding } from '../../src/core/check/contract';
import { withCells } from '../../src/core/edit/with-cells';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { toWorkbookAssessment } from '../../src/core/report/to-assessment';
import { parseReference, toAddress, toReference } from '../../src/core/sheet/address';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import units from '../../src/core/value/unit/units.json';
import { unitScale } from '../../src/core/value/unit/units';
import { FilePort } from '../../src/file/file-port';
import { judge } from '../core/value/value-cases';
import { entryOf } from '../file/filled-form';
import { anyText, anyTyping, overtyped, type PublishedForm, type Typing } from './arbitrary';
import { anyLayout } from './layouts';

/** One property; `share` of the wanted cases, since some take a thousand times longer than others. */
export interface Property {
  readonly name: string;
  readonly share: number;
  /** Throws with the smallest counterexample. */
  readonly check: (
    forms: readonly PublishedForm[],
    settings: fc.Parameters<unknown>,
  ) => Promise<void>;
}

/** A property that one value decides. */
function holds<Value>(
  name: string,
  share: number,
  arbitrary: (forms: readonly PublishedForm[]) => fc.Arbitrary<Value>,
  predicate: (value: Value) => boolean | void | Promise<boolean | void>,
): Property {
  return {
    name,
    share,
    check: async (forms, settings) => {
      const property = fc.asyncProperty(arbitrary(forms), async (value) => predicate(value));
      await fc.assert(property, settings as fc.Parameters<[Value]>);
    },
  };
}

const json = (snapshot: WorkbookSnapshot): string =>
  JSON.stringify(toWorkbookAssessment(snapshot.name, assess(snapshot, { policy: nationalPolicy })));

function requireSame(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one === other) return;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`…${near(one)}… instead of …${near(other)}…`);
}

/** What a reviewer goes by: which rows there are, and what is concluded of each. */
function conclusions(snapshot: WorkbookSnapshot): unknown {
  return assess(snapshot, { policy: nationalPolicy }).forms.map(({ form, rows, total }) => [
    form.kind,
    rows.map(({ row, comparison, score, needsReason }) => [
      row.name,
      comparison?.verdict,
      score.computed,
      needsReason,
    ]),
    total?.score,
  ]);
}

const SCALES = new Map<string, string[]>();
for (const { name } of units) {
  // 10.1成 is said by nobody
  if (name === '成') continue;
  const scale = unitScale(name)?.scale;
  if (scale !== undefined) SCALES.set(scale, [...(SCALES.get(scale) ?? []), name]);
}
const convertible = [...SCALES.values()].filter((names) => names.length > 1);
const unitPair = fc
  .constantFrom(...convertible)
  .chain((names) => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));

const anyChange: fc.Arbitrary<CellChange> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): CellChange => ({ kind: 'number', value })),
  anyText.map((value): CellChange => ({ kind: 'text', value })),
  fc.constantFrom<CellChange>(
    { kind: 'number', value: 1, numberFormat: '0.00%' },
    { kind: 'fill', color: '#FFEB9C' },
    { kind: 'fill', color: null },
  ),
);

/** The first finding that offers a correction: it is written, and the workbook assessed again. */
function correctionRemoves(typing: Typing): void {
  const snapshot = overtyped(typing);
  const findings = (each: WorkbookSnapshot): readonly ReportedFinding[] =>
    assess(each, { policy: nationalPolicy }).findings;
  const offered = findings(snapshot).find(({ edits = [] }) => edits.length > 0);
  if (!offered) return;
  const cells = (offered.edits ?? []).map(({ cell, before, change }) => {
    const after = change.kind === 'fill' ? before : { value: change.value };
    return { cell, after };
  });
  const corrected = new Set(cells.map(({ cell }) => toReference(cell)));
  const left = findings(withCells(snapshot, cells)).filter(
    (each) =>
      each.code === offered.code &&
      each.messageId === offered.messageId &&
      each.cells.some((cell) => corrected.has(cell)),
  );
  const said = (each: ReportedFinding): unknown => [
    each.code,
    each.messageId,
    each.data,
    each.edits,
  ];
  if (left.length > 0) throw new Error(JSON.stringify([said(offered), left.map(said)]));
}

const anyPlan = fc.array(fc.tuple(fc.nat(60), fc.nat(12), anyChange), { maxLength: 6 });

/** Fills a form as the command line does, overtypes some of its cells, and takes everything back. */
async function fillAndUndo(
  { name, bytes, snapshot }: PublishedForm,
  plan: readonly (readonly [row: number, column: number, change: CellChange])[],
): Promise<void> {
  const port = new FilePort(name, bytes);
  const [sheet] = snapshot.sheets;
  if (!sheet) return;
  const typed = plan.map(([row, column, change]): Edit => ({
    cell: {
      sheet: sheet.name,
      address: toAddress({ row: sheet.origin.row + row, column: sheet.origin.column + column }),
    },
    before: { value: sheet.rows[row]?.[column]?.value ?? null },
    change,
    purpose: 'typed-value',
    safety: 'safe',
  }));
  const { fill } = assess(snapshot, { policy: nationalPolicy });
  const applied = await port.apply([...fill, ...typed]);
  if (!applied.ok) throw new Error(applied.failure.detail);
  const undone = await port.undo(entryOf(applied.value.written));
  if (!undone.ok || undone.value.refused.length > 0) throw new Error('undo was refused');
  const back = await port.read();
  if (!back.ok) throw new Error(back.failure.detail);
  requireSame(back.value.sheets, snapshot.sheets);
}

export const PROPERTIES: readonly Property[] = [
  holds(
    'a quantity in another unit of its scale meets itself',
    1,
    () => fc.tuple(unitPair, fc.integer({ min: 1, max: 9_999_999 })),
    ([[one, other], number]) => {
      const factors = [unitScale(one)?.factor ?? 1, unitScale(other)?.factor ?? 1] as const;
      const same = new Big(number).times(factors[0]).div(factors[1]);
      // what no decimal number says exactly cannot be typed either
      if (!same.times(factors[1]).eq(new Big(number).times(factors[0]))) return;
      requireSame(judge('', `=${number}${one}`, `${same.toFixed()}${other}`).verdict, 'met');
    },
  ),
  holds(
    'any text in any cell is assessed, and nothing is said of cells outside the sheet',
    0.25,
    anyTyping,
    (typing) => {
      const snapshot = overtyped(typing);
      const workbook = toWorkbookAssessment(
        snapshot.name,
        assess(snapshot, { policy: nationalPolicy }),
      );
      for (const { rows } of workbook.forms ?? []) {
        for (const { score } of rows) {
          const isNumber = score.computed === null || Number.isFinite(score.computed);
          if (!isNumber || score.basis === undefined) throw new Error('no score');
        }
      }
      for (const { cells } of workbook.findings ?? []) {
        for (const cell of cells) if (!parseReference(cell)) throw new Error(`no cell: ${cell}`);
      }
    },
  ),
  holds('a second assessment gives the same bytes', 0.25, anyTyping, (typing) => {
    const snapshot = overtyped(typing);
    const copy = JSON.parse(JSON.stringify(snapshot)) as WorkbookSnapshot;
    requireSame(json(copy), json(snapshot));
    requireSame(copy, JSON.parse(JSON.stringify(snapshot)));
  }),
  holds(
    'a correction that is offered, once written, removes what it corrects',
    0.5,
    anyTyping,
    correctionRemoves,
  ),
  holds(
    'a form in another layout is judged alike',
    1,
    (forms) => fc.tuple(fc.constantFrom(...forms), anyLayout),
    ([{ snapshot }, changes]) => {
      const sheets = snapshot.sheets.map((sheet) =>
        changes.reduce((each, { apply }) => apply(each), sheet),
      );
      requireSame(conclusions({ ...snapshot, sheets }), conclusions(snapshot));
    },
  ),
  holds(
    'what was filled and typed is taken back',
    0.1,
    (forms) => fc.tuple(fc.constantFrom(...forms), anyPlan),
    ([form, plan]) => fillAndUndo(form, plan),
  ),
];

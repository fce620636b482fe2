/** V04: a unit that is understood but loosely written, such as 百分比 for %. */
import type { ParsedValue, Unit } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { partsOf, targetRows } from '../../reading/target-value';
import { unitEdits } from '../../reading/unit-edit';

export type MessageId = 'loose';

const messages: MessageTexts<MessageId> = {
  loose: {
    what: '“{indicator}”的指标值（{cell}）“{target}”中，单位“{unit}”写法不规范。',
    why: '同一单位有几种写法，汇总和系统导入时会对不上。',
    fix: '请把“{unit}”改为“{standard}”。',
  },
};

export const unitNonstandard: FormCheck<MessageId> = {
  meta: {
    code: 'V04',
    slug: 'unit-nonstandard',
    title: '单位写法不规范',
    scope: 'row',
    severity: 'info',
    fix: 'review',
    options: {},
  },
  messages,
  check({ assessed, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const { row, cell, target } of targetRows(assessed)) {
      const unit = looseUnit(target);
      if (!unit) continue;
      const unitCell = row.row.cells.unit;
      const place = unitCell && unitCell.text.indexOf(unit.text) >= 0 ? unitCell : cell;
      findings.push(
        rowFinding(assessed.form, row, [place === cell ? 'target' : 'unit'], {
          messageId: 'loose',
          data: { target: place.text, unit: unit.text, standard: unit.standard },
          edits: unitEdits(sheet, place, unit.text, unit.standard),
        }),
      );
    }
    return findings;
  },
};

type LooseUnit = Unit & { readonly standard: string };

function looseUnit(target: ParsedValue): LooseUnit | null {
  for (const part of partsOf(target)) {
    const isNumber = part.kind === 'quantity' || part.kind === 'range' || part.kind === 'duration';
    const unit = isNumber ? part.unit : null;
    if (unit && unit.standard !== undefined) return { ...unit, standard: unit.standard };
  }
  return null;
}

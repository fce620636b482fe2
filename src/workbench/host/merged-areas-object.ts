/**
 * Range.getMergedAreasOrNullObject: only merges that start inside the range
 * (https://github.com/OfficeDev/office-js/issues/3611), failing above 512 areas (doc).
 */
import { contains, toRangeAddress } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { HostError } from './host-error';
import { nullObject, type HostObject } from './host-object';
import type { ModelSheet } from './workbook-model';

const MOST_MERGED_AREAS = 512;

export function mergedAreasObject(sheet: ModelSheet, within: CellRange): HostObject {
  const merges = sheet.merges.filter((merge) => contains(within, merge));
  if (merges.length > MOST_MERGED_AREAS) {
    throw new HostError('GeneralException', 'more than 512 merged areas');
  }
  if (merges.length === 0) return nullObject('RangeAreas');
  return {
    type: 'RangeAreas',
    identity: {},
    // doc: `Sheet1!A1:B4, Sheet1!D1:D4`
    properties: {
      address: () => merges.map((merge) => `${sheet.name}!${toRangeAddress(merge)}`).join(', '),
    },
    setters: {},
    links: {},
    methods: {},
  };
}

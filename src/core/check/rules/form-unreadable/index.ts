/** T08: something that looks like an indicator table and cannot be read. */
import { toAddress, toReference } from '../../../sheet/address';
import { columnNames } from '../../reading/column-names';
import type { UnreadableCheck } from '../../contract';
import { messages, type MessageId } from './messages';

export const formUnreadable: UnreadableCheck<MessageId> = {
  meta: {
    code: 'T08',
    slug: 'form-unreadable',
    title: '指标表无法识别',
    scope: 'sheet',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  checkUnreadable({ sheet, range, found, missing, procedure }) {
    const address = toAddress(range);
    const columns = columnNames(missing);
    if (procedure) {
      return [
        {
          messageId: procedure,
          severity: 'info',
          row: null,
          cells: [toReference({ sheet, address })],
          data: { indicator: sheet, cell: address },
        },
      ];
    }
    return [
      {
        messageId: columns === '' ? 'unclear' : 'columnsMissing',
        row: null,
        cells: [toReference({ sheet, address })],
        data: { indicator: sheet, cell: address, found: columnNames(found), columns },
      },
    ];
  },
};

/** T08: something that looks like an indicator table and cannot be read. */
import { toAddress, toReference } from '../../../sheet/address';
import { columnNames } from '../../reading/column-names';
import type { OtherProcedure } from '../../../form/form';
import type { MessageTexts, UnreadableCheck } from '../../contract';

export type MessageId = 'columnsMissing' | 'unclear' | OtherProcedure;

const messages: MessageTexts<MessageId> = {
  columnsMissing: {
    what: '工作表“{indicator}”{cell}处像是指标表，但没有找到“{columns}”列。',
    why: '认不出这一列，整张表都没有检查。',
    fix: '请核对列名，或在“设置”中指定各列的含义。',
  },
  unclear: {
    what: '工作表“{indicator}”{cell}处像是指标表（有“{found}”），但无法读取。',
    why: '表头下没有认出指标行，整张表都没有检查。',
    fix: '请核对表头是否完整，或在“设置”中指定各列的含义。',
  },
  preAssessment: {
    what: '工作表“{indicator}”{cell}处像是事前绩效评估表，本工具不评此表。',
    why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
    fix: '无须处理；确是自评表的，请核对标题和表头。',
  },
  bond: {
    what: '工作表“{indicator}”{cell}处像是专项债券的评分表，本工具不评此表。',
    why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
    fix: '无须处理；确是自评表的，请核对标题和表头。',
  },
  ppp: {
    what: '工作表“{indicator}”{cell}处像是政府和社会资本合作项目的评分表，本工具不评此表。',
    why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
    fix: '无须处理；确是自评表的，请核对标题和表头。',
  },
  stateCapital: {
    what: '工作表“{indicator}”{cell}处像是国有资本的评分表，本工具不评此表。',
    why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
    fix: '无须处理；确是自评表的，请核对标题和表头。',
  },
  appraisal: {
    what: '工作表“{indicator}”{cell}处像是考核评分表，本工具不评此表。',
    why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
    fix: '无须处理；确是自评表的，请核对标题和表头。',
  },
  rubric: {
    what: '工作表“{indicator}”{cell}处像是评分细则或评价标准，本工具不评此表。',
    why: '表上有分值和评分标准，没有指标值和完成值，不是绩效目标、监控或自评表。',
    fix: '无须处理；确是自评表的，请核对表头是否有指标值和实际完成值。',
  },
};

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

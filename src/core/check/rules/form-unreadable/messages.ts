/** Texts of T08. */
import type { OtherProcedure } from '../../../form/form';
import type { MessageTable } from '../../contract';

export type MessageId = 'columnsMissing' | 'unclear' | OtherProcedure;

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    columnsMissing: {
      what: '工作表“{indicator}”{cell}处像是指标表，但没有找到“{columns}”列。',
      why: '认不出这一列，整张表都没有检查。',
      fix: '请核对列名，或在“设置”中指定各列的含义。',
      list: null,
      letter: { fix: '请核对列名，按规定表式填写。' },
    },
    unclear: {
      what: '工作表“{indicator}”{cell}处像是指标表（有“{found}”），但无法读取。',
      why: '表头下没有认出指标行，整张表都没有检查。',
      fix: '请核对表头是否完整，或在“设置”中指定各列的含义。',
      list: null,
      letter: { fix: '请核对表头是否完整，按规定表式填写。' },
    },
    preAssessment: {
      what: '工作表“{indicator}”{cell}处像是事前绩效评估表，本工具不评此表。',
      why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
      fix: '无须处理；确是自评表的，请核对标题和表头。',
      list: null,
      letter: null,
    },
    bond: {
      what: '工作表“{indicator}”{cell}处像是专项债券的评分表，本工具不评此表。',
      why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
      fix: '无须处理；确是自评表的，请核对标题和表头。',
      list: null,
      letter: null,
    },
    ppp: {
      what: '工作表“{indicator}”{cell}处像是政府和社会资本合作项目的评分表，本工具不评此表。',
      why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
      fix: '无须处理；确是自评表的，请核对标题和表头。',
      list: null,
      letter: null,
    },
    stateCapital: {
      what: '工作表“{indicator}”{cell}处像是国有资本的评分表，本工具不评此表。',
      why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
      fix: '无须处理；确是自评表的，请核对标题和表头。',
      list: null,
      letter: null,
    },
    appraisal: {
      what: '工作表“{indicator}”{cell}处像是考核评分表，本工具不评此表。',
      why: '这类表按各自的办法评分，不是绩效目标、监控或自评表。',
      fix: '无须处理；确是自评表的，请核对标题和表头。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    columnsMissing: {
      what: 'What looks like an indicator table at {cell} of the sheet “{indicator}” has no column “{columns}”.',
      why: 'Without that column the whole table was not checked.',
      fix: 'Check the header, or map the columns in Settings.',
    },
    unclear: {
      what: 'What looks like an indicator table at {cell} of the sheet “{indicator}” (with “{found}”) cannot be read.',
      why: 'No indicator was recognised under the header, so nothing was checked.',
      fix: 'Check the header, or map the columns in Settings.',
    },
    preAssessment: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like an assessment before approval; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    bond: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scorecard of special bonds; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    ppp: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scorecard of a public-private partnership; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    stateCapital: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like a scorecard of state capital; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
    appraisal: {
      what: 'What stands at {cell} of the sheet “{indicator}” looks like an appraisal of units; this program does not assess it.',
      why: 'Such tables are scored by rules of their own.',
      fix: 'Nothing to do; if it is a self-evaluation, check its title and header.',
    },
  },
};

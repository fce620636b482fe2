import { splitReason } from '../../../src/core/round/split-reason';

test.each([
  [
    'a draft of ours that was filled in',
    '指标值为14场，实际完成值为0场，未开展。原因：场地停用；改进措施：提前落实场地。',
    '场地停用',
    '提前落实场地',
  ],
  [
    'two numbered parts',
    '1、偏差原因分析：经费到位晚；2、下一步工作打算：提前申请',
    '经费到位晚',
    '提前申请',
  ],
  ['parts in brackets', '（一）原因：经费到位晚。（二）措施：提前申请', '经费到位晚', '提前申请'],
  ['a cause that ends in a note', '原因：停电（见附件2）；措施：检修', '停电（见附件2）', '检修'],
  ['half-width colons', '原因:人员变动。措施:加强培训', '人员变动', '加强培训'],
  ['no names of parts', '因疫情取消两场，明年补办', '因疫情取消两场，明年补办', ''],
  ['a measure without the word 原因', '设备老化，改进措施：更换设备', '设备老化', '更换设备'],
  ['a measure alone', '改进措施：加强监督', '', '加强监督'],
  ['the word 措施 in a sentence', '采取的措施不够有力', '采取的措施不够有力', ''],
])('%s', (_name, text, cause, measure) => {
  expect(splitReason(text)).toEqual({ cause, measure });
});

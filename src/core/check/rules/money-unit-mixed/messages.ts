/** Texts of F08. */
import type { MessageTable } from '../../contract';

export type MessageId = 'funds' | 'indicator';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    funds: {
      what: '“{indicator}”（{cell}）填写{amount}，与{otherCell}的{other}正好相差一万倍。',
      why: '本表金额单位是{unit}，很可能把元和万元混用了。',
      fix: '请把两格统一为{unit}。',
      list: null,
      letter: null,
    },
    indicator: {
      what: '“{indicator}”（{cell}）填写“{amount}”，与项目资金中的{total}{unit}正好相差一万倍。',
      why: '很可能把元和万元混用了。',
      fix: '请核对{cell}的数字和单位。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    funds: {
      what: '“{indicator}” ({cell}) is {amount}, exactly ten thousand times more or less than {other} in {otherCell}.',
      why: 'The form states money in {unit}; yuan and ten thousand yuan were probably mixed.',
      fix: 'State both cells in {unit}.',
    },
    indicator: {
      what: '“{indicator}” ({cell}) is “{amount}”, exactly ten thousand times more or less than {total}{unit} in the funds block.',
      why: 'Yuan and ten thousand yuan were probably mixed.',
      fix: 'Check number and unit in {cell}.',
    },
  },
};

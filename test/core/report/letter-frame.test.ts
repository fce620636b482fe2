import { letterEnd, letterSettingsSchema } from '../../../src/core/report/letter-frame';
import { opinionHtml } from '../../../src/core/report/opinion-html';
import { opinionText } from '../../../src/core/report/opinion-text';
import { opinionOn } from './reviewed-workbook';

const opinion = opinionOn({ rows: ['培训人数|≥200人|100人|10|10|'] });
const SETTINGS = {
  sender: '市财政局',
  date: '2025年3月18日',
  deadline: '2025年3月31日',
  contact: '绩效科',
  closing: '特此通知。',
};

test('says who sends it, until when an answer is expected, and whom to ask', () => {
  expect(letterEnd(opinion, SETTINGS)).toEqual({
    paragraphs: [
      '请于2025年3月31日前将修改后的表格和有关说明重新报送。',
      '联系人和电话：绩效科',
      '特此通知。',
    ],
    signature: ['市财政局', '2025年3月18日'],
  });
});

test('leaves blanks for what nobody gave', () => {
  const { paragraphs, signature } = letterEnd(opinion, {});
  expect([...paragraphs, ...signature].filter((line) => line.includes('____'))).toHaveLength(4);
});

test('asks nobody to send again what needs no change', () => {
  const counts = { error: 0, warning: 0, info: 1, accepted: 0 };
  expect(letterEnd({ ...opinion, counts }, SETTINGS).paragraphs[0]).toBe('联系人和电话：绩效科');
});

test('stands at the end of the text and of the page', () => {
  expect(opinionText(opinion, SETTINGS).trimEnd()).toMatch(/市财政局\n\u3000+2025年3月18日$/);
  expect(opinionHtml(opinion, SETTINGS)).toContain('<p class="signature">市财政局</p>');
});

test('takes no settings that it does not know', () => {
  expect(letterSettingsSchema.safeParse(SETTINGS).success).toBe(true);
  expect(letterSettingsSchema.safeParse({ signature: '市财政局' }).success).toBe(false);
});

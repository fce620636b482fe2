/** The sentences in Chinese. */
import type { MessageTexts } from '../check/contract';
import { describedChecks } from '../check/run/registry';
import { basisZhCn } from './basis-zh-cn';
import type { Sentences } from './sentences';

const findings: Record<string, MessageTexts> = {};
const titles: Record<string, string> = {};
for (const { meta, messages } of describedChecks) {
  findings[meta.slug] = messages;
  titles[meta.slug] = meta.title;
}

export const sentencesZhCn: Sentences = {
  findings,
  titles,
  forAllPlaces: {
    what: '本表{places}行都有这个问题（{where}），例如：{what}',
    why: '{why}',
    fix: '{fix}其余各行请同样核对。',
  },
  basis: basisZhCn,
};

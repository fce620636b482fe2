/** The sentences in Chinese. */
import type { MessageTexts } from '../check/contract';
import { describedChecks } from '../check/run/registry';
import { basisZhCn } from './basis-zh-cn';
import type { Sentences } from './sentences';

const findings: Record<string, MessageTexts> = {};
for (const { meta, messages } of describedChecks) findings[meta.slug] = messages;

export const sentencesZhCn: Sentences = {
  findings,
  forAllPlaces: {
    what: '本表{places}行都有这个问题（{where}），例如：{what}',
    why: '{why}',
    fix: '{fix}其余各行请同样核对。',
  },
  basis: basisZhCn,
};

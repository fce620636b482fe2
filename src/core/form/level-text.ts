/** Texts of level cells and names: 产出指标(50分), 数量指标. */
import { remember } from '../sheet/remember';
import { dropSpaces, normalise } from '../sheet/text';

const WEIGHT_ENDING = /(?:\((\d+(?:\.\d+)?)(?:分|%)?\)|[:：]?(\d{1,4}(?:\.\d{1,4})?)分)$/;

/** The weight that a level's name carries: `产出指标(50分)` → 50; `null` when none. */
export const levelWeight = remember((text): number | null => {
  const match = WEIGHT_ENDING.exec(normalise(text));
  return match ? Number(match[1] ?? match[2]) : null;
});

/** The points that a label beside a block ends with: `预算执行情况（万元）（20分）` → 20; `null` when none. */
export const labelPoints = remember((label): number | null => {
  const match = /(\d{1,4}(?:\.\d{1,4})?)分\)?$/.exec(normalise(label));
  return match ? Number(match[1]) : null;
});

/** The points behind an indicator's name: `培训人数（10分）` → 10; `null` when none. */
export const namedPoints = remember((name): number | null => {
  const match = /\((\d+(?:\.\d+)?)分\)$/.exec(normalise(name));
  return match ? Number(match[1]) : null;
});

/** The level's name without its weight, for comparing. */
export const levelKey = remember((text): string => normalise(text).replace(WEIGHT_ENDING, ''));

/** As printed, without line breaks and spaces. */
export const levelText = remember(dropSpaces);

const SPACE = /[\s\u200b-\u200d\u2060\ufeff]/;

/** Without line breaks and without spaces between Chinese characters; Latin words keep theirs. */
export function indicatorName(text: string): string {
  if (!SPACE.test(text)) return text;
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?![\x21-\x7e])/g, '')
    .replace(/([^\x21-\x7e]) /g, '$1')
    .trim();
}

const DIMENSIONS =
  '产出 效益 效果 满意度 成本 投入 投入与管理 影响力 过程 决策 管理 履职效能 履职效果 管理效率 社会效应 可持续性 部门管理 预算管理 预算执行 服务对象满意度 绩效';
const CLASSES =
  '数量 质量 时效 经济成本 社会成本 生态环境成本 生态成本 社会效益 经济效益 生态效益 可持续影响 可持续发展 服务对象满意度 社会公众满意度 受益对象满意度 帮扶对象满意度 财务管理 投入管理 实施管理 长效管理 人力资源 部门协助 配套设施 信息共享';

const levelOf: ReadonlyMap<string, 1 | 2> = (() => {
  const levels = new Map<string, 1 | 2>();
  const add = (names: string, level: 1 | 2): void => {
    for (const name of names.split(' ')) {
      levels.set(`${name}指标`, level);
      levels.set(`${name}目标`, level);
    }
  };
  add(CLASSES, 2);
  add(DIMENSIONS, 1);
  return levels;
})();

/** 1 or 2 when the text is the name of a level such as 产出指标 or 二、数量指标, `null` otherwise. */
export function namedLevel(text: string): 1 | 2 | null {
  const key = levelKey(text).replace(/^(\(?[一二三四五六七八九十\d]+[)、.])/, '');
  return levelOf.get(key) ?? null;
}

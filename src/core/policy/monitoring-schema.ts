/** 绩效运行监控 in a policy: lights, what must be explained, and warnings about spending. */
import * as z from 'zod/mini';
import { between, share } from './section-schemas';

const causeForSchema = z.strictObject({
  lights: z
    .array(z.enum(['red', 'yellow', 'blue']))
    .check(z.describe('亮这些灯的指标须说明原因：red 红、yellow 黄、blue 蓝')),
  possibilities: z
    .array(z.enum(['possible', 'impossible']))
    .check(z.describe('完成目标可能性为这些的须说明原因：possible 有可能、impossible 完全不可能')),
  deviationFrom: z
    .nullable(share)
    .check(
      z.describe(
        '完成进度与同期应完成数相差达到此值的须说明原因，如 0.2 为 20%；比率类指标只看低于的；null 表示不设',
      ),
    ),
  fields: z
    .array(z.enum(['cause', 'class', 'explanation', 'forecast']))
    .check(
      z.minLength(1),
      z.describe(
        '须填哪些栏，表中没有的栏不要求：cause 原因（打勾或文字，有一样即可）；class 原因分类（五类中打勾）；explanation 原因说明（文字）；forecast 全年预计完成情况',
      ),
    ),
});

export const monitoringSchema = z
  .nullable(
    z.strictObject({
      red: between(0, 10).check(z.describe('完成进度低于此值：红')),
      green: between(0, 10).check(z.describe('从此值起（含）：绿；在两者之间：黄')),
      blue: between(0, 10).check(z.describe('从此值起（含）：蓝')),
      causeFor: causeForSchema.check(
        z.describe('哪些指标须说明原因；全年预计完成情况达不到指标值的，总须说明'),
      ),
      spendingFloors: z
        .array(
          z.strictObject({
            through: z.int().check(z.gte(1), z.lte(12), z.describe('截至几月')),
            below: between(0, 1).check(z.describe('执行率低于此值提醒')),
          }),
        )
        .check(z.describe('各月末执行率的下限，按月份从早到晚；空数组表示不作规定')),
      gap: z
        .nullable(between(0, 1))
        .check(
          z.describe(
            '指标平均完成进度与执行率相差超过此值提醒，如 0.1 为 10 个百分点；null 表示不比',
          ),
        ),
    }),
  )
  .check(
    z.describe('绩效运行监控：实际 ÷（指标值 ÷ 12 × 月数）的提示灯，不是得分；null 表示不提示'),
  );

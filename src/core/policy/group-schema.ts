/** Rules of a policy for a part of the indicators, with the Chinese texts that documentation and pane show. */
import * as z from 'zod/mini';
import { between, points, share } from './section-schemas';

const perPointSchema = z.strictObject({
  deduct: points.check(z.describe('每满 1 个百分点扣几分，扣完为止')),
  side: z
    .enum(['over', 'short', 'both'])
    .check(z.describe('over 高于指标值时扣；short 低于时扣；both 两边都扣')),
});

/** What is left out of an entry is not set. */
export const groupsSchema = z
  .array(
    z.strictObject({
      words: z
        .array(z.string().check(z.minLength(1)))
        .check(
          z.minLength(1),
          z.describe('一级、二级或三级指标名称含其中一个词的行；照字面比较，不用通配符'),
        ),
      zeroBelow: z
        ._default(z.nullable(share), null)
        .check(z.describe('完成率低于此值（不含）得 0 分；null 表示不设')),
      zeroAbove: z
        ._default(z.nullable(between(1, 10)), null)
        .check(z.describe('完成率高于此值（不含）得 0 分；null 表示不设')),
      perPoint: z
        ._default(z.nullable(perPointSchema), null)
        .check(z.describe('按偏离的百分点扣分，代替比例公式；null 表示不设')),
      perMissing: z
        ._default(z.nullable(points), null)
        .check(z.describe('缺项扣分：比指标值每少 1 项扣几分，扣完为止；null 表示不设')),
      perItem: z
        ._default(z.nullable(points), null)
        .check(z.describe('按数累加：每完成 1 项得几分，不超过分值；null 表示不设')),
    }),
  )
  .check(
    z.describe(
      '只用于一部分指标的计分规则，先于其他规则；一行符合几条的取第一条；表上看不出项数或百分点的，由人判定',
    ),
  );

/** What is generated from the schema of the Assessment: docs/assessment.schema.json. A test fails when it is out of date. */
import * as z from 'zod';
import { assessmentSchema } from '../../src/core/report/assessment';
import type { GeneratedFile } from './generate-check-docs';

const TITLE = '绩效表检查结果';
const DESCRIPTION =
  'npm run check -- --json 写出的结果。字段只增不改；数字为按评分规则四舍五入后的十进制数，null 表示空白或须由人判定。';

/** Fields may be added in later versions, so readers must not refuse those they do not know. */
export function generateAssessmentDocs(): GeneratedFile[] {
  const { $schema, ...schema } = z.toJSONSchema(assessmentSchema, { io: 'input' });
  const published = { $schema, title: TITLE, description: DESCRIPTION, ...schema };
  return [{ path: 'docs/assessment.schema.json', text: `${JSON.stringify(published, null, 2)}\n` }];
}

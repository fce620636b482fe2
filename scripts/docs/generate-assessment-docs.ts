/** What is generated from the schema of the Assessment: docs/assessment.schema.json. A test fails when it is out of date. */
import * as z from 'zod';
import { assessmentSchema } from '../../src/core/report/assessment';
import { ASSESSMENT_DESCRIPTIONS } from './assessment-descriptions';
import type { GeneratedFile } from './generate-check-docs';

/** Names the schema; nothing needs to answer there. */
const ID = 'urn:performance-self-evaluation-assistant:assessment:1';
const TITLE = '绩效表检查结果';
const DESCRIPTION =
  'npm run check -- --json 写出的结果。字段只增不改；数字为按评分规则四舍五入后的十进制数，null 表示空白或须由人判定。';

type Schema = z.core.JSONSchema.BaseSchema;

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null;
}

/** Every property of a schema with its path, those behind `null` or something included. */
function properties(schema: Schema, path: string): [path: string, property: Schema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(
    ([name, property]): [string, Schema][] => {
      if (!isSchema(property)) return [];
      const place = path === '' ? name : `${path}.${name}`;
      return [[place, property], ...properties(property, place)];
    },
  );
  const items = isSchema(schema.items) ? properties(schema.items, `${path}[]`) : [];
  const options = (schema.anyOf ?? [])
    .filter(isSchema)
    .flatMap((option) => properties(option, path));
  return [...own, ...items, ...options];
}

/** Properties without a description, and descriptions of nothing; both are bugs. */
export function undescribed(): string[] {
  const schema = z.toJSONSchema(assessmentSchema, { io: 'input' });
  const paths = new Set(properties(schema, '').map(([path]) => path));
  return [
    ...[...paths].filter((path) => !(path in ASSESSMENT_DESCRIPTIONS)),
    ...Object.keys(ASSESSMENT_DESCRIPTIONS).filter((path) => !paths.has(path)),
  ];
}

/** Fields may be added in later versions, so readers must not refuse those they do not know. */
export function generateAssessmentDocs(): GeneratedFile[] {
  const { $schema, ...schema } = z.toJSONSchema(assessmentSchema, { io: 'input' });
  for (const [path, property] of properties(schema, '')) {
    const description = ASSESSMENT_DESCRIPTIONS[path];
    if (description !== undefined) property.description = description;
  }
  const published = { $schema, $id: ID, title: TITLE, description: DESCRIPTION, ...schema };
  return [{ path: 'docs/assessment.schema.json', text: `${JSON.stringify(published, null, 2)}\n` }];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  generateAssessmentDocs,
  undescribed,
} from '../../../scripts/docs/generate-assessment-docs';
import { assessmentSchema } from '../../../src/core/report/assessment';
import { programOf, toAssessment } from '../../../src/core/report/to-assessment';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const PROGRAM = programOf('0.0.0');

test.each(generateAssessmentDocs().map(({ path, text }) => [path, text]))(
  '%s is up to date',
  (path, text) => {
    expect(readFileSync(join(__dirname, '../../..', path), 'utf8')).toBe(text);
  },
);

test('every property of the schema is described, and nothing else', () => {
  expect(undescribed()).toEqual([]);
});

test('what is written is what the schema says, and nothing is lost in reading it back', () => {
  const snapshot = reviewedSnapshot({
    rows: ['培训人数|≥200人|100人|10|10|', '制度|完善|基本完善|10|8|'],
  });
  const written = JSON.parse(
    JSON.stringify(toAssessment(nationalPolicy, [reviewed(snapshot)], PROGRAM)),
  ) as unknown;
  expect(assessmentSchema.parse(written)).toEqual(written);
});

test('a result without the fields that came later can still be read', () => {
  const snapshot = reviewedSnapshot({ rows: ['培训人数|≥200人|100人|10|10|'] });
  const workbook = reviewed(snapshot);
  const without = (names: readonly string[], value: object): object =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const old = {
    ...workbook,
    forms: (workbook.forms ?? []).map((form) => without(['remarks', 'approved'], form)),
    findings: (workbook.findings ?? []).map((each) => without(['messageId', 'data'], each)),
  };
  const read = assessmentSchema.parse({
    ...toAssessment(nationalPolicy, [], PROGRAM),
    workbooks: [old],
  });
  expect(read.workbooks[0]?.forms?.[0]?.remarks).toEqual([]);
  expect(read.workbooks[0]?.findings?.[0]?.messageId).toBe('');
});

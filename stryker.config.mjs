/**
 * `npm run mutate`: changes the arithmetic, the verdicts, the writing of values and of .xlsx parts one place at a time,
 * and sees whether a test notices (docs/reliability.md). Each group is run against the tests that mirror it alone: what
 * only a far test would notice counts as survived.
 */
import { readFileSync } from 'node:fs';

/** By name: what is changed, and the tests that must notice. */
const groups = JSON.parse(readFileSync('test/mutation/groups.json', 'utf8'));
const name = process.env.MUTATE_GROUP ?? 'small';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  mutate: groups[name].mutate,
  // what runs when a module is loaded cannot be changed without loading it anew
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20000,
  tempDirName: `.cache/stryker-${name}`,
  ignorePatterns: ['/dist', '/docs', '/test/browser', '/test/forms'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `.cache/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  allowConsoleColors: false,
};

/**
 * `npm run mutate`: changes the arithmetic, the verdicts, the writing of values and of .xlsx parts one place at a time,
 * and sees whether a test notices (docs/reliability.md).
 */
const small = [
  'src/core/edit/decide-edit.ts',
  'src/core/edit/decide-undo.ts',
  'src/core/score/finish-score.ts',
  'src/core/score/tier-band.ts',
  'src/core/value/compare/compare-range.ts',
  'src/core/value/millionths.ts',
  'src/file/xlsx/cell-xml.ts',
];
const others = [
  'src/core/edit/cell-state.ts',
  'src/core/edit/cell-target.ts',
  'src/core/edit/journal.ts',
  'src/core/judge/judge-row.ts',
  'src/core/score/assess-total.ts',
  'src/core/score/execution-score.ts',
  'src/core/score/formula.ts',
  'src/core/score/group-score.ts',
  'src/core/score/row-score.ts',
  'src/core/score/row-weights.ts',
  'src/core/value/compare/common-unit.ts',
  'src/core/value/compare/compare-compound.ts',
  'src/core/value/compare/compare-coverage.ts',
  'src/core/value/compare/compare-numbers.ts',
  'src/core/value/compare/compare-time.ts',
  'src/core/value/compare/judge-numbers.ts',
  'src/core/value/exact-number.ts',
  'src/core/value/read/numbers.ts',
  'src/core/value/read/scan.ts',
  'src/file/xlsx/patch-sheet.ts',
  'src/file/xlsx/shift-formula.ts',
  'src/file/xlsx/unlocked-ranges.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.js' },
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  mutate: process.env.MUTATE === 'all' ? [...small, ...others] : small,
  // what runs when a module is loaded cannot be changed without loading it anew
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10000,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/docs', '/test/browser', '/test/forms'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  allowConsoleColors: false,
};

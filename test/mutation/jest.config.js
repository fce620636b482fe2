/** The tests of `npm run mutate`: those that stand nearest to what is changed, without those that take seconds each. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: [
    '<rootDir>/test/core/value',
    '<rootDir>/test/core/score',
    '<rootDir>/test/core/edit',
    '<rootDir>/test/file',
  ],
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    'any-text',
    'score-properties',
    'far-corners',
    'bad-input',
  ],
};

/** The tests of one group of `npm run mutate`, without those that take seconds each. */
const base = require('../../jest.config.js');
const groups = require('./groups.json');

const { tests } = groups[process.env.MUTATE_GROUP ?? 'small'];

module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: tests.map((place) =>
    place.endsWith('.ts') ? `<rootDir>/test/${place}` : `<rootDir>/test/${place}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    'any-text',
    'score-properties',
    'far-corners',
    'bad-input',
  ],
};

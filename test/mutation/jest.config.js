/** The tests of one group of `npm run mutate`. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/mutation/tests-of-group.js'],
};

/**
 * Tests with programs that are no packages of ours: one file each, named in `scripts/outside-programs.mjs`, which runs them
 * where the program is. They use what was built and packaged.
 */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  roots: ['<rootDir>/test/outside'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 300000,
};

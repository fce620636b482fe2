/** Tests in a real browser: the built pane in the built workbench. `npm run build` first. */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  // one browser at a time: the machine may have two cores only
  maxWorkers: 1,
  testTimeout: 300000,
};

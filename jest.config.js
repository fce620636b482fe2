/** Unit and host tests. Browser tests, tests with programs of others and benches have their own entry points. */
module.exports = {
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/outside/',
    '<rootDir>/test/bench/',
  ],
  testEnvironment: 'node',
  // reached by failures only, also on a machine with much else to do
  testTimeout: 60000,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '\\.(ts|tsx|js|mjs)$': 'babel-jest',
    '/doc\\.md$': '<rootDir>/test/check-page-transform.js',
  },
  // Fabric's lib folder is for bundlers; Node reads its CommonJS copy
  moduleNameMapper: {
    '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1',
  },
  // published as ES modules only; wherever npm has put them
  transformIgnorePatterns: ['/node_modules/(?!(?:[^/]+/){0,3}?(?:hucre|zod|strip-bom|uuid)/)'],
};

/**
 * The tests of one group of `npm run mutate` as one file: jest loads the program anew for each test file, which took
 * nearly all of a mutant's time.
 */
const fs = require('node:fs');
const path = require('node:path');
const { describe } = require('@jest/globals');
const groups = require('./groups.json');

const { tests } = groups[process.env.MUTATE_GROUP ?? 'small'];
/** Take seconds each. */
const SLOW = ['any-text', 'score-properties', 'far-corners', 'bad-input'];

/** The test files under a place of `test/`. */
function testFiles(place) {
  const full = path.join(__dirname, '..', place);
  if (full.endsWith('.test.ts')) return [full];
  return fs
    .readdirSync(full, { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !SLOW.some((slow) => name.includes(slow)))
    .map((name) => path.join(full, name))
    .sort();
}

for (const file of tests.flatMap(testFiles)) {
  describe(path.basename(file, '.test.ts'), () => {
    require(file);
  });
}

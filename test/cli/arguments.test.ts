import { parseCheckArguments } from '../../src/cli/arguments';

const defaults = {
  json: null,
  html: null,
  fill: false,
  out: null,
  policy: null,
  comparePolicy: null,
  targets: [],
  earlier: null,
  opinion: null,
  byUnit: false,
  summary: null,
  rollUp: null,
  letterSettings: null,
  report: null,
  reviewSettings: null,
  jsonl: null,
  resume: false,
  merge: false,
  overwrite: false,
  jobs: 1,
  help: false,
  version: false,
};

describe('the words after npm run check', () => {
  it.each([
    ['one file', ['a.xlsx'], { paths: ['a.xlsx'] }],
    ['files and folders in their order', ['b', 'a.xls'], { paths: ['b', 'a.xls'] }],
    [
      'a roll-up of districts',
      ['--roll-up', 't.xlsx', '--out', 'region', 'a.xlsx'],
      { paths: ['a.xlsx'], rollUp: 't.xlsx', out: 'region' },
    ],
    ['JSON to standard output', ['--json', '-', 'a.xlsx'], { paths: ['a.xlsx'], json: '-' }],
    [
      'filled copies',
      ['--fill', '--out', 'copies', 'a.xlsx'],
      { paths: ['a.xlsx'], fill: true, out: 'copies' },
    ],
    [
      'policy, report and jobs',
      ['--policy=national-2020', '--html', 'r.html', '--jobs', '4', 'a.xlsx'],
      { paths: ['a.xlsx'], policy: 'national-2020', html: 'r.html', jobs: 4 },
    ],
    ['help without files', ['--help'], { paths: [], help: true }],
    ['version without files', ['--version'], { paths: [], version: true }],
  ])('%s', (_case, words, expected) => {
    expect(parseCheckArguments(words)).toEqual({ ok: true, value: { ...defaults, ...expected } });
  });

  it.each([
    ['no file', [], '请给出要检查的文件'],
    ['an unknown option is named', ['--fast', 'a.xlsx'], '“--fast”'],
    ['an option without its value is named', ['a.xlsx', '--json'], '“--json'],
    ['--fill without --out', ['--fill', 'a.xlsx'], '--out'],
    ['--roll-up without --out', ['--roll-up', 't.xlsx', 'a.xlsx'], '--out'],
    ['--out without --fill', ['--out', 'x', 'a.xlsx'], '--fill'],
    ['jobs that are no number', ['--jobs', 'many', 'a.xlsx'], '“many”'],
    ['no job at all', ['--jobs', '0', 'a.xlsx'], '“0”'],
    ['--resume without a record', ['--resume', 'a.xlsx'], '--jsonl'],
    ['--resume from standard output', ['--resume', '--jsonl', '-', 'a.xlsx'], '--jsonl'],
    ['--merge with --fill', ['--merge', '--fill', '--out', 'o', 'a.jsonl'], '--merge'],
    ['--merge with jobs', ['--merge', '--jobs', '2', 'a.jsonl'], '--merge'],
    ['two results on standard output', ['--json', '-', '--jsonl', '-', 'a.xlsx'], '--jsonl'],
    ['half a job', ['--jobs', '1.5', 'a.xlsx'], '“1.5”'],
  ])('%s is one clear line', (_case, words, part) => {
    const parsed = parseCheckArguments(words);
    const failure = parsed.ok ? '' : parsed.failure;
    expect(failure).toContain(part);
    expect(failure).not.toContain('\n');
  });
});

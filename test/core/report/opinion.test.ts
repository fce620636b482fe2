import { describedChecks } from '../../../src/core/check/run/registry';
import { furtherMessages } from '../../../src/core/check/run/further-messages';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { listedLines } from '../../../src/core/report/opinion-points';
import { buildOpinion, type Opinion } from '../../../src/core/report/opinion';
import { opinionHtml } from '../../../src/core/report/opinion-html';
import { opinionRows, opinionSheet } from '../../../src/core/report/opinion-sheet';
import { chineseOrdinal, opinionSummary } from '../../../src/core/report/opinion-summary';
import { opinionText } from '../../../src/core/report/opinion-text';
import { workbookOf } from '../check/example-sheet';
import { sheetFrom } from '../form/form-fixture';
import { opinionOn, reviewed, reviewedSnapshot } from './reviewed-workbook';

const points = (opinion: Opinion): Opinion['sections'][number]['points'][number][] =>
  opinion.sections.flatMap((section) => section.points);
const withCode = (opinion: Opinion, code: string): string[] =>
  points(opinion)
    .filter((point) => point.code === code)
    .map((point) => [point.what, ...point.places.map((place) => place.line)].join('|'));

describe('what one check found on several rows', () => {
  const unscored = [
    '参训单位数|≥1家|1家|5|5',
    '培训人数|≥200人|210人|10|',
    '结业率|≥95%|96%|20|',
    '办班期数|≥2期|1期|30|',
  ];

  it('is one point with a list of cells and what belongs to each', () => {
    expect(withCode(opinionOn({ rows: unscored }), 'S04')).toEqual([
      [
        '下列指标没有填写得分，共3处。',
        'G8 “培训人数”（应得10分）',
        'G9 “结业率”（应得20分）',
        'G10 “办班期数”（应得15分）',
      ].join('|'),
    ]);
  });

  it('is said in full where there is only one', () => {
    const [point] = points(opinionOn({ rows: unscored.slice(0, 2) })).filter(
      ({ code }) => code === 'S04',
    );
    expect([point?.what, point?.how]).toEqual([
      '“培训人数”（G8）没有填写得分。',
      '请在G8填入10分。',
    ]);
  });

  it('stays apart where the advice differs, and from form to form', () => {
    const units = opinionOn({ rows: ['甲率|≥85百分比', '乙率|≥90百分比', '丙成本|≤5万'] });
    expect(withCode(units, 'V04')).toHaveLength(2);
    const twoForms = opinionOn({ rows: unscored }, { rows: unscored });
    expect(withCode(twoForms, 'S04')).toHaveLength(2);
  });

  it('a form that nobody has filled gives one sentence, not one point per row', () => {
    const opinion = opinionOn({
      rows: ['培训人数|≥200人||10|', '结业率|≥95%||20|', '期数|≥2期||30|'],
    });
    expect(withCode(opinion, 'A01')).toHaveLength(1);
    expect(opinion.sections[0]?.totals).toBe('本表尚未填写完成情况，未核算得分。');
    expect(points(opinion).length).toBeLessThan(6);
  });
});

const SELF_EVALUATION = `
项目支出绩效自评表 | < | < | < | <
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
培训人数 | ≥200人 | 210人 | 90 | 90
`;
const TARGET = `
项目支出绩效目标表 | <
三级指标 | 指标值
培训人数 | 若干
`;
const MONITORING = `
项目支出绩效运行监控表 | < | < | <
三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况
培训人数 | 若干 | 60人 | 100人
`;

test.each([
  ['of a self-evaluation', [SELF_EVALUATION], '绩效自评审核意见'],
  ['of a self-evaluation beside its targets', [TARGET, SELF_EVALUATION], '绩效自评审核意见'],
  ['of targets', [TARGET], '绩效目标审核意见'],
  ['of a monitoring form', [MONITORING], '绩效运行监控审核意见'],
  ['of a monitoring form beside its targets', [TARGET, MONITORING], '绩效运行监控审核意见'],
])('a letter is called after what was handed in: %s', (_what, sheets, title) => {
  const snapshot = workbookOf(
    ...sheets.map((sheet, index) => sheetFrom(sheet, { name: `表${index + 1}` })),
  );
  expect(buildOpinion(reviewed(snapshot), nationalPolicy).title).toBe(title);
});

test('asks first for what must be mended; numbers run through the whole letter', () => {
  const opinion = opinionOn(
    { rows: ['培训人数|≥200人|100人|10|10|', '结业率|90%|96%|10|10|'] },
    { rows: ['培训人数|≥200人|100人|10|10|'] },
  );
  expect(points(opinion).map((point) => point.number)).toEqual(
    points(opinion).map((_, index) => index + 1),
  );
  for (const section of opinion.sections) {
    const ranks = section.points.map((point) =>
      ['error', 'warning', 'info'].indexOf(point.severity),
    );
    expect(ranks).toEqual([...ranks].sort());
  }
});

test('counts what it lists', () => {
  const opinion = opinionOn({ rows: ['培训人数|≥200人|100人|10|10|', '结业率|90%|96%|10|10|'] });
  const { error, warning, info, accepted } = opinion.counts;
  expect(error + warning + info + accepted).toBe(points(opinion).length);
  expect(opinionSummary(opinion)).toContain(`“请改正”${error}条`);
});

describe('the unit it is addressed to', () => {
  const row = ['培训人数|≥200人|210人|10|10'];
  const head = (
    department: string,
    implementer: string,
  ): { head: [string, string][]; rows: string[] } => ({
    head: [
      ['项目名称', '业务费'],
      ['主管部门', department],
      ['实施单位', implementer],
    ],
    rows: row,
  });
  it.each([
    ['one unit', [head('市教育局', '市一中')], '市一中'],
    [
      'several units of one department',
      [head('市教育局', '市一中'), head('市教育局', '市二中')],
      '市教育局',
    ],
    ['a code in front of the name', [head('', '201101市一中')], '市一中'],
    ['none', [head('', '')], ''],
  ])('%s', (_case, sheets, expected) => {
    expect(opinionOn(...sheets).addressee).toBe(expected);
  });

  it('each form says its unit where there are several', () => {
    const text = opinionText(opinionOn(head('市教育局', '市一中'), head('市教育局', '市二中')));
    expect(text).toContain('二、业务费（市二中，工作表“表2”）');
  });
});

describe('things that exclude each other are one point, the cause first', () => {
  it('full marks that do not add up, with what may follow from them', () => {
    const opinion = opinionOn({
      rows: ['培训人数|≥200人|210人|60|40|', '结业率|≥95%|96%|50|50|', '总分|||110|90|'],
    });
    const [point] = points(opinion).filter(({ code }) => code === 'W01');
    expect(point?.places.map(({ code }) => code)).toEqual(['W01', 'S02', 'D01']);
    expect(point?.how).toContain('分值更正前不核定总分和等级');
    expect(opinion.sections[0]?.totals).toBe(
      '填报总分90分；分值合计110分，更正前不核定总分和等级。',
    );
  });

  it('a lower score beside a reached target: changed or explained', () => {
    const opinion = opinionOn({
      rows: ['培训人数|≥200人|210人|60|40|', '结业率|≥95%|96%|40|40|', '总分|||100|80|'],
    });
    const [point] = points(opinion).filter(({ code }) => code === 'S02');
    expect(point?.places.map(({ code }) => code)).toEqual(['S02', 'D01']);
    expect(points(opinion).map(({ code }) => code)).not.toContain('D01');
  });
});

describe('the sentences', () => {
  const full = ['甲数|≥1个|1个|30|30', '乙数|≥1个|1个|30|30', '丙数|≥1个|1个|30|30'];

  it('ask for a second look where every score is full', () => {
    expect(opinionOn({ rows: full }).sections[0]?.remarks).toEqual([
      '本表各项指标均得满分，请再次核实完成情况，并备齐佐证材料。',
    ]);
  });

  it('ask for none where a point questions one of the full scores already', () => {
    const opinion = opinionOn({ rows: [...full.slice(1), '甲数|≥2个|1个|30|30'] });
    expect(points(opinion).map(({ code }) => code.charAt(0))).toContain('S');
    expect(opinion.sections[0]?.remarks).toEqual([]);
  });

  it('say nothing about scores where no form has any', () => {
    const opinion = opinionOn();
    expect(opinionSummary({ ...opinion, formCount: 1 })).not.toContain('核算');
    expect(opinionSummary(opinion)).toContain('没有找到绩效表');
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('number sections: %i is %s', (number, expected) => {
    expect(chineseOrdinal(number)).toBe(expected);
  });
});

test('accepted findings come last, with their reason, and ask for nothing', () => {
  const snapshot = reviewedSnapshot({ rows: ['结业率|90%|96%|10|10|'] });
  const workbook = reviewed(snapshot);
  const opinion = buildOpinion(
    {
      ...workbook,
      findings: (workbook.findings ?? []).map((finding) =>
        finding.code === 'V02' ? { ...finding, accepted: { reason: '批复即如此' } } : finding,
      ),
    },
    nationalPolicy,
  );
  const last = points(opinion).pop();
  expect([last?.code, last?.acceptedReason]).toEqual(['V02', '批复即如此']);
  expect(opinion.counts.accepted).toBe(1);
  expect(opinionText(opinion)).toContain('（已说明：批复即如此）');
  expect(opinionHtml(opinion)).toContain('说明：批复即如此');
  expect(opinionRows(opinion).pop()?.[1]).toBe('已说明');
});

describe('texts that somebody made up', () => {
  const hostile = '<img src=x onerror=alert(1)>&"率';
  const opinion = opinionOn({
    head: [
      ['项目名称', '<script>项目</script>'],
      ['实施单位', '=cmd|x'],
    ],
    rows: [`${hostile}|90%|96%|10|10|`, '=1+1数|3个|3个|10|10|'],
  });

  it('are shown on the page and never become markup', () => {
    const html = opinionHtml(opinion);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;率');
  });

  it('the page refers to nothing outside', () => {
    expect(opinionHtml(opinion)).not.toMatch(/https?:|<[^>]*\b(?:src|href)=|url\(|@import/);
  });

  it('the sheet takes them as they are; writers store them as text', () => {
    const indicators = opinionRows(opinion).map((row) => row[5]);
    expect(indicators).toContain('=1+1数');
  });
});

test('two runs give the same text, page and sheet', () => {
  const make = (): string[] => {
    const opinion = opinionOn({ rows: ['培训人数|≥200人|100人|10|10|', '结业率|90%|96%|10|10|'] });
    return [opinionText(opinion), opinionHtml(opinion), JSON.stringify(opinionSheet(opinion))];
  };
  expect(make()).toEqual(make());
});

/** Messages of checks on rows that speak about the form or its funds. */
const ONCE_PER_FORM = /\.(?:form[A-Z]\w*|execution|allBlank|noColumn|otherScale)$/;

const messagesOfAll = describedChecks.flatMap(({ meta, messages }) =>
  Object.entries(messages).map(([id, text]) => ({
    key: `${meta.slug}.${id}`,
    scope: meta.scope,
    text: { ...text, ...furtherMessages[meta.slug]?.letters[id] },
  })),
);

describe('wording of letters', () => {
  it('has a list for every message that may occur on several rows', () => {
    const without = messagesOfAll.filter(({ scope, text }) => scope === 'row' && !text.list);
    expect(without.map(({ key }) => key).filter((key) => !ONCE_PER_FORM.test(key))).toEqual([]);
  });

  it('uses only values that the message of the check has', () => {
    const placeholders = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    for (const { key, text } of messagesOfAll) {
      const known = placeholders(text.what + text.why + text.fix);
      const used = placeholders(Object.values({ ...text.list, ...text.letter }).join('')).concat(
        placeholders(text.list?.fix ?? ''),
      );
      expect({
        key,
        unknown: used.filter((name) => ![...known, 'indicator', 'cell'].includes(name)),
      }).toEqual({ key, unknown: [] });
    }
  });

  it('never sends the unit to a button of the pane', () => {
    for (const { key, text } of messagesOfAll) {
      const said = `${key} ${text.letter?.fix ?? text.fix}${text.list?.fix ?? ''}`;
      expect(said).not.toMatch(/“修复”|“设置”|接受本条/);
    }
  });
});

describe('a letter on several files', () => {
  const workbook = reviewed(reviewedSnapshot({ rows: ['培训人数|≥200人|100人|10|10|原因'] }));
  const point = {
    code: 'S03',
    project: '培训',
    sheet: '表1',
    cell: 'G9',
    indicator: '培训人数',
    message: '得分有误。',
  };
  const NONE = {
    ...{ projectMissing: [], indicatorMissing: [], blanked: [] },
    ...{ stillOpen: [], added: [], mended: [] },
  };
  const summaryOf = (...rounds: Partial<typeof NONE>[]): string =>
    opinionText(
      buildOpinion(
        rounds.map((round, index) => ({
          ...workbook,
          file: `${index + 1}.xlsx`,
          round: { ...NONE, ...round },
        })),
        nationalPolicy,
      ),
    );

  it.each<[string, Partial<Record<keyof typeof NONE, (typeof point)[]>>[], string]>([
    [
      'mended in both copies',
      [{ mended: [point] }, { mended: [point] }],
      '前次意见1处，已改正1处，尚有0处',
    ],
    [
      'mended in one of them',
      [{ mended: [point] }, { stillOpen: [point] }],
      '前次意见1处，已改正0处，尚有1处',
    ],
    [
      'two points',
      [{ mended: [point] }, { mended: [{ ...point, cell: 'G10' }] }],
      '前次意见2处，已改正2处，尚有0处',
    ],
  ])('an earlier point counts once: %s', (_what, rounds, expected) => {
    expect(summaryOf(...(rounds as Partial<typeof NONE>[]))).toContain(expected);
  });

  it('names three of them in its first sentence, all of them where their forms stand', () => {
    const text = summaryOf({}, {}, {}, {}, {});
    expect(text).toContain('报送的《1.xlsx》《2.xlsx》《3.xlsx》等5个文件，共5张表');
    expect(text).toContain('（《5.xlsx》，工作表“表1”）');
  });
});

test('what one point says is not said again in its list', () => {
  const rows = ['培训人数|≥200人|100人|30|30|', '结业率|≥90%|96%|40|40|'];
  for (const { what, places } of points(opinionOn({ rows }))) {
    expect(listedLines({ what, places })).not.toContain(what);
  }
});

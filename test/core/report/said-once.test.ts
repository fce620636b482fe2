import { nationalPolicy } from '../../../src/core/policy/built-in';
import { buildOpinion } from '../../../src/core/report/opinion';
import { opinionText } from '../../../src/core/report/opinion-text';
import { readOpinionSheets } from '../../../src/core/round/read-opinion-sheet';
import { compareRounds, findingsOfRound } from '../../../src/core/round/second-round';
import { buildSheet, workbookOf } from '../check/example-sheet';
import { table } from '../check/harness';
import { reviewed } from './reviewed-workbook';
import { sentBack } from './sent-back';

const EVALUATION_HEADER = '三级指标|指标值|实际完成值|分值|得分|偏差原因分析';

describe('a target form beside its self-evaluation', () => {
  const head: [string, string][] = [
    ['项目名称', '助餐补贴'],
    ['主管部门', '区民政局'],
    ['实施单位', '区养老中心'],
  ];
  const approved = ['验收合格率|100%', '开展检查的次数|4次', '助餐人次|≥26万人次'];
  const evaluated = [
    '验收合格率|100%|100%|30|30|',
    '开展检查次数|4次|4次|30|30|',
    '助餐人次|26万人次|26万人次|30|30|',
  ];
  const snapshot = workbookOf(
    buildSheet({ head, indicators: table('三级指标|指标值', ...approved) }, '目标').sheet,
    buildSheet({ head, indicators: table(EVALUATION_HEADER, ...evaluated) }, '自评').sheet,
  );
  const opinion = buildOpinion(reviewed(snapshot), nationalPolicy.name);

  it('what is wrong on both is said once, with both cells', () => {
    const [target, evaluation] = opinion.sections;
    expect(target?.points.map(({ code }) => code)).not.toContain('V02');
    const singles = (evaluation?.points ?? []).filter(({ code }) => code === 'V02');
    expect(singles.map(({ how, places }) => [how, places.length])).toEqual([
      [
        '请写成“=100%”；先把单元格设为文本格式，以免变成公式。批复的目标表（目标!D7）也是如此，修改时请保持一致。',
        1,
      ],
      [
        '请按本意补上符号：不少于写 ≥，不超过写 ≤，正好写 =。批复的目标表也是如此，修改时请保持一致。',
        2,
      ],
    ]);
    expect(singles[1]?.places.map(({ line }) => line)).toEqual([
      'D8 “开展检查次数”（“4次”）；目标!D8同',
      'D9 “助餐人次”（“26万人次”）',
    ]);
  });

  it('the section of the target form points to where it is said', () => {
    expect(opinionText(opinion)).toMatch(/与自评表相同的意见见第[\d、]+条。/);
  });

  it('a second round against the opinion sheet finds nothing new', () => {
    const earlier = readOpinionSheets(sentBack(reviewed(snapshot)));
    const round = compareRounds(earlier, findingsOfRound(reviewed(snapshot)));
    expect([round.added, round.mended]).toEqual([[], []]);
  });
});

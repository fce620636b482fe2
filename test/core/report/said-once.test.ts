import { nationalPolicy } from '../../../src/core/policy/built-in';
import { buildOpinion } from '../../../src/core/report/opinion';
import { opinionText } from '../../../src/core/report/opinion-text';
import { earlierRoundOfSheets } from '../../../src/core/round/earlier-round';
import { compared } from '../round/compared';
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
  const opinion = buildOpinion(reviewed(snapshot), nationalPolicy);

  it('what stands so in the approved form is said once, and nobody is asked to change it', () => {
    const [target, evaluation] = opinion.sections;
    expect(target?.points.map(({ code }) => code)).not.toContain('V02');
    const points = (evaluation?.points ?? []).filter(({ code }) => code === 'V02');
    const AS_APPROVED = '批复如此，本次自评不作修改；编制下一年度绩效目标时请予完善。';
    expect(
      points.map(({ severity, how, places }) => [
        places.map(({ indicator }) => indicator).join('、'),
        severity,
        how === AS_APPROVED,
      ]),
    ).toEqual([
      ['助餐人次', 'warning', false],
      ['验收合格率', 'info', true],
      ['开展检查次数', 'info', true],
    ]);
  });

  it('the section of the target form points to where it is said', () => {
    expect(opinionText(opinion)).toMatch(/与自评表相同的意见见第[\d、]+条。/);
  });

  it('a second round against the opinion sheet finds nothing new', () => {
    const earlier = earlierRoundOfSheets(sentBack(reviewed(snapshot)));
    const round = compared(earlier?.forms ?? [], reviewed(snapshot));
    expect([round?.added, round?.mended]).toEqual([[], []]);
  });
});

/** One finding on the form in place of one per row. */
import { gatherRepeated } from '../../../../src/core/check/run/gather';
import { describedChecks } from '../../../../src/core/check/run/registry';
import { renderFinding } from '../../../../src/core/report/render-finding';
import { sentencesByLanguage } from '../../report/sentences-by-language';
import { languages } from '../../../../src/core/words/language';
import { allFindings, assessExample, table } from '../harness';

const LEVELS = '一级指标|二级指标|三级指标|指标值';
const bare = (name: string, target: string): string => `产出指标|数量指标|${name}|${target}`;

function gatheredOn(...lines: string[]) {
  const assessed = assessExample({ indicators: table(LEVELS, ...lines) });
  return gatherRepeated(allFindings(assessed), assessed.forms, describedChecks);
}
const signs = (...lines: string[]) => gatheredOn(...lines).filter(({ code }) => code === 'V02');

const FOUR_BARE = [
  bare('培训人数', '100人'),
  bare('满意率', '95%'),
  bare('设备故障率', '3%'),
  bare('培训期数', '4期'),
];

describe('a remark on most rows', () => {
  it('is one finding on the form that names all cells', () => {
    const [finding, ...others] = signs(...FOUR_BARE);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: null, data: { places: 4 } });
    expect(finding?.cells).toHaveLength(4);
  });

  it('does not count rows of words, on which it could not be made', () => {
    const words = ['制度建设', '管理水平', '群众生活', '生态环境', '社会影响'];
    const lines = [...FOUR_BARE, ...words.map((name) => bare(name, '有所改善'))];
    expect(signs(...lines)).toMatchObject([{ row: null, data: { places: 4 } }]);
  });

  it('keeps the fixes of the rows whose direction is certain', () => {
    const [finding] = signs(...FOUR_BARE);
    const written = finding?.edits?.map(({ change }) => ('value' in change ? change.value : null));
    expect(written).toEqual(expect.arrayContaining(['≥95%', '≤3%']));
  });

  it.each(languages)('says how many, where, and one of them as an example, in %s', (language) => {
    const [finding] = signs(...FOUR_BARE);
    if (!finding) throw new Error('nothing was gathered');
    const { what, why, fix } = renderFinding(finding, sentencesByLanguage[language]);
    expect(what).toMatch(/4.*[A-Z]\d+:[A-Z]\d+.*培训人数/);
    expect(what + why + fix).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('findings that stay apart', () => {
  it('are few', () => {
    expect(signs(...FOUR_BARE.slice(0, 3)).map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('are on fewer than half of the rows', () => {
    const right = [1, 2, 3, 4, 5].map((index) => bare(`第${index}次会议次数`, '≥2次'));
    expect(signs(...FOUR_BARE, ...right)).toHaveLength(4);
  });

  it('are errors, and those that each row has to answer', () => {
    const lines = ['甲', '乙', '丙', '丁'].map((name) => `${name}培训期数|≥4期|2期|25|25|无`);
    const header = '三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
    const assessed = assessExample({ indicators: table(header, ...lines) });
    const findings = gatherRepeated(allFindings(assessed), assessed.forms, describedChecks);
    for (const code of ['S03', 'D03']) {
      const rows = findings.filter((finding) => finding.code === code).map(({ row }) => row);
      expect(rows).toEqual([1, 2, 3, 4]);
    }
  });
});

import { renderFinding } from '../../../src/core/report/render-finding';
import { sentencesEnUs } from '../../../src/core/report/sentences-en-us';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';

const finding = {
  slug: 'comparator-missing',
  messageId: 'open',
  cells: ['表1!D6'],
  data: { indicator: '培训人数', cell: 'D6', target: '3800人', bound: '3800人' },
};

test('says what is wrong, why and what to do, with the values of the cell', () => {
  expect(renderFinding(finding, sentencesZhCn)).toEqual({
    what: '“培训人数”的指标值（D6）只写“3800人”，没有比较符号。',
    why: '没有 ≥、≤、=，就说不清多完成或少完成算不算达标。',
    fix: '请按本意补上符号：不少于写 ≥，不超过写 ≤，正好写 =。',
  });
  expect(renderFinding(finding, sentencesEnUs).what).toContain('“培训人数” (D6)');
});

test('says in the language of the finding what a score rests on', () => {
  const left = { id: 'proportion', weight: 4, target: 99, actual: 90, unit: '%' } as const;
  const differs = {
    slug: 'execution-score-differs',
    messageId: 'differs',
    cells: ['表1!H6'],
    data: {
      indicator: '年度资金总额',
      cell: 'H6',
      score: '4',
      computed: '2',
      basis: { id: 'equation-with-note', left, score: 2, note: { id: 'rate', rate: 0.9 } } as const,
    },
  };
  expect(renderFinding(differs, sentencesZhCn).why).toBe('计算：4 × 90% ÷ 99% = 2（执行率 90%）。');
  expect(renderFinding(differs, sentencesEnUs).why).toBe(
    'Calculation: 4 × 90% ÷ 99% = 2 (execution rate 90%).',
  );
});

test('inserts values as they are, placeholders in them included', () => {
  const odd = { ...finding, data: { ...finding.data, target: '{cell}$&' } };
  expect(renderFinding(odd, sentencesZhCn).what).toContain('只写“{cell}$&”');
});

test('takes a message without text for a bug', () => {
  expect(() => renderFinding({ ...finding, messageId: 'none' }, sentencesZhCn)).toThrow('no text');
});

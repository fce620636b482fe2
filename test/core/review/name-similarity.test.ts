import { isSameOrganisation, nameSimilarity } from '../../../src/core/review/name-similarity';

describe('names that different people typed', () => {
  it.each([
    ['信息化运维', '信息化运维', 1],
    ['信息化运维（2022）', '信息化运维(2022)', 1],
    ['审 判 执 行 业务费', '审判执行业务费', 1],
    ['信息化运维项目', '信息化运维', 0.8],
    ['', '信息化运维', 0],
    ['公务用车购置', '法律顾问费', 0],
  ])('%s and %s', (one, other, expected) => {
    expect(nameSimilarity(one, other)).toBeCloseTo(expected, 2);
    expect(nameSimilarity(other, one)).toBeCloseTo(expected, 2);
  });

  it.each([
    ['上海市第一中级人民法院', '上海市第一中级人民法院', true],
    ['201101天津市高级人民法院机关财务科', '天津市高级人民法院', true],
    ['闵行区司法局(汇总)', '闵行区司法局', true],
    ['上海市闵行区司法局', '闵行区司法局', true],
    ['上海市虹口区人民法院', '上海市第一中级人民法院', false],
    ['教育局', '财政局', false],
    ['', '财政局', false],
  ])('%s and %s: same unit %s', (one, other, expected) => {
    expect(isSameOrganisation(one, other)).toBe(expected);
  });
});

import { reasonRepeated } from '../../../../src/core/check/rules/reason-repeated';
import { assessExample, findingsOf } from '../harness';
import { judged, onLines } from '../judged-rows';

const row = (name: string, reason: string) => `${name}|≥4场|3场|25|18.75|${reason}`;

describe('one sentence for many rows', () => {
  it.each([
    [
      ['受疫情影响', '受疫情影响', '受疫情影响'],
      [['repeated'], [], []],
    ],
    [
      ['受疫情影响', '受 疫情影响。', '受疫情影响；', '另有原因'],
      [['repeated'], [], [], []],
    ],
    [
      ['受疫情影响', '受疫情影响', '', ''],
      [[], [], [], []],
    ],
    [
      ['无', '无', '无'],
      [[], [], []],
    ],
    [
      ['/', '/', '/'],
      [[], [], []],
    ],
    [
      ['', '', ''],
      [[], [], []],
    ],
  ])('%j gives %j', (reasons, expected) => {
    expect(
      onLines(
        reasonRepeated,
        reasons.map((reason, at) => row(`指标${at}号`, reason)),
      ),
    ).toEqual(expected);
  });

  it('two sentences give two findings that name all their cells', () => {
    const reasons = ['甲因', '乙因', '甲因', '乙因', '甲因', '乙因'];
    const indicators = judged(...reasons.map((reason, at) => row(`第${at}项`, reason)));
    const found = findingsOf(reasonRepeated, assessExample({ indicators }));
    expect(found.map(({ row: place, cells, data }) => [place, cells.length, data.rows])).toEqual([
      [1, 3, 3],
      [2, 3, 3],
    ]);
  });
});

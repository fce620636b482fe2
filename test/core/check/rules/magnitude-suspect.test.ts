import { magnitudeSuspect } from '../../../../src/core/check/rules/magnitude-suspect';
import { allFindings, assessExample } from '../harness';
import { judged, onLine } from '../judged-rows';

describe('a result a unit step away from its target', () => {
  it.each(['粮食收购量|≥1500吨|1426公斤|10|9.51', '设备购置费|≤60万元|58元|10|10'])(
    '%s is asked about',
    (line) => {
      expect(onLine(magnitudeSuspect, line)).toEqual(['stepApart']);
    },
  );

  it.each([
    '粮食收购量|≥1500吨|1426吨|10|9.51',
    '培训人数|≥100人|3人|10|0.3',
    '设备购置费|≤60万元|58万元|10|10',
    '培训人数|≥100人||10|',
  ])('%s is left alone', (line) => {
    expect(onLine(magnitudeSuspect, line)).toEqual([]);
  });

  it('is no missed target: nothing else is asked of the row', () => {
    const indicators = judged('粮食收购量|≥1500吨|1426公斤|100|100');
    const codes = allFindings(assessExample({ indicators })).map(({ code }) => code);
    expect(codes).toContain('A09');
    for (const code of ['A02', 'S02', 'S03', 'D01']) expect(codes).not.toContain(code);
  });
});

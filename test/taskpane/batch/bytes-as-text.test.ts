import * as fc from 'fast-check';
import { bytesToText, textToBytes } from '../../../src/taskpane/batch/bytes-as-text';

describe('bytes kept as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Array.from(textToBytes(bytesToText(bytes)))).toEqual(Array.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('are characters that stand alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(bytesToText(bytes)).toMatch(/^[\u3400-\u73ff]+$/);
      }),
    );
  });

  it('give something for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => textToBytes(text).length >= 0));
  });
});

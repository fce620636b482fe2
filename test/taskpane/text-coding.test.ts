/** @jest-environment jsdom */
import { WholeTextDecoder } from '../../src/taskpane/text-coding';

const utf8 = new Uint8Array([0xe8, 0xa1, 0xa8, 0x31]);

describe('reading text where the web view has no decoder', () => {
  it.each(['utf-8', 'UTF-8', 'Utf8'])('knows %s as documents declare it', (label) => {
    expect(new WholeTextDecoder(label).decode(utf8)).toBe('表1');
  });

  it('knows both orders of UTF-16', () => {
    expect(new WholeTextDecoder('UTF-16LE').decode(new Uint8Array([0x68, 0x88]))).toBe('表');
    expect(new WholeTextDecoder('utf-16be').decode(new Uint8Array([0x88, 0x68]))).toBe('表');
  });

  it('refuses others as browsers do', () => {
    expect(() => new WholeTextDecoder('gbk')).toThrow(RangeError);
  });
});

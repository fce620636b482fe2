import { jsonText } from '../../src/cli/json-text';

test('escapes what a terminal would obey and reads back the same', () => {
  const value = { text: '甲\u001b[2J\u009b2J\u007f\u202e乙' };
  const text = jsonText(value);
  expect(text).toBe('{"text":"甲\\u001b[2J\\u009b2J\\u007f\\u202e乙"}');
  expect(JSON.parse(text)).toEqual(value);
});

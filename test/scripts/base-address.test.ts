import { readBaseAddress } from '../../scripts/base-address.mjs';

test.each([
  ['https://jx.example.gov/pinggu', 'https://jx.example.gov/pinggu'],
  ['  https://jx.example.gov/pinggu/  ', 'https://jx.example.gov/pinggu'],
  ['https://10.1.2.3:8443', 'https://10.1.2.3:8443'],
  ['HTTPS://server/', 'https://server'],
  ['https://jx.example.gov/绩效', 'https://jx.example.gov/%E7%BB%A9%E6%95%88'],
  ['https://jx.example.gov/%E7%BB%A9', 'https://jx.example.gov/%E7%BB%A9'],
])('%s is taken as %s', (text, value) => {
  expect(readBaseAddress(text)).toEqual({ ok: true, value });
});

test.each([
  ['', '请填写服务器地址'],
  ['http://jx.example.gov', '必须以 https:// 开头'],
  ['jx.example.gov/pinggu', '必须以 https:// 开头'],
  ['\\\\server\\share', '必须以 https:// 开头'],
  ['https://jx.example.gov/a b', '不能有空格'],
  ['https://jx.example.gov/?x=1', '不能有 ? 或 #'],
  ['https://jx.example.gov/taskpane.html', '不要带网页的名称'],
  ['https://user:word@jx.example.gov', '无法使用'],
  ['https://jx.example.gov:port', '无法使用'],
  ['https://jx.example.gov/"><script>', '无法使用'],
  ['https://', '无法使用'],
])('%s is refused: %s', (text, failure) => {
  const reading = readBaseAddress(text);
  expect(reading.ok ? '' : reading.failure).toContain(failure);
});

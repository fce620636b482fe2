/** @jest-environment jsdom */
import { drawSelfCheck } from '../../../src/taskpane/self-check/draw';
import { viewName } from '../../../src/taskpane/self-check/gather-facts';
import { selfCheckTexts, type TroubleState } from '../../../src/taskpane/self-check/texts';

const STATES: readonly TroubleState[] = [
  'browser',
  'old-view',
  'no-office-js',
  'no-answer',
  'not-started',
];

describe.each(['zh-CN', 'en-US'])('in %s', (language) => {
  const texts = selfCheckTexts(language);

  it.each(STATES)(
    'the state %s says what it is, what to do, and leads to the workbench',
    (state) => {
      const section = drawSelfCheck(document, texts, state, [
        { part: 'address', verdict: 'fact', found: 'https://s/taskpane.html' },
        { part: 'cache', verdict: 'advice', found: '' },
      ]);
      expect(section.querySelector('h1')?.textContent).toBe(texts.titles[state]);
      expect(section.querySelectorAll('li').length).toBeGreaterThan(1);
      expect(section.querySelector('a')?.getAttribute('href')).toBe('workbench/');
      expect(section.querySelector('dd')?.textContent).toBe('https://s/taskpane.html');
      expect(section.querySelector('dd.advice')?.textContent).toBe(`! ${texts.trouble.cache}`);
    },
  );
});

test('text that a page address brings is text, not markup', () => {
  const section = drawSelfCheck(document, selfCheckTexts('zh-CN'), 'browser', [
    { part: 'address', verdict: 'fact', found: 'https://s/<img src=x>' },
  ]);
  expect(section.querySelector('img')).toBeNull();
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko', 'Internet Explorer 11'],
  ['Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; Trident/7.0)', 'Internet Explorer 7'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763',
    'EdgeHTML 18',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0',
    'Edge（WebView2） 120',
  ],
  ['Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 Chrome/110.0.0.0 Safari/537.36', 'Chromium 110'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 13_0) AppleWebKit/605.1.15 Version/16.1 Safari/605.1.15',
    'Safari 16',
  ],
  ['something else', 'something else'],
])('%s is named', (userAgent, name) => {
  expect(viewName(userAgent)).toBe(name);
});

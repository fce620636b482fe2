/** @jest-environment jsdom */
import '../../src/taskpane/same-origin-only.js';

const FOREIGN = [
  'https://telemetryservice.example.com/proxy.html',
  '//collector.example.com/1.0',
  'http://localhost:8080/other-port',
];
const OWN = [
  'taskpane.js',
  '/office-js/office.js',
  'http://localhost/x.png',
  'data:image/png,',
  'about:blank',
];

describe.each(['script', 'iframe', 'img'] as const)('an element %s', (tag) => {
  it.each(FOREIGN)('is not given the foreign address %s', (address) => {
    const byProperty = document.createElement(tag);
    byProperty.src = address;
    const byAttribute = document.createElement(tag);
    byAttribute.setAttribute('src', address);
    expect([byProperty.getAttribute('src'), byAttribute.getAttribute('src')]).toEqual([null, null]);
  });

  it.each(OWN)('keeps %s', (address) => {
    const byProperty = document.createElement(tag);
    byProperty.src = address;
    const byAttribute = document.createElement(tag);
    byAttribute.setAttribute('SRC', address);
    expect([byProperty.getAttribute('src'), byAttribute.getAttribute('src')]).toEqual([
      address,
      address,
    ]);
  });

  it('takes other attributes as ever', () => {
    const element = document.createElement(tag);
    element.setAttribute('id', 'https://example.com/');
    expect(element.id).toBe('https://example.com/');
  });
});

describe('a request', () => {
  it.each(FOREIGN)('to %s is refused', (address) => {
    expect(() => new XMLHttpRequest().open('POST', address)).toThrow('refused');
  });

  it('to its own server is opened', () => {
    expect(() => new XMLHttpRequest().open('GET', 'taskpane.html')).not.toThrow();
  });
});

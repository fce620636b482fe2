/** @jest-environment jsdom */
import { keepTabInPane } from '../../src/taskpane/keep-tab-in-pane';

describe('Tab in the pane of Excel on the web', () => {
  keepTabInPane(document);
  const heardByOffice: string[] = [];
  window.addEventListener('keydown', (event) => heardByOffice.push(event.key));

  const press = (place: HTMLElement, key: string): readonly string[] => {
    heardByOffice.length = 0;
    place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return heardByOffice;
  };
  const put = (name: string, tabIndex?: number): HTMLElement => {
    const element = document.createElement(name);
    if (tabIndex !== undefined) element.tabIndex = tabIndex;
    document.body.appendChild(element);
    return element;
  };

  it('is left to the browser on a heading, and after the focused button went away', () => {
    expect(press(put('h1', -1), 'Tab')).toEqual([]);
    expect(press(document.body, 'Tab')).toEqual([]);
  });

  it('is left to office.js on a button: it knows what follows, and where the pane ends', () => {
    expect(press(put('button'), 'Tab')).toEqual(['Tab']);
  });

  it('is the only key that is kept', () => {
    expect(press(document.body, 'F6')).toEqual(['F6']);
  });
});

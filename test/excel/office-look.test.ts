import { lookOfBackground, officeLook, watchOfficeLook } from '../../src/excel/office-look';

test.each([
  ['Excel black', '#262626', 'dark'],
  ['Excel dark grey', '#6A6A6A', 'dark'],
  ['Excel white', '#FFFFFF', 'light'],
  ['Excel colourful', '#E6E6E6', 'light'],
  ['written without its sign', '1f1f1f', 'dark'],
  ['a name', 'black', null],
  ['a number', 0x262626, null],
  ['nothing', undefined, null],
])('a background of %s', (_name, background, expected) => {
  expect(lookOfBackground(background)).toBe(expected);
});

test.each([
  ['no theme', {}, null],
  ['a theme that is null', { officeTheme: null }, null],
  ['a theme without colours', { officeTheme: {} }, null],
  ['a dark theme', { officeTheme: { bodyBackgroundColor: '#262626' } }, 'dark'],
])('an Office with %s', (_name, context, expected) => {
  expect(officeLook(context)).toBe(expected);
});

test('an Office that refuses to tell of themes is left alone', () => {
  const refuse = (): never => {
    throw new Error('not supported');
  };
  const office = { EventType: { OfficeThemeChanged: 'officeThemeChanged' } };
  Object.assign(globalThis, { Office: office });
  expect(() => watchOfficeLook({ addHandlerAsync: refuse }, () => undefined)).not.toThrow();
  Object.assign(globalThis, { Office: undefined });
});

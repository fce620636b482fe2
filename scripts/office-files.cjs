/**
 * Which of Microsoft's files Excel asks for: the package has 30 MB for every program of Office, on every device. Kept:
 *   office.js and what it always loads
 *   the host files of Excel on Windows (16.00 is Excel 2016's), on the Mac and on the web
 *   messages in Chinese and in English, to which office.js falls back for every other language
 *   the start of telemetry, for whose absence office.js would wait; the collector that it then asks for is left out
 *   the page that Excel on the web shows where it is not trusted
 */
const KEPT = [
  /^office\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^es6-promise\.js$/,
  /^excel-(win32-16\.0[01]|mac-16\.00|web-16\.00)\.js$/,
  /^(zh-(cn|hk|mo|sg|tw)|en-us)\/office_strings\.js$/,
  /^telemetry\/oteljs_agave\.js$/,
  /^agaveerrorux\//,
];

const withSlashes = (name) => name.replaceAll('\\', '/');

/** `name`: relative to the package's `dist` folder. */
function isNeededByExcel(name) {
  return KEPT.some((pattern) => pattern.test(withSlashes(name)));
}

/** office.js asks for `AgaveErrorUX/`, which is another folder on servers that tell case apart. */
function nameOnServer(name) {
  return withSlashes(name).replace(/^agaveerrorux\//, 'AgaveErrorUX/');
}

module.exports = { isNeededByExcel, nameOnServer };

/** webpack: a check's doc.md becomes the JSON that the pane shows. */
const { parseCheckPage } = require('./parse-check-page');

module.exports = function checkPageLoader(markdown) {
  return JSON.stringify(parseCheckPage(markdown));
};

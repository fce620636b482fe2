/** Jest: a check's doc.md as the bundler gives it to the pane. */
const { parseCheckPage } = require('../scripts/docs/parse-check-page');

module.exports = {
  process: (markdown) => ({
    code: `module.exports = ${JSON.stringify(parseCheckPage(markdown))};`,
  }),
};

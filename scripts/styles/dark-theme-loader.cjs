/**
 * Makes the pane's dark styles from its light ones: every declaration that can hold a colour, with dark colours, for pages
 * that are `is-dark`. Declarations without a colour (`border: 0`) come along, since they take back what others set.
 * The styles of contrast themes are left out: with such a theme the page is never `is-dark`.
 * A colour that has no dark one ends the build.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const postcss = require('postcss');
const { coloursFor } = require('./dark-colours.cjs');

const WITHOUT_DARK = ['contrast.css'];

function darkValue({ prop, value, source }, colours) {
  return value.replace(/#[0-9a-f]{3,8}\b/gi, (colour) => {
    const dark = colours[colour.toLowerCase()];
    if (!dark) {
      throw new Error(`${prop}: ${colour} has no dark colour (line ${source.start.line})`);
    }
    return dark;
  });
}

/** The style sheet with what it imports in its place. `onFile` is told of every file. */
function withImports(css, folder, onFile) {
  const root = postcss.parse(css);
  root.walkAtRules('import', (rule) => {
    const file = path.join(folder, rule.params.slice(1, -1));
    if (WITHOUT_DARK.includes(path.basename(file))) {
      rule.remove();
      return;
    }
    onFile(file);
    rule.replaceWith(withImports(readFileSync(file, 'utf8'), path.dirname(file), onFile));
  });
  return root;
}

module.exports = function darkTheme(light) {
  const root = withImports(light, this.context, (file) => this.addDependency(file));
  root.walkComments((comment) => comment.remove());
  root.walkDecls((declaration) => {
    const colours = coloursFor(declaration.prop);
    if (colours) declaration.value = darkValue(declaration, colours);
    else declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
    else rule.selectors = rule.selectors.map((selector) => `.is-dark ${selector}`);
  });
  root.walkAtRules((rule) => {
    if (!rule.nodes || rule.nodes.length === 0) rule.remove();
  });
  // scroll bars and the browser's own lists
  root.append(postcss.parse('.is-dark { color-scheme: dark; background: #1f1f1f; }'));
  return root.toString();
};

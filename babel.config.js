/** For jest and scripts, which run on Node. What is shipped is transpiled as webpack.config.js says. */
module.exports = {
  presets: [
    ['@babel/preset-env', { targets: { node: '20' } }],
    '@babel/preset-react',
    '@babel/preset-typescript',
  ],
};

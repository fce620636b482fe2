/** One transpiler for everything: jest and the command line run on Node 20, the pane on IE 11. */
module.exports = (api) => {
  const target = api.caller((caller) => (caller && caller.target) || 'node');
  const isPane = target === 'web' || (Array.isArray(target) && target.includes('web'));
  return {
    presets: [
      [
        '@babel/preset-env',
        isPane
          ? { targets: 'ie 11, edge 18, last 2 versions', useBuiltIns: 'usage', corejs: '3.51' }
          : { targets: { node: '20' } },
      ],
      '@babel/preset-react',
      '@babel/preset-typescript',
    ],
  };
};

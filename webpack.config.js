/**
 * Five bundles:
 *   pane       the task pane, ES5 for the IE 11 web view of Excel 2016/2019, with its own copy of office.js, icons and fonts
 *   workbench  the page that hosts the built pane without Excel, with samples to try; browsers of the last years
 *   cli        `npm run check` and its worker, Node 20
 *   library    the engine for other programs, an ES module for Node 20
 *   install    the script of 安装.html, ES5: servers have old browsers
 *
 * `webpack --env only=cli` builds one of them.
 */
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin } = require('webpack');
const { BundledPackages } = require('./scripts/bundled-packages.cjs');
const { CONTENT_SECURITY_POLICY } = require('./scripts/content-security-policy.cjs');
const { isNeededByExcel, nameOnServer } = require('./scripts/office-files.cjs');

const source = (...parts) => path.resolve(__dirname, 'src', ...parts);
const output = (...parts) => path.resolve(__dirname, 'dist', ...parts);
const packageFolder = (name) => path.dirname(require.resolve(`${name}/package.json`));
const OWN_LICENCE = path.resolve(__dirname, 'LICENSE');
const OFFICE_FILES = path.join(packageFolder('@microsoft/office-js'), 'dist');

const HELPERS_VERSION = require('@babel/runtime/package.json').version;
/**
 * Polyfills that are taken for used because a method has the same name, or that mend what nobody here calls:
 * proposals, URL (zod's check of addresses), iterator helpers (`map` and `filter` of arrays), raw JSON, base64,
 * algebra of sets, and typed arrays beyond what IE 11 has (`file-reading-polyfills.ts` adds what the file readers use).
 * IE 11's own regular expressions are right for every pattern that Babel leaves: none is sticky, named or looks behind.
 */
const UNUSED_POLYFILLS = [
  /^esnext\./,
  /^web\.(url|dom-exception|atob|btoa)/,
  /^es\.json\./,
  /^es\.iterator\.(?!constructor$)/,
  /^es\.uint8-array\./,
  /^es\.array-buffer\./,
  /^es\.typed-array\./,
  /^es\.error\.cause/,
  /^es\.(map|weak-map)\.get-or-insert/,
  /^es\.set\.(difference|intersection|is-|symmetric|union)/,
  /^es\.regexp\.(?!flags$)/,
  /^es\.string\.(match|replace|search|split|bold|link|small)$/,
  /^es\.(symbol\.async-iterator|symbol\.has-instance|function\.has-instance|promise\.race)$/,
  // IE 11 has these; only corners of them that nobody here enters differ
  /^es\.array\.(concat|filter|join|map|push|slice|splice|unscopables.*)$/,
  /^es\.number\.(constructor|parse-int|to-exponential|to-fixed)$/,
  /^es\.object\.(freeze|get-own-property-descriptor|get-own-property-names|get-prototype-of|keys|proto)$/,
  /^es\.(parse-float|parse-int|string\.trim)$/,
];
/** What holds for all code of the pane and lets Babel write less: nobody asks for the corners that these leave out. */
const ASSUMPTIONS = {
  constantReexports: true,
  ignoreFunctionLength: true,
  ignoreToPrimitiveHint: true,
  mutableTemplateObject: true,
  noClassCalls: true,
  noDocumentAll: true,
  objectRestNoSymbols: true,
  setClassMethods: true,
  setComputedProperties: true,
  setSpreadProperties: true,
  skipForOfIteratorClosing: true,
  superIsCallableConstructor: true,
};
const OLDEST_PANE = 'ie 11, edge 18, last 2 versions';
/** Browsers of Chinese offices are Chromium of years ago under other names. */
const OLDEST_WORKBENCH = 'chrome 86, edge 86, firefox 102, safari 15';

/** Babel runs over packages too: some ship newer syntax than IE 11 reads. core-js polyfills must not polyfill themselves. */
function babelRule(targets, usePolyfills) {
  return {
    test: /\.(ts|tsx|js|mjs)$/,
    exclude: /node_modules[\\/](core-js|@babel)[\\/]/,
    resolve: { fullySpecified: false },
    use: {
      loader: 'babel-loader',
      options: {
        configFile: false,
        babelrc: false,
        cacheDirectory: true,
        // a pattern is `{}` in the identifier that the loader makes of these options
        cacheIdentifier: UNUSED_POLYFILLS.join(),
        sourceType: 'unambiguous',
        assumptions: usePolyfills ? ASSUMPTIONS : {},
        presets: [
          [
            '@babel/preset-env',
            usePolyfills
              ? { targets, useBuiltIns: 'usage', corejs: '3.51', exclude: UNUSED_POLYFILLS }
              : { targets },
          ],
          ['@babel/preset-react'],
          ['@babel/preset-typescript'],
        ],
        // Babel's helpers once, not in each of some 500 modules
        plugins: usePolyfills
          ? [['@babel/plugin-transform-runtime', { version: HELPERS_VERSION }]]
          : [],
      },
    },
  };
}

/** hucre is many modules of which one is used here; none does anything on being loaded, though its package does not say so. */
const unusedPartsRule = { test: /node_modules[\\/]hucre[\\/]/, sideEffects: false };

/** The page of a check, as data for the pane. */
const checkPageRule = {
  test: /[\\/]doc\.md$/,
  type: 'json',
  use: path.resolve(__dirname, 'scripts', 'docs', 'check-page-loader.js'),
};

const styleRule = {
  test: /\.css$/,
  oneOf: [
    {
      test: /[\\/]styles[\\/]dark\.css$/,
      use: [
        MiniCssExtractPlugin.loader,
        'css-loader',
        path.resolve(__dirname, 'scripts', 'styles', 'dark-theme-loader.cjs'),
      ],
    },
    { use: [MiniCssExtractPlugin.loader, 'css-loader'] },
  ],
};

function common(name, isDevelopment) {
  return {
    name,
    mode: isDevelopment ? 'development' : 'production',
    // no eval in any build: the pane runs under a strict content security policy
    devtool: isDevelopment ? 'source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function pane(isDevelopment) {
  return {
    ...common('pane', isDevelopment),
    target: ['web', 'es5'],
    entry: {
      taskpane: source('taskpane', 'index.tsx'),
      'pane-worker': source('taskpane', 'batch', 'pane-worker.ts'),
      'self-check': source('taskpane', 'self-check', 'index.ts'),
    },
    // parts loaded later lie beside the page: addresses relative to it need no `document.currentScript`
    output: {
      path: output('pane'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: '',
      clean: true,
    },
    resolve: {
      ...common('pane', isDevelopment).resolve,
      alias: { 'zod/mini$': source('taskpane', 'zod-without-eval.ts') },
    },
    // each bundle is one file with the name it was given
    optimization: { splitChunks: false },
    module: { rules: [babelRule(OLDEST_PANE, true), styleRule, unusedPartsRule, checkPageRule] },
    plugins: [
      new HtmlPlugin({
        template: source('taskpane', 'taskpane.html'),
        filename: 'taskpane.html',
        // the self-check stands in the page's head, before everything that can fail
        chunks: ['taskpane'],
        contentSecurityPolicy: CONTENT_SECURITY_POLICY,
        scriptLoading: 'blocking',
        inject: 'body',
      }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({
        patterns: [
          {
            // Microsoft's files, unmodified, as far as Excel asks for them
            from: path.join(OFFICE_FILES, '**', '*').replaceAll('\\', '/'),
            to: ({ absoluteFilename }) =>
              `office-js/${nameOnServer(path.relative(OFFICE_FILES, absoluteFilename))}`,
            filter: (file) => isNeededByExcel(path.relative(OFFICE_FILES, file)),
            info: { minimized: true },
          },
          { from: source('taskpane', 'fabric-config.js'), to: 'fabric-config.js' },
          { from: source('taskpane', 'same-origin-only.js'), to: 'same-origin-only.js' },
          { from: path.resolve(__dirname, 'assets', 'icons', '*.png'), to: 'assets/[name][ext]' },
        ],
      }),
      new BundledPackages({ own: OWN_LICENCE, copied: [packageFolder('@microsoft/office-js')] }),
    ],
  };
}

/** Under names that every server and every zip program takes. */
const SAMPLES = {
  'unfilled.xlsx': '自评表示例-待填.xlsx',
  'filled.xlsx': '自评表示例-已填.xlsx',
  'with-targets.xlsx': '目标表与自评表示例.xlsx',
};

function workbench(isDevelopment) {
  return {
    ...common('workbench', isDevelopment),
    target: 'web',
    entry: { workbench: source('workbench', 'page', 'index.ts') },
    output: { path: output('workbench'), filename: '[name].js', clean: true },
    module: { rules: [babelRule(OLDEST_WORKBENCH, true), styleRule] },
    plugins: [
      new HtmlPlugin({
        template: source('workbench', 'page', 'workbench.html'),
        filename: 'index.html',
        contentSecurityPolicy: CONTENT_SECURITY_POLICY,
        scriptLoading: 'blocking',
        inject: 'body',
      }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({
        patterns: Object.entries(SAMPLES).map(([name, sample]) => ({
          from: path.resolve(__dirname, 'assets', 'samples', sample),
          to: `samples/${name}`,
        })),
      }),
      new BundledPackages({ own: OWN_LICENCE }),
    ],
  };
}

function commandLine(isDevelopment) {
  return {
    ...common('cli', isDevelopment),
    target: 'node20',
    entry: {
      check: source('cli', 'main.ts'),
      'check-worker': source('cli', 'worker.ts'),
    },
    output: { path: output('cli'), filename: '[name].js', clean: true },
    node: { __dirname: false },
    module: { rules: [babelRule({ node: '20' }, false)] },
    // the installed command is started by its name
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^check\.js$/ }),
      new BundledPackages({ own: OWN_LICENCE }),
    ],
  };
}

/** The engine for other programs; types stand beside it (scripts/build.mjs). */
function library(isDevelopment) {
  return {
    ...common('library', isDevelopment),
    target: 'node20',
    entry: { index: source('library', 'index.ts') },
    experiments: { outputModule: true },
    output: {
      path: output('library'),
      filename: '[name].mjs',
      library: { type: 'module' },
      clean: { keep: /^types\// },
    },
    module: { rules: [babelRule({ node: '20' }, false)] },
    plugins: [new BundledPackages({ own: OWN_LICENCE })],
  };
}

/** What 安装.html runs; the package puts it into the page. */
function install(isDevelopment) {
  return {
    ...common('install', isDevelopment),
    target: ['web', 'es5'],
    entry: { install: path.resolve(__dirname, 'scripts', 'package', 'install-page', 'index.ts') },
    output: { path: output('install'), filename: '[name].js', clean: true },
    module: { rules: [babelRule(OLDEST_PANE, true)] },
  };
}

module.exports = (env = {}) => {
  const isDevelopment = env.development === true;
  const bundles = { pane, workbench, cli: commandLine, library, install };
  const wanted = env.only ? String(env.only).split(',') : Object.keys(bundles);
  return wanted.map((name) => bundles[name](isDevelopment));
};

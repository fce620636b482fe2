/** Arrows point inwards only: taskpane, cli, workbench → excel | file → core (docs/architecture.md). */

/** Folders of core from the bottom up: each knows only those before it. docs/architecture.md says what they are for. */
const CORE_LAYERS = [
  'words',
  'sheet',
  'value',
  'edit',
  'form',
  'policy',
  'judge',
  'score',
  'review',
  'check',
  'report',
  'round',
];

const coreLayerRules = CORE_LAYERS.slice(0, -1).map((folder, index) => ({
  name: `core-${folder}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: `^src/core/(${CORE_LAYERS.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'core is all knowledge over plain data: no Office, DOM, Node or other folder',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/(zod|big\\.js)/'] },
    },
    ...coreLayerRules,
    {
      name: 'file-knows-core-only',
      severity: 'error',
      from: { path: '^src/file/' },
      to: { path: '^src/', pathNot: '^src/(file|core)/' },
    },
    {
      name: 'file-runs-anywhere',
      comment: 'files are bytes in, bytes out: the pane and the workbench read them too',
      severity: 'error',
      from: { path: '^src/file/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'excel-knows-core-only',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { path: '^src/', pathNot: '^src/(excel|core)/' },
    },
    {
      name: 'outer-folders-apart',
      severity: 'error',
      from: { path: '^src/(taskpane|cli|workbench|library)/' },
      to: { path: '^src/(taskpane|cli|workbench|library)/', pathNot: '^src/$1/' },
    },
    {
      name: 'host-is-no-page',
      comment: 'the stand-in for Excel runs in Node tests too',
      severity: 'error',
      from: { path: '^src/workbench/host/' },
      to: { path: '^src/workbench/', pathNot: '^src/workbench/host/' },
    },
    {
      name: 'pane-sees-excel-only-at-its-root',
      comment: 'the pane knows the port; only its composition root chooses the one over Office.js',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/excel/' },
    },
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/(taskpane/(fabric-config|same-origin-only)\\.js|.*\\.d\\.ts)$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};

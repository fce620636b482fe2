/** Arrows point inwards only: taskpane, cli, workbench → excel | file → core (docs/architecture.md). */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'core is all knowledge over plain data: no Office, DOM, Node or other folder',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/(zod|big\\.js)/'] },
    },
    {
      name: 'core-in-layers',
      comment:
        'what sheets, values and forms say is read before it is scored, and scored before it is checked',
      severity: 'error',
      from: { path: '^src/core/(sheet|edit|value|form|judge|score)/' },
      to: { path: '^src/core/(check|review|round|report)/' },
    },
    {
      name: 'values-know-no-form',
      comment: 'a cell is read by what stands in it and its name, wherever its table stands',
      severity: 'error',
      from: { path: '^src/core/(sheet|value)/' },
      to: { path: '^src/core/(form|judge|score|policy|check|review|round|report)/' },
    },
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
      from: { path: '^src/(taskpane|cli|workbench)/' },
      to: { path: '^src/(taskpane|cli|workbench)/', pathNot: '^src/$1/' },
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

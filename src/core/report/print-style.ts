/** Style of the pages that are printed on A4 or sent back: black on white, fonts every Windows has. */
export const PRINT_STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { max-width: 190mm; margin: 0 auto; padding: 8mm 4mm; color: #1b1b1b; background: #fff;
  font: 14px/1.7 "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", SimSun, sans-serif; }
h1 { margin: 0 0 16px; font-size: 22px; text-align: center; }
h2 { margin: 24px 0 8px; font-size: 16px; page-break-after: avoid; }
h3 { margin: 16px 0 6px; font-size: 14px; page-break-after: avoid; }
p { margin: 6px 0; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; font-size: 12.5px; line-height: 1.5; }
thead { display: table-header-group; }
tr { page-break-inside: avoid; }
th, td { padding: 5px 7px; border: 1px solid #8a8a8a; text-align: left; vertical-align: top; word-break: break-word; }
th { background: #f1f1f1; font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; white-space: nowrap; }
td ul { margin: 3px 0 0; padding-left: 15px; }
table.points { table-layout: fixed; }
col.narrow { width: 38px; } col.action { width: 76px; } col.place { width: 60px; } col.how { width: 30%; }
col.code { width: 44px; } col.cells { width: 15%; } col.why { width: 23%; }
p.letter { text-indent: 2em; }
p.signature { text-align: right; }
td.action { font-weight: 600; }
.quiet { color: #595959; }
.accepted td { color: #595959; }
@media print { body { padding: 0; } th { background: #eee !important; -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`.trim();

/**
 * The style sheet of a page made by `renderHtml`, for those who put a fragment into a page of their own.
 *
 * Every rule is below `.disclosure`, but for the printed page and the margin of the body.
 */
export const htmlStyle = `@page { size: A4; margin: 18mm 15mm; }
body { margin: 0; background: #fff; }
.disclosure { box-sizing: border-box; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; color: #000; font: 1rem/1.75 FangSong, STFangsong, "Noto Serif CJK SC", "Songti SC", SimSun, serif; overflow-wrap: break-word; }
.disclosure h1 { margin: 0 0 1rem; font: bold 1.5rem/1.5 SimSun, "Songti SC", "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance; }
.disclosure h2 { margin: 1.5rem 0 .75rem; font: 1.125rem/1.5 SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; }
.disclosure h3 { margin: 1rem 0 .25rem; font: bold 1rem/1.75 KaiTi, STKaiti, "Noto Serif CJK SC", serif; text-indent: 2em; }
.disclosure p { margin: 0 0 .25rem; text-indent: 2em; text-align: justify; }
.disclosure .facts { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 2em; margin-bottom: 1rem; font-size: .875rem; }
.disclosure .facts p { text-indent: 0; }
.disclosure .placeholder { color: #595959; }
.disclosure .scroll { padding: 1px; overflow-x: auto; }
.disclosure table { width: 100%; min-width: 44rem; border-collapse: collapse; table-layout: fixed; font: .8125rem/1.4 SimSun, "Songti SC", "Noto Serif CJK SC", serif; font-variant-numeric: tabular-nums; }
.disclosure caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.disclosure .requests col.group { width: 8%; }
.disclosure .requests col.label { width: 31%; }
.disclosure :is(th, td) { height: 1.6em; padding: .15em .2em; border: 1px solid #000; font-weight: normal; text-align: center; vertical-align: middle; }
.disclosure :is(th, td).start { padding-inline: .4em; text-align: left; }
.disclosure th:is(.column, .rows) { text-wrap: balance; }
.disclosure td.figure { padding-inline: 0; overflow-wrap: normal; }
.disclosure th.block { background: #c6d9f1; }
.disclosure .note { font-family: KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
.disclosure mark { background: none; color: inherit; font-weight: bold; text-decoration: underline 2px; }
.disclosure .error { --tone: #b00020; --ground: #fde7e9; }
.disclosure .warning { --tone: #7a4b00; --ground: #fff3d6; }
.disclosure .info { --tone: #00527a; --ground: #e3f2fb; }
.disclosure td:is(.error, .warning, .info) { background: var(--ground); }
.disclosure td:is(.error, .warning, .info) :is(mark, a), .disclosure li strong { color: var(--tone); }
.disclosure .findings ul { margin: 0; padding: 0; list-style: none; }
.disclosure td small { display: block; overflow-wrap: anywhere; font-size: .75em; line-height: 1.3; }
.disclosure:lang(en) { max-width: 72rem; }
.disclosure:lang(en) table { min-width: 66rem; }
.disclosure:lang(en) th { font-size: .85em; hyphens: auto; }
.disclosure :is(.changes, .header-changes) th[scope="row"], .disclosure.diff td:not(.figure) { padding-inline: .4em; text-align: left; overflow-wrap: anywhere; }
.disclosure.diff thead th { background: #c6d9f1; }
.disclosure .changes :is(th, td):nth-child(1) { width: 26%; }
.disclosure .changes :is(th, td):nth-child(7) { width: 24%; }
.disclosure .changes td.figure { padding-inline: .4em; text-align: right; }
.disclosure .revisions td { vertical-align: top; }
.disclosure svg { display: block; width: 100%; height: auto; }
.disclosure .axis { stroke: #000; stroke-width: 1; }
.disclosure rect { stroke: #1f4e79; stroke-width: 1; }
.disclosure rect.more { fill: #1f4e79; }
.disclosure rect.less { fill: #fff; }
.disclosure ul.revisions, .disclosure ul.incomparable { margin: 0; padding: 0; list-style: none; }
.disclosure .revisions li { margin: 0 0 .5rem; padding-left: 4em; text-indent: -4em; text-align: justify; }
.disclosure .state { display: inline-block; width: 4em; text-indent: 0; font: .875em/1.5 SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; }
.disclosure ins { background: #e2f0d9; text-decoration: underline; }
.disclosure del { background: #fde7e9; text-decoration: line-through; }
@media print {
  .disclosure { max-width: none; padding: 0; font-size: 12pt; }
  .disclosure table, .disclosure:lang(en) table { min-width: 0; font-size: 9pt; }
  .disclosure td.figure { font-size: 8.5pt; }
  .disclosure:lang(en) :is(th, .corner) { font-size: 6pt; }
  .disclosure:lang(en) .column { padding-inline: 0; }
  .disclosure table { break-inside: avoid; }
  .disclosure .scroll { overflow: visible; }
  .disclosure :is(h1, h2, h3) { break-after: avoid; }
  .disclosure :is(td, th:not(.rows)) { break-inside: avoid; }
  .disclosure thead { display: table-header-group; }
  .disclosure td:is(.error, .warning, .info), .disclosure th:is(.column, .rows) { text-wrap: balance; }
.disclosure td.figure { padding-inline: 0; overflow-wrap: normal; }
.disclosure th.block, .disclosure.diff thead th, .disclosure rect { print-color-adjust: exact; }
}`;

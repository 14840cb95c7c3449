import { themes } from './tokens.js';

const page = `
&,& *{box-sizing:border-box}
&{background:var(--bg);color:var(--text);font:15px/1.5 var(--labgloss-font,Inter,"Segoe UI",Roboto,Arial,sans-serif);font-variant-numeric:tabular-nums;padding:var(--labgloss-padding,32px max(28px,calc((100% - 1040px)/2)) 48px);overflow-wrap:break-word}
h1{font-size:26px;line-height:1.2;margin:0}
h2{font-size:17px;line-height:1.3;margin:34px 0 10px}
h3{font-size:15.5px;line-height:1.35;margin:0;font-weight:650}
h4{font-size:12.5px;margin:0 0 4px;color:var(--muted);font-weight:600}
p{margin:0 0 8px}
ul{margin:0 0 8px;padding-left:18px}
a{color:var(--accent)}
.cite{white-space:nowrap}
code{font:12px ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
summary{cursor:pointer;color:var(--accent);font-size:13.5px;font-weight:600;padding:4px 0}
:is(a,summary,.wide):focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.small{display:block;color:var(--muted);font-size:12px;font-weight:400;line-height:1.35}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{border-bottom:2px solid var(--text);padding-bottom:14px}
.top p{margin:4px 0 0;color:var(--muted);max-width:66ch}
.facts{display:grid;grid-template-columns:1fr 3fr;gap:10px 24px;margin:16px 0 0}
dt{font-size:12.5px;color:var(--muted)}
dd{margin:0;font-weight:550}
.collected{color:var(--muted)}
.counts{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 14px;padding:0;list-style:none}
.counts li{background:var(--chip);border-radius:6px;padding:5px 11px;font-size:13.5px}
.counts b{font-size:15px}
footer{margin-top:28px;border-top:1px solid var(--axis);padding-top:12px;font-size:12.5px;color:var(--muted)}
footer p{margin:0 0 4px;overflow-wrap:anywhere}
.sources{padding-left:26px;font-size:13px;margin:0}
.sources li{margin:0 0 4px;overflow-wrap:anywhere}`;

const tables = `
.wide{overflow-x:auto;position:relative;container-type:inline-size}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--muted);font-size:13px;padding-bottom:6px}
caption:empty{display:none}
thead th{font-size:12.5px;color:var(--muted);font-weight:600;text-align:left;border-bottom:1px solid var(--axis);padding:6px 14px 6px 0}
tbody :is(th,td){border-bottom:1px solid var(--line);padding:8px 14px 8px 0;text-align:left;vertical-align:middle;font-size:13.5px}
tbody th{font-weight:600}
.results{min-width:980px;margin-bottom:18px;table-layout:fixed}
.results th:nth-child(1){width:18%}
.results th:nth-child(2){width:13%}
.results th:nth-child(3){width:11%}
.results th:nth-child(4){width:234px}
.results th:nth-child(6){width:15%}
.results tbody th{font-size:15px}
.results td:nth-child(3){font-size:15px}

.value b{font-size:17px}
.unit{color:var(--muted);font-size:12.5px}
.position{white-space:nowrap}
.glyph{display:inline-block;width:1.35em;color:var(--muted)}
:is(.below-position,.above-position){font-weight:650}
:is(.below-position,.above-position) .glyph{color:var(--out-mark)}
.plain :is(th,td){vertical-align:top}
@container (max-width:979px){
.results{min-width:690px}
.results th:nth-child(4){width:164px}
.results .bar{width:150px;height:auto}
.results :is(tbody th,td:nth-child(3)){font-size:14px}
.position{white-space:normal}
}`;

const notes = `
.note{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px;padding:13px 16px 10px;margin:0 0 12px}
.note header{display:flex;gap:10px;align-items:baseline}
.note h3{flex:1}
.note>p{margin:7px 0 6px;max-width:86ch}
.note header code{color:var(--muted)}
.kind{display:inline-block;font-size:12px;background:var(--chip);color:var(--muted);border-radius:4px;padding:1px 7px;white-space:nowrap}
.kind::first-letter{text-transform:uppercase}
.basis{display:grid;grid-template-columns:1.25fr 1fr;gap:12px 28px;margin-top:6px;padding:12px 14px;background:var(--surface);border-radius:6px;font-size:13.5px}
.basis :is(ul,p){margin:0}
.matched :is(th,td){border:0;padding:2px 10px 2px 0;vertical-align:top}
.matched th{font-weight:500}
.folded{border-top:1px solid var(--line);padding:6px 0}`;

const pictures = `
.bar{display:block}
.track{fill:var(--track)}
.near{stop-color:var(--track)}
.far{stop-color:var(--out)}
.band{fill:var(--band)}
.edge{stroke:var(--edge);stroke-width:1.5}
.mark{fill:var(--mark);stroke:var(--bg);stroke-width:1.5}
.open{fill:var(--bg);stroke:var(--mark);stroke-width:2}
.span{fill:none;stroke:var(--mark);stroke-width:2}
.limit{fill:none;stroke:var(--limit);stroke-width:1.75;stroke-dasharray:4 3}
.trend{display:block;width:100%;min-width:760px;height:auto}
.trend text{fill:var(--text)}
.trend .dim{fill:var(--muted)}
.t11{font-size:11px}
.t12{font-size:12px}
.t14{font-size:14px}
.strong{font-weight:600}
.light{font-weight:400}
.mid{text-anchor:middle}
.end{text-anchor:end}
.halo{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
.axis{fill:none;stroke:var(--axis)}
.zone{fill:var(--band);opacity:.75}
.zone-edge{fill:none;stroke:var(--edge)}
.series{fill:none;stroke:var(--series);stroke-width:2;stroke-linejoin:round}
.dashed{stroke-width:1.75;stroke-dasharray:3 4}
.point{fill:var(--series);stroke:var(--bg);stroke-width:1.5}
.hollow{fill:var(--bg);stroke:var(--series);stroke-width:2}
.change{stroke:var(--axis);stroke-dasharray:1 3}
.therapy-1{fill:var(--therapy-1)}
.therapy-2{fill:var(--therapy-2)}
.therapy-edge-1{fill:none;stroke:var(--therapy-1-edge)}
.therapy-edge-2{fill:none;stroke:var(--therapy-2-edge)}
.hatch{opacity:.2}
.bold{stroke-width:2}
.tint{opacity:.38}
.faint{opacity:.7}
figure{margin:0 0 10px}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;list-style:none;color:var(--muted);font-size:12.5px}
.legend svg{vertical-align:-3px;margin-right:6px}
.missing{fill:none;stroke:var(--axis);stroke-dasharray:2 4}`;

const paper = `
@media print{
&{font-size:9.2pt;line-height:1.36;padding:0;print-color-adjust:exact}
h1{font-size:17pt}
h2{font-size:12pt;margin:12pt 0 5pt;break-after:avoid}
h3{font-size:10pt;break-after:avoid}
:is(.small,.kind,.unit,caption,thead th,.legend,dt,h4,summary,.matched,.basis,.plain td,.plain tbody th,footer,.sources,.note header code){font-size:8.2pt}
tbody :is(th,td){font-size:8.6pt;padding:3pt 6pt 3pt 0}
.counts{gap:5pt;margin-bottom:8pt}
.counts li{padding:2pt 7pt;font-size:8.8pt}
.counts b{font-size:10pt}
.wide{overflow:visible;container-type:normal}
.results{min-width:0}
.results :is(tbody th,td:nth-child(3)){font-size:9.2pt}
.results th:nth-child(4){width:132px}
.value b{font-size:11pt}
.bar{width:120px;height:auto}
.trend{min-width:0}
:is(.note,.basis section,tr,figure,.sources li,.legend){break-inside:avoid}
:is(.collected,.counts,summary){break-after:avoid}
.note{padding:7pt 10pt;margin-bottom:7pt}
.note>p{max-width:none;margin:4pt 0}
.basis{padding:6pt 9pt;gap:5pt 16pt;margin-top:2pt}
details::details-content{content-visibility:visible!important;block-size:auto!important;opacity:1!important}
summary{list-style:none;color:var(--muted)}
a{color:inherit;text-decoration:none}
}
@media (max-width:720px){
&{padding:var(--labgloss-padding,20px 16px 32px)}
:is(.facts,.basis){grid-template-columns:1fr}
.note header{flex-wrap:wrap}
.note h3{flex-basis:100%;order:1}
}`;

/** The style sheet of the report. Its rules are nested in the element of the report, so they change nothing around it. */
export const STYLE: string = `${themes}\n.labgloss{${page}${tables}${notes}${pictures}${paper}\n}`;

/** What only a file of its own sets: the sheet of paper and the ground around the report. */
export const PAGE_STYLE: string = `@page{size:A4;margin:13mm 13mm 14mm}
body{margin:0}
@media screen{.labgloss{min-height:100vh}}
`;

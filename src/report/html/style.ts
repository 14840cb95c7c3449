import { themes } from './tokens.js';

const page = `
.labgloss,.labgloss *{box-sizing:border-box}
.labgloss{background:var(--bg);color:var(--text);font:15px/1.5 Inter,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums;padding:32px max(28px,calc((100% - 1040px)/2)) 48px;overflow-wrap:break-word}
.labgloss h1{font-size:26px;line-height:1.2;margin:0;letter-spacing:-.01em}
.labgloss h2{font-size:17px;line-height:1.3;margin:34px 0 10px}
.labgloss h3{font-size:15.5px;line-height:1.35;margin:0;font-weight:650}
.labgloss h4{font-size:12.5px;margin:0 0 4px;color:var(--muted);font-weight:600}
.labgloss p{margin:0 0 8px}
.labgloss ul{margin:0 0 8px;padding-left:18px}
.labgloss a{color:var(--accent);text-underline-offset:2px}
.labgloss .cite{white-space:nowrap}
.labgloss code{font:12px ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
.labgloss summary{cursor:pointer;color:var(--accent);font-size:13.5px;font-weight:600;padding:4px 0}
.labgloss :is(a,summary,.wide):focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.labgloss .small{display:block;color:var(--muted);font-size:12px;font-weight:400;line-height:1.35}
.labgloss .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.labgloss .top{border-bottom:2px solid var(--text);padding-bottom:14px}
.labgloss .top p{margin:4px 0 0;color:var(--muted);max-width:66ch}
.labgloss .facts{display:grid;grid-template-columns:1fr 3fr;gap:10px 24px;margin:16px 0 0}
.labgloss dt{font-size:12.5px;color:var(--muted)}
.labgloss dd{margin:0;font-weight:550}
.labgloss .collected{color:var(--muted)}
.labgloss .counts{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 14px;padding:0;list-style:none}
.labgloss .counts li{background:var(--chip);border-radius:6px;padding:5px 11px;font-size:13.5px}
.labgloss .counts b{font-size:15px}
.labgloss footer{margin-top:28px;border-top:1px solid var(--axis);padding-top:12px;font-size:12.5px;color:var(--muted)}
.labgloss footer p{margin:0 0 4px;overflow-wrap:anywhere}
.labgloss .sources{padding-left:26px;font-size:13px;margin:0}
.labgloss .sources li{margin:0 0 4px;overflow-wrap:anywhere}
.labgloss .sources li:target{background:var(--chip)}`;

const tables = `
.labgloss .wide{overflow-x:auto;position:relative}
.labgloss table{border-collapse:collapse;width:100%}
.labgloss caption{text-align:left;color:var(--muted);font-size:13px;padding-bottom:6px}
.labgloss caption:empty{display:none}
.labgloss thead th{font-size:12.5px;color:var(--muted);font-weight:600;text-align:left;border-bottom:1px solid var(--axis);padding:6px 14px 6px 0}
.labgloss tbody :is(th,td){border-bottom:1px solid var(--line);padding:8px 14px 8px 0;text-align:left;vertical-align:middle;font-size:13.5px}
.labgloss tbody th{font-weight:600}
.labgloss .results{min-width:980px;margin-bottom:18px;table-layout:fixed}
.labgloss .results th:nth-child(1){width:18%}
.labgloss .results th:nth-child(2){width:13%}
.labgloss .results th:nth-child(3){width:11%}
.labgloss .results th:nth-child(4){width:234px}
.labgloss .results th:nth-child(6){width:15%}
.labgloss .results tbody th{font-size:15px}
.labgloss .results td:nth-child(3){font-size:15px}

.labgloss .value b{font-size:17px}
.labgloss .unit{color:var(--muted);font-size:12.5px}
.labgloss .position{white-space:nowrap}
.labgloss .glyph{display:inline-block;width:1.35em;color:var(--muted)}
.labgloss :is(.below-position,.above-position){font-weight:650}
.labgloss :is(.below-position,.above-position) .glyph{color:var(--out-mark)}
.labgloss .plain :is(th,td){vertical-align:top}`;

const notes = `
.labgloss .note{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px;padding:13px 16px 10px;margin:0 0 12px}
.labgloss .note header{display:flex;gap:10px;align-items:baseline}
.labgloss .note h3{flex:1}
.labgloss .note>p{margin:7px 0 6px;max-width:86ch}
.labgloss .note header code{color:var(--muted)}
.labgloss .kind{display:inline-block;font-size:12px;background:var(--chip);color:var(--muted);border-radius:4px;padding:1px 7px;white-space:nowrap}
.labgloss .kind::first-letter{text-transform:uppercase}
.labgloss .basis{display:grid;grid-template-columns:1.25fr 1fr;gap:12px 28px;margin-top:6px;padding:12px 14px;background:var(--surface);border-radius:6px;font-size:13.5px}
.labgloss .basis :is(ul,p){margin:0}
.labgloss .matched :is(th,td){border:0;padding:2px 10px 2px 0;vertical-align:top}
.labgloss .matched th{font-weight:500}
.labgloss .folded{border-top:1px solid var(--line);padding:6px 0}`;

const pictures = `
.labgloss .bar{display:block}
.labgloss .track{fill:var(--track)}
.labgloss .near{stop-color:var(--track)}
.labgloss .far{stop-color:var(--out)}
.labgloss .band{fill:var(--band)}
.labgloss .edge{stroke:var(--edge);stroke-width:1.5}
.labgloss .mark{fill:var(--mark);stroke:var(--bg);stroke-width:1.5}
.labgloss .open{fill:var(--bg);stroke:var(--mark);stroke-width:2}
.labgloss .span{fill:none;stroke:var(--mark);stroke-width:2}
.labgloss .limit{fill:none;stroke:var(--limit);stroke-width:1.75;stroke-dasharray:4 3}
.labgloss .trend{display:block;width:100%;min-width:760px;height:auto}
.labgloss .trend text{fill:var(--text)}
.labgloss .trend .dim{fill:var(--muted)}
.labgloss .t11{font-size:11px}
.labgloss .t12{font-size:12px}
.labgloss .t14{font-size:14px}
.labgloss .strong{font-weight:600}
.labgloss .light{font-weight:400}
.labgloss .mid{text-anchor:middle}
.labgloss .end{text-anchor:end}
.labgloss .halo{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
.labgloss .axis{fill:none;stroke:var(--axis)}
.labgloss .zone{fill:var(--band);opacity:.75}
.labgloss .zone-edge{fill:none;stroke:var(--edge)}
.labgloss .series{fill:none;stroke:var(--series);stroke-width:2;stroke-linejoin:round}
.labgloss .dashed{stroke-width:1.75;stroke-dasharray:3 4}
.labgloss .point{fill:var(--series);stroke:var(--bg);stroke-width:1.5}
.labgloss .hollow{fill:var(--bg);stroke:var(--series);stroke-width:2}
.labgloss .change{stroke:var(--axis);stroke-dasharray:1 3}
.labgloss .therapy-1{fill:var(--therapy-1)}
.labgloss .therapy-2{fill:var(--therapy-2)}
.labgloss .therapy-edge-1{fill:none;stroke:var(--therapy-1-edge)}
.labgloss .therapy-edge-2{fill:none;stroke:var(--therapy-2-edge)}
.labgloss .hatch{opacity:.2}
.labgloss .bold{stroke-width:2}
.labgloss .tint{opacity:.38}
.labgloss .faint{opacity:.7}
.labgloss figure{margin:0 0 10px}
.labgloss .legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0 0 14px;padding:0;list-style:none;color:var(--muted);font-size:12.5px}
.labgloss .legend svg{vertical-align:-3px;margin-right:6px}
.labgloss .missing{fill:none;stroke:var(--axis);stroke-dasharray:2 4}`;

const paper = `
@media print{
.labgloss{font-size:9.2pt;line-height:1.36;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.labgloss h1{font-size:17pt}
.labgloss h2{font-size:12pt;margin:12pt 0 5pt;break-after:avoid}
.labgloss h3{font-size:10pt;break-after:avoid}
.labgloss :is(.small,.kind,.unit,caption,thead th,.legend,dt,h4,summary,.matched,.basis,.plain td,.plain tbody th,footer,.sources,.note header code){font-size:8.2pt}
.labgloss tbody :is(th,td){font-size:8.6pt;padding:3pt 6pt 3pt 0}
.labgloss .counts{gap:5pt;margin-bottom:8pt}
.labgloss .counts li{padding:2pt 7pt;font-size:8.8pt}
.labgloss .counts b{font-size:10pt}
.labgloss .wide{overflow:visible}
.labgloss .results{min-width:0}
.labgloss .results :is(tbody th,td:nth-child(3)){font-size:9.2pt}
.labgloss .results th:nth-child(4){width:132px}
.labgloss .value b{font-size:11pt}
.labgloss .bar{width:120px;height:auto}
.labgloss .trend{min-width:0}
.labgloss :is(.note,.basis section,tr,figure,.sources li,.legend){break-inside:avoid}
.labgloss :is(.collected,.counts,summary){break-after:avoid}
.labgloss .note{padding:7pt 10pt;margin-bottom:7pt}
.labgloss .note>p{max-width:none;margin:4pt 0}
.labgloss .basis{padding:6pt 9pt;gap:5pt 16pt;margin-top:2pt}
.labgloss details::details-content{content-visibility:visible!important;block-size:auto!important;opacity:1!important}
.labgloss summary{list-style:none;color:var(--muted)}
.labgloss summary::-webkit-details-marker{display:none}
.labgloss a{color:inherit;text-decoration:none}
}
@media (max-width:720px){
.labgloss{padding:20px 16px 32px}
.labgloss :is(.facts,.basis){grid-template-columns:1fr}
.labgloss .note header{flex-wrap:wrap}
.labgloss .note h3{flex-basis:100%;order:1}
}`;

/** The style sheet of the report. Every rule starts at its element, so it changes nothing around it. */
export const STYLE: string = [themes, page, tables, notes, pictures, paper].join('\n');

/** What only a file of its own sets: the sheet of paper and the ground around the report. */
export const PAGE_STYLE: string = `@page{size:A4;margin:13mm 13mm 14mm}
body{margin:0}
@media screen{.labgloss{min-height:100vh}}
`;

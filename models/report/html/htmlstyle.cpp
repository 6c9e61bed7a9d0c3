// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/html/htmlstyle.h"

namespace exhibit {

const char* const htmlStyle =
    R"(:root{color-scheme:light dark;--window:#f3f4f7;--panel:#fff;--sunken:#f8f9fb;--hair:#e2e5eb;--line:#c8cdd7;
--text:#171a21;--text2:#454d5b;--muted:#626a79;--accent:#2b50c8;--fail:#be3418;--failFill:#fbe6df;--mid:#d9694c;--soft:#ebb09e;
--err:#7639a3;--ok:#0a6f6a;--okFill:#ddf1ef;--warn:#855800;--warnMark:#b07600;--series:#4c6fdb;--mark:#fff4cc}
@media (prefers-color-scheme:dark){:root{--window:#15171c;--panel:#1b1e24;--sunken:#17191f;--hair:#2b2f38;--line:#424956;
--text:#e8eaf0;--text2:#bcc3cf;--muted:#969fae;--accent:#8fa8ff;--fail:#ff8a6b;--failFill:#402019;--mid:#c9644a;--soft:#7e4536;
--err:#cda4f5;--ok:#5ad1c5;--okFill:#15332f;--warn:#e6b84a;--warnMark:#e6b84a;--series:#8fa8ff;--mark:#3b3215}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:15px/1.5 Inter,system-ui,sans-serif;display:grid;
grid-template-columns:230px minmax(0,1040px);gap:24px;padding:20px}
nav{position:sticky;top:20px;align-self:start;font-size:13px;max-height:calc(100vh - 40px);overflow:auto}
nav ol{list-style:none;margin:8px 0;padding:0}nav li{margin:2px 0}
nav a{color:var(--text2);text-decoration:none;display:flex;justify-content:space-between;gap:8px;padding:2px 6px;border-radius:4px}
nav small{color:var(--muted);font-size:12px}
nav a:hover{background:var(--panel)}
header,section{background:var(--panel);border:1px solid var(--hair);border-radius:8px;padding:16px 20px;margin:0 0 14px}
h1{font-size:22px;line-height:1.3;margin:0 0 8px}h2{font-size:18px;margin:0 0 10px}h3{font-size:15px;margin:18px 0 6px}
h4{font-size:14px;margin:14px 0 6px}
p,ul,ol,blockquote{margin:0 0 8px}li{margin:2px 0}
code,pre,.p,q{font-family:"JetBrains Mono",ui-monospace,monospace;font-size:12.5px;overflow-wrap:anywhere}
a{color:var(--accent)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
blockquote{border-left:3px solid var(--line);padding-left:12px;color:var(--text2)}
pre{background:var(--sunken);border:1px solid var(--hair);border-radius:6px;padding:8px 10px;overflow:auto;white-space:pre-wrap}
ins{background:var(--okFill);text-decoration:none;display:block}del{background:var(--failFill);text-decoration:none;display:block}
.t{overflow:auto;margin:0 0 10px}table{border-collapse:collapse;font-size:13px;width:100%}
th,td{border-bottom:1px solid var(--hair);padding:5px 8px;text-align:left;vertical-align:top}
th{background:var(--sunken);font-weight:500;color:var(--text2)}
.d{display:inline-block;border-radius:6px;padding:2px 10px;font-weight:600;margin:0 0 10px;background:var(--okFill);color:var(--ok)}
.d.no{background:var(--failFill);color:var(--fail)}.d.if{background:var(--mark);color:var(--warn)}
.k{overflow:hidden;display:grid;grid-template-columns:repeat(6,1fr);gap:0;border:1px solid var(--hair);border-radius:8px;margin:0 0 12px}
.k div{padding:10px 12px;border-left:1px solid var(--hair);margin-left:-1px}.k dt{font-size:12.5px;color:var(--text2)}.k dd{margin:0}.k b{font-size:21px;font-weight:600}
.k .bad b{color:var(--fail)}.k small{display:block;line-height:1.35;color:var(--muted);font-size:12px}
figure{margin:0 0 12px;overflow:auto}figcaption{font-weight:600;margin-bottom:4px}
svg text{font:11px Inter,system-ui,sans-serif;fill:var(--text)}.axis{stroke:var(--muted)}
.every{fill:var(--soft);stroke:var(--mid)}.known{fill:var(--mid)}.new{fill:var(--fail)}
.coll{fill:url(#hatch);stroke:var(--err)}.hatch{fill:var(--err)}.unkn{fill:url(#dots);stroke:var(--mid)}.dot{fill:var(--mid)}.legend .coll{fill:var(--err)}
.low{fill:var(--series)}.high{fill:var(--warnMark)}.cut{fill:var(--fail)}.over{fill:url(#overhatch);stroke:var(--fail)}
.overline{fill:var(--fail)}.grid{stroke:var(--hair)}.trigger{stroke:var(--warnMark);stroke-dasharray:4 3}.ceiling{stroke:var(--fail)}
.baseline{stroke:var(--text2);stroke-dasharray:4 3}
svg text.muted{fill:var(--muted)}svg text.high{fill:var(--warn);font-weight:600}svg text.cut{fill:var(--fail);font-weight:600}
figcaption small{font-weight:400;color:var(--muted);font-size:12px}.charts{display:flex;flex-wrap:wrap;gap:0 28px}
.legend{list-style:none;padding:0;display:flex;gap:14px;flex-wrap:wrap;font-size:12px;color:var(--text2)}
.x{list-style:none;padding:0;font-size:13px}.x li{padding:4px 0;border-bottom:1px solid var(--hair)}
.x li:target{background:var(--mark)}.x q{display:block;color:var(--text2);quotes:none}
summary{cursor:pointer;font-weight:600}
@media (max-width:960px){.k{grid-template-columns:repeat(auto-fit,minmax(150px,1fr))}body{display:block;padding:12px}nav{position:static;max-height:none}}
@media print{:root{color-scheme:light;--window:#fff;--panel:#fff;--text:#171a21;--text2:#454d5b;--accent:#2b50c8}
body{display:block;padding:0}nav{display:none}header,section{border:0;padding:0}h2,h3{break-after:avoid}tr,li{break-inside:avoid}}
)";

} // namespace exhibit

/** The style of the page, in light and dark. All pairs of text and ground have a contrast of 4.5 or more (WCAG 2.2, AA). */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #fbfbfa; --sheet: #ffffff; --line: #e3e3de; --ink: #1d1f21; --soft: #5d6166; --code: #f3f3ef;
  --good: #12713a; --good-ground: #e3f4e8; --bad: #b3261e; --bad-ground: #fdeae8; --pause: #7a5200; --pause-ground: #fbf1da;
  --pale: #878c93; --accent: #2457c5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14161a; --sheet: #1b1e23; --line: #31353c; --ink: #e8e9eb; --soft: #a4a9b1; --code: #23272e;
    --good: #6fd39a; --good-ground: #17352a; --bad: #ff9a8f; --bad-ground: #43211f; --pause: #eec46d; --pause-ground: #3a2f17;
    --pale: #737a84; --accent: #8fb3ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { margin: 0 0 4px; font-size: 28px; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 44px 0 12px; font-size: 19px; }
h3 { margin: 0 0 6px; font-size: 15px; }
p { margin: 0 0 8px; }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 4px 0 10px; padding: 10px 12px; border-radius: 8px; background: var(--code); white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.verdict { display: inline-block; margin: 14px 0 0; padding: 6px 14px; border-radius: 999px; font-weight: 600; }
.verdict.kept { background: var(--good-ground); color: var(--good); }
.verdict.broken { background: var(--bad-ground); color: var(--bad); }
.sheet { padding: 18px 20px; margin: 0 0 14px; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); }
figure { margin-inline: 0; }
.finding { border-left: 4px solid var(--bad); }
.finding h3 { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; }
.finding h3 span { font-weight: 400; }
.message { font-size: 16px; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0 10px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding: 0 0 6px; color: var(--soft); }
th, td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tr:last-child th, tr:last-child td { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: 13px; white-space: nowrap; }
tbody th { font-weight: 500; white-space: nowrap; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
meter { width: 160px; height: 8px; vertical-align: middle; appearance: none; border: 0; border-radius: 4px; background: var(--line); overflow: hidden; }
meter::-webkit-meter-inner-element, meter::-webkit-meter-bar { height: 8px; min-block-size: 8px; border: 0; border-radius: 4px; background: var(--line); }
meter::-webkit-meter-optimum-value { border-radius: 4px; background: var(--good); }
meter::-moz-meter-bar { border-radius: 4px; background: var(--good); }
td ul { margin: 6px 0; columns: 2 220px; }
a { color: var(--accent); }
.tag { display: inline-block; padding: 0 9px; border-radius: 999px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.tag.kept { background: var(--good-ground); color: var(--good); }
.tag.broken { background: var(--bad-ground); color: var(--bad); }
.tag.unjudged { background: var(--pause-ground); color: var(--pause); }
details summary { cursor: pointer; color: var(--accent); }
ul { margin: 4px 0; padding-left: 20px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 10px 0 0; color: var(--soft); font-size: 13px; }
.legend svg { width: 34px; height: 12px; margin-right: 6px; vertical-align: -1px; }
svg.life { display: block; max-width: 100%; height: auto; margin: 6px auto 0; }
svg .move { fill: none; }
svg .move.reached { stroke: var(--good); stroke-width: 2.2; }
svg .move.missed { stroke: var(--pale); stroke-width: 1.4; }
svg .move.stop { stroke-dasharray: 6 5; }
svg marker.reached path { fill: var(--good); }
svg marker.missed path { fill: var(--pale); }
svg .state rect { fill: var(--sheet); stroke: var(--pale); stroke-width: 1.4; }
svg .state rect.inner { fill: none; stroke-width: 1.1; }
svg .state text { fill: var(--soft); font: 14px system-ui, sans-serif; text-anchor: middle; }
svg .state text.outcome { font-size: 11.5px; }
svg .state.reached rect { fill: var(--good-ground); stroke: var(--good); stroke-width: 1.8; }
svg .state.reached rect.inner { fill: none; stroke-width: 1.1; }
svg .state.reached text { fill: var(--ink); font-weight: 600; }
svg .state.reached text.outcome { font-weight: 400; fill: var(--good); }
svg .state.reached.failure rect { fill: var(--bad-ground); stroke: var(--bad); }
svg .state.reached.failure text.outcome { fill: var(--bad); }
svg .state.reached.canceled rect { fill: var(--pause-ground); stroke: var(--pause); }
svg .state.reached.canceled text.outcome { fill: var(--pause); }
svg .state rect.inner, svg .state.reached.failure rect.inner, svg .state.reached.canceled rect.inner { fill: none; }
svg .begin { fill: var(--soft); stroke: var(--soft); stroke-width: 1.6; }
@media print { .sheet { break-inside: avoid; } }
`;

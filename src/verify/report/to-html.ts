import { countOf } from './count-of.ts';
import { coverageRows } from './coverage-rows.ts';
import { drawStateDiagram } from './draw-state-diagram.ts';
import { escapeMarkup } from './escape-markup.ts';
import { type FindingView, viewFinding } from './finding-view.ts';
import type { Locate } from './locate-pointer.ts';
import { pageStyle } from './page-style.ts';
import { summaryOf } from './summary.ts';
import { toShown } from './to-shown.ts';
import type { CheckedRule, SeenJob, Verdict } from './verdict.ts';

/** How many jobs, and how many states of each, are shown. */
const longest = { jobs: 100, history: 30 };

/**
 * A verdict as a web page: one file that loads nothing and runs nothing, in light and dark. It has the lifecycles as diagrams of
 * what was reached, the coverage, the findings with what it takes to see them again, the checks, and the jobs that were seen.
 *
 * @param locate - finds lines in the document
 */
export function toHtml(verdict: Verdict, locate?: Locate): string {
  const { document, url, seed, version, startedAtMs, findings } = verdict;
  const views = findings.map((finding) => viewFinding(finding, verdict, locate));
  const result = findings.length === 0 ? 'kept' : 'broken';
  const sections = [
    section('Life of the jobs', lifecyclesOf(verdict)),
    section('Coverage', [coverageOf(verdict)]),
    section('Findings', views.map(toFinding)),
    section('Left undone', listOf(verdict.undone)),
    section('Notes', listOf(verdict.notes)),
    section('Checks', [checksOf(verdict.checks)]),
    section('Jobs', jobsOf(verdict.jobs)),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(`${document.title}: ${countOf(findings.length, 'finding')}`)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1>${text(document.title)}</h1>
<p class="soft"><code>${text(document.file)}</code> held against <code>${text(url)}</code></p>
<p class="soft">${text(`${new Date(startedAtMs).toISOString()} · seed ${seed} · jobtwin ${version}`)}</p>
<p class="verdict ${result}">${text(summaryOf(verdict))}</p>${findings.length === 0 ? '' : ' <a href="#findings">to the findings</a>'}
</header>
${sections.filter((each) => each !== '').join('\n')}
</main>
</body>
</html>
`;
}

function section(heading: string, parts: readonly string[]): string {
  return parts.length === 0
    ? ''
    : `<section id="${heading.toLowerCase().replaceAll(' ', '-')}">\n<h2>${heading}</h2>\n${parts.join('\n')}\n</section>`;
}

function toFinding({ check, about, message, facts, shown }: FindingView): string {
  const exchanges = shown.map(
    ({ caption, curl, answer }) =>
      `<details open><summary>${text(caption)}</summary><pre>$ ${escapeMarkup(curl)}</pre><pre>${escapeMarkup(answer)}</pre></details>`,
  );
  return `<article class="sheet finding">
<h3>${text(check)} <span class="soft">${text(about)}</span></h3>
<p class="message">${text(message)}</p>
<dl>${facts.map((fact) => `<dt>${text(fact.label)}</dt><dd>${text(fact.text)}</dd>`).join('')}</dl>
${exchanges.join('\n')}
</article>`;
}

function listOf(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`];
}

function lifecyclesOf({ coverage }: Verdict): string[] {
  const figures = coverage.lifecycles.map(
    (lifecycle, index) =>
      `<figure class="sheet"><figcaption><h3>${text(lifecycle.name)}</h3></figcaption><div class="scroll">${drawStateDiagram(lifecycle, `life-${index}`)}</div>${legend}</figure>`,
  );
  return figures;
}

const legend = `<div class="legend">
<span><svg aria-hidden="true" viewBox="0 0 34 12"><path class="move reached" d="M0,6 H34"/></svg>reached</span>
<span><svg aria-hidden="true" viewBox="0 0 34 12"><path class="move missed" d="M0,6 H34"/></svg>not reached</span>
<span><svg aria-hidden="true" viewBox="0 0 34 12"><path class="move missed stop" d="M0,6 H34"/></svg>when stopped</span>
<span><svg aria-hidden="true" viewBox="0 0 34 12"><g class="state"><rect x="1" y="1" width="32" height="10" rx="3"/><rect class="inner" x="3.5" y="3.5" width="27" height="5" rx="1.5"/></g></svg>final state</span>
</div>`;

function coverageOf({ coverage }: Verdict): string {
  const rows = coverageRows(coverage).map(({ what, reached, total, missed }) => {
    const names = missed.map((name) => `<li><code>${text(name)}</code></li>`).join('');
    const rest =
      missed.length === 0 ? '' : `<details><summary>${missed.length} not reached</summary><ul>${names}</ul></details>`;
    const share = `<meter min="0" max="${total}" value="${reached}" aria-label="${what} reached">${reached} of ${total}</meter>`;
    return `<tr><th scope="row">${what}</th><td>${share}</td><td class="number">${reached} of ${total}</td><td>${rest}</td></tr>`;
  });
  return toTable(['what', 'share', 'reached', 'not reached'], rows);
}

function checksOf(checks: readonly CheckedRule[]): string {
  const rows = checks.map(({ name, about, rule, source, result, reason }) => {
    const tag = `<span class="tag ${result === 'not judged' ? 'unjudged' : result}">${result}</span>`;
    const why = reason === undefined ? '' : `<br><span class="soft">${text(reason)}</span>`;
    return `<tr><th scope="row">${text(name)}</th><td>${about}</td><td>${tag}</td><td>${text(rule)} <span class="soft">${text(source)}</span>${why}</td></tr>`;
  });
  return toTable(['check', 'about', 'result', 'rule'], rows);
}

function jobsOf(jobs: readonly SeenJob[]): string[] {
  const rows = jobs.slice(0, longest.jobs).map(({ jobId, lifecycle, submittedBy = '', history }) => {
    const begin = history[0]?.atMs ?? 0;
    const states = history
      .slice(0, longest.history)
      .map(({ state, atMs }) => `${text(state)} <span class="soft">${((atMs - begin) / 1000).toFixed(1)} s</span>`);
    const rest = history.length > longest.history ? [`${history.length - longest.history} more`] : [];
    return `<tr><th scope="row"><code>${text(jobId)}</code></th><td>${text(lifecycle)}</td><td>${text(submittedBy)}</td><td>${[...states, ...rest].join(' → ')}</td></tr>`;
  });
  const more = jobs.length - rows.length;
  const note = more > 0 ? [`<p class="soft">${text(`And ${countOf(more, 'more job')}.`)}</p>`] : [];
  return jobs.length === 0 ? [] : [toTable(['job', 'lifecycle', 'submitted by', 'states, and when'], rows), ...note];
}

function toTable(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
  return `<div class="sheet scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function text(given: string): string {
  return escapeMarkup(toShown(given));
}

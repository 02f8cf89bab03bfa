import type { CoveredLifecycle } from '../coverage/covered-lifecycle.ts';
import { cut } from './cut.ts';
import { escapeMarkup } from './escape-markup.ts';
import { type Box, type Curve, toStateDiagram } from './state-diagram.ts';
import { toVisible } from './to-visible.ts';

/** Longest name that fits into a box. */
const longestName = 24;

/**
 * Draws a lifecycle as an SVG to stand in a page: what was reached is strong, what was not is pale; moves by a stop are
 * dashed; final states have a double border and tell their outcome. Its colors are those of the page's style.
 *
 * @param id - tells the diagrams of a page apart
 */
export function drawStateDiagram(lifecycle: CoveredLifecycle, id: string): string {
  const { width, height, boxes, curves } = toStateDiagram(lifecycle);
  // What is strong lies above what is pale.
  const pale = curves.filter(({ move }) => !move.isReached);
  const strong = curves.filter(({ move }) => move.isReached);
  return `<svg class="life" viewBox="0 0 ${width} ${Math.round(height)}" width="${width}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">Lifecycle ${toText(lifecycle.name)}</title>
<desc id="${id}-desc">${toText(describe(lifecycle))}</desc>
<defs>${arrowHead(`${id}-reached`, 'reached')}${arrowHead(`${id}-missed`, 'missed')}</defs>
${[...pale, ...strong].map((curve) => drawCurve(curve, id)).join('\n')}
${boxes.map(drawBox).join('\n')}
</svg>`;
}

/** The diagram in words. */
function describe({ initial, states, moves }: CoveredLifecycle): string {
  const told = states.map(({ name, outcome, isReached }) => {
    const next = moves.filter(({ from }) => from === name);
    const targets = next.map((move) => `${move.to}${move.isStop ? ' when stopped' : ''} (${toWord(move.isReached)})`);
    const end = outcome === undefined ? '' : `, final with ${outcome}`;
    return `${name} (${toWord(isReached)}${end})${targets.length === 0 ? '' : ` leads to ${targets.join(', ')}`}.`;
  });
  return [`Jobs begin as ${initial}.`, ...told].join(' ');
}

function toWord(isReached: boolean): string {
  return isReached ? 'reached' : 'not reached';
}

function arrowHead(id: string, kind: string): string {
  return `<marker id="${id}" class="${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,1 L10,5 L0,9 z"/></marker>`;
}

function drawCurve({ move, path }: Curve, id: string): string {
  const kind = move.isReached ? 'reached' : 'missed';
  const title = `${move.from} → ${move.to}${move.isStop ? ', by a stop' : ''}: ${toWord(move.isReached)}`;
  return `<path class="move ${kind}${move.isStop ? ' stop' : ''}" d="${path}" marker-end="url(#${id}-${kind})"><title>${toText(title)}</title></path>`;
}

function drawBox({ state: { name, outcome, isReached }, x, y, width, height, isInitial }: Box): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const border = (inset: number): string =>
    `<rect x="${left + inset}" y="${top + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${10 - inset}"${inset === 0 ? '' : ' class="inner"'}/>`;
  return [
    `<g class="state ${isReached ? 'reached' : 'missed'} ${outcome ?? 'open'}">`,
    `<title>${toText(`${name}: ${toWord(isReached)}`)}</title>`,
    ...(isInitial
      ? [
          `<circle class="begin" cx="${left - 22}" cy="${y}" r="5"/><path class="begin" d="M${left - 17},${y} H${left}"/>`,
        ]
      : []),
    border(0),
    ...(outcome === undefined ? [] : [border(3.5)]),
    `<text x="${x}" y="${outcome === undefined ? y + 5 : y - 1}">${toText(cut(name, longestName).replace(/ \(.*$/, ''))}</text>`,
    ...(outcome === undefined ? [] : [`<text class="outcome" x="${x}" y="${y + 14}">${outcome}</text>`]),
    '</g>',
  ].join('');
}

function toText(text: string): string {
  return escapeMarkup(toVisible(text));
}

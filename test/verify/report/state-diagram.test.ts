import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoveredLifecycle } from '../../../src/verify/coverage/covered-lifecycle.ts';
import { drawStateDiagram } from '../../../src/verify/report/draw-state-diagram.ts';
import { layerStates } from '../../../src/verify/report/layer-states.ts';
import { type Box, toStateDiagram } from '../../../src/verify/report/state-diagram.ts';
import { elementsOf, parseXml, textIn } from './parse-xml.ts';
import { sampleVerdict } from './sample-verdict.ts';

/** A lifecycle of moves such as `a>b`; the first state is the initial one, and those in capitals are final. */
function lifecycleOf(...ways: string[]): CoveredLifecycle {
  const moves = ways
    .map((way) => way.split('>'))
    .map(([from = '', to = '']) => ({ from, to, isStop: false, isReached: true }));
  const names = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  const states = names.map((name) => ({
    name,
    isReached: true,
    ...(name !== name.toLowerCase() && { outcome: 'success' as const }),
  }));
  return { name: 'job', initial: names[0] ?? '', states, moves };
}

describe('layers', () => {
  const cases: { what: string; moves: string[]; wanted: string[] }[] = [
    { what: 'follow the moves', moves: ['a>b', 'b>C'], wanted: ['a', 'b', 'C'] },
    { what: 'follow the longest way', moves: ['a>b', 'b>c', 'a>c', 'c>D'], wanted: ['a', 'b', 'c', 'D'] },
    { what: 'end with all final states', moves: ['a>b', 'a>C', 'b>D'], wanted: ['a', 'b', 'D C'] },
    { what: 'do not follow moves back', moves: ['a>b', 'b>a', 'b>C'], wanted: ['a', 'b', 'C'] },
    { what: 'do not follow moves to the same state', moves: ['a>a', 'a>B'], wanted: ['a', 'B'] },
    { what: 'have what cannot be reached too', moves: ['a>B', 'c>D'], wanted: ['a c', 'B D'] },
    { what: 'put states beside what they come from', moves: ['a>b', 'a>c', 'b>E', 'c>D'], wanted: ['a', 'b c', 'E D'] },
  ];

  it.each(cases)('$what', ({ moves, wanted }) => {
    const { layers } = layerStates(lifecycleOf(...moves));
    expect(layers.map((layer) => layer.flatMap(({ state }) => state ?? []).join(' '))).toEqual(wanted);
  });

  it('are passed by moves that lead further', () => {
    const { layers, ways } = layerStates(lifecycleOf('a>b', 'b>C', 'a>C'));
    expect(layers[1]).toHaveLength(2);
    expect(ways.map(({ stops }) => stops.length)).toEqual([2, 2, 3]);
  });
});

describe('in any lifecycle', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'F', 'G');
  const lifecycles = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), name), { minLength: 1, maxLength: 14 })
    .map((ways) => lifecycleOf(...new Set(ways.map((way) => way.join('>')))));

  it('boxes keep apart and inside, and every move is drawn', () => {
    const apart = (one: Box, other: Box): boolean =>
      Math.abs(one.x - other.x) >= one.width || Math.abs(one.y - other.y) >= one.height;
    fc.assert(
      fc.property(lifecycles, (lifecycle) => {
        const { boxes, curves, width, height } = toStateDiagram(lifecycle);
        expect(boxes).toHaveLength(lifecycle.states.length);
        expect(new Set(curves.map(({ move }) => move))).toEqual(new Set(lifecycle.moves));
        for (const box of boxes) {
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
          expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
          expect(boxes.every((other) => other === box || apart(box, other))).toBe(true);
        }
        for (const { path } of curves) expect(path).toMatch(/^M[\d.-]+,[\d.-]+( C[\d., -]+)+$/);
      }),
    );
  });
});

describe('the drawing', () => {
  const [lifecycle] = sampleVerdict.coverage.lifecycles;
  const svg = parseXml(lifecycle === undefined ? '' : drawStateDiagram(lifecycle, 'life-0'));
  const classesOf = (name: string): string[] =>
    elementsOf(svg, name).flatMap(({ attributes }) => attributes.class ?? []);

  it('tells what was reached', () => {
    expect(classesOf('g')).toEqual([
      'state reached open',
      'state reached open',
      'state reached success',
      'state missed failure',
      'state missed canceled',
    ]);
    expect(classesOf('path').filter((each) => each.startsWith('move'))).toEqual([
      'move missed stop',
      'move missed',
      'move missed stop',
      'move reached',
      'move reached',
    ]);
  });

  it('has a second border for final states only', () => {
    expect(elementsOf(svg, 'g').map((group) => elementsOf(group, 'rect').length)).toEqual([1, 1, 2, 2, 2]);
  });

  it('is told in words as well', () => {
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'life-0-title life-0-desc' });
    expect(elementsOf(svg, 'desc').map(textIn)).toEqual([
      'Jobs begin as queued. queued (reached) leads to printing (reached), canceled when stopped (not reached). ' +
        'printing (reached) leads to printed (reached), jammed (not reached), canceled when stopped (not reached). ' +
        'printed (reached, final with success). jammed (not reached, final with failure). canceled (not reached, final with canceled).',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeChecks } from '../../../src/verify/checks/life-checks.ts';
import { evidenceOf, press, type Said } from '../exchange-of.ts';
import { breachesIn, list, look, run, stopped, submitted } from './press-life.ts';

const { states = {}, initial = '' } = press.contract.lifecycles.run ?? {};

/** What happens between two looks at a job. */
type Event = { readonly kind: 'stay' } | { readonly kind: 'move'; readonly pick: number } | { readonly kind: 'stop' };

const events = fc.array(
  fc.oneof(
    fc.constant<Event>({ kind: 'stay' }),
    fc.record({ kind: fc.constant('move' as const), pick: fc.nat() }),
    fc.constant<Event>({ kind: 'stop' }),
  ),
  { maxLength: 8 },
);

const ways = fc.array(fc.constantFrom('read', 'list'), { minLength: 9, maxLength: 9 });

/** How often each state has been entered by then does not matter: what a look shows is a function of the state. */
function shownBy(way: string | undefined, state: string): Said {
  return way === 'list' ? list([run(state)]) : look(state, {}, { headers: { 'retry-after': '1' } });
}

/** A legal life, looked at after each event, and the state in which it ends. */
function live(happened: readonly Event[], how: readonly string[]): { readonly said: Said[]; readonly state: string } {
  let state = initial;
  const said = [submitted(state)];
  for (const [index, event] of happened.entries()) {
    const next = Object.keys(states[state]?.next ?? {});
    if (event.kind === 'move') state = next[event.pick % Math.max(1, next.length)] ?? state;
    if (event.kind === 'stop') {
      const target = states[state]?.stop;
      said.push(target === undefined ? stopped('stop in vain', 409) : stopped('stop', 202, target));
      state = target ?? state;
    }
    said.push(shownBy(how[index], state));
  }
  return { said, state };
}

/** The names of the checks that find something. */
function findersIn(said: readonly Said[]): string[] {
  const evidence = evidenceOf(press, said);
  return lifeChecks.filter((check) => breachesIn(check, evidence).length > 0).map(({ name }) => name);
}

/** The states to which no moves lead, not even over others. */
function illegalFrom(state: string): string[] {
  const reached = new Set([state]);
  for (const each of reached) for (const next of Object.keys(states[each]?.next ?? {})) reached.add(next);
  return Object.keys(states).filter((each) => !reached.has(each));
}

describe('the checks of life', () => {
  it('have nothing against a legal life', () => {
    fc.assert(
      fc.property(events, ways, (happened, how) => {
        expect(findersIn(live(happened, how).said)).toEqual([]);
      }),
    );
  });

  it('find one illegal step, each by the one check for it', () => {
    const unstopped = events.map((all) => all.filter(({ kind }) => kind !== 'stop'));
    fc.assert(
      fc.property(unstopped, ways, fc.nat(), fc.constantFrom('read', 'list'), (happened, how, pick, way) => {
        const { said, state } = live(happened, how);
        const illegal = illegalFrom(state);
        const to = illegal[pick % illegal.length] ?? '';
        const isFinal = states[state]?.outcome !== undefined;
        expect(findersIn([...said, shownBy(way, to)])).toEqual([isFinal ? 'final-stays-final' : 'moves-legal']);
      }),
    );
  });

  it('never throw, whatever a server answers', () => {
    const operationIds = press.contract.operations.map(({ id }) => id);
    const nonsense = fc.record({
      operationId: fc.constantFrom(...operationIds),
      status: fc.integer({ min: 100, max: 599 }),
      body: fc.oneof(
        fc.jsonValue(),
        fc.record({ runs: fc.jsonValue() }),
        fc.record({ id: fc.jsonValue(), state: fc.jsonValue() }),
      ),
      headers: fc.dictionary(fc.constantFrom('location', 'retry-after', 'content-type'), fc.string()),
      job: fc.constantFrom('run-7', 'run-8'),
      intent: fc.constantFrom(
        { kind: 'poll' } as const,
        { kind: 'list' } as const,
        { kind: 'stop' } as const,
        { kind: 'delete' } as const,
        { kind: 'deleted job' } as const,
        { kind: 'location', name: 'location', from: 1 } as const,
        { kind: 'over limit', status: 429, max: 2 } as const,
      ),
    });
    fc.assert(fc.property(fc.array(nonsense, { maxLength: 12 }), (said) => void findersIn(said)));
  });

  it('have a name each, and say where their rule comes from', () => {
    expect(new Set(lifeChecks.map(({ name }) => name)).size).toBe(lifeChecks.length);
    for (const { name, about, rule, source } of lifeChecks) {
      expect([name, about]).toEqual([expect.stringMatching(/^[a-z]+(-[a-z]+)*$/), 'life']);
      expect(`${rule} ${source}`).toMatch(/\. \S/);
    }
  });
});

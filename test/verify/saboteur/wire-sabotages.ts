import { isLook } from './jobs.ts';
import { onFirstLook } from './on-first-look.ts';
import { always, type Sabotage } from './sabotage.ts';

/** What goes wrong before there is a whole answer. Once is enough. */
export const wireSabotages: readonly Sabotage[] = [
  {
    name: 'never answers a look at a job',
    check: 'answer-arrives',
    applies: always,
    answer: onFirstLook(() => () => new Promise(() => undefined)),
  },
  {
    name: 'breaks the connection off before it has answered',
    check: 'answer-arrives',
    applies: always,
    answer: onFirstLook(
      () => () => Promise.reject(new TypeError('fetch failed', { cause: new Error('read ECONNRESET') })),
    ),
  },
  {
    name: 'breaks off in the middle of a body',
    check: 'answer-arrives',
    applies: always,
    answer: onFirstLook(({ answer: { text, ...head } }) => async () => {
      const half = new TextEncoder().encode(text.slice(0, text.length / 2));
      let chunks = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          chunks += 1;
          if (chunks === 1) controller.enqueue(half);
          else controller.error(new TypeError('terminated'));
        },
      });
      return new Response(body, head);
    }),
  },
  {
    name: 'never stops sending a body',
    check: 'answer-arrives',
    applies: always,
    answer: onFirstLook(({ answer: { text: _, ...head } }) => async () => {
      const chunk = new Uint8Array(65_536).fill(32);
      const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk) });
      return new Response(body, head);
    }),
  },
  {
    name: 'sends clients to another server',
    check: 'answer-comes-from-here',
    applies: always,
    answer: (passed, { spoiled }) =>
      isLook(passed) && spoiled.length === 0
        ? { status: 307, headers: { location: 'https://elsewhere.example.com/jobs' }, text: '' }
        : undefined,
  },
];

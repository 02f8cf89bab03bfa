import { loadApis } from './apis.ts';
import { createCard } from './card.ts';
import { element } from './element.ts';
import { chooseServer, toBaseUrl } from './server.ts';

const source = document.querySelector('#source');

try {
  const apis = await loadApis();
  const server = chooseServer();
  if (server === undefined) {
    // In a chunk of its own: an application that asks a server loads no twin.
    const { startTwins } = await import('./start-twins.ts');
    await startTwins(apis.map(({ contract }) => contract));
  }
  const cards = apis.map((api) => createCard(api, server === undefined ? undefined : toBaseUrl(server, api.client)));
  document.querySelector('#apis')?.append(...cards);
  const answering = server === undefined ? 'twins in this page, by Mock Service Worker' : `the server at ${server}`;
  source?.append('The answers come from ', element('strong', {}, answering), '.');
} catch (error) {
  source?.append(element('strong', { role: 'alert' }, error instanceof Error ? error.message : String(error)));
}

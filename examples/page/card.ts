import { createAnyClient } from './any-client.ts';
import type { Api } from './apis.ts';
import { element } from './element.ts';
import { createJobPanel } from './job-panel.ts';
import { credentialsOf, findSubmission } from './submission.ts';

/** Short, so that a state that passes quickly is seen too. */
const delays = { minDelayMs: 150, maxDelayMs: 500 };

/**
 * Creates the card of an API: a button that submits a job, and what becomes of it.
 *
 * @param baseUrl - where the API is; `undefined`: where its document says
 */
export function createCard(api: Api, baseUrl: string | undefined): HTMLElement {
  const { title } = api.contract;
  const submission = findSubmission(api);
  const card = element('article', { ariaLabel: title }, element('h2', {}, title));
  if (submission === undefined) {
    card.append(element('p', {}, 'Its document has no example of a request that submits a job.'));
    return card;
  }
  const { operation, init } = submission;
  const client = createAnyClient(api.client, { baseUrl, headers: credentialsOf(api.contract) });
  const panel = createJobPanel(api, submission);
  const button = createButton('Submit a job', async () => {
    panel.begin();
    try {
      const job = await client.submit(operation.id, init);
      panel.submitted(job.id);
      panel.ended(await job.wait({ ...delays, onState: panel.moved }));
    } catch (error) {
      panel.failed(explain(error, baseUrl));
    }
  });
  button.ariaLabel = `${button.textContent} of ${title}`;
  const request = element('p', { className: 'code' }, `${operation.method} ${operation.path}`);
  card.append(request, button, panel.element);
  return card;
}

/** What `fetch` throws where nobody listens says little. */
function explain(error: unknown, baseUrl: string | undefined): unknown {
  if (!(error instanceof TypeError) || baseUrl === undefined) return error;
  return new Error(`No answer from ${baseUrl} (${error.message}). Does the server run? Start it with "npm start".`);
}

/** A button that cannot be pressed again before it is done. Disabled for good, it would lose the focus. */
function createButton(text: string, press: () => Promise<void>): HTMLButtonElement {
  const button = element('button', { type: 'button' }, text);
  button.addEventListener('click', async () => {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    await press();
    button.ariaDisabled = 'false';
  });
  return button;
}

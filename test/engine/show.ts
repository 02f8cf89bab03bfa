import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { idOf, type Received, start, startMs } from './start.ts';

/** A document whose read `GET /pots/{id}` is under test, and what happens before it is asked. */
export interface Case {
  /** Schema of the answer. */
  readonly schema: string;
  readonly components?: string;
  readonly examples?: string;
  /** What the submission says beside its role. */
  readonly submit?: string;
  /** The body that is submitted. */
  readonly body?: unknown;
  readonly prefer?: string;
  readonly afterMs?: number;
  /** Sent with the read. */
  readonly query?: string;
}

async function ask({
  schema,
  components = '{}',
  examples,
  submit = '{}',
  body,
  prefer,
  afterMs = 0,
  query = '',
}: Case): Promise<Received> {
  const { send, clock } = start(
    contractOf(`${firing}
paths:
  /firings:
    post:
      operationId: fire
      requestBody: {content: {application/json: {schema: {type: object, properties: {pots: {type: array}, glaze: {type: string}, shape: {}}}}}}
      x-job: {submit: ${submit}}
      responses: {'201': &state {description: Begun, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state}}}}}}
  /firings/{id}:
    get:
      parameters: &parameters
        - {name: id, in: path, required: true}
        - {name: note, in: query, schema: {type: string}}
        - {name: X-Note, in: header, schema: {type: integer}}
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': *state}
  /pots/{id}:
    get:
      parameters: *parameters
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses:
        '200': {description: Pots, content: {application/json: {schema: ${schema}${examples === undefined ? '' : `, examples: ${examples}`}}}}
        '204': {description: Nothing}
components: {schemas: ${components}}
`),
  );
  const submitted = await send('POST /firings', { body: body ?? {}, ...(prefer !== undefined && { prefer }) });
  await clock.advance(afterMs);
  return send(`GET /pots/${idOf(submitted.body)}${query}`, { headers: { 'x-note': '5', accept: 'text/plain' } });
}

/** What such a read shows; `undefined` where its answer has no content. */
export const show = async (given: Case): Promise<unknown> => {
  const { status, body } = await ask(given);
  return status === 204 ? undefined : body;
};

/** A schema whose view shows a template as `shown`. */
export const view = (template: string): string => `{type: object, x-job-view: {shown: ${template}}}`;
/** An instant, as RFC 3339 writes it. */
export const instant = (afterMs: number): string => new Date(startMs + afterMs).toISOString();
/** What makes a job succeed, and be asked then. */
export const success: Pick<Case, 'prefer' | 'afterMs'> = { prefer: 'outcome=success', afterMs: 3000 };
/** What makes it fail. */
export const failure: Pick<Case, 'prefer' | 'afterMs'> = { prefer: 'outcome=failure', afterMs: 3000 };

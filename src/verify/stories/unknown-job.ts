import type { Exchange } from '../evidence/exchange.ts';
import { sightingsIn } from '../evidence/sighting.ts';
import { type Draft, evaluateDraft } from '../requests/draft.ts';
import { meeting } from '../requests/meeting.ts';
import { requestPlaceOf } from '../requests/request-place.ts';
import { parameterSchemaOf } from '../requests/request-schemas.ts';
import type { Driver } from '../run/driver.ts';
import type { Run } from '../run/run.ts';
import { Undone } from '../run/undone.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';
import { unknownId } from './unknown-id.ts';

/** Asks for, stops and deletes jobs that do not exist. */
export function unknownJobStories(subject: Subject): readonly Story[] {
  const operations = (['read', 'stop', 'delete'] as const).flatMap((kind) => operationsAs(subject, kind));
  return operations
    .filter(({ id, role }) => '$job.id' in role.where && subject.viewOf(id).jobs === undefined)
    .map((operation) => ({
      name: `${operation.id}: a job that does not exist`,
      operationId: operation.id,
      isReadOnly: operation.role.kind === 'read',
      plan: [
        `${operation.method} ${operation.path}: with an id that no job has`,
        ...(operation.role.kind === 'read' ? [] : ['asks for it first, and goes on only if there is none']),
      ],
      run: (driver) => askForNobody(driver, operation),
    }));
}

/** So many ids are tried that no job should have. */
const mostTries = 3;

/**
 * Sends a request about a job that does not exist. A request that would end one is sent only when the server says that there is
 * none.
 *
 * @throws {Undone} when no id can be made up, or the server does not say that no job has it
 */
export async function askForNobody(driver: Driver, operation: OperationAs<'read' | 'stop' | 'delete'>): Promise<void> {
  const { subject } = driver.run;
  const { kind, lifecycle } = operation.role;
  const [draft] = driver.drafts(operation);
  const intent = { kind: 'unknown job' } as const;
  const shows = subject.client.lifecycles[lifecycle]?.read;
  const read = kind === 'read' ? undefined : operationsAs(subject, 'read', lifecycle).find(({ id }) => id === shows);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const jobId = makeUpId(driver.run, draft);
    const looked = read && (await driver.send(meeting(driver.drafts(read)[0], { jobId }), intent));
    if (looked === undefined || isMissing(driver.run, looked, jobId)) {
      await driver.send(meeting(draft, { jobId }), intent);
      return;
    }
    // It knows no job, and shows one for every id.
    if (driver.run.isStateless) return;
  }
  throw new Undone('story', `${shows} did not say of any of ${mostTries} ids that no job has it`);
}

/** A list may be asked for one job: then it is empty. */
function isMissing({ subject }: Run, exchange: Exchange, jobId: string): boolean {
  const { operationId = '', answer } = exchange;
  if (answer?.status === 404 || answer?.status === 410) return true;
  const isList = answer?.status === 200 && subject.viewOf(operationId, answer.status).jobs !== undefined;
  return isList && sightingsIn(subject, exchange).every((sighting) => sighting.jobId !== jobId);
}

/** Of this form are ids where nothing else is known of them. */
const uuid = '8a0e1c52-7d4f-4b39-9f6e-2c1d5b7a9e04';

function makeUpId({ subject, exchanges, jobs, random }: Run, draft: Draft): string {
  const { operation } = draft;
  const expression = operation.role !== undefined && 'where' in operation.role ? operation.role.where['$job.id'] : '';
  const at = requestPlaceOf(expression ?? '');
  const parameter = operation.parameters.find((each) => each.in === at?.place && each.name === at.name);
  const schema = parameter && parameterSchemaOf(subject, operation, parameter);
  const isFit = (value: unknown): boolean =>
    schema === undefined || subject.document.misfits(schema, value).length === 0;
  const seen = exchanges.flatMap((exchange) => sightingsIn(subject, exchange));
  const ids = [...seen, ...jobs]
    .filter(({ lifecycle }) => lifecycle === operation.role?.lifecycle)
    .map(({ jobId }) => jobId);
  const longest = ids.toSorted((one, other) => other.length - one.length).slice(0, 1);
  const shown = evaluateDraft(expression ?? '', draft);
  const id = unknownId({
    forms: [...longest, uuid, String(shown)],
    isTaken: (each) => ids.includes(each),
    fits: (each) => isFit(each) || (/^\d+$/.test(each) && isFit(Number(each))),
    random,
  });
  if (id === undefined) throw new Undone('story', `no id could be made up that fits ${at?.name} of ${operation.id}`);
  return id;
}

import { meeting } from '../requests/meeting.ts';
import type { Driver } from '../run/driver.ts';
import type { Scenario } from '../run/scenario.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';

/** Stops jobs: in each state that can be stopped, where the server can be asked for it, and once more when they are over. */
export function stopStories(subject: Subject): readonly Story[] {
  return operationsAs(subject, 'stop').flatMap((operation) => {
    const { states = {} } = subject.contract.lifecycles[operation.role.lifecycle] ?? {};
    return Object.entries(states).map(
      ([state, { stop, outcome }], index): Story => ({
        name: `${operation.id}: a job that is ${state}`,
        operationId: operation.id,
        isReadOnly: false,
        plan: [
          `submits a job that is ${state}, as far as the server lets itself be asked`,
          stop === undefined
            ? `${operation.method} ${operation.path}: must not stop it`
            : `${operation.method} ${operation.path}: stops it; then once more, which must not stop it again`,
        ],
        async run(driver) {
          const scenario = { hold: state, durationMs: 0 };
          if (index === 0 || driver.run.isSteered === true)
            await stopOne(driver, operation, scenario, outcome === undefined);
        },
      }),
    );
  });
}

async function stopOne(
  driver: Driver,
  operation: OperationAs<'stop'>,
  scenario: Scenario,
  isAlive: boolean,
): Promise<void> {
  const { subject } = driver.run;
  const [submission] = operationsAs(subject, 'submit', operation.role.lifecycle);
  if (submission === undefined) return;
  const [job] = await driver.submit(driver.drafts(submission)[0], { kind: 'valid', data: 'example' }, scenario);
  if (job === undefined) return;
  const draft = meeting(driver.drafts(operation)[0], job);
  const before = await driver.look(job, { kind: 'poll' });
  const { states } = subject.contract.lifecycles[job.lifecycle] ?? {};
  const canStop = before?.states.every((state) => states?.[state]?.stop !== undefined) ?? isAlive;
  await driver.send(draft, { kind: canStop ? 'stop' : 'stop in vain' }, job);
  const after = canStop ? await driver.watch(job) : await driver.look(job, { kind: 'look again' });
  if (canStop && after?.outcome !== undefined) {
    await driver.send(draft, { kind: 'stop in vain' }, job);
    await driver.look(job, { kind: 'look again' });
  }
}

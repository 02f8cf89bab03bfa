import { expect, it } from 'vitest';
import { createDriver } from '../../../src/verify/run/driver.ts';
import { lifeStories } from '../../../src/verify/stories/life.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { press } from '../exchange-of.ts';
import { refuses, runOf } from '../run/run-of.ts';

const unnamed = await pressChangedBy(
  '            examples:\n              poster: {value: {title',
  '            x-not-shown:\n              poster: {value: {title',
);

it.each([
  ['a name', press, { kind: 'valid', data: 'example', of: 'poster' }],
  ['no name', unnamed, { kind: 'valid', data: 'example' }],
])('an example of %s is told so', async (_, subject, intent) => {
  const run = runOf(async () => refuses(400)(), { subject });
  const telling = lifeStories(subject)[0]?.run(createDriver(run, 'a story'));
  await expect(telling).rejects.toMatchObject({ scope: 'story', message: 'no job came of it: status 400' });
  expect(run.exchanges.map((exchange) => exchange.intent)).toEqual([intent]);
});

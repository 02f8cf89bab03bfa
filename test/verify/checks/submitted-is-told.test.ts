import { describe, expect, it } from 'vitest';
import { submittedIsTold } from '../../../src/verify/checks/submitted-is-told.ts';
import { evidenceOf, type Said } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, look, submitted, told } from './press-life.ts';

const declared = '/paths/~1presses~1{pressId}~1runs/post/responses/202';
const untold = submitted('queued', { id: undefined }, { headers: {} });

describe('submitted-is-told', () => {
  it.each<[string, Said]>([
    ['an id in the body', submitted('queued', {}, { headers: {} })],
    ['a refusal', { operationId: 'submitRun', status: 400, body: { message: 'No' } }],
    ['what is wrong and accepted', { ...untold, intent: { kind: 'broken', fault: 'missing', at: '/title' } }],
    ['what is no submission', look('queued', { id: undefined })],
    ['a body that cannot be read', { ...untold, text: '{', headers: { 'content-type': 'application/json' } }],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(submittedIsTold, [said])).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'nothing stands at "/id"'],
    ['nothing but quotes', '', '"" stands at "/id"'],
    ['a number that is too large to be exact', 2 ** 60, '1152921504606847000 stands at "/id"'],
  ])('finds %s in the place of the id', (_, id, wanted) => {
    const breaches = breachesOf(submittedIsTold, [submitted('queued', { id }, { headers: {} })]);
    expect(told(breaches)).toEqual([expect.stringContaining(wanted)]);
    expect(breaches).toMatchObject([{ pointer: `${declared}/content/application~1json/schema` }]);
  });

  it('knows where a header tells the id alone, and where nothing does', async () => {
    const content =
      "          content: {application/json: {schema: {$ref: '#/components/schemas/Run'}}}\n          links:";
    const bare = await pressChangedBy(content, '          links:');
    const accepted = "        '202':\n          description: The run was accepted.";
    const mute = await pressChangedBy(accepted, `        '200': {description: It was there already.}\n${accepted}`);
    const judged = (subject: typeof bare, location: string, status = 202) =>
      breachesIn(submittedIsTold, evidenceOf(subject, [{ operationId: 'submitRun', status, headers: { location } }]));
    expect(judged(bare, 'https://press.example.com/v1/runs/run-7')).toEqual([]);
    expect(judged(bare, 'https://press.example.com/v1/runs/')).toMatchObject([
      {
        message: expect.stringContaining('"https://press.example.com/v1/runs/" stands at the header location'),
        pointer: `${declared}/headers/Location`,
      },
    ]);
    expect(judged(mute, '/v1/queue', 200)).toEqual([]);
  });
});

import { expect } from 'vitest';
import type { Operation } from '../../src/contract/contract.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import { declaredKey } from '../../src/verify/coverage/coverage.ts';
import type { Draft } from '../../src/verify/requests/draft.ts';
import type { SendOptions, Session } from './session.ts';
import type { Subject } from './subject.ts';

/** The statuses that say that a request is at fault. */
const faults = [400, 404, 413, 415, 422];

/** Expects that a request is refused as faulty, and that the answer names the offender where it has room for a reason. */
export async function expectRefusal(
  session: Session,
  draft: Draft,
  offender: string,
  options: SendOptions = {},
): Promise<void> {
  const { status, text } = await session.send(draft, options);
  expect(faults).toContain(status);
  if (givesReason(session.subject, draft.operation, status))
    expect(text).toContain(JSON.stringify(offender).slice(1, -1));
}

function givesReason({ contract }: Subject, { answers }: Operation, status: number): boolean {
  const answer = answers[declaredKey(Object.keys(answers), status) ?? ''];
  return Object.values(answer?.content ?? {}).some(({ schema }) => showsDetail(shapeOf(schema, contract.schemas)));
}

/** Outer views stand over inner ones: objects merge, all else replaces. */
function showsDetail({ views, members, items }: Shape): boolean {
  const top = views.at(-1) ?? {};
  const view = isObject(top) ? Object.fromEntries(views.filter(isObject).flatMap(Object.entries)) : top;
  if (JSON.stringify(view).includes('$problem.detail')) return true;
  if (!isObject(view)) return false;
  const unseen = [...members].filter(([name]) => view[name] === undefined).map(([, member]) => member);
  return [...unseen, ...(items === undefined ? [] : [items])].some(showsDetail);
}

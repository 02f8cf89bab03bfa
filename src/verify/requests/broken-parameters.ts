import type { Parameter } from '../../contract/contract.ts';
import type { Fault } from '../evidence/exchange.ts';
import { type Draft, withoutParameter, withParameter } from './draft.ts';
import { faultOf } from './fault-of.ts';
import { parameterVariants } from './parameter-variants.ts';
import type { Prospect, Source } from './prospect.ts';
import { toExpression } from './to-expression.ts';
import type { EncodedSegment } from './write-request.ts';

/** The draft with a parameter that is wrong: missing, not to be read as its schema says, or in a path, not to be decoded. */
export function brokenParameters(source: Source, draft: Draft, parameter: Parameter): readonly Prospect[] {
  return [...withoutIt(draft, parameter), ...withVariants(source, draft, parameter), ...undecodable(draft, parameter)];
}

/** A path without its parameter is another path. */
function withoutIt(draft: Draft, parameter: Parameter): readonly Prospect[] {
  const { name, in: place, required } = parameter;
  if (!required || place === 'path') return [];
  return [toBroken(withoutParameter(draft, place, name), parameter, 'missing')];
}

function withVariants(source: Source, draft: Draft, parameter: Parameter): readonly Prospect[] {
  return parameterVariants(source, draft.operation, parameter)
    .filter(({ fits }) => !fits)
    .map(({ value, keyword, pointer }) =>
      toBroken(withParameter(draft, parameter.in, parameter.name, value), parameter, faultOf(keyword), pointer),
    );
}

/** No hexadecimal digits, none at all, a character cut off, and bytes that are no UTF-8. */
const undecodableSegments = ['%zz', '%', '%E0%A4%A', '%C3%28'];

function undecodable(draft: Draft, parameter: Parameter): readonly Prospect[] {
  if (parameter.in !== 'path') return [];
  return undecodableSegments.map((encoded) => {
    const segment: EncodedSegment = { encoded };
    return toBroken(withParameter(draft, 'path', parameter.name, segment), parameter, 'undecodable');
  });
}

function toBroken(draft: Draft, { in: place, name }: Parameter, fault: Fault, pointer: string = ''): Prospect {
  return { draft, intent: { kind: 'broken', fault, at: toExpression(place, name, pointer) } };
}

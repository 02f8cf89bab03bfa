import type { Parameter } from '../../src/contract/contract.ts';

/** How a parameter's style writes a list or an object in one text. */
export interface Notation {
  /** What stands before the value. */
  readonly prefix: string;
  /** What stands between the parts of a list or an object. */
  readonly separator: string | RegExp;
  /** Whether the members of an object are written `name=value`; else name and value are parts of their own. */
  readonly assigns: boolean;
}

/** The notation of most styles: parts between commas. */
export const commas: Notation = { prefix: '', separator: ',', assigns: false };

/**
 * The notation of a parameter.
 *
 * @param isObject - whether its value is an object
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function notationOf({ name, in: place, style, explode }: Parameter, isObject: boolean): Notation {
  const assigns = isObject && explode;
  switch (style) {
    case 'label':
      return { prefix: '.', separator: explode ? '.' : ',', assigns };
    case 'matrix': {
      const prefix = assigns ? ';' : `;${name}=`;
      return { prefix, separator: explode ? prefix : ',', assigns };
    }
    case 'spaceDelimited':
      return { ...commas, separator: ' ' };
    case 'pipeDelimited':
      return { ...commas, separator: '|' };
    default:
      // RFC 9110, section 5.6.1: in a header, spaces around the commas of a list do not count.
      return { prefix: '', separator: place === 'header' ? /\s*,\s*/ : ',', assigns };
  }
}

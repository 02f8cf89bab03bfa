import { beyond, type Edge, type Edges, within } from './edge.ts';
import { toJsonTypes } from './json-types.ts';

/** `required`: the place is left out. */
export const presenceEdges: Edges = ({ presence }) => {
  if (presence === 'required') return [beyond('required', undefined)];
  return presence === 'optional' ? [within('required', undefined)] : [];
};

/** One value of each JSON type; the number is no integer. */
const oneOfEach = [4711.5, 'some text', true, [], {}, null];

/** `type`: a value of each other type; null where that is allowed. */
export const typeEdges: Edges = ({ shape: { words, nullable } }) => {
  if (words.type === undefined) return nullable ? [within('type', null)] : [];
  const types = [words.type].flat();
  return oneOfEach
    .filter((value) => !toJsonTypes(value).some((type) => types.includes(type)))
    .map((value) => (value === null && nullable ? within('type', value) : beyond('type', value)))
    .concat(types.includes('null') ? [within('type', null)] : []);
};

/** `enum`, `const`: each value once, one that is not among them, and one in the other case. */
export const choiceEdges: Edges = ({ shape: { words } }) => {
  const keyword = words.enum === undefined ? 'const' : 'enum';
  const values = words.enum ?? (words.const === undefined ? [] : [words.const]);
  if (values.length === 0) return [];
  return [
    ...values.map((value) => within(keyword, value)),
    beyond(keyword, strangerTo(values)),
    ...values
      .filter((value) => typeof value === 'string')
      .slice(0, 1)
      .flatMap((word) => otherCaseOf(word, keyword)),
  ];
};

/** A value of the same type, where there is one. */
function strangerTo(values: readonly unknown[]): unknown {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? Math.max(...numbers) + 1 : 'no such value';
}

function otherCaseOf(word: string, keyword: string): Edge[] {
  const upper = word.toUpperCase();
  return [beyond(keyword, upper === word ? word.toLowerCase() : upper)];
}

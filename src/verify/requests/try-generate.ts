import type { Json } from '../../contract/template.ts';

/** What `make` makes; `undefined` where it throws: the generator gives up on schemas that nothing fits, and on a few others. */
export function tryGenerate(make: () => Json): Json | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

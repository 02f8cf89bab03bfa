import { generate } from '../../src/contract/sample.ts';
import { negotiate, type Renderer } from './answer-renderer.ts';
import type { Engine } from './engine.ts';
import { createFitCheck } from './validator.ts';

/** How many values are tried for one answer. Schemas of many alternatives need several: views allow few of them. */
const maxAttempts = 20;

/**
 * Renders answers (`Prefer: dynamic=true`) over generated values instead of examples: random, but the same for the same
 * seed. A generated value can contradict what the views say of the job; the first is taken with which the whole answer
 * fits its schema, and the example where there is none.
 */
export function createAnswerGenerator({ contract, seed }: Engine, renderer: Renderer): Renderer['answer'] {
  const fits = createFitCheck(contract);
  return (answer, scope, accept) => {
    const schema = answer.content[negotiate(accept, Object.keys(answer.content)) ?? '']?.schema;
    if (schema === undefined) return renderer.answer(answer, scope, accept);
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const base = generate(schema, contract.schemas, seed + attempt);
      const rendered = renderer.answer(answer, scope, accept, base);
      if (rendered.body === undefined || fits(schema, rendered.body)) return rendered;
    }
    return renderer.answer(answer, scope, accept);
  };
}

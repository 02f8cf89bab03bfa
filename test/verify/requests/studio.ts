import { createSubject, type Subject } from '../../../src/verify/subject.ts';
import { documentOf } from '../../contract-compiler/contract-of.ts';

/** The subject of a document with these paths and components. */
export function subjectOf(yaml: string): Subject {
  return createSubject(documentOf(yaml), 'studio.yaml');
}

/** A subject whose only operation is `POST /prints/{id}`, with these parameters and this request body, as JSON or YAML. */
export function studioOf({
  parameters = [],
  requestBody,
}: {
  parameters?: readonly unknown[];
  requestBody?: unknown;
}): Subject {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'p1' };
  const post = { operationId: 'print', ...(requestBody !== undefined && { requestBody }), responses: {} };
  const given = parameters.some((each) => JSON.stringify(each).includes('"in":"path"'))
    ? parameters
    : [id, ...parameters];
  return subjectOf(`paths: ${JSON.stringify({ '/prints/{id}': { parameters: given, post } })}`);
}

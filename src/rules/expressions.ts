import type { Fault } from '../contract/document-error.ts';
import type { Expression } from '../contract/expression.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { toPointer } from '../contract/pointer.ts';
import { expressionsOf, type Json, parseTemplate } from '../contract/template.ts';
import { listed } from './reading/brief.ts';
import { type Scope, sitesOf } from './reading/expression-sites.ts';
import { didYouMean } from './reading/nearest.ts';
import { carries, namesIn } from './reading/requests.ts';
import { canHold, type SubmissionPlace } from './reading/submissions.ts';

/**
 * Every expression in `x-jobs`, `x-job`, `x-job-view` and in the URLs of callbacks can be read, has a value where it stands,
 * and names what exists: a declared parameter, a place in the request's body, an `each`, a place in the job's input or result.
 */
export function expressions(document: OpenApiDocument): Fault[] {
  return sitesOf(document).flatMap(({ template, pointer, scope }) =>
    textsIn(template, pointer).flatMap((text) =>
      faultsOf(text.value, scope).map((message) => ({ pointer: text.pointer, message })),
    ),
  );
}

function textsIn(template: Json, pointer: string): { value: string; pointer: string }[] {
  if (typeof template === 'string') return [{ value: template, pointer }];
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([name, inner]) => textsIn(inner, pointer + toPointer([name])));
}

function faultsOf(text: string, scope: Scope): string[] {
  try {
    return [...expressionsOf(parseTemplate(text))].flatMap((expression) => faultOf(expression, scope) ?? []);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function faultOf(expression: Expression, scope: Scope): string | undefined {
  const { text, source, name } = expression;
  if (!scope.sources.includes(source)) {
    const allowed = scope.sources.map((each) => `$${each}`).join(', ');
    return `"${text}" has no value in ${scope.name}. Allowed there: ${allowed}.${hint(source)}`;
  }
  switch (source) {
    case 'request.path':
    case 'request.query':
    case 'request.header':
    case 'request.body':
      return requestFault(expression, scope);
    case 'each':
      return eachFault(expression, scope);
    case 'job':
      if (scope.jobFields?.includes(name) === false) return tooEarly(text, scope.name, scope.jobFields);
      return jobFault(expression, scope);
    default:
      return undefined;
  }
}

function hint(source: Expression['source']): string {
  if (source === 'page') return ' It needs a read with "page".';
  return source === 'item' || source === 'index' ? ' It needs an array around it that has a view of its own.' : '';
}

function requestFault(expression: Expression, { requests }: Scope): string | undefined {
  if (requests === undefined || requests.some((operation) => carries(operation, expression))) return undefined;
  const { text, source, name } = expression;
  const operations = requests.map(({ id }) => id).join(', ') || 'no operation';
  if (source === 'request.body') {
    return `"${text}" points to nothing in the request body of ${operations}. Correct the pointer, or declare the property in the body's schema.`;
  }
  const where = source.slice('request.'.length);
  const known = [...new Set(requests.flatMap((operation) => namesIn(operation, where)))];
  const declared = known.length > 0 ? `Declared: ${listed(known)}.` : `It declares no ${where} parameter.`;
  return `"${text}" names no ${where} parameter of ${operations}. ${declared}${didYouMean(name, known)}`;
}

function eachFault({ text, name }: Expression, { each = [] }: Scope): string | undefined {
  if (each.includes(name)) return undefined;
  const known = each.length > 0 ? `Known here: ${listed(each)}.` : 'None is known here.';
  return `"${text}" names no element of "each" that is known here. ${known} Declare it in "each", before it is used.${didYouMean(name, each)}`;
}

function tooEarly(text: string, where: string, fields: readonly string[]): string {
  const allowed = fields.map((field) => `$job.${field}`).join(', ') || 'none of them';
  return `"${text}" has no value yet in ${where}. Of the job, allowed there: ${allowed}.`;
}

/** A pointer into `$job.input` or `$job.result` leads somewhere in at least one submission of that lifecycle. */
function jobFault({ text, name, pointer }: Expression, { lifecycles, submissions }: Scope): string | undefined {
  if (pointer.length === 0 || (name !== 'input' && name !== 'result')) return undefined;
  const names = lifecycles.map((lifecycle) => lifecycle.name);
  const own = submissions.filter(({ lifecycle }) => lifecycle !== undefined && names.includes(lifecycle.name));
  if (own.length === 0 || own.some((submission) => leads(submission, name, pointer))) return undefined;
  return `"${text}" points to nothing: no submission of these jobs puts ${toPointer(pointer)} into its ${name}. Correct the pointer, or add it to the ${name} of a submission.`;
}

/** A result that is not declared is the example's: anything may stand there. */
function leads(submission: SubmissionPlace, name: 'input' | 'result', tokens: readonly string[]): boolean {
  const template = submission[name]?.value;
  if (template === undefined) return name === 'result';
  return canHold(template, tokens);
}

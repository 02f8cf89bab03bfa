import type { Json } from '../contract/template.ts';

/**
 * An Arazzo description, as far as it is written here.
 *
 * @see https://spec.openapis.org/arazzo/v1.0.1.html
 */
export interface Arazzo {
  readonly arazzo: '1.0.1';
  readonly info: { readonly title: string; readonly summary: string; readonly version: string };
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string; readonly type: 'openapi' }[];
  readonly workflows: readonly Workflow[];
}

/** Steps that are taken one after the other. */
export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  /** A JSON Schema for what must be given; absent: nothing. */
  readonly inputs?: Inputs;
  readonly steps: readonly Step[];
  /** Runtime expressions by name. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The schema of an object with these members, all of them required. */
export interface Inputs {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Input>>;
}

/** What one input is. */
export interface Input {
  readonly type: string;
  readonly format?: 'password';
  readonly description: string;
}

/** Which operation is called: by its id, or where it has none, by its place in the document. */
export type OperationName = { readonly operationId: string } | { readonly operationPath: string };

/** One request, and what is expected of its answer. */
export type Step = OperationName & {
  readonly stepId: string;
  readonly description: string;
  readonly parameters?: readonly StepParameter[];
  readonly requestBody?: StepBody;
  readonly successCriteria: readonly Criterion[];
  /** The first whose criteria are met is taken when the step has failed. */
  readonly onFailure?: readonly FailureAction[];
  /** Runtime expressions by name. */
  readonly outputs?: Readonly<Record<string, string>>;
};

/** A parameter that a request is sent with: a constant, or a runtime expression. */
export interface StepParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly value: Json;
}

/** The body that a request is sent with: a constant, or a runtime expression. */
export interface StepBody {
  readonly contentType: string;
  readonly payload: Json;
}

/** A condition on an answer. */
export type Criterion =
  | { readonly condition: string }
  | { readonly context: string; readonly condition: string; readonly type: 'jsonpath' };

/** What is done when a step has failed. */
export type FailureAction = { readonly name: string; readonly criteria: readonly Criterion[] } & (
  | { readonly type: 'end' }
  | ({ readonly type: 'retry' } & Pace)
);

/** How often a step is taken again. */
export interface Pace {
  /** In seconds. */
  readonly retryAfter: number;
  readonly retryLimit: number;
}

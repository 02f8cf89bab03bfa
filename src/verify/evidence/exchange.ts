import type { Draft } from '../requests/draft.ts';
import type { WrittenRequest } from '../requests/write-request.ts';

/** A request, and what became of it: all that checks judge by. */
export interface Exchange {
  /** Position in the run, from 1 on. */
  readonly number: number;
  /** Name of the story in which it was sent. */
  readonly story: string;
  readonly intent: Intent;
  /** The operation that is meant; absent where none is. */
  readonly operationId?: string;
  readonly request: WrittenRequest;
  /** What the request was written from; absent where it follows a URL that the server named. */
  readonly draft?: Draft;
  /** The job that the request is about; absent where it is about none, or about one that does not exist. */
  readonly about?: JobRef;
  /** What came back; absent where nothing whole did. */
  readonly answer?: ReceivedAnswer;
  /** Why no whole answer came. */
  readonly lapse?: Lapse;
  /** In milliseconds since the epoch. */
  readonly sentAtMs: number;
  readonly endedAtMs: number;
}

/** Names a job. */
export interface JobRef {
  readonly jobId: string;
  readonly lifecycle: string;
}

/** An answer as it came. */
export interface ReceivedAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The text read as its media type says: JSON, lines of JSON, else a text; `undefined` where there is none. */
  readonly body: unknown;
  /** Why a body of a JSON type could not be read. */
  readonly malformed?: string;
}

/** Why no whole answer came. */
export interface Lapse {
  readonly kind: 'timeout' | 'network' | 'cut short' | 'too long';
  /** What happened, with its numbers. */
  readonly detail: string;
}

/** What a request was sent for; by it, checks know what to expect. */
export type Intent =
  /** By the document, it must succeed; `data` says where its values come from. */
  | { readonly kind: 'valid'; readonly data: 'example' | 'generated' | 'boundary'; readonly of?: string }
  /** One thing is wrong with it: it must be refused. */
  | { readonly kind: 'broken'; readonly fault: Fault; readonly at: string }
  /** Credentials are missing or of another scheme: it must be refused. */
  | { readonly kind: 'unauthorized'; readonly fault: string }
  /** The job does not exist, or does no more: it must be refused. */
  | { readonly kind: 'unknown job' | 'deleted job' }
  | { readonly kind: 'unknown path' }
  | { readonly kind: 'wrong method'; readonly allowed: readonly string[] }
  /** A look at a job on its way, at one that has ended, and at one that others were at. */
  | { readonly kind: 'poll' | 'look again' }
  /** Lists that ought to have the job that the request is about. */
  | { readonly kind: 'list' }
  /** Stops, in a state that can be stopped and in one that cannot; deletes. */
  | { readonly kind: 'stop' | 'stop in vain' | 'delete' }
  /** One job more than a limit allows, and one after the time that the server asked to wait. */
  | { readonly kind: 'over limit'; readonly status: number; readonly max: number }
  | { readonly kind: 'after limit' }
  /** What an answer named: the URL in a header of this name, or a link. */
  | { readonly kind: 'location' | 'link'; readonly name: string; readonly from: number };

/** What is wrong with a broken request. */
export type Fault =
  | 'missing'
  | 'wrong type'
  | 'wrong value'
  | 'out of range'
  | 'malformed'
  | 'wrong content type'
  | 'no body'
  | 'undecodable';

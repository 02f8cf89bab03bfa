import type { Session } from '../session.ts';
import type { Subject } from '../subject.ts';
import type { CaseName } from './case-name.ts';

/** One property that every API must have through every transport, tried on everything in a document that has it. */
export interface Case {
  readonly name: CaseName;
  /** None: there is nothing of this kind in the document. */
  trials(subject: Subject): readonly Trial[];
}

/** A case tried on one thing. The server has no jobs when it begins. */
export interface Trial {
  /** What it is tried on: an operation, mostly. */
  readonly on: string;
  run(session: Session): Promise<void>;
}

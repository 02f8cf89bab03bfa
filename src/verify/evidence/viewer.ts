import type { JobView } from '../../client/client-contract.ts';
import type { Contract } from '../../contract/contract.ts';
import { viewOperation } from '../../generate/viewed-operation.ts';

/** What it takes to see jobs in answers. */
export interface Viewer {
  readonly contract: Contract;
  /** How the answers of an operation show jobs; a status that is not declared is read like the first that is. */
  readonly viewOf: (operationId: string, status?: number) => JobView;
}

/** Creates the viewer of a contract. It knows all operations, where a client knows only those that it needs. */
export function createViewer(contract: Contract): Viewer {
  const views = new Map(contract.operations.map((each) => [each.id, viewOperation(each, contract).views]));
  return {
    contract,
    viewOf(operationId, status) {
      const own = views.get(operationId) ?? {};
      return own[`${status}`] ?? Object.values(own)[0] ?? {};
    },
  };
}

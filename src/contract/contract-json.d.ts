/**
 * What every `contract.json` of the package is to the compiler. It would infer a type from the data itself otherwise: a second
 * for a large API, at every compilation. The build copies this file, for the compiler copies no declarations.
 */
import type { GeneratedContract } from './parse-contract.ts';

declare const contract: GeneratedContract;
export default contract;

import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { inProcess } from './transports/in-process.ts';

await describeContract(inProcess, documents, { mustCover: true });

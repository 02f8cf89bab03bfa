import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { msw } from './transports/msw.ts';

await describeContract(msw, documents);

import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { nodeHttp } from './transports/node-http.ts';

await describeContract(nodeHttp, documents);

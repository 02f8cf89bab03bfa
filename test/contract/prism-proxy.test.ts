import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { prismProxy } from './transports/prism-proxy.ts';

await describeContract(prismProxy, documents);

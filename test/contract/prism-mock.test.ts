import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { prismMock } from './transports/prism-mock.ts';

await describeContract(prismMock, documents);

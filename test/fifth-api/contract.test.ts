import { describeContract } from '../contract/suite.ts';
import { inProcess } from '../contract/transports/in-process.ts';
import { nodeHttp } from '../contract/transports/node-http.ts';
import { prismMock } from '../contract/transports/prism-mock.ts';
import { prismProxy } from '../contract/transports/prism-proxy.ts';
import { document } from './document.ts';

await describeContract(inProcess, [document], { mustCover: true });
await describeContract(nodeHttp, [document]);
await describeContract(prismMock, [document]);
await describeContract(prismProxy, [document]);

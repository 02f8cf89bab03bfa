import { describeContract } from '../contract/suite.ts';
import { msw } from '../contract/transports/msw.ts';
import { document } from './document.ts';

await describeContract(msw, [document]);

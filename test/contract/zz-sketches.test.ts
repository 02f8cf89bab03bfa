import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeContract } from './suite.ts';
import { inProcess } from './transports/in-process.ts';

await describeContract(inProcess, globSync(process.env.SK ?? 'test/fixtures/sketches/*.yaml').filter(f=>!f.includes('asana')).map((f) => resolve(f)), {mustCover: true});

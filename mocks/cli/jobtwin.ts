#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// People start a mock a hundred times a day: what Node has compiled once is kept for the next start.
enableCompileCache();
const { run } = await import('./program.ts');
await run(process.argv);

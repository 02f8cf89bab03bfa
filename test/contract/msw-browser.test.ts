import { describe, it } from 'vitest';
import { canLaunchChromium } from '../browser/launch-chromium.ts';
import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { mswBrowser } from './transports/msw-browser.ts';

if (canLaunchChromium()) await describeContract(mswBrowser, documents);
else describe(mswBrowser.name, () => it.skip('needs a browser'));

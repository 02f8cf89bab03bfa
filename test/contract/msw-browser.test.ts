import { describe, it } from 'vitest';
import { howToGetChromium } from '../browser/find-chromium.ts';
import { canLaunchChromium } from '../browser/launch-chromium.ts';
import { documents } from './documents.ts';
import { describeContract } from './suite.ts';
import { mswBrowser } from './transports/msw-browser.ts';

if (canLaunchChromium()) await describeContract(mswBrowser, documents);
// On a user's machine alone: in CI it fails above.
else describe(mswBrowser.name, () => it.skip(howToGetChromium));

import { type Browser, chromium } from 'playwright-core';
import { findChromium, howToGetChromium } from './find-chromium.ts';

/** Nothing that Chromium does of its own accord belongs into a test, least of all asking Google's servers. */
const calm = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Whether tests in a browser can run. If not, says what they want, for they are left out.
 *
 * @throws {Error} in CI, if not
 */
export function canLaunchChromium(): boolean {
  if (findChromium() !== undefined) return true;
  console.warn(`Some tests are left out: this file ${howToGetChromium}.`);
  return false;
}

/**
 * Starts Chromium without a window and with an empty profile, which goes with it when it is closed.
 *
 * @throws {Error} when there is none
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`This test ${howToGetChromium}.`);
  return chromium.launch({ executablePath, headless: true, args: calm });
}

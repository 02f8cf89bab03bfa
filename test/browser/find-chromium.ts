import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'google-chrome', 'chrome'];

/** What somebody without a browser is told. */
export const howToGetChromium: string =
  'wants Chromium or Chrome: install it ("apt-get install chromium"), or name its file in CHROME_PATH';

/**
 * The file of Chromium or Chrome: what CHROME_PATH says, else the first on the PATH; `undefined` where there is none.
 *
 * @throws {Error} with what to do, when CHROME_PATH names no program, and where there is none in CI, which must not pass
 * with tests left out
 */
export function findChromium({ CHROME_PATH, PATH = '', CI }: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = (CHROME_PATH ? [CHROME_PATH] : onPath).find(isProgram);
  if (found !== undefined) return found;
  if (CHROME_PATH)
    throw new Error(`CHROME_PATH is "${CHROME_PATH}", where no program is; this test ${howToGetChromium}.`);
  if (CI) throw new Error(`In CI no test may be left out, and this one ${howToGetChromium}.`);
  return undefined;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file, and makes the folders that it is to be in.
 *
 * @param action - what fails when it cannot be written, to follow "Failed to"
 * @param advice - what to do then
 * @throws {UsageError} when it cannot be written
 */
export async function writeOrExplain(file: string, text: string, action: string, advice: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Failed to ${action}: ${reason}. ${advice}`, { cause });
  }
}

import { loadDocument } from '../contract/load-document.ts';
import { allStories } from './stories/all-stories.ts';
import type { Story } from './stories/story.ts';
import { createSubject } from './subject.ts';
import { resolveVerifyOptions, type VerifyOptions } from './verify-options.ts';

/**
 * What a verification would send, in words, story by story. Sends nothing.
 *
 * @param file - the OpenAPI document
 * @param options - those of {@link verify}
 * @throws what {@link verify} throws before it begins
 */
export async function planOf(file: string, options: VerifyOptions): Promise<readonly Pick<Story, 'name' | 'plan'>[]> {
  const subject = createSubject(await loadDocument(file), file);
  return allStories(subject, resolveVerifyOptions(subject, options)).map(({ name, plan }) => ({ name, plan }));
}

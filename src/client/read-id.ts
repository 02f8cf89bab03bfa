import type { Place } from './view-places.ts';

/**
 * The job's id at a place, as text; `undefined` where the view does not show it, or the answer does not have it.
 *
 * A text is read backwards: of `https://example.com/v1/operations/42`, the view `{$server}/operations/{$job.id}` reads 42.
 */
export function readId({ template, value }: Place): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (template === '$job.id') return `${value}`;
  // Where another expression stands there may be anything; and servers add query strings.
  const pattern = `${template}`.replace(/\{\$(.+?)\}|\W/g, (part, name) => {
    return name === 'job.id' ? '([^/?#]+)' : name ? '.*' : `\\${part}`;
  });
  return new RegExp(`^${pattern}(?:[?#].*)?$`).exec(`${value}`)?.[1];
}

import type { Place } from './view-places.ts';

/** Whether a job's id stands at this place, alone or within a text. */
export function showsId({ template }: Place): boolean {
  return template === '$job.id' || (typeof template === 'string' && template.includes('{$job.id}'));
}

/**
 * The job's id at a place that shows it, as text; `undefined` where there is none.
 *
 * A text is read backwards: of `https://example.com/v1/operations/42`, the view `{$server}/operations/{$job.id}` reads 42.
 */
export function readId({ template, value }: Place): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (typeof template !== 'string' || template === '$job.id') return String(value);
  const id = toPattern(template).exec(String(value))?.[1];
  return id !== undefined && /^(\/|\{\$(server|url)\})/.test(template) ? decode(id) : id;
}

/** Everything but the id may be what it likes where an expression stands; servers add query strings, too. */
function toPattern(template: string): RegExp {
  const parts = template.split(/(\{\$[^}]+\})/).map((part) => {
    if (part === '{$job.id}') return '([^/?#]+)';
    return part.startsWith('{$') ? '.*' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}(?:[?#].*)?$`);
}

/** Out of a URL: sent in a path, the id is encoded again. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

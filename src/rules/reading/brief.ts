const longestLength = 60;

/** A value as JSON for a message, cut where it gets long. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longestLength ? `${text.slice(0, longestLength)}…` : text;
}

/** Names for a message: quoted, with commas between. */
export function listed(names: Iterable<string>): string {
  return [...names].map((name) => `"${name}"`).join(', ');
}

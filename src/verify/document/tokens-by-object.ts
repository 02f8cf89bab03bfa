/** Where the objects of a document stand, by identity. One that an alias of YAML shows twice stands at its first place. */
export function tokensByObject(document: object): ReadonlyMap<unknown, readonly string[]> {
  const found = new Map<unknown, readonly string[]>([[document, []]]);
  // A map grows while it is walked: the walk ends when nothing new comes in.
  for (const [here, tokens] of found) {
    if (typeof here !== 'object' || here === null) continue;
    for (const [token, value] of Object.entries(here)) {
      if (typeof value === 'object' && value !== null && !found.has(value)) found.set(value, [...tokens, token]);
    }
  }
  return found;
}

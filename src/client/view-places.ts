/** A part of a view, side by side with what an answer has at its place. */
export interface Place {
  /** A template; `undefined` where the view wants nothing to stand. */
  readonly template: unknown;
  /** `undefined` for nothing. */
  readonly value: unknown;
  /** JSON Pointer into the body. */
  readonly pointer: string;
}

/**
 * The single places of a view of one job: each an expression, a text with expressions, or a literal.
 *
 * @param state - the state that the job is in: of the templates that depend on it, this one's
 */
export function placesIn(place: Place, state: string): Place[] {
  const { template, value, pointer } = place;
  if (Object(template) !== template) return [place];
  const byState = memberOf(template, '$state');
  if (byState) return placesIn({ template: memberOf(byState, state), value, pointer }, state);
  return membersOf(place, template).flatMap((member) => placesIn(member, state));
}

/** The jobs that a body shows: the elements of the array where the view has `$jobs`, else the body as a whole. */
export function jobsIn(view: unknown, body: unknown): Place[] {
  const whole = { template: view, value: body, pointer: '' };
  return showsMany(view) ? elementsOf(whole) : [whole];
}

// Words with a dollar are expressions, and keys of the template language only: it is enough to look at the text.

/** Whether a view shows many jobs. */
export function showsMany(view: unknown): boolean {
  return `${JSON.stringify(view)}`.includes('"$jobs"');
}

/** Whether a view tells a job's state: by a value, or by conditions. */
export function tellsState(view: unknown): boolean {
  return /\$(job\.)?state"/.test(`${JSON.stringify(view)}`);
}

/** What a value has under a name; `undefined` for nothing. */
export function memberOf(value: unknown, name: string): unknown {
  return Object(value)[name];
}

function elementsOf(place: Place): Place[] {
  if (Object(place.template) !== place.template) return [];
  const job = memberOf(place.template, '$jobs');
  return job ? membersOf(place, place.value, job) : membersOf(place, place.template).flatMap(elementsOf);
}

function membersOf({ template, value, pointer }: Place, names: unknown, each?: unknown): Place[] {
  return Object.keys(Object(names)).map((name) => ({
    template: each ?? memberOf(template, name),
    value: memberOf(value, name),
    pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  }));
}

/** What an id must be that no job has. */
export interface IdWanted {
  /** Ids of jobs, or such as they could be: the first that leads to an id is the form of it. */
  readonly forms: readonly string[];
  /** Whether a job is known to have it. */
  readonly isTaken: (id: string) => boolean;
  /** Whether the document allows it. */
  readonly fits: (id: string) => boolean;
  /** Draws from 0 up to (not including) 1. */
  readonly random: () => number;
}

/**
 * Makes up an id of the form of others, so that it is not refused for its form. Where ids are counted, the neighbors of a
 * known one are somebody else's: it gets six more digits, or as many as its document lets it have.
 *
 * @returns `undefined` where no such id fits
 *
 * @example
 * unknownId({ forms: ['run-7'], isTaken, fits, random }) // 'run-4711123'
 */
export function unknownId({ forms, isTaken, fits, random }: IdWanted): string | undefined {
  for (const form of forms) {
    const id = variantsOf(form, random).find((each) => !isTaken(each) && fits(each));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** So many digits beside letters are drawn, and not counted. */
const fewestDrawn = 8;
const moreDigits = [6, 5, 4, 3, 2, 1, 0];
/** Servers read digits as numbers, and some as floating ones. */
const mostDigits = 15;

function variantsOf(form: string, random: () => number): readonly string[] {
  const digits = (count: number): string => draw('123456789', count, random);
  const letters = (count: number): string => draw('bcdfghjkmnpqrstvwxz', count, random);
  const isDrawn = /[a-z]/i.test(form) && form.replace(/\D/g, '').length >= fewestDrawn;
  // RFC 9562, section 4: the digits of version and variant say how a UUID is to be read.
  const isKept = (at: number): boolean => isUuid(form) && (at === 14 || at === 19);
  const redrawn = form.replace(/\d/g, (digit, at: number) => (isKept(at) ? digit : digits(1)));
  const lengthened = moreDigits.flatMap((more) => [
    form.replace(/\d+(?=\D*$)/, ({ length }) => digits(Math.max(length, Math.min(length + more, mostDigits)))),
    form + digits(more),
    form + letters(more),
    form.replace(/[a-z]+(?=[^a-z]*$)/i, ({ length }) => letters(length + more)),
  ]);
  return [...(isDrawn ? [redrawn] : []), ...lengthened].filter((id) => id !== form);
}

function isUuid(form: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(form);
}

function draw(alphabet: string, count: number, random: () => number): string {
  return Array.from({ length: count }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

/** A request before it is written. */
export interface RequestDraft {
  readonly method: string;
  /** Percent-encoded, below the base path. */
  readonly path: string;
  /** Percent-encoded; without a value, the name stands alone. */
  readonly query: readonly (readonly [name: string, value?: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: DraftBody;
}

/** A body before it is written. */
export interface DraftBody {
  readonly mediaType: string;
  readonly value: unknown;
  /** Is sent instead of the value. */
  readonly text?: string;
}

/** Stands in a URL for the id of a job that exists: the last one submitted, the one before it, and so on. */
export function someJob(ago: number): string {
  return `~job${ago}~`;
}

/** Stands in a URL for a group of jobs that exists, likewise. */
export function someGroup(ago: number): string {
  return `~group${ago}~`;
}

/** What a URL can say of a job. */
export interface KnownJob {
  readonly id: string;
  readonly group: string | number;
}

const boundary = 'part';

/** Writes a request, as far as the Fetch standard lets it be made; `undefined` where it does not. */
export function writeRequest(draft: RequestDraft, baseUrl: string, jobs: readonly KnownJob[]): Request | undefined {
  const { method, path, query, headers, body } = draft;
  const pairs = query.map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
  const url = `${baseUrl}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
  const text = /^(get|head)$/i.test(method) ? undefined : body && (body.text ?? writeBody(body));
  const sent = new Headers();
  const types = body === undefined ? {} : { 'content-type': toContentType(body.mediaType) };
  // Of two names that differ in case only, the later one counts.
  for (const [name, value] of [...Object.entries(types), ...Object.entries(headers)]) {
    if (/^[\t -~]*$/.test(value)) sent.set(name, value);
  }
  try {
    return new Request(fillIn(url, jobs), { method, headers: sent, ...(text !== undefined && { body: text }) });
  } catch {
    return undefined;
  }
}

function fillIn(url: string, jobs: readonly KnownJob[]): string {
  return url.replace(/~(job|group)(\d+)~/g, (_, kind: string, ago: string) => {
    const job = jobs.at(-1 - Number(ago));
    return encodeURIComponent((kind === 'job' ? job?.id : job?.group) ?? '0');
  });
}

function toContentType(mediaType: string): string {
  return mediaType === 'multipart/form-data' ? `${mediaType}; boundary=${boundary}` : mediaType;
}

function writeBody({ mediaType, value }: DraftBody): string {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)$/.test(mediaType)) return JSON.stringify(value);
  const fields = Object.entries(Object(value)).flatMap(([name, field]): [string, string][] =>
    [field].flat().map((each) => [name, typeof each === 'string' ? each : JSON.stringify(each)]),
  );
  if (mediaType === 'application/x-www-form-urlencoded') return String(new URLSearchParams(fields));
  const parts = fields.map(
    ([name, text]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${toQuoted(name)}"; filename="${toQuoted(text)}"\r\n\r\n\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

/** As the HTML standard has it: the rest of a name or file name stays what it is. */
function toQuoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

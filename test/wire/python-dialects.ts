/** A call as a Python program makes it. */
export interface Call {
  /** `<METHOD> <target>`, with the query as the client encodes it. */
  readonly line: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as parts of `multipart/form-data`. */
  readonly files?: readonly Part[];
  /** Sent beside those of the session. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One file of an upload. */
export interface Part {
  readonly name: string;
  readonly filename: string;
  readonly content: string;
}

/** A request as it goes out: Python's HTTP library writes head and body apart. */
export interface Bytes {
  readonly head: string;
  readonly body: string;
}

/** Writes calls as one HTTP library does; `session` are the headers that a client adds to all of them. */
export type Dialect = (call: Call, host: string, session: Readonly<Record<string, string>>) => Bytes;

const boundary = '2677681e1b31de9a5e5656e9c41b96a9';

/** As `requests` 2.x: four headers of its own, then the client's, then those of the body; any method but GET has a length. */
export const requests: Dialect = (call, host, session) => {
  const { body, contentType } = bodyOf(call, dumps);
  const [method = ''] = call.line.split(' ');
  const common = {
    'User-Agent': 'python-requests/2.34.2',
    'Accept-Encoding': 'gzip, deflate',
    Accept: '*/*',
    Connection: 'keep-alive',
  };
  return write(call.line, body, {
    Host: host,
    ...common,
    ...session,
    ...call.headers,
    ...(method !== 'GET' && { 'Content-Length': `${Buffer.byteLength(body)}` }),
    ...(contentType !== undefined && { 'Content-Type': contentType }),
  });
};

/** As a generated client on `httpx`: JSON is written compactly, and the length of no body comes second. */
export const httpx: Dialect = (call, host, session) => {
  const { body, contentType } = bodyOf(call, JSON.stringify);
  const [method = ''] = call.line.split(' ');
  const isEmpty = body === '';
  return write(call.line, body, {
    Host: host,
    ...(isEmpty && /^(POST|PUT|PATCH)$/.test(method) && { 'Content-Length': '0' }),
    'Accept-Encoding': 'gzip, deflate',
    Connection: 'keep-alive',
    Accept: 'application/json',
    ...session,
    ...call.headers,
    ...(contentType !== undefined && { 'content-type': contentType }),
    ...(!isEmpty && { 'Content-Length': `${Buffer.byteLength(body)}` }),
  });
};

function write(line: string, body: string, headers: Readonly<Record<string, string>>): Bytes {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return { head: `${line} HTTP/1.1\r\n${fields.join('')}\r\n`, body };
}

function bodyOf({ json, files }: Call, toJson: (value: unknown) => string): { body: string; contentType?: string } {
  if (files !== undefined) return { body: toParts(files), contentType: `multipart/form-data; boundary=${boundary}` };
  return json === undefined ? { body: '' } : { body: toJson(json), contentType: 'application/json' };
}

/** As Python's `json.dumps`: a space after each comma and colon, and nothing but ASCII. */
function dumps(value: unknown): string {
  const lines = JSON.stringify(value, null, 1);
  return lines
    .replace(/,\n */g, ', ')
    .replace(/\n */g, '')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function toParts(files: readonly Part[]): string {
  const parts = files.map(({ name, filename, content }) => {
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n\r\n${content}\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}

// The yardstick: node:http with nothing around it. It does what the simplest hand-written mock would do, and validates
// nothing but the name.
import { createServer, type ServerResponse } from 'node:http';

const port = Number(process.argv[2]);

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function toJob(gid: string, name: string | null): object {
  const task = { gid: '1209340956128751', resource_type: 'task', resource_subtype: 'default_task', name };
  const status = name === null ? 'not_started' : 'succeeded';
  const job = { gid, resource_type: 'job', resource_subtype: 'duplicate_task', status };
  return { data: { ...job, new_task: name === null ? null : task } };
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    answer(response, 200, toJob(request.url?.slice('/jobs/'.length) ?? '', 'Copy of buy catnip'));
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { data } = JSON.parse(Buffer.concat(chunks).toString());
    if (typeof data?.name === 'string') answer(response, 201, toJob('1209340956128734', null));
    else answer(response, 400, { errors: [{ message: 'name: Missing input' }] });
  });
});
server.listen(port, '127.0.0.1');

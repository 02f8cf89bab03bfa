/** What every server is asked, by HTTP and in process: the operations of `jobs.yaml`. */
export const submitPath = '/tasks/321/duplicate';

/** Body of a submission: 65 bytes of JSON. */
export const submitBody = '{"data":{"name":"Copy of buy catnip","include":"notes,assignee"}}';

/** Path at which the job with this id is read. */
export function readPath(id: string): string {
  return `/jobs/${id}`;
}

/**
 * Takes the job's id from the answer to a submission.
 *
 * @throws {Error} when this is no job of `jobs.yaml`: then it is not what was to be measured
 */
export function parseId(status: number, body: string): string {
  const id = /^\{"data":\{.*"gid":"(\d+)"/.exec(body)?.[1];
  if (status === 201 && id !== undefined) return id;
  throw new Error(`Failed to submit a job: the server answered ${status} ${body}. Wanted was 201 with a job.`);
}

/**
 * Checks an answer to the reading of a job by content: a fast wrong answer is no result.
 *
 * @param id - the id that the answer must show; absent for a server that answers with its example, whatever it is asked for
 * @throws {Error} when it is not the finished job that was submitted
 */
export function checkJob(status: number, body: string, id?: string): void {
  const wanted = [
    '"status":"succeeded"',
    '"name":"Copy of buy catnip"',
    ...(id === undefined ? [] : [`"gid":"${id}"`]),
  ];
  const missing = wanted.filter((part) => !body.includes(part));
  if (status === 200 && missing.length === 0) return;
  throw new Error(
    `Failed to read a job: the server answered ${status} ${body}. Wanted was 200 with ${wanted.join(', ')}.`,
  );
}

import type { Finding } from './compare.ts';

/** A difference between a seed and the document of its API, which is of today. What either of them says is served. */
export interface Difference extends Finding {
  readonly seed: string;
  readonly object: string;
  /** All that differ in the same way. */
  readonly fields: readonly string[];
  readonly reason: string;
}

/** All differences. One that is not listed here fails the test, and so does one that is listed, but not there. */
export const differences: readonly Difference[] = [
  {
    seed: 'asana-job-compact.md',
    object: 'JobCompact',
    fields: ['gid'],
    aspect: 'presence',
    seedSays: 'optional',
    documentSays: 'required',
    reason: 'Every answer has it: not even opt_fields can leave it out.',
  },
  {
    seed: 'asana-job-compact.md',
    object: 'JobCompact',
    fields: ['new_project', 'new_project_template', 'new_task'],
    aspect: 'type',
    seedSays: 'object',
    documentSays: 'null or object',
    reason:
      'What does not belong to a job is null in its answers. The JSON Schema of the seed says so of new_task, the list above it of none.',
  },
  {
    seed: 'asana-job-compact.md',
    object: 'JobCompact',
    fields: ['new_graph_export', 'new_portfolio', 'new_resource_export'],
    aspect: 'field',
    seedSays: 'absent',
    documentSays: 'there',
    reason: 'The seed is older than the jobs that export, or copy a portfolio.',
  },
  {
    seed: 'asana-job-response.md',
    object: 'JobResponse',
    fields: ['gid'],
    aspect: 'presence',
    seedSays: 'optional',
    documentSays: 'required',
    reason: 'Every answer has it: not even opt_fields can leave it out.',
  },
  {
    seed: 'asana-job-response.md',
    object: 'JobResponse',
    fields: ['new_graph_export', 'new_portfolio', 'new_resource_export'],
    aspect: 'field',
    seedSays: 'absent',
    documentSays: 'there',
    reason: 'The seed is older than the jobs that export, or copy a portfolio.',
  },
  {
    seed: 'asana-job-response.md',
    object: 'JobResponse',
    fields: ['resource_type'],
    aspect: 'example',
    seedSays: '"task"',
    documentSays: '"job"',
    reason:
      'The seed was generated without a correction that the official description makes: the example of a job is "job".',
  },
  {
    seed: 'mammoth-job-schema.md',
    object: 'JobSchema',
    fields: ['created_at', 'last_updated_at'],
    aspect: 'format',
    seedSays: 'date',
    documentSays: 'instant',
    reason: 'The seed links to a class of Python. Its own examples, and the official ones, have a time of day.',
  },
  {
    seed: 'mammoth-job-schema.md',
    object: 'JobSchema',
    fields: ['response'],
    aspect: 'type',
    seedSays: 'object',
    documentSays: 'array or object',
    reason: 'Newer descriptions of the API allow a list, too.',
  },
  {
    seed: 'mammoth-job-schema.md',
    object: 'JobSchema',
    fields: ['status'],
    aspect: 'values',
    seedSays: 'success, failure, processing',
    documentSays: 'also error',
    reason: 'The sentence of the seed names three, the official schema beside it four.',
  },
  {
    seed: 'matatika-jobs.md',
    object: 'Job',
    fields: ['_embedded', '_links', 'attempt', 'commitId', 'maxAttempts', 'triggeredBy'],
    aspect: 'field',
    seedSays: 'absent',
    documentSays: 'there',
    reason:
      'The table of the seed left out what HAL adds, and leaves the rest to a sample that is not part of it. All of them stand in samples or in the schema of the live service.',
  },
  {
    seed: 'matatika-jobs.md',
    object: 'Job',
    fields: ['type'],
    aspect: 'values',
    seedSays: 'WORKSPACE_INIT, PIPELINE_CONFIG, PIPELINE_ENV, PIPELINE_RUN',
    documentSays: 'also WORKSPACE_DEPLOY, PIPELINE_VERIFY, PROFILE_COLLABORATE, PROFILE_IMPORT',
    reason:
      'Newer types. PIPELINE_ENV is of the seed alone: the vendor dropped it from the documentation in 2022, but jobs of that time may still be listed.',
  },
  {
    seed: 'wix-media-job.md',
    object: 'Job',
    fields: ['callback', 'flowId'],
    aspect: 'field',
    seedSays: 'absent',
    documentSays: 'there',
    reason: 'Newer answers have them, and clients read them.',
  },
  {
    seed: 'wix-media-job.md',
    object: 'Job',
    fields: ['result'],
    aspect: 'type',
    seedSays: 'object',
    documentSays: 'null or object',
    reason: 'Null until the job has ended, as a fuller text of the vendor says.',
  },
  {
    seed: 'wix-media-job.md',
    object: 'Job',
    fields: ['type'],
    aspect: 'values',
    seedSays:
      'urn:job:av.transcode, urn:job:av.package, urn:job:archive.create, urn:job:archive.extract, urn:job:import.file',
    documentSays:
      'also urn:job:av.poster, urn:job:av.storyboard, urn:job:visual-search.index-image, urn:job:text.font.convert, urn:job:text.font.subset, urn:job:image.operation, urn:job:av-scanner.scan, urn:job:av.extra_metadata.replace, urn:job:av.replace_extra_metadata',
    reason: 'The types that the JavaScript and Python clients know beside the documented five.',
  },
  {
    seed: 'wix-media-job.md',
    object: 'ExtractArchiveSpecification',
    fields: ['extractedFilesReport'],
    aspect: 'field',
    seedSays: 'absent',
    documentSays: 'there',
    reason: 'The Python and Java clients know it.',
  },
  {
    seed: 'wix-media-job.md',
    object: 'FileImportSpecification',
    fields: ['externalAuthorization'],
    aspect: 'field',
    seedSays: 'absent',
    documentSays: 'there',
    reason: 'All clients know it.',
  },
];

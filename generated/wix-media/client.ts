// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

import type { components, operations, paths } from './types.ts';

const contract = {
  "api": "wix-media",
  "hash": "380b6bc8fe5f",
  "server": "https://example.wixmp.com/_api",
  "lifecycles": {
    "job": {
      "states": {
        "pending": null,
        "working": null,
        "success": "success",
        "error": "failure"
      },
      "read": "getJob",
      "readMany": "getJobGroup"
    }
  },
  "views": [
    {
      "id": [
        "/payload/id"
      ],
      "group": "/payload/groupId",
      "state": "/payload/status",
      "result": {
        "at": "/payload/result/payload"
      },
      "failure": {
        "at": "/payload/result"
      },
      "created": "/payload/dateCreated"
    },
    {
      "jobs": "/payload/jobs",
      "id": [
        "/id"
      ],
      "group": "/payload/groupId",
      "state": "/status",
      "result": {
        "at": "/result/payload"
      },
      "failure": {
        "at": "/result"
      },
      "created": "/dateCreated"
    },
    {
      "jobs": "/payload",
      "id": [
        "/id"
      ],
      "group": "/payload/0/groupId",
      "state": "/status",
      "result": {
        "at": "/result/payload"
      },
      "failure": {
        "at": "/result"
      },
      "created": "/dateCreated"
    }
  ],
  "operations": {
    "importFile": {
      "submits": "job",
      "answers": {
        "200": 0
      },
      "method": "POST",
      "path": "/import/file"
    },
    "createArchive": {
      "submits": "job",
      "answers": {
        "200": 0
      },
      "method": "POST",
      "path": "/archive/create"
    },
    "extractArchive": {
      "submits": "job",
      "answers": {
        "200": 0
      },
      "method": "POST",
      "path": "/archive/extract"
    },
    "transcodeVideo": {
      "submits": "job",
      "answers": {
        "200": 1
      },
      "method": "POST",
      "path": "/av/transcode"
    },
    "packageVideo": {
      "submits": "job",
      "answers": {
        "200": 1
      },
      "method": "POST",
      "path": "/av/package"
    },
    "extractPoster": {
      "submits": "job",
      "answers": {
        "200": 1
      },
      "method": "POST",
      "path": "/av/poster"
    },
    "extractStoryboard": {
      "submits": "job",
      "answers": {
        "200": 1
      },
      "method": "POST",
      "path": "/av/storyboard"
    },
    "getJob": {
      "asks": [
        "path",
        "jobId",
        "id"
      ],
      "answers": {
        "200": 0
      },
      "method": "GET",
      "path": "/jobs/{jobId}"
    },
    "getJobGroup": {
      "asks": [
        "path",
        "groupId",
        "group"
      ],
      "answers": {
        "200": 2
      },
      "method": "GET",
      "path": "/jobs/groups/{groupId}"
    }
  }
} as const;

interface Types {
  readonly paths: paths;
  readonly operations: operations;
  /** The parts that a finished job's result is sure to have, by operation. */
  readonly parts: Record<never, never>;
  /** The schema that has a finished job's result, by operation, and where in it. */
  readonly results: {
    readonly 'importFile': [components['schemas']['FileDescriptor'], ''];
    readonly 'createArchive': [components['schemas']['FileDescriptor'], ''];
    readonly 'extractArchive': [components['schemas']['Extraction'], ''];
    readonly 'transcodeVideo': [components['schemas']['Transcoding'], ''];
    readonly 'packageVideo': [components['schemas']['FileDescriptor'], ''];
    readonly 'extractPoster': [components['schemas']['FileDescriptor'], ''];
    readonly 'extractStoryboard': [components['schemas']['ExtractStoryboardJob'], '/result/payload'];
  };
}

type Known = typeof contract;

/** The type of {@link wixMedia}: by this name, the compiler speaks of it. */
export interface WixMediaContract extends Known {
  readonly types?: Types;
}

/** What a client knows of the jobs of Wix Media Platform jobs; give it to `createClient`. */
export const wixMedia: WixMediaContract = contract;

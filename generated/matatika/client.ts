// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "matatika",
  "hash": "12a46379c4b6",
  "server": "https://app.matatika.com/api",
  "lifecycles": {
    "job": {
      "states": {
        "QUEUED": null,
        "RUNNING": null,
        "COMPLETE": "success",
        "ERROR": "failure",
        "STOPPED": "canceled"
      },
      "read": "getJob",
      "stop": "stopJob",
      "logs": "getLogs"
    }
  },
  "views": [
    {
      "id": [
        "/id"
      ],
      "state": "/status",
      "failure": {
        "at": "/exitCode"
      },
      "created": "/created",
      "started": "/startTime",
      "ended": "/endTime"
    },
    {}
  ],
  "operations": {
    "createPipelineJob": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/pipelines/{pipelineId}/jobs"
    },
    "verifyPipelineJob": {
      "submits": "job",
      "answers": {
        "200": 0
      },
      "method": "POST",
      "path": "/pipelines/{pipelineId}/verification"
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
    "getLogs": {
      "asks": [
        "path",
        "jobId",
        "id"
      ],
      "answers": {
        "200": 1,
        "204": 1
      },
      "method": "GET",
      "path": "/jobs/{jobId}/logs"
    },
    "stopJob": {
      "asks": [
        "path",
        "jobId",
        "id"
      ],
      "answers": {
        "202": 1
      },
      "method": "PUT",
      "path": "/jobs/{jobId}/stopped"
    },
    "deploy": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspaceId}/deployments"
    },
    "deployOnGithubPush": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspaceId}/deployments/github-webhook"
    }
  }
} as const;

interface Types {
  readonly paths: paths;
  readonly operations: operations;
  /** The parts that a finished job's result is sure to have, by operation. */
  readonly parts: Record<never, never>;
  /** The schema that has a finished job's result, by operation, and where in it. */
  readonly results: Record<never, never>;
}

type Known = typeof contract;

/** The type of {@link matatika}: by this name, the compiler speaks of it. */
export interface MatatikaContract extends Known {
  readonly types?: Types;
}

/** What a client knows of the jobs of Matatika jobs; give it to `createClient`. */
export const matatika: MatatikaContract = contract;

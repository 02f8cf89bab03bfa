// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "asana",
  "hash": "20ed9709291b",
  "server": "https://app.asana.com/api/1.0",
  "lifecycles": {
    "job": {
      "states": {
        "not_started": null,
        "in_progress": null,
        "succeeded": "success",
        "failed": "failure"
      },
      "read": "getJob"
    }
  },
  "views": [
    {
      "id": [
        "/data/gid"
      ],
      "state": "/data/status",
      "result": {
        "at": {
          "new_graph_export": "/data/new_graph_export",
          "new_portfolio": "/data/new_portfolio",
          "new_project": "/data/new_project",
          "new_project_template": "/data/new_project_template",
          "new_resource_export": "/data/new_resource_export",
          "new_task": "/data/new_task"
        },
        "in": [
          "in_progress",
          "succeeded"
        ]
      }
    }
  ],
  "operations": {
    "duplicateTask": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/tasks/{task_gid}/duplicate"
    },
    "duplicateProject": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/projects/{project_gid}/duplicate"
    },
    "projectSaveAsTemplate": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/projects/{project_gid}/saveAsTemplate"
    },
    "instantiateProject": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/project_templates/{project_template_gid}/instantiateProject"
    },
    "instantiateTask": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/task_templates/{task_template_gid}/instantiateTask"
    },
    "duplicatePortfolio": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/portfolios/{portfolio_gid}/duplicate"
    },
    "createGraphExport": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/exports/graph"
    },
    "createResourceExport": {
      "submits": "job",
      "answers": {
        "201": 0
      },
      "method": "POST",
      "path": "/exports/resource"
    },
    "getJob": {
      "asks": [
        "path",
        "job_gid",
        "id"
      ],
      "answers": {
        "200": 0
      },
      "method": "GET",
      "path": "/jobs/{job_gid}"
    }
  }
} as const;

interface Types {
  readonly paths: paths;
  readonly operations: operations;
  /** The parts that a finished job's result is sure to have, by operation. */
  readonly parts: {
    readonly 'duplicateTask': 'new_task';
    readonly 'duplicateProject': 'new_project';
    readonly 'projectSaveAsTemplate': 'new_project_template';
    readonly 'instantiateProject': 'new_project';
    readonly 'instantiateTask': 'new_task';
    readonly 'duplicatePortfolio': 'new_portfolio';
    readonly 'createGraphExport': 'new_graph_export';
    readonly 'createResourceExport': 'new_resource_export';
  };
  /** The schema that has a finished job's result, by operation, and where in it. */
  readonly results: Record<never, never>;
}

type Known = typeof contract;

/** The type of {@link asana}: by this name, the compiler speaks of it. */
export interface AsanaContract extends Known {
  readonly types?: Types;
}

/** What a client knows of the jobs of Asana jobs; give it to `createClient`. */
export const asana: AsanaContract = contract;

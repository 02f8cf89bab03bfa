// Generated from the OpenAPI document by "npm run generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "asana",
  "hash": "0a9994654459ba3fb174971a9058e8182a9748929af54a4295fd4c6647470ed4",
  "server": "https://app.asana.com/api/1.0",
  "lifecycles": {
    "job": {
      "not_started": {
        "next": [
          "in_progress",
          "succeeded"
        ]
      },
      "in_progress": {
        "next": [
          "succeeded",
          "failed"
        ]
      },
      "succeeded": {
        "next": [],
        "outcome": "success"
      },
      "failed": {
        "next": [],
        "outcome": "failure"
      }
    }
  },
  "views": [
    {
      "body": {
        "data": {
          "gid": "$job.id",
          "status": "$job.state",
          "new_graph_export": "$job.result#/new_graph_export",
          "new_portfolio": "$job.result#/new_portfolio",
          "new_project": "$job.result#/new_project",
          "new_project_template": "$job.result#/new_project_template",
          "new_resource_export": "$job.result#/new_resource_export",
          "new_task": "$job.result#/new_task"
        }
      },
      "headers": {
        "location": "{$server}/jobs/{$job.id}"
      }
    },
    {
      "body": {
        "data": {
          "gid": "$job.id",
          "status": "$job.state",
          "new_graph_export": "$job.result#/new_graph_export",
          "new_portfolio": "$job.result#/new_portfolio",
          "new_project": "$job.result#/new_project",
          "new_project_template": "$job.result#/new_project_template",
          "new_resource_export": "$job.result#/new_resource_export",
          "new_task": "$job.result#/new_task"
        }
      }
    }
  ],
  "operations": {
    "duplicateTask": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/tasks/{task_gid}/duplicate",
      "answers": {
        "201": 0
      }
    },
    "duplicateProject": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/projects/{project_gid}/duplicate",
      "answers": {
        "201": 0
      }
    },
    "projectSaveAsTemplate": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/projects/{project_gid}/saveAsTemplate",
      "answers": {
        "201": 0
      }
    },
    "instantiateProject": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/project_templates/{project_template_gid}/instantiateProject",
      "answers": {
        "201": 0
      }
    },
    "instantiateTask": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/task_templates/{task_template_gid}/instantiateTask",
      "answers": {
        "201": 0
      }
    },
    "duplicatePortfolio": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/portfolios/{portfolio_gid}/duplicate",
      "answers": {
        "201": 0
      }
    },
    "createGraphExport": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/exports/graph",
      "answers": {
        "201": 0
      }
    },
    "createResourceExport": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/exports/resource",
      "answers": {
        "201": 0
      }
    },
    "getJob": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs/{job_gid}",
      "where": {
        "$job.id": "$request.path.job_gid"
      },
      "answers": {
        "200": 1
      }
    }
  }
} as const;

/** What a client knows of the jobs of Asana jobs; give it to `createClient`. */
export const asana: typeof contract & { readonly types?: { readonly paths: paths; readonly operations: operations } } =
  contract;

// Generated from the OpenAPI document by "npm run generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "mammoth",
  "hash": "fc3df99b18af7ee9dc6a6ad09293aec0e72fd4472330315099ada81ee369e87f",
  "server": "https://app.mammoth.io/api/v2",
  "lifecycles": {
    "job": {
      "processing": {
        "next": [
          "success",
          "failure",
          "error"
        ]
      },
      "success": {
        "next": [],
        "outcome": "success"
      },
      "failure": {
        "next": [],
        "outcome": "failure"
      },
      "error": {
        "next": [],
        "outcome": "failure"
      }
    }
  },
  "views": [
    {
      "body": {
        "job": {
          "response": {
            "$state": {
              "processing": {},
              "success": "$job.result",
              "failure": "$job.failure",
              "error": "$job.failure"
            }
          },
          "id": "$job.id",
          "status": "$job.state",
          "last_updated_at": "$job.updated",
          "created_at": "$job.created"
        }
      }
    },
    {
      "body": {
        "deleted": {
          "$jobs": {
            "job": {
              "response": {
                "$state": {
                  "processing": {},
                  "success": "$job.result",
                  "failure": "$job.failure",
                  "error": "$job.failure"
                }
              },
              "id": "$job.id",
              "status": "$job.state",
              "last_updated_at": "$job.updated",
              "created_at": "$job.created"
            }
          }
        }
      },
      "defaults": {
        "/deleted": []
      }
    },
    {
      "body": {
        "status": {
          "$state": {
            "processing": "processing",
            "success": "done",
            "failure": "error",
            "error": "error"
          }
        },
        "has_error": {
          "$state": {
            "processing": false,
            "success": false,
            "failure": true,
            "error": true
          }
        },
        "future_id": "$job.id"
      }
    },
    {
      "body": {
        "future_id": "$job.id"
      }
    },
    {
      "body": {
        "job_id": "$job.id"
      }
    },
    {},
    {
      "body": {
        "response": {
          "$state": {
            "processing": {},
            "success": "$job.result",
            "failure": "$job.failure",
            "error": "$job.failure"
          }
        },
        "id": "$job.id",
        "status": {
          "$state": {
            "processing": "processing",
            "success": "success",
            "failure": "failure",
            "error": "failure"
          }
        },
        "last_updated_at": "$job.updated",
        "created_at": "$job.created"
      }
    },
    {
      "body": {
        "response": {
          "$state": {
            "processing": {},
            "success": "$job.result",
            "failure": "$job.failure",
            "error": "$job.failure"
          }
        },
        "id": "$job.id",
        "status": "$job.state",
        "last_updated_at": "$job.updated",
        "created_at": "$job.created"
      }
    },
    {
      "body": {
        "jobs": {
          "$jobs": {
            "response": {
              "$state": {
                "processing": {},
                "success": "$job.result",
                "failure": "$job.failure",
                "error": "$job.failure"
              }
            },
            "id": "$job.id",
            "status": "$job.state",
            "last_updated_at": "$job.updated",
            "created_at": "$job.created"
          }
        }
      }
    }
  ],
  "operations": {
    "AddDataview": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews",
      "answers": {
        "202": 0
      }
    },
    "DeleteMultipleDataviews": {
      "role": "submit",
      "lifecycle": "job",
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews",
      "answers": {
        "202": 1
      }
    },
    "DeleteDataview": {
      "role": "submit",
      "lifecycle": "job",
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}",
      "answers": {
        "202": 1
      }
    },
    "GetDataviewData": {
      "role": "submit",
      "lifecycle": "job",
      "method": "get",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data",
      "answers": {
        "202": 0
      }
    },
    "GetDataviewDataPost": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data",
      "answers": {
        "202": 0
      }
    },
    "RerunFromSequence": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/rerun",
      "answers": {
        "202": 0
      }
    },
    "AddTask": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/tasks",
      "answers": {
        "201": 2,
        "202": 0
      }
    },
    "AddExport": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/exports",
      "answers": {
        "201": 3,
        "202": 0
      }
    },
    "EditPipeline": {
      "role": "submit",
      "lifecycle": "job",
      "method": "patch",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline",
      "answers": {
        "200": 3,
        "202": 0
      }
    },
    "GenerateProfile": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/profile_generation",
      "answers": {
        "201": 4,
        "202": 0
      }
    },
    "CreateFileDataset": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/files",
      "answers": {
        "201": 5,
        "202": 6
      }
    },
    "TrashDataview": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/trash",
      "answers": {
        "202": 0
      }
    },
    "RestoreDataview": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/restore",
      "answers": {
        "202": 0
      }
    },
    "TrashDataset": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/trash",
      "answers": {
        "202": 0
      }
    },
    "RestoreDataset": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/restore",
      "answers": {
        "202": 0
      }
    },
    "TrashFolder": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/folders/{folder_id}/trash",
      "answers": {
        "202": 0
      }
    },
    "TrashAutomation": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/trash",
      "answers": {
        "202": 0
      }
    },
    "RestoreAutomation": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/restore",
      "answers": {
        "202": 0
      }
    },
    "TrashDashboard": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/dashboards/{dashboard_id}/trash",
      "answers": {
        "202": 0
      }
    },
    "RestoreDashboard": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/dashboards/{dashboard_id}/restore",
      "answers": {
        "202": 0
      }
    },
    "BulkTrash": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/trash",
      "answers": {
        "202": 0
      }
    },
    "BulkRestore": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/trash/restore",
      "answers": {
        "202": 0
      }
    },
    "CreateBatch": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches",
      "answers": {
        "200": 4
      }
    },
    "DeleteBatches": {
      "role": "submit",
      "lifecycle": "job",
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches",
      "answers": {
        "202": 4
      }
    },
    "UpdateBatches": {
      "role": "submit",
      "lifecycle": "job",
      "method": "patch",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches",
      "answers": {
        "202": 4
      }
    },
    "DeleteBatch": {
      "role": "submit",
      "lifecycle": "job",
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches/{batch_id}",
      "answers": {
        "202": 4
      }
    },
    "GenerateSql": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "GenerateCondition": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/condition",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "GenerateExpression": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/expression",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "CreateSchedule": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/schedules",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "UpdateFileSettings": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/file_settings",
      "answers": {
        "202": 6
      }
    },
    "UpdateProjects": {
      "role": "submit",
      "lifecycle": "job",
      "method": "patch",
      "path": "/workspaces/{workspace_id}/projects",
      "answers": {
        "200": 6
      }
    },
    "UploadProfilePic": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/self/avatar",
      "answers": {
        "201": 7
      }
    },
    "CreateWorkspaces": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/support/workspaces",
      "answers": {
        "201": 7
      }
    },
    "CreateSampleFlow": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sample-flow",
      "answers": {
        "200": 4
      }
    },
    "AdhocQuery": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/dashboards/{dashboard_id}/query",
      "answers": {
        "201": 4,
        "202": 4
      }
    },
    "GetJob": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs/{job_id}",
      "where": {
        "$job.id": "$request.path.job_id"
      },
      "answers": {
        "200": 0
      }
    },
    "GetJobs": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs",
      "where": {
        "$job.id": "$request.query.job_ids"
      },
      "answers": {
        "200": 8
      }
    }
  }
} as const;

/** What a client knows of the jobs of Mammoth Analytics jobs; give it to `createClient`. */
export const mammoth: typeof contract & { readonly types?: { readonly paths: paths; readonly operations: operations } } =
  contract;

// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "mammoth",
  "hash": "b514be457622",
  "server": "https://app.mammoth.io/api/v2",
  "lifecycles": {
    "job": {
      "states": {
        "processing": null,
        "success": "success",
        "failure": "failure",
        "error": "failure"
      },
      "read": "GetJob",
      "readMany": "GetJobs"
    }
  },
  "views": [
    {
      "id": [
        "/job/id"
      ],
      "state": "/job/status",
      "result": {
        "at": "/job/response"
      },
      "failure": {
        "at": "/job/response"
      },
      "created": "/job/created_at"
    },
    {
      "jobs": "/deleted",
      "id": [
        "/job/id"
      ],
      "state": "/job/status",
      "result": {
        "at": "/job/response"
      },
      "failure": {
        "at": "/job/response"
      },
      "created": "/job/created_at"
    },
    {
      "id": [
        "/future_id"
      ],
      "signs": {
        "processing": {
          "is": {
            "/status": "processing",
            "/has_error": false
          }
        },
        "success": {
          "is": {
            "/status": "done",
            "/has_error": false
          }
        },
        "failure": {
          "is": {
            "/status": "error",
            "/has_error": true
          }
        },
        "error": {
          "is": {
            "/status": "error",
            "/has_error": true
          }
        }
      }
    },
    {
      "id": [
        "/future_id"
      ]
    },
    {
      "id": [
        "/job_id"
      ]
    },
    {},
    {
      "id": [
        "/id"
      ],
      "signs": {
        "processing": {
          "is": {
            "/status": "processing"
          }
        },
        "success": {
          "is": {
            "/status": "success"
          },
          "has": [
            "/response"
          ]
        },
        "failure": {
          "is": {
            "/status": "failure"
          },
          "has": [
            "/response"
          ]
        },
        "error": {
          "is": {
            "/status": "failure"
          },
          "has": [
            "/response"
          ]
        }
      },
      "result": {
        "at": "/response"
      },
      "failure": {
        "at": "/response"
      },
      "created": "/created_at"
    },
    {
      "id": [
        "/id"
      ],
      "state": "/status",
      "result": {
        "at": "/response"
      },
      "failure": {
        "at": "/response"
      },
      "created": "/created_at"
    },
    {
      "jobs": "/jobs",
      "id": [
        "/id"
      ],
      "state": "/status",
      "result": {
        "at": "/response"
      },
      "failure": {
        "at": "/response"
      },
      "created": "/created_at"
    }
  ],
  "operations": {
    "AddDataview": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews"
    },
    "DeleteMultipleDataviews": {
      "submits": "job",
      "answers": {
        "202": 1
      },
      "method": "DELETE",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews"
    },
    "DeleteDataview": {
      "submits": "job",
      "answers": {
        "202": 1
      },
      "method": "DELETE",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}"
    },
    "GetDataviewData": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "GET",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data"
    },
    "GetDataviewDataPost": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data"
    },
    "RerunFromSequence": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/rerun"
    },
    "AddTask": {
      "submits": "job",
      "answers": {
        "201": 2,
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/tasks"
    },
    "AddExport": {
      "submits": "job",
      "answers": {
        "201": 3,
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/exports"
    },
    "EditPipeline": {
      "submits": "job",
      "answers": {
        "200": 3,
        "202": 0
      },
      "method": "PATCH",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline"
    },
    "GenerateProfile": {
      "submits": "job",
      "answers": {
        "201": 4,
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/profile_generation"
    },
    "CreateFileDataset": {
      "submits": "job",
      "answers": {
        "201": 5,
        "202": 6
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/files"
    },
    "TrashDataview": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/trash"
    },
    "RestoreDataview": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/restore"
    },
    "TrashDataset": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/trash"
    },
    "RestoreDataset": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/restore"
    },
    "TrashFolder": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/folders/{folder_id}/trash"
    },
    "TrashAutomation": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/trash"
    },
    "RestoreAutomation": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/restore"
    },
    "TrashDashboard": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/dashboards/{dashboard_id}/trash"
    },
    "RestoreDashboard": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/dashboards/{dashboard_id}/restore"
    },
    "BulkTrash": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/trash"
    },
    "BulkRestore": {
      "submits": "job",
      "answers": {
        "202": 0
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/trash/restore"
    },
    "CreateBatch": {
      "submits": "job",
      "answers": {
        "200": 4
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches"
    },
    "DeleteBatches": {
      "submits": "job",
      "answers": {
        "202": 4
      },
      "method": "DELETE",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches"
    },
    "UpdateBatches": {
      "submits": "job",
      "answers": {
        "202": 4
      },
      "method": "PATCH",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches"
    },
    "DeleteBatch": {
      "submits": "job",
      "answers": {
        "202": 4
      },
      "method": "DELETE",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches/{batch_id}"
    },
    "GenerateSql": {
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation"
    },
    "GenerateCondition": {
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/condition"
    },
    "GenerateExpression": {
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/expression"
    },
    "CreateSchedule": {
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/schedules"
    },
    "UpdateFileSettings": {
      "submits": "job",
      "answers": {
        "202": 6
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/file_settings"
    },
    "UpdateProjects": {
      "submits": "job",
      "answers": {
        "200": 6
      },
      "method": "PATCH",
      "path": "/workspaces/{workspace_id}/projects"
    },
    "UploadProfilePic": {
      "submits": "job",
      "answers": {
        "201": 7
      },
      "method": "POST",
      "path": "/self/avatar"
    },
    "CreateWorkspaces": {
      "submits": "job",
      "answers": {
        "201": 7
      },
      "method": "POST",
      "path": "/support/workspaces"
    },
    "CreateSampleFlow": {
      "submits": "job",
      "answers": {
        "200": 4
      },
      "method": "POST",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sample-flow"
    },
    "AdhocQuery": {
      "submits": "job",
      "answers": {
        "201": 4,
        "202": 4
      },
      "method": "POST",
      "path": "/dashboards/{dashboard_id}/query"
    },
    "GetJob": {
      "asks": [
        "path",
        "job_id",
        "id"
      ],
      "answers": {
        "200": 0
      },
      "method": "GET",
      "path": "/jobs/{job_id}"
    },
    "GetJobs": {
      "asks": [
        "query",
        "job_ids",
        "id"
      ],
      "max": 100,
      "answers": {
        "200": 8
      },
      "method": "GET",
      "path": "/jobs"
    }
  }
} as const;

interface Types {
  readonly paths: paths;
  readonly operations: operations;
  /** The parts that a finished job's result is sure to have, by operation. */
  readonly parts: {
    readonly 'AddDataview': 'dataview_id';
    readonly 'DeleteMultipleDataviews': 'dataview_id';
    readonly 'DeleteDataview': 'dataview_id';
    readonly 'RerunFromSequence': 'dataview_id';
    readonly 'AddTask': 'dataview_id' | 'task_id';
    readonly 'AddExport': 'url' | 'trigger_id';
    readonly 'EditPipeline': 'dataview_id';
    readonly 'CreateFileDataset': 'errors';
    readonly 'TrashDataview': 'dataview_id';
    readonly 'RestoreDataview': 'dataview_id';
    readonly 'TrashDataset': 'ds_id';
    readonly 'RestoreDataset': 'ds_id';
    readonly 'TrashFolder': 'folder_id';
    readonly 'TrashAutomation': 'automation_id';
    readonly 'RestoreAutomation': 'automation_id';
    readonly 'TrashDashboard': 'dashboard_id';
    readonly 'RestoreDashboard': 'dashboard_id';
    readonly 'CreateBatch': 'batch_id';
    readonly 'DeleteBatches': 'ds_id';
    readonly 'UpdateBatches': 'ds_id';
    readonly 'DeleteBatch': 'batch_id';
    readonly 'CreateSchedule': 'schedule_id';
    readonly 'UpdateFileSettings': 'ds_id';
    readonly 'UploadProfilePic': 'url';
    readonly 'CreateWorkspaces': 'workspace_id';
    readonly 'CreateSampleFlow': 'ds_id';
  };
  /** The schema that has a finished job's result, by operation, and where in it. */
  readonly results: Record<never, never>;
}

type Known = typeof contract;

/** The type of {@link mammoth}: by this name, the compiler speaks of it. */
export interface MammothContract extends Known {
  readonly types?: Types;
}

/** What a client knows of the jobs of Mammoth Analytics jobs; give it to `createClient`. */
export const mammoth: MammothContract = contract;

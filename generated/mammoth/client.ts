// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "mammoth",
  "hash": "a35a44cc510555a0",
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
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "DeleteMultipleDataviews": {
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews",
      "submits": "job",
      "answers": {
        "202": 1
      }
    },
    "DeleteDataview": {
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}",
      "submits": "job",
      "answers": {
        "202": 1
      }
    },
    "GetDataviewData": {
      "method": "get",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "GetDataviewDataPost": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "RerunFromSequence": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/rerun",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "AddTask": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/tasks",
      "submits": "job",
      "answers": {
        "201": 2,
        "202": 0
      }
    },
    "AddExport": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/exports",
      "submits": "job",
      "answers": {
        "201": 3,
        "202": 0
      }
    },
    "EditPipeline": {
      "method": "patch",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline",
      "submits": "job",
      "answers": {
        "200": 3,
        "202": 0
      }
    },
    "GenerateProfile": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/profile_generation",
      "submits": "job",
      "answers": {
        "201": 4,
        "202": 0
      }
    },
    "CreateFileDataset": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/files",
      "submits": "job",
      "answers": {
        "201": 5,
        "202": 6
      }
    },
    "TrashDataview": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/trash",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "RestoreDataview": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/restore",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "TrashDataset": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/trash",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "RestoreDataset": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/restore",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "TrashFolder": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/folders/{folder_id}/trash",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "TrashAutomation": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/trash",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "RestoreAutomation": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/restore",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "TrashDashboard": {
      "method": "post",
      "path": "/dashboards/{dashboard_id}/trash",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "RestoreDashboard": {
      "method": "post",
      "path": "/dashboards/{dashboard_id}/restore",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "BulkTrash": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/trash",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "BulkRestore": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/trash/restore",
      "submits": "job",
      "answers": {
        "202": 0
      }
    },
    "CreateBatch": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches",
      "submits": "job",
      "answers": {
        "200": 4
      }
    },
    "DeleteBatches": {
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches",
      "submits": "job",
      "answers": {
        "202": 4
      }
    },
    "UpdateBatches": {
      "method": "patch",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches",
      "submits": "job",
      "answers": {
        "202": 4
      }
    },
    "DeleteBatch": {
      "method": "delete",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches/{batch_id}",
      "submits": "job",
      "answers": {
        "202": 4
      }
    },
    "GenerateSql": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation",
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "GenerateCondition": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/condition",
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "GenerateExpression": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/expression",
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "CreateSchedule": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/schedules",
      "submits": "job",
      "answers": {
        "200": 5,
        "201": 6
      }
    },
    "UpdateFileSettings": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/file_settings",
      "submits": "job",
      "answers": {
        "202": 6
      }
    },
    "UpdateProjects": {
      "method": "patch",
      "path": "/workspaces/{workspace_id}/projects",
      "submits": "job",
      "answers": {
        "200": 6
      }
    },
    "UploadProfilePic": {
      "method": "post",
      "path": "/self/avatar",
      "submits": "job",
      "answers": {
        "201": 7
      }
    },
    "CreateWorkspaces": {
      "method": "post",
      "path": "/support/workspaces",
      "submits": "job",
      "answers": {
        "201": 7
      }
    },
    "CreateSampleFlow": {
      "method": "post",
      "path": "/workspaces/{workspace_id}/projects/{project_id}/sample-flow",
      "submits": "job",
      "answers": {
        "200": 4
      }
    },
    "AdhocQuery": {
      "method": "post",
      "path": "/dashboards/{dashboard_id}/query",
      "submits": "job",
      "answers": {
        "201": 4,
        "202": 4
      }
    },
    "GetJob": {
      "method": "get",
      "path": "/jobs/{job_id}",
      "asks": [
        "path",
        "job_id",
        "id"
      ],
      "answers": {
        "200": 0
      }
    },
    "GetJobs": {
      "method": "get",
      "path": "/jobs",
      "asks": [
        "query",
        "job_ids",
        "id"
      ],
      "max": 100,
      "answers": {
        "200": 8
      }
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

/** What a client knows of the jobs of Mammoth Analytics jobs; give it to `createClient`. */
export const mammoth: typeof contract & { readonly types?: Types } = contract;

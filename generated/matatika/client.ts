// Generated from the OpenAPI document by "npm run generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "matatika",
  "hash": "ab6b9adcb96a1e382ce13cec851347a03e838ee0247b4a0d00137d045864fbf0",
  "server": "https://app.matatika.com/api",
  "lifecycles": {
    "job": {
      "QUEUED": {
        "next": [
          "RUNNING",
          "STOPPED"
        ]
      },
      "RUNNING": {
        "next": [
          "COMPLETE",
          "ERROR",
          "STOPPED"
        ]
      },
      "COMPLETE": {
        "next": [],
        "outcome": "success"
      },
      "ERROR": {
        "next": [],
        "outcome": "failure"
      },
      "STOPPED": {
        "next": [],
        "outcome": "canceled"
      }
    }
  },
  "views": [
    {
      "body": {
        "_embedded": {
          "jobs": {
            "$jobs": {
              "id": "$job.id",
              "created": "$job.created",
              "exitCode": {
                "$state": {
                  "COMPLETE": 0,
                  "ERROR": "$job.failure",
                  "STOPPED": "$example"
                }
              },
              "status": "$job.state",
              "startTime": "$job.started",
              "endTime": "$job.ended",
              "_links": {
                "self": {
                  "href": "{$server}/jobs/{$job.id}"
                },
                "delete job": {
                  "href": "{$server}/jobs/{$job.id}"
                },
                "logs": {
                  "href": "{$server}/jobs/{$job.id}/logs?sequence=0"
                },
                "withdraw job": {
                  "$state": {
                    "QUEUED": {
                      "href": "{$server}/jobs/{$job.id}/stopped",
                      "type": "PUT"
                    },
                    "RUNNING": {
                      "href": "{$server}/jobs/{$job.id}/stopped",
                      "type": "PUT"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    {
      "body": {
        "id": "$job.id",
        "created": "$job.created",
        "exitCode": {
          "$state": {
            "COMPLETE": 0,
            "ERROR": "$job.failure",
            "STOPPED": "$example"
          }
        },
        "status": "$job.state",
        "startTime": "$job.started",
        "endTime": "$job.ended",
        "_links": {
          "self": {
            "href": "{$server}/jobs/{$job.id}"
          },
          "delete job": {
            "href": "{$server}/jobs/{$job.id}"
          },
          "logs": {
            "href": "{$server}/jobs/{$job.id}/logs?sequence=0"
          },
          "withdraw job": {
            "$state": {
              "QUEUED": {
                "href": "{$server}/jobs/{$job.id}/stopped",
                "type": "PUT"
              },
              "RUNNING": {
                "href": "{$server}/jobs/{$job.id}/stopped",
                "type": "PUT"
              }
            }
          }
        }
      }
    },
    {},
    {
      "body": "$job.log"
    }
  ],
  "operations": {
    "getPipelineJobs": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/pipelines/{pipelineId}/jobs",
      "where": {
        "$job.input#/pipeline/id": "$request.path.pipelineId"
      },
      "answers": {
        "200": 0
      }
    },
    "createPipelineJob": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/pipelines/{pipelineId}/jobs",
      "answers": {
        "201": 1
      }
    },
    "verifyPipelineJob": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/pipelines/{pipelineId}/verification",
      "answers": {
        "200": 1
      }
    },
    "getJob": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs/{jobId}",
      "where": {
        "$job.id": "$request.path.jobId"
      },
      "answers": {
        "200": 1
      }
    },
    "deleteJob": {
      "role": "delete",
      "lifecycle": "job",
      "method": "delete",
      "path": "/jobs/{jobId}",
      "where": {
        "$job.id": "$request.path.jobId"
      },
      "answers": {
        "204": 2
      }
    },
    "getLogs": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs/{jobId}/logs",
      "where": {
        "$job.id": "$request.path.jobId"
      },
      "answers": {
        "200": 3,
        "204": 2
      }
    },
    "stopJob": {
      "role": "stop",
      "lifecycle": "job",
      "method": "put",
      "path": "/jobs/{jobId}/stopped",
      "where": {
        "$job.id": "$request.path.jobId"
      },
      "answers": {
        "202": 2
      }
    },
    "getWorkspaceJobs": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/workspaces/{workspaceId}/jobs",
      "where": {},
      "answers": {
        "200": 0
      }
    },
    "deploy": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspaceId}/deployments",
      "answers": {
        "202": 1
      }
    },
    "deployOnGithubPush": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/workspaces/{workspaceId}/deployments/github-webhook",
      "answers": {
        "202": 1
      }
    }
  }
} as const;

/** What a client knows of the jobs of Matatika jobs; give it to `createClient`. */
export const matatika: typeof contract & { readonly types?: { readonly paths: paths; readonly operations: operations } } =
  contract;

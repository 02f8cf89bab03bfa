// Generated from the OpenAPI document by "npm run generate". Do not edit: change the document instead.

import type { operations, paths } from './types.ts';

const contract = {
  "api": "wix-media",
  "hash": "c94e12c7a1893e9157e7ea866814807f91f0bcc8b93bba70abd66a8d4d515352",
  "server": "https://example.wixmp.com/_api",
  "lifecycles": {
    "job": {
      "pending": {
        "next": [
          "working"
        ]
      },
      "working": {
        "next": [
          "success",
          "error"
        ]
      },
      "success": {
        "next": [],
        "outcome": "success"
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
        "payload": {
          "id": "$job.id",
          "groupId": "$job.group",
          "status": "$job.state",
          "result": {
            "$state": {
              "success": {
                "code": 0,
                "message": "OK",
                "payload": "$job.result"
              },
              "error": "$job.failure"
            }
          },
          "dateCreated": "$job.created",
          "dateUpdated": "$job.updated"
        }
      }
    },
    {
      "body": {
        "payload": {
          "jobs": {
            "$jobs": {
              "id": "$job.id",
              "groupId": "$job.group",
              "status": "$job.state",
              "result": {
                "$state": {
                  "success": {
                    "code": 0,
                    "message": "OK",
                    "payload": "$job.result"
                  },
                  "error": "$job.failure"
                }
              },
              "dateCreated": "$job.created",
              "dateUpdated": "$job.updated"
            }
          },
          "groupId": "$job.group"
        }
      }
    },
    {
      "body": {
        "payload": {
          "$jobs": {
            "id": "$job.id",
            "groupId": "$job.group",
            "status": "$job.state",
            "result": {
              "$state": {
                "success": {
                  "code": 0,
                  "message": "OK",
                  "payload": "$job.result"
                },
                "error": "$job.failure"
              }
            },
            "dateCreated": "$job.created",
            "dateUpdated": "$job.updated"
          }
        }
      }
    },
    {
      "body": {
        "payload": {
          "jobs": {
            "$jobs": {
              "id": "$job.id",
              "groupId": "$job.group",
              "status": "$job.state",
              "result": {
                "$state": {
                  "success": {
                    "code": 0,
                    "message": "OK",
                    "payload": "$job.result"
                  },
                  "error": "$job.failure"
                }
              },
              "dateCreated": "$job.created",
              "dateUpdated": "$job.updated"
            }
          }
        }
      }
    }
  ],
  "operations": {
    "importFile": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/import/file",
      "answers": {
        "200": 0
      }
    },
    "createArchive": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/archive/create",
      "answers": {
        "200": 0
      }
    },
    "extractArchive": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/archive/extract",
      "answers": {
        "200": 0
      }
    },
    "transcodeVideo": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/av/transcode",
      "answers": {
        "200": 1
      }
    },
    "packageVideo": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/av/package",
      "answers": {
        "200": 1
      }
    },
    "extractPoster": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/av/poster",
      "answers": {
        "200": 1
      }
    },
    "extractStoryboard": {
      "role": "submit",
      "lifecycle": "job",
      "method": "post",
      "path": "/av/storyboard",
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
        "200": 0
      }
    },
    "getJobGroup": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs/groups/{groupId}",
      "where": {
        "$job.group": "$request.path.groupId"
      },
      "answers": {
        "200": 2
      }
    },
    "searchJobs": {
      "role": "read",
      "lifecycle": "job",
      "method": "get",
      "path": "/jobs",
      "where": {
        "$job.input#/issuer": "$request.query.issuer",
        "$job.input#/type": "$request.query.type",
        "$job.state": "$request.query.status",
        "$job.group": "$request.query.groupId",
        "$job.input#/fileIds": "$request.query.fileId",
        "$job.input#/paths": "$request.query.path"
      },
      "answers": {
        "200": 3
      }
    }
  }
} as const;

/** What a client knows of the jobs of Wix Media Platform jobs; give it to `createClient`. */
export const wixMedia: typeof contract & { readonly types?: { readonly paths: paths; readonly operations: operations } } =
  contract;

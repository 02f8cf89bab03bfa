// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

export interface paths {
    "/pipelines/{pipelineId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs of a pipeline
         * @description All jobs of a pipeline, a page at a time. Its runs stand beside its verifications; `type` tells them apart.
         */
        get: operations["getPipelineJobs"];
        put?: never;
        /**
         * Run a pipeline
         * @description Runs a pipeline now, whatever its schedule says. There is nothing to send. The job has the type `PIPELINE_RUN`.
         *
         *     A run that takes longer than the pipeline's `timeout` is stopped.
         */
        post: operations["createPipelineJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pipelines/{pipelineId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a pipeline
         * @description Shows the configuration of a pipeline in the log, and tries whether its source can be reached with it. Nothing is
         *     loaded. There is nothing to send. The job has the type `PIPELINE_VERIFY`.
         */
        post: operations["verifyPipelineJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description Tells how far a job is. This is the one operation to poll, whichever operation submitted the job.
         *
         *     The examples that are named for a status alone show the job of `createPipelineJob`; the others carry the name of the
         *     operation that submitted them.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete a job
         * @description Removes a job, with its log, from the lists and from everything else. One that has not ended is stopped first. From
         *     then on nobody can read it: whoever still polls it gets `404`, not `STOPPED`.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of a job
         * @description What a job has said so far, from a line on. To follow a job that runs, ask again with the number of lines that you
         *     have: it is the number of the first line that you lack. `204` says that there is none yet.
         *
         *     The answer is text, or one JSON object a line ([NDJSON](https://github.com/ndjson/ndjson-spec)), as `Accept` asks for;
         *     text if it asks for neither. `application/stream+json` is the older name of `application/x-ndjson`.
         */
        get: operations["getLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stop a job
         * @description Stops a job that waits or runs. It becomes `STOPPED` soon after the answer; read it to see. There is nothing to send.
         *
         *     A job that can be stopped has the link `withdraw job`, which leads here.
         */
        put: operations["stopJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs of a workspace
         * @description All jobs of a workspace, those of its pipelines and its own, a page at a time.
         *
         *     Of a pipeline, no operation of this document tells to which workspace it belongs. So a mock that knows nothing else
         *     lists all its jobs here, whichever workspace is asked for.
         */
        get: operations["getWorkspaceJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy a workspace
         * @description Brings what stands in the workspace's repository (pipelines, datasets, channels) into the workspace. There is nothing
         *     to send. The job has the type `WORKSPACE_DEPLOY`.
         */
        post: operations["deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/deployments/github-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy a workspace when GitHub tells of a push
         * @description The URL to give to a webhook of the workspace's repository on GitHub, with the content type `application/json` and
         *     the workspace's deployment secret. GitHub then sends every push here, and the workspace is deployed.
         *
         *     It is the one operation without a token: instead, GitHub signs the body with the secret. What is answered to a
         *     signature that is not right is not documented; expect `403`.
         */
        post: operations["deployOnGithubPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description Identifier of a job, a pipeline or a workspace, a UUID of version 4.
         * @example 7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
         */
        Uuid: string;
        /**
         * @description A point in time by ISO 8601, but without a zone, and with as many digits after the second as it takes. The format `date-time` would demand a zone.
         * @example 2026-02-26T16:26:11.537
         * @example 2026-02-26T16:25:55.06535
         * @example 2026-02-26T16:25:55
         */
        Instant: string;
        /**
         * @description What the job does. New values can appear at any time, so treat the unknown ones as you treat the others.
         *
         *     | value | what it does | comes from |
         *     |---|---|---|
         *     | `WORKSPACE_INIT` | sets up the repository of a workspace | creating a workspace |
         *     | `WORKSPACE_DEPLOY` | brings a repository into its workspace | `deploy`, `deployOnGithubPush` |
         *     | `PIPELINE_CONFIG` | configures a pipeline | creating a pipeline, or changing one that is `FAILED` |
         *     | `PIPELINE_ENV` | prepares the environment of a pipeline | older versions; not documented since 2022 |
         *     | `PIPELINE_VERIFY` | tests the configuration of a pipeline | `verifyPipelineJob` |
         *     | `PIPELINE_RUN` | runs a pipeline | `createPipelineJob`, a schedule, another pipeline |
         *     | `PROFILE_COLLABORATE` | asks a user to invite somebody | Matatika itself |
         *     | `PROFILE_IMPORT` | asks a user to create a pipeline | Matatika itself |
         *
         *     `WORKSPACE_DEPLOY` is missing in the vendor's table, but stands in its samples.
         * @example PIPELINE_RUN
         * @enum {string}
         */
        JobType: "WORKSPACE_INIT" | "WORKSPACE_DEPLOY" | "PIPELINE_CONFIG" | "PIPELINE_ENV" | "PIPELINE_VERIFY" | "PIPELINE_RUN" | "PROFILE_COLLABORATE" | "PROFILE_IMPORT";
        /**
         * @description How far the job is.
         *
         *     | value | what it says |
         *     |---|---|
         *     | `QUEUED` | the job waits |
         *     | `RUNNING` | the job runs |
         *     | `COMPLETE` | the job has finished without errors |
         *     | `ERROR` | the job has finished with errors |
         *     | `STOPPED` | the job was stopped by somebody, or took longer than it may |
         *
         *     The last three are final.
         * @example RUNNING
         * @enum {string}
         */
        JobStatus: "QUEUED" | "RUNNING" | "COMPLETE" | "ERROR" | "STOPPED";
        /** @description A piece of work that goes on after the answer to the request that asked for it. A member that has no value yet is left out. */
        Job: {
            /** @description Identifier of the job, a UUID of version 4. */
            id: components["schemas"]["Uuid"];
            /**
             * @description When the job was submitted.
             * @example 2026-02-26T16:25:55.065350
             */
            created: components["schemas"]["Instant"];
            type: components["schemas"]["JobType"];
            /**
             * @description What set the job off, if nobody did it by hand: presumably the name of the pipeline that ran before. It is in the vendor's schema, but in none of its samples.
             * @example analytics-to-warehouse
             */
            triggeredBy?: string;
            /**
             * Format: int32
             * @description How often the job is tried again when it ends in an error; 0 in all samples. Older answers lack it.
             * @example 0
             */
            maxAttempts?: number;
            /**
             * Format: int32
             * @description Which attempt this is, from 0. Older answers lack it.
             * @example 0
             */
            attempt?: number;
            /**
             * @description The commit of the workspace's repository that the job ran with. Known when it has ended.
             * @example 3f8e2b7c4d1a96e05b7f2c8d9a4e1063fb5d7c20
             */
            commitId?: string;
            /**
             * Format: int32
             * @description The exit status of the process that did the work: 0 with `COMPLETE`, another number with `ERROR`. Left out before the end, and for a job that was stopped.
             * @example 0
             * @example 1
             */
            exitCode?: number;
            status: components["schemas"]["JobStatus"];
            /**
             * @description When the work began. Left out while the job waits, and for one that was stopped before it began.
             * @example 2026-02-26T16:26:11.537
             */
            startTime?: components["schemas"]["Instant"];
            /**
             * @description When the job ended, one way or another. Left out before.
             * @example 2026-02-26T16:27:01.002
             */
            endTime?: components["schemas"]["Instant"];
            _embedded?: components["schemas"]["JobEmbedded"];
            _links: components["schemas"]["JobLinks"];
        };
        /** @description What belongs to the job, by its relation. The vendor's schema has a list of wrappers here, its answers have this. */
        JobEmbedded: {
            pipeline?: components["schemas"]["Pipeline"];
            profile?: components["schemas"]["Profile"];
        };
        /** @description What can be done with the job now. */
        JobLinks: {
            /** @description The job. */
            self: components["schemas"]["Link"];
            /** @description Deletes the job: `deleteJob`. */
            "delete job"?: components["schemas"]["Link"];
            /** @description The log from its first line on: `getLogs`. */
            logs?: components["schemas"]["Link"];
            /** @description Stops the job: `stopJob`. Gone when it has ended. */
            "withdraw job"?: components["schemas"]["Link"];
        } & {
            [key: string]: components["schemas"]["Link"];
        };
        /** @description Where something is, and how to ask for it. */
        Link: {
            /**
             * @description The URL, with scheme and host as the request had them.
             * @example https://app.matatika.com/api/jobs/7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
             */
            href: string;
            /**
             * @description The HTTP method to use. Without it, `GET`. (In HAL, a media type would stand here.)
             * @example GET
             * @example PUT
             * @example DELETE
             */
            type?: string;
            /**
             * @description Language of what the link leads to. Not in use.
             * @example en
             */
            hreflang?: string;
            /**
             * @description A label for people. Not in use.
             * @example The log of the job
             */
            title?: string;
            /**
             * @description Where to read that the link will go away. Not in use.
             * @example https://www.matatika.com/docs/api/links
             */
            deprecation?: string;
            /**
             * @description What kind of thing the link leads to, as a URI. Not in use.
             * @example https://www.matatika.com/docs/api/resources/jobs
             */
            profile?: string;
            /**
             * @description Tells links of the same relation apart. Not in use.
             * @example log
             */
            name?: string;
            /**
             * @description Whether the URL has parts to be filled in. Not in use for jobs.
             * @example false
             */
            templated?: boolean;
        };
        /** @description A pipeline, as it is embedded in its jobs. */
        Pipeline: {
            /**
             * @description Identifier of the pipeline.
             * @example 5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description Whether the pipeline can run. Only `READY` can.
             * @example READY
             * @enum {string}
             */
            status?: "DRAFT" | "PROVISIONING" | "READY" | "FAILED";
            /**
             * @description Name of the pipeline, for people. Older answers lack it.
             * @example Analytics to warehouse
             */
            label?: string;
            /**
             * @description Name of the pipeline, for programs. Today it has no spaces; older ones do.
             * @example analytics-to-warehouse
             */
            name?: string;
            /**
             * @description When the pipeline runs by itself, in the six fields of a cron expression with seconds; `-` for never.
             * @example 0 0 6 * * MON-FRI
             * @example -
             */
            schedule?: string;
            /**
             * Format: int32
             * @description Seconds after which a run is stopped; 0 stands for 300.
             * @example 0
             */
            timeout?: number;
            /**
             * Format: int32
             * @description How often a run that ends in `ERROR` is tried again.
             * @example 0
             */
            maxRetries?: number;
            /**
             * @description Commands of its own that a run executes.
             * @example meltano run tap-google-analytics target-postgres
             */
            script?: string;
            /**
             * @description When the pipeline was created.
             * @example 2026-01-12T09:14:03.71135
             */
            created?: components["schemas"]["Instant"];
            /**
             * @description When the pipeline was last changed.
             * @example 2026-02-02T15:40:27.118204
             */
            lastModified?: components["schemas"]["Instant"];
            /**
             * @description The configuration, by `<component>.<setting>`.
             * @example {
             *       "tap-google-analytics.view_id": "210845376"
             *     }
             */
            properties?: {
                [key: string]: string;
            };
            /**
             * @description Names of the components that the pipeline is made of.
             * @example [
             *       "tap-google-analytics",
             *       "Warehouse",
             *       "dbt"
             *     ]
             */
            dataComponents?: string[];
            /**
             * @description What a run does beyond loading, in order.
             * @example [
             *       "dbt:run"
             *     ]
             */
            actions?: string[];
            /**
             * @description The pipelines after whose runs this one runs, and the word `deploy` for deployments.
             * @example [
             *       "deploy"
             *     ]
             */
            triggeredBy?: string[];
            /**
             * @description Where the pipeline stands in the workspace's repository.
             * @example pipelines/analytics-to-warehouse.yml
             */
            repositoryPath?: string;
        };
        /** @description Who submitted the job. */
        Profile: {
            /**
             * @description Identifier of the user, with the name of the identity provider before a bar. It is no UUID, although the documentation says so.
             * @example auth0|64c1f0a97be23d58f6e01b9c
             */
            id?: string;
            /**
             * @description Name of the user.
             * @example Mira Halvorsen
             */
            name?: string;
            /**
             * @description Short name of the user, with an at sign before it.
             * @example @mira
             */
            handle?: string;
            /**
             * @description Email address of the user.
             * @example mira.halvorsen@example.com
             */
            email?: string;
            /** @description The account for which the user works. In answers since 2026. */
            workingAccount?: {
                /**
                 * @description Name of the company.
                 * @example Northwind Traders
                 */
                company?: string;
                /**
                 * @description Identifier of the account.
                 * @example b3d5a871-6f02-4c9e-8d47-150fe2c6a938
                 */
                id?: string;
            };
        };
        /** @description A page of a list of jobs. */
        JobPage: {
            /** @description The jobs of this page. Left out if there are none. */
            _embedded?: {
                /** @description The jobs, in the order that was asked for. */
                jobs: components["schemas"]["Job"][];
            };
            _links: components["schemas"]["PageLinks"];
            page: components["schemas"]["PageMetadata"];
        };
        /** @description The other pages of the list, in the same size and order. A list of one page has `self` alone. */
        PageLinks: {
            /** @description The first page, if there are several. */
            first?: components["schemas"]["Link"];
            /** @description The page before, if there is one. */
            prev?: components["schemas"]["Link"];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The page after, if there is one: the way through a long list. */
            next?: components["schemas"]["Link"];
            /** @description The last page, if there are several. */
            last?: components["schemas"]["Link"];
        } & {
            [key: string]: components["schemas"]["Link"];
        };
        /** @description Which part of the list this page is. */
        PageMetadata: {
            /**
             * Format: int64
             * @description How many jobs a page can hold.
             * @example 20
             */
            size: number;
            /**
             * Format: int64
             * @description How many jobs the whole list has.
             * @example 3
             */
            totalElements: number;
            /**
             * Format: int64
             * @description How many pages the whole list has; 0 if it is empty.
             * @example 1
             */
            totalPages: number;
            /**
             * Format: int64
             * @description Number of this page, from 0.
             * @example 0
             */
            number: number;
        };
        /**
         * @description Lines of the log, each ended by a line feed.
         * @example Cloning the workspace repository
         *     Starting PIPELINE_RUN
         */
        LogText: string;
        /**
         * @description Lines of the log, each a JSON object that is ended by a line feed. Schemas have no word for that: it is an array for whoever takes the lines apart, and a string for whoever does not.
         * @example [
         *       {
         *         "sequence": 0,
         *         "message": "Cloning the workspace repository"
         *       }
         *     ]
         */
        LogLines: components["schemas"]["LogLine"][] | string;
        /** @description A line of the log. Its members are documented nowhere; these two are what can be expected, and there may be any others. */
        LogLine: {
            /**
             * Format: int64
             * @description Number of the line, from 0.
             * @example 0
             */
            sequence?: number;
            /**
             * @description What the line says.
             * @example Cloning the workspace repository
             */
            message?: string;
        };
        /**
         * @description That a job will stop, in words. Which members there are is documented nowhere.
         * @example {
         *       "message": "The job is being stopped"
         *     }
         */
        StopAccepted: {
            [key: string]: string;
        };
        /** @description GitHub's event `push`. What is described here is a small part of it; everything else is accepted, and so are other events. */
        GithubPush: {
            /**
             * @description What was pushed to.
             * @example refs/heads/main
             */
            ref?: string;
            /**
             * @description The commit before the push.
             * @example 6a1d0c95e27b48f3ad0f94c1be5720d863f9a417
             */
            before?: string;
            /**
             * @description The commit after the push.
             * @example 3f8e2b7c4d1a96e05b7f2c8d9a4e1063fb5d7c20
             */
            after?: string;
            /** @description The repository. */
            repository?: {
                /**
                 * @description Owner and name of the repository.
                 * @example northwind/data-workspace
                 */
                full_name?: string;
            };
            /** @description Who pushed. */
            pusher?: {
                /**
                 * @description Name of the user on GitHub.
                 * @example mira-halvorsen
                 */
                name?: string;
            };
        };
        /** @description What went wrong with a request; never with a job. */
        Error: {
            /**
             * @description When it went wrong. This instant has a zone.
             * @example 2026-02-26T16:25:55.065+00:00
             */
            timestamp: string;
            /**
             * @description The HTTP status.
             * @example 404
             */
            status: number;
            /**
             * @description The HTTP status in words.
             * @example Not Found
             */
            error: string;
            /**
             * @description The faults of a body, one by one. Left out if there is nothing to list. Which members a fault has is not documented.
             * @example [
             *       {
             *         "field": "name",
             *         "defaultMessage": "must not be blank"
             *       }
             *     ]
             */
            errors?: Record<string, never>[];
            /**
             * @description What went wrong, for people.
             * @example There is no such job.
             */
            message: string;
            /**
             * @description The path of the request.
             * @example /api/jobs/00f2d7c8-51ae-4b3d-9e60-7a8c4f1d2b95
             */
            path: string;
        };
    };
    responses: {
        /** @description The request is malformed. The message says where. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing or not valid. Get a new one and send the request again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is valid, but its owner may not do this: they are no member of the workspace, or one who may only look. To GitHub it says that the signature is not right. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no workspace with this id. */
        UnknownWorkspace: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no pipeline with this id, or no such path. */
        UnknownPipeline: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no job with this id, or none any more. */
        UnknownJob: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The pipeline has a job that has not ended. Wait for its end, or stop it, and submit again; no waiting time is told. The same answer is to be expected while the pipeline is not `READY`. */
        PipelineBusy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The job has ended already, so there is nothing to stop. */
        JobEnded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API has failed, through no fault of the request. Try again later. This answer can also come without a body. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The workspace.
         * @example e82d6c14-0b95-4f7a-a3c8-47d1e9f5b360
         */
        WorkspaceId: components["schemas"]["Uuid"];
        /**
         * @description The pipeline.
         * @example 5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254
         */
        PipelineId: components["schemas"]["Uuid"];
        /**
         * @description The job; the `id` of the answer to its submission.
         * @example 7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
         */
        JobId: components["schemas"]["Uuid"];
        /**
         * @description Number of the page, from 0.
         * @example 0
         */
        Page: number;
        /**
         * @description How many jobs stand on a page.
         * @example 20
         */
        Size: number;
        /**
         * @description The property of the jobs to sort by, and the direction: `asc` (also if none is given) or `desc`. The default is not documented; newest first is what this document takes for it.
         * @example created,desc
         */
        Sort: string;
        /**
         * @description Number of the line to begin with, from 0. Older documentation calls it the section.
         * @example 0
         */
        Sequence: number;
        /**
         * @description GitHub's signature of the body, a keyed hash with the workspace's deployment secret.
         * @example sha1=7d38cdd689735b008b3c702edd92eea23791c5f6
         */
        HubSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPipelineJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 0.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many jobs stand on a page.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description The property of the jobs to sort by, and the direction: `asc` (also if none is given) or `desc`. The default is not documented; newest first is what this document takes for it.
                 * @example created,desc
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The pipeline.
                 * @example 5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254
                 */
                pipelineId: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["JobPage"];
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPipeline"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPipelineJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pipeline.
                 * @example 5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254
                 */
                pipelineId: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that runs the pipeline. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Job"];
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPipeline"];
            409: components["responses"]["PipelineBusy"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyPipelineJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The pipeline.
                 * @example 5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254
                 */
                pipelineId: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that verifies the pipeline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Job"];
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownPipeline"];
            409: components["responses"]["PipelineBusy"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job; the `id` of the answer to its submission.
                 * @example 7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now, a failed one too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Job"];
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownJob"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job; the `id` of the answer to its submission.
                 * @example 7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownJob"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLogs: {
        parameters: {
            query?: {
                /**
                 * @description Number of the line to begin with, from 0. Older documentation calls it the section.
                 * @example 0
                 */
                sequence?: components["parameters"]["Sequence"];
            };
            header?: never;
            path: {
                /**
                 * @description The job; the `id` of the answer to its submission.
                 * @example 7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines from `sequence` on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LogText"];
                    /**
                     * @example {"sequence":0,"message":"Cloning the workspace repository"}
                     *     {"sequence":1,"message":"Starting PIPELINE_RUN"}
                     *     {"sequence":2,"message":"Installing tap-google-analytics, target-postgres and dbt"}
                     */
                    "application/x-ndjson": components["schemas"]["LogLines"];
                    /**
                     * @example {"sequence":0,"message":"Cloning the workspace repository"}
                     *     {"sequence":1,"message":"Starting PIPELINE_RUN"}
                     *     {"sequence":2,"message":"Installing tap-google-analytics, target-postgres and dbt"}
                     */
                    "application/stream+json": components["schemas"]["LogLines"];
                };
            };
            /** @description There is no line at or after `sequence`; of a job that waits, there is none at all. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownJob"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job; the `id` of the answer to its submission.
                 * @example 7f3c1b52-9a4e-4d0b-8c61-2e5f7a90d1b4
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job will stop. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAccepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownJob"];
            409: components["responses"]["JobEnded"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkspaceJobs: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 0.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many jobs stand on a page.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description The property of the jobs to sort by, and the direction: `asc` (also if none is given) or `desc`. The default is not documented; newest first is what this document takes for it.
                 * @example created,desc
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace.
                 * @example e82d6c14-0b95-4f7a-a3c8-47d1e9f5b360
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["JobPage"];
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownWorkspace"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deploy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace.
                 * @example e82d6c14-0b95-4f7a-a3c8-47d1e9f5b360
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that deploys the workspace. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Job"];
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownWorkspace"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deployOnGithubPush: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description GitHub's signature of the body, a keyed hash with the workspace's deployment secret.
                 * @example sha1=7d38cdd689735b008b3c702edd92eea23791c5f6
                 */
                "X-Hub-Signature": components["parameters"]["HubSignature"];
            };
            path: {
                /**
                 * @description The workspace.
                 * @example e82d6c14-0b95-4f7a-a3c8-47d1e9f5b360
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description What happened, as GitHub tells it. Matatika's own description has it as a text, since the signature is over its bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GithubPush"];
            };
        };
        responses: {
            /** @description The job that deploys the workspace. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Job"];
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownWorkspace"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

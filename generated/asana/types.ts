// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

export interface paths {
    "/tasks/{task_gid}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a task
         * @description Copies a task. What the copy takes over is your choice: list it in `include`. The copy is `new_task` of the job.
         */
        post: operations["duplicateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a project
         * @description Copies a project. Its tasks come along with the properties listed in `include`, and their dates can be moved to a new
         *     start or end. The copy is `new_project` of the job.
         */
        post: operations["duplicateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/saveAsTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a project as a template
         * @description Keeps a project as a template, from which `instantiateProject` builds new ones. The project itself stays as it is.
         *     The template is `new_project_template` of the job.
         */
        post: operations["projectSaveAsTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates/{project_template_gid}/instantiateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build a project from a template
         * @description Builds a project from a template. A template can leave dates and roles open; `requested_dates` and `requested_roles`
         *     fill them in. The project is `new_project` of the job.
         */
        post: operations["instantiateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates/{task_template_gid}/instantiateTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build a task from a template
         * @description Builds a task from a template. Nothing need be sent: without a name the task is called like the template.
         *     The task is `new_task` of the job.
         */
        post: operations["instantiateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a portfolio
         * @description Copies a portfolio. What comes along, the projects and portfolios in it for instance, is listed in `include`.
         *     The copy is `new_portfolio` of the job.
         */
        post: operations["duplicatePortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the objects below a parent
         * @description Writes a goal, team, portfolio or project, with everything below it, into one file: JSON, packed with gzip. The file is
         *     announced in `new_graph_export` of the job; its `download_url` is null until the job has succeeded.
         *
         *     An export runs for minutes or hours; look every few minutes. One of more than 1,000 tasks is kept for four hours:
         *     asked for again within that time, the same file is handed out.
         *
         *     The answer is a job like any other (officially the schema GraphExportResponse, whose only new object is
         *     `new_graph_export`). It cannot be narrowed with `opt_fields`; reading the job can.
         */
        post: operations["createGraphExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the objects of a workspace
         * @description Writes tasks, teams or messages of a workspace into one file: one JSON object a line, packed with gzip. The file is
         *     announced in `new_resource_export` of the job; its `download_url` is null until the job has succeeded. It is kept for
         *     30 days.
         *
         *     A workspace can have one running resource export. A second one is refused with `403` until the first has ended.
         *
         *     The answer is a job like any other (officially the schema ResourceExportResponse, whose only new object is
         *     `new_resource_export`). It cannot be narrowed with `opt_fields`; reading the job can.
         */
        post: operations["createResourceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description Tells how far a job is, and once it has succeeded, what came out of it. This is the one operation to poll, whichever
         *     operation submitted the job.
         *
         *     The examples that are named for a status alone show the job of `duplicateTask`; the others carry the name of the
         *     operation that submitted them.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
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
         * @description Globally unique identifier of an object, as a string of digits.
         * @example 12345
         * @example 1209340956128734
         */
        Gid: string;
        /**
         * @description A path below `data`. The named ones are all that are documented for a job; any other, such as `gid`, which is always there, is accepted and has no effect. Paths may also be grouped, as in `new_task.(name|resource_subtype)`.
         * @example status
         * @example new_task.name
         */
        OptField: ("new_graph_export" | "new_graph_export.completed_at" | "new_graph_export.created_at" | "new_graph_export.download_url" | "new_portfolio" | "new_portfolio.name" | "new_project" | "new_project.name" | "new_project_template" | "new_project_template.name" | "new_resource_export" | "new_resource_export.completed_at" | "new_resource_export.created_at" | "new_resource_export.download_url" | "new_task" | "new_task.created_by" | "new_task.name" | "new_task.resource_subtype" | "resource_subtype" | "status") | string;
        /** @description The same options that can be given as query parameters, for those who prefer to send them in the body. */
        RequestOptions: {
            /**
             * @description As `opt_pretty`.
             * @example true
             */
            pretty?: boolean;
            /**
             * @description As `opt_fields`.
             * @example [
             *       "status",
             *       "new_task.name"
             *     ]
             */
            fields?: components["schemas"]["OptField"][];
        };
        /** @description How a task is copied. Nothing in it is required. */
        TaskDuplicateRequest: {
            /**
             * @description Name of the copy.
             * @example Review the launch announcement
             */
            name?: string;
            /**
             * @description What the copy takes over, separated by commas and without spaces.
             * @example notes,subtasks,assignee
             */
            include?: string;
        };
        /** @description How a project is copied. */
        ProjectDuplicateRequest: {
            /**
             * @description Name of the copy.
             * @example Website relaunch, phase 2
             */
            name: string;
            /**
             * @deprecated
             * @description Team that the copy goes to. Taken out of Asana's description in June 2026, but still sent by older programs; accepted, without a promise.
             * @example 1203487120956420
             */
            team?: components["schemas"]["Gid"];
            /**
             * @description What the copy takes over, separated by commas and without spaces.
             * @example members,notes,task_notes,task_dates
             */
            include?: string;
            schedule_dates?: components["schemas"]["ScheduleDates"];
        };
        /** @description Moves the dates of all tasks, so that the project starts or ends on another day. Give one of the two days, and put `task_dates` into `include`. */
        ScheduleDates: {
            /**
             * @description Whether a date that would fall on a weekend moves on to the next working day.
             * @example true
             */
            should_skip_weekends: boolean;
            /**
             * Format: date
             * @description First day of the copy. Excludes `due_on`.
             * @example 2026-09-01
             */
            start_on?: string;
            /**
             * Format: date
             * @description Last day of the copy. Excludes `start_on`.
             * @example 2026-12-18
             */
            due_on?: string;
        } & (unknown | unknown);
        /** @description How a project becomes a template. */
        ProjectSaveAsTemplateRequest: {
            /**
             * @description Name of the template.
             * @example Relaunch of a website
             */
            name: string;
            /**
             * @description Whether everybody in the team sees the template.
             * @example true
             */
            public: boolean;
            /**
             * @description Team that the template goes to, if the workspace is an organization.
             * @example 1203487120956420
             */
            team?: components["schemas"]["Gid"];
            /**
             * @description Workspace that the template goes to, if it has no teams.
             * @example 1203487120956311
             */
            workspace?: components["schemas"]["Gid"];
        };
        /** @description How a project is built from a template. */
        ProjectTemplateInstantiateProjectRequest: {
            /**
             * @description Name of the project.
             * @example Partner onboarding: Northwind
             */
            name: string;
            /**
             * @description Team that the project goes to.
             * @example 1203487120956420
             */
            team?: components["schemas"]["Gid"];
            /**
             * @deprecated
             * @description Whether everybody in the team sees the project. Use `privacy_setting`, which says more.
             * @example false
             */
            public?: boolean;
            /**
             * @description Who sees the project.
             * @example private_to_team
             * @enum {string}
             */
            privacy_setting?: "public_to_workspace" | "private_to_team" | "private";
            /**
             * @description Whether to refuse the request unless every open date is filled in. Otherwise the missing ones are chosen for you. Asana's text calls the refusal an "Unprocessable Entity" error, but declares no such answer: expect any 4xx.
             * @example true
             */
            is_strict?: boolean;
            /**
             * @description Values for the dates that the template leaves open.
             * @example [
             *       {
             *         "gid": "1",
             *         "value": "2026-09-01"
             *       }
             *     ]
             */
            requested_dates?: components["schemas"]["DateVariableRequest"][];
            /**
             * @description People for the roles that the template leaves open.
             * @example [
             *       {
             *         "gid": "1203487120956733",
             *         "value": "me"
             *       }
             *     ]
             */
            requested_roles?: components["schemas"]["RequestedRoleRequest"][];
        };
        /** @description A date for a template to start from. */
        DateVariableRequest: {
            /**
             * @description The date in question: `1` is the start of the project, `2` its end.
             * @example 1
             */
            gid?: components["schemas"]["Gid"];
            /**
             * @description The date, or null for none. Asana's schema asks for an instant, its text and examples for a calendar date; both are accepted. Prefer the date.
             * @example 2026-09-01
             * @example 2026-09-01T00:00:00.000Z
             */
            value?: string | null;
        };
        /** @description Somebody to fill a role of a template. */
        RequestedRoleRequest: {
            /**
             * @description The role in question.
             * @example 1203487120956733
             */
            gid?: components["schemas"]["Gid"];
            /**
             * @description Who fills it: the word `me`, an email address or the gid of a user.
             * @example me
             * @example mira.halvorsen@example.com
             * @example 1203487120956502
             */
            value?: string;
        };
        /** @description How a task is built from a template. Nothing in it is required. */
        TaskTemplateInstantiateTaskRequest: {
            /**
             * @description Name of the task. Without it, the task is called like the template.
             * @example Prepare the press kit
             */
            name?: string;
        };
        /** @description How a portfolio is copied. */
        PortfolioDuplicateRequest: {
            /**
             * @description Name of the copy.
             * @example Marketing 2027
             */
            name: string;
            /**
             * @description What the copy takes over, separated by commas and without spaces.
             * @example description,members,child_projects
             */
            include?: string;
        };
        /** @description What a graph export starts from. */
        GraphExportRequest: {
            /**
             * @description The goal, team, portfolio or project to export with everything below it. Asana does not mark it as required, but there is nothing to export without it.
             * @example 1203487120957118
             */
            parent?: components["schemas"]["Gid"];
        };
        /** @description What a resource export holds. Nothing in it is marked as required. */
        ResourceExportRequest: {
            /**
             * @description The workspace to export from.
             * @example 1203487120956311
             */
            workspace?: components["schemas"]["Gid"];
            /**
             * @description One entry for each kind of object to export.
             * @example [
             *       {
             *         "resource_type": "task",
             *         "fields": [
             *           "name",
             *           "completed"
             *         ]
             *       }
             *     ]
             */
            export_request_parameters?: components["schemas"]["ResourceExportParameters"][];
        };
        /** @description Which objects of one kind are exported, and with which members. */
        ResourceExportParameters: {
            /**
             * @description Kind of the objects.
             * @example task
             * @enum {string}
             */
            resource_type?: "task" | "team" | "message";
            filters?: components["schemas"]["ResourceExportFilters"];
            /**
             * @description The members that each object is written with.
             * @example [
             *       "name",
             *       "completed",
             *       "due_on"
             *     ]
             */
            fields?: string[];
        };
        /** @description Conditions that an object must meet to be exported. */
        ResourceExportFilters: {
            /** @description Assigned by one of these users. */
            "assigned_by.any"?: components["schemas"]["Users"];
            /** @description Assigned to one of these users. */
            "assignee.any"?: components["schemas"]["Users"];
            /** @description Commented on by one of these users. */
            "commented_on_by.any"?: components["schemas"]["Users"];
            /** @description Created by one of these users. */
            "created_by.any"?: components["schemas"]["Users"];
            /** @description Followed by one of these users. */
            "followers.any"?: components["schemas"]["Users"];
            /** @description Liked by one of these users. */
            "liked_by.any"?: components["schemas"]["Users"];
            /** @description Created after this instant. */
            "created_at.after"?: components["schemas"]["Instant"];
            /** @description Created before this instant. */
            "created_at.before"?: components["schemas"]["Instant"];
            /** @description Last changed after this instant. */
            "modified_at.after"?: components["schemas"]["Instant"];
            /** @description Last changed before this instant. */
            "modified_at.before"?: components["schemas"]["Instant"];
        };
        /**
         * @description Gids of users.
         * @example [
         *       "1203487120956502"
         *     ]
         */
        Users: components["schemas"]["Gid"][];
        /**
         * Format: date-time
         * @description A point in time, in UTC with milliseconds.
         * @example 2026-03-09T14:21:07.482Z
         */
        Instant: string;
        /** @description The envelope around a job. */
        JobResponseData: {
            data: components["schemas"]["JobResponse"];
        };
        /** @description A job, as every answer shows it. It has no members beyond the compact form. */
        JobResponse: components["schemas"]["JobCompact"];
        /**
         * @description Work that goes on after the answer to the request that asked for it.
         *
         *     Exactly one of the `new_*` members belongs to a job, according to what it does; it is null before the work has begun and
         *     after it has failed. All others are always null, or left out: accept both.
         */
        JobCompact: {
            /**
             * @description Globally unique identifier of the job, as a string of digits.
             * @example 12345
             * @example 1209340956128734
             */
            readonly gid: string;
            /**
             * @description What kind of object this is. It is always `job`; some descriptions in circulation show another word.
             * @example job
             * @constant
             */
            readonly resource_type?: "job";
            /**
             * @description What the job does. New values can appear at any time, so treat the unknown ones as you treat the others.
             *
             *     | value | submitted by | known from |
             *     |---|---|---|
             *     | `duplicate_task` | `duplicateTask` | documentation |
             *     | `duplicate_project` | `duplicateProject` | documentation |
             *     | `graph_export_request` | `createGraphExport` | documentation |
             *     | `export_request` | `createResourceExport` | documentation |
             *     | `project_save_as_template` | `projectSaveAsTemplate` | inference from the others |
             *     | `instantiate_project` | `instantiateProject` | inference from the others |
             *     | `instantiate_task` | `instantiateTask` | inference from the others |
             *     | `duplicate_portfolio` | `duplicatePortfolio` | inference from the others |
             * @example duplicate_task
             * @example duplicate_project
             * @example graph_export_request
             * @example export_request
             * @example project_save_as_template
             * @example instantiate_project
             * @example instantiate_task
             * @example duplicate_portfolio
             */
            readonly resource_subtype?: string;
            /**
             * @description How far the job is. `succeeded` and `failed` are final.
             * @example in_progress
             * @enum {string}
             */
            readonly status?: "not_started" | "in_progress" | "succeeded" | "failed";
            /** @description The announced file, for a job of `createGraphExport`. */
            new_graph_export?: components["schemas"]["GraphExportCompact"] | null;
            /** @description The copy, for a job of `duplicatePortfolio`. */
            new_portfolio?: components["schemas"]["PortfolioCompact"] | null;
            /** @description The copy or the new project, for a job of `duplicateProject` or `instantiateProject`. */
            new_project?: components["schemas"]["ProjectCompact"] | null;
            /** @description The template, for a job of `projectSaveAsTemplate`. */
            new_project_template?: components["schemas"]["ProjectTemplateCompact"] | null;
            /** @description The announced file, for a job of `createResourceExport`. */
            new_resource_export?: components["schemas"]["ResourceExportCompact"] | null;
            /** @description The copy or the new task, for a job of `duplicateTask` or `instantiateTask`. */
            new_task?: components["schemas"]["TaskCompact"] | null;
        };
        /** @description A task, in short. */
        TaskCompact: {
            gid: components["schemas"]["Gid"];
            /**
             * @description What kind of object this is.
             * @example task
             * @constant
             */
            resource_type?: "task";
            /**
             * @description Name of the task.
             * @example Review the launch announcement
             */
            name?: string;
            /**
             * @description What kind of task this is.
             * @example default_task
             * @enum {string}
             */
            resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
            /** @description Who created the task. Shown only if `opt_fields` asks for it. */
            readonly created_by?: {
                gid: components["schemas"]["Gid"];
                /**
                 * @description What kind of object this is.
                 * @example user
                 * @constant
                 */
                resource_type?: "user";
            };
        };
        /** @description A project, in short. */
        ProjectCompact: {
            gid: components["schemas"]["Gid"];
            /**
             * @description What kind of object this is.
             * @example project
             * @constant
             */
            resource_type?: "project";
            /**
             * @description Name of the project.
             * @example Website relaunch, phase 2
             */
            name?: string;
        };
        /** @description A template for projects, in short. */
        ProjectTemplateCompact: {
            gid: components["schemas"]["Gid"];
            /**
             * @description What kind of object this is.
             * @example project_template
             * @constant
             */
            resource_type?: "project_template";
            /**
             * @description Name of the template.
             * @example Relaunch of a website
             */
            name?: string;
        };
        /** @description A portfolio, in short. */
        PortfolioCompact: {
            gid: components["schemas"]["Gid"];
            /**
             * @description What kind of object this is.
             * @example portfolio
             * @constant
             */
            resource_type?: "portfolio";
            /**
             * @description Name of the portfolio.
             * @example Marketing 2027
             */
            name?: string;
        };
        /** @description The file of a graph export. */
        GraphExportCompact: {
            gid: components["schemas"]["Gid"];
            /**
             * @description What kind of object this is.
             * @example graph_export
             * @constant
             */
            resource_type?: "graph_export";
            /**
             * Format: date-time
             * @description When the export was asked for.
             * @example 2026-03-09T14:21:07.482Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the file was complete. Null until then, as Asana says of resource exports; its schemas do not provide for it.
             * @example 2026-03-09T14:26:40.115Z
             * @example null
             */
            completed_at?: string | null;
            /**
             * Format: uri
             * @description Where the file is; the URL works for about an hour. Null until the job has succeeded.
             * @example https://files.example.com/exports/1209340956171205.json.gz
             * @example null
             */
            download_url?: string | null;
        };
        /** @description The file of a resource export. */
        ResourceExportCompact: {
            gid: components["schemas"]["Gid"];
            /**
             * @description What kind of object this is. Note the word, which differs from the member's name.
             * @example export_request
             * @constant
             */
            resource_type?: "export_request";
            /**
             * Format: date-time
             * @description When the export was asked for.
             * @example 2026-03-09T14:21:07.482Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the file was complete. Null until then.
             * @example 2026-03-09T14:38:02.940Z
             * @example null
             */
            completed_at?: string | null;
            /**
             * Format: uri
             * @description Where the file is. Null until the job has succeeded. The file is kept for 30 days.
             * @example https://files.example.com/exports/1209340956180412.jsonl.gz
             * @example null
             */
            download_url?: string | null;
        };
        /** @description What went wrong with a request; never with a job. */
        ErrorResponse: {
            /** @description The faults found, usually one. */
            errors: components["schemas"]["Error"][];
        };
        /** @description One fault of a request. No member is certain to be there; decide by the HTTP status. */
        Error: {
            /**
             * @description What went wrong, for the developer. It often starts with the name of the parameter or member.
             * @example name: Missing input
             */
            message?: string;
            /**
             * @description Where to read more.
             * @example For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors
             */
            help?: string;
            /**
             * @description A made-up sentence that identifies a failure of the server. Only with status 500.
             * @example 7 drowsy otters juggle quietly
             */
            phrase?: string;
        };
    };
    responses: {
        /** @description The request is malformed, or something required is missing. The message names the parameter or member in question. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing or not valid. The answer is the same in both cases. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is valid, but its owner has no access to this object. For jobs: only who submitted one may read it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token's owner may not export this workspace, or a resource export of it is running already. In the second case, wait for that job to end and submit again; no waiting time is told. */
        ExportForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such path, or no object with this gid. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no job with this gid. */
        UnknownJob: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests a minute, or five jobs are at work already. Wait as long as `Retry-After` says. Asana's official description does not list this answer with these operations; its guide to rate limits does. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server failed, through no fault of the request. The `phrase` lets Asana's support find the incident: quote it. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The task to copy.
         * @example 1203487120958036
         */
        TaskGid: components["schemas"]["Gid"];
        /**
         * @description The project to copy or to keep as a template.
         * @example 1203487120957118
         */
        ProjectGid: components["schemas"]["Gid"];
        /**
         * @description The template to build a project from.
         * @example 1203487120957344
         */
        ProjectTemplateGid: components["schemas"]["Gid"];
        /**
         * @description The template to build a task from.
         * @example 1203487120957502
         */
        TaskTemplateGid: components["schemas"]["Gid"];
        /**
         * @description The portfolio to copy.
         * @example 1203487120957689
         */
        PortfolioGid: components["schemas"]["Gid"];
        /**
         * @description The job to read; the `gid` of the answer to its submission.
         * @example 1209340956128734
         */
        JobGid: components["schemas"]["Gid"];
        /**
         * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
         *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
         *
         *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
         *     accept that, too.
         * @example [
         *       "status",
         *       "new_task.name"
         *     ]
         */
        OptFields: components["schemas"]["OptField"][];
        /**
         * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
         * @example true
         */
        OptPretty: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * @description URL of the job, to read it with `getJob`. Asana's guide promises it, but its official description does not: take the `gid` of the body, if you want to be safe.
         * @example https://app.asana.com/api/1.0/jobs/1209340956128734
         */
        JobLocation: string;
        /**
         * @description Seconds to wait before the next request. What is sent earlier is refused, and counts against the limit again.
         * @example 30
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    duplicateTask: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The task to copy.
                 * @example 1203487120958036
                 */
                task_gid: components["parameters"]["TaskGid"];
            };
            cookie?: never;
        };
        /** @description What the copy is called, and what it takes over. */
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TaskDuplicateRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that copies the task. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    duplicateProject: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project to copy or to keep as a template.
                 * @example 1203487120957118
                 */
                project_gid: components["parameters"]["ProjectGid"];
            };
            cookie?: never;
        };
        /** @description What the copy is called, and what it takes over. Officially the body may be left out, although the name is required: always send it. */
        requestBody?: {
            content: {
                "application/json": {
                    data: components["schemas"]["ProjectDuplicateRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that copies the project. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    projectSaveAsTemplate: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The project to copy or to keep as a template.
                 * @example 1203487120957118
                 */
                project_gid: components["parameters"]["ProjectGid"];
            };
            cookie?: never;
        };
        /** @description What the template is called, and who sees it. */
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ProjectSaveAsTemplateRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that makes the template. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    instantiateProject: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The template to build a project from.
                 * @example 1203487120957344
                 */
                project_template_gid: components["parameters"]["ProjectTemplateGid"];
            };
            cookie?: never;
        };
        /** @description What the project is called, who sees it, and what the template leaves open. Officially the body may be left out, although the name is required: always send it. */
        requestBody?: {
            content: {
                "application/json": {
                    data: components["schemas"]["ProjectTemplateInstantiateProjectRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that builds the project. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    instantiateTask: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The template to build a task from.
                 * @example 1203487120957502
                 */
                task_template_gid: components["parameters"]["TaskTemplateGid"];
            };
            cookie?: never;
        };
        /** @description What the task is called. May be left out. */
        requestBody?: {
            content: {
                "application/json": {
                    data: components["schemas"]["TaskTemplateInstantiateTaskRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that builds the task. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    duplicatePortfolio: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The portfolio to copy.
                 * @example 1203487120957689
                 */
                portfolio_gid: components["parameters"]["PortfolioGid"];
            };
            cookie?: never;
        };
        /** @description What the copy is called, and what it takes over. Officially the body may be left out, although the name is required: always send it. */
        requestBody?: {
            content: {
                "application/json": {
                    data: components["schemas"]["PortfolioDuplicateRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that copies the portfolio. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createGraphExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is to be exported. */
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["GraphExportRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that writes the file. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createResourceExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Of which workspace what is to be exported. */
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ResourceExportRequest"];
                    options?: components["schemas"]["RequestOptions"];
                };
            };
        };
        responses: {
            /** @description The job that writes the file. */
            201: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExportForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                /**
                 * @description The members to answer with, as paths below `data`, separated by commas. The answer then has exactly these, and `gid` in
                 *     every object; `resource_type`, for instance, is left out. Without this parameter it has all that are usual.
                 *
                 *     The official Node client repeats the parameter (`opt_fields=a&opt_fields=b`) when it is given an array. Servers
                 *     accept that, too.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["OptFields"];
                /**
                 * @description Breaks the answer into indented lines, for reading by eye. Leave it out in programs: it makes answers longer. It needs no value: `?opt_pretty` is the same as `?opt_pretty=true`.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["OptPretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The job to read; the `gid` of the answer to its submission.
                 * @example 1209340956128734
                 */
                job_gid: components["parameters"]["JobGid"];
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
                    "application/json": components["schemas"]["JobResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownJob"];
            500: components["responses"]["ServerError"];
        };
    };
}

// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

export interface paths {
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a view
         * @description Creates a view of a dataset, empty or as a copy of another view (`clone_config_from`). The result names it:
         *     `dataview_id` (`id` in older versions of the service).
         *
         *     Nothing need be sent: without a body, or with `null` for one, the view is called "View". One client in
         *     circulation always adds `?dataview_id=4`, left over from an old description; that is ignored.
         */
        post: operations["AddDataview"];
        /**
         * Delete several views
         * @description Deletes views of a dataset for good, with one job for each. What cannot be deleted at all is listed in `failed`
         *     at once and gets no job. The deletion of a view that others depend on is only refused by its job.
         *
         *     To be able to take it back, use `BulkTrash`.
         */
        delete: operations["DeleteMultipleDataviews"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a view
         * @description Deletes a view for good. The answer is the same as for several views: a list, here of one job.
         *
         *     To be able to take it back, use `TrashDataview`.
         */
        delete: operations["DeleteDataview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /**
         * Read the rows of a view
         * @description Reads rows of a view. Although this is a `GET`, it submits a job each time, so neither prefetch nor repeat it
         *     without need. The rows are `data` in the result; a row's members are called by the internal names of the
         *     columns.
         */
        get: operations["GetDataviewData"];
        put?: never;
        /**
         * Read the rows of a view that meet a condition
         * @description As `GetDataviewData`, with the parameters in the body, and a condition that the rows must meet.
         */
        post: operations["GetDataviewDataPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a pipeline again
         * @description Runs the steps of a pipeline again, all of them or from one step on.
         *
         *     Officially a body is required. The vendor's client sends none, and no content type either, to run all steps; so
         *     it may be left out here.
         */
        post: operations["RerunFromSequence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a step to a pipeline
         * @description Adds a step (officially: task) to a pipeline, or several in their order, and runs them.
         *
         *     The official schema wants the steps in a member `root`, its text and examples want them bare, and so they are
         *     sent by the vendor's client. Both are accepted. Whatever the kind of step is, it is the name of a further
         *     member: `LIMIT`, `SET`, `SQL`…
         */
        post: operations["AddTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline/exports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an export to a pipeline
         * @description Has the rows of a view written to somewhere else: a file, a database, a mail. It is done once or regularly, as
         *     `trigger_type` says. The result has the `url` of a file, and the id of the export as `trigger_id`.
         */
        post: operations["AddExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a pipeline as a whole
         * @description Runs a pipeline, resets or reorders it, submits or discards what was changed in draft mode, suspends or restores
         *     steps and exports, or switches automatic runs on and off. Exactly one such change can be sent.
         *
         *     What needs time is answered by `202` with a job, as here. What does not, such as switching `auto_run`, is
         *     answered by `200`.
         */
        patch: operations["EditPipeline"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/profile_generation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Profile a view
         * @description Describes the columns of a view by numbers, judges their quality, or looks for views that it could be joined
         *     with.
         *
         *     Officially a body is required. The vendor's client sends none, so it may be left out here.
         */
        post: operations["GenerateProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload files
         * @description Makes a dataset from each file that is sent, or adds the rows to an existing one (`append_to_ds_id`).
         *
         *     There are two stages. The job of the answer takes the files in; its result lists one more job for each file in
         *     `job_ids`, and what is wrong with files in `errors`. Each of these jobs then ends with the id of its dataset,
         *     `ds_id`.
         *
         *     Officially the answer is a handle, or a list of handles. The service really sends a bare job, and the vendor's
         *     clients find nothing without its `id`: so the bare job is described here.
         */
        post: operations["CreateFileDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a view into the trash
         * @description Hides a view and keeps everything from using it. The job fails if other views depend on it.
         */
        post: operations["TrashDataview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/dataviews/{dataview_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a view out of the trash
         * @description Brings a view back. The job fails while the dataset of the view is in the trash itself: restore that first.
         */
        post: operations["RestoreDataview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a dataset into the trash
         * @description Hides a dataset together with its views. The job fails if views of other datasets depend on these.
         */
        post: operations["TrashDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dataset out of the trash
         * @description Brings a dataset back, and the views that went into the trash with it; not those that were there before.
         */
        post: operations["RestoreDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/folders/{folder_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The folder.
                 * @example 77
                 */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put what is in a folder into the trash
         * @description Puts the datasets of a folder into the trash and deletes the folder. A dataset that others depend on stays, and
         *     its folder with it. A folder cannot be restored.
         */
        post: operations["TrashFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The automation.
                 * @example 312
                 */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an automation into the trash
         * @description Hides an automation. It can be restored until the trash is emptied.
         */
        post: operations["TrashAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/automations/{automation_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The automation.
                 * @example 312
                 */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an automation out of the trash
         * @description Brings an automation back.
         */
        post: operations["RestoreAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboards/{dashboard_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dashboard.
                 * @example 940
                 */
                dashboard_id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a dashboard into the trash
         * @description Hides a dashboard. It can be restored until the trash is emptied.
         */
        post: operations["TrashDashboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboards/{dashboard_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dashboard.
                 * @example 940
                 */
                dashboard_id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dashboard out of the trash
         * @description Brings a dashboard back.
         */
        post: operations["RestoreDashboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put several things into the trash
         * @description Puts views, datasets, dashboards and automations into the trash with a single job: datasets first, since their
         *     views go with them.
         *
         *     The result is a list of what went into the trash. Newer descriptions allow lists for `response`, without a word
         *     about which jobs have one; an old client that insists on an object cannot read this job.
         */
        post: operations["BulkTrash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/trash/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take several things out of the trash
         * @description Brings views, datasets, dashboards and automations back with a single job: datasets first, since their views
         *     come with them.
         *
         *     The result is a list of what is back, as with `BulkTrash`.
         */
        post: operations["BulkRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the rows of another dataset
         * @description Adds the rows of another dataset to this one, as a batch of its own. The columns are matched by `mapping`.
         *
         *     The vendor's client sends something else than the official body: a `mapping` of names, and no `validate_only`.
         *     Both are accepted here.
         */
        post: operations["CreateBatch"];
        /**
         * Delete several batches
         * @description Deletes batches together with their rows, with a single job.
         */
        delete: operations["DeleteBatches"];
        options?: never;
        head?: never;
        /**
         * Suspend or restore batches
         * @description Leaves the rows of batches out for now, or takes them back in.
         *
         *     The vendor's client sends a list of changes instead of the one of the official body. Both are accepted here.
         */
        patch: operations["UpdateBatches"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The batch.
                 * @example 1633
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a batch
         * @description Deletes a batch together with its rows.
         */
        delete: operations["DeleteBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/sql_generation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a query written
         * @description Writes an SQL query for a view from a description in plain words. The query is `response.result` in the job's
         *     `response`: one level deeper than other results.
         */
        post: operations["GenerateSql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/condition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a condition written
         * @description Writes the condition of a `WHERE` clause from a description in plain words. It is `response.result` in the job's
         *     `response`.
         */
        post: operations["GenerateCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/sql_generation/expression": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an expression written
         * @description Writes an expression that computes a number, for each row or from all of them, from a description in plain
         *     words. It is `response.result` in the job's `response`.
         */
        post: operations["GenerateExpression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a schedule
         * @description Has work done regularly: data pulled from its source, for instance.
         */
        post: operations["CreateSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/datasets/{dataset_id}/file_settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the file of a dataset differently
         * @description Reads the file of a dataset again, with another delimiter, header or date format.
         */
        post: operations["UpdateFileSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the members of projects
         * @description Adds people to projects, removes them, or changes their roles. The job has nothing to tell: it succeeds with an
         *     empty `response`. The vendor also declares a list of bare jobs as the answer, without saying when.
         */
        patch: operations["UpdateProjects"];
        trace?: never;
    };
    "/self/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture of yourself
         * @description Replaces the picture that others see of you.
         */
        post: operations["UploadProfilePic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a workspace
         * @description Creates a workspace for a customer. For the vendor's support and its partners.
         */
        post: operations["CreateWorkspaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/projects/{project_id}/sample-flow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sample data
         * @description Makes a dataset from a file of sample data, to try things out with.
         *
         *     Officially a body is required. The vendor's client leaves an empty one out, so that is accepted here.
         */
        post: operations["CreateSampleFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboards/{dashboard_id}/query": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dashboard.
                 * @example 940
                 */
                dashboard_id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the data behind a dashboard
         * @description Runs a query that is not part of the dashboard yet. Its result is kept under `descriptor_id`: the same query has
         *     the same one. It is for those who may edit the dashboard and see the view behind it.
         */
        post: operations["AdhocQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job to read.
                 * @example 10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Read a job
         * @description Tells how far a job is, and once it has ended, what came out of it. This is the operation to poll, whichever
         *     operation submitted the job. Jobs of published dashboards are the exception: the service refuses them here, with
         *     `403`.
         *
         *     The examples that are named for a status alone show the job of `AddDataview`; the others carry the name of the
         *     operation that submitted them. `CreateFileDataset.children` are the jobs of the second stage of an upload.
         */
        get: operations["GetJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read several jobs
         * @description Tells how far several jobs are. Without ids the list is empty: jobs cannot be listed otherwise.
         *
         *     What is answered for an id that belongs to no job is not documented. It is left out of the list here, which the
         *     vendor's client takes for done; so read a job that is missing with `GetJob`.
         */
        get: operations["GetJobs"];
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
         * @description Identifies a job.
         * @example 10
         * @example 48213
         */
        JobId: number;
        /**
         * @description Identifies a view.
         * @example 20417
         */
        DataviewId: number;
        /**
         * @description Identifies a batch.
         * @example 1633
         */
        BatchId: number;
        /**
         * @description Yes or no. `True` and `False` are accepted since Python programs, the vendor's client too, write so in a query.
         * @example true
         * @enum {boolean|string}
         */
        Flag: true | false | "true" | "false" | "True" | "False";
        /**
         * @description An instant without a time zone. Take it for UTC. The service sends microseconds.
         * @example 2026-03-09T14:21:07.482913
         * @example 2021-08-10T10:00:00
         */
        LocalTime: string;
        /** @description The envelope around a job. */
        JobResponse: {
            job: components["schemas"]["JobSchema"];
        };
        /** @description Several jobs. */
        JobsGetResponse: {
            /** @description The jobs, without an envelope around each. */
            jobs: components["schemas"]["JobSchema"][];
        };
        /**
         * @description Work that goes on after the answer to the request that asked for it.
         *
         *     Other members can appear. There is none for progress, and none for errors: these stand in `response`.
         */
        JobSchema: {
            /**
             * @description Identifies the job. Real ones have three to five digits.
             * @example 10
             * @example 48213
             */
            id: number;
            /**
             * @description How far the job is: it is being worked on (processing), or has ended well (success) or badly (failure, error). The official text forgets `error`.
             * @example success
             * @example processing
             * @enum {string}
             */
            status: "success" | "failure" | "processing" | "error";
            /**
             * @description The result of the job, or the reason of its failure; `{}` while it is being worked on.
             * @example {
             *       "dataview_id": 20417
             *     }
             * @example {}
             */
            response: components["schemas"]["JobResult"];
            /**
             * @description When the status changed last.
             * @example 2026-03-09T14:21:11.906244
             * @example 2021-08-10T10:00:00
             */
            last_updated_at: components["schemas"]["LocalTime"];
            /**
             * @description When the job was created.
             * @example 2026-03-09T14:21:07.482913
             * @example 2021-08-10T10:00:00
             */
            created_at: components["schemas"]["LocalTime"];
            /**
             * @description Path of the request that submitted the job. The official example begins with `/api/v2`; jobs of the live service begin behind it, as here.
             * @example /workspaces/11/projects/134/datasets/5821/dataviews
             * @example /api/v2/dataviews/1
             */
            path: string;
            /**
             * @description What the job does; the service's name for it. New values can appear at any time, so treat the unknown ones
             *     as you treat the others.
             *
             *     | value | submitted by | known from |
             *     |---|---|---|
             *     | `post_modification_pipeline_execution` | `EditPipeline` | the official example |
             *     | `get_dataview_data` | `GetDataviewData`, `GetDataviewDataPost` | the live service |
             *     | `create_dataview` | `AddDataview` | the vendor's programs |
             *     | `pipeline_rerun` | `RerunFromSequence` | the vendor's programs |
             *     | `pipeline_modification_handler` | `AddTask` | the vendor's programs |
             *     | `restore_dataview` | `RestoreDataview` | the vendor's programs |
             *     | `trash_folder` | `TrashFolder` | the vendor's programs |
             *     | `file_upload` | the second stage of `CreateFileDataset` | the vendor's programs |
             *     | all others | the operation of that name, more or less | analogy |
             *
             *     Known, too, but of operations that are not described here: `clone_dataview`, `rerun_dataview`,
             *     `reset_dataview`, `optimize_dataview`, `apply_pipeline_version`, `apply_pending_changes`,
             *     `reorder_pipeline_rules`, `apply_ds_data_to_dataviews`, `copy_project`,
             *     `check_and_delete_mutli_datasources`.
             * @example create_dataview
             * @example post_modification_pipeline_execution
             */
            operation: string;
        };
        /**
         * @description What came out of a job: an object with some of the members below, or (after `BulkTrash` and `BulkRestore`) a
         *     list. It is an object while the job is being worked on, and whenever it has failed.
         *
         *     None of this is declared by the vendor. Expect more members.
         */
        JobResult: {
            /**
             * @description The view that was created, changed or deleted.
             * @example 20417
             */
            dataview_id?: number;
            /**
             * @description The dataset that was made from a file, or changed.
             * @example 5907
             */
            ds_id?: number;
            /**
             * @description After the first stage of an upload, one job for each file.
             * @example [
             *       {
             *         "job_id": 48611
             *       },
             *       {
             *         "job_id": 48612
             *       }
             *     ]
             */
            job_ids?: {
                /**
                 * @description The job that makes the dataset.
                 * @example 48611
                 */
                job_id: number;
            }[];
            /**
             * @description After the first stage of an upload, what is wrong with which file.
             * @example {}
             */
            errors?: {
                [key: string]: unknown;
            };
            /**
             * @description The step that was added.
             * @example 63105
             */
            task_id?: number;
            /**
             * Format: uri
             * @description Where the file is that was written or stored.
             * @example https://files.example.com/exports/48294/sales-by-region.csv
             */
            url?: string;
            /**
             * @description The export that was added.
             * @example 7734
             */
            trigger_id?: number;
            /**
             * @description Rows. Their members have the internal names of the columns, and `hash`; a value is a text, or null.
             * @example [
             *       {
             *         "column_1": "North",
             *         "column_3": "18240.50"
             *       }
             *     ]
             */
            data?: {
                [key: string]: unknown;
            }[];
            /**
             * @description The columns of a view in numbers: see ProfileGeneration.
             * @example {
             *       "root": {}
             *     }
             */
            profile?: {
                [key: string]: unknown;
            };
            /**
             * @description Views that the view could be joined with.
             * @example {
             *       "root": []
             *     }
             */
            join_suggestions?: {
                [key: string]: unknown;
            };
            response?: components["schemas"]["SQLGenerationResponseModel"];
            /**
             * @description The folder that was emptied.
             * @example 77
             */
            folder_id?: number;
            /**
             * @description The automation that went into the trash or out of it.
             * @example 312
             */
            automation_id?: number;
            /**
             * @description The dashboard that went into the trash or out of it.
             * @example 940
             */
            dashboard_id?: number;
            /**
             * @description The batch that was added or deleted.
             * @example 1633
             */
            batch_id?: number;
            /**
             * @description The schedule that was created.
             * @example 2208
             */
            schedule_id?: number;
            /**
             * @description The workspace that was created.
             * @example 219
             */
            workspace_id?: number;
            /**
             * @description After a failure, the reason.
             * @example The dataset is being changed by another job.
             */
            error?: string;
            /**
             * @description After a failure, the reason again, for clients that look here. Sometimes an object with a code and a message.
             * @example The dataset is being changed by another job.
             * @example {
             *       "error_code": "4AUTO14",
             *       "error_message": "The automation has no steps."
             *     }
             */
            failure_reason?: string | {
                [key: string]: unknown;
            };
        } | unknown[];
        /**
         * @description A job without an envelope. Read with `GetJob`, it has all members of JobSchema.
         *
         *     The official list of statuses lacks `error`; a job that ended so is a `failure` here.
         */
        ResponseJobSchema: {
            /**
             * @description Identifies the job.
             * @example 48323
             */
            id: number;
            /**
             * @description How far the job is.
             * @example processing
             * @enum {string}
             */
            status: "success" | "failure" | "processing";
            /**
             * @description The result of the job, or the reason of its failure; `{}` while it is being worked on.
             * @example {}
             */
            response: components["schemas"]["JobResult"];
            /** @description When the status changed last. */
            last_updated_at: components["schemas"]["LocalTime"];
            /**
             * @description When the job was created.
             * @example 2026-03-09T14:21:07.482913
             */
            created_at?: components["schemas"]["LocalTime"] | null;
            /**
             * @description Path of the request that submitted the job.
             * @example /workspaces/11/projects/134/files
             */
            path?: string | null;
            /**
             * @description What the job does; the service's name for it.
             * @example upload_files
             */
            operation?: string | null;
        };
        /** @description A handle of a job. No member is certain to be there. */
        ObjectJobSchema: {
            /**
             * @description A status code. What it says is not documented.
             * @example 202
             */
            status_code?: number | null;
            /**
             * @description The job.
             * @example 48470
             */
            job_id?: number | null;
            /**
             * @description Why there is no job.
             * @example null
             * @example The batch does not exist.
             */
            failure_reason?: string | null;
        };
        /** @description How far a change of a pipeline is. */
        PipelineModificationResp: {
            /**
             * @description What is changed.
             * @example add_rule
             * @enum {string}
             */
            type_of_modification: "source_data_change" | "add_rule" | "add_action" | "edit_rule" | "preview_rule" | "edit_action" | "discard_rule" | "suspend_rule" | "reorder_pipeline" | "reset_dataview" | "reset_pipeline" | "discard_pipeline_changes" | "draft_pipeline_submission" | "edit_derivative" | "dependency_update" | "manual_run" | "run_pending_updates" | "trigger_pending_chained_updates" | "parameter_value_change";
            /**
             * @description How far it is. Note the words, which differ from those of a job.
             * @example processing
             * @enum {string}
             */
            status: "processing" | "done" | "error";
            /**
             * @description Whether it has failed.
             * @example false
             */
            has_error?: boolean | null;
            /**
             * @description A number for the error.
             * @example null
             * @example 4009
             */
            error_code?: number | null;
            /**
             * @description More about the error.
             * @example null
             */
            error_info?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The job that makes the change; null if there is none.
             * @example 48280
             */
            future_id?: number | null;
            /**
             * @description Values that belong to the kind of change.
             * @example null
             */
            param?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Whether a pipeline runs by itself. */
        PipelineAutoRunResp: {
            /**
             * @description Whether it runs whenever its data changes.
             * @example true
             */
            auto_run: boolean;
        };
        /** @description How far a change of an export is. */
        PipelineExortsModificationResp: {
            /**
             * @description The export.
             * @example 7734
             */
            trigger_id: number;
            /**
             * @description What has become of it.
             * @example added
             * @enum {string|null}
             */
            status?: "deleted" | "executed" | "executing" | "edited" | "added" | "suspended" | "suspending" | null;
            /**
             * @description The job that makes the change; null if there is none.
             * @example 48294
             */
            future_id?: number | null;
        };
        /** @description Which views are being deleted, and which cannot be. The official example shows the jobs without envelopes, against its own schema. */
        DataviewBulkDelete: {
            /**
             * @description One job for each view.
             * @default []
             */
            deleted?: components["schemas"]["JobResponse"][];
            /**
             * @description What is wrong with the other views.
             * @default []
             */
            failed?: components["schemas"]["ErrorObjectSchema"][];
        };
        /** @description What is wrong with one thing of several. */
        ErrorObjectSchema: {
            /**
             * @description A code for the kind of error.
             * @example 4DTVW002
             */
            error_code: string;
            /**
             * @description The same as a name.
             * @example DATAVIEW_DOESNT_BELONG_TO_THIS_DATASET
             */
            name: string;
            /**
             * @description What went wrong, in a sentence.
             * @example The view 20419 belongs to another dataset.
             */
            message: string;
            /**
             * @description More about it.
             * @example null
             */
            details?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Where to read more.
             * @example null
             */
            link?: string | null;
        };
        /** @description A handle of a query. */
        AdhocQueryResponse: {
            /**
             * @description The job that runs the query.
             * @example 48598
             */
            job_id: number;
            /**
             * @description Hash of the query. Its result is kept under it.
             * @example 5f0c9f2b7d1e4a86b3c2d90e6f7a1b48
             */
            descriptor_id: string;
        };
        /** @description A handle of an import of sample data. */
        SampleFlowResponseData: {
            /**
             * @description Name of the file.
             * @example retail_sales_sample.csv
             */
            name: string;
            /**
             * @description The job that imports it.
             * @example 48588
             */
            job_id: number;
        };
        /** @description The envelope around generated SQL. Conditions and expressions have the same. */
        SQLGenerationResponseEnvelope: {
            response: components["schemas"]["SQLGenerationResponseModel"];
        };
        /** @description Generated SQL, or why there is none. */
        SQLGenerationResponseModel: {
            /**
             * @description A status code, as a text.
             * @example 200
             */
            status_code: string;
            /**
             * @description What has happened, in a sentence.
             * @example Generated
             */
            detail: string;
            /**
             * @description The SQL.
             * @example SELECT column_1, SUM(column_3) FROM __TABLE__ GROUP BY column_1
             */
            result?: string | null;
            /**
             * @description The condition in it, if it was asked for.
             * @example null
             */
            extracted_condition?: string | null;
        };
        /** @description The profile of a view. What is in it depends on the kinds of its columns; only the frame is described here. */
        ProfileGeneration: {
            /** @description The columns in numbers. */
            profile: {
                /**
                 * @description One entry for each column, by its internal name.
                 * @example {
                 *       "column_1": {
                 *         "column_name": "Region"
                 *       }
                 *     }
                 */
                root: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Views that the view could be joined with. */
            join_suggestions: {
                /**
                 * @description One entry for each suggestion.
                 * @example []
                 */
                root: {
                    [key: string]: unknown;
                }[];
            };
        };
        /** @description A schedule. */
        ScheduleSchemaFields: {
            /**
             * @description Identifies the schedule.
             * @example 2208
             */
            id?: number | null;
            /**
             * @description When it was created.
             * @example 2026-03-09T14:21:07.482913
             */
            created_at?: components["schemas"]["LocalTime"] | null;
            /**
             * @description When it was due last.
             * @example null
             */
            last_run?: components["schemas"]["LocalTime"] | null;
            /**
             * @description Whether it is in use.
             * @example active
             */
            status?: string | null;
            /**
             * @description What is done.
             * @example pull_cloud_data
             */
            task_name?: string | null;
            /**
             * @description What it is done with.
             * @example []
             */
            attached_resources?: unknown[] | null;
            /**
             * @description How often it is done.
             * @example {
             *       "start": "2026-03-10T06:00:00",
             *       "frequency": "daily",
             *       "interval": 1
             *     }
             */
            rrule?: components["schemas"]["RecurrenceScheduleFields"] | null;
        };
        /** @description How often something is done. */
        RecurrenceScheduleFields: {
            /** @description The first time. */
            start: components["schemas"]["LocalTime"];
            /**
             * @description The unit of the interval.
             * @example daily
             */
            frequency?: string | null;
            /**
             * @description How many of these units lie between two times.
             * @example 1
             */
            interval?: number | null;
            /**
             * @description The last time.
             * @example null
             */
            until?: components["schemas"]["LocalTime"] | null;
            /**
             * @description How many times it is done.
             * @example null
             */
            count?: number | null;
            /**
             * @description The days of the week.
             * @example [
             *       "MO",
             *       "WE"
             *     ]
             */
            by_week_day?: unknown[] | null;
            /**
             * @description The days of the month.
             * @example [
             *       1,
             *       15
             *     ]
             */
            by_month_day?: unknown[] | null;
            /**
             * @description The last time that was looked at.
             * @example null
             */
            last_checked_occurrence?: components["schemas"]["LocalTime"] | null;
            /**
             * @description The next time.
             * @example 2026-03-10T06:00:00
             */
            next_occurrence?: components["schemas"]["LocalTime"] | null;
        };
        /**
         * @description What went wrong with a request; never with a job. Decide by the HTTP status.
         *
         *     Here `detail` is always a sentence. The live service can put it into `message` instead, and send a code with it.
         */
        ErrorResponse: {
            /**
             * @description The HTTP status, again.
             * @example 400
             */
            status_code: number;
            /**
             * @description What went wrong, in a sentence. After an error of the business logic the live service sends an object.
             * @example Bad Request
             * @example null
             */
            detail: string | {
                [key: string]: unknown;
            } | null;
            /**
             * @description More about it.
             * @example {}
             */
            extra?: {
                [key: string]: unknown;
            } | unknown[] | null;
            /**
             * @description What went wrong, in a sentence, where `detail` is none.
             * @example User lacks permission to perform given action
             */
            message?: string;
            /**
             * @description A code for the kind of error. Its first digit is that of the status.
             * @example 4PERM002
             */
            error_code?: string;
            /**
             * @description The same as a name.
             * @example PERMISSION_ERROR
             */
            name?: string;
        };
        /** @description How a view is created. Nothing in it is required. */
        CreateDataview: {
            /**
             * @description Name of the view.
             * @default View
             * @example Sales by region
             */
            name?: string | null;
            /**
             * @description A view whose pipeline is copied.
             * @example 20398
             */
            clone_config_from?: number | null;
            /**
             * @description Settings of the view.
             * @example null
             */
            dataview_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description A condition that the rows of the view must meet.
             * @example null
             */
            extra_condition?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /** @description Where a pipeline begins again. */
        PipelineRerunRequest: {
            /**
             * @description The step to begin with. All are run, if it is left out.
             * @example 3
             */
            from_sequence?: number | null;
        };
        /** @description Which rows and columns of a view are read. Nothing in it is required. */
        DataviewData: {
            /**
             * @description The step after which the rows are read. 0 is the dataset itself.
             * @default 0
             * @example 3
             */
            sequence?: number;
            /**
             * @description The first row to read, counted from 1.
             * @default 1
             * @example 1
             */
            offset?: number;
            /**
             * @description How many rows to read.
             * @default 400
             * @example 100
             */
            limit?: number;
            /**
             * @description The columns to read, by their internal names. All, if it is left out.
             * @example [
             *       "column_1",
             *       "column_3"
             *     ]
             */
            columns?: string[] | null;
            /**
             * @description The condition that the rows must meet.
             * @example {
             *       "AND": [
             *         {
             *           "EQ": {
             *             "LVAL": "column_1",
             *             "VALUE": "North"
             *           }
             *         }
             *       ]
             *     }
             */
            condition?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Up to three pairs of a column and `asc` or `desc`, written as a list of tuples.
             * @example [('column_3', 'desc')]
             */
            sort?: string | null;
        };
        /** @description A step. What it does is said by a further member, whose name is the kind of step. */
        AddTaskSpec: {
            /**
             * @description The view that the pipeline belongs to.
             * @example 20417
             */
            DATAVIEW_ID: number;
            /**
             * @description The place of the step in the pipeline. The end, if it is left out.
             * @example 4
             */
            SEQUENCE_NUMBER?: number | null;
            /**
             * @description The condition that a row must meet for the step to apply to it.
             * @example null
             */
            CONDITION?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description One step or several, in the official envelope. */
        AddTaskSpecPayload: {
            /**
             * @description A step, or a list of steps.
             * @example {
             *       "DATAVIEW_ID": 20417,
             *       "LIMIT": {
             *         "LIMIT": 10,
             *         "BOTTOM": false
             *       }
             *     }
             */
            root: components["schemas"]["AddTaskSpec"] | components["schemas"]["AddTaskSpec"][];
        };
        /** @description Where rows go, and when. */
        AddExportSpec: {
            /**
             * @description The view whose rows are exported.
             * @example 20417
             */
            DATAVIEW_ID: number;
            /**
             * @description The step after which the rows are taken.
             * @example 5
             */
            sequence?: number | null;
            /**
             * @description An existing export.
             * @example null
             */
            TRIGGER_ID?: number | null;
            /**
             * @description Whether the rows are taken after the last step.
             * @default true
             * @example true
             */
            end_of_pipeline?: boolean;
            /**
             * @description The kind of target.
             * @example s3
             * @enum {string}
             */
            handler_type: "postgres" | "csv_file" | "s3" | "mysql" | "mssql" | "ftp" | "sftp" | "email" | "elasticsearch" | "powerbi" | "redshift" | "bigquery" | "internal_dataset" | "publishdb" | "sharepoint" | "onedrive" | "azure_blob" | "tableau_server" | "generic_rest_api_export";
            /**
             * @description What sets off the export, besides `run_immediately`.
             * @example pipeline
             * @enum {string}
             */
            trigger_type: "none" | "pipeline" | "schedule";
            /**
             * @description Where exactly, and how; depends on the kind of target.
             * @default {}
             * @example {
             *       "file": "sales-by-region.csv",
             *       "file_type": "csv"
             *     }
             */
            target_properties?: {
                [key: string]: unknown;
            };
            /**
             * @description More settings.
             * @default {}
             * @example {}
             */
            additional_properties?: {
                [key: string]: unknown;
            };
            /**
             * @description The condition that the rows must meet.
             * @default {}
             * @example {}
             */
            condition?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether to export now, too.
             * @example true
             */
            run_immediately: boolean;
            /**
             * @description Whether only to check if it could be done.
             * @default false
             * @example false
             */
            validate_only?: boolean;
        };
        /** @description A change of a pipeline. */
        PipelinePatches: {
            /** @description Exactly one change. */
            patches: components["schemas"]["PipelinePatch"][];
        };
        /** @description One change of a pipeline. */
        PipelinePatch: {
            /**
             * @description Whether a value is replaced, or something is done.
             * @example command
             * @enum {string}
             */
            op: "replace" | "command";
            /**
             * @description What is replaced or done.
             * @example run
             * @enum {string}
             */
            path: "auto_run" | "run" | "submit-changes" | "reset" | "discard-changes" | "suspend" | "restore" | "discard" | "reorder";
            /**
             * @description What it is replaced by, or what it is done with.
             * @example {
             *       "task_ids": [
             *         63105
             *       ]
             *     }
             * @example true
             */
            value?: components["schemas"]["PatchValueBulkOps"] | components["schemas"]["PatchValueReorder"] | boolean | null;
        };
        /** @description Steps and exports. */
        PatchValueBulkOps: {
            /**
             * @description The steps.
             * @example [
             *       63105,
             *       63106
             *     ]
             */
            task_ids?: number[] | null;
            /**
             * @description The exports.
             * @example [
             *       7734
             *     ]
             */
            export_ids?: number[] | null;
        };
        /** @description A new order. */
        PatchValueReorder: {
            /** @description The steps in their new order. */
            root: {
                /** @description The step. */
                task: {
                    /**
                     * @description Its place so far.
                     * @example 2
                     */
                    task_sequence: number;
                    /**
                     * @description Whether it moves.
                     * @example true
                     */
                    reordered: boolean;
                };
                /** @description The exports after this step. */
                exports: {
                    /**
                     * @description The export.
                     * @example 7734
                     */
                    export_id: number;
                    /**
                     * @description Whether it moves.
                     * @example false
                     */
                    reordered: boolean;
                    /**
                     * @description Whether it comes after the last step.
                     * @example true
                     */
                    end_of_pipeline: boolean;
                }[];
            }[];
        };
        /** @description What is to be found out about a view. */
        ProfileGenerationSpec: {
            /** @description The task. */
            params: {
                /**
                 * @description Numbers about the columns, what stands out in them, how good they are, or views to join with. The last two are the words of an older description.
                 * @example stats
                 * @enum {string}
                 */
                action: "stats" | "insights" | "data_quality" | "join_recommendation" | "get_profile" | "regenerate_profile";
            };
        };
        /** @description What goes into the trash, or out of it. */
        TrashBulkRequest: {
            /** @description The things that are meant. */
            items: {
                /**
                 * @description What it is.
                 * @example dataview
                 * @enum {string}
                 */
                type: "dataview" | "dataset" | "dashboard" | "automation";
                /**
                 * @description Its id.
                 * @example 20417
                 */
                id: number;
            }[];
        };
        /** @description Where the rows of a batch come from. */
        BatchesPostRequest: {
            /**
             * @description The dataset with the rows.
             * @example 5907
             */
            source_id: number;
            /**
             * @description Which column goes where; by ids or by names, not mixed.
             * @example [
             *       {
             *         "source_c_id": "column_1",
             *         "destination_c_id": "column_2",
             *         "expected_destination_c_type": "TEXT"
             *       }
             *     ]
             */
            mapping: components["schemas"]["ColumnIdMapping"][] | components["schemas"]["ColumnNameMapping"][];
            /**
             * @description Whether only to check if it could be done.
             * @example false
             */
            validate_only: boolean;
            /**
             * @description Whether the dataset with the rows is deleted afterwards.
             * @example true
             */
            delete_source_ds: boolean;
            /**
             * @description A new dataset for the result.
             * @example null
             */
            new_ds_details?: {
                /**
                 * @description Its name.
                 * @example Sales of all quarters
                 */
                name: string;
            } | null;
        };
        /** @description Where the rows of a batch come from, in the words of the vendor's client. */
        ClientBatchesPostRequest: {
            /**
             * @description What the rows come from.
             * @example datasource
             * @constant
             */
            source: "datasource";
            /**
             * @description The dataset with the rows.
             * @example 5907
             */
            source_id: number;
            /**
             * @description For each column to take from, the column to write to.
             * @example {
             *       "Sales": "Revenue"
             *     }
             */
            mapping: {
                [key: string]: string;
            };
            /**
             * @description Whether the dataset with the rows is deleted afterwards.
             * @default false
             * @example true
             */
            delete_source_ds?: boolean;
            /**
             * @description Whether to check first if it can be done.
             * @example true
             */
            is_validation_required?: boolean;
            /**
             * @description A new dataset for the result.
             * @example {
             *       "name": "Sales of all quarters"
             *     }
             */
            new_ds_params?: {
                [key: string]: unknown;
            };
            /**
             * @description Changes of columns.
             * @example {}
             */
            change_map?: {
                [key: string]: unknown;
            };
        };
        /** @description A pair of columns, by their internal names. */
        ColumnIdMapping: {
            /**
             * @description The column to take from.
             * @example column_1
             */
            source_c_id: string;
            /**
             * @description The column to write to.
             * @example column_2
             */
            destination_c_id: string;
            expected_destination_c_type: components["schemas"]["ColumnType"];
        };
        /** @description A pair of columns, by the names that people see. */
        ColumnNameMapping: {
            /**
             * @description The column to take from.
             * @example Sales
             */
            source_c_name: string;
            /**
             * @description The column to write to.
             * @example Revenue
             */
            destination_c_name: string;
            expected_destination_c_type: components["schemas"]["ColumnType"];
        };
        /**
         * @description The kind of values that the column is to have.
         * @example NUMERIC
         * @enum {string}
         */
        ColumnType: "TEXT" | "NUMERIC" | "DATE";
        /** @description A change of batches. */
        BatchesPatchRequest: {
            /** @description The change. */
            patch: {
                /**
                 * @description What kind of change it is.
                 * @example command
                 * @enum {string}
                 */
                op: "replace" | "add" | "remove" | "command";
                /**
                 * @description What is changed.
                 * @example batches
                 * @enum {string}
                 */
                path: "batches";
                /** @description The batches that are meant. */
                value: {
                    /**
                     * @description Batches whose rows are left out.
                     * @example [
                     *       1633,
                     *       1634
                     *     ]
                     */
                    suspend?: components["schemas"]["BatchId"][] | null;
                    /**
                     * @description Batches whose rows are taken back in.
                     * @example null
                     */
                    restore?: components["schemas"]["BatchId"][] | null;
                };
            };
        };
        /** @description Changes of batches, in the words of the vendor's client. */
        ClientBatchesPatchRequest: {
            /** @description The changes. */
            patch: {
                /**
                 * @description What kind of change it is.
                 * @example replace
                 * @enum {string}
                 */
                op: "replace" | "remove";
                /**
                 * @description The batches that are meant, by what is done with them; to remove some, a list.
                 * @example {
                 *       "suspend": [
                 *         1633,
                 *         1634
                 *       ]
                 *     }
                 * @example [
                 *       1633
                 *     ]
                 */
                value: {
                    [key: string]: components["schemas"]["BatchId"][];
                } | components["schemas"]["BatchId"][];
            }[];
        };
        /** @description What a query is to do. */
        SQLGenerationSpec: {
            params: components["schemas"]["GenerationParams"];
        };
        /** @description What a condition is to say. */
        ConditionGenerationSpec: {
            params: components["schemas"]["GenerationParams"];
        };
        /** @description What an expression is to compute. */
        ExpressionGenerationSpec: {
            /** @description What is wanted. */
            params: {
                /**
                 * @description In plain words.
                 * @example sales including 19 % tax
                 */
                intent: string;
                /**
                 * @description A number for each row (math), or one from all rows (metric).
                 * @example math
                 * @enum {string}
                 */
                mode: "math" | "metric";
                /**
                 * @description The step of the pipeline that it is for.
                 * @example 4
                 */
                sequence_number?: number | null;
            };
        };
        /** @description What is wanted. */
        GenerationParams: {
            /**
             * @description In plain words.
             * @example show total sales by region
             */
            intent: string;
            /**
             * @description The step of the pipeline that it is for.
             * @example 4
             */
            sequence_number?: number | null;
        };
        /** @description A schedule to be created. */
        SchedulePostRequestSchema: {
            rrule: components["schemas"]["RruleSchema"];
            /**
             * @description What is done each time.
             * @example [
             *       {
             *         "name": "pull_cloud_data",
             *         "args": [
             *           134,
             *           5821
             *         ]
             *       }
             *     ]
             */
            work_items?: components["schemas"]["WorkItemSchema"][] | null;
        };
        /** @description How often something is done. Officially `interval` is required, but the vendor's client may leave it out. */
        RruleSchema: {
            /**
             * @description How many units lie between two times.
             * @default 1
             * @example 1
             */
            interval?: number;
            /**
             * @description The unit.
             * @example daily
             * @enum {string}
             */
            frequency: "minutely" | "hourly" | "daily" | "weekly" | "monthly" | "yearly";
            /**
             * @description The first time; a zone may be given.
             * @example 2026-03-10T06:00:00
             * @example 2026-03-10T06:00:00Z
             */
            start: string;
            /**
             * @description The days of the week.
             * @example [
             *       "MO",
             *       "WE"
             *     ]
             */
            by_week_day?: string[] | null;
            /**
             * @description The days of the month.
             * @example [
             *       1,
             *       15
             *     ]
             */
            by_month_day?: number[] | null;
        };
        /** @description Work that is done regularly. */
        WorkItemSchema: {
            /**
             * @description What is done.
             * @example pull_cloud_data
             */
            name?: string | null;
            /**
             * @description How it is done.
             * @example {
             *       "schedule_type": "moment",
             *       "on_refresh_action": "replace"
             *     }
             */
            execution_params?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What it is done with.
             * @example [
             *       134,
             *       5821
             *     ]
             */
            args?: number[] | null;
        };
        /** @description How a file is read. */
        UpdateDatasetFileDataSettingsPostSchema: {
            /**
             * @description What stands between two values.
             * @example ;
             * @enum {string}
             */
            delimiter: "," | "\t" | "|" | ";";
            /**
             * @description What stands around a value with a delimiter in it.
             * @example "
             * @enum {string}
             */
            quotechar: "'" | "\"" | "";
            /**
             * @description Whether the first row has the names of the columns.
             * @example true
             */
            has_header: boolean;
            /**
             * @description How many rows are skipped at the beginning.
             * @example 0
             */
            initial_skip_count: number;
            /**
             * @description Whether a date begins with the month (US) or the day (UK).
             * @example UK
             * @enum {string|null}
             */
            date_format?: "US" | "UK" | null;
            /**
             * @description The same for single columns, by their names.
             * @example {
             *       "Delivered": "US"
             *     }
             */
            date_formats?: {
                [key: string]: "US" | "UK";
            } | null;
            /**
             * @description Whether the date format becomes that of the whole project.
             * @default false
             * @example false
             */
            set_project_level_date_format?: boolean;
            /**
             * @description Whether the settings are only tried.
             * @default false
             * @example false
             */
            preview_mode?: boolean;
            /**
             * @description Whether to do without the check before the file is read.
             * @default true
             * @example true
             */
            skip_auto_process_check?: boolean;
        };
        /** @description Changes of the members of projects. */
        ProjectsPatch: {
            /** @description The changes. */
            patches: {
                /**
                 * @description What kind of change it is.
                 * @example add
                 * @enum {string}
                 */
                op: "replace" | "add" | "remove";
                /**
                 * @description What is changed.
                 * @example role
                 * @enum {string}
                 */
                path: "role";
                /** @description One entry for each project. */
                value: components["schemas"]["UsersToProjectsPatch"][];
            }[];
        };
        /** @description Members of a project, to be added, removed or given a role. */
        UsersToProjectsPatch: {
            /**
             * @description The project.
             * @example 134
             */
            project_id?: number | null;
            /**
             * @description People.
             * @example [
             *       58
             *     ]
             */
            user_ids?: number[] | null;
            /**
             * @description People who are invited but have not come yet.
             * @example null
             */
            invite_ids?: number[] | null;
            /**
             * @description People and their roles.
             * @example [
             *       {
             *         "user_id": 58,
             *         "role": "project_analyst"
             *       }
             *     ]
             */
            user_roles?: {
                /**
                 * @description The person.
                 * @example 58
                 */
                user_id?: number | null;
                role?: components["schemas"]["ProjectRole"];
            }[] | null;
            /**
             * @description Invited people and their roles.
             * @example null
             */
            invite_roles?: {
                /**
                 * @description The invitation.
                 * @example 9
                 */
                invite_id?: number | null;
                role?: components["schemas"]["ProjectRole"];
            }[] | null;
        };
        /**
         * @description What somebody may do in a project.
         * @default project_analyst
         * @example project_analyst
         * @enum {string}
         */
        ProjectRole: "project_admin" | "project_analyst";
        /** @description A workspace to be created. */
        WorkspaceCreate: {
            /**
             * @description Name of the workspace.
             * @example Northwind Retail
             */
            name: string;
            /**
             * Format: email
             * @description Whom it belongs to.
             * @example mira.halvorsen@example.com
             */
            user_email: string;
            /**
             * @description How often it is paid for.
             * @example monthly
             */
            payment_frequency: string;
            /**
             * @description The plan that is paid for.
             * @example 3
             */
            plan_id?: number | null;
            /**
             * @description A new plan to be created and used instead.
             * @example null
             */
            plan_create?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Where the request comes from.
             * @default DIRECT_SIGNUP
             * @example DIRECT_SIGNUP
             */
            origin?: string | null;
            /**
             * @description Whether the email address is verified.
             * @default true
             * @example true
             */
            is_verified?: boolean;
            /**
             * @description Whether the customer is being registered.
             * @default false
             * @example false
             */
            is_registration?: boolean;
            /**
             * @description A file to begin with.
             * @example null
             */
            file_id?: string | null;
            /**
             * @description The table in that file.
             * @default 1
             * @example 1
             */
            table_number?: number | null;
        };
        /** @description Where sample data goes. Nothing in it is required. */
        SampleFlowRequest: {
            /**
             * @description The folder. The project itself, if it is left out.
             * @example 77
             */
            label_resource_id?: number | null;
        };
        /** @description A query to be run. */
        AdhocQuerySpec: {
            /** @description The task. */
            params: {
                /**
                 * @description The query, in the words of the dashboards.
                 * @example {
                 *       "dimensions": [
                 *         "column_1"
                 *       ],
                 *       "measures": [
                 *         {
                 *           "column": "column_3",
                 *           "aggregate": "sum"
                 *         }
                 *       ]
                 *     }
                 */
                descriptor: {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: {
        /** @description The request is malformed, or a parameter or member is missing or of the wrong kind. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is neither a token nor a key with its secret, or they are not valid. Officially this answer has no body. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials are valid, but this is not allowed with them. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The job belongs to a project that may not be used with these credentials, or to a published dashboard. Officially not declared. */
        JobForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such path, or nothing with this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no job with this id. Officially not declared; this is what all clients of the vendor can read. */
        UnknownJob: {
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
         * @description The workspace in which the project is.
         * @example 11
         */
        WorkspaceId: number;
        /**
         * @description The project.
         * @example 134
         */
        ProjectId: number;
        /**
         * @description The dataset.
         * @example 5821
         */
        DatasetId: number;
        /**
         * @description The view.
         * @example 20417
         */
        DataviewId: components["schemas"]["DataviewId"];
        /**
         * @description The folder.
         * @example 77
         */
        FolderId: number;
        /**
         * @description The automation.
         * @example 312
         */
        AutomationId: number;
        /**
         * @description The dashboard.
         * @example 940
         */
        DashboardId: number;
        /**
         * @description The batch.
         * @example 1633
         */
        BatchId: components["schemas"]["BatchId"];
        /**
         * @description The job to read.
         * @example 10
         */
        JobId: components["schemas"]["JobId"];
        /**
         * @description The step after which the rows are read. 0 is the dataset itself.
         * @example 3
         */
        Sequence: number;
        /**
         * @description The first row to read, counted from 1.
         * @example 1
         */
        Offset: number;
        /**
         * @description How many rows to read.
         * @example 100
         */
        Limit: number;
        /**
         * @description The columns to read, by their internal names. All, if it is left out.
         * @example [
         *       "column_1",
         *       "column_3"
         *     ]
         */
        Columns: string[];
        /**
         * @description Up to three pairs of a column and `asc` or `desc`, written as a list of tuples.
         * @example [('column_3', 'desc')]
         */
        Sort: string;
        /**
         * @description The dataset that is asked about.
         * @example 5821
         */
        SqlDatasetId: number;
        /**
         * @description The view that is asked about. Officially it is 4 if left out, surely by mistake; so send it.
         * @example 20417
         */
        SqlDataviewId: components["schemas"]["DataviewId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AddDataview: {
        parameters: {
            query?: {
                /**
                 * @description Without meaning. Some clients send it; it is accepted and ignored.
                 * @example 4
                 */
                dataview_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description What the view is called, and what it starts from. May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateDataview"];
            };
        };
        responses: {
            /** @description The job that creates the view. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteMultipleDataviews: {
        parameters: {
            query: {
                /**
                 * @description The views to delete, separated by commas. Percent-encoded commas (`1%2C2`) are accepted, too.
                 * @example [
                 *       20417,
                 *       20418
                 *     ]
                 */
                ids: components["schemas"]["DataviewId"][];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One job for each view that is being deleted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataviewBulkDelete"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteDataview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that deletes the view, as the only one in the list. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataviewBulkDelete"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetDataviewData: {
        parameters: {
            query?: {
                /**
                 * @description The step after which the rows are read. 0 is the dataset itself.
                 * @example 3
                 */
                sequence?: components["parameters"]["Sequence"];
                /**
                 * @description The first row to read, counted from 1.
                 * @example 1
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many rows to read.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The columns to read, by their internal names. All, if it is left out.
                 * @example [
                 *       "column_1",
                 *       "column_3"
                 *     ]
                 */
                columns?: components["parameters"]["Columns"];
                /**
                 * @description Up to three pairs of a column and `asc` or `desc`, written as a list of tuples.
                 * @example [('column_3', 'desc')]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that reads the rows. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetDataviewDataPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /** @description Which rows and columns are wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataviewData"];
            };
        };
        responses: {
            /** @description The job that reads the rows. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    RerunFromSequence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /** @description Where to begin. May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PipelineRerunRequest"];
            };
        };
        responses: {
            /** @description The job that runs the pipeline. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    AddTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /** @description One step, or a list of steps. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTaskSpec"] | components["schemas"]["AddTaskSpec"][] | components["schemas"]["AddTaskSpecPayload"];
            };
        };
        responses: {
            /** @description The step could not be added, or was added to a pipeline in draft mode. If `future_id` is not null, it is the job. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineModificationResp"];
                };
            };
            /** @description The job that adds the step and runs it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    AddExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /** @description Where the rows go, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddExportSpec"];
            };
        };
        responses: {
            /** @description The export could not be added, or was added to a pipeline in draft mode. If `future_id` is not null, it is the job. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineExortsModificationResp"];
                };
            };
            /** @description The job that adds the export and runs it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    EditPipeline: {
        parameters: {
            query?: {
                /**
                 * @description Whether to make the change without checking first whether all steps can still be run.
                 * @example false
                 */
                skip_validation?: components["schemas"]["Flag"];
                /**
                 * @description Whether to run the pipeline even if it is up to date.
                 * @example true
                 */
                force_run?: components["schemas"]["Flag"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /** @description The change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelinePatches"];
            };
        };
        responses: {
            /** @description The change was made, or is tracked by `future_id`. A change of `auto_run` is answered by its new value, one of exports by a list of these, and one that has nothing to tell by `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineModificationResp"] | components["schemas"]["PipelineAutoRunResp"] | components["schemas"]["PipelineExortsModificationResp"][] | null;
                };
            };
            /** @description The job that makes the change. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GenerateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        /** @description What is to be found out. May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProfileGenerationSpec"];
            };
        };
        responses: {
            /** @description The profile, if it is there already; else a handle of the job that makes it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileGeneration"] | components["schemas"]["ObjectJobSchema"];
                };
            };
            /** @description The job that profiles the view. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    CreateFileDataset: {
        parameters: {
            query?: {
                /**
                 * @description The folder for the new datasets; its resource id. The project itself, if it is left out.
                 * @example ad8e1ed3-f5a8-4a17-8b5c-7c6e19fd0a52
                 */
                folder_resource_id?: string;
                /**
                 * @description Where the content comes from.
                 * @example file
                 */
                source_type?: "file" | "clipboard" | "generated" | "ai_generated";
                /**
                 * @description The dataset to add the rows to, instead of making new ones.
                 * @example 5821
                 */
                append_to_ds_id?: number;
                /**
                 * @description Whether the columns of that dataset are changed to those of the files.
                 * @example false
                 */
                override_target_schema?: components["schemas"]["Flag"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The files. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description One part for each file, all of them called `files`. Officially optional, but without it nothing is uploaded. */
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Declared by the vendor, without saying when it is given or what it contains. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The job of the first stage. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    TrashDataview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that puts the view into the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    RestoreDataview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The view.
                 * @example 20417
                 */
                dataview_id: components["parameters"]["DataviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that takes the view out of the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    TrashDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that puts the dataset into the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    RestoreDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that takes the dataset out of the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    TrashFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The folder.
                 * @example 77
                 */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that empties the folder. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    TrashAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The automation.
                 * @example 312
                 */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that puts the automation into the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    RestoreAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The automation.
                 * @example 312
                 */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that takes the automation out of the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    TrashDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dashboard.
                 * @example 940
                 */
                dashboard_id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that puts the dashboard into the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    RestoreDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dashboard.
                 * @example 940
                 */
                dashboard_id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that takes the dashboard out of the trash. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    BulkTrash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What is meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrashBulkRequest"];
            };
        };
        responses: {
            /** @description The job that does all of it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    BulkRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What is meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrashBulkRequest"];
            };
        };
        responses: {
            /** @description The job that does all of it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    CreateBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Where the rows come from, and which column goes where. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchesPostRequest"] | components["schemas"]["ClientBatchesPostRequest"];
            };
        };
        responses: {
            /** @description A handle of the job that adds the batch. With `validate_only` the vendor also declares any other object, and `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectJobSchema"] | {
                        [key: string]: unknown;
                    } | null;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    DeleteBatches: {
        parameters: {
            query?: {
                /**
                 * @description The batches to delete, separated by commas. Percent-encoded commas (`1%2C2`) are accepted, too.
                 * @example [
                 *       1633,
                 *       1634
                 *     ]
                 */
                ids?: components["schemas"]["BatchId"][];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A handle of the job that deletes the batches. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    UpdateBatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Which batches are meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchesPatchRequest"] | components["schemas"]["ClientBatchesPatchRequest"];
            };
        };
        responses: {
            /** @description A handle of the job that changes the batches. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    DeleteBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description The batch.
                 * @example 1633
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A handle of the job that deletes the batch. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    GenerateSql: {
        parameters: {
            query?: {
                /**
                 * @description The dataset that is asked about. Officially it is required, but the vendor's client does not always send it.
                 * @example 5821
                 */
                dataset_id?: number;
                /**
                 * @description The view that is asked about. Officially it is 4 if left out, surely by mistake; so send it.
                 * @example 20417
                 */
                dataview_id?: components["parameters"]["SqlDataviewId"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What is wanted, in plain words. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SQLGenerationSpec"];
            };
        };
        responses: {
            /** @description The query. No job was needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SQLGenerationResponseEnvelope"];
                };
            };
            /** @description The job that writes the query. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GenerateCondition: {
        parameters: {
            query: {
                /**
                 * @description The dataset that is asked about.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["SqlDatasetId"];
                /**
                 * @description The view that is asked about. Officially it is 4 if left out, surely by mistake; so send it.
                 * @example 20417
                 */
                dataview_id?: components["parameters"]["SqlDataviewId"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What is wanted, in plain words. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionGenerationSpec"];
            };
        };
        responses: {
            /** @description The condition. No job was needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SQLGenerationResponseEnvelope"];
                };
            };
            /** @description The job that writes the condition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GenerateExpression: {
        parameters: {
            query: {
                /**
                 * @description The dataset that is asked about.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["SqlDatasetId"];
                /**
                 * @description The view that is asked about. Officially it is 4 if left out, surely by mistake; so send it.
                 * @example 20417
                 */
                dataview_id?: components["parameters"]["SqlDataviewId"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What is wanted, in plain words. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressionGenerationSpec"];
            };
        };
        responses: {
            /** @description The expression. No job was needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SQLGenerationResponseEnvelope"];
                };
            };
            /** @description The job that writes the expression. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    CreateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description How often, and what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePostRequestSchema"];
            };
        };
        responses: {
            /** @description The schedule. No job was needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleSchemaFields"];
                };
            };
            /** @description The job that creates the schedule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    UpdateFileSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The dataset.
                 * @example 5821
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description How the file is to be read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetFileDataSettingsPostSchema"];
            };
        };
        responses: {
            /** @description The job that reads the file. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    UpdateProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description Who gets or loses which role in which project. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectsPatch"];
            };
        };
        responses: {
            /** @description The job that makes the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseJobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    UploadProfilePic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The picture. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description An image file. Officially optional, but without it there is no picture.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The job that stores the picture. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    CreateWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the workspace is called, whom it belongs to, and how it is paid for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        responses: {
            /** @description The job that creates the workspace. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    CreateSampleFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace in which the project is.
                 * @example 11
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The project.
                 * @example 134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description Where the dataset goes. May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SampleFlowRequest"];
            };
        };
        responses: {
            /** @description The name of the file, and a handle of the job that imports it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleFlowResponseData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    AdhocQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dashboard.
                 * @example 940
                 */
                dashboard_id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        /** @description The query. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdhocQuerySpec"];
            };
        };
        responses: {
            /** @description As `202`. The vendor declares both, without saying when which is given. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdhocQueryResponse"];
                };
            };
            /** @description A handle of the job that runs the query. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdhocQueryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job to read.
                 * @example 10
                 */
                job_id: components["parameters"]["JobId"];
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
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["JobForbidden"];
            404: components["responses"]["UnknownJob"];
        };
    };
    GetJobs: {
        parameters: {
            query?: {
                /**
                 * @description The jobs to read, separated by commas. Percent-encoded commas (`1%2C2`), as the vendor's clients send them, are accepted, and so is an empty value.
                 * @example [
                 *       10,
                 *       11,
                 *       12
                 *     ]
                 */
                job_ids?: components["schemas"]["JobId"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs as they are now, in the order in which they were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
}

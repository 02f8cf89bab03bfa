// Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.

export interface paths {
    "/import/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file
         * @description Fetches a file from a URL into the project. If the other server asks for credentials, send them as headers in
         *     `externalAuthorization`. The job has no sources; its result is the new file.
         */
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archive/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an archive
         * @description Packs files of the project into one archive. Where a file goes inside the archive can be said with `pathInArchive`.
         *     The result is the archive.
         */
        post: operations["createArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archive/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract an archive
         * @description Unpacks an archive of the project into a directory. The files that come out are not listed in the result: ask for
         *     an `extractedFilesReport`, if you need to know them. It is a file of its own, and the result says where it is.
         *
         *     The report is known to the documentation and to the Python and Java clients; the JavaScript client cannot ask for it.
         */
        post: operations["extractArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/av/transcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcode videos
         * @description Writes videos anew, in other qualities or with other codecs. A specification names a `quality`, a `qualityRange`, or
         *     the streams (`video`, `audio`) in every detail; `clipping` cuts a piece out. It should name just one of the first
         *     three: the Python client refuses to send more.
         *
         *     One job is made for each combination of a source and a specification, and of a range **one for each quality** in
         *     it, the ends included. Such a job shows its own `quality` and no range. The result tells of the new file and of what
         *     is in it.
         */
        post: operations["transcodeVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/av/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Package videos for streaming
         * @description Cuts videos into chunks that players fetch one by one, and writes the manifest that lists them, for HLS or DASH. One
         *     job is made for each source. The result is the manifest; the chunks lie beside it.
         *
         *     Unlike its neighbors it takes a single `specification` for all sources. Only the JavaScript client knows it.
         */
        post: operations["packageVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/av/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract posters
         * @description Takes a single picture out of each video, at a `second` of it or at a `percentage` of its length. One job is made for
         *     each combination of a source and a specification. The result is the picture.
         */
        post: operations["extractPoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/av/storyboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract storyboards
         * @description Takes pictures out of each video at equal distances, and puts them side by side into one image of `columns` times
         *     `rows` tiles. One job is made for each combination of a source and a specification. The result is a list of images:
         *     one, or with `segmentDuration` one for each segment of the video.
         */
        post: operations["extractStoryboard"];
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
         * @description Tells how far a job is, and once it has ended, what came out of it, whichever operation submitted it.
         *
         *     The examples that are named for a status alone show the job of `importFile`; the others carry the name of the
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
    "/jobs/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the jobs of a group
         * @description Reads all jobs that one request has submitted, in their order. Every job belongs to a group, if only to one of its own.
         *
         *     Mind the shape: `payload` is the **bare array**, not `{groupId, jobs}` as in the answer to the submission.
         */
        get: operations["getJobGroup"];
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
         * Search jobs
         * @description Lists jobs, page by page. All parameters are optional; those that are given must all fit. To get the next page, send
         *     the same request with the `nextPageToken` of the answer; on the last page that is null.
         */
        get: operations["searchJobs"];
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
        /** @description What surrounds every answer. */
        Envelope: {
            /**
             * @description 0 for success, else what went wrong; often, but not always, a number that HTTP uses, too.
             * @example 0
             * @example 404
             */
            code: number;
            /**
             * @description `OK`, or what went wrong, for the developer.
             * @example OK
             * @example file /photos/harbor.jpg not found
             */
            message: string;
            /** @description What was asked for. Null, if something went wrong. */
            payload: unknown;
        };
        /** @description What went wrong with a request; never with a job. */
        Problem: {
            /**
             * @description Nothing.
             * @example null
             */
            payload?: null;
        } & components["schemas"]["Envelope"];
        /** @description One job. */
        JobEnvelope: {
            payload?: components["schemas"]["Job"];
        } & components["schemas"]["Envelope"];
        /** @description What a submission of several jobs answers. */
        JobGroupEnvelope: {
            payload?: components["schemas"]["JobGroup"];
        } & components["schemas"]["Envelope"];
        /** @description The jobs that one request has submitted. */
        JobGroup: {
            /**
             * @description Id of the group, to read it again with `getJobGroup`.
             * @example 7f3a9c0e5b1d4862a0c4e8f7d2619b35
             */
            groupId: string;
            /** @description The jobs, in the order of sources, specifications and qualities. */
            jobs: components["schemas"]["Job"][];
        };
        /** @description The jobs of a group, in a bare array. */
        JobListEnvelope: {
            /** @description The jobs, in the order of their submission. */
            payload?: components["schemas"]["Job"][];
        } & components["schemas"]["Envelope"];
        /** @description One page of what a search has found. */
        JobSearchEnvelope: {
            payload?: components["schemas"]["JobPage"];
        } & components["schemas"]["Envelope"];
        /** @description Some of the jobs that a search has found. */
        JobPage: {
            /**
             * @description What to send for the next page. Null on the last one.
             * @example cGFnZSAx
             * @example null
             */
            nextPageToken: string | null;
            /** @description The jobs on this page. */
            jobs: components["schemas"]["Job"][];
        };
        /** @description The body of a job callback. */
        JobNotice: {
            job: components["schemas"]["Job"];
            /**
             * @description The `attachment` of the submission's `jobCallback`, as it was.
             * @example {
             *       "albumId": "harbor-2026"
             *     }
             * @example null
             */
            attachment?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description What a job does.
         *
         *     | type | submitted by |
         *     |---|---|
         *     | `urn:job:import.file` | `importFile` |
         *     | `urn:job:archive.create` | `createArchive` |
         *     | `urn:job:archive.extract` | `extractArchive` |
         *     | `urn:job:av.transcode` | `transcodeVideo` |
         *     | `urn:job:av.package` | `packageVideo` |
         *     | `urn:job:av.poster` | `extractPoster` |
         *     | `urn:job:av.storyboard` | `extractStoryboard` |
         *     | all others | operations that this document does not describe; searching may find such jobs |
         *
         *     The documentation lists five of these types, the JavaScript client eight (it throws at any other), the Python client
         *     twelve, `av.extra_metadata.replace` and `av.replace_extra_metadata` being two spellings of one.
         * @example urn:job:av.transcode
         * @example urn:job:import.file
         * @enum {string}
         */
        JobType: "urn:job:import.file" | "urn:job:archive.create" | "urn:job:archive.extract" | "urn:job:av.transcode" | "urn:job:av.package" | "urn:job:av.poster" | "urn:job:av.storyboard" | "urn:job:visual-search.index-image" | "urn:job:text.font.convert" | "urn:job:text.font.subset" | "urn:job:image.operation" | "urn:job:av-scanner.scan" | "urn:job:av.extra_metadata.replace" | "urn:job:av.replace_extra_metadata";
        /**
         * @description Work that goes on after the answer to the request that asked for it. What stands in `specification` and `result`
         *     depends on the `type`.
         */
        Job: {
            /**
             * @description Id of the job: the id of its group, an underscore, and a key of its own.
             * @example 5f0c2f6e0d1b4a35a9c5e7d2b8463f10_9b1e4c7a2d5f4860b3a8c6d1e2f47095
             */
            id: string;
            /**
             * @description Id of the job's group. Every job has one, though there may be no other job in it.
             * @example 5f0c2f6e0d1b4a35a9c5e7d2b8463f10
             */
            groupId: string;
            type: components["schemas"]["JobType"];
            /**
             * @description Who submitted the job: an application (`urn:app:…`) or a member (`urn:member:…`).
             * @example urn:app:48c1f0d7a2b94e6fb5d3c7e91a60f284
             */
            issuer: string;
            /**
             * @description How far the job is. `success` and `error` are final.
             * @example working
             * @enum {string}
             */
            status: "pending" | "working" | "success" | "error";
            /** @description The files that the job works on, such as the video to be transcoded. An import has none. */
            sources: components["schemas"]["Source"][];
            /** @description What was asked for, resolved for this job. The type of the job says which members there are. */
            specification: {
                [key: string]: unknown;
            };
            /** @description What came out of the job. Null until it has ended; after an error it may be null, too. */
            result: components["schemas"]["Result"] | null;
            /** @description The `jobCallback` of the submission; null if there was none. */
            callback: components["schemas"]["Callback"] | null;
            /**
             * @description The flow that has submitted the job. Null for a job that was submitted by a request of its own.
             * @example null
             * @example 9d3b71e5c0a84f26b4e8d6f1a27c5093
             */
            flowId: string | null;
            /** @description When the job was submitted. */
            dateCreated: components["schemas"]["Timestamp"];
            /** @description When the status changed last. */
            dateUpdated: components["schemas"]["Timestamp"];
        } & (components["schemas"]["ImportFileJob"] | components["schemas"]["CreateArchiveJob"] | components["schemas"]["ExtractArchiveJob"] | components["schemas"]["TranscodeJob"] | components["schemas"]["PackagingJob"] | components["schemas"]["ExtractPosterJob"] | components["schemas"]["ExtractStoryboardJob"] | components["schemas"]["OtherJob"]);
        /** @description A job of `importFile`. */
        ImportFileJob: {
            /**
             * @example urn:job:import.file
             * @constant
             */
            type?: "urn:job:import.file";
            specification?: components["schemas"]["FileImportSpecification"];
            result?: components["schemas"]["FileResult"] | null;
        };
        /** @description A job of `createArchive`. */
        CreateArchiveJob: {
            /**
             * @example urn:job:archive.create
             * @constant
             */
            type?: "urn:job:archive.create";
            specification?: components["schemas"]["CreateArchiveSpecification"];
            result?: components["schemas"]["FileResult"] | null;
        };
        /** @description A job of `extractArchive`. */
        ExtractArchiveJob: {
            /**
             * @example urn:job:archive.extract
             * @constant
             */
            type?: "urn:job:archive.extract";
            specification?: components["schemas"]["ExtractArchiveSpecification"];
            result?: components["schemas"]["ExtractArchiveResult"] | null;
        };
        /** @description A job of `transcodeVideo`. */
        TranscodeJob: {
            /**
             * @example urn:job:av.transcode
             * @constant
             */
            type?: "urn:job:av.transcode";
            specification?: components["schemas"]["TranscodeSpecification"];
            result?: components["schemas"]["TranscodeResult"] | null;
        };
        /** @description A job of `packageVideo`. */
        PackagingJob: {
            /**
             * @example urn:job:av.package
             * @constant
             */
            type?: "urn:job:av.package";
            specification?: components["schemas"]["PackagingSpecification"];
            result?: components["schemas"]["FileResult"] | null;
        };
        /** @description A job of `extractPoster`. */
        ExtractPosterJob: {
            /**
             * @example urn:job:av.poster
             * @constant
             */
            type?: "urn:job:av.poster";
            specification?: components["schemas"]["ExtractPosterSpecification"];
            result?: components["schemas"]["FileResult"] | null;
        };
        /** @description A job of `extractStoryboard`. */
        ExtractStoryboardJob: {
            /**
             * @example urn:job:av.storyboard
             * @constant
             */
            type?: "urn:job:av.storyboard";
            specification?: components["schemas"]["ExtractStoryboardSpecification"];
            result?: components["schemas"]["ExtractStoryboardResult"] | null;
        };
        /** @description A job of an operation that this document does not describe. */
        OtherJob: {
            /**
             * @description What the job does.
             * @example urn:job:visual-search.index-image
             * @enum {string}
             */
            type?: "urn:job:visual-search.index-image" | "urn:job:text.font.convert" | "urn:job:text.font.subset" | "urn:job:image.operation" | "urn:job:av-scanner.scan" | "urn:job:av.extra_metadata.replace" | "urn:job:av.replace_extra_metadata";
        };
        /**
         * Format: date-time
         * @description A point in time, in UTC with whole seconds.
         * @example 2026-05-04T09:12:41Z
         */
        Timestamp: string;
        /** @description A file of the project. It is named by its path or by its id; the service shows both where it knows them. */
        Source: {
            /**
             * @description Path of the file, from the root of the project.
             * @example /videos/harbor-tour.mp4
             * @example null
             */
            path?: string | null;
            /**
             * @description Id of the file.
             * @example a1f07c5e93d24b68bd4e20f6c9815d37
             * @example null
             */
            fileId?: string | null;
        };
        /** @description A file that goes into an archive. */
        ArchiveSource: {
            /**
             * @description Path of the file, from the root of the project.
             * @example /videos/harbor-tour.mp4
             * @example null
             */
            path?: string | null;
            /**
             * @description Id of the file.
             * @example a1f07c5e93d24b68bd4e20f6c9815d37
             * @example null
             */
            fileId?: string | null;
            /**
             * @description Where the file shall be inside the archive. Without it, the service decides.
             * @example /figures/april.xlsx
             * @example null
             */
            pathInArchive?: string | null;
        };
        /** @description A video to be packaged. */
        PackagingSource: {
            /**
             * @description Path of the file, from the root of the project.
             * @example /videos/harbor-tour.mp4
             * @example null
             */
            path?: string | null;
            /**
             * @description Id of the file.
             * @example a1f07c5e93d24b68bd4e20f6c9815d37
             * @example null
             */
            fileId?: string | null;
            /**
             * @description A name for the video. The JavaScript client's types have it; what it is used for is told nowhere.
             * @example tour
             * @example null
             */
            name?: string | null;
        };
        /** @description Where a new file goes: to a path of its own, or into a directory, under a name that the service chooses. Give one of the two; a job may show both. */
        Destination: {
            /**
             * @description Directory for the file, or for the files if there are several.
             * @example /videos/renditions
             * @example null
             */
            directory?: string | null;
            /**
             * @description Path of the file.
             * @example /photos/harbor-at-dawn.jpg
             * @example null
             */
            path?: string | null;
            /**
             * @description Who may read the file: everybody, or only who has a token for it. Always send it, since the clients do not agree on what it is otherwise.
             * @default public
             * @example private
             * @enum {string}
             */
            acl?: "public" | "private";
            /** @description What becomes of the file later. Null, or left out, if it shall stay. */
            lifecycle?: components["schemas"]["Lifecycle"] | null;
            /**
             * @description The storage that the file goes to, in a project with several. Only the Python client knows it.
             * @example null
             * @example cold-storage
             */
            bucket?: string | null;
        };
        /** @description Has a file removed after some time. The Java client calls it `fileLifecycle`. */
        Lifecycle: {
            /**
             * @description After how many seconds; at most a year.
             * @example 86400
             */
            age: number;
            /**
             * @description What happens then.
             * @example delete
             * @constant
             */
            action: "delete";
        };
        /** @description What the server of a `sourceUrl` is to be shown. */
        ExternalAuthorization: {
            /**
             * @description Headers to send with the request for the file.
             * @example {
             *       "Authorization": "Bearer kq27xw"
             *     }
             */
            headers: {
                [key: string]: string;
            };
        };
        /** @description Where to send a notice when a job has ended. */
        Callback: {
            /**
             * Format: uri
             * @description URL that the notice is sent to.
             * @example http://localhost:3000/hooks/media
             */
            url: string;
            /**
             * @description Whatever shall come back with the notice.
             * @example {
             *       "albumId": "harbor-2026"
             *     }
             * @example null
             */
            attachment?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Headers to send with the notice.
             * @example {
             *       "X-Hook-Token": "7c1e9a"
             *     }
             * @example null
             */
            headers?: {
                [key: string]: string;
            } | null;
            /**
             * @description Changes the form of the notice; into what is told nowhere, so this document describes the form without it. Left out, it is false. The JavaScript client does not know it.
             * @example false
             */
            passthrough?: boolean | null;
        };
        /** @description A file to be imported. */
        ImportFileRequest: {
            jobCallback?: components["schemas"]["OptionalCallback"];
        } & components["schemas"]["FileImportSpecification"];
        /** @description An archive to be created. */
        CreateArchiveRequest: {
            jobCallback?: components["schemas"]["OptionalCallback"];
        } & components["schemas"]["CreateArchiveSpecification"];
        /** @description An archive to be extracted. */
        ExtractArchiveRequest: {
            jobCallback?: components["schemas"]["OptionalCallback"];
        } & components["schemas"]["ExtractArchiveSpecification"];
        /** @description Videos to be transcoded. */
        TranscodeRequest: {
            /** @description The videos. */
            sources: components["schemas"]["Source"][];
            /** @description What is to be made of each of them. */
            specifications: components["schemas"]["TranscodeSpecification"][];
            jobCallback?: components["schemas"]["OptionalCallback"];
        };
        /** @description Videos to be packaged. */
        PackageRequest: {
            /** @description The videos. */
            sources: components["schemas"]["PackagingSource"][];
            specification: components["schemas"]["PackagingSpecification"];
            jobCallback?: components["schemas"]["OptionalCallback"];
        };
        /** @description Posters to be extracted. */
        ExtractPosterRequest: {
            /** @description The videos. */
            sources: components["schemas"]["Source"][];
            /** @description What is to be taken from each of them. */
            specifications: components["schemas"]["ExtractPosterSpecification"][];
            jobCallback?: components["schemas"]["OptionalCallback"];
        };
        /** @description Storyboards to be extracted. */
        ExtractStoryboardRequest: {
            /** @description The videos. */
            sources: components["schemas"]["Source"][];
            /** @description What is to be taken from each of them. */
            specifications: components["schemas"]["ExtractStoryboardSpecification"][];
            jobCallback?: components["schemas"]["OptionalCallback"];
        };
        /** @description Where to send a notice when the job has ended. Null, or left out, if nobody wants one. */
        OptionalCallback: components["schemas"]["Callback"] | null;
        /** @description Which file is imported, and where it goes. */
        FileImportSpecification: {
            /**
             * Format: uri
             * @description URL of the file, outside of the project.
             * @example https://images.example.com/harbor-at-dawn.jpg
             */
            sourceUrl: string;
            /** @description Where the file goes. */
            destination: components["schemas"]["Destination"];
            /** @description Credentials for the server that has the file. Null, or left out, if it asks for none. */
            externalAuthorization?: components["schemas"]["ExternalAuthorization"] | null;
        };
        /** @description Which files go into an archive, and where that goes. */
        CreateArchiveSpecification: {
            /** @description The files to be archived. */
            sources: components["schemas"]["ArchiveSource"][];
            /** @description Where the archive goes. */
            destination: components["schemas"]["Destination"];
            /**
             * @description Kind of archive, which is also the ending of its name.
             * @example zip
             * @enum {string}
             */
            archiveType: "zip" | "tar" | "tar.gz" | "tar.bz2";
        };
        /** @description Which archive is extracted, and where its files go. */
        ExtractArchiveSpecification: {
            /** @description The archive. */
            source: components["schemas"]["Source"];
            /** @description The directory that the files go to. */
            destination: components["schemas"]["Destination"];
            /** @description The report that is wanted of the extracted files. Null, or left out, for none. */
            extractedFilesReport?: components["schemas"]["ExtractedFilesReport"] | null;
        };
        /** @description A list of the files that came out of an archive, as a file of its own. */
        ExtractedFilesReport: {
            /** @description Where the report goes. */
            destination: components["schemas"]["Destination"];
            /**
             * @description How the report is written.
             * @example csv
             * @enum {string}
             */
            format: "csv" | "json";
        };
        /** @description What is made of a video. Name a quality, a range of them, or the streams. */
        TranscodeSpecification: {
            /** @description Where the new file goes. For a range of qualities, give a directory. */
            destination: components["schemas"]["Destination"];
            /**
             * @description A quality by name, for videos by the height of the picture. The Python client names `aac_196`, but does not let it pass.
             * @example 720p
             * @example null
             * @enum {string|null}
             */
            quality?: "144p" | "240p" | "360p" | "480p" | "720p" | "1080p" | "1440p" | "2160p" | "mp3_128" | "mp3_256" | "mp3_320" | "aac_128" | "aac_196" | "aac_256" | "aac_320" | "flac" | "alac" | null;
            /** @description A range of qualities. A job does not show it, but the quality that was chosen from it. */
            qualityRange?: components["schemas"]["QualityRange"] | null;
            /** @description The video stream in detail. */
            video?: components["schemas"]["VideoStream"] | null;
            /** @description The audio stream in detail. */
            audio?: components["schemas"]["AudioStream"] | null;
            /** @description The piece that is cut out. Only the Python client knows it. */
            clipping?: components["schemas"]["Clipping"] | null;
        };
        /** @description All qualities from the lowest to the highest, both included. The JavaScript client sends it with two nulls where no range is meant. */
        QualityRange: {
            /**
             * @description The lowest quality.
             * @example 480p
             * @example null
             * @enum {string|null}
             */
            minimum?: "144p" | "240p" | "360p" | "480p" | "720p" | "1080p" | "1440p" | "2160p" | null;
            /**
             * @description The highest quality.
             * @example 1080p
             * @example null
             * @enum {string|null}
             */
            maximum?: "144p" | "240p" | "360p" | "480p" | "720p" | "1080p" | "1440p" | "2160p" | null;
        };
        /** @description How the pictures are written, or that they are left out or copied. */
        VideoStream: {
            /**
             * @description Kind of the stream. The Python client needs it, older jobs and the JavaScript client do without.
             * @example video
             * @constant
             */
            type?: "video";
            /**
             * @description Whether the stream is left out.
             * @example false
             */
            skip?: boolean | null;
            /**
             * @description Whether the stream is copied as it is.
             * @example false
             */
            copy?: boolean | null;
            /** @description How the stream is written, if it is neither left out nor copied. */
            specification?: components["schemas"]["VideoSpecification"] | null;
        };
        /** @description How the sound is written, or that it is left out or copied. */
        AudioStream: {
            /**
             * @description Kind of the stream. The Python client needs it, older jobs and the JavaScript client do without.
             * @example audio
             * @constant
             */
            type?: "audio";
            /**
             * @description Whether the stream is left out.
             * @example false
             */
            skip?: boolean | null;
            /**
             * @description Whether the stream is copied as it is.
             * @example false
             */
            copy?: boolean | null;
            /** @description How the stream is written, if it is neither left out nor copied. */
            specification?: components["schemas"]["AudioSpecification"] | null;
        };
        /** @description A video stream in detail. */
        VideoSpecification: {
            /** @description How the pictures are encoded. */
            codec?: components["schemas"]["VideoCodec"] | null;
            /** @description Size of the picture. */
            resolution?: components["schemas"]["Resolution"] | null;
            /**
             * @description Pictures a second. The service writes a string, the Python client a number.
             * @example 25.0
             * @example 29.97
             * @example null
             */
            frameRate?: string | number | null;
            /**
             * @description Pictures a second as a fraction, instead of `frameRate`.
             * @example 30000/1001
             * @example null
             */
            frameRateFraction?: string | null;
            /**
             * @description After how many pictures a complete one comes again.
             * @example 50
             * @example null
             */
            keyFrame?: number | null;
            /**
             * @description The filters as a command of FFmpeg. Only in jobs.
             * @example scale=1280:720,setsar=1/1
             * @example null
             */
            filter?: string | null;
            /**
             * @description Filters that the pictures go through.
             * @example [
             *       {
             *         "name": "unsharp",
             *         "settings": {
             *           "value": "5:5:0.5:3:3:0.0"
             *         }
             *       }
             *     ]
             * @example null
             */
            filters?: components["schemas"]["VideoFilter"][] | null;
        };
        /** @description How pictures are encoded. */
        VideoCodec: {
            /**
             * @description Name of the codec.
             * @example h.264
             */
            name?: string | null;
            /**
             * @description Profile of the codec.
             * @example high
             * @example main
             */
            profile?: string | null;
            /**
             * @description Level of the profile.
             * @example 4.1
             * @example 3.1
             */
            level?: string | null;
            /**
             * @description Constant rate factor, the wanted quality; lower is better.
             * @example 20
             */
            crf?: number | null;
            /**
             * @description Highest rate, in bits a second.
             * @example 3000000
             */
            maxRate?: number | null;
            /** @description How pictures are grouped. */
            gop?: components["schemas"]["GroupOfPictures"] | null;
            /**
             * @description How much time the encoder takes.
             * @example slow
             * @example null
             */
            preset?: string | null;
        };
        /** @description How complete pictures and those that are computed from others follow each other. */
        GroupOfPictures: {
            /**
             * @description From what change on a picture begins a new scene.
             * @example 40
             */
            sceneCut?: number | null;
            /**
             * @description Most pictures from one complete one to the next.
             * @example 50
             */
            keyInterval?: number | null;
            /**
             * @description Fewest pictures between them.
             * @example 25
             */
            minKeyInterval?: number | null;
            /**
             * @description Most computed pictures in a row.
             * @example 3
             */
            bFrames?: number | null;
            /**
             * @description Whether such pictures may be computed from each other.
             * @example 2
             */
            bPyramid?: number | null;
            /**
             * @description How their number is chosen.
             * @example 1
             */
            bAdapt?: number | null;
            /**
             * @description From how many others a picture may be computed.
             * @example 4
             */
            refFrame?: number | null;
        };
        /** @description Size of a picture, in even numbers of pixels. */
        Resolution: {
            /**
             * @description Width in pixels. Null, if it follows from the height.
             * @example 1280
             * @example null
             */
            width?: number | null;
            /**
             * @description Height in pixels. Null, if it follows from the width.
             * @example 720
             * @example null
             */
            height?: number | null;
            /** @description How the picture is resized. */
            scaling?: components["schemas"]["Scaling"] | null;
            /**
             * @description Shape of a pixel. Left out, it is a square.
             * @example 1:1
             * @example null
             */
            sampleAspectRatio?: string | null;
        };
        /** @description How a picture is resized. */
        Scaling: {
            /**
             * @description Name of the algorithm.
             * @example lanczos
             */
            algorithm?: string | null;
        };
        /** @description Something that is done to each picture. */
        VideoFilter: {
            /**
             * @description Name of the filter; `unsharp` and `makeWixTransparent` are known.
             * @example unsharp
             */
            name: string;
            /**
             * @description Settings of the filter.
             * @example {
             *       "value": "5:5:0.5:3:3:0.0"
             *     }
             */
            settings?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An audio stream in detail. */
        AudioSpecification: {
            /**
             * @description How many channels there are, and how they are joined.
             * @example stereo
             * @enum {string|null}
             */
            channels?: "stereo" | "mono" | "joint" | null;
            /** @description How the sound is encoded. */
            codec?: components["schemas"]["AudioCodec"] | null;
            /** @description How the sound is sampled. */
            sampling?: components["schemas"]["AudioSampling"] | null;
        };
        /** @description How sound is encoded. One of the three rates is given. */
        AudioCodec: {
            /**
             * @description Name of the codec.
             * @example aac
             */
            name?: string | null;
            /**
             * @description Constant rate, in bits a second.
             * @example 128000
             */
            cbr?: number | null;
            /**
             * @description Average rate, in bits a second.
             * @example 128000
             * @example null
             */
            abr?: number | null;
            /**
             * @description Variable rate, as a quality that the codec knows.
             * @example 4
             * @example null
             */
            vbr?: number | null;
            /** @description Profile of the codec. */
            profile?: components["schemas"]["AudioProfile"] | null;
        };
        /** @description Profile of an audio codec. */
        AudioProfile: {
            /**
             * @description Name of the profile.
             * @example aac_low
             */
            name?: string | null;
            /**
             * @description Rate of the profile.
             * @example 44100
             */
            rate?: number | null;
        };
        /** @description How sound is sampled. */
        AudioSampling: {
            /**
             * @description Samples a second.
             * @example 44100
             */
            rate?: number | null;
            /**
             * @description Bits of a sample.
             * @example 16
             */
            size?: number | null;
        };
        /** @description A piece of a video, and how it is faded in and out. The unit is told nowhere; seconds are assumed. */
        Clipping: {
            /**
             * @description Where the piece begins.
             * @example 12
             */
            start?: number | null;
            /**
             * @description How long it is.
             * @example 30
             */
            duration?: number | null;
            /**
             * @description How long it is faded in.
             * @example 1
             */
            fadeInDuration?: number | null;
            /**
             * @description How long it is faded out.
             * @example 2
             */
            fadeOutDuration?: number | null;
            /**
             * @description Where fading in begins.
             * @example 0
             */
            fadeInOffset?: number | null;
            /**
             * @description Where fading out begins.
             * @example 28
             */
            fadeOutOffset?: number | null;
        };
        /** @description How videos are packaged. */
        PackagingSpecification: {
            /** @description The directory that manifest and chunks go to. */
            destination: components["schemas"]["Destination"];
            /**
             * @description Length of a chunk, in seconds.
             * @example 2
             */
            chunkDuration: number;
            /**
             * @description What the package is made for.
             * @example hls
             * @enum {string}
             */
            packageType: "hls" | "dash";
        };
        /** @description Which picture is taken out of a video. Name a second or a percentage. */
        ExtractPosterSpecification: {
            /** @description Where the picture goes. */
            destination: components["schemas"]["Destination"];
            /**
             * @description The moment, in seconds from the beginning.
             * @example 1
             * @example null
             */
            second?: number | null;
            /**
             * @description The moment, in percent of the length.
             * @example 50
             * @example null
             */
            percentage?: number | null;
            /**
             * @description Format of the picture.
             * @default jpg
             * @example jpg
             * @enum {string}
             */
            format?: "jpg" | "png";
            /**
             * @description What is done to the picture. `transparentCrop` is the older name of `wixAlpha`. Only the Python client knows this and the two members below.
             * @example [
             *       "wixAlpha"
             *     ]
             * @example []
             */
            filters?: ("video" | "wixAlpha" | "videoAlpha" | "transparentCrop")[] | null;
            /** @description Size of the picture, if it is to be another than the video's. */
            resolution?: components["schemas"]["Resolution"] | null;
            /**
             * @description How a pixel is stored; `rgba` has transparency.
             * @example rgba
             * @example null
             * @enum {string|null}
             */
            pixelFormat?: "rgb24" | "rgba" | null;
        };
        /** @description How a storyboard is laid out. */
        ExtractStoryboardSpecification: {
            /** @description Where the image goes. If there are several, give a directory. */
            destination: components["schemas"]["Destination"];
            /**
             * @description Tiles in a row.
             * @example 3
             */
            columns: number;
            /**
             * @description Rows of tiles.
             * @example 3
             */
            rows: number;
            /**
             * @description Width of a tile in pixels. A JPEG may have no more than 65,534 in all.
             * @example 320
             * @example null
             */
            tileWidth?: number | null;
            /**
             * @description Height of a tile in pixels. A JPEG may have no more than 65,534 in all.
             * @example 180
             * @example null
             */
            tileHeight?: number | null;
            /**
             * @description Format of the image.
             * @default jpg
             * @example jpg
             * @enum {string}
             */
            format?: "jpg" | "png";
            /**
             * @description Makes an image of its own for every so many seconds. Only the Python client knows it.
             * @example 60
             * @example null
             */
            segmentDuration?: number | null;
        };
        /**
         * @description What came out of a job: an envelope inside the job. The code says how it ended; others than these can appear.
         *
         *     | code | it says | payload |
         *     |---|---|---|
         *     | 0 | success | what was made, by the type of the job |
         *     | 1 | a file with this path exists already | |
         *     | 2 | the notice could not be delivered | `jobResult`: the result as it would have been |
         *     | 3 | the archive could not be extracted | |
         *     | 4 | the job took too long | |
         *     | 404 | a source does not exist | |
         *     | 500 | the service failed | |
         */
        Result: {
            /**
             * @description 0 for success, else what went wrong.
             * @example 0
             * @example 404
             */
            code: number;
            /**
             * @description `OK`, or what went wrong, for the developer.
             * @example OK
             * @example file /videos/harbor-tour.mp4 not found
             */
            message: string;
            /** @description What was made. The type of the job says what this is. */
            payload: {
                dateCreated?: components["schemas"]["Timestamp"];
                dateUpdated?: components["schemas"]["Timestamp"];
                info?: components["schemas"]["MediaInfo"];
                file?: components["schemas"]["FileDescriptor"];
                reportFileDescriptor?: components["schemas"]["FileDescriptor"];
                extractedFilesReport?: components["schemas"]["ExtractedFilesReport"];
            } | components["schemas"]["FileDescriptor"][] | null;
        };
        /** @description The result of a job that makes a single file. */
        FileResult: {
            /** @description The new file. */
            payload?: components["schemas"]["FileDescriptor"] | components["schemas"]["CallbackFailure"] | null;
        } & components["schemas"]["Result"];
        /** @description The result of `extractArchive`. */
        ExtractArchiveResult: {
            /** @description The report, if one was asked for; else an empty object. */
            payload?: components["schemas"]["Extraction"] | components["schemas"]["CallbackFailure"] | null;
        } & components["schemas"]["Result"];
        /** @description What is told of an extraction. Empty where no report was asked for. */
        Extraction: {
            reportFileDescriptor?: components["schemas"]["FileDescriptor"];
            extractedFilesReport?: components["schemas"]["ExtractedFilesReport"];
        };
        /** @description The result of `transcodeVideo`. */
        TranscodeResult: {
            /** @description The new file, and what is in it. */
            payload?: components["schemas"]["Transcoding"] | components["schemas"]["CallbackFailure"] | null;
        } & components["schemas"]["Result"];
        /** @description A file that was transcoded. For older readers, the Python client also writes the members of `file` right here; do not count on them. */
        Transcoding: {
            info?: components["schemas"]["MediaInfo"];
            file?: components["schemas"]["FileDescriptor"];
            /**
             * @description The FFmpeg command that made the file.
             * @example ffmpeg -i input.mp4 -vf scale=1280:720,setsar=1/1 -c:v libx264 output.mp4
             */
            masterFFMpegCommand?: string | null;
            /**
             * @description Kind of the error, if the job failed. Its values are told nowhere.
             * @example null
             * @example InvalidInput
             */
            errorClass?: string | null;
        };
        /** @description What is in a file of audio or video. */
        MediaInfo: {
            /**
             * @description Kind of the content.
             * @example video
             */
            type?: string;
            /**
             * @description Format of the file.
             * @example mp4
             */
            format?: string;
            /**
             * @description Quality by name.
             * @example 720p
             */
            quality?: string;
            /**
             * @description Width of the picture, in pixels.
             * @example 1280
             */
            width?: number;
            /**
             * @description Height of the picture, in pixels.
             * @example 720
             */
            height?: number;
            /**
             * @description Pictures a second.
             * @example 25.0
             */
            fps?: string;
            /**
             * @description Length, in milliseconds as it seems.
             * @example 94480
             */
            duration?: number;
            /**
             * @description Rate of the video stream, in bits a second.
             * @example 3000000
             */
            videoBitrate?: number;
            /**
             * @description Rate of the audio stream, in bits a second.
             * @example 128346
             */
            audioBitrate?: number;
            /**
             * @description A rough word for the quality; `Low`, `High` and `HD` are known.
             * @example HD
             */
            tag?: string;
            /**
             * @description Shape of the picture.
             * @example 16:9
             */
            displayAspectRatio?: string;
        };
        /** @description The result of `extractStoryboard`. */
        ExtractStoryboardResult: {
            /** @description The new images. */
            payload?: components["schemas"]["FileDescriptor"][] | components["schemas"]["CallbackFailure"] | null;
        } & components["schemas"]["Result"];
        /** @description The payload of code 2. The job itself may well have succeeded. */
        CallbackFailure: {
            /** @description The result as it would have been. */
            jobResult: components["schemas"]["Result"];
        };
        /** @description A file of the project. */
        FileDescriptor: {
            /**
             * @description Id of the file.
             * @example 3e71d9c04b8f4a26b5d2f8e6a0c7194d
             */
            id: string;
            /**
             * @description Hash of the content (MD5, as it seems). Null for a directory.
             * @example 81f5c2d97e3b4a60a9d4b6c8e0f1a735
             * @example null
             */
            hash: string | null;
            /**
             * @description Path of the file, from the root of the project.
             * @example /photos/harbor-at-dawn.jpg
             */
            path: string;
            /**
             * @description Media type of the content; of a directory `application/vnd.wix-media.dir`.
             * @example application/octet-stream
             * @example image/jpeg
             * @example video/mp4
             * @example application/vnd.wix-media.dir
             */
            mimeType: string;
            /**
             * @description `-` for a file, `d` for a directory, `l` for a symbolic link.
             * @example -
             * @enum {string}
             */
            type: "-" | "d" | "l";
            /**
             * @description Length of the content in bytes. Null for a directory.
             * @example 2481736
             * @example null
             */
            size: number | null;
            /**
             * @description Who may read the file: everybody, or only who has a token for it.
             * @example public
             * @enum {string}
             */
            acl: "public" | "private";
            /** @description What becomes of the file later. Null if it stays. */
            lifecycle?: components["schemas"]["Lifecycle"] | null;
            /** @description When the file was written first. */
            dateCreated?: components["schemas"]["Timestamp"];
            /** @description When the file was written last. */
            dateUpdated?: components["schemas"]["Timestamp"];
            /**
             * @description Path of the directory.
             * @example /photos
             */
            parent?: string;
            /**
             * @description Paths of all directories above the file, from the root down.
             * @example [
             *       "/photos"
             *     ]
             */
            ancestors?: string[];
            /**
             * @description The storage that the file lies in, in a project with several.
             * @example null
             * @example cold-storage
             */
            bucket?: string | null;
            /**
             * @description The file's name in the whole platform.
             * @example null
             * @example urn:file:3e71d9c04b8f4a26b5d2f8e6a0c7194d
             */
            urn?: string | null;
        };
    };
    responses: {
        /** @description The request is malformed, or something required is missing. The message names it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, not valid, or has expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is valid, but does not permit this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such path, or no job with this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed, through no fault of the request. The JavaScript and Python clients then repeat the request, submissions as well, so that jobs may come into being twice. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The job to read; the `id` in the answer to its submission.
         * @example 5f0c2f6e0d1b4a35a9c5e7d2b8463f10_9b1e4c7a2d5f4860b3a8c6d1e2f47095
         */
        JobId: string;
        /**
         * @description The group whose jobs are to be read; the `groupId` in the answer to the submission.
         * @example 7f3a9c0e5b1d4862a0c4e8f7d2619b35
         */
        GroupId: string;
        /**
         * @description Where the page begins; the `nextPageToken` of the page before. Without it, the first page is meant.
         * @example cGFnZSAx
         */
        NextPageToken: string;
        /**
         * @description How many jobs the page may have. Whether there is an upper limit is told nowhere.
         * @example 40
         */
        PageSize: number;
        /**
         * @description The property that the jobs are ordered by: `dateCreated` or `dateUpdated`. The clients also send `name` and `date`, which are accepted, but no property of a job.
         * @example dateCreated
         */
        OrderBy: string;
        /**
         * @description `asc` for ascending, or `des` for descending. The Python and Java clients spell the first one `acs`: accepted, too.
         * @example asc
         */
        OrderDirection: string;
        /**
         * @description Only jobs of this issuer, by its full URN.
         * @example urn:app:48c1f0d7a2b94e6fb5d3c7e91a60f284
         */
        Issuer: string;
        /**
         * @description Only jobs of this type.
         * @example urn:job:av.transcode
         */
        Type: components["schemas"]["JobType"];
        /**
         * @description Only jobs with this status.
         * @example success
         */
        Status: "pending" | "working" | "success" | "error";
        /**
         * @description Only jobs of this group.
         * @example 7f3a9c0e5b1d4862a0c4e8f7d2619b35
         */
        GroupIdFilter: string;
        /**
         * @description Only jobs that have a source with this file id.
         * @example 0c9f4d27be8a4f13a6b1d85e7f2c3940
         */
        FileId: string;
        /**
         * @description Only jobs that have a source with this path.
         * @example /videos/harbor-tour.mp4
         */
        Path: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    importFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the file is, and where it shall go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportFileRequest"];
            };
        };
        responses: {
            /** @description The job that imports the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createArchive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is to be packed, how, and where the archive shall go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArchiveRequest"];
            };
        };
        responses: {
            /** @description The job that creates the archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    extractArchive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which archive is to be unpacked, and where its files shall go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractArchiveRequest"];
            };
        };
        responses: {
            /** @description The job that extracts the archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    transcodeVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which videos are to be transcoded, and into what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscodeRequest"];
            };
        };
        responses: {
            /** @description The group of jobs that transcode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobGroupEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    packageVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which videos are to be packaged, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageRequest"];
            };
        };
        responses: {
            /** @description The group of jobs that package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobGroupEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    extractPoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description From which videos, and which moments of them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractPosterRequest"];
            };
        };
        responses: {
            /** @description The group of jobs that extract posters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobGroupEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    extractStoryboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description From which videos, and how the images are laid out. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractStoryboardRequest"];
            };
        };
        responses: {
            /** @description The group of jobs that extract storyboards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobGroupEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job to read; the `id` in the answer to its submission.
                 * @example 5f0c2f6e0d1b4a35a9c5e7d2b8463f10_9b1e4c7a2d5f4860b3a8c6d1e2f47095
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
                    "application/json": components["schemas"]["JobEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getJobGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group whose jobs are to be read; the `groupId` in the answer to the submission.
                 * @example 7f3a9c0e5b1d4862a0c4e8f7d2619b35
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs of the group as they are now. A group that does not exist has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    searchJobs: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins; the `nextPageToken` of the page before. Without it, the first page is meant.
                 * @example cGFnZSAx
                 */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /**
                 * @description How many jobs the page may have. Whether there is an upper limit is told nowhere.
                 * @example 40
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The property that the jobs are ordered by: `dateCreated` or `dateUpdated`. The clients also send `name` and `date`, which are accepted, but no property of a job.
                 * @example dateCreated
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description `asc` for ascending, or `des` for descending. The Python and Java clients spell the first one `acs`: accepted, too.
                 * @example asc
                 */
                orderDirection?: components["parameters"]["OrderDirection"];
                /**
                 * @description Only jobs of this issuer, by its full URN.
                 * @example urn:app:48c1f0d7a2b94e6fb5d3c7e91a60f284
                 */
                issuer?: components["parameters"]["Issuer"];
                /**
                 * @description Only jobs of this type.
                 * @example urn:job:av.transcode
                 */
                type?: components["parameters"]["Type"];
                /**
                 * @description Only jobs with this status.
                 * @example success
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only jobs of this group.
                 * @example 7f3a9c0e5b1d4862a0c4e8f7d2619b35
                 */
                groupId?: components["parameters"]["GroupIdFilter"];
                /**
                 * @description Only jobs that have a source with this file id.
                 * @example 0c9f4d27be8a4f13a6b1d85e7f2c3940
                 */
                fileId?: components["parameters"]["FileId"];
                /**
                 * @description Only jobs that have a source with this path.
                 * @example /videos/harbor-tour.mp4
                 */
                path?: components["parameters"]["Path"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobSearchEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
}

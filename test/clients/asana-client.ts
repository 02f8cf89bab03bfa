import {
  ApiClient,
  ExportsApi,
  JobsApi,
  PortfoliosApi,
  ProjectsApi,
  ProjectTemplatesApi,
  TasksApi,
  TaskTemplatesApi,
} from 'asana';

/** The parts of the published client that submit or read jobs. */
export interface AsanaClient {
  readonly exports: ExportsApi;
  readonly jobs: JobsApi;
  readonly portfolios: PortfoliosApi;
  readonly projects: ProjectsApi;
  readonly projectTemplates: ProjectTemplatesApi;
  readonly tasks: TasksApi;
  readonly taskTemplates: TaskTemplatesApi;
}

/** Who asks, and what the twin is told besides. */
export interface Settings {
  /** Absent: no token is sent. Jobs are counted for each token, so tests that run at once need one each. */
  readonly token?: string;
  /** The one way to a header in this client: it goes out with every request. */
  readonly prefer?: string;
}

/** The client as its README sets it up, with another address. */
export function createAsanaClient(url: string, { token, prefer }: Settings): AsanaClient {
  const client = new ApiClient();
  client.basePath = url;
  client.timeout = 10_000;
  const { token: authentication } = client.authentications;
  if (authentication !== undefined && token !== undefined) authentication.accessToken = token;
  if (prefer !== undefined) client.defaultHeaders = { Prefer: prefer };
  return {
    exports: new ExportsApi(client),
    jobs: new JobsApi(client),
    portfolios: new PortfoliosApi(client),
    projects: new ProjectsApi(client),
    projectTemplates: new ProjectTemplatesApi(client),
    tasks: new TasksApi(client),
    taskTemplates: new TaskTemplatesApi(client),
  };
}

const titles: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The reason phrase of a status (RFC 9110, section 15). */
export function titleOf(status: number): string {
  const classes = ['Informational', 'Success', 'Redirection', 'Client Error', 'Server Error'];
  return titles[status] ?? classes[Math.floor(status / 100) - 1] ?? 'Unknown';
}

/** What no path of a URI may have (RFC 3986, section 3.3), though URLs as `fetch` takes them do: `%zz`, `|`, `[`. */
const unfit = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/g;

/** The path of a URL as a URI writes it, whatever somebody has sent: `/jobs/%zz` becomes `/jobs/%25zz`. */
export function toUriPath(url: string): string {
  return new URL(url).pathname.replace(unfit, encodeURIComponent);
}

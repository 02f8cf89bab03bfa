/** Whether a text can be a segment of a path: empty, or dots alone, it would lead elsewhere (RFC 3986, section 5.2.4). */
export function isSegment(text: string): boolean {
  return !/^\.{0,2}$/.test(text);
}

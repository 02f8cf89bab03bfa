/**
 * Whether a URL leads to this machine or to a private network, by its address: loopback, RFC 1918, IPv6 unique local, and
 * `localhost` with its subdomains (RFC 6761). Other names could resolve to anywhere, and link-local addresses are where
 * clouds keep their secrets: neither is local.
 */
export function isLocalAddress({ protocol, hostname }: URL): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  if (hostname.startsWith('[')) return isLocalIpv6(hostname.slice(1, -1));
  const bytes = hostname.split('.').map(Number);
  const [first = -1, second = -1] = bytes;
  if (bytes.length !== 4 || bytes.some((byte) => !Number.isInteger(byte))) return false;
  return (
    first === 127 ||
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168)
  );
}

/** The URL parser has written the address in its shortest form; an IPv4 address inside it is not looked for. */
function isLocalIpv6(address: string): boolean {
  return address === '::1' || /^f[cd][0-9a-f]{2}:/.test(address);
}

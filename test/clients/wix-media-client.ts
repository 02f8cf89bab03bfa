import { createRequire } from 'node:module';
import type { AxiosStatic } from 'axios';
import type * as Packaging from 'media-platform-js-sdk/dist/src/platform/management/job/packaging-specification.js';
import type * as Sdk from 'media-platform-js-sdk/dist/src/server.js';
import type * as Words from 'media-platform-js-sdk/dist/src/types/media-platform/media-platform.js';

const need: NodeJS.Require = createRequire(import.meta.url);
/** The published client, with all that its server half exports. Its package can be required, but not imported. */
export const sdk: typeof Sdk = need('media-platform-js-sdk/server');
const words: typeof Words = need('media-platform-js-sdk/dist/src/types/media-platform/media-platform.js');
const packaging: typeof Packaging = need(
  'media-platform-js-sdk/dist/src/platform/management/job/packaging-specification.js',
);
/** Words that its types ask for, and that its entry does not export. */
export const ACL: typeof Words.ACL = words.ACL;
export const OrderDirection: typeof Words.OrderDirection = words.OrderDirection;
export const PackageType: typeof Packaging.PackageType = packaging.PackageType;
/** The client's own copy: an interceptor in another copy would not be heard. */
const axios: AxiosStatic = createRequire(need.resolve('media-platform-js-sdk/server'))('axios');

export type WixMediaClient = Sdk.MediaPlatform;

/** What the twin is told beside what the client says. */
export interface Settings {
  /** Goes out with every request. */
  readonly prefer?: string;
  /** Replaces the token that the client signs, on every request. */
  readonly authorization?: string;
}

let clients = 0;

/**
 * The client as its README sets it up. It insists on https and knows no address but a domain, so each client gets a domain
 * of its own, and what is sent there is led to the twin before it leaves.
 *
 * @param url - base URL of the twin, `http://<host>/_api`
 */
export function createWixMediaClient(url: string, { prefer, authorization }: Settings = {}): WixMediaClient {
  clients += 1;
  const domain = `client-${clients}.wixmp.test`;
  const { origin } = new URL(url);
  axios.interceptors.request.use((request) => {
    if (request.url?.startsWith(`https://${domain}/`) !== true) return request;
    const headers = {
      ...request.headers,
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(prefer !== undefined && { Prefer: prefer }),
    };
    return { ...request, headers, url: request.url.replace(`https://${domain}`, origin) };
  });
  return new sdk.MediaPlatform({ domain, appId: 'harbor', sharedSecret: 'b5d1f7' });
}

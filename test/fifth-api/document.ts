import { fileURLToPath } from 'node:url';

/** The document of an API that does not ship. Whatever is done with it here is done with nothing else: no code knows it. */
export const document: string = fileURLToPath(new URL('map-printer.yaml', import.meta.url));

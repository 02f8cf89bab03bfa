import { msw } from 'msw/vite';
import type { UserConfig } from 'vite';

/** The script of the service worker comes from the installed package. */
const config: UserConfig = {
  plugins: [msw({ mode: 'worker-only' })],
  // The chunk of the twins is that large: half of it is the list of public suffixes that Mock Service Worker brings along.
  build: { chunkSizeWarningLimit: 800 },
};

export default config;

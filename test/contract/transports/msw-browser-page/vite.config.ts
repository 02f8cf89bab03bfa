import { msw } from 'msw/vite';
import type { UserConfig } from 'vite';

/** The script of the service worker comes from the installed package; no size is too large for a test. */
const config: UserConfig = {
  plugins: [msw({ mode: 'worker-only' })],
  build: { chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
};

export default config;

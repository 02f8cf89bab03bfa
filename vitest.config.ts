import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Bounds what hangs; generous, since property tests take their time on a busy machine. */
const bounds = { testTimeout: 60_000, hookTimeout: 60_000 };

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/clients/**', 'test/package/packed/**'],
          ...bounds,
        },
      },
      {
        // Many applications still use MSW 2, and it is several times faster in Node: the same tests run on both.
        resolve: { alias: [{ find: /^msw(\/.*)?$/, replacement: 'msw2$1' }] },
        // A browser bundle resolves for itself, to MSW 3.
        test: {
          name: 'msw 2',
          include: ['test/**/*msw*.test.ts'],
          exclude: ['test/clients/**', '**/msw-browser.test.ts'],
        },
      },
    ],
  },
});

export default config;

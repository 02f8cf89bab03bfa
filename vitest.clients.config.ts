import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The vendors' published clients against a started server; they are installed apart, in test/clients. */
const config: ViteUserConfig = defineConfig({
  test: { name: 'clients', include: ['test/clients/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

export default config;

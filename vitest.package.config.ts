import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The package as others get it: built, packed, and installed from a registry into an application. */
const config: ViteUserConfig = defineConfig({
  test: { name: 'package', include: ['test/package/packed/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});

export default config;

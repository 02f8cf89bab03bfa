import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Bounds what hangs; generous, since property tests take their time on a busy machine. */
const bounds = { testTimeout: 60_000, hookTimeout: 60_000 };

/**
 * Begins with the suites that send every request to every operation. They take minutes from files of a few lines, and Vitest
 * begins with the largest file: one core would idle while they end.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return moduleId.includes('/test/contract/');
}

const config: ViteUserConfig = defineConfig({
  test: {
    // Vitest leaves one core free; of two, that would be half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
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

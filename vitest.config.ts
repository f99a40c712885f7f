import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/**', 'src/layouts/**', 'src/pages/**', 'src/islands/**'],
        },
      },
      async () =>
        await getViteConfig({
          test: {
            name: 'component',
            include: ['src/{components,layouts}/**/*.test.ts'],
          },
        })({ command: 'serve', mode: 'test' }),
      {
        test: { name: 'island', environment: 'jsdom', include: ['src/islands/**/*.test.{ts,tsx}'] },
      },
      {
        test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

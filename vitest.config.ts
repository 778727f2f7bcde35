import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Every core: by itself vitest leaves one of them idle, which on a machine of two is half.
    maxWorkers: '100%',
    // A whole school, or a browser, may take longer than the usual five seconds on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

import { defineConfig } from 'vitest/config';

// Thousands of themes: plain Node runs the engine several times faster than Vite's module runner.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], experimental: { viteModuleRunner: false } },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Builds the app into web/dist; `vite web` serves it while it is worked on, with the API of a desk on the usual port. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    assetsDir: "asset",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
  server: { proxy: { "/api": "http://127.0.0.1:7317", "/health": "http://127.0.0.1:7317" } },
});

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { courseIndex } from "./scripts/course-index.ts";

const lessons = fileURLToPath(new URL("lessons", import.meta.url));

/** For Node's modules that memfs names. Its streams and its process are never used in the page. */
const STAND_INS = {
  "node:buffer": "buffer/",
  "node:events": "events/",
  "node:path": "path-browserify",
  process: fileURLToPath(new URL("src/app/worker/no-process.ts", import.meta.url)),
};

/** The page: a static site that works from any folder of any host. */
export default defineConfig({
  base: "./",
  resolve: { alias: STAND_INS },
  build: {
    target: "es2022",
    // dist/node is another build; see emptyFolder.
    emptyOutDir: false,
    // With older targets light-dark() would be resolved at the root, and the terminal could not be dark on a light page.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es", plugins: () => [courseIndex(lessons)] },
  plugins: [emptyFolder(), courseIndex(lessons), preloadTerminal(), contentSecurityPolicy()],
});

/** Removes the page that was built before, and leaves the build for Node where it is. */
function emptyFolder(): Plugin {
  let folder = "";
  return {
    name: "empty-folder",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    buildStart() {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names) if (name !== "node") rmSync(join(folder, name), { recursive: true });
    },
  };
}

/** The page begins with the worker; meanwhile the browser already fetches the terminal, which is imported next. */
function preloadTerminal(): Plugin {
  return {
    name: "preload-terminal",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const terminal = Object.values(bundle).find(({ fileName }) => fileName.includes("connect-terminal"));
        if (terminal?.type !== "chunk") throw new Error("the build has no chunk of the terminal");
        const files = [terminal.fileName, ...terminal.imports];
        return files.map((file) => {
          const attrs = { rel: "modulepreload", crossorigin: "", href: `./${file}` };
          return { tag: "link", attrs, injectTo: "head" };
        });
      },
    },
  };
}

/**
 * What the page may do, said in the page itself because a static host sends no headers. xterm.js writes style
 * elements, so styles stay open; scripts come from this site alone, and no text becomes HTML or a script unseen.
 * Only in the build: the development server injects scripts of its own.
 */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types rockpool lit-html dompurify",
  ].join("; ");
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}

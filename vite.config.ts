import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { startGroup } from "./scripts/start-group.mjs";
import { contentSecurityPolicy } from "./scripts/vite/content-security-policy.ts";
import { courseIndex } from "./scripts/vite/course-index.ts";
import { emptyFolder } from "./scripts/vite/empty-folder.ts";
import { leanMemfs } from "./scripts/vite/lean-memfs.ts";
import { offline } from "./scripts/vite/offline.ts";
import { recordedLogin } from "./scripts/vite/recorded-login.ts";
import { reviewIndex } from "./scripts/vite/review-index.ts";
import { startEarly } from "./scripts/vite/start-early.ts";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lessons = fromHere("lessons");

const NEVER_USED = fromHere("src/app/worker/no-process.ts");

/** For Node's modules that memfs names, and those that libpg-query would use there. */
const STAND_INS = {
  "node:buffer": "buffer/",
  "node:events": "events/",
  "node:path": "path-browserify",
  "node:fs": NEVER_USED,
  "node:crypto": NEVER_USED,
  process: NEVER_USED,
};

/** What stands before the prompt comes in few files; the worker's start is one of its own, to be the very first. */
const FIRST_FILES = [
  { name: "start-worker", test: /start-worker\.ts$/, priority: 2 },
  {
    name: "page",
    test: /preload-helper|src\/app\/(main|page\/(?!furnish|read-lesson)|messages|worker\/protocol)/,
    priority: 1,
  },
];

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
    rolldownOptions: {
      // Lessons are read and a computer is started while building: that takes what it takes.
      checks: { bundlerTimings: false },
      input: {
        index: fromHere("index.html"),
        "service-worker": fromHere("src/app/offline/service-worker.ts"),
      },
      output: {
        codeSplitting: { groups: FIRST_FILES },
        entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [leanMemfs(), courseIndex(lessons), reviewIndex(lessons), recordedLogin()],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            startGroup("machine", fromHere("src/app/worker/worker.ts")),
            startGroup("interpreter", fromHere("src/shell/interpreter-parts.ts")),
          ],
        },
      },
    },
  },
  plugins: [
    emptyFolder(),
    courseIndex(lessons),
    reviewIndex(lessons),
    recordedLogin(),
    startEarly(),
    contentSecurityPolicy(),
    offline(),
  ],
});

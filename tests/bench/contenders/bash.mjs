/** The real bash with the GNU tools, in a directory of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "./answer.mjs";

let directory = "";
const leave = () => directory && rmSync(directory, { recursive: true, force: true });
process.on("exit", leave);

answer({
  started: () => undefined,
  fresh: async (files) => {
    leave();
    directory = mkdtempSync(join(tmpdir(), "rockpool-bench-"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  },
  run: (script) =>
    new Promise((resolve, reject) => {
      const child = spawn("bash", ["-c", script], {
        cwd: directory,
        env: { PATH: "/usr/bin:/bin", LANG: "C.UTF-8" },
      });
      let [stdout, stderr] = ["", ""];
      child.stdout.on("data", (chunk) => (stdout += chunk));
      child.stderr.on("data", (chunk) => (stderr += chunk));
      child.on("error", reject);
      child.on("close", (status) => resolve({ stdout, stderr, status }));
    }),
});

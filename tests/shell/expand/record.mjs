// Runs every block of *.blocks.txt in real bash and keeps what it prints, for words.test.ts.
// node tests/shell/expand/record.mjs          records anew
// node tests/shell/expand/record.mjs --check  fails where bash prints something else than recorded
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
// `p` prints its arguments one by one, so that fields can be told apart.
const PRELUDE = 'p(){ printf "%d:" $#; [ $# -gt 0 ] && printf "<%s>" "$@"; echo; }\n';

/** Each block starts in an empty directory, which it sees as /work. */
function run(block) {
  const base = mkdtempSync(join(tmpdir(), "expand-"));
  const work = join(base, "work");
  mkdirSync(work);
  writeFileSync(join(base, "bash"), `${PRELUDE}${block}\n`);
  const env = { HOME: "/home/me", PATH: process.env.PATH, LC_ALL: "C.UTF-8" };
  const { stdout } = spawnSync("bash", ["-c", 'exec 2>&1; exec bash "$0"', join(base, "bash")], {
    cwd: work,
    encoding: "utf8",
    env,
  });
  rmSync(base, { recursive: true });
  return stdout
    .replace(/^(?:.*\/)?bash: line \d+: /gm, "bash: ")
    .replaceAll(work, "/work")
    .replaceAll(join(base, "bash"), "bash");
}

let changed = 0;
for (const name of readdirSync(here).filter((each) => each.endsWith(".blocks.txt"))) {
  const blocks = readFileSync(join(here, name), "utf8")
    .split(/\n\n+/)
    .filter((each) => each.trim() !== "");
  const recorded = blocks.map((block) => ({
    script: block.replace(/\n$/, ""),
    prints: run(block.replace(/\n$/, "")),
  }));
  const file = join(here, name.replace(".blocks.txt", ".recorded.json"));
  const text = `${JSON.stringify(recorded, null, 1)}\n`;
  if (process.argv[2] !== "--check") writeFileSync(file, text);
  else if (JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) !== JSON.stringify(recorded)) changed = 1;
  console.log(`${name}: ${recorded.length} blocks`);
}
process.exit(changed);

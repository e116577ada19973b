import { afterAll, beforeAll, vi } from "vitest";
import { useIndex } from "../../../src/tools/poetry/package-index.ts";
import { defineReplay, type Entry } from "../replay.ts";
import { FIXTURE_INDEX } from "./fixture-index.ts";
import { poetryComputer } from "./room.ts";

// Setting the computer up takes longer than a usual test.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 30_000 });
beforeAll(() => useIndex(FIXTURE_INDEX));
// Other files run in the same thread.
afterAll(() => useIndex(undefined));

/** How often the clock was drawn anew while it resolved; which of parallel installs ended first. */
function withoutPace(text: string, { command }: Entry): string {
  const once = text.replace(
    /(?:\^M\^\[\[2K\^\[\[34mResolving dependencies\.\.\.[^M]*?s\)\^\[\[39;22m)+/g,
    "RESOLVING",
  );
  if (command !== "rm -rf .venv; poetry install") return once;
  const lines = once.split("\n");
  const installs = lines.filter((line) => line.startsWith("  • ")).sort();
  return lines.map((line) => (line.startsWith("  • ") ? (installs.shift() ?? "") : line)).join("\n");
}

/** Why an entry cannot be the same. */
function uncompared({ command, line, cwd, onTerminal }: Entry): string | undefined {
  if (onTerminal && command.startsWith("poetry add")) return "the order of parallel installs";
  if (command.includes("poetry check")) return "the recorded poetry was broken by its packaging";
  if (command.startsWith("poetry publish"))
    return "the recorded poetry had no network; there is an index here";
  if (command === "poetry search numpy") return "the recorded poetry had no network";
  if (command.includes("import numpy")) return "the code of packages is not here";
  if (cwd?.startsWith("/home/learner/paths"))
    return "the recorded poetry had no network to build the library with";
  return line < 0 ? "" : undefined;
}

defineReplay("a session of poetry 1.3.2", {
  path: "tests/tools/poetry/recorded/session-1.3.2.txt",
  computer: async () => {
    const computer = await poetryComputer("1.3.2");
    await computer.run("mkdir -p ~/paths/app ~/paths/lib");
    return computer;
  },
  cwd: "/home/learner/course",
  normalize: withoutPace,
  uncompared,
});

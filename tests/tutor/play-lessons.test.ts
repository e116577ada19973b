import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";
import { formatFault } from "../../src/tutor/lesson/fault.ts";
import { lintLessons } from "../../src/tutor/lint/lint-lessons.ts";

const FOLDER = "lessons";
const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const texts = new Map(
  paths
    .filter((path) => /\.md$|^(?:course|skills)(?:\.es)?\.yaml$/.test(path))
    .map((path) => [path, readFileSync(`${FOLDER}/${path}`, "utf8")]),
);

/** The modules of the shell, which are played in seconds; `rockpool lint lessons` plays all, and for more seeds. */
const MODULES = ["start", "moving", "files", "text", "packages", "design"];

it.each(MODULES)(
  "every lesson of %s is finished by its solutions and by detours, and by nothing else",
  {
    timeout: 600_000,
  },
  async (module) => {
    const report = await lintLessons({
      folder: FOLDER,
      texts,
      paths,
      seeds: [1],
      only: `${module}/`,
      createComputer: (seed) => createComputer({ seed }),
    });
    expect(report.faults.map(formatFault)).toEqual([]);
    expect(report.solutions).toBeGreaterThan(0);
  },
);

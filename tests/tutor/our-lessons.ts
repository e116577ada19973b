import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";
import { formatFault } from "../../src/tutor/lesson/fault.ts";
import { lintLessons } from "../../src/tutor/lint/lint-lessons.ts";

export const FOLDER = "lessons";
export const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
export const texts = new Map(
  paths
    .filter((path) => /\.md$|^(?:course|skills)(?:\.es)?\.yaml$/.test(path))
    .map((path) => [path, readFileSync(`${FOLDER}/${path}`, "utf8")]),
);

/** Plays all lessons of a module, as `rockpool lint` does. */
export async function proveModule(module: string): Promise<void> {
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
}

import { describe, expect, it } from "vitest";

import type { Computer } from "../../src/computer/index.ts";
import { readCaseFiles } from "./case-files.ts";
import { emptyRoom, runInOurs } from "./our-computer.ts";
import { formatExpectation } from "./parse-cases.ts";

/** Rooms by name, each as a computer at its start; learner's `case` folder is there. */
export type Rooms = Readonly<Record<string, () => Promise<Computer>>>;

/** Makes a test of every case in the `*.cases.sh` below `directory` (from the repository), each on a computer of its own. */
export function defineCases(directory: string, rooms: Rooms = {}): void {
  const files = readCaseFiles(directory);
  it(`${directory} holds cases`, () => expect(files.some(({ cases }) => cases.length > 0)).toBe(true));
  for (const { path, cases, room } of files) {
    const enter = room === undefined ? emptyRoom : rooms[room];
    if (!enter) throw new Error(`${path}: there is no room ${room}`);
    describe(path.slice(directory.length + 1), () => {
      for (const one of cases) {
        it(one.title, async () => {
          const found = await runInOurs(await enter(), one);
          const wanted = one.differs?.expected ?? one.expected;
          expect(formatExpectation(found), `${path}:${one.line}\n${one.script}`).toEqual(
            formatExpectation(wanted),
          );
        });
      }
    });
  }
}

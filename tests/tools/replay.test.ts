import { expect, it } from "vitest";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../src/computer/index.ts";
import { defineReplay, parseTranscript } from "./replay.ts";

const TRANSCRIPT = "tests/tools/recorded/echo.txt";

it("reads commands of several lines, where they ran, and both streams", () => {
  const text = "### (cwd: /tmp)\n$ one\ntwo\n--- stdout\n$ no command\n\n--- stderr\nbad\n--- status 3\n\n";
  expect(parseTranscript(text)).toEqual([
    {
      line: 2,
      command: "one\ntwo",
      cwd: "/tmp",
      onTerminal: false,
      expected: { stdout: "$ no command\n\n", stderr: "bad\n", status: 3 },
    },
  ]);
});

defineReplay("a replay of plain commands", {
  path: TRANSCRIPT,
  computer: () => createHostedComputer({ ports: nodePorts }),
});

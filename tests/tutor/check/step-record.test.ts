import { describe, expect, it } from "vitest";
import type { CommandEvent } from "../../../src/process/command-event.ts";
import { printedText, readableText } from "../../../src/tutor/check/output-text.ts";
import { StepRecord } from "../../../src/tutor/check/step-record.ts";

function event(line: string, status = 0): CommandEvent {
  const words = line.split(" ");
  return {
    typed: words,
    words,
    assignments: [],
    redirections: [],
    resolved: { kind: "file", path: `/usr/bin/${words[0]}` },
    cwdBefore: "/home/learner",
    cwdAfter: "/home/learner",
    status,
    startedAt: 0,
    duration: 0,
    changes: [],
    pid: 1,
    interactive: true,
  };
}

describe("StepRecord", () => {
  it("numbers lines and keeps what each printed", () => {
    const record = new StepRecord();
    record.addCommand(event("echo a"));
    record.addOutput("a\n");
    record.endLine();
    record.addCommand(event("true"));
    record.endLine();
    record.addOutput("late\n");
    expect(record.commands.map(({ words, line }) => [words[0], line])).toEqual([
      ["echo", 0],
      ["true", 1],
    ]);
    expect(record.outputs).toEqual([
      { line: 0, text: "a\n" },
      { line: 2, text: "late\n" },
    ]);
  });

  it("counts repetitions within a line as one command", () => {
    const record = new StepRecord();
    for (let i = 0; i < 10_000; i++) record.addCommand(event("true"));
    expect(record.commands).toHaveLength(1);
    expect(record.commands[0]?.times).toBe(10_000);
  });

  it("stays small", () => {
    const record = new StepRecord();
    for (let i = 0; i < 5_000; i++) record.addCommand(event(`echo ${i}`));
    record.addCommand(event(`echo ${"x ".repeat(100_000)}`));
    for (let i = 0; i < 100; i++) {
      record.addOutput("y".repeat(100_000));
      record.addOutput("z");
      if (i % 3 === 0) record.endLine();
    }
    record.endLine();
    expect(JSON.stringify(record.state).length).toBeLessThan(1_000_000);
    expect(record.commands.at(-1)?.words.slice(0, 3)).toEqual(["echo", "x", "x"]);
    expect(record.outputs.at(-1)?.text.endsWith("yz")).toBe(true);
  });

  it("goes on after it was saved", () => {
    const record = new StepRecord();
    record.addCommand(event("true"));
    record.addOutput("a");
    record.endLine();
    const copy = StepRecord.restore(JSON.parse(JSON.stringify(record.state)));
    expect(copy.state).toEqual(record.state);
  });
});

describe("printed text", () => {
  it("is without colours and carriage returns", () => {
    expect(readableText("\x1b[01;34mdocs\x1b[0m\r\n\x1b]8;;x\x07link\x1b]8;;\x1b\\ \x1bM.")).toBe(
      "docs\nlink .",
    );
  });

  it("may be that of some lines alone", () => {
    const record = new StepRecord();
    for (const line of ["cat a", "grep x a"]) {
      record.addCommand(event(line));
      record.addOutput(`${line}\n`);
      record.endLine();
    }
    const { outputs, commands } = record;
    expect(printedText(outputs, commands, undefined)).toBe("cat a\ngrep x a\n");
    expect(printedText(outputs, commands, ({ words }) => words[0] === "grep")).toBe("grep x a\n");
  });
});

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMAND_NAMES, loadCommand } from "../../src/commands/index.ts";
import { formatHelp } from "../../src/process/command/help.ts";
import { longNames } from "../../src/process/command/spec.ts";

const FOLDER = new URL("../../src/commands/", import.meta.url);

describe("the list of commands", () => {
  it("has an entry for each file, in alphabetical order", () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".ts") && name !== "index.ts")
      .map((name) => name.slice(0, -3));
    expect(files.length).toBeGreaterThan(20);
    // `[` would be a strange name for a file.
    const named = files.map((name) => (name === "bracket" ? "[" : name));
    expect([...COMMAND_NAMES]).toEqual(named.sort());
  });

  it("knows nothing else", () => {
    expect(loadCommand("toString")).toBeUndefined();
    expect(loadCommand("nosuch")).toBeUndefined();
  });
});

describe.each(COMMAND_NAMES)("%s", (name) => {
  it("is described", async () => {
    const { spec } = await mustLoad(name);
    expect(spec.name).toBe(name);
    expect(spec.summary).toMatch(/^[^A-Z\n].*[^.]$|^[A-Z]{2}/);
  });

  it("has options that do not contradict each other", async () => {
    const { spec } = await mustLoad(name);
    const flags = Object.entries(spec.flags ?? {});
    const letters = flags.flatMap(([, flag]) => [...(flag.short ?? "")]);
    const longs = flags.flatMap(([key, flag]) => longNames(key, flag));
    expect(new Set(letters).size, `letters of ${name}`).toBe(letters.length);
    expect(new Set(longs).size, `long options of ${name}`).toBe(longs.length);
    const keys = flags.map(([key]) => key);
    for (const [, flag] of flags) for (const other of flag.overrides ?? []) expect(keys).toContain(other);
  });

  it("has help without a line that is too long for a page", async () => {
    const { spec } = await mustLoad(name);
    // The real ss writes its lists on one line each.
    const lines = formatHelp(spec, name)
      .split("\n")
      .filter((line) => !/^ +[A-Z-]+ := /.test(line));
    for (const line of lines) expect(line.length, line).toBeLessThan(112);
  });
});

async function mustLoad(name: string) {
  const command = await loadCommand(name);
  if (!command) throw new Error(`${name} is in the list and cannot be loaded`);
  return command;
}

import { describe, expect, it } from "vitest";
import { readSyntax } from "../../../src/process/command/read-syntax.ts";
import type { CommandSyntax } from "../../../src/process/command/syntax.ts";

const ADD: CommandSyntax = {
  name: "add",
  summary: "add one\nand tell",
  operands: "NAME [FILE]...",
  flags: { force: { short: "f" } },
};
const REMOTE: CommandSyntax = {
  name: "remote",
  summary: "manage remotes",
  flags: { verbose: { short: "v" } },
  subcommands: {
    add: { summary: "add one", load: () => ADD },
    ghost: { summary: "gone", load: () => undefined },
  },
};
const TOOL: CommandSyntax = {
  name: "tool",
  summary: "a tool",
  flags: { config: { short: "c", argument: { name: "K=V" } } },
  subcommands: { remote: { summary: "remotes", load: async () => REMOTE } },
};

async function parts(...words: readonly string[]) {
  const read = await readSyntax(TOOL, words);
  return read.map(({ syntax, summary, from, to, read: { options, operands } }) => [
    syntax.name,
    summary,
    words.slice(from, to).join(" "),
    options.map(({ text, flag }) => `${text}:${flag}`).join(" "),
    operands.map((at) => words[from + at]).join(" "),
  ]);
}

describe("the words of a program with sub-commands", () => {
  it("gives each sub-command the words that are its own", async () => {
    expect(await parts("-c", "a=b", "remote", "-v", "add", "-f", "origin", "url")).toEqual([
      ["tool", "a tool", "-c a=b", "-c a=b:config", ""],
      ["remote", "manage remotes", "-v", "-v:verbose", ""],
      ["add", "add one", "-f origin url", "-f:force", "origin url"],
    ]);
  });

  it("leaves a word that is no sub-command, or has no syntax, to the one before", async () => {
    expect(await parts("frob", "x")).toEqual([["tool", "a tool", "frob x", "", "frob x"]]);
    expect((await parts("remote", "ghost", "x")).at(-1)).toEqual([
      "remote",
      "manage remotes",
      "ghost x",
      "",
      "ghost x",
    ]);
    expect(await parts("constructor")).toEqual([["tool", "a tool", "constructor", "", "constructor"]]);
  });

  it("gives what stands behind an option that ends the options to what its argument calls", async () => {
    const runner: CommandSyntax = {
      name: "runner",
      summary: "runs",
      flags: { inspect: { short: "i" }, m: { short: "m", long: false, argument: { name: "MODULE" } } },
      lastOptions: { m: (module) => (module === "remote" ? REMOTE : undefined) },
    };
    const called = async (...words: readonly string[]) =>
      (await readSyntax(runner, words)).map(({ syntax, from, to, read }) => [
        syntax.name,
        words.slice(from, to).join(" "),
        read.operands.map((at) => words[from + at]).join(" "),
      ]);
    const behind = [
      ["remote", "-v", ""],
      ["add", "-f x", "x"],
    ];
    expect(await called("-im", "remote", "-v", "add", "-f", "x")).toEqual([
      ["runner", "-im remote", ""],
      ...behind,
    ]);
    expect(await called("-mremote", "-v", "add", "-f", "x")).toEqual([["runner", "-mremote", ""], ...behind]);
    expect(await called("-m", "other", "-v")).toEqual([["runner", "-m other -v", "-v"]]);
    expect(await called("-m")).toEqual([["runner", "-m", ""]]);
  });

  it("waits for the argument of an option", async () => {
    expect(await parts("-c")).toEqual([["tool", "a tool", "-c", "-c:config", ""]]);
    expect(await parts()).toEqual([["tool", "a tool", "", "", ""]]);
  });
});

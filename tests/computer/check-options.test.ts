import { describe, expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";

/** As untyped code calls it. */
const create = createComputer as (options: unknown) => ReturnType<typeof createComputer>;

describe("createComputer says in one line what is wrong with", () => {
  it.each<[string, unknown, string]>([
    ["a seed", { seed: "x" }, 'seed is "x"; expected a whole number'],
    ["a user", { user: "a b" }, 'user is "a b"; expected a user name such as learner'],
    ["a host name", { hostname: 5 }, "hostname is 5; expected a host name"],
    ["files", { files: ["a"] }, 'files is ["a"]; expected an object of absolute paths'],
    ["a path", { files: { a: "" } }, 'files["a"] is "a"; expected an absolute path'],
    [
      "a file",
      { files: { "/a": 5 } },
      'files["/a"] is 5; expected text, bytes, {content}, {dir: true} or {symlink}',
    ],
    ["its content", { files: { "/a": { content: 5 } } }, 'files["/a"].content is 5; expected text or bytes'],
    [
      "its mode",
      { files: { "/a": { content: "", mode: "644" } } },
      'files["/a"].mode is "644"; expected permission bits such as 0o644',
    ],
    [
      "its time",
      { files: { "/a": { content: "", mtime: "soon" } } },
      'files["/a"].mtime is "soon"; expected a Date, or milliseconds since 1970',
    ],
    ["a link", { files: { "/a": { symlink: 1 } } }, 'files["/a"].symlink is 1; expected a path'],
    ["the environment", { env: ["A=1"] }, 'env is ["A=1"]; expected an object of names and texts'],
    ["a variable", { env: { A: 1 } }, "env.A is 1; expected text"],
    ["a budget", { budgets: { steps: 0 } }, "budgets.steps is 0; expected a number above 0, or Infinity"],
  ])("%s", async (_, options, message) => {
    await expect(create(options)).rejects.toThrow(new TypeError(`createComputer: ${message}`));
  });

  it("an owner that is nobody", async () => {
    await expect(create({ files: { "/a": { content: "", owner: "ghost" } } })).rejects.toThrow(/ghost/);
  });
});

describe("run says in one line what is wrong with", () => {
  it.each<[string, unknown, unknown, string]>([
    ["a script", 5, {}, "script is 5; expected text"],
    [
      "the input",
      "cat",
      { stdin: 5 },
      "stdin is 5; expected text, bytes, or chunks of them as an async iterable",
    ],
    ["the directory", "pwd", { cwd: 5 }, "cwd is 5; expected a path"],
    ["a variable", "env", { env: { "A=B": "" } }, 'env is "A=B"; expected names without ='],
    ["the signal", "true", { signal: "INT" }, 'signal is "INT"; expected an AbortSignal'],
    ["no signal", "true", { signal: null }, "signal is null; expected an AbortSignal"],
    ["a listener", "true", { onStdout: "log" }, 'onStdout is "log"; expected a function'],
    ["the encoding", "true", { encoding: "latin1" }, 'encoding is "latin1"; expected "utf8" or "bytes"'],
  ])("%s, and the computer goes on", async (_, script, options, message) => {
    const computer = await createComputer();
    const run = computer.run.bind(computer) as (script: unknown, options: unknown) => Promise<unknown>;
    await expect(run(script, options)).rejects.toThrow(new TypeError(`run: ${message}`));
    expect((await computer.run("echo on")).stdout).toBe("on\n");
  });
});

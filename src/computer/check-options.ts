import type { ComputerOptions, FileSpec } from "./options.ts";
import type { RunOptions } from "./run.ts";

const HOSTNAME = /^[a-zA-Z0-9][a-zA-Z0-9.-]*$/;

/** Says what is wrong with the options of `createComputer` from untyped code, in one line. Throws a TypeError. */
export function checkOptions(options: ComputerOptions): void {
  const { seed, now, user, hostname, files, env, budgets } = options;
  const fail = failure("createComputer");
  if (seed !== undefined && !Number.isSafeInteger(seed)) fail("seed", seed, "a whole number");
  if (now !== undefined && !Number.isFinite(now)) fail("now", now, "milliseconds since 1970");
  if (user !== undefined && !/^[a-z_][a-z0-9_-]*$/.test(user))
    fail("user", user, "a user name such as learner");
  if (hostname !== undefined && !(typeof hostname === "string" && HOSTNAME.test(hostname)))
    fail("hostname", hostname, "a host name");
  if (files !== undefined && !isRecord(files)) fail("files", files, "an object of absolute paths");
  for (const [path, spec] of Object.entries(files ?? {})) checkFile(fail, path, spec);
  checkEnvironment(fail, env);
  if (budgets !== undefined && !isRecord(budgets)) fail("budgets", budgets, "an object of numbers");
  for (const [name, value] of Object.entries(budgets ?? {}))
    if (typeof value !== "number" || !(value > 0))
      fail(`budgets.${name}`, value, "a number above 0, or Infinity");
}

/** The same of `computer.run`. */
export function checkRun(script: string, options: RunOptions): void {
  const fail = failure("run");
  if (typeof script !== "string") fail("script", script, "text");
  const { stdin, cwd, env, signal, onStdout, onStderr, encoding } = options;
  if (stdin !== undefined && !isContent(stdin) && !isChunks(stdin))
    fail("stdin", stdin, "text, bytes, or chunks of them as an async iterable");
  if (cwd !== undefined && typeof cwd !== "string") fail("cwd", cwd, "a path");
  checkEnvironment(fail, env);
  if (signal !== undefined && !(isObject(signal) && "aborted" in signal))
    fail("signal", signal, "an AbortSignal");
  for (const [name, listener] of Object.entries({ onStdout, onStderr }))
    if (listener !== undefined && typeof listener !== "function") fail(name, listener, "a function");
  if (encoding !== undefined && encoding !== "utf8" && encoding !== "bytes")
    fail("encoding", encoding, '"utf8" or "bytes"');
}

type Fail = (option: string, value: unknown, expected: string) => never;

function failure(call: string): Fail {
  return (option, value, expected) => {
    throw new TypeError(`${call}: ${option} is ${shown(value)}; expected ${expected}`);
  };
}

function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  return typeof value === "bigint" ? `${value}n` : (JSON.stringify(value) ?? String(value));
}

function checkEnvironment(fail: Fail, env: unknown): void {
  if (env === undefined) return;
  if (!isRecord(env)) fail("env", env, "an object of names and texts");
  for (const [name, value] of Object.entries(env)) {
    if (name === "" || /[=\0]/.test(name)) fail("env", name, "names without =");
    if (typeof value !== "string") fail(`env.${name}`, value, "text");
  }
}

function checkFile(fail: Fail, path: string, spec: FileSpec): void {
  const option = `files["${path}"]`;
  if (!path.startsWith("/")) fail(option, path, "an absolute path");
  if (isContent(spec)) return;
  if (!isRecord(spec) || !("content" in spec || "dir" in spec || "symlink" in spec))
    fail(option, spec, "text, bytes, {content}, {dir: true} or {symlink}");
  if ("symlink" in spec) {
    if (typeof spec.symlink !== "string") fail(`${option}.symlink`, spec.symlink, "a path");
    return;
  }
  if ("content" in spec && !isContent(spec.content)) fail(`${option}.content`, spec.content, "text or bytes");
  if ("dir" in spec && spec.dir !== true) fail(`${option}.dir`, spec.dir, "true");
  const { mode, mtime, owner } = spec;
  if (mode !== undefined && !(Number.isInteger(mode) && mode >= 0))
    fail(`${option}.mode`, mode, "permission bits such as 0o644");
  if (mtime !== undefined && !Number.isFinite(Number(mtime)))
    fail(`${option}.mtime`, mtime, "a Date, or milliseconds since 1970");
  if (owner !== undefined && typeof owner !== "string") fail(`${option}.owner`, owner, "a user name");
}

function isContent(value: unknown): value is string | Uint8Array {
  return typeof value === "string" || value instanceof Uint8Array;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isChunks(value: unknown): boolean {
  return isObject(value) && Symbol.asyncIterator in value;
}

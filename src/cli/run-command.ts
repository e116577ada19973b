import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { FileSpec } from "../computer/index.ts";
import { Errno } from "../disk/errno.ts";
import { createComputer } from "./engine.ts";
import { guestPath, readGuestFiles } from "./guest-files.ts";
import type { CliHost } from "./host.ts";
import { parseOwnOptions, readCount } from "./parse-own-options.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  c: { type: "string", short: "c" },
  user: { type: "string" },
  cwd: { type: "string" },
  file: { type: "string", multiple: true },
  seed: { type: "string" },
} as const;

/** `rockpool run`: a fresh computer, one script, its streams and its status. */
export async function runCommand(args: readonly string[], host: CliHost): Promise<number> {
  const { values, rest } = parseOwnOptions(args, OPTIONS, "c");
  const user = values.user ?? "learner";
  if (!/^[a-z_][a-z0-9_-]*$/.test(user))
    throw new UsageError(`--user is '${user}': expected a name such as learner`);
  const home = user === "root" ? "/root" : `/home/${user}`;
  const files: Record<string, FileSpec> = {};
  for (const wish of values.file ?? []) Object.assign(files, readGuestFiles(wish, home));
  const cwd = values.cwd === undefined ? home : guestPath(values.cwd, home);
  const script = shellCommand(values.c, rest, files, { home, cwd });
  const seed = readCount("--seed", values.seed, 1, 0);
  const computer = await createComputer({ seed, user, files });
  const place = computer.files.stat(cwd);
  if (place instanceof Errno || place.kind !== "directory")
    throw new UsageError(`--cwd: there is no folder ${cwd}`);
  return stream(host, (streams) => computer.run(script, { cwd, ...streams }));
}

/**
 * The line that starts it all: `bash -c SCRIPT NAME ARG…`, `bash FILE ARG…` with the file beside the user's own, or
 * `bash -s` for standard input. So `$0`, `$1` and the messages are those of bash.
 */
function shellCommand(
  text: string | undefined,
  rest: readonly string[],
  files: Record<string, FileSpec>,
  { home, cwd }: { readonly home: string; readonly cwd: string },
): string {
  if (text !== undefined) return ["bash -c", ...[text, ...rest].map(quote)].join(" ");
  const [file, ...args] = rest;
  if (file === undefined || file === "-") return ["bash -s --", ...args.map(quote)].join(" ");
  const path = `${home}/${basename(file)}`;
  files[path] = { content: readScript(file), mode: 0o755 };
  return ["bash", ...[cwd === home ? basename(file) : path, ...args].map(quote)].join(" ");
}

function readScript(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown)) throw thrown;
    throw new UsageError(`${file}: ${thrown.code === "ENOENT" ? "there is no such file" : thrown.message}`);
  }
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

type RunStreams = NonNullable<Parameters<Awaited<ReturnType<typeof createComputer>>["run"]>[1]>;

/** Ctrl-C interrupts the script; a second one does not wait for it. */
async function stream(
  host: CliHost,
  run: (streams: RunStreams & { readonly encoding: "bytes" }) => Promise<{ readonly status: number }>,
): Promise<number> {
  const abort = new AbortController();
  const giveUp = new Promise<{ readonly status: number }>((resolve) => {
    abort.signal.addEventListener("abort", () => stop.push(host.onInterrupt(() => resolve({ status: 130 }))));
  });
  const stop = [host.onInterrupt(() => abort.abort())];
  try {
    const running = run({
      stdin: host.stdin,
      signal: abort.signal,
      encoding: "bytes",
      onStdout: (chunk) => host.writeOut(chunk),
      onStderr: (chunk) => host.writeError(chunk),
    });
    return (await Promise.race([running, giveUp])).status;
  } finally {
    for (const end of stop) end();
  }
}

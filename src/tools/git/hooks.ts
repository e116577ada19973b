import { concat, decode, encode } from "../../base/bytes.ts";
import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { Capture } from "../../process/host-stream.ts";
import { endWith } from "./death.ts";
import type { GitCall } from "./git-call.ts";
import type { Repository } from "./repository/repository.ts";

const LARGEST_OUTPUT = 4 * 1024 * 1024;

export interface HookWish {
  readonly args: readonly string[];
  readonly input: string;
  /** It runs at the other end: in the repository itself, and what it prints is told from there. */
  readonly isRemote: boolean;
  /** What it prints is no output of git, whatever hook it is. */
  readonly isBeside?: boolean;
}

export interface HookEnd {
  readonly isFine: boolean;
  readonly status: number;
  /** Of a hook at the other end. */
  readonly output: string;
}

/** Runs a hook where there is one that may be run (githooks(5)). */
export async function runHook(
  call: GitCall,
  repository: Repository,
  name: string,
  { args, input, isRemote, isBeside = name !== "pre-push" }: HookWish,
): Promise<HookEnd> {
  const { process } = call;
  const folder = isRemote ? undefined : call.config("core.hookspath");
  const path = hookPath(call, repository, name, folder);
  if (call.files.access(path, "x")) {
    if (!isRemote && !call.files.access(path, "f"))
      tellIgnored(call, folder === undefined ? `.git/hooks/${name}` : path);
    return { isFine: true, status: 0, output: "" };
  }
  await call.out.flush();
  const files = process.files.fork();
  files.chdir(isRemote ? repository.gitDirectory : (repository.top ?? repository.gitDirectory));
  const fds = process.fds.fork({ exec: true });
  const stdin = process.kernel.pipe();
  stdin.writer.retain();
  fds.set(0, stdin.reader);
  const capture = isRemote ? new Capture(LARGEST_OUTPUT) : undefined;
  if (capture) {
    fds.set(1, capture);
    fds.set(2, capture);
  } else {
    // What a hook of one's own prints is no output of git (run-command.c, stdout_to_stderr).
    const stderr = fds.get(2);
    if (stderr && isBeside) fds.set(1, stderr);
  }
  const env = new Map(process.env).set("GIT_DIR", isRemote ? "." : repository.gitDirectory);
  const child = startProgram(process, [path, ...args], { fds, files, env });
  if (child instanceof Errno) {
    stdin.writer.release();
    call.printError(`fatal: cannot exec '${path}': ${child.message}\n`);
    return { isFine: false, status: 1, output: "" };
  }
  await stdin.writer.write(process, encode(input), true);
  stdin.writer.release();
  await process.waitFor(child);
  await capture?.waitForEnd(process);
  const status = child.exit?.status ?? 1;
  return { isFine: status === 0, status, output: capture ? decode(concat(capture.chunks)) : "" };
}

function hookPath(call: GitCall, repository: Repository, name: string, folder: string | undefined): string {
  if (folder === undefined) return `${repository.commonDirectory}/hooks/${name}`;
  const place = repository.top ?? repository.gitDirectory;
  return `${normalizePath(folder.replace(/^~(?=\/)/, call.home), place)}/${name}`;
}

export function hasHook(call: GitCall, name: string): boolean {
  return !call.files.access(hookPath(call, call.repository, name, call.config("core.hookspath")), "x");
}

function tellIgnored(call: GitCall, path: string): void {
  if (!call.flag("advice.ignoredhook", true)) return;
  call.printError(
    `hint: The '${path}' hook was ignored because it's not set as executable.\nhint: You can disable this warning with \`git config advice.ignoredHook false\`.\n`,
  );
}

/** Runs a hook of this repository that gets no input; whether it went well. */
export async function runOwnHook(call: GitCall, name: string, ...args: readonly string[]): Promise<boolean> {
  const { isFine } = await runHook(call, call.repository, name, { args, input: "", isRemote: false });
  return isFine;
}

/** Tells which commits took the place of which (githooks(5), post-rewrite). */
export async function tellRewritten(
  call: GitCall,
  command: "amend" | "rebase",
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (pairs.length === 0) return;
  const input = pairs.map(([old, next]) => `${old} ${next}\n`).join("");
  await runHook(call, call.repository, "post-rewrite", { args: [command], input, isRemote: false });
}

/** A message that no person sees may be changed by prepare-commit-msg (sequencer.c, try_to_commit). */
export async function prepareMessage(call: GitCall, text: string): Promise<string> {
  if (!hasHook(call, "prepare-commit-msg")) return text;
  const { repository } = call;
  repository.setState("COMMIT_EDITMSG", text);
  if (!(await runOwnHook(call, "prepare-commit-msg", ".git/COMMIT_EDITMSG", "message"))) endWith(1);
  return repository.state("COMMIT_EDITMSG") ?? text;
}

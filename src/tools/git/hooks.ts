import { concat, decode, encode } from "../../base/bytes.ts";
import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { Capture } from "../../process/host-stream.ts";
import type { GitCall } from "./git-call.ts";
import type { Repository } from "./repository/repository.ts";

const LARGEST_OUTPUT = 4 * 1024 * 1024;

export interface HookWish {
  readonly args: readonly string[];
  readonly input: string;
  /** It runs at the other end: in the repository itself, and what it prints is told from there. */
  readonly isRemote: boolean;
}

export interface HookEnd {
  readonly isFine: boolean;
  /** Of a hook at the other end. */
  readonly output: string;
}

/** Runs a hook where there is one that may be run (githooks(5)). */
export async function runHook(
  call: GitCall,
  repository: Repository,
  name: string,
  { args, input, isRemote }: HookWish,
): Promise<HookEnd> {
  const { process } = call;
  const folder = isRemote ? undefined : call.config("core.hookspath");
  const path =
    folder === undefined
      ? `${repository.commonDirectory}/hooks/${name}`
      : `${normalizePath(folder.replace(/^~(?=\/)/, call.home), repository.top ?? repository.gitDirectory)}/${name}`;
  if (call.files.access(path, "x")) {
    if (!isRemote && !call.files.access(path, "f"))
      tellIgnored(call, folder === undefined ? `.git/hooks/${name}` : path);
    return { isFine: true, output: "" };
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
    if (stderr && name !== "pre-push") fds.set(1, stderr);
  }
  const env = new Map(process.env).set("GIT_DIR", isRemote ? "." : repository.gitDirectory);
  const child = startProgram(process, [path, ...args], { fds, files, env });
  if (child instanceof Errno) {
    stdin.writer.release();
    call.printError(`fatal: cannot exec '${path}': ${child.message}\n`);
    return { isFine: false, output: "" };
  }
  await stdin.writer.write(process, encode(input), true);
  stdin.writer.release();
  await process.waitFor(child);
  await capture?.waitForEnd(process);
  return { isFine: child.exit?.status === 0, output: capture ? decode(concat(capture.chunks)) : "" };
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

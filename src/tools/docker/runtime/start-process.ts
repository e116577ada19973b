import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { type DirectoryHandle, type Files, ROOT } from "../../../disk/files.ts";
import { readExecutable } from "../../../process/executable.ts";
import { FdTable } from "../../../process/fd-table.ts";
import { setUser } from "../../../process/identity.ts";
import type { Kernel } from "../../../process/kernel.ts";
import type { Namespace } from "../../../process/namespace.ts";
import type { Process, Program } from "../../../process/process.ts";
import { createTerminal } from "../../../process/terminal/create-terminal.ts";
import type { Terminal } from "../../../process/terminal/terminal.ts";
import { type Confinement, confinedCredentials, limitsOf, UNCONFINED } from "./confinement.ts";
import { findExecutable, goMessage, statusOf } from "./find-executable.ts";
import { createInit, INIT_PATH } from "./init-process.ts";
import { makeDirectories } from "./places.ts";
import type { ExecSpec, StartFailure } from "./runtime.ts";
import { InputPipe, OutputPipe } from "./streams.ts";
import { type ContainerUser, findUser } from "./users.ts";

export const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Linux' devices.txt: 136 are the terminals of the computer itself, 137 to 143 further ones. */
const CONTAINER_PTS_MAJOR = 137;

export interface Started {
  readonly process: Process;
  readonly input: InputPipe | undefined;
  readonly terminal: Terminal | undefined;
}

/** What there is to know before the process exists. */
export interface Prepared {
  readonly user: ContainerUser;
  readonly path: string;
  readonly env: ReadonlyMap<string, string>;
  readonly files: Files;
}

/** Looks up user, directory and program in the container's root; a text is what runc says. */
export function prepareProcess(
  kernel: Kernel,
  root: DirectoryHandle,
  spec: ExecSpec,
  hostname: string,
  /** A container's own directory is made where it is missing; one that `exec` wishes is not. */
  makesDirectory: boolean,
): Prepared | { readonly problem: string; readonly isDaemons: boolean } {
  const asRoot = kernel.disk.view(ROOT, { root });
  const user = findUser(asRoot, spec.user);
  if (typeof user === "string") return { problem: user, isDaemons: true };
  const cwd = spec.cwd === "" ? "/" : spec.cwd;
  const made = makesDirectory ? makeDirectories(asRoot, cwd) : undefined;
  if (made) return { problem: `mkdir ${cwd}: ${goMessage(made)}`, isDaemons: false };
  const files = kernel.disk.view(user.credentials, { root });
  const refused = files.chdir(cwd);
  if (refused)
    return {
      problem: `chdir to cwd ("${cwd}") set in config.json failed: ${goMessage(refused)}`,
      isDaemons: false,
    };
  const env = environment(spec, hostname, user.home);
  const found = findExecutable(files, spec.argv[0] ?? "", env.get("PATH") ?? DEFAULT_PATH);
  if ("problem" in found) return { problem: found.problem, isDaemons: false };
  return { user, path: found.path, env, files };
}

export function failureOf(problem: string, isDaemons: boolean, isExec: boolean): StartFailure {
  const prefix = isExec
    ? "OCI runtime exec failed: exec failed: unable to start container process: "
    : "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ";
  return {
    kind: "failure",
    status: statusOf(problem),
    message: problem,
    fullMessage: isDaemons ? problem : `${prefix}${problem}: unknown`,
  };
}

/** The order is that of a real container's `env`. */
function environment(spec: ExecSpec, hostname: string, home: string): ReadonlyMap<string, string> {
  const env = new Map([
    ["PATH", DEFAULT_PATH],
    ["HOSTNAME", hostname],
  ]);
  if (spec.terminal) env.set("TERM", "xterm");
  for (const line of spec.env) {
    const equals = line.indexOf("=");
    if (equals < 0) env.delete(line);
    else env.set(line.slice(0, equals), line.slice(equals + 1));
  }
  if (!env.has("HOME")) env.set("HOME", home);
  return env;
}

/** Starts a process in a namespace; its parent is outside. */
export function startProcess(
  kernel: Kernel,
  namespace: Namespace,
  root: DirectoryHandle,
  spec: ExecSpec & { readonly init?: boolean },
  { user, path, env, files }: Prepared,
  confinement: Confinement = UNCONFINED,
): Started | Errno {
  const parent = kernel.find(1);
  if (!parent) throw new Error("the computer has not been started");
  const process = kernel.fork(parent, {
    group: "new",
    namespace,
    fds: new FdTable(),
    files,
    beyondBudget: namespace.processes.length === 0,
  });
  if (process instanceof Errno) return process;
  process.session = process.hostPid;
  process.onCommand = undefined;
  const { privileged = false } = spec;
  setUser(
    process,
    confinedCredentials(
      user.credentials,
      privileged ? { ...confinement, capabilities: undefined } : confinement,
    ),
  );
  process.limits = limitsOf(confinement);
  const streams = openStreams(kernel, root, process, spec);
  const wanted = { path, argv: spec.argv, env };
  if (spec.init) becomeInit(process, spec.argv, env);
  const program = spec.init ? createInit(wanted) : kernel.replace(process, wanted);
  kernel.run(process, program instanceof Errno ? failedExec(path, program, files) : program);
  return { process, ...streams };
}

function becomeInit(process: Process, argv: readonly string[], env: ReadonlyMap<string, string>): void {
  process.path = INIT_PATH;
  process.comm = baseName(INIT_PATH);
  process.argv = [INIT_PATH, "--", ...argv];
  process.env = env;
}

/** The process is there already when execve(2) fails: a script whose interpreter is missing, a file of another machine. */
function failedExec(path: string, errno: Errno, files: Files): Program {
  const isScript = readExecutable(files, path);
  const reason = isScript instanceof Errno ? isScript : errno;
  return (process) => {
    void process.write(2, `exec ${path}: ${goMessage(reason)}\n`);
    return 255;
  };
}

function openStreams(
  kernel: Kernel,
  root: DirectoryHandle,
  process: Process,
  spec: ExecSpec,
): Omit<Started, "process"> {
  const { output } = spec;
  if (spec.terminal) {
    const terminal = openTerminal(kernel, root, spec);
    const file = terminal.open();
    for (const fd of [0, 1, 2]) process.fds.set(fd, file);
    process.terminal = terminal;
    terminal.session = process.session;
    terminal.foregroundGroup = process.group;
    return { input: undefined, terminal };
  }
  let open = 2;
  const closed = () => {
    if (--open === 0) output.end?.();
  };
  const id = process.hostPid * 4;
  const input = new InputPipe(id);
  if (!spec.stdin) input.end();
  process.fds.set(0, input);
  process.fds.set(1, new OutputPipe(id + 1, (bytes) => output.write("stdout", bytes), closed));
  process.fds.set(2, new OutputPipe(id + 2, (bytes) => output.write("stderr", bytes), closed));
  return { input, terminal: undefined };
}

function openTerminal(kernel: Kernel, root: DirectoryHandle, { terminal, output }: ExecSpec): Terminal {
  const files = kernel.disk.view(ROOT, { umask: 0, root });
  let number = 0;
  while (!(files.stat(`/dev/pts/${number}`) instanceof Errno)) number++;
  let rdev = CONTAINER_PTS_MAJOR << 8;
  while (kernel.devices.has(rdev)) rdev++;
  return createTerminal(kernel, {
    path: `/dev/pts/${number}`,
    size: terminal ?? { columns: 80, rows: 24 },
    // The screen is the engine's: it keeps what comes, and nobody waits for it.
    output: (bytes) => void output.write("stdout", bytes.slice()),
    device: { files, rdev },
  });
}

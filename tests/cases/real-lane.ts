import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { accountFiles } from "../../src/computer/account-files.ts";
import { LEARNER } from "../../src/computer/accounts.ts";
import { describeTree, type TreeEntry } from "./describe-tree.ts";
import type { Case, Expectation } from "./parse-cases.ts";

/** What a lane gets on its standard input, and gives back line by line: bytes as base64. */
export interface LaneCase {
  readonly script: string;
  readonly stdin: string;
  readonly wantsTree: boolean;
  /** The name of what stands ready; an empty home without. */
  readonly room?: string;
  /** Milliseconds that it may take, where that is not the usual. */
  readonly limit?: number;
}
export interface LaneResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
  readonly tree: readonly string[];
}

const TIME_LIMIT = 90_000;
export const USER = 1000;
export const HOME = "/home/learner";

/** Runs cases one after the other in the real bash. As root: in namespaces of its own, on a computer like ours. */
export async function runLane(): Promise<void> {
  const cases = JSON.parse(await text(process.stdin)) as readonly LaneCase[];
  process.umask(0o022);
  const isRoot = process.getuid?.() === 0;
  const servers: ChildProcess[] = [];
  const home = isRoot ? HOME : mkdtempSync(join(tmpdir(), "rockpool-case-"));
  if (isRoot) {
    const rooms = new Set(cases.flatMap(({ room }) => (room === undefined ? [] : [room])));
    makeRoomLikeOurs(() => bringRooms(rooms));
    for (const room of rooms) servers.push(...(await serveRoom(room)));
  }
  for (const one of cases) {
    const result = await runReally(one, home, isRoot);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  for (const server of servers) server.kill();
  if (!isRoot) rmSync(home, { recursive: true, force: true });
}

/** The users, the host's name and empty homes; seen by this lane alone (mount_namespaces(7)). */
export function makeRoomLikeOurs(before: () => void = () => undefined): void {
  mount("tmpfs", "/mnt", 0o711);
  before();
  cpSync("/etc", OWN_ETC, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  execFileSync("mount", ["--bind", OWN_ETC, "/etc"]);
  for (const path of ["/home", "/var/log", "/run/sudo", "/var/lib/sudo"]) mount("tmpfs", path, 0o755);
  mount("tmpfs", "/root", 0o700);
  writeAccounts();
  execFileSync("hostname", ["rockpool"]);
  writeFileSync("/etc/hostname", "rockpool\n");
  writeFileSync("/etc/hosts", "127.0.0.1\tlocalhost\n127.0.1.1\trockpool\n");
  showOwnProcesses();
  execFileSync("ip", ["link", "set", "lo", "up"]);
  mount("tmpfs", "/tmp", 0o1777);
}

const OWN_ETC = "/mnt/etc";

/** As on a fresh computer of ours: a case may have made users, or asked for a password. */
function writeAccounts(): void {
  for (const path of ["/etc/sudoers.d", "/run/sudo/ts", "/var/lib/sudo/lectured"])
    rmSync(path, { recursive: true, force: true });
  for (const path of ["/etc/sudoers.d", "/run/sudo/ts", "/var/lib/sudo/lectured"]) mkdirSync(path, 0o755);
  chmodSync("/run/sudo/ts", 0o700);
  for (const path of ["/etc/subuid", "/etc/subgid"]) writeFileSync(path, "");
  // at(1) reads it as the user daemon, and the copy of /etc is all root's.
  rmSync("/etc/at.deny", { force: true });
  writeFileSync("/etc/at.deny", "");
  for (const { path, content, mode, gid } of accountFiles([LEARNER])) {
    rmSync(path, { force: true });
    writeFileSync(path, content);
    chownSync(path, 0, gid);
    chmodSync(path, mode);
  }
  for (const name of readdirSync("/home")) rmSync(join("/home", name), { recursive: true, force: true });
}

/** The processes of this lane's own PID namespace, with numbers as wide as Debian's. */
function showOwnProcesses(): void {
  execFileSync("mount", ["-t", "proc", "proc", "/proc"]);
  writeFileSync("/mnt/pid_max", "4194304\n");
  execFileSync("mount", ["--bind", "/mnt/pid_max", "/proc/sys/kernel/pid_max"]);
}

function mount(type: string, path: string, mode: number): void {
  execFileSync("mount", ["-t", type, "-o", `mode=${mode.toString(8)}`, type, path]);
}

/**
 * A room is prepared once and for all, in a directory that an environment variable names: below `home` what lies in the
 * learner's home, in `environment` lines of NAME=VALUE, and perhaps `serve`, a program.
 */
export function roomDirectory(room: string): string | undefined {
  return process.getuid?.() === 0 ? process.env[roomVariable(room)] : undefined;
}

export function roomVariable(room: string): string {
  return `ROCKPOOL_ROOM_${room.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
}

/** /tmp gets hidden: the rooms are seen at another place too. */
function bringRooms(rooms: Iterable<string>): void {
  for (const room of rooms) {
    mkdirSync(join(ROOMS, room), { recursive: true });
    execFileSync("mount", ["--bind", roomDirectory(room) ?? "", join(ROOMS, room)]);
  }
}

/** A room may bring what its programs talk to: `serve` runs as root beside the cases, and prints a line when it is ready. */
async function serveRoom(room: string): Promise<readonly ChildProcess[]> {
  const directory = join(ROOMS, room);
  if (!existsSync(join(directory, "serve"))) return [];
  const child = spawn(join(directory, "serve"), [directory], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`the room ${room} is not served: status ${code}`)));
  });
  return [child];
}

const ROOMS = "/mnt/rooms";
let layers = 0;
let entered = false;

function leaveRoom(home: string): void {
  // What a case has left behind may hold it for a moment.
  if (entered) execFileSync("umount", ["--lazy", home]);
  entered = false;
}

/** The room's home, with what a case changes in a layer of its own (overlayfs). Gives the variables of the room. */
function enterRoom(room: string, home: string): Record<string, string> {
  const layer = `/mnt/layer-${layers++}`;
  for (const name of ["changed", "work"]) mkdirSync(join(layer, name), { recursive: true });
  chownSync(join(layer, "changed"), USER, USER);
  const options = `lowerdir=${join(ROOMS, room, "home")},upperdir=${layer}/changed,workdir=${layer}/work`;
  execFileSync("mount", ["-t", "overlay", "overlay", "-o", options, home]);
  entered = true;
  const lines = readFileSync(join(ROOMS, room, "environment"), "utf8").split("\n");
  return Object.fromEntries(
    lines
      .filter((line) => line !== "")
      .map((line) => [line.replace(/=.*/s, ""), line.replace(/^[^=]*=/, "")]),
  );
}

export async function runReally(one: LaneCase, home: string, isRoot: boolean): Promise<LaneResult> {
  if (isRoot) {
    leaveRoom(home);
    writeAccounts();
  }
  rmSync(home, { recursive: true, force: true });
  if (isRoot) cpSync("/etc/skel", home, { recursive: true });
  const ofRoom = one.room === undefined ? {} : enterRoom(one.room, home);
  const directory = join(home, "case");
  mkdirSync(directory, { recursive: true });
  if (isRoot) for (const path of [home, directory]) chownSync(path, USER, USER);

  const args = ["-c", one.script];
  const asLearner = ["--reuid=learner", "--regid=learner", "--init-groups", "bash", ...args];
  const child = spawn(isRoot ? "setpriv" : "bash", isRoot ? asLearner : args, {
    cwd: directory,
    env: { ...environment(home), ...ofRoom },
    detached: true,
  });
  const result = await outcome(child, Buffer.from(one.stdin, "base64"), one.limit ?? TIME_LIMIT);
  const tree = one.wantsTree ? describeTree([...walk(directory, "")]) : [];
  return { ...result, tree };
}

/** What our computer's login gives, and nothing else. */
export function environment(home: string): Record<string, string> {
  return {
    HOME: home,
    LANG: "C.UTF-8",
    LOGNAME: "learner",
    PATH: "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games",
    SHELL: "/bin/bash",
    USER: "learner",
  };
}

function outcome(child: ChildProcess, stdin: Buffer, limit: number): Promise<Omit<LaneResult, "tree">> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A script need not read its input.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(stdin);
  return new Promise((resolve, reject) => {
    const endGroup = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // Nobody is left in it.
      }
    };
    const timer = setTimeout(() => {
      stderr.push(Buffer.from(`confirm: stopped after ${limit / 1000} seconds\n`));
      endGroup();
    }, limit);
    child.on("error", reject);
    // Until every process of the case has closed its output, as a reader of the pipe would see it.
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      endGroup();
      const status = code ?? 128 + (signal === "SIGKILL" ? 9 : 15);
      resolve({
        stdout: Buffer.concat(stdout).toString("base64"),
        stderr: Buffer.concat(stderr).toString("base64"),
        status,
      });
    });
  });
}

function* walk(root: string, under: string): Generator<TreeEntry> {
  for (const name of readdirSync(join(root, under))) {
    const path = under === "" ? name : `${under}/${name}`;
    const full = join(root, path);
    const status = lstatSync(full);
    const common = { path, mode: status.mode & 0o7777, links: status.nlink };
    if (status.isDirectory()) {
      yield { ...common, kind: "directory" };
      yield* walk(root, path);
    } else if (status.isSymbolicLink()) yield { ...common, kind: "symlink", target: readlinkSync(full) };
    else if (status.isFIFO()) yield { ...common, kind: "fifo" };
    else yield { ...common, kind: "file", content: readFileSync(full) };
  }
}

export function toLane(one: Case): LaneCase {
  return { script: one.script, stdin: Buffer.from(one.stdin).toString("base64"), wantsTree: one.wantsTree };
}

export function fromLane(result: LaneResult): Expectation {
  return {
    stdout: Buffer.from(result.stdout, "base64"),
    stderr: Buffer.from(result.stderr, "base64"),
    status: result.status,
    tree: result.tree,
  };
}

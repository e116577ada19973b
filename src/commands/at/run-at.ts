import { decode } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { Users } from "../../process/users.ts";
import { readText } from "../cron/spool.ts";
import { type FLAGS, USAGE, VERSION } from "./flags.ts";
import { type AtJob, addJob, listJobs, RUNNING } from "./job-files.ts";
import { parseStamp } from "./parse-stamp.ts";
import { parseTime } from "./parse-time.ts";

export type AtCall = Call<typeof FLAGS>;
/** Which of its names it was called by. */
export type AtName = "at" | "atq" | "atrm" | "batch";

const MINUTE = 60_000;
const TIME_FORMAT = "%a %b %e %H:%M:%S %Y";

export async function runAt(call: AtCall, name: AtName): Promise<number> {
  const { flags } = call;
  if (flags.showVersion) {
    call.printError(VERSION);
    return 0;
  }
  if (flags.queue !== undefined && !/^[A-Za-z=]$/.test(flags.queue)) return usage(call);
  if (name === "atq" || flags.list) return list(call);
  if (name === "atrm" || flags.remove) return remove(call);
  if (flags.cat) return show(call);
  return add(call, name === "batch" || flags.batch);
}

function usage(call: AtCall): number {
  call.printError(USAGE);
  return 1;
}

function isRoot({ process }: AtCall): boolean {
  return process.realUser.uid === 0;
}

/** A user sees the own jobs, root all. */
function jobsOf(call: AtCall): readonly AtJob[] {
  const { uid } = call.process.realUser;
  return listJobs(call.process.rootFiles).filter((job) => isRoot(call) || job.uid === uid);
}

function list(call: AtCall): number {
  const { flags, operands } = call;
  const users = new Users(call.files);
  for (const job of jobsOf(call)) {
    if (flags.queue !== undefined && job.queue !== flags.queue) continue;
    if (operands.length > 0 && !operands.includes(String(job.number))) continue;
    const time = formatTime(flags.format ?? TIME_FORMAT, job.time);
    call.print(`${job.number}\t${time} ${job.queue} ${users.nameOf(job.uid)}\n`);
  }
  return 0;
}

/** The job of that number, or a message: of its own for others' jobs, and for what is no number. */
function find(call: AtCall, operand: string): AtJob | undefined {
  if (!/^\d+$/.test(operand)) {
    call.printError(`at: unknown jobid: ${operand}\n`);
    return undefined;
  }
  const job = listJobs(call.process.rootFiles).find(({ number }) => number === Number(operand));
  if (!job) call.printError(`Cannot find jobid ${operand}\n`);
  else if (!isRoot(call) && job.uid !== call.process.realUser.uid) {
    call.printError(`${operand}: Not owner\n`);
    return undefined;
  }
  return job;
}

function remove(call: AtCall): number {
  if (call.operands.length === 0) return usage(call);
  let status = 0;
  for (const operand of call.operands) {
    const job = find(call, operand);
    if (!job) status = 1;
    else if (job.queue === RUNNING) call.printError(`Warning: deleting running job\n`);
    if (job) call.process.rootFiles.unlink(job.file);
  }
  call.process.kernel.jobsChanged();
  return status;
}

function show(call: AtCall): number {
  if (call.operands.length === 0) return usage(call);
  for (const operand of call.operands) {
    const job = find(call, operand);
    if (!job) return 1;
    call.print(readText(call.process.rootFiles, job.file) ?? "");
  }
  return 0;
}

async function add(call: AtCall, isBatch: boolean): Promise<number> {
  const { flags, process } = call;
  const parsed = whenOf(call, isBatch);
  if ("problem" in parsed) {
    call.printError(`${parsed.problem}\n`);
    return 1;
  }
  if (flags.verbose) call.printError(`${formatTime(TIME_FORMAT, parsed.time)}\n\n`);
  await call.stdout.flush();
  call.printError("warning: commands will be executed using /bin/sh\n");
  const text = await readJob(call, parsed.time);
  if (text === undefined) return 1;
  const { uid, gid } = process.realUser;
  const queue = flags.queue ?? (isBatch ? "b" : "a");
  const number = addJob(
    process.rootFiles,
    { queue, time: parsed.time, uid, gid },
    `${headOf(call)}${text}\n`,
  );
  if (number instanceof Errno) {
    call.printError(`Cannot create atjob file: ${number.message}\n`);
    return 1;
  }
  call.printError(`job ${number} at ${formatTime(TIME_FORMAT, parsed.time)}\n`);
  process.kernel.jobsChanged();
  return 0;
}

function whenOf(call: AtCall, isBatch: boolean): { readonly time: number } | { readonly problem: string } {
  const { flags, operands } = call;
  const now = call.now();
  if (flags.time !== undefined) {
    const time = parseStamp(flags.time, now);
    // Unlike times in words, one that has passed is run at once.
    return time === undefined ? { problem: `invalid date format: ${flags.time}` } : { time };
  }
  if (isBatch && operands.length === 0) return { time: Math.floor(now / MINUTE) * MINUTE };
  return parseTime(operands, now);
}

/** The job's own lines: of a file, of a pipe, or typed at a prompt until Ctrl-D. */
async function readJob(call: AtCall, time: number): Promise<string | undefined> {
  const { file } = call.flags;
  if (file !== undefined) {
    const content = call.files.readFile(file);
    if (!(content instanceof Errno)) return decode(content);
    call.printError(`Cannot open input file ${file}: ${content.message}\n`);
    return undefined;
  }
  if (!call.process.fds.get(0)?.terminal) return call.stdin.text();
  call.printError(`at ${formatTime(TIME_FORMAT, time)}\n`);
  const lines = call.stdin.lines();
  let text = "";
  for (;;) {
    call.printError("at> ");
    const line = await lines.next();
    if (line === undefined) break;
    text += `${decode(line)}\n`;
  }
  lines.release();
  call.printError("<EOT>\n");
  return text;
}

/** Variables that are not the job's own affair (at.c, no_export). */
const NOT_EXPORTED = new Set([
  "TERM",
  "DISPLAY",
  "_",
  "SHELLOPTS",
  "BASH_VERSINFO",
  "EUID",
  "GROUPS",
  "PPID",
  "UID",
]);

/** What stands before the job's lines: umask, environment and directory are those of who ordered it. */
function headOf(call: AtCall): string {
  const { process, flags } = call;
  const { uid, gid } = process.realUser;
  const recipient = flags.user ?? new Users(call.files).nameOf(uid);
  const mail = flags.noMail ? -1 : Number(flags.mail);
  const exports = [...process.env]
    .filter(([name]) => !NOT_EXPORTED.has(name) && !name.startsWith("BASH_FUNC_"))
    .map(([name, value]) => `${name}=${quote(value)}; export ${name}\n`);
  return [
    `#!/bin/sh\n# atrun uid=${uid} gid=${gid}\n# mail ${recipient} ${mail}\numask ${process.umask.toString(8)}\n`,
    ...exports,
    `cd ${quote(process.cwd)} || {\n\t echo 'Execution directory inaccessible' >&2\n\t exit 1\n}\n`,
  ].join("");
}

/** at.c: all but a few characters after a backslash; a newline in double quotes. */
function quote(text: string): string {
  return text.replace(/[^A-Za-z0-9_./\-+:,@=#%^[\]{}\n]/g, "\\$&").replaceAll("\n", '"\n"');
}

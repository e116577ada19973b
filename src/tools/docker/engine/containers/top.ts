import { decode } from "../../../../base/bytes.ts";
import { formatTime } from "../../../../base/format-time.ts";
import { Errno } from "../../../../disk/errno.ts";
import { ROOT } from "../../../../disk/files.ts";
import type { Process } from "../../../../process/process.ts";
import { Users } from "../../../../process/users.ts";
import { badRequest } from "../engine-error.ts";

const FULL = ["UID", "PID", "PPID", "C", "STIME", "TTY", "TIME", "CMD"];

interface Column {
  readonly title: string;
  cell(process: Process, now: number): string;
}

const COLUMNS: Readonly<Record<string, Column>> = {
  pid: { title: "PID", cell: ({ hostPid }) => String(hostPid) },
  ppid: { title: "PPID", cell: ({ parent }) => String(parent?.hostPid ?? 0) },
  user: { title: "USER", cell: userName },
  uid: { title: "UID", cell: ({ files }) => String(files.credentials.uid) },
  comm: { title: "COMMAND", cell: ({ comm }) => comm },
  cmd: { title: "CMD", cell: ({ argv }) => argv.join(" ") },
  args: { title: "COMMAND", cell: ({ argv }) => argv.join(" ") },
  time: { title: "TIME", cell: cpuTime },
  stat: { title: "STAT", cell: ({ state }) => (state === "stopped" ? "T" : "Ss") },
  tty: { title: "TT", cell: ({ terminal }) => (terminal ? "pts/0" : "?") },
  etime: { title: "ELAPSED", cell: (process, now) => elapsed(now - process.startTime) },
};

/** `docker top`: `ps` on the computer, for the processes of one container. */
export function topTable(processes: readonly Process[], words: string, now: number) {
  const format = /(?:^|\s)-?e?o\s*(\S+)/.exec(words)?.[1];
  if (format !== undefined) return customTable(processes, format.split(","), now);
  const isFull = /f/.test(words) || words === "";
  if (!isFull && /u/.test(words)) return userTable(processes, now);
  return { Titles: FULL, Processes: processes.map((process) => fullRow(process, now)) };
}

function customTable(processes: readonly Process[], names: readonly string[], now: number) {
  const columns = names.map((name) => {
    const column = COLUMNS[name.toLowerCase()];
    if (!column)
      throw badRequest(`ps: exit status 1: error: unknown user-defined format specifier "${name}"`);
    return column;
  });
  if (!columns.some(({ title }) => title === "PID")) throw badRequest("Couldn't find PID field in ps output");
  return {
    Titles: columns.map(({ title }) => title),
    Processes: processes.map((process) => columns.map((column) => column.cell(process, now))),
  };
}

function fullRow(process: Process, now: number): string[] {
  return [
    userName(process),
    String(process.hostPid),
    String(process.parent?.hostPid ?? 0),
    "0",
    startText(process, now),
    process.terminal ? "pts/0" : "?",
    cpuTime(process),
    process.argv.join(" "),
  ];
}

function userTable(processes: readonly Process[], now: number) {
  return {
    Titles: ["USER", "PID", "%CPU", "%MEM", "VSZ", "RSS", "TTY", "STAT", "START", "TIME", "COMMAND"],
    Processes: processes.map((process) => [
      userName(process),
      String(process.hostPid),
      "0.0",
      "0.1",
      "2584",
      "1536",
      process.terminal ? "pts/0" : "?",
      process.state === "stopped" ? "T" : "Ss",
      startText(process, now),
      cpuTime(process).slice(3),
      process.argv.join(" "),
    ]),
  };
}

/** The name that the computer has for the number, as `ps` there sees it. */
function userName({ files, kernel }: Process): string {
  const { uid } = files.credentials;
  const host = kernel.disk.view(ROOT);
  const passwd = host.readFile("/etc/passwd");
  if (passwd instanceof Errno || !decode(passwd).includes(`:${uid}:`)) return String(uid);
  return new Users(host).all.find((user) => user.uid === uid)?.name ?? String(uid);
}

function startText({ startTime }: Process, now: number): string {
  return formatTime(now - startTime < 86_400_000 ? "%H:%M" : "%b%d", startTime);
}

/** A step is half a microsecond of the computer's time (process/scheduler.ts). */
function cpuTime({ cpuSteps }: Process): string {
  return clock(Math.floor((cpuSteps * 0.000_5) / 1000), true);
}

function elapsed(milliseconds: number): string {
  return clock(Math.floor(milliseconds / 1000), false);
}

function clock(seconds: number, withHours: boolean): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 || withHours ? `${two(hours)}:${rest}` : rest;
}

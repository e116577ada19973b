import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { kill } from "../../../process/kill.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT, SIGQUIT, SIGTERM } from "../../../process/signals.ts";
import { SOCKET } from "./postgres.ts";

const MODES: Readonly<Record<string, number>> = { smart: SIGTERM, fast: SIGINT, immediate: SIGQUIT };
const LOOK_EVERY = 100;
const LONGEST = 60_000;

/** `pg_ctl start|stop|restart|status [-D DIR] [-m MODE] [-o OPTIONS] [-w] [-s]` */
export async function pgCtl(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  let directory = process.env.get("PGDATA") ?? "";
  let [command, mode, options] = ["", "fast", ""];
  while (words.length > 0) {
    const word = words.shift() ?? "";
    if (word === "-D") directory = words.shift() ?? "";
    else if (word === "-m") mode = words.shift() ?? "";
    else if (word === "-o") options = words.shift() ?? "";
    else if (word === "-w" || word === "-W") continue;
    else if (!word.startsWith("-") && command === "") command = word;
    else {
      await process.write(2, `rockpool: not simulated here: pg_ctl ${word}\n`);
      return 1;
    }
  }
  if (process.files.credentials.uid === 0) {
    await process.write(
      2,
      `pg_ctl: cannot be run as root\nPlease log in (using, e.g., "su") as the (unprivileged) user that will\nown the server process.\n`,
    );
    return 1;
  }
  if (command === "start") return start(process, directory, options);
  if (command === "stop") return stop(process, directory, mode);
  if (command === "status") return status(process, directory);
  if (command === "restart")
    return (await stop(process, directory, mode)) || start(process, directory, options);
  await process.write(
    2,
    `pg_ctl: ${command ? `unrecognized operation mode "${command}"` : "no operation specified"}\nTry "pg_ctl --help" for more information.\n`,
  );
  return 1;
}

function runningPid(process: Process, directory: string): number | undefined {
  const content = process.files.readFile(`${directory}/postmaster.pid`);
  if (content instanceof Errno) return undefined;
  const pid = Number(decode(content).split("\n")[0]);
  return process.find(pid) ? pid : undefined;
}

async function start(process: Process, directory: string, options: string): Promise<number> {
  await process.write(1, "waiting for server to start....");
  const more = (options.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll(/['"]/g, ""));
  // Its log goes where this program writes (start_postmaster of pg_ctl.c).
  const fds = process.fds.fork({ exec: true });
  const out = fds.get(1);
  if (out) fds.set(2, out);
  const child = startProgram(process, ["postgres", "-D", directory, ...more], { group: "new", fds });
  for (let waited = 0; waited < LONGEST; waited += LOOK_EVERY) {
    if (child instanceof Errno || child.exit) {
      await process.write(1, " stopped waiting\n");
      await process.write(2, "pg_ctl: could not start server\nExamine the log output.\n");
      return 1;
    }
    if (!(process.files.stat(`${SOCKET}5432`) instanceof Errno) && runningPid(process, directory)) break;
    await process.sleep(LOOK_EVERY);
  }
  await process.write(1, " done\nserver started\n");
  return 0;
}

async function stop(process: Process, directory: string, mode: string): Promise<number> {
  const pid = runningPid(process, directory);
  if (pid === undefined) {
    await process.write(
      2,
      `pg_ctl: PID file "${directory}/postmaster.pid" does not exist\nIs server running?\n`,
    );
    return 1;
  }
  await process.write(1, "waiting for server to shut down....");
  kill(process, pid, MODES[mode] ?? SIGINT);
  while (process.find(pid)) await process.sleep(LOOK_EVERY);
  await process.write(1, " done\nserver stopped\n");
  return 0;
}

async function status(process: Process, directory: string): Promise<number> {
  const pid = runningPid(process, directory);
  await process.write(
    1,
    pid === undefined
      ? "pg_ctl: no server running\n"
      : `pg_ctl: server is running (PID: ${pid})\n${process.path.replace(/[^/]*$/, "postgres")} "-D" "${directory}"\n`,
  );
  return pid === undefined ? 3 : 0;
}

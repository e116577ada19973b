import { decode } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import { isStopped, STOPPED_UNITS, UNITS } from "../../process/network/socket-unit.ts";
import { unixSocketsOf } from "../../process/network/unix-sockets.ts";
import type { Process, Program } from "../../process/process.ts";
import { SIGTERM } from "../../process/signals.ts";
import { VERBS } from "./syntax.ts";

/** Statuses of systemctl(1): a unit that does not run, one that is not known, and who may not. */
const INACTIVE = 3;
const NO_PERMISSION = 4;
const NO_UNIT = 5;

/** A unit, as its file tells it. */
interface Unit {
  /** `docker.service`. */
  readonly name: string;
  readonly description: string;
  /** Of a service: the program. */
  readonly program: string | undefined;
  /** Of a socket: where it listens. */
  readonly listens: string | undefined;
}

/** systemctl(1), for units that a socket starts. */
export const systemctl: Program = (process) => {
  const words = process.argv.slice(1).filter((word) => !word.startsWith("-"));
  const [verb = "", ...names] = words;
  if (!Object.hasOwn(VERBS, verb) || names.length === 0) {
    process.write(2, `rockpool: not simulated here: systemctl ${words.join(" ")}\n`);
    return 1;
  }
  return eachUnit(process, verb, names);
};

/** service(8): `service NAME VERB`. */
export const service: Program = (process) => {
  const [name = "", verb = ""] = process.argv.slice(1);
  if (!Object.hasOwn(VERBS, verb)) {
    process.write(
      2,
      `Usage: service < option > | --status-all | [ service_name [ command | --full-restart ] ]\n`,
    );
    return 1;
  }
  return eachUnit(process, verb, [name]);
};

async function eachUnit(process: Process, verb: string, names: readonly string[]): Promise<number> {
  let status = 0;
  const stopped: string[] = [];
  for (const name of names) {
    const failure = await actOn(process, verb, name);
    if (failure) status = failure;
    else if (verb === "stop") stopped.push(unitName(name));
  }
  // After the last: what was stopped along with it cannot start it any more.
  for (const name of stopped) await warnOfSocket(process, name);
  return status;
}

function unitName(word: string): string {
  return /\.(service|socket)$/.test(word) ? word : `${word}.service`;
}

/** In the words of systemd 252. */
async function warnOfSocket(process: Process, name: string): Promise<void> {
  const unit = readUnit(process, name);
  const socket = name.replace(/\.service$/, ".socket");
  if (!unit || unit.listens !== undefined || isActive(process, unit)) return;
  if (!readUnit(process, socket) || isStopped(process.files, socket)) return;
  await process.write(2, `Warning: Stopping ${name}, but it can still be activated by:\n  ${socket}\n`);
}

async function actOn(process: Process, verb: string, word: string): Promise<number> {
  const name = unitName(word);
  const unit = readUnit(process, name);
  if (!unit) return unknownUnit(process, verb, name);
  if (verb === "status") return showStatus(process, unit);
  if (verb === "is-active") {
    await process.write(1, isActive(process, unit) ? "active\n" : "inactive\n");
    return isActive(process, unit) ? 0 : INACTIVE;
  }
  if (process.files.credentials.uid !== 0) {
    await process.write(
      2,
      `Failed to ${verb} ${name}: Interactive authentication required.\nSee system logs and 'systemctl status ${name}' for details.\n`,
    );
    return NO_PERMISSION;
  }
  if (verb !== "start") await stop(process, unit);
  if (verb !== "stop") start(process, unit);
  return 0;
}

async function unknownUnit(process: Process, verb: string, name: string): Promise<number> {
  if (verb === "status") {
    await process.write(2, `Unit ${name} could not be found.\n`);
    return NO_PERMISSION;
  }
  if (verb === "is-active") {
    await process.write(1, "inactive\n");
    return NO_PERMISSION;
  }
  await process.write(
    2,
    `Failed to ${verb} ${name}: Unit ${name} not ${verb === "stop" ? "loaded" : "found"}.\n`,
  );
  return NO_UNIT;
}

function readUnit({ files }: Process, name: string): Unit | undefined {
  const content = files.readFile(`${UNITS}/${name}`);
  if (content instanceof Errno) return undefined;
  const setting = (key: string) =>
    decode(content)
      .split("\n")
      .find((line) => line.startsWith(`${key}=`))
      ?.slice(key.length + 1);
  return {
    name,
    description: setting("Description") ?? name,
    program: setting("ExecStart")?.split(" ")[0],
    listens: setting("ListenStream"),
  };
}

function processOf({ kernel }: Process, { program }: Unit): Process | undefined {
  return program === undefined ? undefined : kernel.processes.find(({ path }) => path === program);
}

function isActive(process: Process, unit: Unit): boolean {
  if (unit.listens !== undefined) return !isStopped(process.files, unit.name);
  return processOf(process, unit) !== undefined;
}

/** A stopped service starts again when somebody connects, as long as its socket listens. */
async function stop(process: Process, unit: Unit): Promise<void> {
  const { files } = process;
  if (unit.listens !== undefined) {
    for (const path of ["/run/systemd", STOPPED_UNITS]) files.mkdir(path, 0o755);
    files.writeFile(`${STOPPED_UNITS}/${unit.name}`, "");
    return;
  }
  const running = processOf(process, unit);
  if (running) {
    running.raise(SIGTERM);
    await process.waitFor(running);
  }
}

/** The service begins at once; with it, its socket. */
function start(process: Process, unit: Unit): void {
  const socketName = unit.name.replace(/\.service$/, ".socket");
  process.files.unlink(`${STOPPED_UNITS}/${socketName}`);
  if (unit.listens !== undefined || processOf(process, unit)) return;
  const path = readUnit(process, socketName)?.listens;
  const socket = path === undefined ? undefined : unixSocketsOf(process.kernel).connect(process, path);
  if (!socket || socket instanceof Errno) return;
  socket.retain();
  socket.release();
}

async function showStatus(process: Process, unit: Unit): Promise<number> {
  const running = processOf(process, unit);
  const active = isActive(process, unit);
  const lines = [
    `${active ? "●" : "○"} ${unit.name} - ${unit.description}`,
    `     Loaded: loaded (/lib/systemd/system/${unit.name}; enabled; preset: enabled)`,
    running
      ? `     Active: active (running) since ${formatTime("%a %Y-%m-%d %H:%M:%S UTC", running.startTime)}; ${Math.floor((process.kernel.now() - running.startTime) / 1000)}s ago`
      : `     Active: ${active ? "active (listening)" : "inactive (dead)"}`,
    ...(running ? [`   Main PID: ${running.pid} (${running.comm})`] : []),
  ];
  await process.write(1, `${lines.join("\n")}\n`);
  return active ? 0 : INACTIVE;
}

import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { type Files, ROOT } from "../../disk/files.ts";
import { FdTable } from "../fd-table.ts";
import type { Kernel } from "../kernel.ts";
import type { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";

export const UNITS = "/usr/lib/systemd/system";
/** systemd hands the sockets over from this descriptor on (sd_listen_fds(3)). */
const FIRST_PASSED = 3;
const SERVICE_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin";

/** Names of units that somebody has stopped: systemd keeps that to itself, here it is a file a unit. */
export const STOPPED_UNITS = "/run/systemd/stopped";

/**
 * Socket activation (systemd.socket(5)): where a unit `NAME.socket` listens at `path`, starts `NAME.service` with the
 * listening socket as its descriptor 3. False: no unit does, or it is stopped.
 */
export function startUnitOf(kernel: Kernel, init: Process, path: string, listener: OpenFile): boolean {
  const files = kernel.disk.view(ROOT);
  const name = unitListeningAt(files, path);
  if (name === undefined || isStopped(files, `${name}.socket`)) return false;
  const command = settingOf(files, `${name}.service`, "ExecStart")?.split(" ");
  const program = command?.[0];
  if (!command || program === undefined) return false;
  return startService(kernel, init, program, command, listener);
}

function startService(
  kernel: Kernel,
  init: Process,
  path: string,
  argv: readonly string[],
  listener: OpenFile,
): boolean {
  const fds = new FdTable();
  fds.set(FIRST_PASSED, listener);
  const child = kernel.spawn(init, {
    path,
    argv,
    env: new Map([
      ["PATH", SERVICE_PATH],
      ["LANG", "C.UTF-8"],
      ["LISTEN_FDS", "1"],
    ]),
    fds,
    session: "new",
    files: kernel.disk.view(ROOT),
  });
  return !(child instanceof Errno);
}

function unitListeningAt(files: Files, path: string): string | undefined {
  const entries = files.readdir(UNITS);
  if (entries instanceof Errno) return undefined;
  for (const { name } of entries) {
    if (name.endsWith(".socket") && settingOf(files, name, "ListenStream") === path)
      return name.slice(0, -".socket".length);
  }
  return undefined;
}

export function isStopped(files: Files, unit: string): boolean {
  return !(files.stat(`${STOPPED_UNITS}/${unit}`) instanceof Errno);
}

/** The first value of a setting in a unit's file. */
function settingOf(files: Files, unit: string, setting: string): string | undefined {
  const content = files.readFile(`${UNITS}/${unit}`);
  if (content instanceof Errno) return undefined;
  const line = decode(content)
    .split("\n")
    .find((one) => one.startsWith(`${setting}=`));
  return line?.slice(setting.length + 1);
}

import type { AwkMachine } from "./machine.ts";
import type { Scalar } from "./values.ts";

/** PROCINFO (gawk manual 7.5.2), if the program speaks of it. */
export function describeProcess(machine: AwkMachine): void {
  if (!machine.slots.has("PROCINFO")) return;
  const { process, files } = machine.call;
  const { uid, gid, groups } = files.credentials;
  const facts: Readonly<Record<string, Scalar>> = {
    FS: "FS",
    api_major: 3,
    api_minor: 2,
    egid: gid,
    euid: uid,
    gid,
    pgrpid: process.group,
    pid: process.pid,
    platform: "posix",
    ppid: process.parentPid,
    strftime: "%a %b %e %H:%M:%S %Z %Y",
    uid,
    version: "5.2.1",
    ...Object.fromEntries(groups.map((group, at) => [`group${at + 1}`, group])),
  };
  const table = machine.array("PROCINFO");
  for (const [name, value] of Object.entries(facts)) table.set(name, value);
}

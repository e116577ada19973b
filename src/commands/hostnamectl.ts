import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { KERNEL_RELEASE } from "../process/kernel-version.ts";
import { CONTROL_FLAGS, DENIED, dispatch, formatRows, VERSION, type Verb } from "./systemd/control.ts";

const HELP = `hostnamectl [OPTIONS...] COMMAND ...

Query or change system hostname.

Commands:
  status                 Show current hostname settings
  hostname [NAME]        Get/set system hostname
  icon-name [NAME]       Get/set icon name for host
  chassis [NAME]         Get/set chassis type for host
  deployment [NAME]      Get/set deployment environment for host
  location [NAME]        Get/set location for host

Options:
  -h --help              Show this help
     --version           Show package version
     --no-ask-password   Do not prompt for password
  -H --host=[USER@]HOST  Operate on remote host
  -M --machine=CONTAINER Operate on local container
     --transient         Only set transient hostname
     --static            Only set static hostname
     --pretty            Only set pretty hostname
     --json=pretty|short|off
                         Generate JSON output

See the hostnamectl(1) man page for details.
`;

const FLAGS = {
  ...CONTROL_FLAGS,
  transient: { help: "only set transient hostname" },
  static: { help: "only set static hostname" },
  pretty: { notSimulated: true, help: "only set pretty hostname" },
  json: { argument: { name: "pretty|short|off" }, notSimulated: true, help: "generate JSON output" },
} as const satisfies FlagSpecs;

type HostCall = Call<typeof FLAGS>;

const LONGEST = 64;

/** hostnamectl(1) of systemd 252. */
export const hostnamectl = defineCommand({
  name: "hostnamectl",
  summary: "control the system hostname",
  operands: "[OPTIONS...] COMMAND ...",
  completes: "none",
  flags: FLAGS,
  noStandardOptions: true,
  helpText: () => HELP,
  afterUsageProblem: () => "",
  examples: [
    { run: "hostnamectl", shows: "see the computer's name, its system and its kernel" },
    { run: "sudo hostnamectl hostname tidepool", shows: "give the computer another name, for good" },
  ],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["hostname(1)", "timedatectl(1)", "uname(1)"],

  run(call) {
    if (!call.flags.usage && !call.flags.release) return dispatch(call, VERBS);
    call.print(call.flags.usage ? HELP : VERSION);
    return 0;
  },
});

const hostname: Verb<HostCall> = {
  most: 1,
  run: (call, [name]) => (name === undefined ? showName(call) : setName(call, name)),
};

const VERBS: Readonly<Record<string, Verb<HostCall>>> = {
  status: { run: showStatus },
  hostname,
  "set-hostname": { least: 1, most: 1, run: (call, [name = ""]) => setName(call, name) },
  "icon-name": property("icon-name", "computer-vm"),
  chassis: property("chassis", "vm"),
  deployment: property("deployment", ""),
  location: property("location", ""),
};

function property(name: string, value: string): Verb<HostCall> {
  return {
    most: 1,
    run(call, [wish]) {
      if (wish !== undefined) return call.notSimulated(name);
      call.print(`${value}\n`);
      return 0;
    },
  };
}

function firstLine(files: Files, path: string): string {
  const content = files.readFile(path);
  return content instanceof Errno ? "" : (decode(content).split("\n")[0] ?? "");
}

function staticName({ process }: HostCall): string {
  return firstLine(process.rootFiles, "/etc/hostname");
}

function showName(call: HostCall): number {
  const { flags, process } = call;
  call.print(`${flags.static ? staticName(call) : process.hostname}\n`);
  return 0;
}

function showStatus(call: HostCall): number {
  const { process, files, flags } = call;
  if (flags.static || flags.transient) return showName(call);
  const fixed = staticName(call);
  const release = files.readFile("/etc/os-release");
  const system = release instanceof Errno ? "" : (/^PRETTY_NAME="(.*)"$/m.exec(decode(release))?.[1] ?? "");
  const boot = firstLine(files, "/proc/sys/kernel/random/boot_id").replace(/-/g, "");
  const rows: readonly (readonly [string, string])[] = [
    ["Static hostname", fixed],
    ...(process.hostname === fixed ? [] : [["Transient hostname", process.hostname] as const]),
    ["Icon name", "computer-vm"],
    ["Chassis", "vm 🖴"],
    ["Machine ID", firstLine(files, "/etc/machine-id")],
    ["Boot ID", boot],
    ["Virtualization", "kvm"],
    ["Operating System", system],
    ["Kernel", `Linux ${KERNEL_RELEASE}`],
    ["Architecture", "x86-64"],
  ];
  call.print(formatRows(rows));
  return 0;
}

function setName(call: HostCall, name: string): number {
  const { process, flags, files } = call;
  const which = flags.transient && !flags.static ? "transient hostname" : "static hostname";
  const fail = (why: string) => {
    call.printError(`Could not set ${which}: ${why}\n`);
    return 1;
  };
  const isName = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(name) && name.length <= LONGEST;
  if (!isName) return fail(`Invalid ${which} '${name}'`);
  if (files.credentials.uid !== 0) return fail(DENIED);
  if (which === "static hostname") {
    const failed = files.writeFile("/etc/hostname", `${name}\n`);
    if (failed) return fail(failed.message);
  }
  if (!flags.static || flags.transient) process.hostname = name;
  return 0;
}

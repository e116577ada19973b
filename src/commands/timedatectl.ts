import { formatTime } from "../base/format-time.ts";
import { UTC } from "../base/time-zone.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { LOCALTIME, timeZoneFor, ZONES } from "../process/time-zone.ts";
import { CONTROL_FLAGS, DENIED, dispatch, formatRows, VERSION, type Verb } from "./systemd/control.ts";

const HELP = `timedatectl [OPTIONS...] COMMAND ...

Query or change system time and date settings.

Commands:
  status                   Show current time settings
  show                     Show properties of systemd-timedated
  set-time TIME            Set system time
  set-timezone ZONE        Set system time zone
  list-timezones           Show known time zones
  set-local-rtc BOOL       Control whether RTC is in local time
  set-ntp BOOL             Enable or disable network time synchronization

systemd-timesyncd Commands:
  timesync-status          Show status of systemd-timesyncd
  show-timesync            Show properties of systemd-timesyncd

Options:
  -h --help                Show this help message
     --version             Show package version
     --no-pager            Do not pipe output into a pager
     --no-ask-password     Do not prompt for password
  -H --host=[USER@]HOST    Operate on remote host
  -M --machine=CONTAINER   Operate on local container
     --adjust-system-clock Adjust system clock when changing local RTC mode
     --monitor             Monitor status of systemd-timesyncd
  -p --property=NAME       Show only properties by this name
  -a --all                 Show all properties, including empty ones
     --value               When showing properties, only print the value

See the timedatectl(1) man page for details.
`;

const FLAGS = {
  ...CONTROL_FLAGS,
  noPager: { help: "do not pipe output into a pager" },
  adjustSystemClock: { help: "adjust system clock when changing local RTC mode" },
  monitor: { notSimulated: true, help: "monitor status of systemd-timesyncd" },
  property: {
    short: "p",
    argument: { name: "NAME" },
    repeatable: true,
    help: "show only properties by this name",
  },
  all: { short: "a", help: "show all properties, including empty ones" },
  value: { help: "when showing properties, only print the value" },
} as const satisfies FlagSpecs;

type TimeCall = Call<typeof FLAGS>;

/** timedatectl(1) of systemd 252. The clock itself is kept by the network, and cannot be set. */
export const timedatectl = defineCommand({
  name: "timedatectl",
  summary: "control the system time and date",
  operands: "[OPTIONS...] COMMAND ...",
  completes: "none",
  flags: FLAGS,
  noStandardOptions: true,
  helpText: () => HELP,
  afterUsageProblem: () => "",
  examples: [
    { run: "timedatectl", shows: "see the time, the time zone and whether the clock is kept by the network" },
    { run: "sudo timedatectl set-timezone Europe/Madrid", shows: "say where the computer is" },
    { run: "timedatectl list-timezones | grep Asia", shows: "find the name of a time zone" },
  ],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["date(1)", "hostnamectl(1)"],

  run(call) {
    if (!call.flags.usage && !call.flags.release) return dispatch(call, VERBS);
    call.print(call.flags.usage ? HELP : VERSION);
    return 0;
  },
});

const VERBS: Readonly<Record<string, Verb<TimeCall>>> = {
  status: { run: showStatus },
  show: { run: showProperties },
  "set-time": { least: 1, most: 1, run: setTime },
  "set-timezone": { least: 1, most: 1, run: (call, [zone = ""]) => setZone(call, zone) },
  "list-timezones": { run: (call) => listZones(call) },
  "set-local-rtc": { least: 1, most: 1, run: (call) => call.notSimulated("set-local-rtc") },
  "set-ntp": { least: 1, most: 1, run: (call) => call.notSimulated("set-ntp") },
  "timesync-status": { run: (call) => call.notSimulated("timesync-status") },
  "show-timesync": { run: (call) => call.notSimulated("show-timesync") },
};

/** The name of the computer's zone, whatever TZ says. */
function zoneName(files: Files): string {
  const target = files.readlink(LOCALTIME);
  const path = target instanceof Errno ? "" : target;
  const at = path.indexOf("zoneinfo/");
  return at < 0 ? "UTC" : path.slice(at + "zoneinfo/".length);
}

function zoneOf({ process }: TimeCall) {
  return timeZoneFor(process, undefined);
}

function showStatus(call: TimeCall): number {
  const now = call.now();
  const zone = zoneOf(call);
  if (call.env("TZ") !== undefined)
    call.printError("Warning: Ignoring the TZ variable. Reading the system's time zone setting only.\n\n");
  const stamp = "%a %Y-%m-%d %H:%M:%S";
  call.print(
    formatRows([
      ["Local time", formatTime(`${stamp} %Z`, now, zone)],
      ["Universal time", formatTime(`${stamp} %Z`, now, UTC)],
      ["RTC time", formatTime(stamp, now, UTC)],
      ["Time zone", `${zoneName(call.files)} (${formatTime("%Z, %z", now, zone)})`],
      ["System clock synchronized", "yes"],
      ["NTP service", "active"],
      ["RTC in local TZ", "no"],
    ]),
  );
  return 0;
}

function showProperties(call: TimeCall): number {
  const { flags, files } = call;
  const stamp = formatTime("%a %Y-%m-%d %H:%M:%S %Z", call.now(), zoneOf(call));
  const properties: readonly (readonly [string, string])[] = [
    ["Timezone", zoneName(files)],
    ["LocalRTC", "no"],
    ["CanNTP", "yes"],
    ["NTP", "yes"],
    ["NTPSynchronized", "yes"],
    ["TimeUSec", stamp],
    ["RTCTimeUSec", stamp],
  ];
  for (const [name, value] of properties)
    if (flags.property.length === 0 || flags.property.includes(name))
      call.print(flags.value ? `${value}\n` : `${name}=${value}\n`);
  return 0;
}

function setTime(call: TimeCall): number {
  const why = call.files.credentials.uid === 0 ? "Automatic time synchronization is enabled" : DENIED;
  call.printError(`Failed to set time: ${why}\n`);
  return 1;
}

function setZone(call: TimeCall, zone: string): number {
  const { files } = call;
  const fail = (why: string) => {
    call.printError(`Failed to set time zone: ${why}\n`);
    return 1;
  };
  const status = files.stat(ZONES + zone);
  if (zone === "" || zone.startsWith("/") || status instanceof Errno || status.kind !== "file")
    return fail(`Invalid or not installed time zone '${zone}'`);
  if (files.credentials.uid !== 0) return fail(DENIED);
  files.unlink(LOCALTIME);
  const failed =
    files.symlink(`..${ZONES}${zone}`, LOCALTIME) ?? files.writeFile("/etc/timezone", `${zone}\n`);
  return failed ? fail(failed.message) : 0;
}

/** Zones that are none of a place. */
const NOT_LISTED: ReadonlySet<string> = new Set(["Factory", "localtime", "posixrules"]);

function listZones(call: TimeCall): number {
  const walk = (path: string): readonly string[] => {
    const entries = call.files.readdir(ZONES + path);
    if (entries instanceof Errno) return [];
    return entries.flatMap(({ name, kind }) =>
      kind === "directory" ? walk(`${path}${name}/`) : NOT_LISTED.has(path + name) ? [] : [path + name],
    );
  };
  const names = [...walk("")].sort();
  call.print(names.map((name) => `${name}\n`).join(""));
  return 0;
}

import { concat, decode } from "../base/bytes.ts";
import { formatMode } from "../base/file-mode.ts";
import { formatTime } from "../base/format-time.ts";
import { compileGlob } from "../base/pattern/index.ts";
import { Errno } from "../disk/errno.ts";
import { kindOf } from "../disk/mode.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { Users } from "../process/users.ts";
import { ArchiveParts } from "./cpio/archive-parts.ts";
import { decodeArchive } from "./cpio/decode.ts";
import { majorOf, minorOf } from "./cpio/device.ts";
import { type CpioCall, FAILED, FLAGS } from "./cpio/flags.ts";
import { HELP } from "./cpio/help-text.ts";
import { BLOCK, type Format, type Member } from "./cpio/member.ts";
import { Placer } from "./cpio/place-files.ts";
import { takeFile } from "./cpio/take-files.ts";

const VERSION = `cpio (GNU cpio) 2.13
Copyright (C) 2017 Free Software Foundation, Inc.
License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>.
This is free software: you are free to change and redistribute it.
There is NO WARRANTY, to the extent permitted by law.

Written by Phil Nelson, David MacKenzie, John Oleynick,
and Sergey Poznyakoff.
`;
const HALF_A_YEAR = 6 * 30 * 24 * 3600;

/** cpio(1) of GNU cpio 2.13. */
export const cpio = defineCommand({
  name: "cpio",
  summary: "copy files to and from archives",
  operands: [
    "-o < name-list [> archive]",
    "-i [pattern...] [< archive]",
    "-p destination-directory < name-list",
  ],
  completes: "directory",
  flags: FLAGS,
  helpText: () => HELP,
  versionText: () => VERSION,
  statusOfUsage: FAILED,
  statusOfOption: 64,
  afterUsageProblem: () => "Try 'cpio --help' or 'cpio --usage' for more information.\n",
  examples: [
    { run: "find . | cpio -o > all.cpio", shows: "put the named files into an archive" },
    { run: "cpio -idv < all.cpio", shows: "get them out again, with their directories" },
    { run: "cpio -t < all.cpio", shows: "see what is in it" },
    { run: "find . | cpio -pdm /tmp/copy", shows: "copy a tree" },
  ],
  exitStatus: "0, or 2 where something went wrong.",
  seeAlso: ["tar(1)", "find(1)"],

  async run(call) {
    const { flags } = call;
    const modes = [flags.extract || flags.list, flags.create, flags.passThrough].filter(Boolean);
    if (modes.length > 1) return call.usageError("Mode already defined");
    if (modes.length === 0) return call.usageError("You must specify one of -oipt options.");
    call.warningStatus = FAILED;
    if (flags.directory !== undefined) {
      const failed = call.files.chdir(flags.directory);
      if (failed) return call.fail(`cannot change to directory ${flags.directory}: ${failed.message}`);
    }
    if (flags.create) return copyOut(call);
    return flags.passThrough ? copyPass(call) : copyIn(call);
  },
});

const FORMATS: readonly string[] = ["crc", "newc", "odc", "bin", "ustar", "tar"];

/** The status where the format is none, or none that is simulated. */
function formatOf(call: CpioCall): Format | number {
  const name = (call.flags.format ?? (call.flags.oldPortable ? "odc" : "bin")).toLowerCase();
  switch (name) {
    case "bin":
    case "odc":
    case "newc":
    case "crc":
      return name;
    default:
  }
  if (FORMATS.includes(name)) return call.notSimulated(`-H ${name}`);
  return call.usageError(
    `invalid archive format \`${name}'; valid formats are:\n${FORMATS.join(" ")} (all-caps also recognized)`,
  );
}

async function readNames(call: CpioCall): Promise<readonly string[]> {
  const text = decode(await call.stdin.bytes());
  const names = text.split(call.flags.null ? "\0" : "\n");
  return names.at(-1) === "" ? names.slice(0, -1) : names;
}

/** Tells of a member as it is worked on. */
function tell(call: CpioCall, name: string): void {
  if (call.flags.verbose) call.printError(`${name}\n`);
  else if (call.flags.dot) call.printError(".");
}

function finish(call: CpioCall, bytes: number): number {
  const blocks = Math.ceil(bytes / BLOCK);
  if (call.flags.dot) call.printError("\n");
  if (!call.flags.quiet) call.printError(`${blocks} block${blocks === 1 ? "" : "s"}\n`);
  return call.status;
}

async function copyOut(call: CpioCall): Promise<number> {
  const { flags } = call;
  const format = formatOf(call);
  if (typeof format === "number") return format;
  const archive = new ArchiveParts(format);
  const numbers = new Map<number, number>();
  for (const name of await readNames(call)) {
    await call.spend(1);
    const member = name === "" ? undefined : takeFile(call, name);
    if (!member) continue;
    if (flags.renumberInodes || flags.deviceIndependent)
      numbers.set(member.ino, numbers.get(member.ino) ?? numbers.size + 1);
    const ino = numbers.get(member.ino) ?? member.ino;
    archive.add({ ...member, ino, name: name.replace(/^(?:\.\/)+(?=.)/, "") });
    tell(call, name);
  }
  archive.finish();
  const failed = await deliver(call, archive.parts);
  return failed ?? finish(call, archive.size);
}

async function deliver(call: CpioCall, parts: readonly Uint8Array[]): Promise<number | undefined> {
  const path = call.flags.output ?? call.flags.file;
  if (path === undefined) {
    for (const part of parts) await call.print(part);
    return undefined;
  }
  const failed = call.files.writeFile(path, concat(parts));
  return failed ? call.fail(`Cannot open ${path}: ${failed.message}`) : undefined;
}

async function copyIn(call: CpioCall): Promise<number> {
  const { flags } = call;
  const path = flags.input ?? flags.file;
  const bytes = path === undefined ? await call.stdin.bytes() : call.files.readFile(path);
  if (bytes instanceof Errno) return call.fail(`Cannot open ${path}: ${bytes.message}`);
  const { members, size, isWhole } = decodeArchive(bytes);
  const chosen = await chooser(call);
  const isNew = decode(bytes.subarray(0, 5)) === "07070" && !decode(bytes.subarray(0, 6)).endsWith("7");
  const placer = new Placer(call, isNew);
  for (const member of members) {
    await call.spend(1);
    if (!chosen(member.name)) continue;
    if (flags.list) list(call, member);
    else if (flags.toStdout) await call.print(member.content);
    else {
      placer.place(member, placeOf(call, member.name));
      tell(call, member.name);
    }
  }
  placer.finish();
  return isWhole ? finish(call, Math.ceil(size / BLOCK) * BLOCK) : call.fail("premature end of archive");
}

function placeOf({ flags }: CpioCall, name: string): string {
  return flags.noAbsoluteFilenames ? name.replace(/^\/+/, "") : name;
}

/** Whether a name is among those that were asked for. Unlike in a shell, `*` means slashes too. */
async function chooser({ flags, operands, files }: CpioCall): Promise<(name: string) => boolean> {
  const listed = flags.patternFile === undefined ? new Uint8Array() : files.readFile(flags.patternFile);
  const more = listed instanceof Errno ? [] : decode(listed).split("\n").filter(Boolean);
  const globs = [...operands, ...more].map((pattern) => compileGlob(pattern));
  return (name) => globs.length === 0 || globs.some((glob) => glob.matches(name)) !== flags.nonmatching;
}

function list(call: CpioCall, member: Member): void {
  if (!call.flags.verbose) {
    call.print(`${member.name}\n`);
    return;
  }
  const { mode, nlink, uid, gid, rdev, mtime, content, name } = member;
  const kind = kindOf(mode);
  const users = new Users(call.files);
  const [user, group] = call.flags.numericUidGid
    ? [String(uid), String(gid)]
    : [users.nameOf(uid), users.groupNameOf(gid)];
  const isDevice = kind === "character-device" || kind === "block-device";
  const size = isDevice
    ? `${String(majorOf(rdev)).padStart(3)}, ${String(minorOf(rdev)).padStart(3)}`
    : String(content.length).padStart(8);
  const age = call.now() / 1000 - mtime;
  const format = age > HALF_A_YEAR || age < 0 ? "%b %e  %Y" : "%b %e %H:%M";
  const time = formatTime(format, mtime * 1000, timeZoneOf(call.process));
  const target = kind === "symlink" ? ` -> ${decode(content)}` : "";
  const owners = `${user.slice(0, 8).padEnd(8)} ${group.slice(0, 8).padEnd(8)}`;
  call.print(`${formatMode(mode)} ${String(nlink).padStart(3)} ${owners} ${size} ${time} ${name}${target}\n`);
}

async function copyPass(call: CpioCall): Promise<number> {
  const [target, ...others] = call.operands;
  if (target === undefined) return call.usageError("Not enough arguments");
  if (others.length > 0) return call.usageError("Too many arguments");
  const placer = new Placer(call, false);
  let size = 0;
  for (const name of await readNames(call)) {
    await call.spend(1);
    const member = name === "" ? undefined : takeFile(call, name);
    if (!member) continue;
    const path = `${target}/${name.replace(/^\/+/, "")}`;
    const isDirectory = kindOf(member.mode) === "directory";
    if (call.flags.link && !isDirectory && placer.linkTo(name, path)) {
      tell(call, path);
      continue;
    }
    if (!placer.place(member, path)) continue;
    size += member.content.length;
    tell(call, path);
  }
  placer.finish();
  return finish(call, size);
}

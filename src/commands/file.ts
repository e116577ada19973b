import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { escapeCharacter, isPrintable } from "../process/command/quote-name.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { CONTENT_REACH, identify } from "./file/content.ts";
import { FILE_FLAGS } from "./file/flags.ts";
import { fileHelp, fileUsage, fileVersion } from "./file/help.ts";
import { describeStatus, type Found } from "./file/status.ts";
import { unpackHead } from "./file/unpack.ts";
import { displayWidth } from "./ls/quoting.ts";

const STDIN = "-";
const TAIL = 8;

type FileCall = Call<typeof FILE_FLAGS>;

/** file(1) */
export const file = defineCommand({
  name: "file",
  summary: "determine file type",
  operands: "[OPTION...] [FILE...]",
  description: "Determine type of FILEs.",
  flags: FILE_FLAGS,
  helpText: fileHelp,
  versionText: fileVersion,
  afterUsageProblem: () => fileUsage(),
  examples: [
    { run: "printf 'hello\\n' > f && file f", prints: "f: ASCII text\n", shows: "what a file is" },
    { run: "printf '{\"a\": 1}' > f && file -b f", prints: "JSON text data\n", shows: "without its name" },
    { run: "mkdir d && file -i d", prints: "d: inode/directory; charset=binary\n", shows: "as MIME type" },
  ],
  exitStatus: "0, but 1 for a line that makes no sense, or with -E where a file cannot be looked at.",
  seeAlso: ["stat(1)", "magic(5)"],

  async run(call) {
    if (call.flags.magicFile !== undefined && call.files.stat(call.flags.magicFile) instanceof Errno)
      return call.fail("could not find any valid magic files! (No such file or directory)");
    const names = await readNames(call);
    if (typeof names === "number") return names;
    if (names.length === 0) {
      call.printError(fileUsage());
      return 1;
    }
    const width = Math.max(...names.map((name) => displayWidth(escapeName(name, call))));
    for (const name of names) {
      const found = await look(call, name);
      print(call, name, found, width);
    }
    return call.status;
  },
});

/** Those of the line, after those of the files that -f names. */
async function readNames(call: FileCall): Promise<readonly string[] | number> {
  const names: string[] = [];
  for (const list of call.flags.filesFrom) {
    const input = await call.open(list, {
      openProblem: (name, errno) => `Cannot open \`${name}' (${errno.message})`,
    });
    if (!input) return 1;
    names.push(
      ...decode(await input.bytes())
        .split("\n")
        .filter((name) => name !== ""),
    );
    call.close(input);
  }
  return [...names, ...call.operands];
}

async function look(call: FileCall, name: string): Promise<Found> {
  if (name === STDIN) return lookAtInput(call);
  const followed =
    call.flags.dereference || (call.env("POSIXLY_CORRECT") !== undefined && !call.flags.noDereference);
  const found = describeStatus(call, name, followed);
  if ("description" in found) return found;
  const reads = await call.open(name, { dashIsFile: true, openProblem: () => "" });
  if (!reads) return { description: "cannot be read", mime: "application/octet-stream", charset: "binary" };
  const head = await readHead(reads.read.bind(reads));
  const { handle } = reads.file ?? {};
  const tail = handle ? handle.readAt(Math.max(0, handle.size - TAIL), TAIL).slice() : head.subarray(-TAIL);
  call.close(reads);
  const outer = identifyBytes(call, head, tail);
  return { ...(await lookInside(call, name, outer)), prefix: found.prefix };
}

/** With `-z` and `-Z`, what a packed file holds (libmagic's compress.c). */
async function lookInside(call: FileCall, name: string, outer: Found): Promise<Found> {
  const { flags } = call;
  if (!flags.uncompress && !flags.uncompressNoreport) return outer;
  const content = await unpackHead(call, name, outer.description);
  if (content === undefined) return outer;
  const inner = identifyBytes(call, content, content.subarray(-TAIL));
  if (flags.uncompressNoreport) return inner;
  return {
    ...inner,
    // Through the pipe that it is unpacked from, the size at its end is not seen.
    description: `${inner.description} (${outer.description.replace(/, original size modulo .*/, "")})`,
    charset: `${inner.charset} compressed-encoding=${outer.mime}; charset=${outer.charset}`,
  };
}

async function lookAtInput(call: FileCall): Promise<Found> {
  const { stdin } = call;
  const head = await readHead(stdin.read.bind(stdin));
  return identifyBytes(call, head, head.subarray(-TAIL));
}

function identifyBytes(call: FileCall, head: Uint8Array, tail: Uint8Array): Found {
  if (head.length === 0) return { description: "empty", mime: "inode/x-empty", charset: "binary" };
  return identify({
    head,
    tail,
    zone: timeZoneOf(call.process),
    without: new Set([...call.flags.exclude, ...call.flags.excludeQuiet]),
  });
}

/** As much as is looked at. */
async function readHead(read: (max: number) => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < CONTENT_REACH) {
    const part = await read(CONTENT_REACH - length);
    if (part.length === 0) break;
    parts.push(part);
    length += part.length;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.length;
  }
  return head;
}

function escapeName(name: string, { flags }: FileCall): string {
  if (flags.raw) return name;
  return [...name].map((character) => (isPrintable(character) ? character : octal(character))).join("");
}

function octal(character: string): string {
  const shown = escapeCharacter(character);
  return /^\\[0-7]/.test(shown) ? shown : `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
}

function print(call: FileCall, name: string, found: Found, width: number): void {
  const { flags } = call;
  const nul = flags.print0;
  const end = nul > 1 ? "\0" : "\n";
  const answer = describe(call, found);
  if (flags.brief) {
    call.print(answer + end);
    return;
  }
  const shown = name === STDIN ? "/dev/stdin" : escapeName(name, call);
  const pad = flags.noPad || nul > 1 ? "" : " ".repeat(Math.max(0, width - displayWidth(shown)));
  const separator = nul > 1 ? "\0" : nul > 0 ? `\0${flags.separator ?? ":"} ` : `${flags.separator ?? ":"} `;
  call.print(`${shown}${separator}${pad}${answer}${end}`);
}

function describe({ flags }: FileCall, found: Found): string {
  if (found.isProblem) return found.description;
  if (flags.extension) return found.extension ?? "???";
  if (flags.apple) return "UNKNUNKN";
  const showsType = flags.mime || flags.mimeType;
  const showsEncoding = flags.mime || flags.mimeEncoding;
  if (showsType && showsEncoding)
    return found.charset === "" ? found.mime : `${found.mime}; charset=${found.charset}`;
  if (showsType) return found.mime;
  if (showsEncoding) return found.charset;
  return found.prefix ? `${found.prefix}, ${found.description}` : found.description;
}

import { formatTime } from "../../base/format-time.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import type { Fflate } from "../deflate/library.ts";
import { Listing } from "./listing.ts";
import { candidates, packedSuffix, unpackedName } from "./names.ts";
import { Packer, type Result } from "./packer.ts";
import { formatRatio } from "./ratio.ts";
import type { GzipWishes } from "./wishes.ts";

const WARNING = 2;
const ERROR = 1;

/** Packs or unpacks operands, one after the other (gzip.c). */
export class FileTreater {
  status = 0;
  readonly #packer: Packer;
  readonly #listing: Listing;

  constructor(
    private readonly call: Call,
    private readonly wishes: GzipWishes,
    library: Fflate,
  ) {
    this.#packer = new Packer(call, wishes, library);
    this.#listing = new Listing(wishes.verbose, wishes.quiet, (text) => void call.print(text));
  }

  finish(): void {
    if (this.wishes.list) this.#listing.finish();
  }

  #error(message: string, prefix = ""): void {
    this.status = ERROR;
    this.call.printError(`${prefix}${this.call.name}: ${message}\n`);
  }

  #warn(message: string, prefix = ""): void {
    if (this.status === 0) this.status = WARNING;
    if (!this.wishes.quiet) this.call.printError(`${prefix}${this.call.name}: ${message}\n`);
  }

  async treat(operand: string): Promise<void> {
    if (operand === "-") return this.#treatStdin();
    const found = this.#find(operand);
    if (!found) return;
    const { name, status } = found;
    if (status.kind === "directory") {
      if (this.wishes.recursive) return this.#treatDirectory(name);
      return this.#warn(`${name} is a directory -- ignored`);
    }
    if (!this.wishes.toStdout) {
      const objection = this.#objectionTo(status);
      if (objection !== undefined) return this.#warn(`${name}${objection}`);
    }
    const target = this.#targetOf(name);
    if (target === undefined) return;
    const input = await this.call.open(name, {
      dashIsFile: true,
      openProblem: (opened, errno) => `${opened}: ${errno.message}`,
      readProblem: (opened, errno) => `${opened}: ${errno.message}`,
    });
    if (!input) {
      this.status = ERROR;
      return;
    }
    await this.#convert(input, name, target, status);
    this.call.close(input);
  }

  /** The file that an operand means: to unpack `f` may be `f.gz`. */
  #find(operand: string): { readonly name: string; readonly status: FileStatus } | undefined {
    const { decompress, suffix, ownSuffix, toStdout, force } = this.wishes;
    const { files } = this.call;
    const hasSuffix = packedSuffix(operand, suffix, ownSuffix) !== undefined;
    const names = decompress && !hasSuffix ? candidates(operand, suffix, ownSuffix) : [operand];
    for (const name of names) {
      const status = toStdout || force ? files.stat(name) : files.lstat(name);
      if (status === Errno.ENOENT) continue;
      if (status instanceof Errno) {
        this.#error(`${name}: ${status.message}`);
        return undefined;
      }
      if (status.kind === "symlink") {
        this.#error(`${name}: ${Errno.ELOOP.message}`);
        return undefined;
      }
      return { name, status };
    }
    this.#error(`${names[1] ?? operand}: ${Errno.ENOENT.message}`);
    return undefined;
  }

  #objectionTo({ kind, mode, nlink }: FileStatus): string | undefined {
    if (kind !== "file") return " is not a directory or a regular file - ignored";
    if (mode & 0o4000) return " is set-user-ID on execution - ignored";
    if (mode & 0o2000) return " is set-group-ID on execution - ignored";
    if (this.wishes.force) return undefined;
    if (mode & 0o1000) return " has the sticky bit set - file ignored";
    return nlink > 1 ? ` has ${nlink - 1} other link${nlink > 2 ? "s" : ""} -- file ignored` : undefined;
  }

  /** The name of the result; empty for standard output. Undefined where there is nothing to do, which was told. */
  #targetOf(name: string): string | undefined {
    const { decompress, suffix, ownSuffix, toStdout, force, verbose, recursive, quiet } = this.wishes;
    if (toStdout) return "";
    const ending = packedSuffix(name, suffix, ownSuffix);
    const tells = verbose || !(recursive || quiet);
    if (decompress) {
      if (ending !== undefined) return unpackedName(name, ending);
      if (tells) this.#warn(`${name}: unknown suffix -- ignored`);
      else if (this.status === 0) this.status = WARNING;
      return undefined;
    }
    if (ending === undefined || force) return name + suffix;
    if (tells) this.call.note(`${name} already has ${ending} suffix -- unchanged`);
    return undefined;
  }

  async #treatDirectory(directory: string): Promise<void> {
    const entries = this.call.files.readdir(directory);
    if (entries instanceof Errno) return this.#error(`${directory}: ${entries.message}`);
    for (const { name } of entries) await this.treat(joinPath(directory, name));
  }

  async #treatStdin(): Promise<void> {
    const { decompress, force, list } = this.wishes;
    const { process } = this.call;
    const onTerminal = decompress ? process.stdin.isTerminal : process.stdout.isTerminal;
    if (onTerminal && !force && !list) {
      const [side, prefix] = decompress ? ["read from", "de"] : ["written to", ""];
      this.call.printError(
        `${this.call.name}: compressed data not ${side} a terminal. Use -f to force ${prefix}compression.\nFor help, type: ${this.call.name} -h\n`,
      );
      this.status = ERROR;
      return;
    }
    const { status } = this.call.stdin;
    if (!status) this.#error(`standard input: ${Errno.EBADF.message}`);
    else if (status.kind === "directory" && !decompress && !list)
      this.#error(`stdin: ${Errno.EISDIR.message}`, "\n");
    else await this.#convert(this.call.stdin, "stdin", "", status);
  }

  async #convert(input: Input, name: string, target: string, status: FileStatus | undefined): Promise<void> {
    const { verbose, list } = this.wishes;
    const isStdin = input.isStdin;
    const label = isStdin ? "" : `${name}:\t`;
    const result = await this.#packer.convert(input, {
      name,
      target,
      status,
      label: verbose && !list ? label : "",
    });
    for (const { message, isWarning } of result.faults) {
      if (isWarning) this.#warn(`${name}: ${message}`, "\n");
      else this.#error(`${name}: ${message}`, "\n");
    }
    if (result.failed !== undefined) this.#error(result.failed, "\n");
    if (result.refused && this.status === 0) this.status = WARNING;
    if (result.refused || result.failed !== undefined) return;
    if (result.faults.some((fault) => !fault.isWarning)) return;
    if (list) this.#list(name, isStdin, status, result);
    else if (verbose) this.call.printError(this.#report(result, isStdin));
  }

  #list(name: string, isStdin: boolean, status: FileStatus | undefined, result: Result): void {
    const { suffix, ownSuffix, names } = this.wishes;
    const ending = packedSuffix(name, suffix, ownSuffix);
    const plain = isStdin ? "stdout" : ending === undefined ? name : unpackedName(name, ending);
    const { packed, unpacked, overhead, crc } = result;
    const stamp = result.headerTime > 0 ? result.headerTime * 1000 : (status?.mtime ?? 0);
    const time = formatTime("%b %e %H:%M", stamp, timeZoneOf(this.call.process));
    const shown = names && result.headerName !== undefined ? result.headerName : plain;
    this.#listing.add({ packed, unpacked, overhead, crc, time, name: shown });
  }

  #report({ packed, unpacked, overhead, target }: Result, isStdin: boolean): string {
    const { test, keep, toStdout, decompress } = this.wishes;
    if (test) return " OK\n";
    const ratio = formatRatio(unpacked - (packed - overhead), unpacked);
    if (isStdin) return decompress ? "" : `${ratio}\n`;
    const verb = keep && !toStdout ? "created" : "replaced with";
    return `${ratio} -- ${verb} ${toStdout ? "stdout" : target}\n`;
  }
}

import { formatPermissions } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import type { Call } from "../../process/command/call.ts";
import type { Member, MemberKind } from "./member.ts";
import { quoteEscaped } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

const LETTERS: Readonly<Record<MemberKind, string>> = {
  file: "-",
  hardlink: "h",
  symlink: "l",
  "character-device": "c",
  "block-device": "b",
  directory: "d",
  fifo: "p",
};

/** User, group and size take so much at least; once wider, the column stays so (list.c). */
const LEAST_WIDTH = 19;

/** Tells of members, one a line. */
export class Listing {
  #width = LEAST_WIDTH;

  constructor(
    private readonly call: Call,
    private readonly wishes: TarWishes,
    /** Where standard output is the archive, or the content. */
    private readonly onStderr: boolean,
  ) {}

  /** `name`: as it is to be shown. */
  show(member: Member, name: string, isLong: boolean, block?: number): void {
    const where = block !== undefined && this.wishes.flags.blockNumber ? `block ${block}: ` : "";
    this.write(`${where}${isLong ? this.#formatLong(member, name) : this.quote(name)}\n`);
  }

  write(text: string): void {
    if (this.onStderr) this.call.printError(text);
    else this.call.print(text);
  }

  quote(name: string): string {
    return this.wishes.flags.quotingStyle === "literal" ? name : quoteEscaped(name);
  }

  #formatLong(member: Member, name: string): string {
    const { flags, zone } = this.wishes;
    const { kind, mode, userName, groupName, uid, gid, size, target } = member;
    const user = flags.numericOwner || userName === "" ? String(uid) : userName;
    const group = flags.numericOwner || groupName === "" ? String(gid) : groupName;
    const amount = kind.endsWith("device") ? `${member.major},${member.minor}` : String(size);
    const width = user.length + 1 + group.length + 1 + amount.length;
    this.#width = Math.max(this.#width, width);
    const padded = amount.padStart(this.#width - width + amount.length);
    const time = formatTime(this.#timeFormat(member), member.mtime, zone);
    const link =
      kind === "symlink"
        ? ` -> ${this.quote(target)}`
        : kind === "hardlink"
          ? ` link to ${this.quote(target)}`
          : "";
    return `${LETTERS[kind]}${formatPermissions(mode)} ${user}/${group} ${padded} ${time} ${this.quote(name)}${link}`;
  }

  #timeFormat({ mtime }: Member): string {
    if (!this.wishes.flags.fullTime) return "%Y-%m-%d %H:%M";
    return mtime % 1000 === 0 ? "%Y-%m-%d %H:%M:%S" : "%Y-%m-%d %H:%M:%S.%N";
  }
}

import type { Call } from "../../process/command/call.ts";
import type { Member } from "./member.ts";

/** Directories get mode and time when all is in them: the mode might forbid to write, and writing changes the time. */
export class DelayedDirectories {
  readonly #waiting = new Map<string, Member>();

  constructor(
    private readonly call: Call,
    private readonly setAttributes: (path: string, member: Member) => void,
  ) {}

  add(path: string, member: Member): void {
    const status = this.call.files.stat(path);
    // What is there already may forbid it too.
    if ("mode" in status && (status.mode & 0o300) !== 0o300)
      this.call.files.chmod(path, (status.mode & 0o7777) | 0o300);
    this.#waiting.delete(path);
    this.#waiting.set(path, member);
  }

  finish(): void {
    for (const [path, member] of [...this.#waiting].reverse()) this.setAttributes(path, member);
    this.#waiting.clear();
  }
}

import { Errno } from "../../disk/errno.ts";
import type { Make } from "./make.ts";
import { type MakeFile, NONEXISTENT } from "./model.ts";

/** When files were changed last. */
export class FileTimes {
  constructor(private readonly make: Make) {}

  /** When it was changed last; NONEXISTENT where it is not there. */
  modified(file: MakeFile): number {
    if (file.isPhony) return NONEXISTENT;
    if (file.modified !== undefined) return file.modified;
    const { call, search, flags } = this.make;
    let status = call.files.stat(file.path);
    if (status instanceof Errno) {
      const found = search.find(call.files, file.name);
      if (found !== undefined) {
        file.foundAt = found;
        status = call.files.stat(found);
      }
    }
    let mtime = status instanceof Errno ? NONEXISTENT : status.mtime;
    if (flags.checkSymlinkTimes && mtime !== NONEXISTENT) {
      const link = call.files.lstat(file.path);
      if (!(link instanceof Errno)) mtime = Math.max(mtime, link.mtime);
    }
    file.modified = mtime;
    this.#checkClock(file, mtime);
    return mtime;
  }

  #checkClock(file: MakeFile, mtime: number): void {
    const ahead = (mtime - this.make.call.now()) / 1000;
    if (ahead <= 0) return;
    this.make.sawClockSkew = true;
    const shown = ahead >= 99 ? String(Math.floor(ahead)) : String(Number(ahead.toPrecision(2)));
    this.make.complain(`Warning: File '${file.name}' has modification time ${shown} s in the future`);
  }

  /** `-t`: the file is made to look new; whether there was something to do. */
  touch(file: MakeFile): boolean {
    const { call, flags } = this.make;
    file.modified = undefined;
    if (file.isPhony || (file.recipe?.lines.length ?? 0) === 0) return false;
    if (!flags.silent) call.print(`touch ${file.name}\n`);
    if (call.files.stat(file.name) instanceof Errno) call.files.writeFile(file.name, "", 0o666);
    else call.files.utimes(file.name, { atime: "now", mtime: "now" });
    return true;
  }
}

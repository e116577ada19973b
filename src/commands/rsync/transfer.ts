import { Errno } from "../../disk/errno.ts";
import type { Source } from "./file-list.ts";
import type { Rule } from "./filter.ts";
import type { RsyncCall, Settings } from "./flags.ts";
import { placeOf, Remover } from "./remover.ts";
import { type Changes, type Counts, formatChanges, formatProgress, sortOf } from "./report.ts";
import type { Item, NewAttributes, Side } from "./side.ts";

/** Bits that chmod(1) sets. */
const BITS = 0o7777;
/** What an entry of the list and an answer take, besides the name; a guess at rsync's own protocol. */
const ENTRY_BYTES = 20;

export interface TransferInit {
  readonly call: RsyncCall;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly from: Side;
  readonly to: Side;
  /** The destination: a directory, or the one file's own name. */
  readonly target: string;
  readonly isFile: boolean;
  /** It is not there yet, and in a dry run will not be. */
  readonly isMissing: boolean;
  readonly counts: Counts;
  /** What is copied goes to another machine. */
  readonly pushes: boolean;
  readonly failed: (message: string) => void;
  /** Something could not be read: nothing is deleted then. */
  readonly hadProblem: () => boolean;
}

/** Makes the destination as the list is, file after file. */
export class Transfer {
  #number = 0;
  #start = 0;
  #isSuper = false;

  readonly #remover: Remover;

  constructor(private readonly init: TransferInit) {
    this.#remover = new Remover(init);
  }

  async run(list: readonly Source[]): Promise<void> {
    const { call, settings, counts } = this.init;
    this.#start = call.now();
    this.#isSuper = await this.init.to.isSuper();
    const directories: Source[] = [];
    for (const [index, source] of list.entries()) {
      counts.files[sortOf(source.item)]++;
      if (source.item.kind !== "directory") counts.totalSize += source.item.size;
      counts.sent += ENTRY_BYTES + source.name.length;
      if (source.item.kind === "directory") {
        if (settings.deletes && settings.recursive) await this.#remover.deleteExtra(source, list);
        await this.#copyDirectory(source);
        directories.push(source);
      } else await this.#copyFile(source, { left: list.length - index - 1, all: list.length });
      const pause = call.spend(5);
      if (pause) await pause;
    }
    // What was put into a directory has changed its time.
    if (settings.times && !call.flags.omitDirTimes && !call.flags.dryRun)
      for (const { name, item } of directories.reverse())
        await this.init.to.setAttributes(placeOf(this.init, name), { mtime: item.mtime });
  }

  async #existing(place: string, follow = false): Promise<Item | undefined> {
    if (this.init.isMissing && this.init.call.flags.dryRun) return undefined;
    const found = await this.init.to.stat(place, follow);
    return found instanceof Errno ? undefined : found;
  }

  async #copyDirectory({ name, item }: Source): Promise<void> {
    const { call, settings, to, isMissing, counts } = this.init;
    const place = placeOf(this.init, name);
    const before = await this.#existing(place, name === ".");
    const isNew =
      (before?.kind !== "directory" && !(name === "." && !isMissing)) || (name === "." && isMissing);
    if (isNew && call.flags.existing) return;
    if (isNew) {
      counts.created.dir++;
      if (!call.flags.dryRun && name !== ".") {
        if (before) await to.remove(place, before.kind);
        const failed = await to.mkdir(place);
        if (failed)
          return this.#fail("generator", `recv_generator: mkdir ${await this.#quote(place)} failed`, failed);
      }
    }
    const changes = this.#compare(item, isNew ? undefined : before, isNew ? "c" : ".");
    const isTold = isNew || changes.time || changes.perms || changes.owner || changes.group;
    if (isTold && (isNew || settings.times || settings.perms || settings.owner || settings.group))
      this.#tell(item, name === "." ? "./" : `${name}/`, changes);
    if (!call.flags.dryRun) await this.#setAttributes(place, item, { isNew });
  }

  async #copyFile(source: Source, position: { readonly left: number; readonly all: number }): Promise<void> {
    const { call, settings, from, to, counts } = this.init;
    const { flags } = call;
    const { name, item } = source;
    const place = placeOf(this.init, name);
    if (item.kind === "file" && (item.size > settings.maxSize || item.size < settings.minSize)) return;
    const before = await this.#existing(place);
    if (before ? flags.ignoreExisting : flags.existing) return;
    if (before && flags.update && before.kind === "file" && seconds(before.mtime) > seconds(item.mtime))
      return;
    if (item.kind !== "file") return this.#copySpecial(source, before);
    const changes = this.#compare(item, before, this.init.pushes ? "<" : ">");
    const content =
      flags.dryRun && !flags.checksum ? undefined : await this.#contentIfNeeded(source, before, changes);
    if (content instanceof Errno) {
      this.#fail(
        "sender",
        `send_files failed to open ${JSON.stringify(await absolute(from, source.path))}`,
        content,
      );
      return;
    }
    if (before?.kind === "file" && !(await this.#differs(changes, content, place))) {
      const touched = { ...changes, act: ".", size: false, checksum: false };
      if ([touched.time && settings.times, touched.perms, touched.owner, touched.group].some(Boolean)) {
        this.#tell(item, name, touched, true);
        if (!flags.dryRun) await this.#setAttributes(place, item, { isNew: false });
      }
      return;
    }
    if (!before) counts.created.reg++;
    counts.transferred++;
    counts.transferredSize += item.size;
    this.#tell(item, name, settings.times ? changes : { ...changes, time: !changes.isNew });
    if (flags.dryRun) return;
    const bytes = content ?? (await from.read(source.path));
    if (bytes instanceof Errno) {
      this.#fail(
        "sender",
        `send_files failed to open ${JSON.stringify(await absolute(from, source.path))}`,
        bytes,
      );
      return;
    }
    counts.sent += bytes.length + ENTRY_BYTES;
    counts.received += ENTRY_BYTES;
    if (before && !(await this.#clear(place, name, before))) return;
    const failed = await to.write(place, bytes);
    if (failed) {
      this.#fail("receiver", `mkstemp ${await this.#quote(place)} failed`, failed);
      return;
    }
    await this.#setAttributes(place, item, { isNew: !before, mode: before?.mode });
    this.#number++;
    if (settings.progress)
      call.print(
        formatProgress(
          {
            size: item.size,
            arrived: counts.transferredSize,
            milliseconds: Math.floor(call.now() - this.#start),
          },
          { number: this.#number, ...position },
        ),
      );
    if (flags.removeSourceFiles) await from.remove(source.path, item.kind);
  }

  /** What must be looked at to know whether the file differs. */
  async #contentIfNeeded(
    { path }: Source,
    before: Item | undefined,
    changes: Changes,
  ): Promise<Uint8Array | Errno | undefined> {
    const needs = before === undefined || this.init.call.flags.checksum || changes.size || changes.time;
    return needs ? this.init.from.read(path) : undefined;
  }

  /** The quick check: size and time; with -c size and content. */
  async #differs(changes: Changes, content: Uint8Array | undefined, place: string): Promise<boolean> {
    const { flags } = this.init.call;
    if (flags.ignoreTimes || changes.size) return true;
    if (flags.sizeOnly) return false;
    if (!flags.checksum || content === undefined) return changes.time;
    const there = await this.init.to.read(place);
    return there instanceof Errno || !content.every((byte, at) => byte === there[at]);
  }

  async #copySpecial({ name, item }: Source, before: Item | undefined): Promise<void> {
    const { call, to, counts } = this.init;
    const place = placeOf(this.init, name);
    const isSame = before?.kind === item.kind && before.target === item.target && before.rdev === item.rdev;
    const shown = item.target === undefined ? name : `${name} -> ${item.target}`;
    const changes = this.#compare(item, before, "c");
    if (isSame) {
      if (changes.time && this.init.settings.times)
        this.#tell(item, shown, { ...changes, act: ".", size: false }, true);
      if (!call.flags.dryRun) await this.#setAttributes(place, item, { isNew: false });
      return;
    }
    if (!before) counts.created[sortOf(item)]++;
    this.#tell(item, shown, { ...changes, checksum: before !== undefined, size: false });
    if (call.flags.dryRun) return;
    if (before && !(await this.#clear(place, name, before))) return;
    if (before) await to.remove(place, before.kind);
    const failed =
      item.target === undefined ? await to.mknod(place, item) : await to.symlink(item.target, place);
    if (failed) return this.#fail("generator", `symlink ${await this.#quote(place)} failed`, failed);
    await this.#setAttributes(place, item, { isNew: true });
  }

  #compare(item: Item, before: Item | undefined, act: string): Changes {
    const { settings } = this.init;
    const was = before ?? item;
    return {
      act,
      isNew: before === undefined,
      checksum: false,
      size: item.kind === "file" && item.size !== was.size,
      time: (settings.times || item.kind === "file") && seconds(item.mtime) !== seconds(was.mtime),
      perms: settings.perms && item.kind !== "symlink" && (item.mode & BITS) !== (was.mode & BITS),
      owner: settings.owner && this.#isSuper && item.user !== was.user,
      group: settings.group && this.#isSuper && item.group !== was.group,
    };
  }

  /** The file's name, where names are shown; what is nothing but attributes is shown with -i alone. */
  #tell(item: Item, name: string, changes: Changes, attributesOnly = false): void {
    const { call, settings } = this.init;
    const { flags } = call;
    if (flags.quiet) return;
    if (flags.itemizeChanges) call.print(`${formatChanges(item, changes, settings)} ${name}\n`);
    else if ((flags.verbose > 0 || settings.progress) && !attributesOnly) call.print(`${name}\n`);
  }

  async #setAttributes(
    place: string,
    item: Item,
    { isNew, mode }: { readonly isNew: boolean; readonly mode?: number },
  ): Promise<void> {
    const { settings, call, to } = this.init;
    const isDirectory = item.kind === "directory";
    const wanted: NewAttributes = {
      ...(settings.perms
        ? { mode: item.mode }
        : isNew && !isDirectory
          ? { mode: item.mode & BITS & ~call.files.umask }
          : mode === undefined
            ? {}
            : { mode }),
      ...(settings.times && !(isDirectory && call.flags.omitDirTimes) ? { mtime: item.mtime } : {}),
      ...(settings.owner && this.#isSuper ? { user: item.user } : {}),
      ...(settings.group && this.#isSuper ? { group: item.group } : {}),
    };
    await to.setAttributes(place, wanted);
  }

  /** Makes room: a backup where that is wished, no directory in the way. Whether there is room now. */
  async #clear(place: string, name: string, before: Item): Promise<boolean> {
    const { call } = this.init;
    if (before.kind === "directory") {
      await this.#remover.removeTree(place);
      return true;
    }
    if (!call.flags.backup && call.flags.backupDir === undefined) return true;
    await this.#remover.backUp(place, name);
    return true;
  }

  async #quote(place: string): Promise<string> {
    return JSON.stringify(await absolute(this.init.to, place));
  }

  #fail(who: string, what: string, errno: Errno): void {
    this.init.failed(`rsync: [${who}] ${what}: ${errno.message} (${errno.number})`);
  }
}

function seconds(time: number): number {
  return Math.floor(time / 1000);
}

/** The path as messages show it. */
export async function absolute(side: Side, path: string): Promise<string> {
  return path.startsWith("/") ? path : `${await side.cwd()}/${path}`;
}

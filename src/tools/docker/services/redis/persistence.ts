import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import { AppendOnlyFile } from "./append-only-file.ts";
import { lastingCommand } from "./lasting-command.ts";
import type { Reply } from "./resp.ts";
import { savePointsOf } from "./setting-values.ts";
import type { Settings } from "./settings.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** What the files of the server need of it. */
interface Owner {
  readonly process: Process;
  readonly settings: Settings;
  readonly stores: readonly Store[];
  readonly version: string;
  log(sign: "*" | "#", text: string): void;
  /** Plays a command that the file tells. */
  play(words: readonly string[], store: Store): void;
}

/** What outlives the server: dump.rdb, at its points in time, and the file of every change where that is wanted. */
export class Persistence {
  #lastSave: number;
  #every: AppendOnlyFile | undefined;
  #stopWaiting: () => void = () => undefined;

  constructor(private readonly owner: Owner) {
    this.#lastSave = owner.process.kernel.now();
  }

  /** Seconds since 1970. */
  get lastSave(): number {
    return Math.floor(this.#lastSave / 1000);
  }

  get changes(): number {
    return this.owner.stores.reduce((sum, { changes }) => sum + changes, 0);
  }

  get #dump(): string {
    const { settings } = this.owner;
    return `${settings.get("dir")}/${settings.get("dbfilename")}`;
  }

  /** False: what lies there cannot be read. */
  load(): boolean {
    const { owner } = this;
    owner.log("*", "Server initialized");
    if (owner.settings.get("appendonly") !== "no") return this.#loadEvery();
    const content = owner.process.files.readFile(this.#dump);
    if (content instanceof Errno) return true;
    owner.log("*", `Loading RDB produced by version ${owner.version}`);
    if (!readSnapshot(content, owner.stores)) {
      owner.log("#", "Wrong signature trying to load DB from file");
      owner.log("#", "Fatal error loading the DB, check server logs. Exiting.");
      return false;
    }
    const size = owner.stores.reduce((sum, { keys }) => sum + keys.length, 0);
    owner.log("*", `Done loading RDB, keys loaded: ${size}, keys expired: 0.`);
    return true;
  }

  /** The file of changes stands for all: dump.rdb is not read. */
  #loadEvery(): boolean {
    const { owner } = this;
    const folder = `${owner.settings.get("dir")}/${owner.settings.get("appenddirname")}`;
    const every = new AppendOnlyFile(owner.process.files, folder, owner.stores);
    const failed = every.start({ log: (text) => owner.log("*", text), play: owner.play });
    if (failed) owner.log("#", `Can't open the append-only file ${failed.name}: ${failed.errno.message}`);
    else this.#every = every;
    return !failed;
  }

  /** After a command that may have changed something; `before`: the count of changes that there were. */
  follow(words: readonly string[], reply: Reply, store: Store, before: number): void {
    if (this.changes === before) return;
    const failed = this.#every?.append(lastingCommand(words, reply, store), store);
    if (failed) this.owner.log("#", `Error writing to the AOF file: ${failed.message}`);
    this.wait();
  }

  /** Until the next point at which the changes that there are will be saved. */
  wait(): void {
    this.#stopWaiting();
    const { process, settings } = this.owner;
    const due = (savePointsOf(settings.get("save")) ?? []).filter(([, changes]) => this.changes >= changes);
    if (this.changes === 0 || due.length === 0) return;
    const seconds = Math.min(...due.map(([first]) => first));
    const { kernel } = process;
    const at = Math.max(kernel.now(), this.#lastSave + seconds * 1000);
    this.#stopWaiting = kernel.scheduler.at(process, at, () => {
      // A timer may outlive its process.
      if (process.exit) return;
      this.owner.log("*", `${this.changes} changes in ${seconds} seconds. Saving...`);
      this.saveInBackground();
    });
  }

  saveInBackground(): boolean {
    this.owner.log("*", `Background saving started by pid ${this.owner.process.pid + 1}`);
    const saved = this.save();
    if (saved) this.owner.log("*", "Background saving terminated with success");
    return saved;
  }

  save(): boolean {
    const { owner } = this;
    const failed = owner.process.files.writeFile(this.#dump, writeSnapshot(owner.stores), 0o600);
    if (failed) owner.log("#", `Failed opening the temp RDB file for saving: ${failed.message}`);
    else {
      for (const store of owner.stores) store.changes = 0;
      this.#lastSave = owner.process.kernel.now();
      this.#stopWaiting();
      owner.log("*", "DB saved on disk");
    }
    return !failed;
  }

  /** Of INFO. */
  get facts(): readonly string[] {
    return [
      "loading:0",
      `rdb_changes_since_last_save:${this.changes}`,
      `rdb_last_save_time:${this.lastSave}`,
      `aof_enabled:${this.#every ? 1 : 0}`,
    ];
  }
}

import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import { Database } from "./database.ts";
import type { DebianPackage, PackageIndex } from "./index/package.ts";
import type { AptCall } from "./options.ts";
import { formatList } from "./report.ts";

export const LISTS = "/var/lib/apt/lists";
export const FAILURE = 100;

/** A run of apt: what was asked for, what there is, and how to tell. */
export class Session {
  readonly database: Database;

  constructor(
    readonly process: Process,
    readonly call: AptCall,
    readonly index: PackageIndex,
  ) {
    this.database = new Database(process.files, index);
  }

  get files(): Files {
    return this.process.files;
  }

  get isScreen(): boolean {
    return this.process.stdout.isTerminal;
  }

  /** Only what `-qq` leaves. */
  async print(text: string): Promise<void> {
    if (this.call.quiet < 2) await this.process.write(1, text);
  }

  async printAlways(text: string): Promise<void> {
    await this.process.write(1, text);
  }

  async list(title: string, packages: readonly (DebianPackage | string)[], mark = ""): Promise<void> {
    const words = packages.map((one) => `${typeof one === "string" ? one : one.name}${mark}`);
    const columns = this.process.fds.get(1)?.terminal?.size.columns;
    await this.print(formatList(title, words, columns));
  }

  async fail(...messages: readonly string[]): Promise<number> {
    for (const message of messages) await this.process.write(2, `E: ${message}\n`);
    return FAILURE;
  }

  notSimulated(what: string): number {
    void this.process.write(2, `rockpool: not simulated here: ${what}\n`);
    return 1;
  }

  /** The first lines of nearly everything. */
  async open(): Promise<void> {
    const done = this.isScreen ? " Done" : "";
    for (const line of [
      "Reading package lists...",
      "Building dependency tree...",
      "Reading state information...",
    ])
      await this.print(`${line}${done}\n`);
  }

  /** What `apt-get update` brought; without the directory, they came with the system. */
  get hasLists(): boolean {
    const entries = this.files.readdir(LISTS);
    return entries instanceof Errno || entries.some(({ name }) => name.endsWith("_Packages"));
  }

  /** A package that can be installed, or is. */
  find(name: string): DebianPackage | undefined {
    const found = this.index.find(name);
    return found && (this.hasLists || this.database.has(found.name)) ? found : undefined;
  }

  get isRoot(): boolean {
    return this.process.files.credentials.uid === 0;
  }
}

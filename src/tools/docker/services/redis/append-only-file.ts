import { decode, encode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { formatCommand } from "./resp.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** What the log tells of, and what plays a command again in a database. */
interface Loading {
  log(text: string): void;
  play(words: readonly string[], store: Store): void;
}

const BASE = "appendonly.aof.1.base.rdb";
const STEPS = "appendonly.aof.1.incr.aof";
const MANIFEST = `file ${BASE} seq 1 type b\nfile ${STEPS} seq 1 type i\n`;

/** Every change as the command that made it (https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/). */
export class AppendOnlyFile {
  /** The database that the last command in the file was for. */
  #database = -1;

  constructor(
    private readonly files: Files,
    private readonly folder: string,
    private readonly stores: readonly Store[],
  ) {}

  /** Reads what is there, or begins. The errno of what cannot be read or written, and of which file. */
  start({ log, play }: Loading): { readonly name: string; readonly errno: Errno } | undefined {
    const base = this.files.readFile(`${this.folder}/${BASE}`);
    if (base instanceof Errno) return this.#begin(log);
    const steps = this.files.readFile(`${this.folder}/${STEPS}`);
    if (steps instanceof Errno) return { name: STEPS, errno: steps };
    log("Reading RDB base file on AOF loading...");
    readSnapshot(base, this.stores);
    log(`DB loaded from base file ${BASE}: 0.000 seconds`);
    this.#play(steps, play);
    for (const store of this.stores) store.changes = 0;
    log(`DB loaded from incr file ${STEPS}: 0.000 seconds`);
    log("DB loaded from append only file: 0.000 seconds");
    log(`Opening AOF incr file ${STEPS} on server start`);
    return undefined;
  }

  #begin(log: Loading["log"]): { readonly name: string; readonly errno: Errno } | undefined {
    const { files, folder } = this;
    const made = files.mkdir(folder, 0o755);
    if (made && made !== Errno.EEXIST) return { name: folder, errno: made };
    for (const [name, content, kind] of [
      [BASE, writeSnapshot(this.stores), "base"],
      [STEPS, "", "incr"],
      ["appendonly.aof.manifest", MANIFEST, undefined],
    ] as const) {
      if (kind) log(`Creating AOF ${kind} file ${name} on server start`);
      const errno = files.writeFile(`${folder}/${name}`, content, 0o644);
      if (errno) return { name, errno };
    }
    return undefined;
  }

  #play(bytes: Uint8Array, play: Loading["play"]): void {
    let [store] = this.stores;
    for (const words of commandsIn(bytes)) {
      if (words[0] === "SELECT") store = this.stores[Number(words[1])];
      else if (store) play(words, store);
    }
  }

  /** What has changed a database. */
  append(words: readonly string[], store: Store): Errno | undefined {
    const database = this.stores.indexOf(store);
    const select = database === this.#database ? "" : formatCommand(["SELECT", String(database)]);
    const file = this.files.open(`${this.folder}/${STEPS}`, { write: true, create: true }, 0o644);
    if (file instanceof Errno) return file;
    const failed = file.writeAt(file.size, encode(select + formatCommand(words)));
    file.close();
    if (!failed) this.#database = database;
    return failed;
  }
}

const RETURN = 13;

/** The commands of the file; one that broke off at the end is left out. */
function* commandsIn(bytes: Uint8Array): Generator<readonly string[]> {
  let at = 0;
  const number = () => {
    const end = bytes.indexOf(RETURN, at);
    if (end < 0) return undefined;
    const text = decode(bytes.subarray(at + 1, end));
    at = end + 2;
    return Number(text);
  };
  for (;;) {
    const count = number();
    if (count === undefined) return;
    const words: string[] = [];
    while (words.length < count) {
      const size = number();
      if (size === undefined || at + size + 2 > bytes.length) return;
      words.push(decode(bytes.subarray(at, at + size)));
      at += size + 2;
    }
    yield words;
  }
}

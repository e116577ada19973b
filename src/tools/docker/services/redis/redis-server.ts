import { formatTime } from "../../../../base/format-time.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { Killed } from "../../../../process/unwind.ts";
import { listenOn } from "../serve-http.ts";
import { complaintOf, runCommand } from "./commands.ts";
import type { Host } from "./connection.ts";
import { PubSub } from "./pub-sub.ts";
import { type Answer, OK, problem, type Reply } from "./resp.ts";
import { followOptions } from "./server-options.ts";
import { Session, Waiters } from "./session.ts";
import { Settings } from "./settings.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";
import { Store } from "./store.ts";

const DATABASES = 16;

/** The release of its image, whose environment tells. All behave as 7.4 does. */
function versionOf({ env }: Process): string {
  return env.get("REDIS_VERSION") ?? "7.4.2";
}

/** `redis-server [FILE] [--name value]…`: the keys live in memory; they are written to dump.rdb when it ends, and by SAVE. */
export async function redisServer(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  const release = versionOf(process);
  if (words.length === 1 && /^(-v|--version)$/.test(words[0] ?? "")) {
    await process.write(1, `Redis server v=${release} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64\n`);
    return 0;
  }
  const settings = new Settings(process.cwd);
  const complain = (text: string) => log(process, "C", "#", text);
  if (!(await followOptions(process, release, settings, complain))) return 1;
  return new Server(process, settings).listen();
}

/** A line of the log; `role` is M for a server, C for one that has not begun. */
function log(process: Process, role: "C" | "M", sign: string, text: string): void {
  const now = process.kernel.now();
  const time = `${formatTime("%d %b %Y %H:%M:%S", now)}.${String(Math.floor(now) % 1000).padStart(3, "0")}`;
  void process.write(1, `${process.pid}:${role} ${time} ${sign} ${text}\n`);
}

/** What needs more than the keys. */
const OF_SERVER: Readonly<Record<string, readonly [least: number, most: number]>> = {
  bgsave: [0, 1],
  info: [0, Number.POSITIVE_INFINITY],
  lastsave: [0, 0],
  quit: [0, Number.POSITIVE_INFINITY],
  save: [0, 0],
  shutdown: [0, 1],
};

class Server implements Host {
  readonly version: string;
  readonly pubSub = new PubSub();
  readonly stores: readonly Store[];
  readonly #waiters = new Waiters();
  #connections = 0;
  #commands = 0;
  #lastSave: number;

  constructor(
    private readonly process: Process,
    readonly settings: Settings,
  ) {
    this.version = versionOf(process);
    this.#lastSave = process.kernel.now();
    this.stores = Array.from({ length: DATABASES }, () => new Store(() => process.kernel.now()));
  }

  #log(sign: string, text: string): void {
    log(this.process, "M", sign, text);
  }

  async listen(): Promise<number> {
    this.#log("*", "oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo");
    const port = Number(this.settings.get("port"));
    const socket = listenOn(this.process, port);
    if (socket instanceof Errno) {
      this.#log(
        "#",
        `Warning: Could not create server TCP listening socket *:${port}: bind: ${socket.message}`,
      );
      this.#log("#", `Failed listening on port ${port} (tcp), aborting.`);
      return 1;
    }
    if (!this.#load()) return 1;
    for (const signal of [SIGTERM, SIGINT])
      this.process.handle(signal, () => {
        this.#log("*", `Received ${signal === SIGINT ? "SIGINT" : "SIGTERM"} scheduling shutdown...`);
        this.#shutDown("User requested shutdown...");
      });
    this.#log("*", "Ready to accept connections tcp");
    for (;;) {
      const connection = await socket.accept(this.process);
      const fd = this.process.fds.add(connection, 4);
      connection.release();
      this.#serve(connection)
        .catch((thrown) => {
          if (!(thrown instanceof Killed)) this.process.kernel.onFault?.(thrown, this.process);
        })
        .finally(() => this.process.fds.close(fd));
    }
  }

  get #dump(): string {
    return `${this.settings.get("dir")}/${this.settings.get("dbfilename")}`;
  }

  get #size(): number {
    return this.stores.reduce((sum, { keys }) => sum + keys.length, 0);
  }

  get #changes(): number {
    return this.stores.reduce((sum, { changes }) => sum + changes, 0);
  }

  #load(): boolean {
    const content = this.process.files.readFile(this.#dump);
    this.#log("*", "Server initialized");
    if (content instanceof Errno) return true;
    this.#log("*", `Loading RDB produced by version ${this.version}`);
    if (!readSnapshot(content, this.stores)) {
      this.#log("#", "Wrong signature trying to load DB from file");
      this.#log("#", "Fatal error loading the DB, check server logs. Exiting.");
      return false;
    }
    this.#log("*", `Done loading RDB, keys loaded: ${this.#size}, keys expired: 0.`);
    return true;
  }

  #save(): boolean {
    const failed = this.process.files.writeFile(this.#dump, writeSnapshot(this.stores), 0o600);
    if (failed) this.#log("#", `Failed opening the temp RDB file for saving: ${failed.message}`);
    else {
      for (const store of this.stores) store.changes = 0;
      this.#lastSave = this.process.kernel.now();
      this.#log("*", "DB saved on disk");
    }
    return !failed;
  }

  /** SHUTDOWN, and the signals. Without points at which to save there is no last one either, unless asked for. */
  #shutDown(request: string, wish?: "save" | "nosave"): void {
    this.#log("*", request);
    const saves = wish === "save" || (wish === undefined && this.settings.get("save") !== "");
    if (saves) {
      this.#log("*", "Saving the final RDB snapshot before exiting.");
      if (!this.#save()) return;
    }
    this.#log("#", "Redis is now ready to exit, bye bye...");
    this.process.finish({ status: 0 });
  }

  #serve(connection: StreamSocket): Promise<void> {
    const session = new Session(this.process, connection, this, this.#waiters, ++this.#connections);
    return session.run(() => this.#commands++);
  }

  complaint(words: readonly string[]): Reply | undefined {
    const name = words[0]?.toLowerCase() ?? "";
    const arity = Object.hasOwn(OF_SERVER, name) ? OF_SERVER[name] : undefined;
    if (!arity) return complaintOf(words);
    const isRight = words.length > arity[0] && words.length - 1 <= arity[1];
    return isRight ? undefined : problem(`ERR wrong number of arguments for '${name}' command`);
  }

  run(words: readonly string[], store: Store): Answer {
    const [word = "", ...args] = words;
    const wrong = this.complaint(words);
    if (wrong) return wrong;
    switch (word.toLowerCase()) {
      case "quit":
        return OK;
      case "save":
        return this.#save() ? OK : problem("ERR");
      case "bgsave":
        if (args[0] !== undefined && args[0].toLowerCase() !== "schedule") return problem("ERR syntax error");
        return this.#save() ? { kind: "status", text: "Background saving started" } : problem("ERR");
      case "lastsave":
        return Math.floor(this.#lastSave / 1000);
      case "info":
        return this.#info(args.map((one) => one.toLowerCase()));
      case "shutdown":
        return this.#endBy(args[0]?.toLowerCase());
      default: {
        const { now, random } = { now: this.process.kernel.now(), random: this.process.kernel.random };
        return runCommand({ store, stores: this.stores, now, random }, words);
      }
    }
  }

  #endBy(wish: string | undefined): Reply {
    if (wish !== undefined && wish !== "save" && wish !== "nosave") return problem("ERR syntax error");
    this.#shutDown("User requested shutdown...", wish);
    return problem("ERR Errors trying to SHUTDOWN. Check logs.");
  }

  #info(wanted: readonly string[]): string {
    const uptime = Math.floor((this.process.kernel.now() - this.process.startTime) / 1000);
    const sections: Readonly<Record<string, readonly string[]>> = {
      Server: [
        `redis_version:${this.version}`,
        "redis_mode:standalone",
        `process_id:${this.process.pid}`,
        `tcp_port:${this.settings.get("port")}`,
        `uptime_in_seconds:${uptime}`,
      ],
      Persistence: [
        "loading:0",
        `rdb_changes_since_last_save:${this.#changes}`,
        `rdb_last_save_time:${Math.floor(this.#lastSave / 1000)}`,
        "aof_enabled:0",
      ],
      Stats: [
        `total_connections_received:${this.#connections}`,
        `total_commands_processed:${this.#commands}`,
      ],
      Replication: ["role:master", "connected_slaves:0"],
      Keyspace: this.stores.flatMap((store, index) => {
        const { keys } = store;
        const expires = keys.filter((key) => store.expiryOf(key) !== undefined).length;
        return keys.length === 0
          ? []
          : [`db${index}:keys=${keys.length},expires=${expires},avg_ttl=0,subexpiry=0`];
      }),
    };
    const isAll = wanted.length === 0 || wanted.some((one) => /^(all|default|everything)$/.test(one));
    return Object.entries(sections)
      .filter(([name]) => isAll || wanted.includes(name.toLowerCase()))
      .map(([name, lines]) => `# ${name}\r\n${lines.map((line) => `${line}\r\n`).join("")}`)
      .join("\r\n");
  }
}

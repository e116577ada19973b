import { formatTime } from "../../../../base/format-time.ts";
import { Errno } from "../../../../disk/errno.ts";
import { acceptAll } from "../../../../process/network/accept-all.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { listenOn } from "../serve-http.ts";
import { complaintOf, runCommand } from "./commands.ts";
import type { Host } from "./connection.ts";
import { Memory } from "./memory.ts";
import { Persistence } from "./persistence.ts";
import { PubSub } from "./pub-sub.ts";
import { type Answer, isWait, OK, problem, type Reply } from "./resp.ts";
import { followOptions } from "./server-options.ts";
import { Session, Waiters } from "./session.ts";
import { Settings } from "./settings.ts";
import { Store } from "./store.ts";

const DATABASES = 16;

/** The release of its image, whose environment tells. All behave as 7.4 does. */
function versionOf({ env }: Process): string {
  return env.get("REDIS_VERSION") ?? "7.4.2";
}

/** `redis-server [FILE] [--name value]…`: the keys live in memory; dump.rdb, and the file of changes, keep them. */
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
  readonly #persistence: Persistence;
  readonly #memory: Memory;
  #connections = 0;
  #commands = 0;

  constructor(
    private readonly process: Process,
    readonly settings: Settings,
  ) {
    this.version = versionOf(process);
    this.stores = Array.from({ length: DATABASES }, () => new Store(() => process.kernel.now()));
    this.#persistence = new Persistence({
      process,
      settings,
      stores: this.stores,
      version: this.version,
      log: (sign, text) => this.#log(sign, text),
      play: (words, store) => void this.#runOnKeys(words, store),
    });
    this.#memory = new Memory(this.stores, settings, process.kernel.random, (key, store) =>
      this.#persistence.follow(["DEL", key], 1, store, this.#persistence.changes - 1),
    );
    settings.whenChanged = () => this.#persistence.wait();
  }

  /** Those that are marked `#` come at every level. */
  #log(sign: "*" | "#", text: string): void {
    if (sign === "#" || this.settings.get("loglevel") !== "warning") log(this.process, "M", sign, text);
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
    if (!this.#persistence.load()) return 1;
    for (const signal of [SIGTERM, SIGINT])
      this.process.handle(signal, () => {
        this.#log("*", `Received ${signal === SIGINT ? "SIGINT" : "SIGTERM"} scheduling shutdown...`);
        this.#shutDown("User requested shutdown...");
      });
    this.#log("*", "Ready to accept connections tcp");
    return acceptAll(this.process, socket, {
      descriptor: 4,
      serve: (connection) => this.#serve(connection),
    });
  }

  /** SHUTDOWN, and the signals. Without points at which to save there is no last one either, unless asked for. */
  #shutDown(request: string, wish?: "save" | "nosave"): void {
    this.#log("*", request);
    const saves = wish === "save" || (wish === undefined && this.settings.get("save") !== "");
    if (saves) {
      this.#log("*", "Saving the final RDB snapshot before exiting.");
      if (!this.#persistence.save()) return;
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
        return this.#persistence.save() ? OK : problem("ERR");
      case "bgsave":
        if (args[0] !== undefined && args[0].toLowerCase() !== "schedule") return problem("ERR syntax error");
        return this.#persistence.saveInBackground()
          ? { kind: "status", text: "Background saving started" }
          : problem("ERR");
      case "lastsave":
        return this.#persistence.lastSave;
      case "info":
        return this.#info(args.map((one) => one.toLowerCase()));
      case "shutdown":
        return this.#endBy(args[0]?.toLowerCase());
      default: {
        if (!this.#memory.makeRoom(word))
          return problem("OOM command not allowed when used memory > 'maxmemory'.");
        const before = this.#persistence.changes;
        const answer = this.#runOnKeys(words, store);
        if (!isWait(answer)) this.#persistence.follow(words, answer, store, before);
        return answer;
      }
    }
  }

  #runOnKeys(words: readonly string[], store: Store): Answer {
    const { kernel } = this.process;
    return runCommand({ store, stores: this.stores, now: kernel.now(), random: kernel.random }, words);
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
      Memory: this.#memory.facts,
      Persistence: this.#persistence.facts,
      Stats: [
        `total_connections_received:${this.#connections}`,
        `total_commands_processed:${this.#commands}`,
        `evicted_keys:${this.#memory.evicted}`,
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

import { encode } from "../../../../base/bytes.ts";
import { formatTime } from "../../../../base/format-time.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { Killed } from "../../../../process/unwind.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { listenOn } from "../serve-http.ts";
import { complaintOf, runCommand } from "./commands.ts";
import { Connection } from "./connection.ts";
import { formatReply, OK, type Reply, readReply } from "./resp.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";
import { Store } from "./store.ts";

const DUMP = "dump.rdb";

/** The release of its image, whose environment tells. All behave as 7.4 does. */
function versionOf({ env }: Process): string {
  return env.get("REDIS_VERSION") ?? "7.4.2";
}

/** Those that need more than the keys. */
const OF_SERVER: ReadonlySet<string> = new Set(["info", "quit", "save"]);

function complaint(words: readonly string[]): Reply | undefined {
  return OF_SERVER.has(words[0]?.toLowerCase() ?? "") ? undefined : complaintOf(words);
}

/** `redis-server [--port N]`: the keys live in memory; they are written to dump.rdb when it ends, and by SAVE. */
export async function redisServer(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  if (words.some((word) => /^(-v|--version)$/.test(word))) {
    await process.write(
      1,
      `Redis server v=${versionOf(process)} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64\n`,
    );
    return 0;
  }
  const other = words.find((word, at) => at % 2 === 0 && word !== "--port");
  if (other !== undefined) {
    await process.write(2, `rockpool: not simulated here: redis-server ${other}\n`);
    return 1;
  }
  const port = Number(words[1] ?? 6379);
  return new Server(process, port).run();
}

class Server {
  readonly #store: Store;
  #connections = 0;
  #commands = 0;

  constructor(
    private readonly process: Process,
    private readonly port: number,
  ) {
    this.#store = new Store(() => process.kernel.now());
  }

  #log(sign: string, text: string): void {
    const now = this.process.kernel.now();
    const time = `${formatTime("%d %b %Y %H:%M:%S", now)}.${String(Math.floor(now) % 1000).padStart(3, "0")}`;
    void this.process.write(1, `${this.process.pid}:M ${time} ${sign} ${text}\n`);
  }

  async run(): Promise<number> {
    this.#log("*", "oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo");
    const socket = listenOn(this.process, this.port);
    if (socket instanceof Errno) {
      this.#log(
        "#",
        `Warning: Could not create server TCP listening socket *:${this.port}: bind: ${socket.message}`,
      );
      this.#log("#", "Failed listening on port 6379 (tcp), aborting.");
      return 1;
    }
    this.#load();
    for (const signal of [SIGTERM, SIGINT])
      this.process.handle(signal, () => this.#shutDown(signal === SIGINT));
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

  #load(): void {
    const content = this.process.files.readFile(DUMP);
    this.#log("*", "Server initialized");
    if (content instanceof Errno) return;
    this.#log("*", `Loading RDB produced by version ${versionOf(this.process)}`);
    readSnapshot(content, this.#store);
    this.#log("*", `Done loading RDB, keys loaded: ${this.#store.keys.length}, keys expired: 0.`);
  }

  #save(): boolean {
    const failed = this.process.files.writeFile(DUMP, writeSnapshot(this.#store), 0o600);
    if (failed) this.#log("#", `Failed opening the temp RDB file for saving: ${failed.message}`);
    else {
      this.#store.changes = 0;
      this.#log("*", "DB saved on disk");
    }
    return !failed;
  }

  #shutDown(isInterrupt: boolean): void {
    this.#log("*", `Received ${isInterrupt ? "SIGINT" : "SIGTERM"} scheduling shutdown...`);
    this.#log("*", "User requested shutdown...");
    this.#log("*", "Saving the final RDB snapshot before exiting.");
    if (!this.#save()) return;
    this.#log("#", "Redis is now ready to exit, bye bye...");
    this.process.finish({ status: 0 });
  }

  async #serve(connection: StreamSocket): Promise<void> {
    const about = { id: ++this.#connections, version: versionOf(this.process), complaint };
    const client = new Connection(about, (words) => this.#run(words));
    const reader = new ByteReader(this.process, connection);
    for (;;) {
      const request = await readReply(reader);
      if (!Array.isArray(request)) return;
      const words = request.map(String);
      if (words.length === 0) continue;
      this.#commands++;
      const reply = client.answer(words);
      const failed = await connection.send(this.process, encode(formatReply(reply, client.protocol)));
      if (failed || words[0]?.toLowerCase() === "quit") return;
    }
  }

  #run(words: readonly string[]): Reply {
    switch (words[0]?.toLowerCase()) {
      case "quit":
        return OK;
      case "save":
        return this.#save() ? OK : { kind: "error", text: "ERR" };
      case "info":
        return this.#info(words[1]?.toLowerCase());
      default:
        return runCommand(this.#store, words, this.process.kernel.now());
    }
  }

  #info(wanted: string | undefined): string {
    const uptime = Math.floor((this.process.kernel.now() - this.process.startTime) / 1000);
    const keys = this.#store.keys;
    const expires = keys.filter((key) => this.#store.expiryOf(key) !== undefined).length;
    const sections: Readonly<Record<string, readonly string[]>> = {
      Server: [
        `redis_version:${versionOf(this.process)}`,
        "redis_mode:standalone",
        `process_id:${this.process.pid}`,
        `tcp_port:${this.port}`,
        `uptime_in_seconds:${uptime}`,
      ],
      Persistence: ["loading:0", `rdb_changes_since_last_save:${this.#store.changes}`, "aof_enabled:0"],
      Stats: [
        `total_connections_received:${this.#connections}`,
        `total_commands_processed:${this.#commands}`,
      ],
      Keyspace: keys.length === 0 ? [] : [`db0:keys=${keys.length},expires=${expires},avg_ttl=0,subexpiry=0`],
    };
    return Object.entries(sections)
      .filter(([name]) => wanted === undefined || name.toLowerCase() === wanted)
      .map(([name, lines]) => `# ${name}\r\n${lines.map((line) => `${line}\r\n`).join("")}`)
      .join("\r\n");
  }
}

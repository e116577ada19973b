import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SeededRandom } from "../../../../src/base/random.ts";
import { complaintOf, runCommand } from "../../../../src/tools/docker/services/redis/commands.ts";
import { Connection, type Host } from "../../../../src/tools/docker/services/redis/connection.ts";
import { PubSub } from "../../../../src/tools/docker/services/redis/pub-sub.ts";
import {
  formatCommand,
  formatReply,
  isWait,
  NONE,
  type Reply,
} from "../../../../src/tools/docker/services/redis/resp.ts";
import { Settings } from "../../../../src/tools/docker/services/redis/settings.ts";
import { splitWords } from "../../../../src/tools/docker/services/redis/split-words.ts";
import { Store } from "../../../../src/tools/docker/services/redis/store.ts";

/** Says one line to a server, and gives its reply as it comes over the wire. */
export type Ask = (line: string) => Promise<string>;

function wordsOf(line: string): readonly string[] {
  return splitWords(line) ?? [line];
}

const PORT = 7781;

/** A real server on a port of its own, in a folder of its own, from the start of the lines to their end. */
async function serving<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "redis-"));
  const options = ["--port", String(PORT), "--save", "", "--dir", dir];
  const server = spawn("/usr/bin/redis-server", options, { stdio: "ignore" });
  try {
    await sleep(500);
    return await work(dir);
  } finally {
    server.kill();
    await once(server, "exit");
  }
}

/** Runs lines of the shell beside the real server; the port is told to redis-cli where the line does not. */
export function withRealShell<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return serving((dir) => {
    writeFileSync(join(dir, "redis-cli"), `#!/bin/sh\nexec /usr/bin/redis-cli -p ${PORT} "$@"\n`, {
      mode: 0o755,
    });
    const env = { ...process.env, PATH: `${dir}:${process.env.PATH}` };
    return work(async (line) => {
      const { stdout } = spawnSync("bash", ["-c", `exec 2>&1; ${line}`], { env, cwd: dir, encoding: "utf8" });
      return stdout;
    });
  });
}

/** Says lines to the real server, as the protocol has it. */
export function withRealServer<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return serving(async () => {
    const socket = connect(PORT, "127.0.0.1");
    await once(socket, "connect");
    let heard = "";
    socket.on("data", (bytes) => {
      heard += bytes.toString();
    });
    return await work(async (line) => {
      heard = "";
      socket.write(formatCommand(wordsOf(line)));
      while (heard === "") await sleep(5);
      await sleep(15);
      return heard;
    });
  });
}

/** Ours without a computer: one connection, on a clock that stands. What would wait has waited in vain. */
export function ourServer(): Ask {
  const now = Date.UTC(2026, 0, 1);
  const stores = Array.from({ length: 16 }, () => new Store(() => now));
  const random = new SeededRandom(1);
  const host: Host = {
    version: "7.0.15",
    stores,
    pubSub: new PubSub(),
    settings: new Settings("/data"),
    complaint: complaintOf,
    run: (words, store) => runCommand({ store, stores, now, random }, words),
  };
  const pushed: Reply[] = [];
  const connection = new Connection(host, 3, (message) => pushed.push(message));
  host.pubSub.add(connection);
  return async (line) => {
    const answer = connection.answer(wordsOf(line));
    const replies = [...pushed.splice(0), isWait(answer) ? NONE : answer];
    return replies.map((reply) => formatReply(reply, connection.protocol)).join("");
  };
}

import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { Process } from "../../../../process/process.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { CliClient } from "./cli-client.ts";
import { type CliOptions, readCliOptions } from "./cli-options.ts";
import { isError, type Reply } from "./resp.ts";
import { splitWords } from "./split-words.ts";

const WARNING =
  "Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.\n";

/** `redis-cli [OPTION…] [COMMAND …]`; without a command it reads them from standard input, one a line. */
export async function redisCli(process: Process): Promise<number> {
  const release = process.env.get("REDIS_VERSION") ?? "7.4.2";
  const options = readCliOptions(process.argv.slice(1), release, process.env.get("REDISCLI_AUTH"));
  if ("say" in options) {
    await process.write(1, options.say);
    return 0;
  }
  if ("complain" in options) {
    await process.write(2, options.complain);
    return 1;
  }
  if (options.warns) await process.write(2, WARNING);
  const client = await connect(process, options);
  if (!client) return 1;
  if (options.scans) return scan(process, client, options);
  if (options.command.length === 0) return converse(process, client, options, release);
  const command = options.readsLast ? [...options.command, await readAll(process)] : options.command;
  return repeat(process, client, command, options);
}

async function connect(process: Process, options: CliOptions): Promise<CliClient | undefined> {
  const { host, port, database } = options;
  const network = networkOf(process);
  const [address] = network.resolve(host);
  const socket = address === undefined ? undefined : await network.connect(process, address, port);
  if (socket === undefined || socket instanceof Errno) {
    const reason = socket?.message ?? "Name or service not known";
    await process.write(2, `Could not connect to Redis at ${host}:${port}: ${reason}\n`);
    return undefined;
  }
  process.fds.add(socket, 3);
  const isScreen = process.fds.get(1)?.terminal !== undefined;
  const client = new CliClient(
    process,
    socket,
    options.form ?? (isScreen ? "screen" : "raw"),
    options.failsByError,
  );
  const prepare = async (name: string, words: readonly string[]) => {
    const reply = await client.ask(words);
    if (reply === undefined || !isError(reply)) return true;
    await process.write(2, `${name} failed: ${reply.text}\n`);
    return false;
  };
  const { user, password } = options;
  if (password !== undefined)
    await prepare("AUTH", user === undefined ? ["auth", password] : ["auth", user, password]);
  if (database !== 0 && (await prepare(`SELECT ${database}`, ["select", String(database)])))
    client.database = database;
  return client;
}

async function repeat(
  process: Process,
  client: CliClient,
  command: readonly string[],
  { repeat: times, interval, failsByError }: CliOptions,
): Promise<number> {
  // Below zero: for ever.
  for (let done = 0; times < 0 || done < times; done++) {
    if (done > 0 && interval > 0) await process.sleep(interval * 1000);
    await process.spend(1);
    const reply = await client.show(command);
    if (reply === undefined) {
      // QUIT and SHUTDOWN end the connection by themselves.
      if (/^(quit|shutdown)$/i.test(command[0] ?? "")) return 0;
      await process.write(2, "Error: Server closed the connection\n");
      return 1;
    }
    if (failsByError && isError(reply)) return 1;
  }
  return 0;
}

/** `--scan`: the keys, one a line. */
async function scan(process: Process, client: CliClient, { pattern }: CliOptions): Promise<number> {
  for (let cursor = "0"; ; ) {
    const reply = await client.ask(["scan", cursor, "match", pattern]);
    if (reply === undefined || !Array.isArray(reply)) {
      const reason = reply !== undefined && isError(reply) ? reply.text : "";
      await process.write(2, `ERROR: ${reason}\n`);
      return 1;
    }
    const [next, keys]: readonly Reply[] = reply;
    if (Array.isArray(keys) && keys.length > 0) await process.write(1, `${keys.map(String).join("\n")}\n`);
    cursor = String(next);
    if (cursor === "0") return 0;
  }
}

async function readAll(process: Process): Promise<string> {
  let text = "";
  for (;;) {
    const bytes = await process.read(0);
    if (bytes instanceof Errno || bytes.length === 0) return text;
    text += decode(bytes);
  }
}

function help(release: string): string {
  return `redis-cli ${release}
To get help about Redis commands type:
      "help @<group>" to get a list of commands in <group>
      "help <command>" for help on <command>
      "help <tab>" to get a list of possible help topics
      "quit" to exit

To set redis-cli preferences:
      ":set hints" enable online hints
      ":set nohints" disable online hints
Set your preferences in ~/.redisclirc
`;
}

/** A line of its own, or undefined: it is for the server. */
function ownAnswer([name = "", ...args]: readonly string[], release: string): string | undefined {
  if (/^(help|\?)$/i.test(name))
    return args.length === 0
      ? help(release)
      : `rockpool: not simulated here: redis-cli help ${args.join(" ")}\n`;
  return /^clear$/i.test(name) ? "\x1b[H\x1b[2J" : undefined;
}

/** As long as there are lines. */
async function converse(
  process: Process,
  client: CliClient,
  { host, port, form }: CliOptions,
  release: string,
): Promise<number> {
  const stdin = process.fds.get(0);
  if (!stdin) return 0;
  const lines = new ByteReader(process, stdin);
  const isScreen = process.fds.get(1)?.terminal !== undefined;
  const showsTime = form === "screen" || (form === undefined && isScreen);
  for (;;) {
    const database = client.database === 0 ? "" : `[${client.database}]`;
    const transaction = client.isInTransaction ? "(TX)" : "";
    if (isScreen) await process.write(1, `${host}:${port}${database}${transaction}> `);
    const line = await lines.line();
    if (line === undefined) return 0;
    const words = splitWords(line);
    if (words?.length === 0) continue;
    if (!words) {
      await process.write(1, "Invalid argument(s)\n");
      continue;
    }
    if (/^(quit|exit)$/i.test(words[0] ?? "")) return 0;
    const answer = ownAnswer(words, release);
    if (answer !== undefined) {
      await process.write(1, answer);
      continue;
    }
    const began = process.kernel.now();
    // `3 ping` asks three times.
    const times = words.length > 1 && /^[1-9]\d*$/.test(words[0] ?? "") ? Number(words.shift()) : 1;
    for (let done = 0; done < times; done++) {
      await process.spend(1);
      if ((await client.show(words)) === undefined) {
        if (/^shutdown$/i.test(words[0] ?? "")) return 0;
        await process.write(2, "Error: Server closed the connection\n");
        return 1;
      }
    }
    const seconds = (process.kernel.now() - began) / 1000;
    if (showsTime && seconds >= 0.5) await process.write(1, `(${seconds.toFixed(2)}s)\n`);
  }
}

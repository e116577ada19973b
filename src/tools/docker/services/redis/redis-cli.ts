import { encode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { Process } from "../../../../process/process.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { formatCommand, type Reply, readReply } from "./resp.ts";

/** `redis-cli [-h host] [-p port] [COMMAND …]`; without a command it reads them from standard input, one a line. */
export async function redisCli(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  let host = "127.0.0.1";
  let port = 6379;
  while (words[0] === "-h" || words[0] === "-p") {
    const [option, value = ""] = words.splice(0, 2);
    if (option === "-h") host = value;
    else port = Number(value);
  }
  if (words[0]?.startsWith("-")) {
    await process.write(2, `rockpool: not simulated here: redis-cli ${words[0]}\n`);
    return 1;
  }
  const network = networkOf(process);
  const [address] = network.resolve(host);
  const failure = (reason: string) => `Could not connect to Redis at ${host}:${port}: ${reason}\n`;
  if (address === undefined) {
    await process.write(2, failure("Name or service not known"));
    return 1;
  }
  const socket = await network.connect(process, address, port);
  if (socket instanceof Errno) {
    await process.write(2, failure(socket.message));
    return 1;
  }
  process.fds.add(socket, 3);
  const reader = new ByteReader(process, socket);
  const isScreen = process.fds.get(1)?.terminal !== undefined;
  const ask = async (command: readonly string[]) => {
    await socket.send(process, encode(formatCommand(command)));
    const reply = await readReply(reader);
    if (reply !== undefined) await process.write(1, isScreen ? formatForScreen(reply) : formatRaw(reply));
    return reply;
  };
  if (words.length > 0) {
    const reply = await ask(words);
    return typeof reply === "object" && reply !== null && "kind" in reply && reply.kind === "error" ? 1 : 0;
  }
  const lines = new ByteReader(process, process.fds.get(0) ?? socket);
  for (;;) {
    if (isScreen) await process.write(1, `${host}:${port}> `);
    const line = await lines.line();
    if (line === undefined || /^(quit|exit)$/i.test(line.trim())) return 0;
    const command = splitLine(line);
    if (command.length > 0) await ask(command);
  }
}

function splitLine(line: string): readonly string[] {
  return (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

/** As it is written into a file or a pipe. */
function formatRaw(reply: Reply): string {
  if (reply === null) return "\n";
  if (typeof reply === "number" || typeof reply === "string") return `${reply}\n`;
  if ("items" in reply) return formatRaw(reply.items);
  if ("kind" in reply) return `${reply.text}\n${reply.kind === "error" ? "\n" : ""}`;
  return reply.length === 0 ? "\n" : reply.map(formatRaw).join("");
}

/** As a person reads it. */
function formatForScreen(reply: Reply): string {
  if (reply === null) return "(nil)\n";
  if (typeof reply === "number") return `(integer) ${reply}\n`;
  if (typeof reply === "string")
    return reply.includes("\r\n") ? reply : `"${reply.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"\n`;
  if ("items" in reply) return formatForScreen(reply.items);
  if ("kind" in reply) return reply.kind === "error" ? `(error) ${reply.text}\n` : `${reply.text}\n`;
  if (reply.length === 0) return "(empty array)\n";
  const width = String(reply.length).length;
  return reply.map((one, at) => `${String(at + 1).padStart(width)}) ${formatForScreen(one)}`).join("");
}

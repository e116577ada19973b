import { Errno } from "../../disk/errno.ts";
import { type Command, defineCommand } from "../../process/command/define-command.ts";
import { ANY, isAddress } from "../../process/network/address.ts";
import { type Network, networkOf } from "../../process/network/network.ts";
import { FLAGS, type NcCall } from "./flags.ts";
import { relay } from "./relay.ts";
import { HELP, USAGE } from "./texts.ts";

const SERVICES: Readonly<Record<number, string>> = {
  21: "ftp",
  22: "ssh",
  23: "telnet",
  25: "smtp",
  53: "domain",
  80: "http",
  110: "pop3",
  143: "imap2",
  443: "https",
  8080: "http-alt",
}; // prettier-ignore

/** nc(1) of OpenBSD, as Debian has it. */
export function defineNc(name: "nc" | "netcat"): Command {
  return defineCommand({
    name,
    words: "short-only",
    summary: "arbitrary TCP and UDP connections and listens",
    operands: "[-46CdhklNnUuvz] [-p port] [-q seconds] [-s sourceaddr] [-w timeout] [destination] [port]",
    completes: "host",
    flags: FLAGS,
    helpText: () => HELP,
    afterUsageProblem: () => USAGE,
    examples: [
      { run: "nc -l 9000", shows: "wait for somebody on port 9000" },
      { run: "echo hello | nc -N localhost 9000", shows: "send a line there" },
      { run: "nc -zv localhost 1-100", shows: "see which ports answer" },
    ],
    exitStatus: "0, or 1 where no connection came about.",
    seeAlso: ["curl(1)", "ss(8)"],

    async run(call) {
      const { flags, operands, process } = call;
      if (flags.listen && flags.zero) return call.fail("cannot use -z and -l");
      if (flags.keep && !flags.listen) return call.fail("must use -l with -k");
      const network = networkOf(process);
      if (flags.listen) return listen(call, network);
      const [host, ...given] = operands;
      if (host === undefined) {
        call.printError(USAGE);
        return 1;
      }
      if (given.length === 0) return call.fail("missing port number");
      const lists = given.map(portsOf);
      const problem = lists.find((list) => typeof list === "string");
      if (typeof problem === "string") return call.fail(problem);
      return connect(
        call,
        network,
        host,
        lists.flatMap((list) => (typeof list === "string" ? [] : list)),
      );
    },
  });
}

/** `80`, or `20-25`; a text is what is wrong. */
function portsOf(text: string): readonly number[] | string {
  const range = /^(\d+)-(\d+)$/.exec(text);
  const ends = range ? [range[1] ?? "", range[2] ?? ""] : [text];
  for (const end of ends) {
    const problem = portProblem(end);
    if (problem !== undefined) return problem;
  }
  const [low = 0, high = low] = ends.map(Number);
  const [first, last] = low <= high ? [low, high] : [high, low];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function portProblem(text: string): string | undefined {
  const named = Object.values(SERVICES).includes(text);
  if (!/^\d+$/.test(text)) return named ? undefined : `port number invalid: ${text}`;
  if (Number(text) > 65_535) return `port number too large: ${text}`;
  return Number(text) < 1 ? `port number too small: ${text}` : undefined;
}

async function listen(call: NcCall, network: Network): Promise<number> {
  const { flags, operands, process } = call;
  const words = flags.port === undefined ? operands : [...operands.slice(0, 1), flags.port];
  const [address, text] = words.length > 1 ? words : [flags.source ?? ANY, words[0]];
  if (text === undefined) return call.fail("missing port number");
  const problem = portProblem(text);
  if (problem !== undefined) return call.fail(problem);
  const [bound] = network.resolve(address ?? ANY);
  const listener = network.listen(process, bound ?? ANY, Number(text));
  if (listener instanceof Errno) return call.fail(listener.message);
  const fd = process.fds.add(listener, 3);
  if (flags.verbose > 0) call.printError(`Listening on ${bound ?? ANY} ${text}\n`);
  for (;;) {
    const socket = await listener.accept(process);
    const connection = process.fds.add(socket, 3);
    socket.release();
    const { remote } = socket;
    const name = flags.numeric ? remote.address : (network.nameOf(remote.address) ?? remote.address);
    if (flags.verbose > 0) call.printError(`Connection received on ${name} ${remote.port}\n`);
    // One that does not go on listening gives the port back at once.
    if (!flags.keep) process.fds.close(fd);
    await relay(call, socket);
    process.fds.close(connection);
    if (!flags.keep) return 0;
  }
}

async function connect(
  call: NcCall,
  network: Network,
  host: string,
  ports: readonly number[],
): Promise<number> {
  const { flags, process } = call;
  const addresses = flags.numeric && !isAddress(host) ? [] : network.resolve(host);
  const [address] = addresses;
  if (address === undefined)
    return call.fail(`getaddrinfo for host "${host}" port ${ports[0]}: Name or service not known`);
  const place = isAddress(host) ? host : `${host} (${address})`;
  let status = 1;
  for (const port of ports) {
    const socket = await connectInTime(call, network, address, port);
    if (socket instanceof Errno || socket === "late") {
      const reason = socket === "late" ? "timed out: Operation now in progress" : `failed: ${socket.message}`;
      if (flags.verbose > 0) call.note(`connect to ${place} port ${port} (tcp) ${reason}`);
      continue;
    }
    status = 0;
    const fd = process.fds.add(socket, 3);
    if (flags.verbose > 0) {
      const service = flags.numeric ? "*" : (SERVICES[port] ?? "*");
      call.printError(`Connection to ${place} ${port} port [tcp/${service}] succeeded!\n`);
    }
    if (!flags.zero) await relay(call, socket);
    process.fds.close(fd);
    if (!flags.zero) break;
  }
  return status;
}

function connectInTime(call: NcCall, network: Network, address: string, port: number) {
  const { flags, process } = call;
  const connecting = network.connect(process, address, port, Number(flags.port ?? 0));
  if (flags.timeout === undefined || !(connecting instanceof Promise)) return connecting;
  const late = call.sleep(Number(flags.timeout) * 1000).then(() => "late" as const);
  return Promise.race([connecting, late]);
}

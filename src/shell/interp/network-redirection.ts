import { decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { networkOf } from "../../process/network/network.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Shell } from "../shell.ts";

/**
 * `/dev/tcp/HOST/PORT` and `/dev/udp/HOST/PORT`, which bash itself makes sockets of (bash manual 3.6). What goes wrong
 * is told twice: by who tried to connect, and by the redirection.
 */
export function openSocket(shell: Shell, path: string): MaybePromise<OpenFile | Errno> {
  const [, , kind, host = "", service = ""] = path.split("/");
  const network = networkOf(shell.process);
  const addresses = network.resolve(host);
  if (addresses.length === 0) return refused(shell, `${host}: Name or service not known`);
  const port = portOf(shell, service, kind === "udp" ? "udp" : "tcp");
  if (port === undefined) return refused(shell, `${service}: Servname not supported for ai_socktype`);
  if (kind === "udp") return network.datagramSocket(addresses[0] as string);
  const tryFrom = (at: number): MaybePromise<OpenFile | Errno> =>
    andThen(network.connect(shell.process, addresses[at] as string, port), (socket) => {
      if (!(socket instanceof Errno)) return socket;
      if (at + 1 < addresses.length) return tryFrom(at + 1);
      const told = shell.process.stderr.write(`${shell.messageName}: connect: ${socket.message}\n`);
      return andThen(told, () => socket);
    });
  return tryFrom(0);
}

function refused(shell: Shell, message: string): MaybePromise<Errno> {
  return andThen(shell.fault(message), () => Errno.EINVAL);
}

/** getaddrinfo(3): a number, of which 16 bits count, or a name in /etc/services. */
function portOf({ files }: Shell, service: string, protocol: "tcp" | "udp"): number | undefined {
  if (/^\d*$/.test(service)) return Number(service) % 65_536;
  const content = files.readFile("/etc/services");
  if (content instanceof Errno) return undefined;
  for (const line of decode(content).split("\n")) {
    const [name, port = "", ...aliases] = line.replace(/#.*/, "").split(/\s+/);
    if ((name === service || aliases.includes(service)) && port.endsWith(`/${protocol}`))
      return Number.parseInt(port, 10);
  }
  return undefined;
}

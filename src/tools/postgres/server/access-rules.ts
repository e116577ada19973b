import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

export type Method = "trust" | "password" | "reject";

export interface Asking {
  /** undefined: through the socket in the file system. */
  readonly address: string | undefined;
  readonly database: string;
  readonly user: string;
}

/** pg_hba.conf: the first line that fits says how; undefined: none does. */
export function accessMethod(files: Files, directory: string, asking: Asking): Method | undefined {
  const content = files.readFile(`${directory}/pg_hba.conf`);
  if (content instanceof Errno) return undefined;
  for (const line of decode(content).split("\n")) {
    const words = line.replace(/#.*/, "").trim().split(/\s+/);
    const [type = "", database = "", user = "", ...rest] = words;
    const isLocal = type === "local";
    if (type === "" || isLocal !== (asking.address === undefined)) continue;
    if (!/^(local|host|hostnossl)$/.test(type)) continue;
    if (!fits(database, asking.database) || !fits(user, asking.user)) continue;
    if (!isLocal && !contains(rest[0] ?? "", asking.address ?? "")) continue;
    const method = isLocal ? rest[0] : rest[1];
    if (method === "trust" || method === "reject") return method;
    return "password";
  }
  return undefined;
}

function fits(list: string, name: string): boolean {
  // The word `replication` stands for no database.
  return list.split(",").some((word) => word === "all" || word === name);
}

function contains(range: string, address: string): boolean {
  if (range === "all" || range === "samenet") return true;
  const [network = "", bits] = range.split("/");
  if (network.includes(":") || address.includes(":")) return network === address;
  const number = (text: string) => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(bits ?? 32));
  return Math.floor(number(network) / size) === Math.floor(number(address) / size);
}

import { capabilityBit } from "../../../disk/capabilities.ts";
import type { Credentials } from "../../../disk/files.ts";
import type { ResourceLimit, ResourceLimits } from "../../../process/resource-limits.ts";

/** What all processes of a container are held to. */
export interface Confinement {
  /** Names as `NET_BIND_SERVICE`; undefined: all. */
  readonly capabilities: readonly string[] | undefined;
  readonly noNewPrivileges: boolean;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
}

export const UNCONFINED: Confinement = { capabilities: undefined, noNewPrivileges: false, ulimits: [] };

/** The letter of `ulimit` for each limit of setrlimit(2). */
const LETTERS: Readonly<Record<string, string>> = {
  as: "v",
  core: "c",
  cpu: "t",
  data: "d",
  fsize: "f",
  locks: "x",
  memlock: "l",
  msgqueue: "q",
  nice: "e",
  nofile: "n",
  nproc: "u",
  rss: "m",
  rtprio: "r",
  sigpending: "i",
  stack: "s",
};

/** containerd's unit has `LimitNOFILE=infinity`, which is fs.nr_open. */
const MOST_FILES: ResourceLimit = { soft: 1_048_576n, hard: 1_048_576n };

export function limitsOf({ ulimits }: Confinement): ResourceLimits {
  const limits = new Map([["n", MOST_FILES]]);
  const value = (number: number) => BigInt.asUintN(64, BigInt(number));
  for (const { name, soft, hard } of ulimits) {
    const letter = LETTERS[name];
    if (letter !== undefined) limits.set(letter, { soft: value(soft), hard: value(hard) });
  }
  return limits;
}

export function confinedCredentials(
  credentials: Credentials,
  { capabilities, noNewPrivileges }: Confinement,
): Credentials {
  const mask = capabilities?.reduce((sum, name) => sum | capabilityBit(name), 0n);
  return {
    ...credentials,
    ...(mask !== undefined && { capabilities: mask }),
    ...(noNewPrivileges && { noNewPrivileges }),
  };
}

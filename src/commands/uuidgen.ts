import { concat, encode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const FLAGS = {
  random: { short: "r", help: "generate random-based uuid" },
  time: { short: "t", help: "generate time-based uuid" },
  namespace: {
    short: "n",
    argument: { name: "ns" },
    shows: " -n, --namespace ns",
    help: "generate hash-based uuid in this namespace\n  available namespaces: @dns @url @oid @x500",
  },
  name: {
    short: "N",
    argument: { name: "name" },
    shows: " -N, --name name",
    help: "generate hash-based uuid from this name",
  },
  md5: { short: "m", help: "generate md5 hash" },
  sha1: { short: "s", help: "generate sha1 hash" },
  hex: { short: "x", help: "interpret name as hex string" },
  help: { short: "h", before: "", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type UuidCall = Call<typeof FLAGS>;

/** RFC 4122, appendix C. */
const NAMESPACES: Readonly<Record<string, string>> = {
  "@dns": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  "@url": "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  "@oid": "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  "@x500": "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
};

/** uuidgen(1) of util-linux. */
export const uuidgen = defineCommand({
  name: "uuidgen",
  package: UTIL_LINUX,
  summary: "create a new UUID value",
  operands: "[options]",
  completes: "none",
  description: "Create a new UUID value.",
  helpColumn: 22,
  flags: FLAGS,
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    { run: "uuidgen", shows: "a number that nobody else has" },
    { run: "uuidgen -s -n @dns -N example.org", prints: "aad03681-8b63-5304-89e0-8ca8f49461b5\n" },
  ],
  seeAlso: ["mcookie(1)"],

  async run(call) {
    const { flags } = call;
    const isNamed = flags.md5 || flags.sha1;
    if (flags.namespace !== undefined && flags.name === undefined)
      return call.usageError("--namespace requires --name argument");
    if (flags.name !== undefined && flags.namespace === undefined)
      return call.usageError("--name requires --namespace argument");
    if (flags.namespace !== undefined && !isNamed)
      return call.usageError("--namespace requires --md5 or --sha1");
    if (isNamed && flags.namespace === undefined)
      return call.usageError("--md5 or --sha1 requires --namespace argument");
    const bytes = isNamed ? await nameBased(call) : flags.time ? timeBased(call) : randomBytes(call);
    if (typeof bytes === "string") return call.usageError(bytes);
    const version = flags.md5 ? 3 : flags.sha1 ? 5 : flags.time ? 1 : 4;
    call.print(`${format(bytes, version)}\n`);
    return 0;
  },
});

function randomBytes({ process }: UuidCall): Uint8Array {
  return Uint8Array.from({ length: 16 }, () => process.kernel.random.below(256));
}

/** RFC 4122, 4.2: the time in steps of 100 ns since 1582, and a node by chance where there is no network card. */
function timeBased(call: UuidCall): Uint8Array {
  const bytes = randomBytes(call);
  const ticks =
    (BigInt(Math.floor(call.now())) + 12_219_292_800_000n) * 10_000n + BigInt(call.process.pid % 10_000);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Number(ticks & 0xffff_ffffn));
  view.setUint16(4, Number((ticks >> 32n) & 0xffffn));
  view.setUint16(6, Number((ticks >> 48n) & 0xfffn));
  bytes[10] = (bytes[10] ?? 0) | 1;
  return bytes;
}

/** The bytes, or what is wrong. */
async function nameBased(call: UuidCall): Promise<Uint8Array | string> {
  const { flags } = call;
  const given = flags.namespace ?? "";
  const namespace = (NAMESPACES[given] ?? given).toLowerCase();
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(namespace))
    return `invalid uuid for namespace: '${given}'`;
  const name = flags.name ?? "";
  if (flags.hex && !/^(?:[0-9a-f]{2})*$/i.test(name)) return "not a valid hex string";
  const { md5, sha1 } = await call.load(import("@noble/hashes/legacy.js"));
  const hash = flags.md5 ? md5 : sha1;
  return hash(
    concat([bytesOf(namespace.replaceAll("-", "")), flags.hex ? bytesOf(name) : encode(name)]),
  ).slice(0, 16);
}

function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function format(bytes: Uint8Array, version: number): string {
  const marked = bytes.slice();
  marked[6] = ((marked[6] ?? 0) & 15) | (version << 4);
  marked[8] = ((marked[8] ?? 0) & 63) | 128;
  const digits = Array.from(marked, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

import type { Call } from "../process/command/call.ts";
import { type Command, defineCommand } from "../process/command/define-command.ts";
import { formatHelp } from "../process/command/help.ts";
import { COREUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { checkDigests } from "./digest/check-digests.ts";
import { DIGEST_FLAGS } from "./digest/define-digest.ts";
import { type Algorithm, digestOf, openProblem } from "./digest/digest.ts";
import { formatLine, lineReader } from "./digest/digest-lines.ts";
import { LENGTH_FLAG, readLength } from "./digest/length.ts";
import { formatPlainSum, type PlainAlgorithm, plainSum } from "./digest/plain-sums.ts";

const LISTED = "sysv bsd crc md5 sha1 sha224 sha256 sha384 sha512 blake2b sm3";
const PLAIN: readonly string[] = ["bsd", "sysv", "crc"];

const EQUIVALENTS: Readonly<Record<string, string>> = {
  sysv: "equivalent to sum -s",
  bsd: "equivalent to sum -r",
  crc: "equivalent to cksum",
  blake2b: "equivalent to b2sum",
  sm3: "only available through cksum",
};

const FLAGS = {
  algorithm: {
    short: "a",
    argument: {
      name: "TYPE",
      exact: true,
      choices: [
        ["bsd"],
        ["sysv"],
        ["crc"],
        ["md5"],
        ["sha1"],
        ["sha224"],
        ["sha256"],
        ["sha384"],
        ["sha512"],
        ["blake2b"],
        ["sm3"],
      ],
    },
    help: "select the digest type to use.  See DIGEST below.",
  },
  check: DIGEST_FLAGS.check,
  length: LENGTH_FLAG,
  tag: { help: "create a BSD-style checksum (the default)", overrides: ["untagged"] },
  untagged: { help: "create a reversed style checksum, without digest type", overrides: ["tag"] },
  zero: DIGEST_FLAGS.zero,
  ignoreMissing: DIGEST_FLAGS.ignoreMissing,
  quiet: DIGEST_FLAGS.quiet,
  status: DIGEST_FLAGS.status,
  strict: DIGEST_FLAGS.strict,
  warn: DIGEST_FLAGS.warn,
  debug: { before: "", help: "indicate which implementation used" },
} as const satisfies FlagSpecs;

type CksumCall = Call<typeof FLAGS>;

/** https://www.gnu.org/software/coreutils/manual/html_node/cksum-invocation.html */
export const cksum: Command = defineCommand({
  name: "cksum",
  package: COREUTILS,
  closedStdin: "standard input",
  writeProblem: writeErrorWithoutReason,
  summary: "compute and verify file checksums",
  operands: "[OPTION]... [FILE]...",
  description: `Print or verify checksums.
By default use the 32 bit CRC algorithm.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 25,
  helpText: (called) => formatHelp({ ...cksum.spec, helpText: undefined }, called),
  flags: FLAGS,
  notes: `DIGEST determines the digest algorithm and default output format:
${LISTED.split(" ")
  .map((name) => `  ${name.padEnd(10)}(${EQUIVALENTS[name] ?? `equivalent to ${name}sum`})`)
  .join("\n")}

When checking, the input should be a former output of this program,
or equivalent standalone program.`,
  examples: [
    { run: "printf 'hello\\n' | cksum", prints: "3015617425 6\n", shows: "the CRC, and how many bytes" },
    { run: "cksum -a sha256 file > sums; cksum -c sums", shows: "keep a checksum, and check it later" },
  ],
  exitStatus: "0 if all is well, 1 if a file could not be read or a checksum does not match.",

  async run(call) {
    const { flags } = call;
    const { algorithm = "crc" } = flags;
    if (algorithm === "sm3") return call.notSimulated("--algorithm=sm3");
    const length = readLength(call, flags.length);
    if (length === undefined) return 1;
    if (flags.length !== undefined && length > 0 && algorithm !== "blake2b")
      return call.fail("--length is only supported with --algorithm=blake2b");
    const isPlain = PLAIN.includes(algorithm);
    if (isPlain && flags.check && flags.algorithm !== undefined)
      return call.fail("--check is not supported with --algorithm={bsd,sysv,crc}");
    const misuse = describeMisuse(flags);
    if (misuse !== undefined) return call.usageError(misuse);
    if (flags.check) return check(call, flags.algorithm);
    if (algorithm === "bsd" || algorithm === "sysv" || algorithm === "crc") await printPlain(call, algorithm);
    else await printDigests(call, algorithm, length);
    return call.status;
  },
});

function describeMisuse(flags: CksumCall["flags"]): string | undefined {
  if (flags.check) return undefined;
  const given = (["ignoreMissing", "status", "warn", "quiet", "strict"] as const).find((flag) => flags[flag]);
  const option = given === "ignoreMissing" ? "ignore-missing" : given;
  return option && `the --${option} option is meaningful only when verifying checksums`;
}

async function printPlain(call: CksumCall, algorithm: PlainAlgorithm): Promise<void> {
  const end = call.flags.zero ? "\0" : "\n";
  const print = (sum: { sum: number; size: number }, name: string) =>
    call.print(`${formatPlainSum(algorithm, sum, call.operands.length === 0 ? "" : name)}${end}`);
  await call.eachInput(
    async (input) => {
      // cksum 9.1 takes what it cannot read for the end: a directory is an empty file.
      if (algorithm === "crc" && (!input.file || input.status?.kind === "directory")) {
        print({ sum: EMPTY, size: 0 }, input.name);
        return;
      }
      const result = await plainSum(input, algorithm);
      if (!input.failed) print(result, input.name);
    },
    { openProblem, readProblem: openProblem },
  );
}

/** The CRC of nothing. */
const EMPTY = 0xffffffff;

async function printDigests(call: CksumCall, name: string, length: number): Promise<void> {
  const algorithm = (await algorithms(call))[name];
  if (!algorithm) return;
  const bits = length === 0 ? algorithm.bits : length;
  const { zero, untagged } = call.flags;
  await call.eachInput(
    async (input) => {
      const sum = await digestOf(input, () => algorithm.create(bits));
      if (sum === undefined) return;
      call.print(formatLine(algorithm, bits, sum, input.name, { tag: !untagged, zero, binary: false }));
    },
    { openProblem, readProblem: openProblem },
  );
}

/** Without an algorithm only tagged lines tell what they are. */
async function check(call: CksumCall, name: string | undefined): Promise<number> {
  const known = await algorithms(call);
  const own = name === undefined ? undefined : known[name];
  const tagged = own ? [own] : Object.values(known);
  const parse = lineReader(own, tagged);
  return checkDigests({ call, wish: call.flags, label: own?.tag ?? "CRC", parse });
}

async function algorithms(call: CksumCall): Promise<Readonly<Record<string, Algorithm>>> {
  const [sha2, legacy, blake] = await call.load(
    Promise.all([
      import("@noble/hashes/sha2.js"),
      import("@noble/hashes/legacy.js"),
      import("@noble/hashes/blake2.js"),
    ]),
  );
  return {
    md5: { tag: "MD5", bits: 128, create: () => legacy.md5.create() },
    sha1: { tag: "SHA1", bits: 160, create: () => legacy.sha1.create() },
    sha224: { tag: "SHA224", bits: 224, create: () => sha2.sha224.create() },
    sha256: { tag: "SHA256", bits: 256, create: () => sha2.sha256.create() },
    sha384: { tag: "SHA384", bits: 384, create: () => sha2.sha384.create() },
    sha512: { tag: "SHA512", bits: 512, create: () => sha2.sha512.create() },
    blake2b: {
      tag: "BLAKE2b",
      bits: 512,
      hasLengths: true,
      create: (bits) => blake.blake2b.create({ dkLen: bits / 8 }),
    },
  };
}

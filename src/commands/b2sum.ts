import { type Command, defineCommand } from "../process/command/define-command.ts";
import { COREUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { checkDigests } from "./digest/check-digests.ts";
import { DIGEST_FLAGS, describeMisuse, formatDigestHelp, notesOn } from "./digest/define-digest.ts";
import { type Algorithm, digestOf, openProblem } from "./digest/digest.ts";
import { formatLine, lineReader } from "./digest/digest-lines.ts";
import { LENGTH_FLAG, readLength } from "./digest/length.ts";

const { binary, check, ...others } = DIGEST_FLAGS;
const FLAGS = { binary, check, length: LENGTH_FLAG, ...others } as const satisfies FlagSpecs;

/** https://www.gnu.org/software/coreutils/manual/html_node/b2sum-invocation.html */
export const b2sum: Command = defineCommand({
  name: "b2sum",
  package: COREUTILS,
  writeProblem: writeErrorWithoutReason,
  closedStdin: "standard input",
  summary: "compute and check BLAKE2 message digest",
  helpText: (called) => formatDigestHelp(b2sum.spec, called),
  operands: "[OPTION]... [FILE]...",
  description: `Print or check BLAKE2b (512-bit) checksums.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 25,
  flags: FLAGS,
  notes: notesOn("RFC 7693"),
  examples: [{ run: "b2sum -l 256 file", shows: "a checksum of 256 bits" }],
  exitStatus: "0 if all is well, 1 if a file could not be read or a checksum does not match.",

  async run(call) {
    const { flags } = call;
    const length = readLength(call, flags.length);
    if (length === undefined) return 1;
    const misuse = describeMisuse(flags);
    if (misuse !== undefined) return call.usageError(misuse);
    const { blake2b } = await call.load(import("@noble/hashes/blake2.js"));
    const own: Algorithm = {
      tag: "BLAKE2b",
      bits: 512,
      hasLengths: true,
      create: (bits) => blake2b.create({ dkLen: bits / 8 }),
    };
    const bits = length === 0 ? own.bits : length;
    const parse = lineReader(own, [own]);
    if (flags.check) return checkDigests({ call, wish: flags, label: own.tag, parse });
    await call.eachInput(
      async (input) => {
        const sum = await digestOf(input, () => own.create(bits));
        if (sum !== undefined) call.print(formatLine(own, bits, sum, input.name, flags));
      },
      { openProblem, readProblem: openProblem },
    );
    return call.status;
  },
});

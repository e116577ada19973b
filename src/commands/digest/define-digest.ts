import type { Hash } from "@noble/hashes/utils.js";
import type { Call } from "../../process/command/call.ts";
import { type Command, defineCommand } from "../../process/command/define-command.ts";
import { type DescribedSpec, formatHelp } from "../../process/command/help.ts";
import { COREUTILS, writeErrorWithoutReason } from "../../process/command/packages.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { checkDigests } from "./check-digests.ts";
import { type Algorithm, digestOf, openProblem } from "./digest.ts";
import { formatLine, lineReader } from "./digest-lines.ts";

export const DIGEST_FLAGS = {
  binary: { short: "b", help: "read in binary mode", overrides: ["text"] },
  check: { short: "c", help: "read checksums from the FILEs and check them" },
  tag: { overrides: ["text"], help: "create a BSD-style checksum" },
  text: { short: "t", help: "read in text mode (default)", overrides: ["binary"] },
  zero: {
    short: "z",
    help: "end each output line with NUL, not newline,\n  and disable file name escaping",
  },
  ignoreMissing: {
    before: "\nThe following five options are useful only when verifying checksums:",
    help: "don't fail or report status for missing files",
  },
  quiet: { overrides: ["status", "warn"], help: "don't print OK for each successfully verified file" },
  status: { overrides: ["quiet", "warn"], help: "don't output anything, status code shows success" },
  strict: { help: "exit non-zero for improperly formatted checksum lines" },
  warn: {
    short: "w",
    overrides: ["quiet", "status"],
    help: "warn about improperly formatted checksum lines",
  },
} as const satisfies FlagSpecs;

export type DigestCall = Call<typeof DIGEST_FLAGS>;

/** What sets one of these programs apart from the others. */
export interface DigestKind {
  readonly name: string;
  /** As `--tag` writes it. */
  readonly algorithm: string;
  readonly bits: number;
  readonly standard: string;
  /** The code is loaded when it is used. */
  readonly load: () => Promise<() => Hash<unknown>>;
}

/** https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html */
export function defineDigest(kind: DigestKind) {
  const { name, algorithm, bits } = kind;
  const summary = `compute and check ${algorithm} message digest`;
  const spec: Command = defineCommand({
    name,
    package: COREUTILS,
    closedStdin: "standard input",
    writeProblem: writeErrorWithoutReason,
    summary,
    helpText: (called) => formatDigestHelp(spec.spec, called),
    operands: "[OPTION]... [FILE]...",
    description: `Print or check ${algorithm} (${bits}-bit) checksums.

With no FILE, or when FILE is -, read standard input.`,
    tight: true,
    helpColumn: 25,
    flags: DIGEST_FLAGS,
    notes: notesOn(kind.standard),
    examples: [{ run: `${name} file > sums; ${name} -c sums`, shows: "keep a checksum, and check it later" }],
    exitStatus: "0 if all is well, 1 if a file could not be read or a checksum does not match.",

    async run(call) {
      const { flags } = call;
      const misuse = describeMisuse(flags);
      if (misuse !== undefined) return call.usageError(misuse);
      const create = await call.load(kind.load());
      const own: Algorithm = { tag: algorithm, bits, create };
      const parse = lineReader(own, [own]);
      if (flags.check) return checkDigests({ call, wish: flags, label: algorithm, parse });
      await call.eachInput(
        async (input) => {
          const sum = await digestOf(input, create);
          if (sum !== undefined) call.print(formatLine(own, bits, sum, input.name, flags));
        },
        { openProblem, readProblem: openProblem },
      );
      return call.status;
    },
  });
  return spec;
}

export function notesOn(standard: string): string {
  return `The sums are computed as described in ${standard}.
When checking, the input should be a former output of this program.
The default mode is to print a line with: checksum, a space,
a character indicating input mode ('*' for binary, ' ' for text
or where binary is insignificant), and name for each FILE.

Note: There is no difference between binary mode and text mode on GNU systems.`;
}

/** An empty line stands before the last two options; the manual tells of four of the programs in one chapter. */
export function formatDigestHelp(spec: DescribedSpec, name: string): string {
  const text = formatHelp({ ...spec, helpText: undefined }, name).replace(/^ +--help /m, "\n$&");
  return /^sha(?:224|256|384|512)/.test(spec.name)
    ? text.replace(`${spec.name} invocation'`, "sha2 utilities'")
    : text;
}

export function describeMisuse(flags: DigestCall["flags"]): string | undefined {
  if (flags.tag && flags.text) return "--tag does not support --text mode";
  if (flags.check && flags.tag) return "the --tag option is meaningless when verifying checksums";
  if (flags.check && flags.zero) return "the --zero option is not supported when verifying checksums";
  if (flags.check && (flags.binary || flags.text))
    return "the --binary and --text options are meaningless when verifying checksums";
  if (flags.check) return undefined;
  const given = (["ignoreMissing", "status", "warn", "quiet", "strict"] as const).find((flag) => flags[flag]);
  const option = given === "ignoreMissing" ? "ignore-missing" : given;
  return option && `the --${option} option is meaningful only when verifying checksums`;
}

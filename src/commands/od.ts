import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { describeBadNumber, parseCount } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { AddressStyle } from "./od/address.ts";
import { Concatenation } from "./od/concatenation.ts";
import { Dumper } from "./od/dumper.ts";
import { OD_FLAGS, OD_NOTES } from "./od/flags.ts";
import { parseByteCount } from "./od/parse-bytes.ts";
import { type FieldType, parseTypes, TypeFault } from "./od/parse-type.ts";
import { dumpStrings } from "./od/strings.ts";
import { readOldOperands } from "./od/traditional.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/od.html */
export const od = defineCommand({
  name: "od",
  package: COREUTILS,
  stdinProblem: (errno) => `'standard input': ${errno.message}`,
  closedStdin: "standard input",
  summary: "dump files in octal and other formats",
  operands: [
    "[OPTION]... [FILE]...",
    "[-abcdfilosx]... [FILE] [[+]OFFSET[.][b]]",
    "--traditional [OPTION]... [FILE] [[+]OFFSET[.][b] [+][LABEL][.][b]]",
  ],
  description: `
Write an unambiguous representation, octal bytes by default,
of FILE to standard output.  With more than one FILE argument,
concatenate them in the listed order to form the input.

With no FILE, or when FILE is -, read standard input.

If first and second call formats both apply, the second format is assumed
if the last operand begins with + or (if there are 2 operands) a digit.
An OFFSET operand means -j OFFSET.  LABEL is the pseudo-address
at first byte printed, incremented when dump is progressing.
For OFFSET and LABEL, a 0x or 0X prefix indicates hexadecimal;
suffixes may be . for octal and b for multiply by 512.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 31,
  flags: OD_FLAGS,
  notes: OD_NOTES,
  examples: [
    { run: "printf 'hi\\n' | od -c", prints: "0000000   h   i  \\n\n0000003\n", shows: "every character" },
    {
      run: "printf 'hi\\n' | od -An -tx1",
      prints: " 68 69 0a\n",
      shows: "every byte in hexadecimal, without addresses",
    },
  ],
  seeAlso: ["xxd(1)", "hexdump(1)"],

  async run(call) {
    try {
      return await run(call);
    } catch (thrown) {
      if (thrown instanceof TypeFault) return call.fail(thrown.message);
      throw thrown;
    }
  },
});

type OdCall = Call<typeof OD_FLAGS>;

async function run(call: OdCall): Promise<number> {
  const { flags } = call;
  const radix = flags.addressRadix ?? "o";
  if (!/^[doxn]/.test(radix))
    return call.fail(
      `invalid output address radix '${radix[0] ?? "\0"}'; it must be one character from [doxn]`,
    );
  const numbers = { skipBytes: 0, readBytes: Number.POSITIVE_INFINITY, strings: 0, width: 0 };
  for (const { flag, value, spelling } of call.given) {
    const key = flag === "S" ? "strings" : flag;
    if (value === undefined || !isNumeric(key)) continue;
    const parsed = key === "width" ? parseCount(value, "") : parseByteCount(value);
    if (typeof parsed === "string") return call.fail(describeBadNumber(spelling, value, parsed));
    numbers[key] = parsed;
  }
  const types = chosenTypes(call);
  const wantsStrings = flags.S !== undefined || flags.strings !== undefined;
  if (wantsStrings && types.length > 0) return call.fail("no type may be specified when dumping strings");
  const old = readOldOperands(call.operands, flags.traditional, isModern(call));
  if (old === "too many") {
    call.note(`extra operand ${quoteText(call.operands[1] ?? "")}`);
    call.note("compatibility mode supports at most one file");
    return call.tryHelp();
  }
  const skip = old.skip ?? numbers.skipBytes;
  const labelOffset = old.label === undefined ? undefined : old.label - skip;
  const source = new Concatenation(call, old.files);
  if (!(await source.begin())) return call.status;
  if ((await source.skip(skip)) > 0) return call.fail("cannot skip past end of combined input");
  const address: AddressStyle = { radix: radix[0] as AddressStyle["radix"], labelOffset };
  const common = { address, skip, limit: numbers.readBytes };
  if (wantsStrings) await dumpStrings(call, source, { ...common, least: numbers.strings });
  else {
    const shown = types.length > 0 ? types : parseTypes("o2");
    const unit = shown.reduce((most, { size }) => Math.max(most, size), 1);
    const dump = {
      ...common,
      types: shown,
      unit,
      lineBytes: lineBytes(call, numbers.width, unit),
      littleEndian: flags.endian !== "big",
      showsDuplicates: flags.outputDuplicates,
    };
    await new Dumper(call, dump).dump(source);
  }
  return call.status;
}

function isNumeric(flag: string): flag is "skipBytes" | "readBytes" | "strings" | "width" {
  return flag === "skipBytes" || flag === "readBytes" || flag === "strings" || flag === "width";
}

/** What each of the older options stands for. */
const OLD_TYPES: Readonly<Record<string, string>> = {
  a: "a",
  b: "o1",
  c: "c",
  d: "u2",
  f: "fF",
  h: "x2",
  i: "dI",
  l: "dL",
  o: "o2",
  s: "d2",
  x: "x2",
};

function chosenTypes({ given }: OdCall): readonly FieldType[] {
  return given.flatMap(({ flag, value }) => {
    const text = flag === "format" ? value : OLD_TYPES[flag];
    return text === undefined ? [] : parseTypes(text);
  });
}

/** Whether an option was given that the older form of the line does not know. */
function isModern({ given }: OdCall): boolean {
  return given.some(({ flag }) => !(flag in OLD_TYPES) && flag !== "traditional");
}

function lineBytes(call: OdCall, width: number, unit: number): number {
  const usual = unit * Math.max(1, Math.floor(16 / unit));
  if (call.flags.width === undefined) return usual;
  if (width > 0 && width % unit === 0) return width;
  call.note(`warning: invalid width ${width}; using ${unit} instead`);
  return unit;
}

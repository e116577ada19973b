import { concat } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { type Charset, findCharset } from "./iconv/charsets.ts";

const FLAGS = {
  fromCode: { short: "f", argument: { name: "NAME", completes: "none" }, help: "encoding of original text" },
  toCode: { short: "t", argument: { name: "NAME", completes: "none" }, help: "encoding for output" },
  list: { short: "l", notSimulated: true, help: "list all known coded character sets" },
  omit: { short: "c", long: false, help: "omit invalid characters from output" },
  output: { short: "o", argument: { name: "FILE", completes: "file" }, help: "output file" },
  silent: { short: "s", help: "suppress warnings" },
  verbose: { notSimulated: true, help: "print progress information" },
} as const satisfies FlagSpecs;

type IconvCall = Call<typeof FLAGS>;

const USAGE = 64;
/** Of a locale without a charset of its own. */
const OWN = "UTF-8";

/** iconv(1) of glibc 2.36, for Unicode and the charsets of one byte that are still met. */
export const iconv = defineCommand({
  name: "iconv",
  summary: "convert text from one character encoding to another",
  operands: "[OPTION...] [FILE...]",
  completes: "file",
  flags: FLAGS,
  versionText: () => "iconv (Debian GLIBC 2.36-9+deb12u14) 2.36\n",
  statusOfUsage: USAGE,
  afterUsageProblem: (name) => `Try \`${name} --help' or \`${name} --usage' for more information.\n`,
  examples: [
    { run: "echo é | iconv -t latin1 | wc -c", prints: "2\n", shows: "a letter that is one byte in Latin 1" },
    { run: "iconv -f latin1 -t utf-8 old.txt > new.txt", shows: "read an old file" },
  ],
  exitStatus: "0; 1 where something cannot be converted.",
  seeAlso: ["file(1)", "xxd(1)", "locale(1)"],

  async run(call) {
    const { flags } = call;
    const [from, to] = [flags.fromCode ?? OWN, flags.toCode ?? OWN].map(findCharset);
    if (!from || !to) return call.fail("failed to start conversion processing: No such file or directory", 1);
    const input = await readInputs(call);
    if (!input) return 1;
    const { bytes, problem } = await convert(call, input, { from, to });
    if (flags.output !== undefined) {
      const failed = call.files.writeFile(flags.output, bytes);
      if (failed) return call.fail(`cannot open output file: ${failed.message}`, 1);
    } else call.print(bytes);
    if (problem !== undefined) return call.fail(problem, 1);
    return 0;
  },
});

async function readInputs(call: IconvCall): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for (const name of call.operands.length > 0 ? call.operands : ["-"]) {
    const content = name === "-" ? await call.stdin.bytes() : call.files.readFile(name);
    if (content instanceof Errno) {
      const what =
        content === Errno.EISDIR ? "error while reading the input" : `cannot open input file \`${name}'`;
      call.warn(`${what}: ${content.message}`);
      return undefined;
    }
    parts.push(content);
  }
  return concat(parts);
}

interface Converted {
  readonly bytes: Uint8Array;
  /** Why it went no further. */
  readonly problem: string | undefined;
}

async function convert(
  call: IconvCall,
  input: Uint8Array,
  { from, to }: { readonly from: Charset; readonly to: Charset },
): Promise<Converted> {
  const suffix = (call.flags.toCode ?? "").toUpperCase();
  const [omits, translits] = [call.flags.omit || suffix.includes("//IGNORE"), suffix.includes("//TRANSLIT")];
  const isMarked = from.mark !== undefined && from.mark.every((byte, at) => input[at] === byte);
  const bytes: number[] = input.length > 0 ? [...(to.mark ?? [])] : [];
  let ignored = false;
  let at = isMarked ? (from.mark?.length ?? 0) : 0;
  const end = (problem?: string): Converted => ({ bytes: Uint8Array.from(bytes), problem });
  while (at < input.length) {
    const read = from.decode(input, at);
    if (read === "more") return end("incomplete character or shift sequence at end of buffer");
    const written = read && (to.encode(read.code) ?? (translits ? transliterate(to, read.code) : undefined));
    if (!written && !omits) return end(`illegal input sequence at position ${at}`);
    ignored ||= !written;
    for (const byte of written ?? []) bytes.push(byte);
    at += read?.length ?? 1;
    const pause = at % 64 === 0 ? call.spend(1) : undefined;
    if (pause) await pause;
  }
  // -c says nothing of what it has left away, //IGNORE does.
  return end(ignored && !call.flags.omit ? `illegal input sequence at position ${at}` : undefined);
}

/** What glibc's locale C writes for what a charset has not (locale/C-translit.h): a few, and a question mark. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "‘": "'",
  "’": "'",
  "‚": ",",
  "“": '"',
  "”": '"',
  "„": ",,",
  "–": "-",
  "—": "--",
  "…": "...",
  "«": "<<",
  "»": ">>",
  "©": "(C)",
  "®": "(R)",
  "™": "(TM)",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  "\u00a0": " ",
  "×": "x",
  "•": "o",
  "½": " 1/2 ",
  "¼": " 1/4 ",
  "¾": " 3/4 ",
};

function transliterate(to: Charset, code: number): readonly number[] | undefined {
  const character = String.fromCodePoint(code);
  // A letter without its accents.
  const plain = TRANSLITERATIONS[character] ?? character.normalize("NFD").replace(/\p{M}/gu, "");
  const codes = [...(plain === character ? "?" : plain)].map((one) => to.encode(one.codePointAt(0) ?? 0));
  return codes.some((one) => one === undefined) ? to.encode(0x3f) : codes.flatMap((one) => [...(one ?? [])]);
}

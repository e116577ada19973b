import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { Base64Decoder, encodeBase64 } from "./base64/coding.ts";

const DEFAULT_WRAP = 76;

const FLAGS = {
  decode: { short: "d", help: "decode data" },
  ignoreGarbage: { short: "i", help: "when decoding, ignore non-alphabet characters" },
  wrap: {
    short: "w",
    argument: { name: "COLS", completes: "none" },
    help: "wrap encoded lines after COLS character (default 76).\n  Use 0 to disable line wrapping",
  },
} as const satisfies FlagSpecs;

/** https://www.rfc-editor.org/rfc/rfc4648 */
export const base64 = defineCommand({
  name: "base64",
  package: COREUTILS,
  summary: "base64 encode/decode data and print to standard output",
  operands: "[OPTION]... [FILE]",
  description: `Base64 encode or decode FILE, or standard input, to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  flags: FLAGS,
  notes: `The data are encoded as described for the base64 alphabet in RFC 4648.
When decoding, the input may contain newlines in addition to the bytes of
the formal base64 alphabet.  Use --ignore-garbage to attempt to recover
from any other non-alphabet bytes in the encoded stream.`,
  examples: [
    { run: "printf hello | base64", prints: "aGVsbG8=\n", shows: "encode" },
    { run: "echo aGVsbG8= | base64 -d", prints: "hello", shows: "decode" },
  ],

  async run(call) {
    const wrap = readWrap(call.flags.wrap);
    if (wrap === undefined) return call.fail(`invalid wrap size: ${quoteText(call.flags.wrap ?? "")}`);
    const [name = "-", extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const input = await call.open(name, {
      openProblem: (file, errno) => `${quoteName(file)}: ${errno.message}`,
      readProblem: (_, errno) => `read error: ${errno.message}`,
    });
    if (!input) return call.status;
    await (call.flags.decode ? decodeInput(call, input) : encodeInput(call, input, wrap));
    return call.status;
  },
});

/** Undefined where it is no number. */
function readWrap(text: string | undefined): number | undefined {
  if (text === undefined) return DEFAULT_WRAP;
  const count = parseCount(text, "");
  return typeof count === "number" ? count : undefined;
}

async function encodeInput(call: Call<typeof FLAGS>, input: Input, wrap: number): Promise<void> {
  let rest: Uint8Array = new Uint8Array(0);
  let column = 0;
  const print = (text: string) => {
    if (wrap === 0) return call.print(text);
    let lines = "";
    for (let at = 0; at < text.length; ) {
      const piece = text.slice(at, at + wrap - column);
      lines += piece;
      at += piece.length;
      column += piece.length;
      if (column < wrap) continue;
      lines += "\n";
      column = 0;
    }
    return call.print(lines);
  };
  await input.eachChunk(async (chunk) => {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    const whole = all.length - (all.length % 3);
    rest = all.slice(whole);
    await print(encodeBase64(all.subarray(0, whole)));
  });
  await print(encodeBase64(rest));
  if (wrap > 0 && column > 0) call.print("\n");
}

async function decodeInput(call: Call<typeof FLAGS>, input: Input): Promise<void> {
  const decoder = new Base64Decoder(call.flags.ignoreGarbage);
  let isValid = true;
  await input.eachChunk(async (chunk) => {
    const { bytes, valid } = decoder.add(chunk);
    await call.print(bytes);
    isValid = valid;
    return valid ? undefined : false;
  });
  if (isValid) {
    const { bytes, valid } = decoder.end();
    call.print(bytes);
    isValid = valid;
  }
  if (!isValid && !input.failed) call.warn("invalid input");
}

import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { parseCount } from "../../process/command/parse-number.ts";
import { quoteName, quoteText } from "../../process/command/quote-name.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import type { Encoding } from "./encodings.ts";

const DEFAULT_WRAP = 76;

export const TRANSCODE_FLAGS = {
  decode: { short: "d", help: "decode data" },
  ignoreGarbage: { short: "i", help: "when decoding, ignore non-alphabet characters" },
  wrap: {
    short: "w",
    argument: { name: "COLS", completes: "none" },
    help: "wrap encoded lines after COLS character (default 76).\n  Use 0 to disable line wrapping",
  },
} as const satisfies FlagSpecs;

/** A call of one of the programs that encode and decode: it has these flags, perhaps among others. */
interface TranscodeCall extends Omit<Call, "flags" | "last"> {
  readonly flags: { readonly decode: boolean; readonly ignoreGarbage: boolean; readonly wrap?: string };
}

/** Encodes or decodes the operand, or standard input, as one of the programs of this family. */
export async function transcode(call: TranscodeCall, encoding: Encoding): Promise<number> {
  const wrap = readWrap(call.flags.wrap);
  if (wrap === undefined) return call.fail(wrapProblem(call.flags.wrap) ?? "");
  const [name = "-", extra] = call.operands;
  if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
  const input = await call.open(name, {
    openProblem: (file, errno) => `${quoteName(file)}: ${errno.message}`,
    readProblem: (_, errno) => `read error: ${errno.message}`,
  });
  if (!input) return call.status;
  await (call.flags.decode ? decodeInput(call, input, encoding) : encodeInput(call, input, encoding, wrap));
  return call.status;
}

/** Undefined where it is no number. */
function readWrap(text: string | undefined): number | undefined {
  if (text === undefined) return DEFAULT_WRAP;
  const count = parseCount(text, "");
  if (count === "overflow") return 0;
  return count === "invalid" ? undefined : count;
}

async function encodeInput(
  call: TranscodeCall,
  input: Input,
  encoding: Encoding,
  wrap: number,
): Promise<void> {
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
    const whole = all.length - (all.length % encoding.groupSize);
    rest = all.slice(whole);
    await print(encoding.encode(all.subarray(0, whole)) ?? "");
  });
  const last = encoding.encode(rest);
  await print(last ?? "");
  if (last === undefined)
    call.warn(`invalid input (length must be multiple of ${encoding.groupSize} characters)`);
  else if (wrap > 0 && column > 0) call.print("\n");
}

async function decodeInput(call: TranscodeCall, input: Input, encoding: Encoding): Promise<void> {
  const decoder = encoding.decoder(call.flags.ignoreGarbage);
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

/** What is wrong with the argument of -w. */
export function wrapProblem(text: string | undefined): string | undefined {
  return readWrap(text) === undefined ? `invalid wrap size: ${quoteText(text ?? "")}` : undefined;
}

import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import {
  BASE2LSBF,
  BASE2MSBF,
  BASE16,
  BASE32,
  BASE32HEX,
  BASE64,
  BASE64URL,
  type Encoding,
  Z85,
} from "./base64/encodings.ts";
import { TRANSCODE_FLAGS, transcode, wrapProblem } from "./base64/transcode.ts";

const ENCODINGS = {
  base64: BASE64,
  base64url: BASE64URL,
  base32: BASE32,
  base32hex: BASE32HEX,
  base16: BASE16,
  base2msbf: BASE2MSBF,
  base2lsbf: BASE2LSBF,
  z85: Z85,
} as const satisfies Readonly<Record<string, Encoding>>;

/** https://www.gnu.org/software/coreutils/manual/html_node/basenc-invocation.html */
export const basenc = defineCommand({
  name: "basenc",
  package: COREUTILS,
  summary: "encode/decode data and print to standard output",
  operands: "[OPTION]... [FILE]",
  description: `basenc encode or decode FILE, or standard input, to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 25,
  flags: {
    base64: { help: "same as 'base64' program (RFC4648 section 4)" },
    base64url: { help: "file- and url-safe base64 (RFC4648 section 5)" },
    base32: { help: "same as 'base32' program (RFC4648 section 6)" },
    base32hex: { help: "extended hex alphabet base32 (RFC4648 section 7)" },
    base16: { help: "hex encoding (RFC4648 section 8)" },
    base2msbf: { help: "bit string with most significant bit (msb) first" },
    base2lsbf: { help: "bit string with least significant bit (lsb) first" },
    ...TRANSCODE_FLAGS,
    z85: {
      help: "ascii85-like encoding (ZeroMQ spec:32/Z85);\nwhen encoding, input length must be a multiple of 4;\nwhen decoding, input length must be a multiple of 5",
    },
  },
  notes: `When decoding, the input may contain newlines in addition to the bytes of
the formal alphabet.  Use --ignore-garbage to attempt to recover
from any other non-alphabet bytes in the encoded stream.`,
  examples: [
    { run: "printf hello | basenc --base16", prints: "68656C6C6F\n", shows: "in hexadecimal digits" },
  ],

  async run(call) {
    const chosen = call.last(
      "base64",
      "base64url",
      "base32",
      "base32hex",
      "base16",
      "base2msbf",
      "base2lsbf",
      "z85",
    );
    const wrong = wrapProblem(call.flags.wrap);
    if (wrong !== undefined) return call.fail(wrong);
    if (chosen === undefined) return call.usageError("missing encoding type");
    return transcode(call, ENCODINGS[chosen]);
  },
});

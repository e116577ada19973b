import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { BASE32 } from "./base64/encodings.ts";
import { TRANSCODE_FLAGS, transcode } from "./base64/transcode.ts";

/** https://www.rfc-editor.org/rfc/rfc4648 */
export const base32 = defineCommand({
  name: "base32",
  package: COREUTILS,
  summary: "base32 encode/decode data and print to standard output",
  operands: "[OPTION]... [FILE]",
  description: `Base32 encode or decode FILE, or standard input, to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  flags: TRANSCODE_FLAGS,
  notes: `The data are encoded as described for the base32 alphabet in RFC 4648.
When decoding, the input may contain newlines in addition to the bytes of
the formal base32 alphabet.  Use --ignore-garbage to attempt to recover
from any other non-alphabet bytes in the encoded stream.`,
  examples: [
    { run: "printf hello | base32", prints: "NBSWY3DP\n", shows: "encode" },
    { run: "echo NBSWY3DP | base32 -d", prints: "hello", shows: "decode" },
  ],

  run: (call) => transcode(call, BASE32),
});

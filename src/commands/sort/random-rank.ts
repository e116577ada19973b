import { concat, encodeBinary } from "../../base/bytes.ts";
import type { Errno } from "../../disk/errno.ts";
import { quoteName, quoteText } from "../../process/command/quote-name.ts";
import { KeyFault } from "./key.ts";
import type { SortCall } from "./options.ts";

/** Gives texts ranks that are equal where the texts are, and else a matter of chance. */
export type RandomRank = (text: string) => string;

const SALT = 16;

/** The rank that -R sorts by: of chance, or of the bytes of --random-source. */
export async function randomRankOf(call: SortCall): Promise<RandomRank> {
  const [path, ...others] = call.flags.randomSource;
  if (others.some((other) => other !== path)) throw new KeyFault("multiple random sources specified");
  if (path === undefined) return (text) => scattered(text, call.process.kernel.random.state);
  const salt = await readSalt(call, path);
  const { md5 } = await call.load(import("@noble/hashes/legacy.js"));
  // sort.c hashes the text with the NUL that ends it.
  return (text) => String.fromCharCode(...md5(concat([salt, encodeBinary(`${text}\0`)])));
}

async function readSalt(call: SortCall, path: string): Promise<Uint8Array> {
  const refuse = (errno: Errno, what: string) => {
    throw new KeyFault(`${what}: ${errno.message}`);
  };
  const input = await call.open(path, {
    openProblem: (name, errno) => refuse(errno, `open failed: ${quoteName(name)}`),
    readProblem: (name, errno) => refuse(errno, `${quoteText(name)}: read error`),
  });
  const blocks: Uint8Array[] = [];
  for (let size = 0; input && size < SALT; ) {
    const block = await input.read(SALT - size);
    if (block.length === 0) throw new KeyFault(`${quoteText(path)}: end of file`);
    size += block.length;
    blocks.push(block);
  }
  if (input) call.close(input);
  return concat(blocks);
}

function scattered(text: string, salt: number): string {
  let hash = salt >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return hash.toString(36).padStart(7, "0") + text;
}

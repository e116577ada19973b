/** AES with a key of 256 bits, as a stream that is added to the text (FIPS 197; RFC 4344, 4). */

const BLOCK = 16;
const ROUNDS = 14;

function double(byte: number): number {
  return ((byte << 1) ^ (byte & 0x80 ? 0x11b : 0)) & 255;
}

/** The substitution: the inverse in the field of bytes, and an affine map (FIPS 197, 5.1.1). */
const SUBSTITUTES = makeSubstitutes();

function makeSubstitutes(): Uint8Array {
  const table = new Uint8Array(256);
  let p = 1;
  let q = 1;
  do {
    // p runs through the field by threes, q through the inverses.
    p = p ^ double(p);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    q &= 255;
    if (q & 0x80) q ^= 0x09;
    const turn = (by: number) => ((q << by) | (q >> (8 - by))) & 255;
    table[p] = q ^ turn(1) ^ turn(2) ^ turn(3) ^ turn(4) ^ 0x63;
  } while (p !== 1);
  table[0] = 0x63;
  return table;
}

function expandKey(key: Uint8Array): Uint8Array {
  const schedule = new Uint8Array(BLOCK * (ROUNDS + 1));
  schedule.set(key);
  let factor = 1;
  for (let at = key.length; at < schedule.length; at += 4) {
    let word = schedule.slice(at - 4, at);
    if (at % key.length === 0) {
      word = Uint8Array.of(word[1] ?? 0, word[2] ?? 0, word[3] ?? 0, word[0] ?? 0).map(substitute);
      word[0] = (word[0] ?? 0) ^ factor;
      factor = double(factor);
    } else if (at % key.length === BLOCK) word = word.map(substitute);
    for (let i = 0; i < 4; i++) schedule[at + i] = (schedule[at + i - key.length] ?? 0) ^ (word[i] ?? 0);
  }
  return schedule;
}

function substitute(byte: number): number {
  return SUBSTITUTES[byte] as number;
}

function encryptBlock(schedule: Uint8Array, block: Uint8Array): Uint8Array {
  let state = block.map((byte, at) => byte ^ (schedule[at] as number));
  for (let round = 1; round <= ROUNDS; round++) {
    // Bytes are substituted, and the rows turned.
    const turned = state.map((_, at) => substitute(state[(at + 4 * (at % 4)) % BLOCK] as number));
    const mixed = round === ROUNDS ? turned : mixColumns(turned);
    state = mixed.map((byte, at) => byte ^ (schedule[round * BLOCK + at] as number));
  }
  return state;
}

function mixColumns(state: Uint8Array): Uint8Array {
  return state.map((byte, at) => {
    const column = at - (at % 4);
    const [b, c, d] = [1, 2, 3].map((by) => state[column + ((at + by) % 4)] as number);
    return double(byte) ^ double(b as number) ^ (b as number) ^ (c as number) ^ (d as number);
  });
}

/** Encrypts, or decrypts: it is the same. */
export function aes256Ctr(key: Uint8Array, start: Uint8Array, text: Uint8Array): Uint8Array {
  const schedule = expandKey(key);
  const counter = start.slice();
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += BLOCK) {
    const stream = encryptBlock(schedule, counter);
    for (let i = 0; i < BLOCK && at + i < text.length; i++)
      out[at + i] = (text[at + i] as number) ^ (stream[i] as number);
    for (let i = BLOCK - 1; i >= 0; i--) {
      counter[i] = ((counter[i] as number) + 1) & 255;
      if (counter[i] !== 0) break;
    }
  }
  return out;
}

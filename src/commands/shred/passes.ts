import type { SeededRandom } from "../../base/random.ts";

/** What one pass writes: twelve bits again and again, or random bytes. */
export interface Pass {
  readonly pattern?: number;
}

export const RANDOM: Pass = {};

/** In the order in which they are taken: random passes, and groups of fixed ones (P. Gutmann, 1996). */
const GROUPS: readonly (readonly Pass[])[] = [
  [RANDOM, RANDOM],
  fixed(0x000, 0xfff),
  fixed(0x555, 0xaaa),
  [RANDOM],
  fixed(0x249, 0x492, 0x6db, 0x924, 0xb6d, 0xdb6),
  fixed(0x111, 0x222, 0x333, 0x444, 0x666, 0x777, 0x888, 0x999, 0xbbb, 0xccc, 0xddd, 0xeee),
  [RANDOM],
];

function fixed(...patterns: readonly number[]): readonly Pass[] {
  return patterns.map((pattern) => ({ pattern }));
}

/** So many passes; a random one comes first and last, the fixed ones in any order between. */
export function choosePasses(count: number, random: SeededRandom): readonly Pass[] {
  const patterns: Pass[] = [];
  let randoms = 0;
  for (let left = count, turn = 0; left > 0; turn++) {
    const group = GROUPS[turn % GROUPS.length] ?? [];
    const isRandom = group[0] === RANDOM;
    const taken = group.length <= left ? group.length : left;
    if (isRandom || group.length > left) randoms += taken;
    else patterns.push(...group);
    left -= taken;
  }
  const passes: Pass[] = [];
  for (let at = 0, used = 0; at < count; at++) {
    const due = count === 1 ? 1 : 1 + Math.floor((at * (randoms - 1)) / (count - 1));
    if (used < due) {
      passes.push(RANDOM);
      used++;
    } else passes.push(...patterns.splice(random.below(patterns.length), 1));
  }
  return passes;
}

import type { SeededRandom } from "../../../base/random.ts";

const SHORT = 12;

export function randomHex(random: SeededRandom, bytes: number): string {
  return Array.from(random.bytes(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** An id of a container, a network, an exec: never one whose first twelve digits could be a number (stringid.GenerateRandomID). */
export function randomId(random: SeededRandom): string {
  for (;;) {
    const id = randomHex(random, 32);
    if (/[a-f]/.test(id.slice(0, SHORT))) return id;
  }
}

export function shortId(id: string): string {
  return id.replace(/^sha256:/, "").slice(0, SHORT);
}

/** A locally administered address of one card. */
export function randomMac(random: SeededRandom): string {
  const bytes = random.bytes(6);
  bytes[0] = ((bytes[0] as number) & 0xfe) | 0x02;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(":");
}

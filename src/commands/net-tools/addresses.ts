/** What follows from an IPv4 address and the length of its prefix. */

export function maskOf(prefix: number): string {
  return [0, 1, 2, 3].map((at) => 255 & ~(255 >> Math.max(0, Math.min(8, prefix - at * 8)))).join(".");
}

export function subnetOf(address: string, prefix: number): string {
  const parts = address.split(".").map(Number);
  return parts.map((part, i) => part & ~(0xff >> Math.max(0, Math.min(8, prefix - i * 8)))).join(".");
}

export function broadcastOf(address: string, prefix: number): string {
  const parts = address.split(".").map(Number);
  return parts.map((part, i) => part | (0xff >> Math.max(0, Math.min(8, prefix - i * 8)))).join(".");
}

/** RFC 4291, appendix A: from the card's own address. */
export function linkLocal(mac: string): string {
  const bytes = mac.split(":").map((text) => Number.parseInt(text, 16));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const words = [((a ^ 2) << 8) | b, (c << 8) | 0xff, 0xfe00 | d, (e << 8) | f];
  return `fe80::${words.map((word) => word.toString(16)).join(":")}`;
}

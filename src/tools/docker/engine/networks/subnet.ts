/** IPv4 addresses as numbers. */
export interface Subnet {
  readonly base: number;
  readonly bits: number;
  readonly size: number;
}

export function parseAddress(text: string): number | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

/** `172.18.0.0/16`; undefined: it is none. */
export function parseSubnet(text: string): Subnet | undefined {
  const [address = "", prefix = ""] = text.split("/");
  const number = parseAddress(address);
  const bits = Number(prefix);
  if (number === undefined || !/^\d+$/.test(prefix) || bits > 32) return undefined;
  const size = 2 ** (32 - bits);
  return { base: Math.floor(number / size) * size, bits, size };
}

export function contains({ base, size }: Subnet, address: string): boolean {
  const number = parseAddress(address);
  return number !== undefined && number >= base && number < base + size;
}

export function overlap(a: Subnet, b: Subnet): boolean {
  return a.base < b.base + b.size && b.base < a.base + a.size;
}

/** The lowest address that nobody has; neither the network's own nor its last. */
export function freeAddress(subnet: Subnet, used: ReadonlySet<string>): string | undefined {
  for (let number = subnet.base + 1; number < subnet.base + subnet.size - 1; number++) {
    const address = formatAddress(number);
    if (!used.has(address)) return address;
  }
  return undefined;
}

/** A set of processors, one bit for each, as taskset(1) reads and writes it (util-linux cpuset.c). */

/** `3`, `0x3`, `ffff,ffffffff`; undefined: it is none. */
export function parseMask(text: string): bigint | undefined {
  const digits = text.replace(/^0x/i, "").replaceAll(",", "");
  return /^[0-9a-f]+$/i.test(digits) ? BigInt(`0x${digits}`) : undefined;
}

/** Processors that no computer has are not counted: the mask of `0-99999999` would fill the memory. */
const MOST = 8192;

/** `0,2`, `0-3`, `0-7:2`; undefined: it is none. */
export function parseList(text: string): bigint | undefined {
  let mask = 0n;
  for (const part of text.split(",")) {
    const match = /^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(part);
    if (!match) return undefined;
    const [, first = "0", last = first, stride = "1"] = match;
    const step = Number(stride);
    if (step === 0 || Number(last) < Number(first)) return undefined;
    for (let cpu = Number(first); cpu <= Math.min(Number(last), MOST); cpu += step) mask |= 1n << BigInt(cpu);
  }
  return mask;
}

export function formatMask(mask: bigint): string {
  return mask.toString(16);
}

/** Two neighbours are told one by one: `0,1`; more are a range. */
export function formatList(mask: bigint): string {
  const parts: string[] = [];
  for (let cpu = 0; mask >> BigInt(cpu) > 0n; cpu++) {
    const has = (number: number) => ((mask >> BigInt(number)) & 1n) === 1n;
    if (!has(cpu)) continue;
    let last = cpu;
    while (has(last + 1)) last++;
    if (last === cpu) parts.push(String(cpu));
    else parts.push(`${cpu}${last - cpu === 1 ? "," : "-"}${last}`);
    cpu = last;
  }
  return parts.join(",");
}

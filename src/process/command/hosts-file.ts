/** A line of hosts(5). */
export interface HostEntry {
  readonly address: string;
  /** The canonical name and its aliases. */
  readonly names: readonly string[];
}

export function parseHosts(text: string): readonly HostEntry[] {
  return text.split("\n").flatMap((line) => {
    const [address, ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    return address && names.length > 0 ? [{ address, names }] : [];
  });
}

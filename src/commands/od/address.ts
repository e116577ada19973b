/** How `-A` and a label show where a line begins. */
export interface AddressStyle {
  readonly radix: "d" | "o" | "x" | "n";
  /** The difference of the label to the offset, where there is a label. */
  readonly labelOffset: number | undefined;
}

const RADIX = { d: 10, o: 8, x: 16, n: 8 } as const;
const WIDTH = { d: 7, o: 7, x: 6, n: 7 } as const;

/** Columns of the addresses: rows without one are indented so far. */
export function addressWidth({ radix, labelOffset }: AddressStyle): number {
  return radix === "n" && labelOffset === undefined ? 0 : WIDTH[radix];
}

export function formatAddress({ radix, labelOffset }: AddressStyle, address: number): string {
  const spell = (value: number) => value.toString(RADIX[radix]).padStart(WIDTH[radix], "0");
  if (labelOffset === undefined) return radix === "n" ? "" : spell(address);
  // Without addresses it is the offset that stands in parentheses (od.c, format_address_paren).
  return radix === "n" ? `(${spell(address)})` : `${spell(address)} (${spell(address + labelOffset)})`;
}

import { ExpansionFault, type ExpansionHost } from "../expand/host.ts";

/** The number in a variable: 0 where it is unset or empty, and a fault where it holds anything else (dash's lookupvarint). */
export function readNumber(host: ExpansionHost, name: string): bigint {
  const text = host.variables.get(name);
  if (text === undefined && host.options.nounset)
    throw new ExpansionFault(`${name}: unbound variable`, "shell", 2);
  const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|\d+)\s*$/.exec(text ?? "");
  if (!match) {
    if ((text ?? "") === "") return 0n;
    throw new ExpansionFault(`Illegal number: ${text}`, "shell", 2);
  }
  const [, sign, digits = "0"] = match;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits.replace(/^0+(?=\d)/, ""));
  return sign === "-" ? -value : value;
}

export function assignNumber(host: ExpansionHost, name: string, value: bigint): void {
  const fault = host.variables.set(name, String(value));
  if (fault) throw new ExpansionFault(fault.message, "shell", 2);
}

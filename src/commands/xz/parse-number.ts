const MAXIMUM = 2n ** 64n - 1n;
const MULTIPLIERS: Readonly<Record<string, bigint>> = { "": 1n, k: 1024n, m: 1024n ** 2n, g: 1024n ** 3n };
const SUFFIXES = "xz: Valid suffixes are `KiB' (2^10), `MiB' (2^20), and `GiB' (2^30).";

/** What is wrong with a number that an option is given, in the words of xz's util.c; undefined where it is good. */
export function numberProblem(text: string, option: string, maximum = MAXIMUM): string | undefined {
  if (text === "max") return undefined;
  const [, digits, suffix = ""] = /^[ \t]*(\d+)(.*)$/s.exec(text) ?? [];
  if (digits === undefined) return `${text}: Value is not a non-negative decimal integer`;
  const outOfRange = `Value of the option \`${option}' must be in the range [0, ${maximum}]`;
  if (BigInt(digits) > MAXIMUM) return outOfRange;
  const [, letter] = /^(?:([kKmMgG])(?:i?B?)?)?$/.exec(suffix) ?? ["", suffix];
  const multiplier = MULTIPLIERS[letter?.toLowerCase() ?? ""];
  if (multiplier === undefined) return `${suffix}: Invalid multiplier suffix\n${SUFFIXES}`;
  return BigInt(digits) * multiplier > maximum ? outOfRange : undefined;
}

/** A limit of memory may also be a part of what there is: `50%`. */
export function memoryProblem(text: string, option: string): string | undefined {
  return /^\d+%$/.test(text) ? undefined : numberProblem(text, option);
}

import type { CurlCall } from "./flags.ts";

export const HINT = "curl: try 'curl --help' or 'curl --manual' for more information\n";

/** What is wrong with an option, in curl's words. */
export function describeProblem(problem: string): string {
  const unknown = /^invalid option -- '(.)'|^unrecognized option '(--[^']*)'/.exec(problem);
  if (unknown) return `option ${unknown[2] ?? `-${unknown[1]}`}: is unknown`;
  const wanting = /requires an argument -- '(.)'|^option '(--[^']*)' requires/.exec(problem);
  return wanting ? `option ${wanting[2] ?? `-${wanting[1]}`}: requires parameter` : problem;
}

const NUMBERS: ReadonlySet<string> = new Set(["maxTime", "connectTimeout", "maxRedirs"]);

/** An option whose value is no number though it should be. */
export function findBadNumber({ given }: CurlCall): string | undefined {
  const bad = given.find(({ flag, value = "" }) => NUMBERS.has(flag) && !/^-?\d+(?:\.\d*)?$/.test(value));
  return bad && `option ${bad.spelling}: expected a proper numerical parameter`;
}

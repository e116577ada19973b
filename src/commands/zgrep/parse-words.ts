/** The words of a line, as the script zgrep takes them apart. */
export interface GrepWords {
  /** For grep: options, and the pattern. */
  readonly args: readonly string[];
  readonly names: readonly string[];
  readonly listsMatching: boolean;
  readonly listsOthers: boolean;
  readonly withName: boolean;
}

export type GrepProblem =
  | { readonly problem: "help" | "version" | "no pattern" }
  | { readonly problem: "unsupported" | "no argument"; readonly option: string };

/** A letter before others that may be an option of its own. */
const BUNDLED = /^-[0-9EFGHIKLPRTUVZabchilnoqrsuvwxyz].*[^0-9]/;
const WITH_ARGUMENT = /^(?:-[ABCDXdefm]|--binary-.*|--file|--[lm]a.*|--reg.*)$/;
const UNSUPPORTED = /^(?:-[drRzZ]|--(?:di|exc|inc|rec|nu).*)$/;

export function parseGrepWords(words: readonly string[]): GrepWords | GrepProblem {
  const left = [...words];
  const options: string[] = [];
  const operands: string[] = [];
  const seen = { listsMatching: false, listsOthers: false, withName: false, noName: false, pattern: false };
  while (left.length > 0) {
    let option = left.shift() ?? "";
    if (option === "--") break;
    if (!/^-./.test(option)) {
      operands.push(option);
      continue;
    }
    if (BUNDLED.test(option) && option.length > 2) {
      const [first = ""] = /^-.[0-9]*/.exec(option) ?? [];
      if (first.length < option.length) left.unshift(`-${option.slice(first.length)}`);
      option = first;
    }
    const takes = WITH_ARGUMENT.test(option) && !option.includes("=");
    const argument = takes ? left.shift() : undefined;
    if (takes && argument === undefined) return { problem: "no argument", option };
    if (UNSUPPORTED.test(option)) return { problem: "unsupported", option };
    if (/^--h(?:e|el|elp)?$/.test(option)) return { problem: "help" };
    if (/^(?:-V|--v(?:e|er|ers|ersi|ersio|ersion)?)$/.test(option)) return { problem: "version" };
    if (/^(?:-H|--wi.*)$/.test(option)) {
      seen.withName = true;
      continue;
    }
    if (/^(?:-[ef].*|--reg.*|--file.*)$/.test(option)) seen.pattern = true;
    if (/^(?:-l|--files-with-.*)$/.test(option)) seen.listsMatching = true;
    if (/^(?:-L|--files-witho.*)$/.test(option)) seen.listsOthers = true;
    if (/^(?:-h|--no-f.*)$/.test(option)) seen.noName = true;
    options.push(option, ...(argument === undefined ? [] : [argument]));
  }
  operands.push(...left);
  if (!seen.pattern) {
    const pattern = operands.shift();
    if (pattern === undefined) return { problem: "no pattern" };
    options.push("--", pattern);
  }
  const { listsMatching, listsOthers, noName } = seen;
  const withName = seen.withName || (operands.length > 1 && !noName);
  return {
    args: options,
    names: operands.length > 0 ? operands : ["-"],
    listsMatching,
    listsOthers,
    withName,
  };
}

import { describe, expect, it } from "vitest";
import { flagValues, parseWords } from "../../../src/process/command/parse-options.ts";
import type { FlagSpecs } from "../../../src/process/command/spec.ts";

const flags: FlagSpecs = {
  all: { short: "a", overrides: ["none"] },
  none: { short: "n", overrides: ["all"] },
  lines: { short: "l", argument: { name: "NUM" } },
  linear: {},
  color: {
    long: ["color", "colour"],
    argument: {
      name: "WHEN",
      optional: "always",
      choices: [
        ["always", "yes"],
        ["never", "no"],
      ],
    },
  },
  classify: { short: "F", argument: { name: "WHEN", optional: true, longOnly: true } },
  pattern: { short: "e", argument: { name: "P" }, repeatable: true },
  verbose: { short: "v", repeatable: true },
  onlyShort: { short: "s", long: false },
  gone: { notSimulated: true, short: "G" },
};
const spec = { name: "demo", flags, digits: "lines" };

function values(...words: string[]) {
  const parsed = parseWords(spec, words);
  if (parsed.kind !== "parsed") throw new Error(JSON.stringify(parsed));
  return { operands: parsed.operands, ...flagValues(flags, parsed.given) };
}
function problem(...words: string[]) {
  const parsed = parseWords(spec, words);
  return parsed.kind === "problem" ? parsed.problem : parsed.kind;
}

describe("words as getopt_long reads them", () => {
  it("finds options between and after the operands", () => {
    expect(values("x", "-a", "y", "--lines=3")).toMatchObject({
      operands: ["x", "y"],
      all: true,
      lines: "3",
    });
  });
  it("stops at --", () => {
    expect(values("-a", "--", "-n", "-")).toMatchObject({ operands: ["-n", "-"], all: true, none: false });
  });
  it("stops at the first operand where it is asked to", () => {
    const parsed = parseWords({ ...spec, stopAtFirstOperand: true }, ["-a", "x", "-n"]);
    expect(parsed).toMatchObject({ operands: ["x", "-n"], given: [{ flag: "all" }] });
    expect(parseWords(spec, ["x", "-n"], new Map([["POSIXLY_CORRECT", "1"]]))).toMatchObject({
      operands: ["x", "-n"],
    });
  });
  it("takes bundles apart, with an attached or a following argument", () => {
    expect(values("-vvs", "-al5", "-e", "p", "-eq")).toMatchObject({
      verbose: 2,
      onlyShort: true,
      all: true,
      lines: "5",
      pattern: ["p", "q"],
    });
  });
  it("lets the last of a group win", () => {
    expect(values("-a", "-n")).toMatchObject({ all: false, none: true });
    expect(values("-na")).toMatchObject({ all: true, none: false });
  });
  it("understands unambiguous beginnings of long options and of choices", () => {
    expect(values("--verb", "--col=y")).toMatchObject({ verbose: 1, color: "always" });
    expect(values("--colo")).toMatchObject({ color: "always" });
  });
  it("leaves an optional argument away", () => {
    expect(values("-Fa", "x")).toMatchObject({ classify: "", all: true, operands: ["x"] });
    expect(values("--classify=auto")).toMatchObject({ classify: "auto" });
  });
  it("reads digits as the argument of an option", () => {
    expect(values("-12a")).toMatchObject({ lines: "12", all: true });
  });

  it.each([
    [["-z"], "invalid option -- 'z'"],
    [["-aé"], "invalid option -- '\udcc3'"],
    [["--zap"], "unrecognized option '--zap'"],
    [["--zap=3"], "unrecognized option '--zap=3'"],
    [["--all=3"], "option '--all' doesn't allow an argument"],
    [["-l"], "option requires an argument -- 'l'"],
    [["--lines"], "option '--lines' requires an argument"],
    [["--line"], "option '--line' is ambiguous; possibilities: '--lines' '--linear'"],
    [["--only-short"], "unrecognized option '--only-short'"],
    [
      ["--color=maybe"],
      "invalid argument ‘maybe’ for ‘--color’\nValid arguments are:\n  - ‘always’, ‘yes’\n  - ‘never’, ‘no’",
    ],
  ])("%j: %s", (words, message) => {
    expect(problem(...words)).toBe(message);
  });

  it("answers --help and --version where they stand", () => {
    expect(problem("--hel", "-z")).toBe("help");
    expect(problem("-z", "--help")).toBe("invalid option -- 'z'");
    expect(problem("--version")).toBe("version");
  });
  it("says what is not simulated", () => {
    expect(parseWords(spec, ["--gone"])).toEqual({ kind: "not-simulated", what: "--gone" });
    expect(parseWords(spec, ["-aG"])).toEqual({ kind: "not-simulated", what: "-G" });
  });
});

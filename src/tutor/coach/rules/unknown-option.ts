import { nearestWord } from "../../../base/edit-distance.ts";
import type { WordsSpec } from "../../../process/command/parse-options.ts";
import { longNames } from "../../../process/command/spec.ts";
import type { TutorComputer } from "../../computer.ts";
import { failedCommand, lineOf, type Moment, type Rule, type TypedCommand } from "../moment.ts";
import { helpLine, readToolCall } from "../tool-commands.ts";

/** As programs say that they do not know an option that they name. */
const COMPLAINT =
  /unknown|unrecogni[sz]ed|invalid|no such option|does not exist|not understood|there is no|ambiguous/i;
/** As some say it without a name. */
const NAMELESS = /^(?:usage\b|error: unknown gnu long option)/im;
/** A letter that is no option of the command. */
const LETTER = [
  /invalid option -- '(.)'/,
  /unknown shorthand flag: '(.)'/,
  /unknown switch `(.)'/,
  /no such option: -(\w)$/m,
  /: -(\w): invalid option/,
  /The "-(\w)" option does not exist/,
];

/** An option that the command does not have. */
export const unknownOption: Rule = async (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const apart = failed.typed.findIndex(
    (word, at) => word === "-" && /^[A-Za-z]+$/.test(failed.typed[at + 1] ?? ""),
  );
  if (apart > 0)
    return moment.say.didYouMean(
      lineOf(failed, failed.typed.toSpliced(apart, 2, `-${failed.typed[apart + 1]}`)),
    );
  const glued = failed.typed.findIndex((word) => /^-[A-Za-z](?:-[A-Za-z])+$/.test(word));
  if (glued > 0 && moment.output.includes("invalid option -- '-'"))
    return moment.say.didYouMean(
      lineOf(failed, failed.typed.with(glued, (failed.typed[glued] ?? "").replace(/(?!^)-/g, " -"))),
    );
  const letter = LETTER.map((form) => form.exec(moment.output)?.[1]).find((each) => each !== undefined);
  return letter === undefined ? unknownWord(moment, failed) : unknownLetter(moment, failed, letter);
};

/** `--revers-`, `docker run --nme`, `find -nam`. */
async function unknownWord(moment: Moment, failed: TypedCommand): Promise<string | undefined> {
  const { computer, output, say } = moment;
  const spec = computer.specOf(failed.words);
  const ofSpec = spec && failed.words.length > 0 ? longOptions(spec).map((name) => `--${name}`) : [];
  for (const word of failed.words.slice(1)) {
    const option = /^--?[A-Za-z][\w-]+/.exec(word)?.[0];
    if (option === undefined || !isRefused(option, output, ofSpec)) continue;
    const before = failed.words.slice(0, failed.words.indexOf(word));
    const call = await readToolCall(computer, before);
    const path = call?.path ?? before.slice(0, 1);
    const own =
      call?.options ?? (ofSpec.length > STANDARD.length ? ofSpec : await helpOptions(computer, path));
    const known = [...own, ...optionsIn(output)].filter((each) => each !== option);
    const dashes = option.startsWith("--") ? /^--/ : /^-[^-]/;
    const near = nearestWord(
      option,
      known.filter((each) => dashes.test(each)),
    );
    if (near !== undefined) return say.nearOption(near);
    return known.length > STANDARD.length ? say.seeHelp(helpLine(path)) : undefined;
  }
  return undefined;
}

const HELP_STEPS = 200_000;

/** Those that the help of a program names, of whose words no table tells. */
async function helpOptions(computer: TutorComputer, path: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await computer.probe(helpLine(path), { helpers: new Map(), steps: HELP_STEPS });
  return optionsIn(stdout);
}

/** Options with a whole word that a text names, dashes and all. */
function optionsIn(text: string): readonly string[] {
  const names = text.replaceAll("[no-]", "").matchAll(/(?<![\w-])--?[A-Za-z][\w-]*\w/g);
  return Array.from(names, ([name]) => name);
}

/** Whether the program has complained of this option. */
function isRefused(option: string, output: string, known: readonly string[]): boolean {
  const name = option.replace(/^-+/, "");
  const isNamed = output
    .split("\n")
    .some((line) => COMPLAINT.test(line) && new RegExp(`(?<![\\w])${name}(?![\\w-])`).test(line));
  if (isNamed) return true;
  return (
    known.length > STANDARD.length && NAMELESS.test(output) && !known.some((each) => each.startsWith(option))
  );
}

async function unknownLetter(moment: Moment, failed: TypedCommand, letter: string): Promise<string> {
  const { computer, say } = moment;
  const spec = computer.specOf(failed.words);
  const call = await readToolCall(computer, failed.words);
  const help = helpLine(call?.path ?? failed.words.slice(0, 1));
  if (!spec) return say.seeHelp(help);
  const word = failed.words.find((each) => /^-[^-]/.test(each) && each.includes(letter)) ?? "";
  if (longOptions(spec).includes(word.slice(1))) return say.longOption(`-${word}`);
  const other = Object.entries(spec.flags ?? {}).find(([, { short }]) => short?.includes(otherCase(letter)));
  const meaning = other?.[1].help
    ?.trim()
    .split("\n")[0]
    ?.replace(/[,;.]+$/, "");
  if (other && meaning !== undefined) return say.otherCase(`-${otherCase(letter)}`, meaning);
  return word.length > 2 ? say.eachLetter(word, `-${letter}`, help) : say.seeHelp(help);
}

const STANDARD = ["help", "version"];

function longOptions({ flags = {} }: WordsSpec): readonly string[] {
  return [...Object.entries(flags).flatMap(([key, flag]) => longNames(key, flag)), ...STANDARD];
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

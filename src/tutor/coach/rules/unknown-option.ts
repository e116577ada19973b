import { nearestWord } from "../../../base/edit-distance.ts";
import type { WordsSpec } from "../../../process/command/parse-options.ts";
import { longNames } from "../../../process/command/spec.ts";
import { failedCommand, type Rule } from "../moment.ts";

/** An option that the command does not have. */
export const unknownOption: Rule = (moment) => {
  const failed = failedCommand(moment);
  const { computer, output, say } = moment;
  if (!failed) return undefined;
  const apart = failed.typed.findIndex(
    (word, at) => word === "-" && /^[A-Za-z]+$/.test(failed.typed[at + 1] ?? ""),
  );
  if (apart > 0)
    return say.didYouMean(failed.typed.toSpliced(apart, 2, `-${failed.typed[apart + 1]}`).join(" "));
  const letter = /invalid option -- '(.)'/.exec(output)?.[1];
  const long = /unrecognized option '--([^'=]+)/.exec(output)?.[1];
  const [name = ""] = failed.words;
  const spec = computer.specOf(failed.words);
  if (letter === undefined && long === undefined) return undefined;
  if (!spec) return say.seeHelp(name);
  if (long !== undefined) {
    const near = nearestWord(long, longOptions(spec));
    return near === undefined ? say.seeHelp(name) : say.nearOption(`--${near}`);
  }
  const word = failed.words.find((each) => /^-[^-]/.test(each) && each.includes(letter ?? "")) ?? "";
  if (longOptions(spec).includes(word.slice(1))) return say.longOption(`-${word}`);
  const other = Object.entries(spec.flags ?? {}).find(([, { short }]) =>
    short?.includes(otherCase(letter ?? "")),
  );
  const help = other?.[1].help
    ?.trim()
    .split("\n")[0]
    ?.replace(/[,;.]+$/, "");
  if (other && help !== undefined) return say.otherCase(`-${otherCase(letter ?? "")}`, help);
  return say.seeHelp(name);
};

function longOptions({ flags = {} }: WordsSpec): readonly string[] {
  return [...Object.entries(flags).flatMap(([key, flag]) => longNames(key, flag)), "help", "version"];
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

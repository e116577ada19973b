import { failedCommand, type Rule, shownPath } from "../moment.ts";
import { findBelow } from "./missing-path.ts";

/** What a tool says where the folder is none of its projects, and the file that makes it one. */
const PROJECTS: readonly (readonly [RegExp, RegExp, readonly string[]])[] = [
  [/^poetry$/, /could not find a pyproject\.toml file/, ["pyproject.toml"]],
  [/^docker(?:-compose)?$/, /no configuration file provided/, ["compose.yaml", "docker-compose.yml"]],
  [/^npm$/, /Could not read package\.json/, ["package.json"]],
  [/^git$/, /not a git repository/, [".git"]],
];

/** A tool that wants to be called in the folder of a project, and the project is elsewhere. */
export const wrongPlace: Rule = (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { computer, output, say } = moment;
  const { files, home } = computer;
  const known = PROJECTS.find(([name, text]) => name.test(failed.words[0] ?? "") && text.test(output));
  for (const name of known?.[2] ?? []) {
    const place = findBelow(files, home, name);
    if (place !== undefined && place !== failed.cwdBefore)
      return say.elsewhere(name, shownPath(place, home), shownPath(failed.cwdBefore, home));
  }
  return undefined;
};

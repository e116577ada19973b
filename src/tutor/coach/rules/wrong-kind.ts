import { quoteIfNeeded } from "../../../base/quoting.ts";
import type { CommandEvent } from "../../../process/command-event.ts";
import { failedCommand, kindAt, lineOf, type Moment, operandsOf, type Rule } from "../moment.ts";

/** A file where a folder is meant, and the reverse. */
export const wrongKind: Rule = (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { output, say } = moment;
  const [name = ""] = failed.words;
  const directory = firstOf(moment, failed, "directory");
  const file = firstOf(moment, failed, "file");
  if (output.includes("Not a directory"))
    return file === undefined ? undefined : notAFolder(moment, failed, file);
  if (failed.status === 126 && kindAt(moment.computer.files, name, failed.cwdBefore) === "directory")
    return say.isFolder(quoteIfNeeded(name));
  const target = failed.redirections.find(
    (one) =>
      one.operator.startsWith(">") &&
      kindAt(moment.computer.files, one.target, failed.cwdBefore) === "directory",
  )?.target;
  if (target !== undefined && output.includes("Is a directory")) return say.writeIntoFolder(target);
  if (directory === undefined) return undefined;
  if (name === "rm" && /Is a directory|Directory not empty/.test(output)) return say.removeFolder(directory);
  if (name === "cp" && output.includes("-r not specified"))
    return say.copyFolder(lineOf(failed, ["cp -r", ...failed.typed.slice(1)]));
  if (name === "rmdir" && output.includes("Directory not empty")) return say.folderNotEmpty(directory);
  if (!output.includes("s a directory")) return undefined;
  return name === "grep" ? say.searchFolder(directory) : say.readFolder(name, directory);
};

function notAFolder(moment: Moment, failed: CommandEvent, file: string): string | undefined {
  const { say, computer } = moment;
  const [name = ""] = failed.words;
  if (name === "cd") return say.cdIntoFile(file);
  if (name === "rmdir") return say.removeFile(file);
  if (name !== "mv" && name !== "cp") return say.fileAsFolder(file);
  const last = operandsOf(failed).at(-1) ?? "";
  const kind = kindAt(computer.files, last, failed.cwdBefore);
  if (kind === undefined) return say.folderMissing(bare(last));
  return kind === "file" && operandsOf(failed).length > 2 ? say.lastIsFile(bare(last)) : undefined;
}

/** As it may be typed, without the slash at its end. */
function bare(path: string): string {
  return quoteIfNeeded(path.replace(/(?<=.)\/+$/, ""));
}

function firstOf({ computer }: Moment, event: CommandEvent, kind: "file" | "directory"): string | undefined {
  const found = operandsOf(event).find((path) => kindAt(computer.files, path, event.cwdBefore) === kind);
  return found === undefined ? undefined : kind === "file" ? bare(found) : quoteIfNeeded(found);
}

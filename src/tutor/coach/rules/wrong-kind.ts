import type { CommandEvent } from "../../../process/command-event.ts";
import { failedCommand, kindAt, type Moment, operandsOf, type Rule } from "../moment.ts";

/** A file where a folder is meant, and the reverse. */
export const wrongKind: Rule = (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { output, say } = moment;
  const [name = ""] = failed.words;
  const directory = firstOf(moment, failed, "directory");
  const file = firstOf(moment, failed, "file");
  if (output.includes("Not a directory") && file !== undefined)
    return name === "cd" ? say.cdIntoFile(file) : say.fileAsFolder(file);
  if (output.includes("Not a directory")) return undefined;
  if (directory === undefined) return undefined;
  if (name === "rm" && output.includes("Is a directory")) return say.removeFolder(directory);
  if (name === "cp" && output.includes("-r not specified"))
    return say.copyFolder(["cp -r", ...failed.typed.slice(1)].join(" "));
  if (name === "rmdir" && output.includes("Directory not empty")) return say.folderNotEmpty(directory);
  return output.includes("s a directory") ? say.readFolder(name, directory) : undefined;
};

function firstOf({ computer }: Moment, event: CommandEvent, kind: "file" | "directory"): string | undefined {
  return operandsOf(event).find((path) => kindAt(computer.files, path, event.cwdBefore) === kind);
}

import { normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { CommandEvent } from "../../../process/command-event.ts";
import { failedCommand, operandsOf, type Rule } from "../moment.ts";

/** Who may change files of their own with these is the administrator all the same (chown(2)). */
const OF_ROOT: ReadonlySet<string> = new Set(["chown", "chgrp"]);
const ANY_EXECUTE = 0o111;
/** The script of a virtual environment: it is read by the shell, and never run. */
const ACTIVATE = /(?:^|\/)bin\/activate$/;

/** `Permission denied`: a script that may not be run, or what belongs to somebody else. */
export const notPermitted: Rule = (moment) => {
  const failed = failedCommand(moment);
  if (!failed || !/Permission denied|Operation not permitted/.test(moment.output)) return undefined;
  const { computer, say } = moment;
  const [name = ""] = failed.words;
  if (failed.before.includes("sudo")) return undefined;
  if (/are you root\?/.test(moment.output) || OF_ROOT.has(name))
    return say.needsRoot(["sudo", ...failed.typed].join(" "));
  const { files } = computer;
  if (failed.status === 126 && name.includes("/")) {
    const status = files.stat(normalizePath(name, failed.cwdBefore));
    const mayNot = !(status instanceof Errno) && status.kind === "file" && (status.mode & ANY_EXECUTE) === 0;
    if (mayNot && ACTIVATE.test(name)) return say.sourceIt(["source", ...failed.typed].join(" "));
    return mayNot ? say.notExecutable(name) : undefined;
  }
  const path = operandsOf(failed).find((each) => moment.output.includes(each));
  const owner = path === undefined ? undefined : ownerOf(files, path, failed);
  return path === undefined || owner === undefined ? undefined : say.notAllowed(path, owner);
};

function ownerOf(files: Files, path: string, { cwdBefore }: CommandEvent): string | undefined {
  const status = files.stat(normalizePath(path, cwdBefore));
  if (status instanceof Errno) return undefined;
  const accounts = files.readFile("/etc/passwd");
  if (accounts instanceof Errno) return undefined;
  const line = new TextDecoder()
    .decode(accounts)
    .split("\n")
    .find((each) => each.split(":")[2] === String(status.uid));
  return line?.split(":")[0];
}

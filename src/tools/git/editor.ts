import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { GitCall } from "./git-call.ts";

/** Opens a file in the editor that is wished for (git-var(1), GIT_EDITOR); whether that went well. */
export async function runEditor(call: GitCall, path: string, first?: string): Promise<boolean> {
  const editor =
    first ??
    call.env("GIT_EDITOR") ??
    call.config("core.editor") ??
    call.env("VISUAL") ??
    call.env("EDITOR") ??
    "editor";
  const command =
    editor === "editor" && !call.files.access("/usr/bin/editor", "x")
      ? "editor"
      : editor === "editor"
        ? "nano"
        : editor;
  await call.out.flush();
  const child = startProgram(call.process, ["/bin/sh", "-c", `${command} "$@"`, command, path]);
  if (!(child instanceof Errno)) {
    await call.process.waitFor(child);
    if (child.exit?.status === 0) return true;
  }
  call.printError(`error: There was a problem with the editor '${editor}'.\n`);
  return false;
}

import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { GitCall } from "./git-call.ts";

/** Undefined where nobody could see one (editor.c, git_editor). */
export function wishedEditor(call: GitCall): string | undefined {
  const isDumb = ["dumb", undefined].includes(call.env("TERM"));
  const own = call.env("GIT_EDITOR") ?? call.config("core.editor");
  const visual = isDumb ? undefined : call.env("VISUAL");
  return own ?? visual ?? call.env("EDITOR") ?? (isDumb ? undefined : "editor");
}

/** Opens a file in the editor that is wished for (git-var(1), GIT_EDITOR); whether that went well. */
export async function runEditor(call: GitCall, path: string, first?: string): Promise<boolean> {
  const editor = first ?? wishedEditor(call);
  if (editor === undefined) {
    call.printError("error: Terminal is dumb, but EDITOR unset\n");
    return false;
  }
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

import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { runProgram } from "../../process/command/run-program.ts";
import { checkSudoers } from "./check-sudoers.ts";

const OPTIONS = `Options are:
  (e)dit sudoers file again
  e(x)it without saving changes to sudoers file
  (Q)uit and save changes to sudoers file (DANGER!)

`;

/** Lets an editor change a copy, and puts it into the place of the file where it is right. */
export async function editSudoers(call: Call, path: string, mode: number): Promise<number> {
  const { files } = call;
  const before = files.readFile(path);
  if (before instanceof Errno && before !== Errno.ENOENT) return fail(call, `${path}: ${before.message}`);
  const old = before instanceof Errno ? new Uint8Array() : before;
  if (before instanceof Errno) {
    const failed = files.writeFile(path, old, 0o640);
    if (failed) return fail(call, `${path}: ${failed.message}`);
  }
  const copy = `${path}.tmp`;
  const failed = files.writeFile(copy, old, 0o600);
  if (failed) return fail(call, `unable to open ${copy}: ${failed.message}`);
  const isWanted = await editCopy(call, path, copy, old);
  if (isWanted !== true) {
    files.unlink(copy);
    return isWanted === false ? 0 : isWanted;
  }
  files.chmod(copy, mode);
  const refused = files.rename(copy, path);
  return refused ? fail(call, `unable to rename ${copy} to ${path}: ${refused.message}`) : 0;
}

/** Whether the copy shall take the file's place; a status after a failure. */
async function editCopy(call: Call, path: string, copy: string, old: Uint8Array): Promise<boolean | number> {
  for (;;) {
    const editor = editorOf(call);
    const exit = await runProgram(call, [...editor, "--", copy]);
    if (exit instanceof Errno) return fail(call, `unable to run ${editor[0]}: ${exit.message}`);
    const changed = call.files.readFile(copy);
    if (changed instanceof Errno) return fail(call, `${copy}: ${changed.message}`);
    if (isSame(old, changed)) {
      call.printError(`visudo: ${copy} unchanged\n`);
      return false;
    }
    const checked = checkSudoers(call.files, copy, path);
    if (checked instanceof Errno) return fail(call, `${copy}: ${checked.message}`);
    if (checked.faults.length === 0) return true;
    call.printError(checked.faults.join(""));
    const choice = await askWhatNow(call);
    if (choice !== "e") return choice === "Q";
  }
}

/** Of sudo's library: in the name without its path. */
function fail(call: Call, message: string): number {
  call.printError(`visudo: ${message}\n`);
  return 1;
}

function editorOf(call: Call): readonly string[] {
  const wanted = call.env("SUDO_EDITOR") || call.env("VISUAL") || call.env("EDITOR");
  if (wanted) return wanted.split(/\s+/).filter(Boolean);
  return [call.files.access("/usr/bin/editor", "x") ? "/usr/bin/nano" : "/usr/bin/editor"];
}

async function askWhatNow(call: Call): Promise<"e" | "x" | "Q"> {
  for (;;) {
    call.print("What now? ");
    await call.stdout.flush();
    const lines = call.stdin.lines();
    const line = await lines.next();
    lines.release();
    const choice = line === undefined ? "x" : String.fromCharCode(line[0] ?? 0);
    if (choice === "e" || choice === "x" || choice === "Q") return choice;
    call.print(OPTIONS);
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

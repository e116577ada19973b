import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { runProgram } from "../../process/command/run-program.ts";
import { TEMPLATE } from "./template.ts";

interface Wish {
  readonly user: string;
  /** The table as it is; none yet. */
  readonly before: Uint8Array | undefined;
  readonly askLetter: () => Promise<string | undefined>;
  /** Whether the table was right and is in its place. */
  readonly install: (shown: string, bytes: Uint8Array) => boolean;
}

/** crontab -e: lets an editor change a copy, until that has no fault or nobody wants to go on. */
export async function editTable(call: Call, wish: Wish): Promise<number> {
  const { files } = call;
  if (!wish.before) call.printError(`no crontab for ${wish.user} - using an empty one\n`);
  const directory = `/tmp/crontab.${randomName(call)}`;
  const path = `${directory}/crontab`;
  const failed =
    files.mkdir(directory, 0o700) ?? files.writeFile(path, wish.before ?? encode(TEMPLATE), 0o600);
  if (failed) {
    call.printError(`${path}: ${failed.message}\n`);
    return 1;
  }
  // Editors leave their other files there.
  files.chdir(directory);
  const status = await editCopy(call, wish, path);
  if (status === "kept") return 0;
  files.unlink(path);
  files.rmdir(directory);
  return status;
}

async function editCopy(call: Call, wish: Wish, path: string): Promise<number | "kept"> {
  const start = call.files.readFile(path);
  for (;;) {
    const editor = call.env("VISUAL") || call.env("EDITOR") || "/usr/bin/nano";
    const exit = await runProgram(call, ["/bin/sh", "-c", `${editor} ${path}`]);
    const status = exit instanceof Errno ? 127 : exit.status;
    if (status !== 0) {
      call.printError(`crontab: "${editor}" exited with status ${status}\n`);
      return 1;
    }
    const changed = call.files.readFile(path);
    if (changed instanceof Errno) {
      call.printError(`${path}: ${changed.message}\n`);
      return 1;
    }
    if (!(start instanceof Errno) && isSame(start, changed)) {
      call.printError("No modification made\n");
      return 0;
    }
    call.printError("crontab: installing new crontab\n");
    if (wish.install(path, changed)) return 0;
    if (!(await wantsToGoOn(call, wish))) {
      call.printError(`crontab: edits left in ${path}\n`);
      return "kept";
    }
  }
}

async function wantsToGoOn(call: Call, { askLetter }: Wish): Promise<boolean> {
  for (;;) {
    await call.print("Do you want to retry the same edit? (y/n) ");
    const letter = await askLetter();
    // Unlike crontab, which asks for ever at the end of its input.
    if (letter === undefined || letter === "n") return false;
    if (letter === "y") return true;
    call.printError("Enter Y or N\n");
  }
}

function randomName({ process }: Call): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from({ length: 6 }, () => letters[process.kernel.random.below(letters.length)]).join("");
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

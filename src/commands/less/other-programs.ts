import { quotePlainly } from "../../base/quoting.ts";
import { Errno } from "../../disk/errno.ts";
import { runProgram, startProgram } from "../../process/command/run-program.ts";
import { openPath } from "../../process/open.ts";
import { SIGPIPE } from "../../process/signals.ts";
import { quit } from "./examine.ts";
import { factsOf } from "./facts.ts";
import type { Pager } from "./pager.ts";

const DONE = "  (press RETURN)";

function shellOf(pager: Pager): string {
  return pager.call.env("SHELL") || "/bin/sh";
}

/** Runs a command line outside, and waits for Return before the text comes back. */
async function runOutside(pager: Pager, command: string, done: string): Promise<void> {
  const { call, screen, view } = pager;
  await screen.outside(
    async () => {
      await runProgram(call, [shellOf(pager), "-c", command]);
    },
    async () => {
      if (done === "") return;
      await screen.write(done + DONE);
      const event = await screen.next();
      const isAnswer = event.kind === "key" && ["RET", "C-j", " "].includes(event.key.name);
      if (!isAnswer && event.kind !== "interrupt") screen.unread(event);
      await screen.write("\r\n");
    },
  );
  view.resize(screen.size);
  pager.isNew = true;
}

/** `!command`. Without one a shell is started; `!!` is the command before. */
export async function runShell(pager: Pager): Promise<void> {
  const history = pager.histories.shell;
  const before = history.at(-1) ?? "";
  const text = await pager.ask("!", history);
  if (text === undefined) return;
  const command = text === "!" ? before : expandNames(pager, text);
  await runOutside(pager, command === "" ? shellOf(pager) : command, "!done");
}

/** `%` is the current file and `#` the one before; a backslash keeps them. */
function expandNames(pager: Pager, text: string): string {
  return text.replace(/\\?[%#]/g, (sign) => {
    if (sign.startsWith("\\")) return sign.slice(1);
    return (sign === "%" ? pager.files.current?.name : pager.previousName) ?? sign;
  });
}

/** `v`: the editor at the line in the middle of the screen. */
export async function editFile(pager: Pager): Promise<void> {
  const { files, editor } = pager;
  const name = files.current?.name;
  if (pager.helps) return pager.ring();
  await pager.view.unsquish();
  if (name === undefined || name === "-") return pager.tell("Cannot edit standard input");
  const line = factsOf(pager).line("m");
  await runOutside(pager, `${editor}${line === undefined ? "" : ` +${line}`} ${quotePlainly(name)}`, "");
  pager.source.refresh();
}

/** `|`: the text between a mark and the top of the screen becomes the input of a command. */
export async function pipeText(pager: Pager): Promise<void> {
  const { call, source, lines } = pager;
  const letter = await pager.askKey("|mark: ");
  if (letter === undefined) return;
  const here = pager.markHere();
  const atEnd = pager.markHere(true);
  const mark = letter === "^" ? { place: 0 } : letter === "$" ? { place: source.bytes.length } : undefined;
  const other = letter === "." ? atEnd : (mark ?? pager.marks.get(letter));
  if (!here || !other) return pager.tell("Mark not set");
  const command = await pager.ask("!", pager.histories.shell);
  if (command === undefined || command === "") return;
  const [from, to] = other.place < here.place ? [other.place, here.place] : [here.place, other.place];
  const end = Math.min(source.bytes.length, (await lines.lineEnd(to)) + 1);
  const bytes = source.bytes.slice(from, end);
  await pager.screen.outside(() => feed(pager, command, bytes));
  call.process.handle(SIGPIPE, "default");
  pager.view.resize(pager.screen.size);
  await pager.tell("|done");
}

async function feed(pager: Pager, command: string, bytes: Uint8Array): Promise<void> {
  const { process } = pager.call;
  const { reader, writer } = process.kernel.pipe();
  writer.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, reader);
  const child = startProgram(process, [shellOf(pager), "-c", command], { fds });
  process.handle(SIGPIPE, "ignore");
  if (!(child instanceof Errno)) await writer.write(process, bytes);
  writer.release();
  if (!(child instanceof Errno)) await process.waitFor(child);
}

/** `s file`: the input of a pipe is saved. */
export async function saveText(pager: Pager): Promise<void> {
  const { call, source, files } = pager;
  if (files.current?.name !== "-") return pager.tell("Input is not a pipe");
  const name = await pager.ask("log file: ");
  if (name === undefined || name === "") return;
  const exists = !(call.files.stat(name) instanceof Errno);
  const answer = exists
    ? await pager.askKey(`Warning: "${name}" exists; Overwrite, Append, Don't log, or Quit? `)
    : "o";
  if (answer === undefined || !/^[oOaA]$/.test(answer)) {
    if (answer === "q" || answer === "Q") quit(pager);
    return;
  }
  await pager.lines.reachEnd();
  const appends = answer.toLowerCase() === "a";
  const file = await openPath(call.process, name, {
    write: true,
    create: true,
    truncate: !appends,
    append: appends,
  });
  const failed = file instanceof Errno ? file : await file.retain().write(call.process, source.bytes.slice());
  if (!(file instanceof Errno)) file.release();
  if (failed instanceof Errno) await pager.tell(`Cannot write to "${name}"`);
}

import { andThen } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { isPrintable, quoteText } from "../../process/command/quote-name.ts";
import { action, type Primary } from "./arguments.ts";
import type { FindContext, Sink } from "./context.ts";
import type { Entry, Predicate } from "./entry.ts";
import { execAction } from "./exec.ts";
import { ListFormat } from "./list-format.ts";
import { compileFormat } from "./print-format.ts";

/** Thrown by -quit, caught by the walk. */
export class FindQuit extends Error {}

/** What is done with the files that were found. */
export const ACTIONS: Readonly<Record<string, Primary>> = {
  "-print": action((_args, context) => printNames(context)),
  "-print0": action((_args, { stdout }) => print(stdout, ({ path }) => `${path}\0`)),
  "-fprint": action((args, context) => print(context.openSink(args.take()), ({ path }) => `${path}\n`)),
  "-fprint0": action((args, context) => print(context.openSink(args.take()), ({ path }) => `${path}\0`)),
  "-printf": action((args, context) => printFormatted(context.stdout, args.take(), context)),
  "-fprintf": action((args, context) => {
    const file = args.take();
    const format = args.next();
    if (format === undefined) throw args.invalid(file);
    return printFormatted(context.openSink(file), format, context);
  }),
  "-ls": action((_args, context) => list(context.stdout, context)),
  "-fls": action((args, context) => list(context.openSink(args.take()), context)),
  "-exec": action((args, context) => execAction(args, context, {})),
  "-execdir": action((args, context) => execAction(args, context, { inDirectory: true })),
  "-ok": action((args, context) => execAction(args, context, { asks: true })),
  "-okdir": action((args, context) => execAction(args, context, { asks: true, inDirectory: true })),
  "-delete": action((_args, context) => {
    context.deletes = context.depthFirst = true;
    return (entry) => remove(entry, context);
  }),
  // Both leave the names to be printed where nothing else is asked for.
  "-prune": {
    kind: "test",
    make: (_args, context) => {
      context.prunes = true;
      return () => {
        context.pruned = true;
        return true;
      };
    },
  },
  "-quit": {
    kind: "test",
    make: () => () => {
      throw new FindQuit();
    },
  },
};

function print({ print: write }: Sink, text: (entry: Entry) => string): Predicate {
  return (entry) => {
    const written = write(text(entry));
    return written === undefined ? true : written.then(() => true);
  };
}

/** What the terminal might obey is shown as a question mark. */
export function printNames({ stdout }: FindContext): Predicate {
  if (!stdout.isTerminal) return print(stdout, ({ path }) => `${path}\n`);
  return print(stdout, ({ path }) => `${[...path].map(visible).join("")}\n`);
}

function visible(character: string): string {
  return isPrintable(character) ? character : "?";
}

function printFormatted(sink: Sink, format: string, context: FindContext): Predicate {
  const compiled = compileFormat(format, context);
  return (entry) => {
    // -printf looks at the file whatever the format says.
    const written = sink.print(compiled(entry));
    return written === undefined ? true : written.then(() => true);
  };
}

function list(sink: Sink, context: FindContext): Predicate {
  const lines = new ListFormat(context);
  return (entry) => {
    const { status } = entry;
    if (!status) return false;
    return andThen(sink.print(lines.format(entry, status)), () => true);
  };
}

/** The directory where the walk began, as `.`, is left. */
function remove(entry: Entry, { call, files }: FindContext): boolean {
  if (entry.path === ".") return true;
  const isDirectory = entry.kind === "directory" && !isLink(entry);
  const failed = isDirectory ? files.rmdir(entry.name, entry.at) : files.unlink(entry.name, entry.at);
  if (!failed) return true;
  call.warn(`cannot delete ${quoteText(entry.path)}: ${failed.message}`);
  return false;
}

function isLink({ follows, context: { files }, name, at }: Entry): boolean {
  if (!follows) return false;
  const status = files.lstat(name, at);
  return !(status instanceof Errno) && status.kind === "symlink";
}

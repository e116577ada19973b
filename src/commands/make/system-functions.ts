import { decode, encode } from "../../base/bytes.ts";
import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { openPath } from "../../process/open.ts";
import type { Process } from "../../process/process.ts";
import { MakeFault, placePrefix } from "./fault.ts";
import type { Context, MakeFunction } from "./functions.ts";
import { globPaths, isWild } from "./glob.ts";
import { splitWords } from "./words.ts";

function of(
  least: number,
  most: number,
  run: (args: readonly string[], context: Context) => string | Promise<string>,
): MakeFunction {
  return { least, most, run };
}

function wildcard(process: Process, text: string): string {
  return splitWords(text)
    .flatMap((word) => {
      if (isWild(word)) return globPaths(process.files, word);
      return process.files.stat(word) instanceof Errno ? [] : [word];
    })
    .join(" ");
}

async function file([operation = "", text]: readonly string[], { expander }: Context): Promise<string> {
  const { process } = expander.make.call;
  const match = /^\s*(>>|>|<)\s*(.*?)\s*$/s.exec(operation);
  if (!match) throw new MakeFault(`file: invalid file operation: ${operation.trim()}`, expander.place);
  const [, mode = "", name = ""] = match;
  if (name === "") throw new MakeFault("file: missing filename", expander.place);
  if (mode === "<") {
    if (text !== undefined) throw new MakeFault("file: too many arguments", expander.place);
    const content = process.files.readFile(name);
    if (content === Errno.ENOENT) return "";
    if (content instanceof Errno) throw new MakeFault(`read: ${name}: ${content.message}`, expander.place);
    return decode(content).replace(/\n$/, "");
  }
  const opened = await openPath(process, name, {
    write: true,
    create: true,
    truncate: mode === ">",
    append: mode === ">>",
  });
  if (opened instanceof Errno) throw new MakeFault(`open: ${name}: ${opened.message}`, expander.place);
  const fd = process.fds.add(opened, 3);
  if (text !== undefined) await process.write(fd, encode(text.endsWith("\n") ? text : `${text}\n`));
  process.fds.close(fd);
  return "";
}

/** Those that look at the computer, or change what make knows. */
export const SYSTEM_FUNCTIONS: Readonly<Record<string, MakeFunction>> = {
  abspath: of(0, 1, ([text = ""], { expander }) =>
    splitWords(text)
      .map((word) => normalizePath(word, expander.make.call.process.cwd))
      .join(" "),
  ),
  error: of(0, 1, ([text = ""], { expander }) => {
    throw new MakeFault(text, expander.place);
  }),
  eval: of(0, 1, async ([text = ""], { expander }) => {
    await expander.make.evaluate(text, expander.place);
    return "";
  }),
  file: of(1, 2, file),
  info: of(0, 1, ([text = ""], { expander }) => {
    expander.make.call.print(`${text}\n`);
    return "";
  }),
  realpath: of(0, 1, ([text = ""], { expander }) =>
    splitWords(text)
      .flatMap((word) => {
        const real = expander.make.call.files.realpath(word);
        return real instanceof Errno ? [] : [real];
      })
      .join(" "),
  ),
  shell: of(0, 1, ([text = ""], { expander, scope }) => expander.make.shellOutput(text, scope)),
  warning: of(0, 1, ([text = ""], { expander }) => {
    expander.make.call.printError(
      `${expander.place ? placePrefix(expander.place) : `${expander.make.label}: `}${text}\n`,
    );
    return "";
  }),
  wildcard: of(0, 1, ([text = ""], { expander }) => wildcard(expander.make.call.process, text)),
};

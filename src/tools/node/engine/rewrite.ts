/** Stands before the text of a CommonJS module, on its first line; the function's name marks the module's own frame. */
export const WRAPPER = '({"<rockpool-module>"(exports, require, module, __filename, __dirname) {';
const WRAPPER_END = '\n}})["<rockpool-module>"]';

export function wrapModule(text: string): Rewritten {
  const { text: inner, watched } = rewrite(text);
  return { text: `${WRAPPER}${inner}${WRAPPER_END}`, watched };
}

/** A module of Node's own library. Those that look at the errors of programs get V8's words for them, too; what a listener promises is watched. */
export function wrapLibrary(id: string, text: string): Rewritten {
  const inner =
    id === "assert"
      ? translateCaught(text)
      : id === "events"
        ? text.replace(
            "  if (!that[kCapture]) {\n    return;",
            "  if (!that[kCapture]) {\n    __rockpoolWatch(promise); return;",
          )
        : text;
  const head = "(function (exports, require, module, process, internalBinding, primordials) {";
  return { text: `${head}${inner}\n})`, watched: new Set() };
}

/** What is written before a line whose value is watched. */
export const WATCH = "__rockpoolTop=";

export interface Rewritten {
  readonly text: string;
  /** The lines that `WATCH` stands before, from 1. */
  readonly watched: ReadonlySet<number>;
}

/**
 * What the engine cannot tell by itself is asked for in the text: errors that are caught get the words that V8 has for
 * them, and promises that a line of the program leaves to themselves are watched, so that their failure ends it.
 */
export function rewrite(text: string): Rewritten {
  const watched = new Set<number>();
  return { text: translateCaught(watchPromises(text.replace(/^#!/, "//"), watched)), watched };
}

function translateCaught(text: string): string {
  return text.replace(
    /\bcatch\s*\(\s*([A-Za-z_$][\w$]*)\s*\)\s*\{/g,
    (whole, name: string) => `${whole}__rockpoolTranslate(${name});`,
  );
}

const CALL =
  /^(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*\(.*\);?\s*(?:\/\/.*)?|\(\s*async\b.*|Promise\.\w+\(.*)$/;
const KEYWORD =
  /^(?:if|for|while|switch|function|return|catch|with|do|else|try|await|yield|new|typeof|void|delete|throw|import|export|class|async|require)\b/;

/** Lines of the outermost level that are a call and nothing else. */
function watchPromises(text: string, watched: Set<number>): string {
  let inTemplate = false;
  let before = ";";
  return text
    .split("\n")
    .map((line, at) => {
      const starts =
        !inTemplate && /[;}]\s*$|^\s*\/\/|\*\/\s*$/.test(before) && CALL.test(line) && !KEYWORD.test(line);
      if (((line.replace(/\\`/g, "").match(/`/g) ?? []).length & 1) === 1) inTemplate = !inTemplate;
      if (line.trim() !== "") before = line;
      if (!starts) return line;
      watched.add(at + 1);
      return `${WATCH}${line}`;
    })
    .join("\n");
}

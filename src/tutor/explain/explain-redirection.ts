import type { LineOutline } from "../../computer/index.ts";
import { kindAt } from "../coach/moment.ts";
import type { TutorComputer } from "../computer.ts";
import type { ExplainMessages } from "./messages.ts";

type Piece = Extract<LineOutline, { pieces: unknown }>["pieces"][number];
export type Redirection = Extract<Piece, { kind: "redirection" }>["redirection"];

const STDOUT = 1;
const STDERR = 2;

/** Where a stream goes to, or comes from (bash manual 3.6). */
export function explainRedirection(
  { operator, descriptor, target }: Redirection,
  computer: TutorComputer,
  cwd: string,
  say: ExplainMessages,
): string {
  const words = say.redirections;
  const file = target.text ?? target.typed;
  const stream = (number: number) => streamName(number, say);
  switch (operator) {
    case "<":
      return words.reads(file);
    case "<>":
      return words.readsAndWrites(file);
    case "<<":
    case "<<-":
      return words.hereDocument;
    case "<<<":
      return words.hereString;
    case ">&":
    case "<&": {
      const from = stream(descriptor ?? (operator === ">&" ? STDOUT : 0));
      if (file === "-") return words.closes(from);
      if (/^\d+$/.test(file)) return words.joins(from, stream(Number(file)));
      return writes(say.streams.both, false);
    }
    case "&>":
    case "&>>":
      return writes(say.streams.both, operator === "&>>");
    default:
      return writes(stream(descriptor ?? STDOUT), operator === ">>");
  }

  function writes(what: string, appends: boolean): string {
    if (file === "/dev/null") return words.discards(what);
    if (target.text === undefined) return words.replaces(what, file);
    const exists = kindAt(computer.files, file, cwd) !== undefined;
    if (!exists) return words.writesNew(what, file);
    return appends ? words.appends(what, file) : words.replaces(what, file);
  }
}

function streamName(number: number, say: ExplainMessages): string {
  if (number === STDOUT) return say.streams.output;
  return number === STDERR ? say.streams.errors : say.streams.other(number);
}

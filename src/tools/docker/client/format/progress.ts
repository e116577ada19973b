import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { at, isAt, isRecord, type Json, numberAt, textAt } from "../engine/json.ts";
import { humanSize } from "./units.ts";

/** Bars are drawn on terminals wider than this. */
const BAR_FROM = 110;
const BAR_WIDTH = 50;
/** Of sizes, in progress. */
const DIGITS = 4;

/** Shows what a pull, push, load or build tells about itself (jsonmessage of docker's client). */
export async function showProgress(
  call: Call,
  fd: 1 | 2,
  messages: AsyncIterable<Json>,
  onAux: (aux: Json) => void | Promise<void> = () => undefined,
): Promise<void> {
  const isTerminal = call.process.fds.get(fd)?.terminal !== undefined;
  const columns = isTerminal ? call.columns(fd) : 0;
  const lines = new Map<string, number>();
  for await (const message of messages) {
    const aux = at(message, "aux");
    if (isRecord(aux)) {
      await onAux(aux);
      continue;
    }
    throwIfWrong(message);
    await call.write(fd, isTerminal ? onTerminal(message, lines, columns) : inPipe(message));
  }
}

/** A message that tells of a failure ends the command. */
export function throwIfWrong(message: Json): void {
  const detail = at(message, "errorDetail");
  if (!isRecord(detail)) {
    const error = textAt(message, "error");
    if (error !== "") throw new Failure(error);
    return;
  }
  const code = numberAt(detail, "code");
  throw new Failure(textAt(detail, "message"), code > 0 ? code : 1);
}

/** In a pipe only those lines that have no progress. */
function inPipe(message: Json): string {
  const stream = textAt(message, "stream");
  if (stream !== "") return stream;
  if (hasProgress(message)) return "";
  return `${prefixOf(message)}${textAt(message, "status")}\n`;
}

function hasProgress(message: Json): boolean {
  const detail = at(message, "progressDetail");
  return textAt(message, "progress") !== "" || (isRecord(detail) && Object.keys(detail).length > 0);
}

function prefixOf(message: Json): string {
  const id = textAt(message, "id");
  return id === "" ? "" : `${id}: `;
}

/** Each layer has a line, which is written again as it changes. */
function onTerminal(message: Json, lines: Map<string, number>, columns: number): string {
  const id = textAt(message, "id");
  const progress = progressOf(message, columns);
  const isLayer =
    id !== "" &&
    (progress !== "" || at(message, "progressDetail") !== undefined || textAt(message, "progress") !== "");
  if (!isLayer && progress === "") {
    lines.clear();
    return plainLine(message);
  }
  let start = "";
  let line = lines.get(id);
  if (line === undefined) {
    line = lines.size;
    lines.set(id, line);
    start = "\n";
  }
  const up = lines.size - line;
  const text = `\x1b[2K\r${prefixOf(message)}${textAt(message, "status")} ${progress}\r`;
  return `${start}\x1b[${up}A${text}\x1b[${up}B`;
}

function plainLine(message: Json): string {
  const stream = textAt(message, "stream");
  if (stream !== "") return stream;
  return `${prefixOf(message)}${textAt(message, "status")}\n`;
}

function progressOf(message: Json, columns: number): string {
  const current = numberAt(message, "progressDetail", "current");
  const total = numberAt(message, "progressDetail", "total");
  if (current <= 0 && total <= 0) return "";
  const shown = humanSize(current, DIGITS).padStart(8);
  if (total <= 0) return shown;
  const done = Math.min(BAR_WIDTH, Math.trunc(Math.trunc((current / total) * 100) / 2));
  const bar = columns > BAR_FROM ? `[${"=".repeat(done)}>${" ".repeat(BAR_WIDTH - done)}] ` : "";
  if (isAt(message, "progressDetail", "hidecounts")) return bar;
  return bar + (current > total ? shown : `${shown}/${humanSize(total, DIGITS)}`);
}

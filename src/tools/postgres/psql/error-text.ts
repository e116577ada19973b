import { textWidth } from "../../../base/text-width.ts";
import type { Fields } from "./database-connection.ts";

/** An error or a notice as libpq words it. */
export function errorText(fields: Fields, sql: string): string {
  const position = fields.get("P");
  const place = position === undefined ? "" : placeIn(sql, Number(position));
  const detail = fields.get("D");
  const hint = fields.get("H");
  const context = fields.get("W");
  return `${fields.get("S")}:  ${fields.get("M")}\n${place}${detail === undefined ? "" : `DETAIL:  ${detail}\n`}${hint === undefined ? "" : `HINT:  ${hint}\n`}${context === undefined ? "" : `CONTEXT:  ${context}\n`}`;
}

/** reportErrorPosition of fe-protocol3.c: so much of a line is shown, and so much of it behind the place. */
const WIDTH = 60;
const BEHIND = 10;

function placeIn(sql: string, position: number): string {
  const characters = [...sql].map((character) => (character === "\t" ? " " : character));
  const at = position - 1;
  let start = at;
  while (start > 0 && characters[start - 1] !== "\n") start--;
  let end = at;
  while (end < characters.length && characters[end] !== "\n") end++;
  const number = characters.slice(0, start).filter((character) => character === "\n").length + 1;
  let [cutsStart, cutsEnd] = [false, false];
  if (end - start > WIDTH) {
    if (start + WIDTH >= at + BEHIND) {
      end = start + WIDTH;
      cutsEnd = true;
    } else {
      if (at + BEHIND < end) {
        end = at + BEHIND;
        cutsEnd = true;
      }
      if (end - start > WIDTH) {
        start = end - WIDTH;
        cutsStart = true;
      }
    }
  }
  const head = `LINE ${number}: ${cutsStart ? "..." : ""}`;
  const shown = characters.slice(start, end).join("");
  const before = textWidth(characters.slice(start, Math.min(at, end)).join(""));
  return `${head}${shown}${cutsEnd ? "..." : ""}\n${" ".repeat(head.length + before)}^\n`;
}

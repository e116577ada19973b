import { encode } from "../../base/bytes.ts";
import { columnOf } from "../editor/display-text.ts";
import type { Vi } from "./vi.ts";

/** `C-g`: `"a" [Modified] 60 lines --50%--`. */
export function describeFile(vi: Vi): void {
  const { buffer } = vi;
  const name = buffer.name === "" ? "[No Name]" : buffer.name;
  const flags = [
    buffer.text.isModified ? "[Modified]" : "",
    buffer.isNew && buffer.name !== "" ? "[New]" : "",
    buffer.isReadOnly ? "[readonly]" : "",
  ].join("");
  const lines = buffer.isEmpty ? 0 : buffer.text.lineCount;
  const place =
    lines === 0
      ? "--No lines in buffer--"
      : `${lines} line${lines === 1 ? "" : "s"} --${Math.floor(((buffer.cursor.line + 1) * 100) / lines)}%--`;
  const files = vi.args.length > 1 ? ` (file ${vi.argAt + 1} of ${vi.args.length})` : "";
  vi.say(`"${name}" ${flags}${flags === "" ? "" : " "}${place}${files}`);
}

/** `g C-g`: columns, lines, words and bytes. */
export async function describePosition(vi: Vi): Promise<void> {
  const { buffer } = vi;
  if (buffer.isEmpty) return vi.say("--No lines in buffer--");
  const { line, column } = buffer.cursor;
  const text = `${buffer.text.lines.join("\n")}\n`;
  const before = `${buffer.text.lines.slice(0, line).join("\n")}${line > 0 ? "\n" : ""}${buffer.line.slice(0, column + 1)}`;
  const words = (part: string) => part.match(/\S+/g)?.length ?? 0;
  const bytes = (part: string) => encode(part).length;
  const of = (byte: number, shown: number) => (byte === shown ? `${byte}` : `${byte}-${shown}`);
  const at = of(bytes(buffer.line.slice(0, column)) + 1, columnOf(buffer.line, column, vi.rules) + 1);
  const end = of(bytes(buffer.line), columnOf(buffer.line, buffer.line.length, vi.rules));
  const characters = Array.from(text).length;
  const chars = characters === bytes(text) ? "" : ` Char ${Array.from(before).length} of ${characters};`;
  await vi.showLines([
    {
      text: `Col ${at} of ${end}; Line ${line + 1} of ${buffer.text.lineCount}; Word ${words(before)} of ${words(text)};${chars} Byte ${bytes(before)} of ${bytes(text)}`,
    },
  ]);
}

/** `ga`: the number of the character. */
export function describeCharacter(vi: Vi): void {
  const { buffer } = vi;
  const code = buffer.line.codePointAt(buffer.cursor.column);
  if (code === undefined) return vi.say("NUL");
  const shown = code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : String.fromCodePoint(code);
  const hex = code.toString(16).padStart(code < 0x80 ? 2 : 4, "0");
  vi.say(
    code < 0x80
      ? `<${shown}>  ${code},  Hex ${hex},  Oct ${code.toString(8).padStart(3, "0")}`
      : `<${shown}> ${code}, Hex ${hex}, Oct ${code.toString(8)}`,
  );
}

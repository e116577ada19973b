import { decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Console, Outcome } from "./console.ts";
import { LineReader } from "./terminal-input.ts";

const WORDS =
  /^(\((?:[^()]|\([^()]*\))*\)|(?:"[^"]*"|[\w$.])+(?:\s*\([^)]*\))?)\s+(from|to)\s+(program\s+)?('(?:[^']|'')*'|[^\s;]+)\s*(.*?);?\s*$/is;

/** `\copy TABLE [(COLUMN…)] | (QUERY) from | to FILE | stdin | stdout [OPTION…]`: COPY with files of the client's. */
export async function copyCommand(console: Console, rest: string): Promise<Outcome> {
  const [, source = "", direction = "", program, end = "", options = ""] = WORDS.exec(rest) ?? [];
  if (source === "") return complain(console, problemOf(rest));
  if (program !== undefined) return complain(console, "rockpool: not simulated here: \\copy … program");
  const path = end.startsWith("'") ? end.slice(1, -1).replaceAll("''", "'") : end;
  const isFrom = direction.toLowerCase() === "from";
  const sql = `COPY ${source} ${isFrom ? "FROM STDIN" : "TO STDOUT"} ${options}`.trim();
  const isStandard = /^p?std(in|out)$/i.test(path) && !end.startsWith("'");
  if (isStandard && /^pstdin$/i.test(path)) return fromStandardInput(console, sql);
  if (isStandard) return console.send(sql);
  return isFrom ? fromFile(console, sql, path) : toFile(console, sql, path);
}

async function complain(console: Console, text: string): Promise<Outcome> {
  await console.complain(text);
  return "error";
}

function problemOf(rest: string): string {
  if (rest.trim() === "") return "\\copy: arguments required";
  const word = /^(?:\([^)]*\)|\S+)\s+(\S+)/.exec(rest)?.[1];
  return word === undefined || /^(from|to)$/i.test(word)
    ? "\\copy: parse error at end of line"
    : `\\copy: parse error at "${word}"`;
}

/** The program's own input, wherever the command stands. */
async function fromStandardInput(console: Console, sql: string): Promise<Outcome> {
  const reader = new LineReader(console.process);
  let data = "";
  for (let line = await reader.line(); typeof line === "string" && line !== "\\."; line = await reader.line())
    data += `${line}\n`;
  return console.sendWith(sql, async () => data, undefined);
}

async function fromFile(console: Console, sql: string, path: string): Promise<Outcome> {
  const content = console.process.files.readFile(path);
  if (content instanceof Errno) return complain(console, `${path}: ${content.message}`);
  return console.sendWith(sql, async () => decode(content), undefined);
}

async function toFile(console: Console, sql: string, path: string): Promise<Outcome> {
  const { files } = console.process;
  const failed = files.writeFile(path, "", 0o644);
  if (failed instanceof Errno) return complain(console, `${path}: ${failed.message}`);
  return console.sendWith(
    sql,
    async () => ({ problem: "no data" }),
    (text) => void files.writeFile(path, encode(text), 0o644),
  );
}

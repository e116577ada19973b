import { textWidth } from "../../../base/text-width.ts";
import { idLengthOf } from "../diff/diff-options.ts";
import type { GitCall } from "../git-call.ts";
import { formatDate } from "../repository/format-date.ts";
import { type Person, parsePerson } from "../repository/person.ts";
import { subjectOf } from "../repository/revisions.ts";
import type { Given } from "../subcommand.ts";
import type { Origin } from "./find-origins.ts";

export interface BlamedLine {
  readonly origin: Origin;
  /** Its number in the file as it is shown, from 0. */
  readonly at: number;
  readonly text: string;
}

const NO_ID = "0".repeat(40);

function authorOf(call: GitCall, { commit }: Origin): Person {
  if (commit) return parsePerson(commit.author);
  return { name: "Not Committed Yet", email: "not.committed.yet", time: call.now, zone: "+0000" };
}

/** A line for each line, as people read it. */
export function formatBlame(call: GitCall, given: Given, path: string, lines: readonly BlamedLine[]): string {
  const showsName = given.has("show-name") || lines.some(({ origin }) => origin.path !== path);
  const who = (origin: Origin) => {
    const { name, email } = authorOf(call, origin);
    return given.has("show-email") ? `<${email}>` : name;
  };
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const nameWidth = widest(lines.map(({ origin }) => origin.path));
  const whoWidth = widest(lines.map(({ origin }) => who(origin)));
  const numberWidth = widest(lines.map(({ origin }) => String(origin.line + 1)));
  const lastWidth = String(Math.max(...lines.map(({ at }) => at + 1), 0)).length;
  const rows = lines.map(({ origin, at, text }) => {
    const person = authorOf(call, origin);
    const date = given.has("t")
      ? `${person.time} ${person.zone}`
      : formatDate(person, { kind: "iso" }, call.now);
    const name = showsName ? ` ${origin.path.padEnd(nameWidth)}` : "";
    const number = given.has("show-number") ? ` ${String(origin.line + 1).padStart(numberWidth)}` : "";
    const shownWho = who(origin) + " ".repeat(whoWidth - textWidth(who(origin)));
    const about = given.has("s") ? "" : `(${shownWho} ${date} `;
    if (given.has("c"))
      return `${shownId(call, given, origin)}\t(${who(origin).padStart(10)}\t${date.padStart(10)}\t${at + 1})${text}\n`;
    return `${shownId(call, given, origin)}${name}${number} ${about}${String(at + 1).padStart(lastWidth)}) ${text}\n`;
  });
  return rows.join("");
}

function shownId(call: GitCall, given: Given, { commit }: Origin): string {
  // One more, for the sign of a boundary.
  const length = given.has("l") ? 40 : Math.min(40, (idLengthOf(call, given) ?? 7) + 1);
  const id = commit?.id ?? NO_ID;
  const isBoundary = commit !== undefined && commit.parents.length === 0 && !given.has("root");
  if (!isBoundary || (given.has("c") && !given.has("b"))) return id.slice(0, length);
  return given.has("b") ? " ".repeat(length) : `^${id.slice(0, length - 1)}`;
}

/** `-p`: for programs (git-blame(1), "THE PORCELAIN FORMAT"). */
export function formatPorcelain(call: GitCall, given: Given, lines: readonly BlamedLine[]): string {
  const seen = new Set<string>();
  let text = "";
  for (const [n, { origin, at, text: content }] of lines.entries()) {
    const id = origin.commit?.id ?? NO_ID;
    const continues = (a: BlamedLine | undefined, b: BlamedLine | undefined) =>
      a !== undefined &&
      b !== undefined &&
      a.origin.commit?.id === b.origin.commit?.id &&
      a.origin.path === b.origin.path &&
      a.origin.line + 1 === b.origin.line &&
      a.at + 1 === b.at;
    let count = "";
    if (!continues(lines[n - 1], lines[n])) {
      let length = 1;
      while (continues(lines[n + length - 1], lines[n + length])) length++;
      count = ` ${length}`;
    }
    text += `${id} ${origin.line + 1} ${at + 1}${count}\n`;
    if (!seen.has(id) || given.has("line-porcelain")) text += commitLines(call, given, origin);
    seen.add(id);
    text += `\t${content}\n`;
  }
  return text;
}

function commitLines(call: GitCall, given: Given, origin: Origin): string {
  const { commit, previous, path } = origin;
  const lines = (role: string, { name, email, time, zone }: Person) =>
    `${role} ${name}\n${role}-mail <${email}>\n${role}-time ${time}\n${role}-tz ${zone}\n`;
  const author = authorOf(call, origin);
  const committer = commit ? parsePerson(commit.committer) : author;
  const summary = commit ? subjectOf(commit.message) : `Version of ${path} from ${path}`;
  const isBoundary = commit !== undefined && commit.parents.length === 0 && !given.has("root");
  return `${lines("author", author)}${lines("committer", committer)}summary ${summary}\n${isBoundary ? "boundary\n" : ""}${previous ? `previous ${previous.id} ${previous.path}\n` : ""}filename ${path}\n`;
}

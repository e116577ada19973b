import { textWidth } from "../../../base/text-width.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Logged } from "../log/walk-reflog.ts";
import { type DateStyle, formatDate } from "../repository/format-date.ts";
import { formatNotes } from "../repository/notes.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import { expandFormat } from "./expand-format.ts";
import { mailHeaders } from "./mail-headers.ts";
import type { Paint } from "./patch.ts";

export interface CommitStyle {
  /** What `prettyFormat` gives: a name, or `format:` or `tformat:` with placeholders. */
  readonly format: string;
  readonly paint: Paint;
  readonly date: DateStyle;
  readonly isAbbreviated: boolean;
  /** The digits of a short id (git-log(1), `--abbrev`). */
  readonly idLength?: number;
  /** Columns of a tab in a message, 0 for none; without it the format says (git-log(1), `--expand-tabs`). */
  readonly tabWidth?: number;
  /** The refs whose notes are shown below the message. */
  readonly notes?: readonly string[];
  /** From which of the names that were given the walk began, where that is told. */
  readonly source?: string | undefined;
  readonly decorations: ReadonlyMap<string, string>;
  /** Decorations without colours for %d. */
  readonly plainDecorations: ReadonlyMap<string, string>;
  /** Those with colours for `%C(auto)%d`. */
  readonly paintedDecorations: () => ReadonlyMap<string, string>;
}

const FORMATS = [
  "raw",
  "medium",
  "short",
  "email",
  "mboxrd",
  "full",
  "fuller",
  "oneline",
  "reference",
] as const;
const REFERENCE = "tformat:%C(auto)%h (%s, %as)";

/** What a name of a format, its beginning, or an alias of the configuration stands for (pretty.c, get_commit_format). */
export function prettyFormat(call: GitCall, name: string, seen: readonly string[] = []): string {
  if (/^t?format:/.test(name)) return name;
  if (name.includes("%")) return `tformat:${name}`;
  const known =
    name === ""
      ? "medium"
      : (FORMATS.find((one) => one === name) ?? FORMATS.find((one) => one.startsWith(name)));
  if (known === "reference") return REFERENCE;
  if (known !== undefined) return known;
  const alias = seen.includes(name) ? undefined : call.config(`pretty.${name}`);
  return alias === undefined
    ? die(`invalid --pretty format: ${name}`)
    : prettyFormat(call, alias, [...seen, name]);
}

/** Whether entries in this format end themselves, so that no empty line parts them. */
export function isEndedFormat(format: string): boolean {
  return /^oneline$|^tformat:/.test(format);
}

/** What is told of a commit besides: where a log has it, against which parent it is shown, its sign, its parents. */
export interface ShownBeside extends Omit<Logged, "commit"> {
  readonly relatives?: readonly string[];
}

/** A commit as log shows it, without its changes (git-log(1), "PRETTY FORMATS"). */
export function formatCommit(
  call: GitCall,
  commit: Commit,
  style: CommitStyle,
  { place, from, mark, side, relatives = [] }: ShownBeside = {},
): string {
  const { format, paint, isAbbreviated, idLength } = style;
  const named = /^t?format:([\s\S]*)$/.exec(format)?.[1];
  if (named !== undefined)
    return expandFormat(call, commit, named, { style, place, side: mark === "=" ? mark : side });
  if (format === "email" || format === "mboxrd") return formatMail(commit, format === "mboxrd");
  const name = (id: string) => (isAbbreviated ? shortId(id, idLength) : id);
  const ids = [commit.id, ...relatives].map(name).join(" ");
  const shown = `${mark === undefined ? "" : `${mark} `}${from === undefined ? ids : `${ids} (from ${name(from)})`}`;
  const decoration = style.decorations.get(commit.id) ?? "";
  const notes = (style.notes ?? []).map((ref) => formatNotes(call, ref, commit.id)).join("");
  if (format === "oneline")
    return `${paint.commit}${shown}${paint.reset}${decoration} ${place ? `${place.selector}: ${place.message}` : subjectOf(commit.message)}\n${notes === "" ? "" : `${notes.slice(1)}\n`}`;
  const [author, committer] = [parsePerson(commit.author), parsePerson(commit.committer)];
  let text = `${paint.commit}commit ${shown}${paint.reset}${decoration}\n`;
  if (place) text += `Reflog: ${place.selector} (${place.who})\nReflog message: ${place.message}\n`;
  if (format === "raw")
    text += `tree ${commit.tree}\n${commit.parents.map((id) => `parent ${id}\n`).join("")}author ${commit.author}\ncommitter ${commit.committer}\n`;
  else {
    if (commit.parents.length > 1)
      text += `Merge: ${commit.parents.map((id) => shortId(id, idLength)).join(" ")}\n`;
    const date = (person: typeof author) => formatDate(person, style.date, call.now);
    const who = ({ name, email }: typeof author) => `${name} <${email}>`;
    if (format === "fuller")
      text += `Author:     ${who(author)}\nAuthorDate: ${date(author)}\nCommit:     ${who(committer)}\nCommitDate: ${date(committer)}\n`;
    else {
      text += `Author: ${who(author)}\n`;
      if (format === "full") text += `Commit: ${who(committer)}\n`;
      if (format === "medium") text += `Date:   ${date(author)}\n`;
    }
  }
  const tabWidth = style.tabWidth ?? (EXPANDING.has(format) ? 8 : 0);
  const body = format === "short" ? `${subjectOf(commit.message)}\n` : commit.message.replace(/\n*$/, "\n");
  const indented = body
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `    ${expandTabs(line, tabWidth)}`)
    .join("\n");
  return `${text}${body.trim() === "" ? "" : `\n${indented}\n`}${notes}`;
}

/** Formats that show tabs as spaces (git-log(1), `--expand-tabs`). */
const EXPANDING: ReadonlySet<string> = new Set(["medium", "full", "fuller"]);

function expandTabs(line: string, width: number): string {
  if (width === 0) return line;
  const [first = "", ...rest] = line.split("\t");
  return rest.reduce((text, part) => text + " ".repeat(width - (textWidth(text) % width)) + part, first);
}

/** In a mailbox of the kind mboxrd, lines of a body that look like a beginning are quoted. */
function formatMail(commit: Commit, quotes: boolean): string {
  const body = commit.message.replace(/^\n*[\s\S]*?(\n\s*\n|$)/, "").trimEnd();
  const told = quotes ? body.replace(/^(>*From )/gm, ">$1") : body;
  const headers = mailHeaders(commit, { prefix: "[PATCH] ", isPlain: /^[\x00-\x7f]*$/.test(body) });
  return `${headers.join("\n")}\n\n${told === "" ? "" : `${told}\n`}`;
}

import type { GitCall } from "../git-call.ts";
import type { Logged } from "../log/walk-reflog.ts";
import type { Commit } from "../repository/objects.ts";
import { type DateStyle, formatDate, parsePerson } from "../repository/person.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import { expandFormat } from "./expand-format.ts";
import type { Paint } from "./patch.ts";

export interface CommitStyle {
  /** oneline, short, medium, full, fuller, raw, or a format with placeholders. */
  readonly format: string;
  readonly paint: Paint;
  readonly date: DateStyle;
  readonly isAbbreviated: boolean;
  readonly decorations: ReadonlyMap<string, string>;
  /** Decorations without colours for %d. */
  readonly plainDecorations: ReadonlyMap<string, string>;
  /** Those with colours for `%C(auto)%d`. */
  readonly paintedDecorations: () => ReadonlyMap<string, string>;
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
  const { format, paint, isAbbreviated } = style;
  const named =
    /^(?:format|tformat):([\s\S]*)$/.exec(format)?.[1] ?? (format.includes("%") ? format : undefined);
  if (named !== undefined)
    return expandFormat(call, commit, named, { style, place, side: mark === "=" ? mark : side });
  const name = (id: string) => (isAbbreviated ? shortId(id) : id);
  const ids = [commit.id, ...relatives].map(name).join(" ");
  const shown = `${mark === undefined ? "" : `${mark} `}${from === undefined ? ids : `${ids} (from ${name(from)})`}`;
  const decoration = style.decorations.get(commit.id) ?? "";
  if (format === "oneline")
    return `${paint.commit}${shown}${paint.reset}${decoration} ${place ? `${place.selector}: ${place.message}` : subjectOf(commit.message)}\n`;
  const [author, committer] = [parsePerson(commit.author), parsePerson(commit.committer)];
  let text = `${paint.commit}commit ${shown}${paint.reset}${decoration}\n`;
  if (place) text += `Reflog: ${place.selector} (${place.who})\nReflog message: ${place.message}\n`;
  if (format === "raw")
    text += `tree ${commit.tree}\n${commit.parents.map((id) => `parent ${id}\n`).join("")}author ${commit.author}\ncommitter ${commit.committer}\n`;
  else {
    if (commit.parents.length > 1) text += `Merge: ${commit.parents.map(shortId).join(" ")}\n`;
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
  const body = format === "short" ? `${subjectOf(commit.message)}\n` : commit.message.replace(/\n*$/, "\n");
  const indented = body
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return `${text}\n${body.trim() === "" ? "" : `${indented}\n`}`;
}

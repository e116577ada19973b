import type { GitCall } from "../git-call.ts";
import { type ReflogPlace, shortSelector } from "../log/walk-reflog.ts";
import type { Commit } from "../repository/objects.ts";
import { type DateStyle, formatDate, parsePerson } from "../repository/person.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
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
}

/** A commit as log shows it, without its changes (git-log(1), "PRETTY FORMATS"). */
export function formatCommit(
  call: GitCall,
  commit: Commit,
  style: CommitStyle,
  place?: ReflogPlace,
  /** The parent against which a merge is shown. */
  from?: string,
): string {
  const { format, paint, isAbbreviated } = style;
  const named =
    /^(?:format|tformat):([\s\S]*)$/.exec(format)?.[1] ?? (format.includes("%") ? format : undefined);
  if (named !== undefined) return expandFormat(call, commit, named, style, place);
  const name = (id: string) => (isAbbreviated ? shortId(id) : id);
  const shown = from === undefined ? name(commit.id) : `${name(commit.id)} (from ${name(from)})`;
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

const COLOUR_CODES: Readonly<Record<string, string>> = {
  red: "31",
  green: "32",
  yellow: "33",
  blue: "34",
  magenta: "35",
  cyan: "36",
  white: "37",
  bold: "1",
  reset: "",
};

function expandFormat(
  call: GitCall,
  commit: Commit,
  format: string,
  style: CommitStyle,
  place: ReflogPlace | undefined,
): string {
  const [author, committer] = [parsePerson(commit.author), parsePerson(commit.committer)];
  const date = (person: typeof author, kind: string) =>
    formatDate(
      person,
      ({ d: style.date, r: "relative", i: "iso", I: "iso-strict", t: "unix", s: "short", D: "rfc" } as const)[
        kind
      ] ?? style.date,
      call.now,
    );
  const body = commit.message.replace(/^[\s\S]*?(\n\s*\n|$)/, "");
  const plain = (style.plainDecorations.get(commit.id) ?? "").replace(/^ \(|\)$/g, "");
  const values: Readonly<Record<string, () => string>> = {
    H: () => commit.id,
    h: () => shortId(commit.id),
    T: () => commit.tree,
    t: () => shortId(commit.tree),
    P: () => commit.parents.join(" "),
    p: () => commit.parents.map(shortId).join(" "),
    an: () => author.name,
    ae: () => author.email,
    cn: () => committer.name,
    ce: () => committer.email,
    s: () => subjectOf(commit.message),
    b: () => body.replace(/\n*$/, body === "" ? "" : "\n"),
    B: () => commit.message,
    d: () =>
      style.paint.reset === ""
        ? (style.plainDecorations.get(commit.id) ?? "")
        : (style.decorations.get(commit.id) ?? ""),
    D: () => plain,
    gD: () => place?.selector ?? "",
    gd: () => (place ? shortSelector(place) : ""),
    gs: () => place?.message ?? "",
    gn: () => parsePerson(place?.who ?? "").name,
    ge: () => parsePerson(place?.who ?? "").email,
    n: () => "\n",
    "%": () => "%",
  };
  return `${format.replace(
    /%(C\([^)]*\)|C[a-z]+|[ac][dritsID]|[ac][ne]|g[Ddsne]|x[0-9a-fA-F]{2}|[HhTtPpsbBdDn%])/g,
    (whole, name: string) => {
      if (/^[ac][dritsID]$/.test(name)) return date(name.startsWith("a") ? author : committer, name[1] ?? "");
      if (name.startsWith("x")) return String.fromCharCode(Number.parseInt(name.slice(1), 16));
      if (name.startsWith("C")) {
        if (style.paint.reset === "") return "";
        const words = name
          .slice(1)
          .replace(/^\(|\)$/g, "")
          .replace(/^auto,?/, "")
          .split(/[ ,]/)
          .filter((word) => word !== "");
        const codes = words.map((word) => COLOUR_CODES[word] ?? "");
        return `\x1b[${codes.join(";")}m`;
      }
      return values[name]?.() ?? whole;
    },
  )}\n`;
}

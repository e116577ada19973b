import type { FaultList } from "./fault.ts";

/** A lesson file cut into pieces, each with the line that it starts on (from 1). */
export interface Scan {
  /** The YAML between the two `---`. */
  readonly frontMatter: { readonly text: string; readonly line: number };
  readonly pieces: readonly Piece[];
}

export type Piece = TextPiece | HeadingPiece | FencePiece;

export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
  readonly line: number;
}
/** `## Title {#id}`; in a file of drills also `## Title {#id skill skill}`. */
export interface HeadingPiece {
  readonly kind: "heading";
  readonly title: string;
  readonly id: string | undefined;
  readonly skills: readonly string[];
  readonly line: number;
}
/** A fenced block; `source` is the block with its fences, for those that stay in the text. */
export interface FencePiece {
  readonly kind: "fence";
  /** The first word after the fence. */
  readonly name: string;
  /** The words after it. */
  readonly info: readonly string[];
  readonly body: string;
  readonly source: string;
  readonly line: number;
}

/** CommonMark 4.5: at least three of the same character, indented by at most three blanks. */
const FENCE_START = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/;
const HEADING = /^##[ \t]+(.*?)[ \t]*(?:\{#([^}]*)\})?[ \t]*#*$/;

export function scanLesson(source: string, faults: FaultList): Scan {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const frontMatter = scanFrontMatter(lines, faults);
  const pieces: Piece[] = [];
  let text: { line: number; lines: string[] } | undefined;
  const endText = () => {
    if (text?.lines.some((line) => line.trim() !== ""))
      pieces.push({ kind: "text", text: text.lines.join("\n"), line: text.line });
    text = undefined;
  };
  for (let at = frontMatter.end; at < lines.length; ) {
    const found = scanFence(lines, at, faults) ?? scanHeading(lines, at);
    if (found) {
      endText();
      pieces.push(found.piece);
      at = found.end;
    } else {
      text ??= { line: at + 1, lines: [] };
      text.lines.push(lines[at++] ?? "");
    }
  }
  endText();
  return { frontMatter, pieces };
}

function scanFrontMatter(
  lines: readonly string[],
  faults: FaultList,
): { text: string; line: number; end: number } {
  if (lines[0]?.trimEnd() !== "---") {
    faults.add(
      1,
      "a lesson starts with its front matter: expected a line `---`, then `id:`, `title:` …, then `---`",
    );
    return { text: "", line: 1, end: 0 };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
  if (end >= 0) return { text: lines.slice(1, end).join("\n"), line: 2, end: end + 1 };
  faults.add(1, "the front matter that starts here has no end: expected a second line `---`");
  return { text: "", line: 2, end: lines.length };
}

function scanFence(
  lines: readonly string[],
  at: number,
  faults: FaultList,
): { piece: FencePiece; end: number } | undefined {
  const [, fence, infoText = ""] = FENCE_START.exec(lines[at] ?? "") ?? [];
  if (fence === undefined) return undefined;
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  let end = at + 1;
  while (end < lines.length && !closing.test(lines[end] ?? "")) end++;
  if (end === lines.length) faults.add(at + 1, `this block has no end: expected a line ${fence}`);
  const body = lines.slice(at + 1, end).join("\n");
  const source = lines.slice(at, end + 1).join("\n");
  const [name = "", ...info] = infoText.trim().split(/[ \t]+/);
  return { piece: { kind: "fence", name, info, body, source, line: at + 1 }, end: end + 1 };
}

function scanHeading(lines: readonly string[], at: number): { piece: HeadingPiece; end: number } | undefined {
  const found = HEADING.exec(lines[at] ?? "");
  if (!found) return undefined;
  const [id, ...skills] = found[2]?.split(/[ \t]+/) ?? [];
  return { piece: { kind: "heading", title: found[1] ?? "", id, skills, line: at + 1 }, end: at + 1 };
}

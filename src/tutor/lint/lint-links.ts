import { dirName, joinPath, normalizePath } from "../../base/paths.ts";
import { type Fault, FaultList } from "../lesson/fault.ts";
import { type Piece, scanLesson } from "../lesson/scan.ts";

/** What a link may lead to. */
export interface LinkTargets {
  /** Paths below the lessons' folder of all files in it. */
  readonly files: ReadonlySet<string>;
  /** The ids of the steps of a lesson, by its path below the lessons' folder. */
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A lesson's text with its variables drawn. */
export interface LinkSource {
  readonly text: string;
  /** What faults call it. */
  readonly file: string;
  /** Its path below the lessons' folder. */
  readonly path: string;
}

/** `[text](target)`, `[label]: target`, `<a href="target">`, `<img src="target">`. */
const LINK =
  /\]\(\s*<?([^)\s>]+)>?[^)]*\)|^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)|<(?:a|img)\s[^>]*?(?:href|src)=["']?([^"'\s>]+)/gm;
/** `[text][label]`. */
const REFERENCE = /\[[^\][\n]+\]\[([^\][\n]+)\]/g;
const LABEL = /^ {0,3}\[([^\]\n]+)\]:/gm;
/** Code is no place for links (CommonMark 6.1, 4.5). */
const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|(`+)[\s\S]*?\2/gm;

/** Links to files and steps that there are not, and addresses that are none. Nothing is fetched. */
export function lintLinks({ text, file, path }: LinkSource, targets: LinkTargets): readonly Fault[] {
  const pieces = scanLesson(text, new FaultList(file)).pieces.flatMap(proseOf);
  const labels = new Set(
    pieces.flatMap(({ prose }) => [...prose.matchAll(LABEL)].map(([, label = ""]) => label.toLowerCase())),
  );
  return pieces.flatMap(({ prose, line }) => {
    const at = (index: number) => line + prose.slice(0, index).split("\n").length - 1;
    const dead = [...prose.matchAll(LINK)].flatMap(({ index, 1: inline, 2: defined, 3: html }) => {
      const message = linkProblem(inline ?? defined ?? html ?? "", path, targets);
      return message === undefined ? [] : [{ file, line: at(index), message }];
    });
    const unknown = [...prose.matchAll(REFERENCE)]
      .filter(([, label = ""]) => !labels.has(label.toLowerCase()))
      .map(({ index, 1: label }) => ({
        file,
        line: at(index),
        message: `the link [${label}] leads nowhere: expected a line \`[${label}]: address\``,
      }));
    return [...dead, ...unknown];
  });
}

/** What a learner reads as Markdown: text, hints and questions. */
function proseOf(piece: Piece): readonly { readonly prose: string; readonly line: number }[] {
  if (piece.kind === "heading") return [{ prose: withoutCode(piece.title), line: piece.line }];
  if (piece.kind === "text") return [{ prose: withoutCode(piece.text), line: piece.line }];
  if (piece.name !== "hint" && piece.name !== "quiz") return [];
  return [{ prose: withoutCode(piece.body), line: piece.line + 1 }];
}

function withoutCode(markdown: string): string {
  return markdown.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
}

function linkProblem(target: string, path: string, { files, steps }: LinkTargets): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    if (/^https:\/\/[^/\s]+\.[^/\s]+/.test(target) || target.startsWith("mailto:")) return undefined;
    return `the link to ${target} is no address: expected https://…`;
  }
  const [file = "", anchor] = target.split("#");
  const linked = file === "" ? path : normalizePath(joinPath(`/${dirName(path)}`, file)).slice(1);
  if (!files.has(linked)) return `the link to ${target} leads nowhere: there is no ${linked}`;
  if (anchor === undefined || !steps.has(linked) || steps.get(linked)?.has(anchor)) return undefined;
  return `the link to ${target} leads nowhere: ${linked} has no step ${anchor}`;
}

import { dirName, joinPath, normalizePath } from "../../base/paths.ts";
import type { Fault } from "../lesson/fault.ts";
import type { Lesson } from "../lesson/lesson.ts";

/** What a link may lead to. */
export interface LinkTargets {
  /** Paths below the lessons' folder of all files in it. */
  readonly files: ReadonlySet<string>;
  /** The ids of the steps of a lesson, by its path below the lessons' folder. */
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
}

const LINK = /\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
/** Code is no place for links (CommonMark 6.1, 4.5). */
const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|(`+)[\s\S]*?\2/gm;

/** Links to files and steps that there are not, and addresses that are none. Nothing is fetched. */
export function lintLinks(lesson: Lesson, path: string, targets: LinkTargets): readonly Fault[] {
  return textsOf(lesson).flatMap(({ markdown, line }) => {
    const prose = markdown.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
    return [...prose.matchAll(LINK)].flatMap((link) => {
      const problem = linkProblem(link[1] ?? "", path, targets);
      if (problem === undefined) return [];
      const at = line + prose.slice(0, link.index).split("\n").length - 1;
      return [{ file: lesson.file, line: at, message: problem }];
    });
  });
}

function textsOf({
  intro,
  steps,
  closing,
}: Lesson): readonly { readonly markdown: string; readonly line: number }[] {
  const parts = [...intro, ...steps.flatMap((step) => step.parts)].flatMap((part) =>
    part.kind === "text" ? [part] : [],
  );
  return [...parts, ...closing];
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

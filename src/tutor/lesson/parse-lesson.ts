import { type Fault, FaultList } from "./fault.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import type { Lesson } from "./lesson.ts";
import { LessonBody } from "./lesson-body.ts";
import { scanLesson } from "./scan.ts";
import { drawVariables, substituteVariables } from "./variables.ts";

export type ParsedLesson =
  | { readonly lesson: Lesson; readonly faults: readonly [] }
  | { readonly lesson?: undefined; readonly faults: readonly Fault[] };

/** Reads a lesson's Markdown, with its variables drawn for `seed`; `file` is what faults call it. */
export function parseLesson(source: string, file: string, seed = 1): ParsedLesson {
  const list = new FaultList(file);
  const head = scanLesson(source, new FaultList(file)).frontMatter;
  const declared = parseFrontMatter(head.text, head.line, new FaultList(file));
  const values = drawVariables(declared?.vars ?? {}, declared?.id ?? "", seed);
  const drawn = declared ? substituteVariables(source, values, list) : source;

  const { frontMatter, pieces } = scanLesson(drawn, list);
  const matter = parseFrontMatter(frontMatter.text, frontMatter.line, list);
  const body = new LessonBody(list, matter?.mode !== "exam");
  for (const piece of pieces) body.add(piece);
  body.end();
  if (!matter || list.faults.length > 0) return { faults: list.faults };
  return { lesson: assemble(matter, body, file, seed), faults: [] };
}

function assemble({ vars: _, ...matter }: FrontMatter, body: LessonBody, file: string, seed: number): Lesson {
  return {
    file,
    seed,
    ...matter,
    intro: body.intro,
    setups: body.setups,
    steps: body.steps,
    closing: body.closing,
  };
}

import { type Fault, FaultList } from "./fault.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import type { Lesson } from "./lesson.ts";
import { LessonBody } from "./lesson-body.ts";
import { scanLesson } from "./scan.ts";
import { type DrawnValues, drawVariables, substituteVariables } from "./variables.ts";

export type ParsedLesson =
  | { readonly lesson: Lesson; readonly faults: readonly [] }
  | { readonly lesson?: undefined; readonly faults: readonly Fault[] };

/** Reads a lesson's Markdown, with its variables drawn for `seed`; `file` is what faults call it. */
export function parseLesson(source: string, file: string, seed = 1): ParsedLesson {
  const list = new FaultList(file);
  const values = drawnValues(source, seed);
  const drawn = values ? substituteVariables(source, values, list) : source;

  const { frontMatter, pieces } = scanLesson(drawn, list);
  const matter = parseFrontMatter(frontMatter.text, frontMatter.line, list);
  const body = new LessonBody(list, matter?.mode !== "exam");
  for (const piece of pieces) body.add(piece);
  body.end();
  if (!matter || list.faults.length > 0) return { faults: list.faults };
  return { lesson: assemble(matter, body, file, seed), faults: [] };
}

/** The values of a lesson's variables for a seed; undefined where its front matter cannot be read. */
export function drawnValues(source: string, seed: number): DrawnValues | undefined {
  const ignored = new FaultList("");
  const head = scanLesson(source, ignored).frontMatter;
  const declared = parseFrontMatter(head.text, head.line, ignored);
  return declared && drawVariables(declared.vars, declared.id, seed);
}

/** The text with the values that `seed` draws for the variables of `original`, by default the text itself. */
export function drawnText(source: string, seed: number, original = source): string {
  const values = drawnValues(original, seed);
  return values ? substituteVariables(source, values, new FaultList("")) : source;
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

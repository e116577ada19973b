import type { Lesson } from "../lesson/lesson.ts";

/** Where a drill stands, and what it practises: what a queue is made from. */
export interface DrillEntry {
  /** Of the file, below `lessons/`, without `.md`. */
  readonly path: string;
  /** The id of its step in that file. */
  readonly step: string;
  readonly skills: readonly string[];
  /** `reading`: it asks for choices alone and needs no terminal. `triage`: something is broken, and one fix mends it. */
  readonly track?: DrillTrack;
}
export type DrillTrack = "reading" | "triage";

/** The skills of a module that have drills, in the course's order. */
export interface SkillGroup {
  readonly module: string;
  readonly skills: readonly string[];
}

export interface DrillIndex {
  readonly groups: readonly SkillGroup[];
  readonly drills: readonly DrillEntry[];
  /** The command that each skill is about, `mkdir` of `mkdir.p`; skills about no command are left out. */
  readonly commands: Readonly<Record<string, string>>;
}

/** The drills in a file of `mode: review`: each step as a lesson of its own, in the world that the file's setup makes. */
export function drillsOf(file: Lesson): readonly Lesson[] {
  return file.steps.map((step) => ({
    ...file,
    id: `${file.id}-${step.id}`,
    title: step.title,
    skills: step.skills,
    intro: [],
    steps: [step],
    closing: [],
  }));
}

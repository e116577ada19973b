import type { Course } from "../lesson/course.ts";
import type { Lesson, Step } from "../lesson/lesson.ts";
import type { DrillEntry, DrillIndex, DrillTrack, SkillGroup } from "./drills.ts";

/** All drills, and the skills that they practise, each in the first module that teaches it. */
export function indexDrills(course: Course, lessons: ReadonlyMap<string, Lesson>): DrillIndex {
  const files = [...lessons].filter(([, { mode }]) => mode === "review");
  const drills = files.flatMap(([path, file]) => file.steps.map((step) => drillEntry(path, file, step)));
  const drilled = new Set(drills.flatMap(({ skills }) => skills));
  const listed = new Set<string>();
  const groups = course.modules.flatMap(({ id, lessons: paths }): SkillGroup[] => {
    const taught = new Set(paths.flatMap((path) => lessons.get(path)?.skills ?? []));
    const skills = [...taught].filter((skill) => drilled.has(skill) && !listed.has(skill));
    for (const skill of skills) listed.add(skill);
    return skills.length > 0 ? [{ module: id, skills }] : [];
  });
  return { groups, drills, commands: commandsOf(files.flatMap(([, { steps }]) => steps)) };
}

function drillEntry(path: string, file: Lesson, step: Step): DrillEntry {
  const track = trackOf(file, step);
  return { path, step: step.id, skills: step.skills, ...(track && { track }) };
}

function trackOf({ triage }: Lesson, { id, goals, setups }: Step): DrillTrack | undefined {
  if (triage.includes(id)) return "triage";
  // A world that a step makes is there to be looked at, and what is filled in is typed.
  const isRead = goals.every((goal) => goal.kind === "quiz" && goal.quiz.kind !== "fill-in");
  return isRead && setups.length === 0 ? "reading" : undefined;
}

/** The command that a skill's id begins with, as it is typed where the skill is practised: `docker run` for `docker.run.it`. */
function commandsOf(drills: readonly Step[]): Readonly<Record<string, string>> {
  const scripts = new Map<string, string[]>();
  for (const { skills, solutions } of drills)
    for (const skill of skills)
      scripts.set(skill, [
        ...(scripts.get(skill) ?? []),
        ...solutions.flatMap(({ pieces }) => pieces.map(({ script }) => script)),
      ]);
  const found = [...scripts].flatMap(([skill, lines]): [string, string][] => {
    const command = commandOf(skill, lines.join("\n"));
    return command === undefined ? [] : [[skill, command]];
  });
  // A program with sub-commands says too little by itself: `git` of `git.conflict`.
  const withMore = new Set(found.flatMap(([, command]) => command.split(" ").slice(0, -1)));
  return Object.fromEntries(found.filter(([, command]) => !withMore.has(command)));
}

function commandOf(skill: string, script: string): string | undefined {
  const words = skill.split(".");
  for (let length = words.length; length > 0; length--) {
    const command = typed(words.slice(0, length), script);
    if (command !== undefined) return command;
  }
  return undefined;
}

/** These words, where they are typed; `compose up` is typed behind `docker`. */
function typed(words: readonly string[], script: string): string | undefined {
  const text = words.join(" ").replaceAll(/[^a-z0-9 ]/g, "\\$&");
  const line = `${START}(${words.length > 1 ? "(?:docker )?" : ""}${text})(?![\\w.-])`;
  return new RegExp(line, "m").exec(script)?.[1];
}

/** Before a command: the start of a line, or `|`, `;`, `&&`, `$(`, `sudo`. */
const START = "(?:^|[|;&(]|sudo)[ \\t]*";

import type { Lesson, Step } from "../lesson/lesson.ts";
import type { LintCounter } from "./lint-report.ts";

const ASSIGNED = /(?<![\w$\-/.])([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=|\bfor\s+([A-Za-z_]\w*)\s+in\b/g;
const READ = /\bread\s+((?:-\w+\s+)*)([A-Za-z_]\w*(?:[ \t]+[A-Za-z_]\w*)*)/g;
const USED = /\$(?:\{[#!]?)?([A-Za-z_]\w*)/g;

/** Each goal runs in a shell of its own: what one sets, another does not see. */
export function lintGoals(lesson: Lesson, counter: LintCounter): void {
  for (const step of lesson.steps) {
    const ofLearner = assignedBy(
      [...lesson.setups, ...lesson.steps.flatMap(({ setups }) => setups), ...scriptsOf(lesson.steps)]
        .map(({ script }) => script)
        .join("\n"),
    );
    const goals = step.goals.flatMap((goal) =>
      goal.kind === "check"
        ? [{ goal, sets: assignedBy(goal.script), uses: namesIn(USED, withoutSingleQuotes(goal.script)) }]
        : [],
    );
    for (const { goal, sets, uses } of goals) {
      for (const name of uses) {
        if (sets.has(name) || ofLearner.has(name)) continue;
        const other = goals.find((one) => one.goal !== goal && one.sets.has(name));
        if (!other) continue;
        const message = `step \`${step.id}\`: the check of "${goal.text}" uses \`${name}\`, which only that of "${other.goal.text}" sets: each runs in a shell of its own`;
        counter.add({ file: lesson.file, line: goal.line, message });
      }
    }
  }
}

function scriptsOf(steps: readonly Step[]): readonly { readonly script: string }[] {
  return steps.flatMap(({ solutions }) => solutions.flatMap(({ pieces }) => pieces));
}

function assignedBy(script: string): ReadonlySet<string> {
  const text = withoutSingleQuotes(script);
  const names = new Set(namesIn(ASSIGNED, text));
  for (const [, , read = ""] of text.matchAll(READ)) for (const name of read.split(/\s+/)) names.add(name);
  return names;
}

function namesIn(pattern: RegExp, text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ""));
}

/** What stands in single quotes is plain text for the shell; in double quotes an apostrophe is. */
function withoutSingleQuotes(script: string): string {
  return script.replace(/\\.|"(?:[^"\\]|\\[\s\S])*"|'[^']*'/g, (part) =>
    part.startsWith("'") ? "''" : part,
  );
}

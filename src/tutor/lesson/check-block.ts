import type { FaultList } from "./fault.ts";
import type { CheckGoal } from "./lesson.ts";

const GOAL_LINE = /^#(?!!)[ \t]*(.*?)[ \t]*$/;
const POINTS = /[ \t]*\((\d{1,3}) points?\)$/;
/** `say` as a command: at the start, or after what ends or combines commands. */
const SAYS = /(?:^|[\s;&|({!])say(?:\s|$)/m;

/**
 * A `check` block: a line `# what is reached`, and below it, up to the next such line, the predicate with its sentence:
 * `test -d ~/x || say "There is no ~/x yet."`. `line` is that of the block's first inner line.
 */
export function parseCheckBlock(body: string, line: number, faults: FaultList): CheckGoal[] {
  const goals: CheckGoal[] = [];
  let open: { text: string; line: number; script: string[] } | undefined;
  const close = () => {
    if (open) goals.push(closeGoal(open.text, open.script.join("\n").trim(), open.line, faults));
  };
  for (const [at, source] of body.split("\n").entries()) {
    const heading = GOAL_LINE.exec(source);
    if (heading) {
      close();
      open = { text: heading[1] ?? "", line: line + at, script: [] };
    } else if (open) {
      open.script.push(source);
    } else if (source.trim() !== "") {
      faults.add(line + at, "expected a line `# what the learner reaches` above the check");
      return goals;
    }
  }
  close();
  if (goals.length === 0)
    faults.add(line, "an empty check: expected a line `# what the learner reaches` and a test below it");
  return goals;
}

function closeGoal(heading: string, script: string, line: number, faults: FaultList): CheckGoal {
  const points = POINTS.exec(heading)?.[1];
  const text = heading.replace(POINTS, "");
  if (text === "") faults.add(line, "a goal without words: expected `# what the learner reaches`");
  if (script === "")
    faults.add(
      line,
      'no check below this goal: expected a test, such as `test -d ~/x || say "There is no ~/x yet."`',
    );
  else if (!SAYS.test(script))
    faults.add(line, 'this check has no message: expected `… || say "what is missing"`');
  return { kind: "check", text, points: points === undefined ? 1 : Number(points), line, script };
}

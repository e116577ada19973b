import { parseConstraint } from "../project/constraint.ts";
import type { Incompatibility } from "./incompatibility.ts";

const GUIDE = "https://python-poetry.org/docs/dependency-specification/";

/** What poetry advises where a package is for other versions of Python than the project; empty: nothing. */
export function pythonAdvice(reason: Incompatibility): string {
  const advice: string[] = [];
  for (const { cause, terms } of reason.externals()) {
    if (cause.kind !== "python") continue;
    const own = parseConstraint(cause.projectPython);
    const fitting = parseConstraint(cause.python);
    if (!own || !fitting) continue;
    advice.push(
      `For <fg=default;options=bold>${terms[0]?.name}</>, a possible solution would be to set the \`<fg=default;options=bold>python</>\` property to <fg=yellow>"${own.intersect(fitting)}"</>`,
    );
  }
  if (advice.length === 0) return "";
  const what =
    "The Python requirement can be specified via the `<fg=default;options=bold>python</>` or `<fg=default;options=bold>markers</>` properties";
  const links = ["#python-restricted-dependencies", "#using-environment-markers"].map(
    (anchor) => `\n    <fg=blue>${GUIDE}${anchor}</>`,
  );
  return `<fg=blue;options=bold>• </><fg=default;options=bold>Check your dependencies Python requirement</>: ${what}\n    \n    ${advice.join("\n    ")}\n${links.join(",")}`;
}

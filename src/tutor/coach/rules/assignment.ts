import type { Rule } from "../moment.ts";

/** `NAME = Ana`, `$NAME=Ana`, `NAME=Ana Paz`: how one writes it elsewhere. */
export const assignment: Rule = ({ commands, say }) => {
  for (const { status, typed, assignments, resolved } of commands) {
    if (status === 0) continue;
    const [name, value] = assignments.at(-1)?.split(/=(.*)/s) ?? [];
    if (name !== undefined && resolved.kind === "not-found")
      return value === ""
        ? say.noBlanksAround(`${name}=${typed.join(" ")}`)
        : say.quoteBlanks(`${name}="${[value, ...typed].join(" ")}"`);
    const line = typed.join(" ");
    const blanks =
      /^(alias [\w-]+) *= *(.+)/.exec(line) ?? /^((?:export )?[A-Za-z_]\w*) *= *(\S+)/.exec(line);
    if (blanks && / =|= /.test(blanks[0])) return say.noBlanksAround(`${blanks[1]}=${blanks[2]}`);
    const dollar = /^\$([A-Za-z_]\w*=.*)$/.exec(line);
    if (dollar) return say.setWithoutDollar(dollar[1] ?? "");
  }
  return undefined;
};

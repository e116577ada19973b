import type { Builtin } from "./define.ts";

/** What `help NAME` prints. */
export function helpText({ name, usage, summary, help }: Builtin): string {
  const body = help === "" ? [] : ["", ...help.split("\n")];
  const lines = [summary, ...body].map((line) => `    ${line}\n`);
  return `${formatSynopsis(name, usage)}\n${lines.join("")}`;
}

/** `cd: cd [-L|[-P [-e]] [-@]] [dir]`. */
export function formatSynopsis(name: string, usage: string): string {
  return usage === "" ? `${name}: ${name}` : `${name}: ${name} ${usage}`;
}

import { CORE_DOCUMENTATION, type Documentation } from "./core-documentation.ts";
import { findInPath } from "./find-executable.ts";
import { PLUGIN_DOCUMENTATION } from "./plugin-documentation.ts";
import type { PyenvCall } from "./pyenv-call.ts";

/** By the name of the command's file. */
export const DOCUMENTATION: Readonly<Record<string, Documentation>> = {
  ...CORE_DOCUMENTATION,
  ...PLUGIN_DOCUMENTATION,
};

/** The name of the file that makes `pyenv COMMAND` work: `sh-…` for what the shell function evaluates. */
export function commandFile(call: PyenvCall, command: string): string | undefined {
  const directories = (call.env.get("PATH") ?? "").split(":");
  return (
    findInPath(call, `pyenv-${command}`, directories) ?? findInPath(call, `pyenv-sh-${command}`, directories)
  );
}

/** What is told of a command: from pyenv's own words, or from the comment at the head of a script. */
export function documentationOf(call: PyenvCall, command: string): Documentation | undefined {
  const file = commandFile(call, command);
  if (file === undefined) return undefined;
  const name = file.slice(file.lastIndexOf("/pyenv-") + "/pyenv-".length);
  const text = call.readText(file) ?? "";
  if (text.startsWith("#")) return parseComment(text);
  return Object.hasOwn(DOCUMENTATION, name) ? DOCUMENTATION[name] : {};
}

/** `Summary:` and `Usage:` of the first block of comment lines; indented lines go on with the usage, others are the help. */
function parseComment(script: string): Documentation {
  let summary: string | undefined;
  const usage: string[] = [];
  const help: string[] = [];
  let inUsage = false;
  for (const line of script.split("\n")) {
    if (!line.startsWith("#")) break;
    if (line !== "#" && !line.startsWith("# ")) continue;
    const text = line.slice(2);
    if (text.startsWith("Summary:")) summary = text.slice("Summary: ".length);
    else if (text.startsWith("Usage:")) {
      inUsage = true;
      usage.push(text);
    } else if (inUsage && /^ *$| {7}/.test(text)) usage.push(text);
    else {
      inUsage = false;
      help.push(text);
    }
  }
  const whole = (lines: readonly string[]) => lines.join("\n").replace(/^\n+|\n+$/g, "") || undefined;
  return { summary, usage: whole(usage), help: whole(help) };
}

import { optionTable } from "../../docker/client/cli/option-table.ts";
import type { KubectlCommand } from "./command.ts";
import { wrap } from "./wrap.ts";

/** `kubectl NAME --help`. */
export function helpPage(path: string, command: KubectlCommand): string {
  const parts = [
    command.details
      ? `${command.summary}\n\n${command.details.replace(/^\n+/, "").trimEnd()}`
      : command.summary,
  ];
  if (command.examples) parts.push(`Examples:\n${indent(command.examples.trim(), "  ")}`);
  const options = optionTable(command.options ?? "").map(({ name, short, type, help, preset }) => {
    const value =
      type === undefined ? (preset ?? "false") : preset !== undefined ? quoted(type, preset) : emptyOf(type);
    const spelled = `    ${short ? `-${short}, ` : ""}--${name}=${value}:`;
    return `${spelled}\n${wrap(help.replace(/ \(default .*\)$/, ""), "\t")}`;
  });
  if (options.length > 0) parts.push(`Options:\n${options.join("\n\n")}`);
  parts.push(`Usage:\n  ${path} ${command.usage}`.trimEnd());
  parts.push('Use "kubectl options" for a list of global command-line options (applies to all commands).');
  return `${parts.join("\n\n")}\n`;
}

function quoted(type: string, preset: string): string {
  return type === "string" ? `'${preset}'` : preset;
}

function emptyOf(type: string): string {
  if (type === "string") return "''";
  if (type === "int") return "0";
  return type === "duration" ? "0s" : "[]";
}

function indent(text: string, by: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : by + line))
    .join("\n");
}

import { optionTable } from "../../docker/client/cli/option-table.ts";
import { distance } from "../cli/distance.ts";
import { GLOBAL_OPTIONS } from "../cli/global-options.ts";
import type { Branch } from "./branch.ts";
import { COMMANDS, SECTIONS } from "./tree.ts";

const HEAD =
  "kubectl controls the Kubernetes cluster manager.\n\n Find more information at: https://kubernetes.io/docs/reference/kubectl/";
const TAIL =
  'Use "kubectl <command> --help" for more information about a given command.\nUse "kubectl options" for a list of global command-line options (applies to all commands).';

function lines(branches: Readonly<Record<string, Branch>>, least = 0, gap = 1): string {
  const width = Math.max(least, ...Object.keys(branches).map((name) => name.length)) + gap;
  return Object.entries(branches)
    .map(([name, { summary }]) => `  ${name.padEnd(width)} ${summary}`)
    .join("\n");
}

/** `kubectl` alone. */
export const ROOT_PAGE = `${HEAD}\n\n${Object.entries(SECTIONS)
  .map(([title, branches]) => [`${title}:`, lines(branches)].filter((text) => text !== "").join("\n"))
  .join("\n\n")}\n\nUsage:\n  kubectl [flags] [options]\n\n${TAIL}\n`;

/** A group alone, or with `--help`. */
export function groupPage(
  path: string,
  { summary, details = `${summary}.`, group, usage = "SUBCOMMAND" }: Branch,
): string {
  return `${details}\n\nAvailable Commands:\n${lines(group ?? {}, 11, 2)}\n\nUsage:\n  ${path} ${usage} [options]\n\nUse "${path} <command> --help" for more information about a given command.\nUse "kubectl options" for a list of global command-line options (applies to all commands).\n`;
}

export function optionsPage(): string {
  const shown = optionTable(GLOBAL_OPTIONS).map(({ name, short, type, help }) => {
    const value = type === undefined ? "false" : type === "string" ? "''" : "0";
    return `    ${short ? `-${short}, ` : ""}--${name}=${value}:\n\t${help}`;
  });
  return `The following options can be passed to any command:\n\n${shown.join("\n\n")}\n`;
}

export interface FoundCommand {
  /** `kubectl rollout status`. */
  readonly path: string;
  readonly rest: readonly string[];
  readonly load: NonNullable<Branch["load"]>;
  /** It wants a further word. */
  readonly group?: Branch;
}

function lookUp(
  branches: Readonly<Record<string, Branch>>,
  word: string,
): readonly [string, Branch] | undefined {
  return Object.entries(branches).find(([name, { aliases }]) => name === word || aliases?.includes(word));
}

/** Follows the words down the tree; undefined: there is no such command. */
export function findCommand(words: readonly string[]): FoundCommand | undefined {
  let path = "kubectl";
  let branches: Readonly<Record<string, Branch>> | undefined = COMMANDS;
  let last: Branch | undefined;
  let at = 0;
  for (; at < words.length && branches; at++) {
    const found = lookUp(branches, words[at] ?? "");
    if (!found) break;
    path += ` ${found[0]}`;
    last = found[1];
    branches = last.group;
  }
  if (!last) return undefined;
  const load = last.load ?? (async () => undefined);
  const isGroup = last.group !== undefined && last.load === undefined;
  return { path, rest: words.slice(at), load, ...(isGroup && { group: last }) };
}

export function unknownCommand(word: string): string {
  const near = Object.keys(COMMANDS).filter((name) => distance(name, word) <= 2 || name.startsWith(word));
  const advice =
    near.length === 0 ? "" : `\nDid you mean this?\n${near.map((name) => `\t${name}\n`).join("")}`;
  return `error: unknown command ${JSON.stringify(word)} for "kubectl"\n${advice}`;
}

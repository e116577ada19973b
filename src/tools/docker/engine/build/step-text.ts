import { badRequest } from "../engine-error.ts";
import type { RunConfig } from "../images/image-file.ts";
import { type Instruction, parseInstruction } from "./dockerfile.ts";
import { splitWords } from "./dockerfile-words.ts";

/** `FROM image AS name`. */
export function stageName(text: string): string {
  return (/\s+as\s+(\S+)\s*$/i.exec(text)?.[1] ?? "").toLowerCase();
}

export function envOf({ Env }: RunConfig, name: string): string | undefined {
  return Env?.findLast((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** How a step shows in `docker history`: lists as Go prints them. */
export function settingText({ name, text, json }: Instruction, config: RunConfig): string {
  const list = (words: readonly string[]) => `[${words.map((word) => JSON.stringify(word)).join(" ")}]`;
  if (name === "CMD") return `CMD ${list(config.Cmd ?? [])}`;
  if (name === "ENTRYPOINT") return `ENTRYPOINT ${list(config.Entrypoint ?? [])}`;
  if (name === "VOLUME") return `VOLUME ${list(json ?? splitWords(text))}`;
  if (name === "SHELL") return `SHELL ${list(config.Shell ?? [])}`;
  if (name === "HEALTHCHECK") return `HEALTHCHECK ${list(config.Healthcheck?.Test ?? [])}`;
  if (name === "ENV" || name === "LABEL") return `${name} ${splitWords(text).join(" ")}`;
  return `${name} ${text}`;
}

/** The same in BuildKit's words, which differ where Go prints another type. */
export function kitText(instruction: Instruction, config: RunConfig): string {
  const { name, text, json } = instruction;
  if (name === "EXPOSE")
    return `EXPOSE map[${splitWords(text)
      .map((port) => `${withProtocol(port)}:{}`)
      .sort()
      .join(" ")}]`;
  if (name === "VOLUME") return `VOLUME [${(json ?? splitWords(text)).join(" ")}]`;
  return settingText(instruction, config);
}

function withProtocol(port: string): string {
  return port.includes("/") ? port : `${port}/tcp`;
}

/** A here-document alone is a script of its own; others are the shell's affair, which gets them as they were written. */
export function runText({ text, heredocs }: Instruction): string {
  const [script] = heredocs;
  if (!script) return text;
  if (!isScript(text)) return [text, ...heredocs.map(({ name, content }) => `${content}${name}`)].join("\n");
  return script.content.startsWith("#!") ? `${PIPES}/${script.name}` : script.content;
}

/** Where BuildKit puts a script that names its own interpreter. */
export const PIPES = "/dev/pipes";

export function isScript(text: string): boolean {
  return /^<<-?["']?\w+["']?$/.test(text);
}

/** The steps of the stages up to the wished one, and those that `--label` adds. */
export function stepsUpTo(
  all: readonly Instruction[],
  { target, labels: wished }: { readonly target: string; readonly labels: Readonly<Record<string, string>> },
): readonly Instruction[] {
  const labels = Object.entries(wished).map(
    ([name, value]) => `${JSON.stringify(name)}=${JSON.stringify(value)}`,
  );
  const extra = labels.length > 0 ? [parseInstruction(`LABEL ${labels.join(" ")}`, 0)] : [];
  if (target === "") return [...all, ...extra];
  const starts = all.flatMap(({ name, text }, at) =>
    name === "FROM" ? [{ at, stage: stageName(text) }] : [],
  );
  const found = starts.findIndex(
    ({ stage }, index) => stage === target.toLowerCase() || String(index) === target,
  );
  if (found < 0) throw badRequest(`target stage ${JSON.stringify(target)} could not be found`);
  return [...all.slice(0, starts[found + 1]?.at ?? all.length), ...extra];
}

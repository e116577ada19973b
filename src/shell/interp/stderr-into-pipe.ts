import type { Command, Redirection, Word } from "../syntax/nodes.ts";

/** `command |&`: a redirection of its standard error, made behind those that it has (bash manual 3.2.3). */
export function withStderrIntoPipe(command: Command): Command {
  if (command.kind === "function") return command;
  if (command.kind === "coproc")
    return { ...command, body: { ...command.body, ...redirected(command.body) } };
  return { ...command, ...redirected(command) };
}

type Redirected = Exclude<Command, { kind: "function" | "coproc" }>;

function redirected({ redirections, span }: Redirected): Pick<Redirected, "redirections"> {
  const target: Word = { kind: "word", parts: [{ kind: "literal", text: "1", span }], span };
  const both: Redirection = { kind: "redirection", operator: ">&", descriptor: 2, target, span };
  return { redirections: [...redirections, both] };
}

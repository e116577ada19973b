import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { runAs } from "../../../process/command/run-program.ts";
import { type PipContext, PipError } from "../context.ts";
import { type ConfigFile, configFiles, parseConfig } from "../settings.ts";

/** In the order of `pip config debug`. */
const KINDS = ["env", "global", "site", "user"] as const;

/** `pip config debug`: the environment, and every file with what it says. */
export async function debugConfig({ process, interpreter, files, console }: PipContext): Promise<number> {
  const variables = [...process.env]
    .filter(([name]) => name.startsWith("PIP_"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `  ${name}='${value}'\n`);
  let text = `env_var:\n${variables.join("")}`;
  const all = configFiles(process, interpreter);
  for (const kind of KINDS) {
    text += `${kind}:\n`;
    for (const { path } of all.filter((one) => one.kind === kind)) {
      const content = files.readFile(path);
      text += `  ${path}, exists: ${content instanceof Errno ? "False" : "True"}\n`;
      if (content instanceof Errno) continue;
      for (const [key, value] of parseConfig(decode(content))) text += `    ${key}: ${value}\n`;
    }
  }
  await console.output(text);
  return 0;
}

/** `pip config edit`: the user's own editor, by the shell. */
export async function editConfig({ process, values }: PipContext, { path }: ConfigFile): Promise<number> {
  const editor = values.text("editor") ?? process.env.get("VISUAL") ?? process.env.get("EDITOR");
  if (editor === undefined) throw new PipError("Could not determine editor to use.");
  const status = await runAs(process, ["/bin/sh", "-c", `${editor} "${path}"`], process.env);
  if (status !== 0)
    throw new PipError(
      `Editor Subprocess exited with exit code ${status instanceof Errno ? status.number : status}`,
    );
  return 0;
}

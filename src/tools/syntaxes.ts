import type { CommandSyntax } from "../process/command/syntax.ts";

type Load = () => Promise<CommandSyntax>;

const docker: Load = () => import("./docker/client/cli/syntax.ts").then(({ dockerSyntax }) => dockerSyntax());

/** How the tools read their words, by the names under which they are called. */
const SYNTAXES: Readonly<Record<string, Load>> = {
  docker,
};

/** Of the tool that a path or name calls; undefined: there is none of that name. */
export async function toolSyntax(path: string): Promise<CommandSyntax | undefined> {
  const name = path.replace(/^.*\//, "");
  return Object.hasOwn(SYNTAXES, name) ? SYNTAXES[name]?.() : undefined;
}

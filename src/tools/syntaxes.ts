import type { Asker, CommandSyntax } from "../process/command/syntax.ts";

/** `calledAs`: the name or path that was typed. */
type Load = (calledAs: string, asker: Asker) => Promise<CommandSyntax | undefined>;

const apt: Load = (calledAs) =>
  import("./apt/syntax.ts").then(({ aptSyntax }) => aptSyntax(calledAs.replace(/^.*\//, "")));
const docker: Load = () => import("./docker/client/cli/syntax.ts").then(({ dockerSyntax }) => dockerSyntax());
const git: Load = (_, asker) =>
  import("./git/syntax/git-syntax.ts").then(({ gitSyntax }) => gitSyntax(asker));
const hey: Load = () => import("./hey/syntax.ts").then(({ heySyntax }) => heySyntax());
const kind: Load = () => import("./kind/syntax.ts").then(({ kindSyntax }) => kindSyntax());
const kubectl: Load = () =>
  import("./kubectl/completion/syntax.ts").then(({ kubectlSyntax }) => kubectlSyntax());
const npm: Load = () => import("./npm/syntax.ts").then(({ npmSyntax }) => npmSyntax());
const npx: Load = () => import("./npm/syntax.ts").then(({ npxSyntax }) => npxSyntax());
const pip: Load = (calledAs) => import("./pip/syntax.ts").then(({ pipSyntax }) => pipSyntax(calledAs));
const poetry: Load = (calledAs, asker) =>
  import("./poetry/syntax.ts").then(({ poetrySyntax }) => poetrySyntax(calledAs, asker));
const pyenv: Load = () => import("./pyenv/syntax.ts").then(({ pyenvSyntax }) => pyenvSyntax());
const python: Load = (calledAs) =>
  import("./python/syntax.ts").then(({ pythonSyntax }) => pythonSyntax(calledAs));
const systemctl: Load = () =>
  import("./systemctl/syntax.ts").then(({ systemctlSyntax }) => systemctlSyntax());
const service: Load = () => import("./systemctl/syntax.ts").then(({ serviceSyntax }) => serviceSyntax());

/** How the tools read their words, by the names under which they are called. */
const SYNTAXES: Readonly<Record<string, Load>> = {
  apt,
  "apt-cache": apt,
  "apt-get": apt,
  "apt-mark": apt,
  docker,
  git,
  hey,
  kind,
  kubectl,
  npm,
  npx,
  pip,
  poetry,
  pyenv,
  python,
  service,
  systemctl,
};

/** Of the tool that a path or name calls; undefined: there is none of that name. */
export async function toolSyntax(calledAs: string, asker: Asker): Promise<CommandSyntax | undefined> {
  const name = calledAs.replace(/^.*\//, "").replace(/^(pip|python)\d(?:\.\d+)?$/, "$1");
  return Object.hasOwn(SYNTAXES, name) ? SYNTAXES[name]?.(calledAs, asker) : undefined;
}

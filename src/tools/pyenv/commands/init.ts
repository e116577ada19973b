import type { PyenvCall } from "../pyenv-call.ts";
import { makeDirectories } from "../rehash.ts";
import { commandNames } from "./commands.ts";

const WORDS: readonly string[] = [
  "-",
  "--path",
  "--no-push-path",
  "--no-rehash",
  "--detect-shell",
  "bash",
  "fish",
  "ksh",
  "pwsh",
  "zsh",
];
/** Shells with words of their own; the others understand those of the Bourne shell. */
const FOREIGN: readonly string[] = ["fish", "pwsh"];

interface Wish {
  readonly mode: "help" | "print" | "path" | "detect";
  readonly shell: string;
  readonly pushPath: boolean;
  readonly rehash: boolean;
}

/** `pyenv init`: what the shell's start-up files evaluate, or how to write them. */
export async function init(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") {
    await call.print(WORDS.map((word) => `${word}\n`).join(""));
    return 0;
  }
  const wish = readWish(call);
  if (FOREIGN.includes(wish.shell)) return call.notSimulated(`pyenv init for ${wish.shell}`);
  switch (wish.mode) {
    case "help":
      await call.printError(instructions(wish.shell));
      return 1;
    case "path":
      await call.print(pathLines(call, wish) + rehashLine(wish));
      return 0;
    case "print":
      makeDirectories(call, call.shimsDirectory);
      makeDirectories(call, call.versionsDirectory);
      await call.print(
        `${pathLines(call, wish)}export PYENV_SHELL=${wish.shell}\n` +
          `${completionLine(call, wish)}${rehashLine(wish)}${shellFunction(call, wish)}`,
      );
      return 0;
    case "detect": {
      const { profile, rc } = startFiles(wish.shell) ?? { profile: "", rc: "" };
      await call.print(
        `PYENV_SHELL_DETECT=${wish.shell}\nPYENV_PROFILE_DETECT=${profile}\nPYENV_RC_DETECT=${rc}\n`,
      );
      return 0;
    }
  }
}

function readWish(call: PyenvCall): Wish {
  let mode: Wish["mode"] = "help";
  let shell = "";
  for (const arg of call.args) {
    if (arg === "-") mode = "print";
    else if (arg === "--path") mode = "path";
    else if (arg === "--detect-shell") mode = "detect";
    else if (!arg.startsWith("--no-")) shell = arg;
  }
  return {
    mode,
    shell: shell === "" ? callingShell(call) : shell,
    pushPath: call.args.includes("--no-push-path"),
    rehash: !call.args.includes("--no-rehash"),
  };
}

/** The name of the program that started pyenv. */
export function callingShell(call: PyenvCall): string {
  const called = (call.process.parent?.argv[0] ?? "").replace(/^-/, "").replace(/ .*/, "");
  const name = called === "" ? (call.env.get("SHELL") ?? "") : called;
  return name.replace(/^.*\//, "").replace(/-.*/, "");
}

interface StartFiles {
  readonly profile: string;
  readonly rc: string;
  readonly explained?: string;
}

function startFiles(shell: string): StartFiles | undefined {
  if (shell === "bash")
    return {
      profile: "~/.profile",
      rc: "~/.bashrc",
      explained: "~/.bash_profile if it exists, otherwise ~/.profile",
    };
  if (shell === "zsh")
    return {
      profile: "~/.zprofile",
      rc: "~/.zshrc",
      explained: undefined,
    };
  if (/^(?:ksh|ksh93|mksh)$/.test(shell)) return { profile: "~/.profile", rc: "~/.profile" };
  return undefined;
}

function instructions(shell: string): string {
  const { profile, rc, explained } = startFiles(shell) ?? {
    profile: "your shell's login startup file",
    rc: "your shell's interactive startup file",
    explained: undefined,
  };
  const where =
    profile === rc
      ? `${profile} :`
      : `\n# ${explained ?? profile} (for login shells)\n# and ${rc} (for interactive shells) :`;
  return `# Load pyenv automatically by appending
# the following to ${where}

export PYENV_ROOT="$HOME/.pyenv"
[[ -d $PYENV_ROOT/bin ]] && export PATH="$PYENV_ROOT/bin:$PATH"
eval "$(pyenv init - ${shell})"

# Restart your shell for the changes to take effect.

`;
}

function pathLines(call: PyenvCall, { pushPath }: Wish): string {
  const shims = call.shimsDirectory;
  const prepend = `export PATH="${shims}:\${PATH}"\n`;
  if (pushPath) return `if [[ ":$PATH:" != *':${shims}:'* ]]; then\n${prepend}fi\n`;
  return `PATH="$(bash --norc -ec 'IFS=:; paths=($PATH); 
for i in \${!paths[@]}; do 
if [[ \${paths[i]} == "''${shims}''" ]]; then unset '\\''paths[i]'\\''; 
fi; done; 
echo "\${paths[*]}"')"
${prepend}`;
}

function completionLine(call: PyenvCall, { shell }: Wish): string {
  const path = `${call.installation}/completions/pyenv.${shell}`;
  return call.files.access(path, "r") === undefined ? `source '${path}'\n` : "";
}

function rehashLine({ rehash }: Wish): string {
  return rehash ? "command pyenv rehash\n" : "";
}

/** The function that lets `pyenv shell` change the shell itself. */
function shellFunction(call: PyenvCall, { shell }: Wish): string {
  const names = commandNames(call, "for-shell").join("|") || "/";
  const head = /^(?:ksh|ksh93|mksh)$/.test(shell)
    ? "function pyenv {\n  typeset command=${1:-}"
    : "pyenv() {\n  local command=${1:-}";
  return `${head}
  [ "$#" -gt 0 ] && shift
  case "$command" in
  ${names})
    eval "$(pyenv "sh-$command" "$@")"
    ;;
  *)
    command pyenv "$command" "$@"
    ;;
  esac
}
`;
}

import type { PipCommand } from "../context.ts";

/** What each shell evaluates: pip's `completion.py`. */
const SCRIPTS: Readonly<Record<string, (program: string) => string>> = {
  bash: (program) => `_pip_completion()
{
    COMPREPLY=( $( COMP_WORDS="\${COMP_WORDS[*]}" \\
                   COMP_CWORD=$COMP_CWORD \\
                   PIP_AUTO_COMPLETE=1 $1 2>/dev/null ) )
}
complete -o default -F _pip_completion ${program}
`,
  zsh: () => `#compdef -P pip[0-9.]#
compadd $( COMP_WORDS="$words[*]" \\
           COMP_CWORD=$((CURRENT-1)) \\
           PIP_AUTO_COMPLETE=1 $words[1] 2>/dev/null )
`,
  fish: (program) => `function __fish_complete_pip
    set -lx COMP_WORDS (commandline -o) ""
    set -lx COMP_CWORD ( \\
        math (contains -i -- (commandline -t) $COMP_WORDS)-1 \\
    )
    set -lx PIP_AUTO_COMPLETE 1
    string split \\  -- (eval $COMP_WORDS[1])
end
complete -fa "(__fish_complete_pip)" -c ${program}
`,
};

/** https://pip.pypa.io/en/stable/user_guide/#command-completion */
export const completion: PipCommand = async ({ console, process, program, values }) => {
  const shell = Object.keys(SCRIPTS).findLast((name) => values.flag(name));
  if (shell === undefined) {
    await process.stderr.write("ERROR: You must pass --bash or --fish or --powershell or --zsh\n");
    return 0;
  }
  const script = SCRIPTS[shell]?.(program) ?? "";
  await console.print(`\n# pip ${shell} completion start\n${script}# pip ${shell} completion end\n\n`);
  return 0;
};

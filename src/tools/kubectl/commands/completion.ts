import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";

const SHELLS = ["bash", "fish", "powershell", "zsh"];

/** Asks kubectl itself what fits, by whatever name it was called: so an alias can have the function, too. */
const BASH = `# bash completion for kubectl

__start_kubectl() {
    local line
    local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=()
    while IFS= read -r line; do
        [[ $line == :* ]] || COMPREPLY+=("\${line%%$'\\t'*}")
    done < <(kubectl __complete "\${words[@]}" 2> /dev/null)
}

complete -o default -F __start_kubectl kubectl
`;

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_completion/ */
export const completion = defineKubectl({
  summary:
    "Output shell completion code for the specified shell (bash, zsh, fish, or powershell). The shell code must be evaluated to provide interactive completion of kubectl commands.  This can be done by sourcing it from the .bash_profile.",
  examples: `# Load the kubectl completion code for bash into the current shell
source <(kubectl completion bash)

# Write bash completion code to a file and source it from .bash_profile
kubectl completion bash > ~/.kube/completion.bash.inc`,
  usage: "SHELL [options]",

  async run(call) {
    const [shell, more] = call.operands;
    const advice = "\nSee 'kubectl completion -h' for help and examples";
    if (shell === undefined) throw plainError(`Shell not specified.${advice}`);
    if (more !== undefined) throw plainError(`Too many arguments. Expected only the shell type.${advice}`);
    if (!SHELLS.includes(shell))
      throw plainError(`Unsupported shell type ${JSON.stringify(shell)}.${advice}`);
    if (shell !== "bash") throw plainError(`rockpool: not simulated here: kubectl completion ${shell}`);
    await call.print(BASH);
    return 0;
  },
});

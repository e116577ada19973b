/** completions/pyenv.bash: asks pyenv for the words that may follow. */
export const COMPLETION = `_pyenv() {
  COMPREPLY=()
  local word="\${COMP_WORDS[COMP_CWORD]}"
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD-1}")
  local answer

  if [ "\${#words[@]}" -eq 0 ]; then
    answer="$(pyenv commands)"
  else
    answer="$(pyenv completions "\${words[@]}")"
  fi
  COMPREPLY=( $(compgen -W "$answer" -- "$word") )
}

complete -F _pyenv pyenv
`;

import { callingShell } from "../commands/init.ts";
import type { PyenvCall } from "../pyenv-call.ts";

/** Files by which the hook sees that another version may be wanted. */
const STAT = "-L -c %Y";

/** `pyenv virtualenv-init`: lets the shell enter and leave environments with the directory. */
export async function virtualenvInit(call: PyenvCall): Promise<number> {
  const words = call.args.filter((arg) => arg !== "-");
  const shell = words[0] ?? call.variable("PYENV_SHELL") ?? callingShell(call);
  if (!call.args.includes("-")) {
    const profile = { bash: "~/.bashrc", zsh: "~/.zshrc", ksh: "~/.profile" }[shell] ?? "your profile";
    await call.printError(`# Load pyenv-virtualenv automatically by adding
# the following to ${profile}:

eval "$(pyenv virtualenv-init -)"

`);
    return 1;
  }
  if (shell !== "bash") return call.notSimulated(`pyenv virtualenv-init for ${shell}`);
  const plugin = `${call.installation}/plugins/pyenv-virtualenv`;
  await call.print(`export PATH="${call.variable("PYENV_VIRTUALENV_ROOT") ?? plugin}/shims:\${PATH}";
export PYENV_VIRTUALENV_INIT=1;
${HOOK}`);
  return 0;
}

const HOOK = `_pyenv_virtualenv_hook() {
  local ret=$?
  if [ "\${PYENV_VERSION-}" = "\${_PYENV_VH_VERSION-}" ] \\
    && [ "\${VIRTUAL_ENV-}" = "\${_PYENV_VH_VENV-}" ]; then
    if [ -n "\${PYENV_VERSION-}" ]; then
      return $ret
    fi
    if [ "\${PWD}" = "\${_PYENV_VH_PWD-}" ] \\
      && [ "$(stat ${STAT} "\${_PYENV_VH_PATHS[@]}" 2>/dev/null)" = "\${_PYENV_VH_MTIMES-}" ]; then
      return $ret
    fi
  fi
  if [ -n "\${VIRTUAL_ENV-}" ]; then
    eval "$(pyenv sh-activate --quiet || pyenv sh-deactivate --quiet || true)" || true
  else
    eval "$(pyenv sh-activate --quiet || true)" || true
  fi
  _PYENV_VH_PWD="\${PWD}"
  _PYENV_VH_VERSION="\${PYENV_VERSION-}"
  _PYENV_VH_VENV="\${VIRTUAL_ENV-}"
  local _pvh_d="\${PWD}" _pvh_found_local=0
  _PYENV_VH_PATHS=()
  while :; do
    if [ -f "\${_pvh_d}/.python-version" ] || [ -L "\${_pvh_d}/.python-version" ]; then
      _PYENV_VH_PATHS+=("\${_pvh_d}/.python-version")
      if [ -f "\${_pvh_d}/.python-version" ]; then 
        _pvh_found_local=1
        break
      fi
    else
      _PYENV_VH_PATHS+=("\${_pvh_d}")
    fi
    [ "\${_pvh_d}" = "/" ] && break
    _pvh_d="\${_pvh_d%/*}"
    [ -z "\${_pvh_d}" ] && _pvh_d="/"
  done
  if [ "\${_pvh_found_local}" = "0" ]; then
    _PYENV_VH_PATHS+=("\${PYENV_ROOT}/version")
  fi
  _PYENV_VH_MTIMES="$(stat ${STAT} "\${_PYENV_VH_PATHS[@]}" 2>/dev/null)"
  return $ret
};
if ! [[ "\${PROMPT_COMMAND-}" =~ _pyenv_virtualenv_hook ]]; then
  PROMPT_COMMAND="_pyenv_virtualenv_hook;\${PROMPT_COMMAND-}"
fi
`;

/**
 * The scripts that a shell sources to enter an environment. Names and effects are those of Python's own (variables,
 * `deactivate`, the prompt), the text is ours.
 */

/** For bash and zsh: `. bin/activate`. */
export function activateScript(directory: string, prompt: string): string {
  return `# Source this file: ". bin/activate". Running it changes nothing in your shell.

# Gives back what was there before, and forgets itself.
deactivate () {
    if [ -n "\${_OLD_VIRTUAL_PATH:-}" ] ; then
        PATH="$_OLD_VIRTUAL_PATH"
        export PATH
        unset _OLD_VIRTUAL_PATH
    fi
    if [ -n "\${_OLD_VIRTUAL_PYTHONHOME:-}" ] ; then
        PYTHONHOME="$_OLD_VIRTUAL_PYTHONHOME"
        export PYTHONHOME
        unset _OLD_VIRTUAL_PYTHONHOME
    fi
    # The shell remembers where commands were found.
    hash -r 2> /dev/null
    if [ -n "\${_OLD_VIRTUAL_PS1:-}" ] ; then
        PS1="$_OLD_VIRTUAL_PS1"
        export PS1
        unset _OLD_VIRTUAL_PS1
    fi
    unset VIRTUAL_ENV VIRTUAL_ENV_PROMPT
    if [ "\${1:-}" != "nondestructive" ] ; then
        unset -f deactivate
    fi
}

# Another environment may be active.
deactivate nondestructive

VIRTUAL_ENV="${directory}"
export VIRTUAL_ENV

_OLD_VIRTUAL_PATH="$PATH"
PATH="$VIRTUAL_ENV/bin:$PATH"
export PATH

if [ -n "\${PYTHONHOME:-}" ] ; then
    _OLD_VIRTUAL_PYTHONHOME="$PYTHONHOME"
    unset PYTHONHOME
fi

if [ -z "\${VIRTUAL_ENV_DISABLE_PROMPT:-}" ] ; then
    _OLD_VIRTUAL_PS1="\${PS1:-}"
    PS1="(${prompt}) \${PS1:-}"
    export PS1
    VIRTUAL_ENV_PROMPT="(${prompt}) "
    export VIRTUAL_ENV_PROMPT
fi

hash -r 2> /dev/null
`;
}

/** For csh and tcsh: `source bin/activate.csh`. */
export function activateCsh(directory: string, prompt: string): string {
  return `# Source this file: "source bin/activate.csh".

alias deactivate 'test $?_OLD_VIRTUAL_PATH != 0 && setenv PATH "$_OLD_VIRTUAL_PATH"; rehash; test $?_OLD_VIRTUAL_PROMPT != 0 && set prompt="$_OLD_VIRTUAL_PROMPT"; unsetenv VIRTUAL_ENV; unalias deactivate'

setenv VIRTUAL_ENV "${directory}"
set _OLD_VIRTUAL_PATH="$PATH"
setenv PATH "$VIRTUAL_ENV/bin:$PATH"
set _OLD_VIRTUAL_PROMPT="$prompt"
if (! "$?VIRTUAL_ENV_DISABLE_PROMPT") then
    set prompt = "(${prompt}) $prompt"
endif
rehash
`;
}

/** For fish: `source bin/activate.fish`. */
export function activateFish(directory: string, prompt: string): string {
  return `# Source this file: "source bin/activate.fish".

function deactivate -d "Leave the virtual environment"
    set -gx PATH $_OLD_VIRTUAL_PATH
    set -e _OLD_VIRTUAL_PATH
    functions -e fish_prompt
    functions -c _old_fish_prompt fish_prompt
    functions -e _old_fish_prompt
    set -e VIRTUAL_ENV
    functions -e deactivate
end

set -gx VIRTUAL_ENV "${directory}"
set -gx _OLD_VIRTUAL_PATH $PATH
set -gx PATH "$VIRTUAL_ENV/bin" $PATH
functions -c fish_prompt _old_fish_prompt
function fish_prompt
    printf "(${prompt}) "
    _old_fish_prompt
end
`;
}

/** For PowerShell: `bin/Activate.ps1`. */
export function activatePowerShell(directory: string, prompt: string): string {
  return `# Run this file: "bin/Activate.ps1".

function global:deactivate {
    $env:PATH = $env:_OLD_VIRTUAL_PATH
    Remove-Item env:VIRTUAL_ENV, env:_OLD_VIRTUAL_PATH
    Remove-Item function:deactivate
}

$env:VIRTUAL_ENV = "${directory}"
$env:_OLD_VIRTUAL_PATH = $env:PATH
$env:PATH = "$env:VIRTUAL_ENV/bin:$env:PATH"
$env:VIRTUAL_ENV_PROMPT = "(${prompt}) "
`;
}

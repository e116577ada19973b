## lists what keys can do
bind -l 2> /dev/null | head -5; bind -l 2>/dev/null | wc -l
#> abort
#> accept-line
#> alias-expand-line
#> arrow-key-prefix
#> backward-byte
#> 173

## warns in a script
bind -q abort; echo $?
#> abort can be invoked via "\C-g", "\C-x\C-g", "\e\C-g".
#> 0
#2> bash: line 1: bind: warning: line editing not enabled

## tells the keys of a function
bind -q forward-char 2>/dev/null; bind -q alias-expand-line 2>/dev/null; echo $?; bind -q nosuch; echo $?
#> forward-char can be invoked via "\C-f", "\eOC", "\e[C".
#> alias-expand-line is not bound to any keys.
#> 1
#> 1
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: `nosuch': unknown function name

## binds a key to a function and takes it away
exec 2>/dev/null; bind '"\C-xk": kill-line'; bind -q kill-line; bind -r '\C-xk'; bind -q kill-line
#> kill-line can be invoked via "\C-k", "\C-xk".
#> kill-line can be invoked via "\C-k".

## takes all keys of a function away
exec 2>/dev/null; bind -u abort; bind -q abort; bind -p | grep -w abort
#> abort is not bound to any keys.
#> # abort (not bound)

## binds a key to a text
exec 2>/dev/null; bind '"\C-o": "echo hello\n"'; bind -s; bind -S
#> "\C-o": "echo hello\C-j"
#> \C-o outputs echo hello\C-j

## sets variables
exec 2>/dev/null; bind 'set bell-style none'; bind 'set completion-ignore-case on'; bind -v | grep -e bell-style -e ignore-case; bind -V | grep ignore-case
#> set completion-ignore-case on
#> set bell-style none
#> completion-ignore-case is set to `on'

## reads a file
exec 2>/dev/null; printf '%s\n' '# keys' 'set comment-begin //' '$if mode=vi' 'set bell-style none' '$else' '"\C-o": "x"' '$endif' > keys; bind -f keys; bind -s; bind -v | grep -e comment -e bell-style
#> "\C-o": "x"
#> set bell-style audible
#> set comment-begin //

## has keymaps
exec 2>/dev/null; bind -m vi-command -q vi-put; bind -m emacs-ctlx -q exchange-point-and-mark; bind -m nosuch -l; echo $?
#> vi-put can be invoked via "P", "p".
#> exchange-point-and-mark can be invoked via "\C-x".
#> 1

## complains about files and names
bind -f nowhere; echo $?; bind -u nosuch; echo $?; bind 'nonsense'; echo $?; bind 'set nosuch 1'; echo $?
#> 1
#> 1
#> 0
#> 0
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: nowhere: cannot read: No such file or directory
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: `nosuch': unknown function name
#2> bash: line 1: bind: warning: line editing not enabled
#2> readline: nonsense: no key sequence terminator
#2> bash: line 1: bind: warning: line editing not enabled
#2> readline: nosuch: unknown variable name

## refuses unknown options
bind -z; echo $?
#> 2
#2> bash: line 1: bind: warning: line editing not enabled
#2> bash: line 1: bind: -z: invalid option
#2> bind: usage: bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]

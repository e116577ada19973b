/** Text files of a fresh computer. */
export const SYSTEM_FILES: Readonly<Record<string, string>> = {
  "/etc/os-release": `PRETTY_NAME="Rockpool GNU/Linux 12 (bookworm)"
NAME="Rockpool GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"
VERSION_CODENAME=bookworm
ID=rockpool
ID_LIKE=debian
`,
  "/etc/debian_version": "12.8\n",
  "/etc/fstab": `# /etc/fstab: static file system information.
#
# <file system> <mount point>   <type>  <options>       <dump>  <pass>
/dev/sda1       /               ext4    errors=remount-ro 0       1
`,
  "/etc/issue": "Rockpool GNU/Linux 12 \\n \\l\n\n",
  "/etc/machine-id": "5f0c6a3be1d24f8f9b7a2c4d6e8f0a1b\n",
  "/etc/resolv.conf": "nameserver 10.0.2.3\n",
  "/etc/shells":
    "# /etc/shells: valid login shells\n/bin/sh\n/usr/bin/sh\n/bin/bash\n/usr/bin/bash\n/bin/rbash\n/usr/bin/rbash\n/bin/dash\n/usr/bin/dash\n",
  "/etc/ssh/ssh_config":
    "# See ssh_config(5).\nHost *\n    SendEnv LANG LC_*\n    HashKnownHosts yes\n    GSSAPIAuthentication yes\n",
  "/etc/timezone": "Etc/UTC\n",
  "/etc/motd": `
The programs included with the Rockpool system are simulated: nothing that
you do here can harm your own computer.

Rockpool comes with ABSOLUTELY NO WARRANTY, to the extent permitted by
applicable law.
`,
  "/etc/nsswitch.conf": `passwd:         files
group:          files
shadow:         files
gshadow:        files

hosts:          files dns
networks:       files

protocols:      files
services:       files
`,
  "/etc/profile": `# /etc/profile: system-wide .profile file for the Bourne shell (sh(1))
# and Bourne compatible shells (bash(1), ksh(1), ash(1), ...).
`,
  "/etc/skel/.bash_logout": "# ~/.bash_logout: executed by bash(1) when login shell exits.\n",
  "/etc/skel/.profile": `# ~/.profile: executed by the command interpreter for login shells.

# if running bash, include .bashrc if it exists
if [ -n "$BASH_VERSION" ]; then
    if [ -f "$HOME/.bashrc" ]; then
        . "$HOME/.bashrc"
    fi
fi

# set PATH so it includes the user's private bin directories if they exist
if [ -d "$HOME/bin" ] ; then
    PATH="$HOME/bin:$PATH"
fi
if [ -d "$HOME/.local/bin" ] ; then
    PATH="$HOME/.local/bin:$PATH"
fi
`,
  "/etc/skel/.bashrc": `# ~/.bashrc: executed by bash(1) for non-login shells.

# If not running interactively, don't do anything
case $- in
    *i*) ;;
      *) return;;
esac

# don't put duplicate lines or lines starting with space in the history.
HISTCONTROL=ignoreboth
HISTSIZE=1000
HISTFILESIZE=2000
shopt -s histappend checkwinsize

PS1='\\[\\033[01;32m\\]\\u@\\h\\[\\033[00m\\]:\\[\\033[01;34m\\]\\w\\[\\033[00m\\]\\$ '

alias ls='ls --color=auto'
alias grep='grep --color=auto'

# Alias definitions.
if [ -f ~/.bash_aliases ]; then
    . ~/.bash_aliases
fi
`,
};

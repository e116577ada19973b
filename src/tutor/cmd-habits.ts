/**
 * A small set of the commands of Windows' cmd.exe, for lessons that put them beside those of Linux: `habits: cmd` in the
 * front matter. Each is an alias, so that `type dir` tells what it stands for.
 */
export const CMD_HABITS = `
alias dir='ls -l' cls='clear' chdir='cd' copy='cp' move='mv' ren='mv' rename='mv' del='rm' erase='rm'
alias md='mkdir' rd='rmdir' where='which' findstr='grep' tasklist='ps aux' ver='uname -sr'
type() { if [ $# -eq 1 ] && [ -f "$1" ]; then cat -- "$1"; else builtin type "$@"; fi; }
`;

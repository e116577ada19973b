import type { Shell } from "../shell.ts";
import { localeAssigned } from "./locale-variables.ts";

/** A variable that the shell itself works by (bash's special_vars) was assigned or, without a value, unset. */
export function watchedAssigned(shell: Shell, name: string, value: string | undefined): void {
  switch (name) {
    case "BASH_XTRACEFD":
      return chooseTraceDescriptor(shell, value);
    case "GLOBIGNORE":
      return shell.changeOptions({ dotglob: value ? true : value !== undefined && shell.options.dotglob });
    case "HISTSIZE":
      return cutHistory(shell, value);
    case "IGNOREEOF":
      return shell.changeOptions({ ignoreeof: value !== undefined });
    case "OPTIND":
      if (!(Number(value ?? 0) > 1)) shell.getoptsState = undefined;
      return;
    case "PATH":
      return shell.commandHash.clear();
    case "POSIXLY_CORRECT":
      return shell.changeOptions({ posix: value !== undefined });
    default:
      return localeAssigned(shell, name, value);
  }
}

/** What is too much goes at once; what stays is numbered from how many that were (readline's stifle_history). */
function cutHistory({ history }: Shell, value: string | undefined): void {
  const most = value !== undefined && /^\s*\d+\s*$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
  const excess = history.entries.length - most;
  if (excess <= 0) return;
  history.entries.splice(0, excess);
  history.base = excess;
  history.saved = Math.max(0, history.saved - excess);
}

/** Unset or empty: its file is closed (bash manual 5.2). What is no open descriptor changes nothing. */
function chooseTraceDescriptor(shell: Shell, value: string | undefined): void {
  if (!value) {
    const { traceDescriptor } = shell;
    shell.traceDescriptor = undefined;
    if (traceDescriptor !== undefined) shell.process.fds.close(traceDescriptor);
    return;
  }
  if (/^\s*[0-9]+$/.test(value) && shell.process.fds.get(Number(value)))
    shell.traceDescriptor = Number(value);
  else shell.warn(`BASH_XTRACEFD: ${value}: invalid value for trace file descriptor`);
}

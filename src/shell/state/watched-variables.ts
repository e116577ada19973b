import type { Shell } from "../shell.ts";

/** A variable that the shell itself works by (bash's special_vars) was assigned or, without a value, unset. */
export function watchedAssigned(shell: Shell, name: string, value: string | undefined): void {
  switch (name) {
    case "BASH_XTRACEFD":
      return chooseTraceDescriptor(shell, value);
    case "GLOBIGNORE":
      return shell.changeOptions({ dotglob: value ? true : value !== undefined && shell.options.dotglob });
    case "IGNOREEOF":
      return shell.changeOptions({ ignoreeof: value !== undefined });
    case "OPTIND":
      if (!(Number(value ?? 0) > 1)) shell.getoptsState = undefined;
      return;
    case "PATH":
      return shell.commandHash.clear();
    case "POSIXLY_CORRECT":
      return shell.changeOptions({ posix: value !== undefined });
  }
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

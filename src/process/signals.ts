/** Signals of Linux on x86-64 (signal(7)); index is the number. */
export const SIGNALS = [
  "EXIT",
  "HUP",
  "INT",
  "QUIT",
  "ILL",
  "TRAP",
  "ABRT",
  "BUS",
  "FPE",
  "KILL",
  "USR1",
  "SEGV",
  "USR2",
  "PIPE",
  "ALRM",
  "TERM",
  "STKFLT",
  "CHLD",
  "CONT",
  "STOP",
  "TSTP",
  "TTIN",
  "TTOU",
  "URG",
  "XCPU",
  "XFSZ",
  "VTALRM",
  "PROF",
  "WINCH",
  "IO",
  "PWR",
  "SYS",
] as const; // prettier-ignore

/** A signal's number, 1 to 64. */
export type Signal = number;

export const SIGHUP = 1;
export const SIGINT = 2;
export const SIGUSR1 = 10;
export const SIGQUIT = 3;
export const SIGABRT = 6;
export const SIGKILL = 9;
export const SIGPIPE = 13;
export const SIGXCPU = 24;
export const SIGXFSZ = 25;
export const SIGALRM = 14;
export const SIGTERM = 15;
export const SIGCHLD = 17;
export const SIGCONT = 18;
export const SIGSTOP = 19;
export const SIGTSTP = 20;
export const SIGTTIN = 21;
export const SIGTTOU = 22;
export const SIGWINCH = 28;

const REALTIME_MIN = 34;
const REALTIME_MAX = 64;

/** `2`, `INT`, `SIGINT`, `sigint`, `RTMIN+1` → the number; 0 is EXIT; undefined where there is none. */
export function parseSignal(text: string): Signal | undefined {
  if (/^\d+$/.test(text)) {
    const number = Number(text);
    return number <= REALTIME_MAX && formatSignal(number) !== undefined ? number : undefined;
  }
  const name = text.toUpperCase().replace(/^SIG/, "");
  const index = (SIGNALS as readonly string[]).indexOf(name);
  if (index >= 0) return index;
  if (name === "CLD") return SIGCHLD;
  if (name === "POLL") return 29;
  if (name === "IOT") return SIGABRT;
  const realtime = /^RT(MIN|MAX)(?:([+-])(\d+))?$/.exec(name);
  if (!realtime) return undefined;
  const base = realtime[1] === "MIN" ? REALTIME_MIN : REALTIME_MAX;
  const number = base + Number(`${realtime[2] ?? "+"}${realtime[3] ?? 0}`);
  return number >= REALTIME_MIN && number <= REALTIME_MAX ? number : undefined;
}

/** The name without SIG: 2 → `INT`, 35 → `RTMIN+1`, 63 → `RTMAX-1`. */
export function formatSignal(signal: Signal): string | undefined {
  if (signal < SIGNALS.length) return SIGNALS[signal];
  if (signal < REALTIME_MIN || signal > REALTIME_MAX) return undefined;
  if (signal === REALTIME_MIN) return "RTMIN";
  if (signal === REALTIME_MAX) return "RTMAX";
  return signal < 50 ? `RTMIN+${signal - REALTIME_MIN}` : `RTMAX-${REALTIME_MAX - signal}`;
}

/** strsignal(3): what the shell prints when a job ends by the signal. */
export function describeSignal(signal: Signal): string {
  return (
    DESCRIPTIONS[signal] ??
    (signal >= REALTIME_MIN ? `Real-time signal ${signal - REALTIME_MIN}` : `Unknown signal ${signal}`)
  );
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  1: "Hangup",
  2: "Interrupt",
  3: "Quit",
  4: "Illegal instruction",
  5: "Trace/breakpoint trap",
  6: "Aborted",
  7: "Bus error",
  8: "Floating point exception",
  9: "Killed",
  10: "User defined signal 1",
  11: "Segmentation fault",
  12: "User defined signal 2",
  13: "Broken pipe",
  14: "Alarm clock",
  15: "Terminated",
  16: "Stack fault",
  17: "Child exited",
  18: "Continued",
  19: "Stopped (signal)",
  20: "Stopped",
  21: "Stopped (tty input)",
  22: "Stopped (tty output)",
  23: "Urgent I/O condition",
  24: "CPU time limit exceeded",
  25: "File size limit exceeded",
  26: "Virtual timer expired",
  27: "Profiling timer expired",
  28: "Window changed",
  29: "I/O possible",
  30: "Power failure",
  31: "Bad system call",
}; // prettier-ignore

/** What an unhandled signal does (signal(7), "Standard signals"). */
export function defaultAction(signal: Signal): "terminate" | "ignore" | "stop" | "continue" {
  if (signal === SIGCHLD || signal === SIGWINCH || signal === 23) return "ignore";
  if (signal === SIGCONT) return "continue";
  if (signal >= SIGSTOP && signal <= SIGTTOU) return "stop";
  return "terminate";
}

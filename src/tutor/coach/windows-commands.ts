/** Commands of Windows' cmd.exe, with what does the same here (learn.microsoft.com, Windows commands). */
export interface WindowsCommand {
  /** The command here; its words follow. */
  readonly here: string;
  /** The words stand in the other order, or mean something else: only the command is told. */
  readonly alone?: boolean;
}

export const WINDOWS_COMMANDS: Readonly<Record<string, WindowsCommand>> = {
  assoc: { here: "file", alone: true },
  attrib: { here: "ls -l" },
  chdir: { here: "cd" },
  cls: { here: "clear", alone: true },
  copy: { here: "cp" },
  del: { here: "rm" },
  deltree: { here: "rm -r" },
  erase: { here: "rm" },
  explorer: { here: "ls", alone: true },
  fc: { here: "diff" },
  findstr: { here: "grep" },
  "clear-host": { here: "clear", alone: true },
  "copy-item": { here: "cp" },
  "get-childitem": { here: "ls" },
  "get-content": { here: "cat" },
  "get-location": { here: "pwd" },
  icacls: { here: "chmod", alone: true },
  ipconfig: { here: "ip addr", alone: true },
  md: { here: "mkdir" },
  mklink: { here: "ln -s", alone: true },
  move: { here: "mv" },
  "move-item": { here: "mv" },
  "new-item": { here: "touch" },
  notepad: { here: "nano" },
  rd: { here: "rmdir" },
  ren: { here: "mv" },
  rename: { here: "mv" },
  robocopy: { here: "cp -r" },
  "remove-item": { here: "rm" },
  "select-string": { here: "grep", alone: true },
  "set-location": { here: "cd" },
  start: { here: "./NAME", alone: true },
  systeminfo: { here: "uname -a", alone: true },
  taskkill: { here: "kill", alone: true },
  tasklist: { here: "ps aux", alone: true },
  tracert: { here: "traceroute" },
  type: { here: "cat" },
  ver: { here: "uname -sr", alone: true },
  where: { here: "which" },
  xcopy: { here: "cp -r" },
};

import type { Shell } from "../shell.ts";
import type { SetOption, ShoptOption } from "./options.ts";

/** Turns an option on or off, with what hangs on it (bash manual 4.3). */
export function setOption(shell: Shell, name: SetOption | ShoptOption, on: boolean): void {
  // Nothing but `set -r` and the start changes it.
  if (name === "restricted_shell") return;
  const { variables } = shell;
  shell.changeOptions({ [name]: on });
  switch (name) {
    case "noexec":
      if (on) shell.attention = true;
      break;
    case "extdebug":
      shell.changeOptions({ functrace: on, errtrace: on });
      break;
    case "interactive-comments":
      shell.changeOptions({ interactive_comments: on });
      break;
    case "interactive_comments":
      shell.changeOptions({ "interactive-comments": on });
      break;
    case "posix":
      // bash manual 6.11: aliases are expanded in scripts too, and POSIXLY_CORRECT is there.
      shell.changeOptions({
        expand_aliases: on || shell.interactive,
        inherit_errexit: on,
        shift_verbose: on,
      });
      if (on && variables.get("POSIXLY_CORRECT") === undefined) variables.set("POSIXLY_CORRECT", "y");
      else if (!on) variables.unset("POSIXLY_CORRECT");
      break;
    case "vi":
      if (on) shell.changeOptions({ emacs: false });
      break;
    case "emacs":
      if (on) shell.changeOptions({ vi: false });
      break;
    case "ignoreeof":
      if (on) variables.set("IGNOREEOF", "10");
      else variables.unset("IGNOREEOF");
      break;
  }
}

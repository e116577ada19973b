import { ExpansionFault } from "../expand/host.ts";

/** A substitution's process could not be forked: the message is out, the command is given up. */
export class SubstitutionAborted extends ExpansionFault {
  constructor(status: number) {
    super("", "shell", status);
  }
}

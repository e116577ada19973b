import type { Call } from "../../process/command/call.ts";
import { addGroup, addNormalUser, addSystemUser, addToGroup } from "./add-user.ts";
import { complain, openCall } from "./adduser-call.ts";
import { readWords } from "./words.ts";

export const USAGE = `adduser [--uid id] [--firstuid id] [--lastuid id]
        [--gid id] [--firstgid id] [--lastgid id] [--ingroup group]
        [--add-extra-groups] [--shell shell]
        [--comment comment] [--home dir] [--no-create-home]
        [--allow-all-names] [--allow-bad-names]
        [--disabled-password] [--disabled-login]
        [--conf file] [--quiet] [--verbose] [--debug]
        user
    Add a normal user

adduser --system
        [--uid id] [--group] [--ingroup group] [--gid id]
        [--shell shell] [--comment comment] [--home dir] [--no-create-home]
        [--conf file] [--quiet] [--verbose] [--debug]
        user
   Add a system user

adduser --group
        [--gid ID] [--firstgid id] [--lastgid id]
        [--conf file] [--quiet] [--verbose] [--debug]
        group
addgroup
        [--gid ID] [--firstgid id] [--lastgid id]
        [--conf file] [--quiet] [--verbose] [--debug]
        group
   Add a user group

addgroup --system
        [--gid id]
        [--conf file] [--quiet] [--verbose] [--debug]
        group
   Add a system group

adduser USER GROUP
   Add an existing user to an existing group
`;

const WORDS = {
  values: [
    "uid",
    "firstuid",
    "lastuid",
    "gid",
    "firstgid",
    "lastgid",
    "ingroup",
    "shell",
    "comment",
    "gecos",
    "home",
    "conf",
  ],
  switches: [
    "add-extra-groups",
    "no-create-home",
    "allow-all-names",
    "allow-bad-names",
    "force-badname",
    "disabled-password",
    "disabled-login",
    "quiet",
    "verbose",
    "debug",
    "system",
    "group",
    "help",
    "version",
  ],
};

/** adduser and addgroup are one program. */
export async function runAdduser(call: Call, asGroup: boolean): Promise<number> {
  const { options, operands, unknown } = readWords(call.operands, WORDS);
  if (unknown.length > 0) {
    for (const name of unknown) call.printError(`Unknown option: ${name}\n`);
    call.print(USAGE);
    return 1;
  }
  if (options.has("help") || options.has("version")) {
    call.print(
      options.has("help") ? USAGE : "adduser version 3.134\n\nAdds a user or group to the system.\n",
    );
    return 0;
  }
  const own = openCall(call, options);
  if (call.files.credentials.uid !== 0)
    return complain(own, "Only root may add a user or group to the system.");
  if (options.has("conf")) return call.notSimulated("--conf");
  const [first, second] = operands;
  if (first === undefined || operands.length > 2) return complain(own, "Only one or two names allowed.");
  if (second !== undefined)
    return asGroup || options.has("group")
      ? complain(own, "Specify only one name in this mode.")
      : addToGroup(own, first, second);
  if (options.has("system") && !asGroup) return addSystemUser(own, first);
  return asGroup || options.has("group") ? addGroup(own, first) : addNormalUser(own, first);
}

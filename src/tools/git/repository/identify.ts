import { Users } from "../../../process/users.ts";
import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { type Person, readDate } from "./person.ts";

/** Who writes, and when: by the environment, else by the configuration (git-commit(1), "COMMIT INFORMATION"). */
export function identify(call: GitCall, role: "AUTHOR" | "COMMITTER"): Person {
  const own = role.toLowerCase();
  const name = call.env(`GIT_${role}_NAME`) ?? call.config(`${own}.name`) ?? call.config("user.name");
  const email =
    call.env(`GIT_${role}_EMAIL`) ??
    call.config(`${own}.email`) ??
    call.config("user.email") ??
    call.env("EMAIL");
  if (email === undefined) throw unknownPerson(call, role === "AUTHOR" ? "Author" : "Committer");
  const dateText = call.env(`GIT_${role}_DATE`);
  const date = dateText === undefined ? { time: call.now, zone: "+0000" } : readDate(dateText);
  if (!date) return die(`invalid date format: ${dateText}`);
  const account = new Users(call.files).byUid(call.files.credentials.uid)?.gecos.split(",")[0];
  return { name: name ?? (account || call.env("USER") || "unknown"), email, ...date };
}

function unknownPerson(call: GitCall, shown: string): Death {
  const user = call.env("USER") ?? "learner";
  return new Death(
    `${shown} identity unknown

*** Please tell me who you are.

Run

  git config --global user.email "you@example.com"
  git config --global user.name "Your Name"

to set your account's default identity.
Omit --global to set the identity only in this repository.

fatal: unable to auto-detect email address (got '${user}@${call.process.hostname}.(none)')
`,
    128,
  );
}

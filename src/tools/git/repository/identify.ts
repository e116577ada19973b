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
  const shown = role === "AUTHOR" ? "Author" : "Committer";
  const missing = email === undefined ? "email" : name === undefined ? "name" : undefined;
  if (missing && call.flag("user.useconfigonly", false))
    throw unknownPerson(shown, `no ${missing} was given and auto-detection is disabled`);
  if (email === undefined)
    throw unknownPerson(shown, `unable to auto-detect email address (got '${guess(call)}')`);
  const dateText = call.env(`GIT_${role}_DATE`);
  const date = dateText === undefined ? { time: call.now, zone: "+0000" } : readDate(dateText);
  if (!date) return die(`invalid date format: ${dateText}`);
  const account = new Users(call.files).byUid(call.files.credentials.uid)?.gecos.split(",")[0];
  return { name: name ?? (account || call.env("USER") || "unknown"), email, ...date };
}

function guess(call: GitCall): string {
  return `${call.env("USER") ?? "learner"}@${call.process.hostname}.(none)`;
}

function unknownPerson(shown: string, reason: string): Death {
  return new Death(
    `${shown} identity unknown

*** Please tell me who you are.

Run

  git config --global user.email "you@example.com"
  git config --global user.name "Your Name"

to set your account's default identity.
Omit --global to set the identity only in this repository.

fatal: ${reason}
`,
    128,
  );
}

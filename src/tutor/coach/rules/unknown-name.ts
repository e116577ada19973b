import { nearestWord } from "../../../base/edit-distance.ts";
import { EVERYDAY } from "../everyday.ts";
import { failedCommand, lineOf, type Rule } from "../moment.ts";

/** How a program says that a thing is not there, and the script that lists those that are. */
const THINGS: readonly { readonly form: RegExp; readonly list: string }[] = [
  { form: /kill: (?:SIG)?(\w+): invalid signal/, list: "compgen -A signal | sed s/^SIG//" },
  { form: /set: (\S+): invalid option name/, list: "compgen -A setopt" },
  { form: /shopt: (\S+): invalid shell option name/, list: "compgen -A shopt" },
  { form: /no help topics match `([^']+)'/, list: "compgen -A helptopic" },
  { form: /No manual entry for (\S+)/, list: "compgen -c" },
  { form: /type: (\S+): not found/, list: "compgen -c" },
  { form: /(?:invalid user: ‘|id: ‘)(\w+)’/, list: "compgen -u" },
  {
    form: /No module named '?([\w.]+)/,
    list: "printf '%s\\n' http.server venv pip json.tool pytest unittest pdb timeit calendar",
  },
  {
    form: /pathspec '([^']+)' did not match/,
    list: "git branch --format='%(refname:short)'; git ls-files",
  },
  { form: /merge: (\S+) - not something we can merge/, list: "git branch --format='%(refname:short)'" },
  { form: /'([^']+)' does not appear to be a git repository/, list: "git remote" },
  { form: /No such container: (\S+)/, list: "docker ps -a --format '{{.Names}}'" },
  { form: /No such image: ([^\s:]+)/, list: "docker images --format '{{.Repository}}'" },
  { form: /(?:get|No such volume:?) (\S+?):? no such volume/i, list: "docker volume ls -q" },
  { form: /network (\S+) not found/, list: "docker network ls --format '{{.Name}}'" },
  { form: /no such service: (\S+)/, list: "docker compose config --services" },
  {
    form: /pull access denied for (\S+),/,
    list: "printf '%s\\n' alpine busybox debian haproxy hello-world httpd mysql nginx node postgres python redis registry ubuntu",
  },
  {
    form: /doesn't have a resource type "(\w+)"/,
    list: "printf '%s\\n' pods deployments services nodes namespaces configmaps replicasets events",
  },
  {
    form: /Object "([^"]+)" is unknown, try "ip help"/,
    list: "printf '%s\\n' addr link route neigh address help",
  },
  {
    form: /Command "([^"]+)" is unknown, try "ip /,
    list: "printf '%s\\n' show list add delete set get help",
  },
  { form: /Unable to locate package (\S+)/, list: "apt-cache pkgnames" },
];
const LIST_STEPS = 400_000;

/** `kill -TREM`, `git checkout mian`, `docker stop webb`: a slip in the name of a thing that is there. */
export const unknownName: Rule = async (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { computer, output, say } = moment;
  for (const { form, list } of THINGS) {
    const name = form.exec(output)?.[1];
    const at =
      name === undefined ? -1 : failed.words.findIndex((word, index) => index > 0 && word.includes(name));
    if (name === undefined || at < 0) continue;
    const { stdout } = await computer.probe(list, { helpers: new Map(), steps: LIST_STEPS });
    const names = stdout.split("\n");
    const near = nearestWord(name, [...EVERYDAY.filter((each) => names.includes(each)), ...names]);
    if (near === undefined) return undefined;
    const word = (failed.typed[at] ?? "").replace(name, () => near);
    return say.didYouMean(lineOf(failed, failed.typed.with(at, word)));
  }
  return undefined;
};

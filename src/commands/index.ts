import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Command } from "../process/command/define-command.ts";

/** The programs under /usr/bin, in alphabetical order. The name of each is the name of its file here. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  "[": () => import("./bracket.ts").then(({ bracket }) => bracket),
  awk: () => import("./awk.ts").then(({ awk }) => awk),
  basename: () => import("./basename.ts").then(({ basename }) => basename),
  bc: () => import("./bc.ts").then(({ bc }) => bc),
  cat: () => import("./cat.ts").then(({ cat }) => cat),
  chgrp: () => import("./chgrp.ts").then(({ chgrp }) => chgrp),
  chmod: () => import("./chmod.ts").then(({ chmod }) => chmod),
  chown: () => import("./chown.ts").then(({ chown }) => chown),
  clear: () => import("./clear.ts").then(({ clear }) => clear),
  cmp: () => import("./cmp.ts").then(({ cmp }) => cmp),
  comm: () => import("./comm.ts").then(({ comm }) => comm),
  cp: () => import("./cp.ts").then(({ cp }) => cp),
  cut: () => import("./cut.ts").then(({ cut }) => cut),
  date: () => import("./date.ts").then(({ date }) => date),
  df: () => import("./df.ts").then(({ df }) => df),
  diff: () => import("./diff.ts").then(({ diff }) => diff),
  dir: () => import("./dir.ts").then(({ dir }) => dir),
  dirname: () => import("./dirname.ts").then(({ dirname }) => dirname),
  du: () => import("./du.ts").then(({ du }) => du),
  echo: () => import("./echo.ts").then(({ echo }) => echo),
  egrep: () => import("./egrep.ts").then(({ egrep }) => egrep),
  env: () => import("./env.ts").then(({ env }) => env),
  expr: () => import("./expr.ts").then(({ expr }) => expr),
  false: () => import("./false.ts").then(({ falseCommand }) => falseCommand),
  fgrep: () => import("./fgrep.ts").then(({ fgrep }) => fgrep),
  file: () => import("./file.ts").then(({ file }) => file),
  find: () => import("./find.ts").then(({ find }) => find),
  grep: () => import("./grep.ts").then(({ grep }) => grep),
  head: () => import("./head.ts").then(({ head }) => head),
  hostname: () => import("./hostname.ts").then(({ hostname }) => hostname),
  id: () => import("./id.ts").then(({ id }) => id),
  join: () => import("./join.ts").then(({ join }) => join),
  kill: () => import("./kill.ts").then(({ kill }) => kill),
  killall: () => import("./killall.ts").then(({ killall }) => killall),
  less: () => import("./less.ts").then(({ less }) => less),
  link: () => import("./link.ts").then(({ link }) => link),
  ln: () => import("./ln.ts").then(({ ln }) => ln),
  ls: () => import("./ls.ts").then(({ ls }) => ls),
  man: () => import("./man.ts").then(({ man }) => man),
  mkdir: () => import("./mkdir.ts").then(({ mkdir }) => mkdir),
  mkfifo: () => import("./mkfifo.ts").then(({ mkfifo }) => mkfifo),
  mknod: () => import("./mknod.ts").then(({ mknod }) => mknod),
  mktemp: () => import("./mktemp.ts").then(({ mktemp }) => mktemp),
  mv: () => import("./mv.ts").then(({ mv }) => mv),
  nano: () => import("./nano.ts").then(({ nano }) => nano),
  nice: () => import("./nice.ts").then(({ nice }) => nice),
  nl: () => import("./nl.ts").then(({ nl }) => nl),
  nohup: () => import("./nohup.ts").then(({ nohup }) => nohup),
  od: () => import("./od.ts").then(({ od }) => od),
  paste: () => import("./paste.ts").then(({ paste }) => paste),
  pgrep: () => import("./pgrep.ts").then(({ pgrep }) => pgrep),
  pidof: () => import("./pidof.ts").then(({ pidof }) => pidof),
  pkill: () => import("./pkill.ts").then(({ pkill }) => pkill),
  printenv: () => import("./printenv.ts").then(({ printenv }) => printenv),
  ps: () => import("./ps.ts").then(({ ps }) => ps),
  pstree: () => import("./pstree.ts").then(({ pstree }) => pstree),
  pwd: () => import("./pwd.ts").then(({ pwd }) => pwd),
  readlink: () => import("./readlink.ts").then(({ readlink }) => readlink),
  realpath: () => import("./realpath.ts").then(({ realpath }) => realpath),
  renice: () => import("./renice.ts").then(({ renice }) => renice),
  rev: () => import("./rev.ts").then(({ rev }) => rev),
  rgrep: () => import("./rgrep.ts").then(({ rgrep }) => rgrep),
  rm: () => import("./rm.ts").then(({ rm }) => rm),
  rmdir: () => import("./rmdir.ts").then(({ rmdir }) => rmdir),
  sed: () => import("./sed.ts").then(({ sed }) => sed),
  seq: () => import("./seq.ts").then(({ seq }) => seq),
  setsid: () => import("./setsid.ts").then(({ setsid }) => setsid),
  sleep: () => import("./sleep.ts").then(({ sleep }) => sleep),
  sort: () => import("./sort.ts").then(({ sort }) => sort),
  stat: () => import("./stat.ts").then(({ stat }) => stat),
  sync: () => import("./sync.ts").then(({ sync }) => sync),
  tac: () => import("./tac.ts").then(({ tac }) => tac),
  tail: () => import("./tail.ts").then(({ tail }) => tail),
  tee: () => import("./tee.ts").then(({ tee }) => tee),
  test: () => import("./test.ts").then(({ test }) => test),
  timeout: () => import("./timeout.ts").then(({ timeout }) => timeout),
  touch: () => import("./touch.ts").then(({ touch }) => touch),
  tr: () => import("./tr.ts").then(({ tr }) => tr),
  tree: () => import("./tree.ts").then(({ tree }) => tree),
  true: () => import("./true.ts").then(({ trueCommand }) => trueCommand),
  truncate: () => import("./truncate.ts").then(({ truncate }) => truncate),
  uname: () => import("./uname.ts").then(({ uname }) => uname),
  uniq: () => import("./uniq.ts").then(({ uniq }) => uniq),
  unlink: () => import("./unlink.ts").then(({ unlink }) => unlink),
  vdir: () => import("./vdir.ts").then(({ vdir }) => vdir),
  wc: () => import("./wc.ts").then(({ wc }) => wc),
  which: () => import("./which.ts").then(({ which }) => which),
  whoami: () => import("./whoami.ts").then(({ whoami }) => whoami),
  xargs: () => import("./xargs.ts").then(({ xargs }) => xargs),
  xxd: () => import("./xxd.ts").then(({ xxd }) => xxd),
  yes: () => import("./yes.ts").then(({ yes }) => yes),
};

/** All names, without loading anything. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

const loaded = new Map<string, Command>();

/** The command of that name; at once where it was loaded before. Undefined where there is none. */
export function loadCommand(name: string): MaybePromise<Command> | undefined {
  const known = loaded.get(name);
  if (known) return known;
  if (!Object.hasOwn(COMMANDS, name)) return undefined;
  return COMMANDS[name]?.().then((command) => {
    loaded.set(name, command);
    return command;
  });
}

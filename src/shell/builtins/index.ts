import { alias, unalias } from "./alias.ts";
import { breakBuiltin, continueBuiltin } from "./break.ts";
import { builtinBuiltin } from "./builtin.ts";
import { cd } from "./cd.ts";
import { command } from "./command.ts";
import { declare, local, typeset } from "./declare.ts";
import { type Builtin, laterBuiltin } from "./define.ts";
import { echo } from "./echo.ts";
import { evalBuiltin } from "./eval.ts";
import { exit } from "./exit.ts";
import { exportBuiltin, readonly } from "./export.ts";
import { pwd } from "./pwd.ts";
import { read } from "./read.ts";
import { returnBuiltin } from "./return.ts";
import { set } from "./set.ts";
import { shift } from "./shift.ts";
import { shopt } from "./shopt.ts";
import { dot, source } from "./source.ts";
import { bracket, test } from "./test.ts";
import { colon, falseBuiltin, trueBuiltin } from "./true.ts";
import { unset } from "./unset.ts";

/** Every builtin, in alphabetical order: one line each. What the first prompt does not need is loaded when it is called. */
const ALL: readonly Builtin[] = [
  dot,
  colon,
  bracket,
  alias,
  laterBuiltin("bg", () => import("./fg.ts").then(({ bg }) => bg)),
  laterBuiltin("bind", () => import("./bind.ts").then(({ bind }) => bind)),
  breakBuiltin,
  builtinBuiltin,
  laterBuiltin("caller", () => import("./caller.ts").then(({ caller }) => caller)),
  cd,
  command,
  laterBuiltin("compgen", () => import("./compgen.ts").then(({ compgen }) => compgen)),
  laterBuiltin("complete", () => import("./complete.ts").then(({ complete }) => complete)),
  laterBuiltin("compopt", () => import("./compopt.ts").then(({ compopt }) => compopt)),
  continueBuiltin,
  declare,
  laterBuiltin("dirs", () => import("./dirs.ts").then(({ dirs }) => dirs)),
  laterBuiltin("disown", () => import("./disown.ts").then(({ disown }) => disown)),
  echo,
  laterBuiltin("enable", () => import("./enable.ts").then(({ enable }) => enable)),
  evalBuiltin,
  laterBuiltin("exec", () => import("./exec.ts").then(({ exec }) => exec), true),
  exit,
  exportBuiltin,
  falseBuiltin,
  laterBuiltin("fc", () => import("./fc.ts").then(({ fc }) => fc)),
  laterBuiltin("fg", () => import("./fg.ts").then(({ fg }) => fg)),
  laterBuiltin("getopts", () => import("./getopts.ts").then(({ getopts }) => getopts)),
  laterBuiltin("hash", () => import("./hash.ts").then(({ hash }) => hash)),
  laterBuiltin("help", () => import("./help.ts").then(({ help }) => help)),
  laterBuiltin("history", () => import("./history.ts").then(({ history }) => history)),
  laterBuiltin("jobs", () => import("./jobs.ts").then(({ jobs }) => jobs)),
  laterBuiltin("kill", () => import("./kill.ts").then(({ kill }) => kill)),
  laterBuiltin("let", () => import("./let.ts").then(({ letBuiltin }) => letBuiltin)),
  local,
  laterBuiltin("logout", () => import("./logout.ts").then(({ logout }) => logout)),
  laterBuiltin("mapfile", () => import("./mapfile.ts").then(({ mapfile }) => mapfile)),
  laterBuiltin("popd", () => import("./popd.ts").then(({ popd }) => popd)),
  laterBuiltin("printf", () => import("./printf.ts").then(({ printf }) => printf)),
  laterBuiltin("pushd", () => import("./pushd.ts").then(({ pushd }) => pushd)),
  pwd,
  read,
  laterBuiltin("readarray", () => import("./mapfile.ts").then(({ readarray }) => readarray)),
  readonly,
  returnBuiltin,
  set,
  shift,
  shopt,
  source,
  laterBuiltin("suspend", () => import("./suspend.ts").then(({ suspend }) => suspend)),
  test,
  laterBuiltin("times", () => import("./times.ts").then(({ times }) => times), true),
  laterBuiltin("trap", () => import("./trap.ts").then(({ trap }) => trap), true),
  trueBuiltin,
  laterBuiltin("type", () => import("./type.ts").then(({ type }) => type)),
  typeset,
  laterBuiltin("ulimit", () => import("./ulimit.ts").then(({ ulimit }) => ulimit)),
  laterBuiltin("umask", () => import("./umask.ts").then(({ umask }) => umask)),
  unalias,
  unset,
  laterBuiltin("wait", () => import("./wait.ts").then(({ wait }) => wait)),
];

export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((builtin) => [builtin.name, builtin]));

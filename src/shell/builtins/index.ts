import { alias, unalias } from "./alias.ts";
import { breakBuiltin, continueBuiltin } from "./break.ts";
import { builtinBuiltin } from "./builtin.ts";
import { caller } from "./caller.ts";
import { cd } from "./cd.ts";
import { command } from "./command.ts";
import { declare, local, typeset } from "./declare.ts";
import type { Builtin } from "./define.ts";
import { dirs } from "./dirs.ts";
import { disown } from "./disown.ts";
import { echo } from "./echo.ts";
import { evalBuiltin } from "./eval.ts";
import { exec } from "./exec.ts";
import { exit } from "./exit.ts";
import { exportBuiltin, readonly } from "./export.ts";
import { bg, fg } from "./fg.ts";
import { getopts } from "./getopts.ts";
import { hash } from "./hash.ts";
import { jobs } from "./jobs.ts";
import { kill } from "./kill.ts";
import { letBuiltin } from "./let.ts";
import { mapfile, readarray } from "./mapfile.ts";
import { popd } from "./popd.ts";
import { printf } from "./printf.ts";
import { pushd } from "./pushd.ts";
import { pwd } from "./pwd.ts";
import { read } from "./read.ts";
import { returnBuiltin } from "./return.ts";
import { set } from "./set.ts";
import { shift } from "./shift.ts";
import { shopt } from "./shopt.ts";
import { dot, source } from "./source.ts";
import { bracket, test } from "./test.ts";
import { times } from "./times.ts";
import { trap } from "./trap.ts";
import { colon, falseBuiltin, trueBuiltin } from "./true.ts";
import { type } from "./type.ts";
import { umask } from "./umask.ts";
import { unset } from "./unset.ts";
import { wait } from "./wait.ts";

/** Every builtin, in alphabetical order: one line each. */
const ALL: readonly Builtin[] = [
  dot,
  colon,
  bracket,
  alias,
  bg,
  breakBuiltin,
  builtinBuiltin,
  caller,
  cd,
  command,
  continueBuiltin,
  declare,
  dirs,
  disown,
  echo,
  evalBuiltin,
  exec,
  exit,
  exportBuiltin,
  falseBuiltin,
  fg,
  getopts,
  hash,
  jobs,
  kill,
  letBuiltin,
  local,
  mapfile,
  popd,
  printf,
  pushd,
  pwd,
  read,
  readarray,
  readonly,
  returnBuiltin,
  set,
  shift,
  shopt,
  source,
  test,
  times,
  trap,
  trueBuiltin,
  type,
  typeset,
  umask,
  unalias,
  unset,
  wait,
];

export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((builtin) => [builtin.name, builtin]));

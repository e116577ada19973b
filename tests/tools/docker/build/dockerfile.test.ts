import { describe, expect, it } from "vitest";
import { parseDockerfile } from "../../../../src/tools/docker/engine/build/dockerfile.ts";
import { DockerfileError } from "../../../../src/tools/docker/engine/build/dockerfile-error.ts";
import { lintFile, toldWarning } from "../../../../src/tools/docker/engine/build/lint.ts";

/** The fault and the lines that it is told of. */
function fault(source: string): string {
  try {
    parseDockerfile(source);
  } catch (error) {
    if (error instanceof DockerfileError) return `${error.place.first}-${error.place.last} ${error.message}`;
    throw error;
  }
  return "";
}

function warnings(source: string): string[] {
  return lintFile(parseDockerfile(source)).map((warning) => toldWarning(warning).short);
}

describe("what is wrong with a Dockerfile (buildkit, frontend/dockerfile)", () => {
  const at = (line: number) => `${line}-${line} dockerfile parse error on line ${line}: `;
  it.each([
    ["FROM a\nRUNN x\n", `${at(2)}unknown instruction: RUNN (did you mean RUN?)`],
    ["FROM a\nfrobnicate x\n", `${at(2)}unknown instruction: frobnicate`],
    ["FROM\n", `${at(1)}FROM requires either one or three arguments`],
    ["FROM a b\n", `${at(1)}FROM requires either one or three arguments`],
    [
      "FROM a as 1b\n",
      `${at(1)}invalid name for build stage: "1b", name can't start with a number or contain symbols`,
    ],
    ["FROM --platfrom=x a\n", `${at(1)}unknown flag: --platfrom (did you mean platform?)`],
    ["FROM a\nCOPY --link=maybe a b\n", `${at(2)}expecting boolean value for flag --link, not: maybe`],
    ["FROM a\nCOPY --from a b\n", `${at(2)}missing a value on flag: --from`],
    ["FROM a\nCOPY --from=a --from=b a b\n", `${at(2)}duplicate flag specified: --from`],
    [
      "FROM a\nADD x\n",
      `${at(2)}ADD requires at least two arguments, but only one was provided. Destination could not be determined`,
    ],
    ["FROM a\nWORKDIR\n", `${at(2)}WORKDIR requires exactly one argument`],
    ["FROM a\nEXPOSE\n", `${at(2)}EXPOSE requires at least one argument`],
    ["FROM a\nSHELL sh -c\n", `${at(2)}SHELL requires the arguments to be in JSON form`],
    ["FROM a\nONBUILD FROM b\n", `${at(2)}FROM isn't allowed as an ONBUILD trigger`],
    ["FROM a\nONBUILD ONBUILD RUN x\n", `${at(2)}Chaining ONBUILD via \`ONBUILD ONBUILD\` isn't allowed`],
    ["FROM a\nHEALTHCHECK curl x\n", `${at(2)}Unknown type "CURL" in HEALTHCHECK (try CMD)`],
    ["FROM a\nHEALTHCHECK CMD\n", `${at(2)}Missing command after HEALTHCHECK CMD`],
    ["FROM a\nARG =x\n", `${at(2)}ARG names can not be blank`],
    ["FROM a\nENV A\n", "2-2 ENV must have two arguments"],
    ["FROM a\nENV A=b C\n", `2-2 Syntax error - can't find = in "C". Must be of the form: name=value`],
    ["RUN x\n", "1-1 no build stage in current context"],
    ["FROM a\nRUN <<END\nls\n", "2-4 unterminated heredoc"],
    ["# nothing\n", "1-1 file with no instructions"],
    ["FROM a\nRUN x \\\n  && y\nFOO\n", `${at(4)}unknown instruction: FOO (did you mean FROM?)`],
  ])("%j", (source, message) => expect(fault(source)).toBe(message));
});

describe("what is warned of (docs.docker.com/reference/build-checks)", () => {
  it.each([
    ['FROM a AS b\nCMD ["x"]\n', []],
    ["FROM a as b\n", ["FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)"]],
    ["FROM a AS Up\n", ["StageNameCasing: Stage name 'Up' should be lowercase (line 1)"]],
    [
      "FROM a\nCMD x\n",
      [
        "JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)",
      ],
    ],
    ['FROM a\nSHELL ["sh"]\nCMD x\n', []],
    [
      "FROM a\nENV A b\n",
      [
        'LegacyKeyValueFormat: "ENV key=value" should be used instead of legacy "ENV key value" format (line 2)',
      ],
    ],
    [
      "FROM a\nMAINTAINER me\n",
      ["MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 2)"],
    ],
    [
      "FROM a\nRUN x\nrun y\n",
      [
        "ConsistentInstructionCasing: Command 'run' should match the case of the command majority (uppercase) (line 3)",
      ],
    ],
    ["FROM a\nRUN x \\\n\n  y\n", ["NoEmptyContinuation: Empty continuation line (line 2)"]],
    [
      "FROM a AS x\nFROM b AS x\n",
      ['DuplicateStageName: Duplicate stage name "x", stage names should be unique (line 2)'],
    ],
    [
      "FROM a\nWORKDIR app\nWORKDIR sub\n",
      [
        'WorkdirRelativePath: Relative workdir "app" can have unexpected results if the base image changes (line 2)',
      ],
    ],
    [
      'FROM a\nCMD ["x"]\nCMD ["y"]\n',
      [
        "MultipleInstructionsDisallowed: Multiple CMD instructions should not be used in the same stage because only the last one will be used (line 2)",
      ],
    ],
    [
      "FROM a\nARG API_TOKEN\nENV TOKEN_FILE=x\n",
      [
        'SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ARG "API_TOKEN") (line 2)',
      ],
    ],
    [
      "ARG VERSION=1\nFROM a:$VERSON\n",
      [
        "InvalidDefaultArgInFrom: Default value for ARG a:$VERSON results in empty or invalid base image name (line 2)",
        "UndefinedArgInFrom: FROM argument 'VERSON' is not declared (did you mean VERSION?) (line 2)",
      ],
    ],
    [
      "FROM --platform=linux/amd64 a\n",
      [
        'FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/amd64" (line 1)',
      ],
    ],
    [
      "FROM --platform=$TARGETPLATFORM a\n",
      [
        "RedundantTargetPlatform: Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior (line 1)",
      ],
    ],
    [
      "FROM a\nEXPOSE 80/TCP\n",
      ["ExposeProtoCasing: Defined protocol '80/TCP' in EXPOSE instruction should be lowercase (line 2)"],
    ],
  ])("%j", (source, expected) => expect(warnings(source)).toEqual(expected));
});

export interface Rule {
  /** What the rule is for. */
  readonly description: string;
  /** What it says where it is broken. */
  readonly tell: (...words: readonly string[]) => string;
}

/** The rules that are checked with every build (buildkit, `frontend/dockerfile/linter/ruleset.go`). */
export const LINT_RULES = {
  StageNameCasing: {
    description: "Stage names should be lowercase",
    tell: (stage) => `Stage name '${stage}' should be lowercase`,
  },
  FromAsCasing: {
    description: "The 'as' keyword should match the case of the 'from' keyword",
    tell: (from, as) => `'${as}' and '${from}' keywords' casing do not match`,
  },
  NoEmptyContinuation: {
    description: "Empty continuation lines will become errors in a future release",
    tell: () => "Empty continuation line",
  },
  ConsistentInstructionCasing: {
    description: "All commands within the Dockerfile should use the same casing (either upper or lower)",
    tell: (command, casing) =>
      `Command '${command}' should match the case of the command majority (${casing})`,
  },
  DuplicateStageName: {
    description: "Stage names should be unique",
    tell: (stage = "") => `Duplicate stage name ${JSON.stringify(stage)}, stage names should be unique`,
  },
  ReservedStageName: {
    description: "Reserved words should not be used as stage names",
    tell: (stage = "") =>
      `Stage name should not use the same name as reserved stage ${JSON.stringify(stage)}`,
  },
  JSONArgsRecommended: {
    description:
      "JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals",
    tell: (name) =>
      `JSON arguments recommended for ${name} to prevent unintended behavior related to OS signals`,
  },
  MaintainerDeprecated: {
    description: "The MAINTAINER instruction is deprecated, use a label instead to define an image author",
    tell: () => "Maintainer instruction is deprecated in favor of using label",
  },
  UndefinedArgInFrom: {
    description: "FROM command must use declared ARGs",
    tell: (name, meant = "") => `FROM argument '${name}' is not declared${meant}`,
  },
  WorkdirRelativePath: {
    description:
      "Relative workdir without an absolute workdir declared within the build can have unexpected results if the base image changes",
    tell: (path = "") =>
      `Relative workdir ${JSON.stringify(path)} can have unexpected results if the base image changes`,
  },
  UndefinedVar: {
    description: "Variables should be defined before their use",
    tell: (name, meant = "") => `Usage of undefined variable '$${name}'${meant}`,
  },
  MultipleInstructionsDisallowed: {
    description: "Multiple instructions of the same type should not be used in the same stage",
    tell: (name) =>
      `Multiple ${name} instructions should not be used in the same stage because only the last one will be used`,
  },
  LegacyKeyValueFormat: {
    description: "Legacy key/value format with whitespace separator should not be used",
    tell: (name) => `"${name} key=value" should be used instead of legacy "${name} key value" format`,
  },
  RedundantTargetPlatform: {
    description:
      "Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior",
    tell: (name) =>
      `Setting platform to predefined ${name} in FROM is redundant as this is the default behavior`,
  },
  SecretsUsedInArgOrEnv: {
    description: "Sensitive data should not be used in the ARG or ENV commands",
    tell: (name, key = "") =>
      `Do not use ARG or ENV instructions for sensitive data (${name} ${JSON.stringify(key)})`,
  },
  InvalidDefaultArgInFrom: {
    description: "Default value for global ARG results in an empty or invalid base image name",
    tell: (image) => `Default value for ARG ${image} results in empty or invalid base image name`,
  },
  FromPlatformFlagConstDisallowed: {
    description: "FROM --platform flag should not use a constant value",
    tell: (platform = "") => `FROM --platform flag should not use constant value ${JSON.stringify(platform)}`,
  },
  ExposeProtoCasing: {
    description: "Protocol in EXPOSE instruction should be lowercase",
    tell: (port) => `Defined protocol '${port}' in EXPOSE instruction should be lowercase`,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type LintRule = keyof typeof LINT_RULES;

/** Where a rule is explained. */
export function ruleAddress(rule: LintRule): string {
  const words = rule.replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2").replace(/([a-z])([A-Z])/g, "$1-$2");
  return `https://docs.docker.com/go/dockerfile/rule/${words.toLowerCase()}/`;
}

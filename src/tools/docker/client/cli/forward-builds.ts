const DEPRECATED = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
            environment-variable.

`;

/** How the words of a build go on. */
export interface BuildWords {
  readonly words: readonly string[];
  /** On the error stream, before anything else. */
  readonly notice?: string;
}

/**
 * Building is the work of buildx, a plugin: the client hands it the words and names the builder, unless DOCKER_BUILDKIT
 * is 0 (docker/cli, cmd/docker/builder.go). Other words stay as they are.
 */
export function forwardBuilds(words: readonly string[], env: ReadonlyMap<string, string>): BuildWords {
  const behind = wordsOfBuild(words);
  if (!behind) return { words };
  return isLegacyBuilder(env)
    ? { words, notice: DEPRECATED }
    : { words: ["buildx", "--builder", "default", ...behind] };
}

function wordsOfBuild(words: readonly string[]): readonly string[] | undefined {
  const [first, second] = words;
  if (first === "build") return words;
  return first === "builder" || (first === "image" && second === "build") ? words.slice(1) : undefined;
}

export function isLegacyBuilder(env: ReadonlyMap<string, string>): boolean {
  return /^(0|f|false)$/i.test(env.get("DOCKER_BUILDKIT") ?? "");
}

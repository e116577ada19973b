import type { OptionGroup } from "../option.ts";

export const PACKAGE_INDEX_OPTIONS: OptionGroup = {
  title: "Package Index Options",
  options: [
    {
      names: ["-i", "--index-url", "--pypi-url"],
      key: "indexUrl",
      argument: "URL",
      help: "Base URL of the Python Package Index (default https://pypi.org/simple). This should point to a repository compliant with PEP 503 (the simple repository API) or a local directory laid out in the same format.",
    },
    {
      names: ["--extra-index-url"],
      key: "extraIndexUrls",
      argument: "URL",
      repeatable: true,
      help: "Extra URLs of package indexes to use in addition to --index-url. Should follow the same rules as --index-url.",
    },
    {
      names: ["--no-index"],
      key: "noIndex",
      help: "Ignore package index (only looking at --find-links URLs instead).",
    },
    {
      names: ["-f", "--find-links"],
      key: "findLinks",
      argument: "url",
      repeatable: true,
      help: "If a URL or path to an html file, then parse for links to archives such as sdist (.tar.gz) or wheel (.whl) files. If a local path or file:// URL that's a directory, then look for archives in the directory listing. Links to VCS project URLs are not supported.",
    },
  ],
};

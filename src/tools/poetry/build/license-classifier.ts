/** Licenses that have a classifier of their own, by SPDX identifier; `-only` means the same as nothing. */
const CLASSIFIERS: Readonly<Record<string, string>> = {
  "AGPL-3.0": "OSI Approved :: GNU Affero General Public License v3",
  "AGPL-3.0-or-later": "OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)",
  "Apache-2.0": "OSI Approved :: Apache Software License",
  "Artistic-2.0": "OSI Approved :: Artistic License",
  "BSD-2-Clause": "OSI Approved :: BSD License",
  "BSD-3-Clause": "OSI Approved :: BSD License",
  "BSL-1.0": "OSI Approved :: Boost Software License 1.0 (BSL-1.0)",
  "CC0-1.0": "CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
  "EPL-2.0": "OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)",
  "EUPL-1.2": "OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)",
  "GPL-2.0": "OSI Approved :: GNU General Public License v2 (GPLv2)",
  "GPL-2.0-or-later": "OSI Approved :: GNU General Public License v2 or later (GPLv2+)",
  "GPL-3.0": "OSI Approved :: GNU General Public License v3 (GPLv3)",
  "GPL-3.0-or-later": "OSI Approved :: GNU General Public License v3 or later (GPLv3+)",
  "LGPL-3.0": "OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)",
  "LGPL-3.0-or-later": "OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)",
  MIT: "OSI Approved :: MIT License",
};
/** Approved ones without a classifier of their own. */
const APPROVED = /^(?:0BSD|ISC|LGPL-2\.[01](?:-only|-or-later)?|MPL-[12]\.[01]|Python-2\.0|Unlicense|Zlib)$/i;

/** The identifier as SPDX writes it, and the classifier that poetry adds for it. */
export function licenseOf(text: string): { readonly id: string; readonly classifier: string } {
  const id = Object.keys(CLASSIFIERS).find((one) => one.toLowerCase() === text.toLowerCase()) ?? text;
  const own = CLASSIFIERS[id.replace(/-only$/, "")];
  const rest = own ?? (APPROVED.test(id) ? "OSI Approved" : "Other/Proprietary License");
  return { id, classifier: `License :: ${rest}` };
}

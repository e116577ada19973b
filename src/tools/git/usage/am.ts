/** What `git am -h` of 2.39 says; the options are read from it. */
export const amUsage = `usage: git am [<options>] [(<mbox> | <Maildir>)...]
   or: git am [<options>] (--continue | --skip | --abort)

    -i, --interactive     run interactively
    -3, --3way            allow fall back on 3way merging if needed
    -q, --quiet           be quiet
    -s, --signoff         add a Signed-off-by trailer to the commit message
    -u, --utf8            recode into utf8 (default)
    -k, --keep            pass -k flag to git-mailinfo
    --keep-non-patch      pass -b flag to git-mailinfo
    -m, --message-id      pass -m flag to git-mailinfo
    --keep-cr             pass --keep-cr flag to git-mailsplit for mbox format
    --no-keep-cr          do not pass --keep-cr flag to git-mailsplit independent of am.keepcr
    -c, --scissors        strip everything before a scissors line
    --quoted-cr <action>  pass it through git-mailinfo
    --whitespace <action>
                          pass it through git-apply
    --ignore-space-change
                          pass it through git-apply
    --ignore-whitespace   pass it through git-apply
    --directory <root>    pass it through git-apply
    --exclude <path>      pass it through git-apply
    --include <path>      pass it through git-apply
    -C <n>                pass it through git-apply
    -p <num>              pass it through git-apply
    --patch-format <format>
                          format the patch(es) are in
    --reject              pass it through git-apply
    --resolvemsg ...      override error message when patch failure occurs
    --continue            continue applying patches after resolving a conflict
    -r, --resolved        synonyms for --continue
    --skip                skip the current patch
    --abort               restore the original branch and abort the patching operation
    --quit                abort the patching operation but keep HEAD where it is
    --show-current-patch[=(diff|raw)]
                          show the patch being applied
    --allow-empty         record the empty patch as an empty commit
    --committer-date-is-author-date
                          lie about committer date
    --ignore-date         use current timestamp for author date
    --rerere-autoupdate   update the index with reused conflict resolution if possible
    -S, --gpg-sign[=<key-id>]
                          GPG-sign commits
    --empty <{stop,drop,keep}>
                          how to handle empty patches

`;

import type { Ambiguity } from "./spec.ts";

/**
 * The long options of real programs in the order of their own tables, where that is not the order of the help: an
 * ambiguous beginning names them so. Recorded from what each says of `--=`.
 */
const LONG_ORDER: Readonly<Record<string, string>> = {
  apropos:
    "debug verbose regex exact wildcard and long sections section systems manpath locale config-file whatis apropos help usage program-name HANG version",
  b2sum: "length check ignore-missing quiet status warn strict tag zero binary text help version",
  base32: "decode wrap ignore-garbage help version",
  base64: "decode wrap ignore-garbage help version",
  basenc:
    "decode wrap ignore-garbage base64 base64url base32 base32hex base16 base2msbf base2lsbf z85 help version",
  bc: "compile help interactive mathlib quiet standard version warn",
  cat: "number-nonblank number squeeze-blank show-nonprinting show-ends show-tabs show-all help version",
  chgrp:
    "recursive changes dereference no-dereference no-preserve-root preserve-root quiet silent reference verbose help version",
  chmod: "changes recursive no-preserve-root preserve-root quiet reference silent verbose help version",
  chown:
    "recursive changes dereference from no-dereference no-preserve-root preserve-root quiet silent reference verbose help version",
  cksum:
    "length check ignore-missing quiet status warn strict tag zero algorithm debug untagged help version",
  cmp: "print-bytes print-chars ignore-initial verbose bytes silent quiet version help",
  column:
    "columns fillrows help json keep-empty-lines output-separator separator table table-columns table-columns-limit table-hide table-name table-noextreme table-noheadings table-order table-right table-truncate table-wrap table-empty-lines table-header-repeat tree tree-id tree-parent version",
  cp: "archive attributes-only backup copy-contents dereference force interactive link no-clobber no-dereference no-preserve no-target-directory one-file-system parents path preserve recursive remove-destination sparse reflink strip-trailing-slashes suffix symbolic-link target-directory update verbose context help version",
  csplit:
    "digits quiet silent keep-files elide-empty-files prefix suffix-format suppress-matched help version",
  cut: "bytes characters fields delimiter only-delimited output-delimiter complement zero-terminated help version",
  date: "date debug file iso-8601 reference resolution rfc-email rfc-822 rfc-2822 rfc-3339 set uct utc universal help version",
  df: "all block-size inodes human-readable si local output portability print-type sync no-sync total type exclude-type help version",
  diff: "binary brief changed-group-format color context ed exclude exclude-from expand-tabs forward-ed from-file help horizon-lines ifdef ignore-all-space ignore-blank-lines ignore-case ignore-file-name-case ignore-matching-lines ignore-space-change ignore-tab-expansion ignore-trailing-space inhibit-hunk-merge initial-tab label left-column line-format minimal new-file new-group-format new-line-format no-dereference no-ignore-file-name-case normal old-group-format old-line-format paginate palette rcs recursive report-identical-files sdiff-merge-assist show-c-function show-function-line side-by-side speed-large-files starting-file strip-trailing-cr suppress-blank-empty suppress-common-lines tabsize text to-file unchanged-group-format unchanged-line-format unidirectional-new-file unified version width -presume-output-tty",
  diff3:
    "diff-program easy-only ed help initial-tab label merge overlap-only show-all show-overlap strip-trailing-cr text version",
  dir: "all escape directory dired full-time group-directories-first human-readable inode kibibytes numeric-uid-gid no-group hide-control-chars reverse size width almost-all ignore-backups classify file-type si dereference-command-line dereference-command-line-symlink-to-dir hide ignore indicator-style dereference literal quote-name quoting-style recursive format show-control-chars sort tabsize time time-style zero color hyperlink block-size context author help version",
  du: "all apparent-size block-size bytes count-links dereference dereference-args exclude exclude-from files0-from human-readable inodes si max-depth null no-dereference one-file-system separate-dirs summarize total threshold time time-style help version",
  env: "ignore-environment null unset chdir default-signal ignore-signal block-signal list-signal-handling debug split-string help version",
  expand: "tabs initial help version",
  factor: "-debug help version",
  file: "help version magic-file uncompress uncompress-noreport brief checking-printout exclude exclude-quiet files-from separator mime apple extension mime-type mime-encoding keep-going list dereference no-dereference no-buffer no-pad print0 preserve-date parameter raw special-files no-sandbox compile debug",
  getent: "service no-idn no-addrconfig help usage program-name HANG version",
  gpasswd: "add administrators delete help members root remove-password restrict",
  grep: "basic-regexp extended-regexp fixed-regexp fixed-strings perl-regexp after-context before-context binary-files byte-offset context color colour count devices directories exclude exclude-from exclude-dir file files-with-matches files-without-match group-separator help include ignore-case no-ignore-case initial-tab label line-buffered line-number line-regexp max-count no-filename no-group-separator no-messages null null-data only-matching quiet recursive dereference-recursive regexp invert-match silent text binary unix-byte-offsets version with-filename word-regexp",
  groupdel: "help force root prefix",
  gzip: "ascii to-stdout stdout decompress uncompress force help keep list license no-name name -presume-input-tty quiet silent synchronous recursive suffix test verbose version fast best lzw bits rsyncable",
  hd: "one-byte-octal one-byte-char canonical two-bytes-decimal two-bytes-octal two-bytes-hex format format-file color length skip no-squeezing help version",
  head: "bytes lines -presume-input-pipe quiet silent verbose zero-terminated help version",
  hexdump:
    "one-byte-octal one-byte-char canonical two-bytes-decimal two-bytes-octal two-bytes-hex format format-file color length skip no-squeezing help version",
  hostname:
    "domain boot file fqdn all-fqdns help long short version alias ip-address all-ip-addresses nis yp",
  install:
    "backup compare context directory group mode no-target-directory owner preserve-timestamps preserve-context strip strip-program suffix target-directory verbose help version",
  join: "ignore-case check-order nocheck-order zero-terminated header help version",
  last: "limit help file nohostname version hostlast since until present system dns ip fulltimes fullnames time-format",
  ln: "backup directory no-dereference no-target-directory force interactive suffix target-directory logical physical relative symbolic verbose help version",
  look: "alternative alphanum ignore-case terminate version help",
  ls: "all escape directory dired full-time group-directories-first human-readable inode kibibytes numeric-uid-gid no-group hide-control-chars reverse size width almost-all ignore-backups classify file-type si dereference-command-line dereference-command-line-symlink-to-dir hide ignore indicator-style dereference literal quote-name quoting-style recursive format show-control-chars sort tabsize time time-style zero color hyperlink block-size context author help version",
  lscpu: "all online bytes caches offline help extended json parse sysroot physical hex version output-all",
  man: "config-file debug default warnings whatis apropos global-apropos where path location where-cat location-cat local-file catman recode locale systems manpath sections extension ignore-case match-case regex wildcard names-only all update no-subpages pager prompt ascii encoding no-hyphenation nh no-justification nj preprocessor troff troff-device html gxditview ditroff help usage program-name HANG version",
  md5sum: "check ignore-missing quiet status warn strict tag zero binary text help version",
  mkdir: "context mode parents verbose help version",
  mkfifo: "context mode help version",
  mknod: "context mode help version",
  mktemp: "directory quiet dry-run suffix tmpdir help version",
  more: "silent logical no-pause print-over clean-print exit-on-eof squeeze plain lines version help",
  mv: "backup context force interactive no-clobber no-target-directory strip-trailing-slashes suffix target-directory update verbose help version",
  nano: "boldtext multibuffer ignorercfiles rawsequences trimblanks quotestr restricted quickblank version syntax breaklonglines constantshow rebinddelete rcfile showcursor help linenumbers mouse operatingdir preserve fill speller saveonexit view nowrap nohelp smarthome backup backupdir tabstospaces locking historylog guidestripe nonewlines noconvert bookstyle positionlog softwrap tabsize wordbounds wordchars zap atblanks emptyline autoindent jumpyscrolling cutfromcursor noread indicator unix afterends stateflags minibar zero",
  netstat:
    "ax25 version interfaces help route masquerade protocol tcp sctp udp udplite raw unix l2cap rfcomm listening all timers continuous extend programs verbose statistics wide numeric numeric-hosts numeric-ports numeric-users symbolic cache fib groups context",
  nl: "header-numbering body-numbering footer-numbering starting-line-number line-increment no-renumber join-blank-lines number-separator number-width number-format section-delimiter help version",
  numfmt:
    "from from-unit to to-unit round padding suffix grouping delimiter field debug -debug header format invalid zero-terminated help version",
  od: "skip-bytes address-radix read-bytes format output-duplicates strings traditional width endian help version",
  passwd:
    "all delete expire help inactive keep-tokens lock mindays quiet repository root status unlock warndays maxdays",
  paste: "serial delimiters zero-terminated help version",
  patch:
    "backup prefix context directory ifdef ed remove-empty-files force fuzz get input ignore-whitespace merge normal forward output strip reject-file reverse quiet silent batch set-time unified version version-control debug basename-prefix suffix set-utc dry-run verbose binary help backup-if-mismatch no-backup-if-mismatch posix quoting-style reject-format read-only follow-symlinks",
  pgrep:
    "signal ignore-ancestors count cgroup delimiter list-name list-full full pgroup group ignore-case newest oldest older parent session terminal euid uid inverse lightweight exact pidfile logpidfile echo ns nslist queue runstates help version",
  pkill:
    "signal ignore-ancestors count cgroup delimiter list-name list-full full pgroup group ignore-case newest oldest older parent session terminal euid uid inverse lightweight exact pidfile logpidfile echo ns nslist queue runstates help version",
  pstree:
    "arguments ascii compact-not color vt100 highlight-all highlight-pid long numeric-sort ns-sort show-pids show-pgids show-parents ns-changes thread-names hide-threads uid-changes unicode version security-context",
  realpath:
    "canonicalize-existing canonicalize-missing relative-to relative-base quiet strip no-symlinks zero logical physical help version",
  rev: "version help",
  rm: "force interactive one-file-system no-preserve-root preserve-root -presume-input-tty recursive dir verbose help version",
  rmdir: "ignore-fail-on-non-empty path parents verbose help version",
  script:
    "append command echo return flush force log-in log-out log-io log-timing logging-format output-limit quiet timing version help",
  sdiff:
    "diff-program expand-tabs help ignore-all-space ignore-blank-lines ignore-case ignore-matching-lines ignore-space-change ignore-tab-expansion ignore-trailing-space left-column minimal output speed-large-files strip-trailing-cr suppress-common-lines tabsize text version width",
  sed: "binary regexp-extended debug expression file in-place line-length null-data zero-terminated quiet posix silent sandbox separate unbuffered version help follow-symlinks",
  seq: "equal-width format separator help version",
  setsid: "ctty fork wait version help",
  sha1sum: "check ignore-missing quiet status warn strict tag zero binary text help version",
  sha224sum: "check ignore-missing quiet status warn strict tag zero binary text help version",
  sha256sum: "check ignore-missing quiet status warn strict tag zero binary text help version",
  sha384sum: "check ignore-missing quiet status warn strict tag zero binary text help version",
  sha512sum: "check ignore-missing quiet status warn strict tag zero binary text help version",
  shred: "exact force iterations size random-source remove verbose zero help version",
  sort: "ignore-leading-blanks check compress-program debug dictionary-order ignore-case files0-from general-numeric-sort ignore-nonprinting key merge month-sort numeric-sort human-numeric-sort version-sort random-sort random-source sort output reverse stable batch-size buffer-size field-separator temporary-directory unique zero-terminated parallel help version",
  split:
    "bytes lines line-bytes number elide-empty-files unbuffered suffix-length additional-suffix numeric-suffixes hex-suffixes filter verbose separator -io-blksize help version",
  ss: "numeric resolve options extended memory info processes threads bpf events dccp tcp sctp udp raw unix tipc vsock all listening ipv4 ipv6 packet family socket query summary diag filter version help context contexts net tipcinfo tos cgroup kill no-header xdp mptcp oneline inet-sockopt",
  stat: "dereference file-system format printf terse cached help version",
  strings:
    "all bytes data encoding help include-all-whitespace output-separator print-file-name radix target unicode version",
  su: "command session-command fast login preserve-environment pty shell group supp-group user whitelist-environment help version",
  sudo: "background preserve-env edit set-home login remove-timestamp list preserve-groups shell other-user validate askpass auth-type bell close-from login-class chdir group help host reset-timestamp no-update non-interactive prompt chroot role stdin command-timeout type user version",
  tail: "bytes follow lines max-unchanged-stats -disable-inotify pid -presume-input-pipe quiet retry silent sleep-interval verbose zero-terminated help version",
  tar: "list extract get create diff compare append update catenate concatenate delete test-label sparse hole-detection sparse-version incremental listed-incremental level ignore-failed-read occurrence seek no-seek no-check-device check-device verify remove-files keep-old-files skip-old-files keep-newer-files overwrite unlink-first recursive-unlink no-overwrite-dir overwrite-dir keep-directory-symlink one-top-level to-stdout to-command ignore-command-error no-ignore-command-error owner group owner-map group-map mtime clamp-mtime mode atime-preserve touch same-owner no-same-owner numeric-owner preserve-permissions same-permissions no-same-permissions preserve-order same-order delay-directory-restore no-delay-directory-restore sort xattrs no-xattrs xattrs-include xattrs-exclude selinux no-selinux acls no-acls file force-local rmt-command rsh-command multi-volume tape-length info-script new-volume-script volno-file blocking-factor record-size ignore-zeros read-full-records format old-archive portability posix pax-option label auto-compress no-auto-compress use-compress-program bzip2 gzip gunzip ungzip compress uncompress lzip lzma lzop xz zstd one-file-system absolute-names dereference hard-dereference starting-file newer after-date newer-mtime backup suffix strip-components transform xform checkpoint checkpoint-action check-links totals utc full-time index-file block-number show-defaults show-snapshot-field-ranges show-omitted-dirs show-transformed-names show-stored-names quoting-style quote-chars no-quote-chars interactive confirmation verbose warning restrict add-file directory files-from null no-null unquote no-unquote verbatim-files-from no-verbatim-files-from exclude exclude-from exclude-caches exclude-caches-under exclude-caches-all exclude-tag exclude-ignore exclude-ignore-recursive exclude-tag-under exclude-tag-all exclude-vcs exclude-vcs-ignores exclude-backups recursion no-recursion anchored no-anchored ignore-case no-ignore-case wildcards no-wildcards wildcards-match-slash no-wildcards-match-slash help usage program-name HANG version",
  time: "append format help output-file portability quiet verbose version",
  timeout: "kill-after signal verbose foreground preserve-status help version",
  top: "batch-mode cmdline-toggle delay scale-summary-mem scale-task-mem threads-show help idle-toggle iterations list-fields sort-override pid accum-time-toggle secure-mode filter-any-user filter-only-euser version width single-cpu-toggle",
  touch: "time no-create date reference no-dereference help version",
  unexpand: "tabs all first-only help version",
  uniq: "count repeated all-repeated group ignore-case unique skip-fields skip-chars check-chars zero-terminated help version",
  useradd:
    "base-dir btrfs-subvolume-home badname comment home-dir defaults expiredate inactive add-subids-for-system gid groups help skel key no-log-init create-home no-create-home no-user-group non-unique password system root prefix shell uid user-group selinux-user",
  usermod:
    "append badnames comment home expiredate inactive gid groups help login lock move-home non-unique password remove root prefix shell uid unlock add-subuids del-subuids add-subgids del-subgids selinux-user",
  vdir: "all escape directory dired full-time group-directories-first human-readable inode kibibytes numeric-uid-gid no-group hide-control-chars reverse size width almost-all ignore-backups classify file-type si dereference-command-line dereference-command-line-symlink-to-dir hide ignore indicator-style dereference literal quote-name quoting-style recursive format show-control-chars sort tabsize time time-style zero color hyperlink block-size context author help version",
  watch: "color differences help interval beep errexit chgexit equexit exec precise no-title no-wrap version",
  wc: "bytes chars lines words debug files0-from max-line-length help version",
  wget: "accept accept-regex adjust-extension no-adjust-extension append-output ask-password no-ask-password auth-no-challenge no-auth-no-challenge background no-background backup-converted no-backup-converted backups no-backups base bind-address body-data body-file ca-certificate ca-directory cache no-cache certificate certificate-type check-certificate no-check-certificate clobber compression config connect-timeout continue no-continue convert-file-only no-convert-file-only convert-links no-convert-links content-disposition no-content-disposition content-on-error no-content-on-error cookies no-cookies crl-file cut-dirs debug no-debug default-page delete-after no-delete-after directories no-directories directory-prefix dns-cache no-dns-cache dns-timeout domains dont-remove-listing dot-style egd-file exclude-directories exclude-domains execute follow-ftp no-follow-ftp follow-tags force-directories no-force-directories force-html no-force-html ftp-password ftp-user ftps-clear-data-connection no-ftps-clear-data-connection ftps-fallback-to-ftp no-ftps-fallback-to-ftp ftps-implicit no-ftps-implicit ftps-resume-ssl no-ftps-resume-ssl glob no-glob header help host-directories no-host-directories hsts no-hsts hsts-file html-extension no-html-extension htmlify no-htmlify http-keep-alive no-http-keep-alive http-passwd http-password http-user https-only no-https-only ignore-case no-ignore-case ignore-length no-ignore-length ignore-tags include-directories inet4-only no-inet4-only inet6-only no-inet6-only input-file iri no-iri keep-badhash no-keep-badhash keep-session-cookies no-keep-session-cookies level limit-rate load-cookies local-encoding rejected-log max-redirect method mirror no-mirror netrc no-netrc no no-clobber no-no-clobber no-config no-no-config no-parent no-no-parent output-document output-file page-requisites no-page-requisites parent passive-ftp no-passive-ftp password pinnedpubkey post-data post-file prefer-family preserve-permissions no-preserve-permissions ciphers private-key private-key-type progress show-progress no-show-progress protocol-directories no-protocol-directories proxy no-proxy proxy__compat proxy-passwd proxy-password proxy-user quiet no-quiet quota random-file random-wait no-random-wait read-timeout recursive no-recursive referer regex-type reject reject-regex relative no-relative remote-encoding remove-listing no-remove-listing report-speed no-report-speed restrict-file-names no-restrict-file-names retr-symlinks no-retr-symlinks retry-connrefused no-retry-connrefused retry-on-host-error no-retry-on-host-error retry-on-http-error save-cookies save-headers no-save-headers secure-protocol server-response no-server-response span-hosts no-span-hosts spider no-spider start-pos strict-comments no-strict-comments timeout timestamping no-timestamping if-modified-since no-if-modified-since tries unlink no-unlink trust-server-names no-trust-server-names use-askpass use-server-timestamps no-use-server-timestamps user user-agent verbose no-verbose version wait waitretry warc-cdx no-warc-cdx warc-compression no-warc-compression warc-dedup warc-digests no-warc-digests warc-file warc-header warc-keep-log no-warc-keep-log warc-max-size warc-tempdir xattr no-xattr",
  whatis:
    "debug verbose regex exact wildcard and long sections section systems manpath locale config-file whatis apropos help usage program-name HANG version",
  who: "all boot count dead heading ips login lookup message mesg process runlevel short time users writable help version",
  xargs:
    "null arg-file delimiter eof replace max-lines max-args open-tty interactive no-run-if-empty max-chars verbose show-limits exit max-procs process-slot-var version help",
};

/**
 * The long options that begin so, as the real program of that name lists them: also those that ours does not know.
 */
export function inRealTable(
  command: string,
  typed: string,
  possibilities: Ambiguity["possibilities"],
): Ambiguity["possibilities"] {
  const order = LONG_ORDER[command]?.split(" ");
  if (!order) return possibilities;
  const ours = new Set(possibilities.map(({ name }) => name));
  if (order.includes(typed) && possibilities.length === 0) return [{ name: typed, key: typed }];
  const others = order.filter((name) => name.startsWith(typed) && !ours.has(name));
  const all = [...possibilities, ...others.map((name) => ({ name, key: `real ${name}` }))];
  // What is not in the list is a synonym of the first option.
  return all.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

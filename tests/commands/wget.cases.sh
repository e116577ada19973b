## asks a server that one plays by hand
printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget -q http://127.0.0.1:8000/dir/note.txt; echo $?; wait; cat note.txt request
#> 0
#> hello
#>$ GET /dir/note.txt HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ User-Agent: Wget/1.21.3\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ \r

## tells what it does, dates and speed aside
printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget http://127.0.0.1:8000/note.txt 2>log; echo $?; sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/; s/\([0-9.]+ [KMG]?B.s\)/(RATE)/; s/[0-9.]+ *[BKMG]=[0-9.]+s/RATE/; s/100% +RATE/100% RATE/' log
#> 0
#> --DATE--  http://127.0.0.1:8000/note.txt
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 200 OK
#> Length: 6 [text/plain]
#> Saving to: ‘note.txt’
#>
#>      0K                                                       100% RATE
#>
#> DATE (RATE) - ‘note.txt’ saved [6/6]
#>

## onto standard output
printf 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget -qO- http://127.0.0.1:8000/note.txt
#> hello

## into a file of another name, and into a folder
for o in '-O other' '-P a/b'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget -q $o http://127.0.0.1:8000/note.txt; wait; done; ls -R
#> .:
#> a
#> other
#> request
#>
#> ./a:
#> b
#>
#> ./a/b:
#> note.txt

## names of documents
for p in '' dir/ 'a?b=c' 'a%20b'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nx\n' | nc -l -N 8000 > /dev/null & sleep 0.5; wget -q "http://127.0.0.1:8000/$p"; wait; done; ls
#> a b
#> a?b=c
#> index.html
#> index.html.1

## never over a file that is there
echo old > note; printf 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnew\n' | nc -l -N 8000 > request & sleep 0.5; wget -q http://127.0.0.1:8000/note; wait; head note*; wget -nc http://127.0.0.1:8000/note; echo $?; wget -nc -q http://127.0.0.1:8000/note; echo $?
#> ==> note <==
#> old
#>
#> ==> note.1 <==
#> new
#> 0
#> 0
#2> File ‘note’ already there; not retrieving.
#2>

## errors of the server
for o in '' -nv -q; do printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\ngone\n' | nc -l -N 8000 > request & sleep 0.5; wget $o http://127.0.0.1:8000/none 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'; echo ${PIPESTATUS[0]}; wait; done; ls
#> --DATE--  http://127.0.0.1:8000/none
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 404 Not Found
#> DATE ERROR 404: Not Found.
#>
#> 8
#> http://127.0.0.1:8000/none:
#> DATE ERROR 404: Not Found.
#> 8
#> 8
#> request

## nobody listens
wget -q http://127.0.0.1:9/; echo $?; wget http://127.0.0.1:9/x 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'; wget -O out http://127.0.0.1:9/x 2>/dev/null; ls -s out
#> 4
#> --DATE--  http://127.0.0.1:9/x
#> Connecting to 127.0.0.1:9... failed: Connection refused.
#> 0 out

## without a URL, with an unknown option, with another scheme
wget; echo $?; wget --nosuch; echo $?; wget gopher://x/; echo $?
#> 1
#> 2
#> 1
#2> wget: missing URL
#2> Usage: wget [OPTION]... [URL]...
#2>
#2> Try `wget --help' for more options.
#2> wget: unrecognized option '--nosuch'
#2> Usage: wget [OPTION]... [URL]...
#2>
#2> Try `wget --help' for more options.
#2> gopher://x/: Unsupported scheme ‘gopher’.

## is it there?
for s in '200 OK' '404 Not Found'; do printf "HTTP/1.1 $s\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n" | nc -l -N 8000 > request & sleep 0.5; wget --spider http://127.0.0.1:8000/x 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'; wait; head -1 request; done; ls
#> Spider mode enabled. Check if remote file exists.
#> --DATE--  http://127.0.0.1:8000/x
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 200 OK
#> Length: 5 [text/plain]
#> Remote file exists.
#>
#>$ HEAD /x HTTP/1.1\r
#> Spider mode enabled. Check if remote file exists.
#> --DATE--  http://127.0.0.1:8000/x
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 404 Not Found
#> Remote file does not exist -- broken link!!!
#>
#>$ HEAD /x HTTP/1.1\r
#> request

## shows the head of the answer
printf 'HTTP/1.1 200 OK\r\nServer: nc\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -S -O x http://127.0.0.1:8000/ 2>&1 | sed -n '/awaiting/,/Saving/p'
#>$ HTTP request sent, awaiting response...\x20
#>   HTTP/1.1 200 OK
#>   Server: nc
#>   Content-Length: 3
#> Length: 3
#> Saving to: ‘x’

## follows where it is sent
(printf 'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:8001/b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' | nc -l -N 8000 > one) & (printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nb\n' | nc -l -N 8001 > two) & sleep 0.5; wget http://127.0.0.1:8000/a 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/' | head -9; wait; ls; head -1 one two
#> --DATE--  http://127.0.0.1:8000/a
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 302 Found
#> Location: http://127.0.0.1:8001/b [following]
#> --DATE--  http://127.0.0.1:8001/b
#> Connecting to 127.0.0.1:8001... connected.
#> HTTP request sent, awaiting response... 200 OK
#> Length: 2
#> Saving to: ‘a’
#> a
#> one
#> two
#> ==> one <==
#>$ GET /a HTTP/1.1\r
#>
#> ==> two <==
#>$ GET /b HTTP/1.1\r

## sends data and heads of one's own
for o in '--post-data=a=1&b=2' '--method=PUT --body-data=x' '--header=X-One:1 -U me --referer=here'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n' | nc -l -N 8000 > request & sleep 0.5; wget -q $o -O x http://127.0.0.1:8000/; wait; cat request; echo; done
#>$ POST / HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ User-Agent: Wget/1.21.3\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ Content-Length: 7\r
#>$ \r
#> a=1&b=2
#>$ PUT / HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ User-Agent: Wget/1.21.3\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ Content-Length: 1\r
#>$ \r
#> x
#>$ GET / HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ Referer: here\r
#>$ User-Agent: me\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ X-One: 1\r
#>$ \r
#>

## goes on with a part
printf 'hel' > note; printf 'HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 3-5/6\r\nContent-Length: 3\r\n\r\nlo\n' | nc -l -N 8000 > request & sleep 0.5; wget -c http://127.0.0.1:8000/note 2>&1 | grep Length; wait; cat note; grep Range request
#> Length: 6, 3 remaining
#> hello
#>$ Range: bytes=3-\r

## not verbose
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -nv http://127.0.0.1:8000/note 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'
#> DATE URL:http://127.0.0.1:8000/note [3/3] -> "note" [1]

## a list of URLs
printf 'http://127.0.0.1:8000/a\n\n' > list; printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -q -i list; cat a; wget -i none 2>&1; echo $?
#> hi
#> none: No such file or directory
#> No URLs found in none.
#> 0

## messages in a file
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -o log http://127.0.0.1:8000/note; wait; grep -c . log; wget -a log http://127.0.0.1:9/ ; grep -c refused log
#> 7
#> 1

## prints its help
wget --help
#> GNU Wget 1.21.3, a non-interactive network retriever.
#> Usage: wget [OPTION]... [URL]...
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>
#> Startup:
#>   -V,  --version                   display the version of Wget and exit
#>   -h,  --help                      print this help
#>   -b,  --background                go to background after startup
#>   -e,  --execute=COMMAND           execute a `.wgetrc'-style command
#>
#> Logging and input file:
#>   -o,  --output-file=FILE          log messages to FILE
#>   -a,  --append-output=FILE        append messages to FILE
#>   -d,  --debug                     print lots of debugging information
#>   -q,  --quiet                     quiet (no output)
#>   -v,  --verbose                   be verbose (this is the default)
#>   -nv, --no-verbose                turn off verboseness, without being quiet
#>        --report-speed=TYPE         output bandwidth as TYPE.  TYPE can be bits
#>   -i,  --input-file=FILE           download URLs found in local or external FILE
#>   -F,  --force-html                treat input file as HTML
#>   -B,  --base=URL                  resolves HTML input-file links (-i -F)
#>                                      relative to URL
#>        --config=FILE               specify config file to use
#>        --no-config                 do not read any config file
#>        --rejected-log=FILE         log reasons for URL rejection to FILE
#>
#> Download:
#>   -t,  --tries=NUMBER              set number of retries to NUMBER (0 unlimits)
#>        --retry-connrefused         retry even if connection is refused
#>        --retry-on-http-error=ERRORS    comma-separated list of HTTP errors to retry
#>   -O,  --output-document=FILE      write documents to FILE
#>   -nc, --no-clobber                skip downloads that would download to
#>                                      existing files (overwriting them)
#>        --no-netrc                  don't try to obtain credentials from .netrc
#>   -c,  --continue                  resume getting a partially-downloaded file
#>        --start-pos=OFFSET          start downloading from zero-based position OFFSET
#>        --progress=TYPE             select progress gauge type
#>        --show-progress             display the progress bar in any verbosity mode
#>   -N,  --timestamping              don't re-retrieve files unless newer than
#>                                      local
#>        --no-if-modified-since      don't use conditional if-modified-since get
#>                                      requests in timestamping mode
#>        --no-use-server-timestamps  don't set the local file's timestamp by
#>                                      the one on the server
#>   -S,  --server-response           print server response
#>        --spider                    don't download anything
#>   -T,  --timeout=SECONDS           set all timeout values to SECONDS
#>        --dns-timeout=SECS          set the DNS lookup timeout to SECS
#>        --connect-timeout=SECS      set the connect timeout to SECS
#>        --read-timeout=SECS         set the read timeout to SECS
#>   -w,  --wait=SECONDS              wait SECONDS between retrievals
#>                                      (applies if more then 1 URL is to be retrieved)
#>        --waitretry=SECONDS         wait 1..SECONDS between retries of a retrieval
#>                                      (applies if more then 1 URL is to be retrieved)
#>        --random-wait               wait from 0.5*WAIT...1.5*WAIT secs between retrievals
#>                                      (applies if more then 1 URL is to be retrieved)
#>        --no-proxy                  explicitly turn off proxy
#>   -Q,  --quota=NUMBER              set retrieval quota to NUMBER
#>        --bind-address=ADDRESS      bind to ADDRESS (hostname or IP) on local host
#>        --limit-rate=RATE           limit download rate to RATE
#>        --no-dns-cache              disable caching DNS lookups
#>        --restrict-file-names=OS    restrict chars in file names to ones OS allows
#>        --ignore-case               ignore case when matching files/directories
#>   -4,  --inet4-only                connect only to IPv4 addresses
#>   -6,  --inet6-only                connect only to IPv6 addresses
#>        --prefer-family=FAMILY      connect first to addresses of specified family,
#>                                      one of IPv6, IPv4, or none
#>        --user=USER                 set both ftp and http user to USER
#>        --password=PASS             set both ftp and http password to PASS
#>        --ask-password              prompt for passwords
#>$        --use-askpass=COMMAND       specify credential handler for requesting\x20
#>$                                      username and password.  If no COMMAND is\x20
#>$                                      specified the WGET_ASKPASS or the SSH_ASKPASS\x20
#>                                      environment variable is used.
#>        --no-iri                    turn off IRI support
#>        --local-encoding=ENC        use ENC as the local encoding for IRIs
#>        --remote-encoding=ENC       use ENC as the default remote encoding
#>        --unlink                    remove file before clobber
#>        --xattr                     turn on storage of metadata in extended file attributes
#>
#> Directories:
#>   -nd, --no-directories            don't create directories
#>   -x,  --force-directories         force creation of directories
#>   -nH, --no-host-directories       don't create host directories
#>        --protocol-directories      use protocol name in directories
#>   -P,  --directory-prefix=PREFIX   save files to PREFIX/..
#>        --cut-dirs=NUMBER           ignore NUMBER remote directory components
#>
#> HTTP options:
#>        --http-user=USER            set http user to USER
#>        --http-password=PASS        set http password to PASS
#>        --no-cache                  disallow server-cached data
#>        --default-page=NAME         change the default page name (normally
#>                                      this is 'index.html'.)
#>   -E,  --adjust-extension          save HTML/CSS documents with proper extensions
#>        --ignore-length             ignore 'Content-Length' header field
#>        --header=STRING             insert STRING among the headers
#>        --compression=TYPE          choose compression, one of auto, gzip and none. (default: none)
#>        --max-redirect              maximum redirections allowed per page
#>        --proxy-user=USER           set USER as proxy username
#>        --proxy-password=PASS       set PASS as proxy password
#>        --referer=URL               include 'Referer: URL' header in HTTP request
#>        --save-headers              save the HTTP headers to file
#>   -U,  --user-agent=AGENT          identify as AGENT instead of Wget/VERSION
#>        --no-http-keep-alive        disable HTTP keep-alive (persistent connections)
#>        --no-cookies                don't use cookies
#>        --load-cookies=FILE         load cookies from FILE before session
#>        --save-cookies=FILE         save cookies to FILE after session
#>        --keep-session-cookies      load and save session (non-permanent) cookies
#>        --post-data=STRING          use the POST method; send STRING as the data
#>        --post-file=FILE            use the POST method; send contents of FILE
#>        --method=HTTPMethod         use method "HTTPMethod" in the request
#>        --body-data=STRING          send STRING as data. --method MUST be set
#>        --body-file=FILE            send contents of FILE. --method MUST be set
#>        --content-disposition       honor the Content-Disposition header when
#>                                      choosing local file names (EXPERIMENTAL)
#>        --content-on-error          output the received content on server errors
#>        --auth-no-challenge         send Basic HTTP authentication information
#>                                      without first waiting for the server's
#>                                      challenge
#>
#> HTTPS (SSL/TLS) options:
#>        --secure-protocol=PR        choose secure protocol, one of auto, SSLv2,
#>                                      SSLv3, TLSv1, TLSv1_1, TLSv1_2, TLSv1_3 and PFS
#>        --https-only                only follow secure HTTPS links
#>        --no-check-certificate      don't validate the server's certificate
#>        --certificate=FILE          client certificate file
#>        --certificate-type=TYPE     client certificate type, PEM or DER
#>        --private-key=FILE          private key file
#>        --private-key-type=TYPE     private key type, PEM or DER
#>        --ca-certificate=FILE       file with the bundle of CAs
#>        --ca-directory=DIR          directory where hash list of CAs is stored
#>        --crl-file=FILE             file with bundle of CRLs
#>        --pinnedpubkey=FILE/HASHES  Public key (PEM/DER) file, or any number
#>                                    of base64 encoded sha256 hashes preceded by
#>                                    'sha256//' and separated by ';', to verify
#>                                    peer against
#>
#>        --ciphers=STR           Set the priority string (GnuTLS) or cipher list string (OpenSSL) directly.
#>                                    Use with care. This option overrides --secure-protocol.
#>                                    The format and syntax of this string depend on the specific SSL/TLS engine.
#> HSTS options:
#>        --no-hsts                   disable HSTS
#>        --hsts-file                 path of HSTS database (will override default)
#>
#> FTP options:
#>        --ftp-user=USER             set ftp user to USER
#>        --ftp-password=PASS         set ftp password to PASS
#>        --no-remove-listing         don't remove '.listing' files
#>        --no-glob                   turn off FTP file name globbing
#>        --no-passive-ftp            disable the "passive" transfer mode
#>        --preserve-permissions      preserve remote file permissions
#>        --retr-symlinks             when recursing, get linked-to files (not dir)
#>
#> FTPS options:
#>        --ftps-implicit                 use implicit FTPS (default port is 990)
#>        --ftps-resume-ssl               resume the SSL/TLS session started in the control connection when
#>                                          opening a data connection
#>        --ftps-clear-data-connection    cipher the control channel only; all the data will be in plaintext
#>        --ftps-fallback-to-ftp          fall back to FTP if FTPS is not supported in the target server
#> WARC options:
#>        --warc-file=FILENAME        save request/response data to a .warc.gz file
#>        --warc-header=STRING        insert STRING into the warcinfo record
#>        --warc-max-size=NUMBER      set maximum size of WARC files to NUMBER
#>        --warc-cdx                  write CDX index files
#>        --warc-dedup=FILENAME       do not store records listed in this CDX file
#>        --no-warc-compression       do not compress WARC files with GZIP
#>        --no-warc-digests           do not calculate SHA1 digests
#>        --no-warc-keep-log          do not store the log file in a WARC record
#>        --warc-tempdir=DIRECTORY    location for temporary files created by the
#>                                      WARC writer
#>
#> Recursive download:
#>   -r,  --recursive                 specify recursive download
#>   -l,  --level=NUMBER              maximum recursion depth (inf or 0 for infinite)
#>        --delete-after              delete files locally after downloading them
#>   -k,  --convert-links             make links in downloaded HTML or CSS point to
#>                                      local files
#>        --convert-file-only         convert the file part of the URLs only (usually known as the basename)
#>        --backups=N                 before writing file X, rotate up to N backup files
#>   -K,  --backup-converted          before converting file X, back up as X.orig
#>   -m,  --mirror                    shortcut for -N -r -l inf --no-remove-listing
#>   -p,  --page-requisites           get all images, etc. needed to display HTML page
#>        --strict-comments           turn on strict (SGML) handling of HTML comments
#>
#> Recursive accept/reject:
#>   -A,  --accept=LIST               comma-separated list of accepted extensions
#>   -R,  --reject=LIST               comma-separated list of rejected extensions
#>        --accept-regex=REGEX        regex matching accepted URLs
#>        --reject-regex=REGEX        regex matching rejected URLs
#>        --regex-type=TYPE           regex type (posix|pcre)
#>   -D,  --domains=LIST              comma-separated list of accepted domains
#>        --exclude-domains=LIST      comma-separated list of rejected domains
#>        --follow-ftp                follow FTP links from HTML documents
#>        --follow-tags=LIST          comma-separated list of followed HTML tags
#>        --ignore-tags=LIST          comma-separated list of ignored HTML tags
#>   -H,  --span-hosts                go to foreign hosts when recursive
#>   -L,  --relative                  follow relative links only
#>   -I,  --include-directories=LIST  list of allowed directories
#>        --trust-server-names        use the name specified by the redirection
#>                                      URL's last component
#>   -X,  --exclude-directories=LIST  list of excluded directories
#>   -np, --no-parent                 don't ascend to the parent directory
#>
#> Email bug reports, questions, discussions to <bug-wget@gnu.org>
#> and/or open issues at https://savannah.gnu.org/bugs/?func=additem&group=wget.

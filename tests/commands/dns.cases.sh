#room dns

## dig shows the whole answer
clean() { sed 's/id: [0-9]*/id: N/; s/time: [0-9]* msec/time: N msec/; s/WHEN: .*/WHEN: now/'; }
dig example.com | clean; dig tidepool.example A | clean; dig -x 198.51.100.7 | clean
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> example.com
#> ;; global options: +cmd
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; QUESTION SECTION:
#> ;example.com.			IN	A
#>
#> ;; ANSWER SECTION:
#> example.com.		300	IN	A	93.184.215.14
#>
#> ;; Query time: N msec
#> ;; SERVER: 10.0.2.3#53(10.0.2.3) (UDP)
#> ;; WHEN: now
#> ;; MSG SIZE  rcvd: 56
#>
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> tidepool.example A
#> ;; global options: +cmd
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; QUESTION SECTION:
#> ;tidepool.example.		IN	A
#>
#> ;; ANSWER SECTION:
#> tidepool.example.	300	IN	A	198.51.100.7
#>
#> ;; Query time: N msec
#> ;; SERVER: 10.0.2.3#53(10.0.2.3) (UDP)
#> ;; WHEN: now
#> ;; MSG SIZE  rcvd: 61
#>
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -x 198.51.100.7
#> ;; global options: +cmd
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; QUESTION SECTION:
#> ;7.100.51.198.in-addr.arpa.	IN	PTR
#>
#> ;; ANSWER SECTION:
#> 7.100.51.198.in-addr.arpa. 300	IN	PTR	tidepool.example.
#>
#> ;; Query time: N msec
#> ;; SERVER: 10.0.2.3#53(10.0.2.3) (UDP)
#> ;; WHEN: now
#> ;; MSG SIZE  rcvd: 84
#>

## dig without an answer
clean() { sed 's/id: [0-9]*/id: N/; s/time: [0-9]* msec/time: N msec/; s/WHEN: .*/WHEN: now/'; }
dig nosuch.example | clean; dig example.com MX | clean; dig nosuch.example >/dev/null; echo $?
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> nosuch.example
#> ;; global options: +cmd
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; QUESTION SECTION:
#> ;nosuch.example.			IN	A
#>
#> ;; Query time: N msec
#> ;; SERVER: 10.0.2.3#53(10.0.2.3) (UDP)
#> ;; WHEN: now
#> ;; MSG SIZE  rcvd: 43
#>
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> example.com MX
#> ;; global options: +cmd
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; QUESTION SECTION:
#> ;example.com.			IN	MX
#>
#> ;; Query time: N msec
#> ;; SERVER: 10.0.2.3#53(10.0.2.3) (UDP)
#> ;; WHEN: now
#> ;; MSG SIZE  rcvd: 40
#>
#> 0

## dig in short
dig +short example.com; dig example.com +short; dig +short nosuch.example; echo $?; dig +short -x 198.51.100.7; dig +short example.com tidepool.example; dig example.com aaaa +short; dig @10.0.2.3 harbor.lan +short
#> 93.184.215.14
#> 93.184.215.14
#> 0
#> tidepool.example.
#> 93.184.215.14
#> 198.51.100.7
#> 10.0.2.20

## sections of dig
dig +noall +answer example.com; dig +nocmd +nocomments +nostats example.com; dig example.com +noquestion +nostats +nocmd | sed 's/id: [0-9]*/id: N/'; dig +noall +answer example.com tidepool.example
#> example.com.		300	IN	A	93.184.215.14
#> ;example.com.			IN	A
#> example.com.		300	IN	A	93.184.215.14
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; ANSWER SECTION:
#> example.com.		300	IN	A	93.184.215.14
#>
#> example.com.		300	IN	A	93.184.215.14
#> tidepool.example.	300	IN	A	198.51.100.7

## dig asks another server
dig @10.0.2.3 example.com +nostats | sed 's/id: [0-9]*/id: N/'; dig @127.0.0.9 example.com +time=1; echo $?; dig @nosuch.server x; echo $?
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @10.0.2.3 example.com +nostats
#> ; (1 server found)
#> ;; global options: +cmd
#> ;; Got answer:
#> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: N
#> ;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
#>
#> ;; OPT PSEUDOSECTION:
#> ; EDNS: version: 0, flags:; udp: 1232
#> ;; QUESTION SECTION:
#> ;example.com.			IN	A
#>
#> ;; ANSWER SECTION:
#> example.com.		300	IN	A	93.184.215.14
#>
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; communications error to 127.0.0.9#53: connection refused
#>
#> ; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @127.0.0.9 example.com +time=1
#> ; (1 server found)
#> ;; global options: +cmd
#> ;; no servers could be reached
#> 9
#> 1
#2> dig: couldn't get address for 'nosuch.server': not found

## mistakes in the line of dig
dig +bogus example.com; echo $?; dig -Z example.com; echo $?; dig -v; echo $?; dig -x 1.2.3 +noall +question
#> 1
#> 1
#> 0
#> ;3.2.1.in-addr.arpa.		IN	PTR
#2> Invalid option: +bogus
#2> Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
#2>             {global-d-opt} host [@local-server] {local-d-opt}
#2>             [ host [@local-server] {local-d-opt} [...]]
#2>
#2> Use "dig -h" (or "dig -h | more") for complete list of options
#2> Invalid option: -Z
#2> Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
#2>             {global-d-opt} host [@local-server] {local-d-opt}
#2>             [ host [@local-server] {local-d-opt} [...]]
#2>
#2> Use "dig -h" (or "dig -h | more") for complete list of options
#2> DiG 9.18.49-1~deb12u3-Debian

## host
host example.com; host tidepool.example; host 198.51.100.7; host nosuch.example; echo $?; host 10.9.9.9; echo $?; host -t mx example.com; host -t a example.com; host -t ptr 198.51.100.7; host example.com 10.0.2.3; host -t bogus example.com; echo $?; host -W 1 example.com 127.0.0.9; echo $?; host; echo $?
#> example.com has address 93.184.215.14
#> tidepool.example has address 198.51.100.7
#> 7.100.51.198.in-addr.arpa domain name pointer tidepool.example.
#> Host nosuch.example not found: 3(NXDOMAIN)
#> 1
#> Host 9.9.9.10.in-addr.arpa. not found: 3(NXDOMAIN)
#> 1
#> example.com has no MX record
#> example.com has address 93.184.215.14
#> 7.100.51.198.in-addr.arpa domain name pointer tidepool.example.
#> Using domain server:
#> Name: 10.0.2.3
#> Address: 10.0.2.3#53
#>$ Aliases:\x20
#>
#> example.com has address 93.184.215.14
#> 2
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; no servers could be reached
#> 1
#> 1
#2> host: invalid type: bogus
#2>
#2> Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]
#2>             [-R number] [-m flag] [-p port] hostname [server]
#2>        -a is equivalent to -v -t ANY
#2>        -A is like -a but omits RRSIG, NSEC, NSEC3
#2>        -c specifies query class for non-IN data
#2>        -C compares SOA records on authoritative nameservers
#2>        -d is equivalent to -v
#2>        -l lists all hosts in a domain, using AXFR
#2>        -m set memory debugging flag (trace|record|usage)
#2>        -N changes the number of dots allowed before root lookup is done
#2>        -p specifies the port on the server to query
#2>        -r disables recursive processing
#2>        -R specifies number of retries for UDP packets
#2>        -s a SERVFAIL response should stop query
#2>        -t specifies the query type
#2>        -T enables TCP/IP mode
#2>        -U enables UDP mode
#2>        -v enables verbose output
#2>        -V print version number and exit
#2>        -w specifies to wait forever for a reply
#2>        -W specifies how long to wait for a reply
#2>        -4 use IPv4 query transport only
#2>        -6 use IPv6 query transport only

## nslookup
nslookup example.com; nslookup nosuch.example; echo $?; nslookup 198.51.100.7; nslookup 10.9.9.9; echo $?; nslookup -type=mx example.com; nslookup -type=a tidepool.example; nslookup example.com 10.0.2.3; nslookup -type=bogus example.com; nslookup x 127.0.0.9; echo $?
#> Server:		10.0.2.3
#> Address:	10.0.2.3#53
#>
#> Non-authoritative answer:
#> Name:	example.com
#> Address: 93.184.215.14
#>
#> Server:		10.0.2.3
#> Address:	10.0.2.3#53
#>
#> ** server can't find nosuch.example: NXDOMAIN
#>
#> 1
#> 7.100.51.198.in-addr.arpa	name = tidepool.example.
#>
#> Authoritative answers can be found from:
#>
#> ** server can't find 9.9.9.10.in-addr.arpa: NXDOMAIN
#>
#> 1
#> Server:		10.0.2.3
#> Address:	10.0.2.3#53
#>
#> Non-authoritative answer:
#> *** Can't find example.com: No answer
#>
#> Authoritative answers can be found from:
#>
#> Server:		10.0.2.3
#> Address:	10.0.2.3#53
#>
#> Non-authoritative answer:
#> Name:	tidepool.example
#> Address: 198.51.100.7
#>
#> Server:		10.0.2.3
#> Address:	10.0.2.3#53
#>
#> Non-authoritative answer:
#> Name:	example.com
#> Address: 93.184.215.14
#>
#> unknown query type: bogus
#> Server:		10.0.2.3
#> Address:	10.0.2.3#53
#>
#> Non-authoritative answer:
#> Name:	example.com
#> Address: 93.184.215.14
#>
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; communications error to 127.0.0.9#53: connection refused
#> ;; no servers could be reached
#>
#> 1

## names of the system
getent hosts example.com; getent hosts nosuch.example; echo $?; getent hosts localhost; getent hosts 198.51.100.7; getent ahostsv4 tidepool.example; dig +short rockpool; getent hosts rockpool
#> 93.184.215.14   example.com
#> 2
#> 127.0.0.1       localhost
#> 198.51.100.7    tidepool.example
#> 198.51.100.7    STREAM tidepool.example
#>$ 198.51.100.7    DGRAM \x20
#>$ 198.51.100.7    RAW   \x20
#> 127.0.1.1       rockpool

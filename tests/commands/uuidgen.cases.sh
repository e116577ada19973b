## a number by chance
uuidgen | grep -cE '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'; test "$(uuidgen)" != "$(uuidgen -r)" && echo differ; uuidgen --random | wc -c
#> 1
#> differ
#> 37

## of the time
uuidgen -t | grep -cE '^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
#> 1

## of a name
uuidgen -m -n @dns -N example.org; uuidgen --sha1 --namespace @url --name http://example.org/; uuidgen -s -n 6ba7b810-9dad-11d1-80b4-00c04fd430c8 -N x; uuidgen -s -n @oid -N 1; uuidgen -s -n @x500 -N 'cn=a'
#> 04738bdf-b25a-3829-a801-b21a1d25095b
#> 715d503b-5f95-5532-9100-00663eb45ade
#> 05b16a01-46c6-56dd-bd6e-c6dfb4a1427a
#> 996ad860-2a9a-504f-8861-aeafd0b2ae29
#> 5c1fcbd6-0ab9-5b0d-9d61-5bcbb36ee6d0

## what is wrong
uuidgen -q; echo $?; uuidgen -s -n nope -N x; echo $?; uuidgen -n @dns; echo $?; uuidgen -s; echo $?
#> 1
#> 1
#> 1
#> 1
#2> uuidgen: invalid option -- 'q'
#2> Try 'uuidgen --help' for more information.
#2> uuidgen: invalid uuid for namespace: 'nope'
#2> Try 'uuidgen --help' for more information.
#2> uuidgen: --namespace requires --name argument
#2> Try 'uuidgen --help' for more information.
#2> uuidgen: --md5 or --sha1 requires --namespace argument
#2> Try 'uuidgen --help' for more information.

## version
uuidgen -V; uuidgen -h
#> uuidgen from util-linux 2.38.1
#>
#> Usage:
#>  uuidgen [options]
#>
#> Create a new UUID value.
#>
#> Options:
#>  -r, --random        generate random-based uuid
#>  -t, --time          generate time-based uuid
#>  -n, --namespace ns  generate hash-based uuid in this namespace
#>                        available namespaces: @dns @url @oid @x500
#>  -N, --name name     generate hash-based uuid from this name
#>  -m, --md5           generate md5 hash
#>  -s, --sha1          generate sha1 hash
#>  -x, --hex           interpret name as hex string
#>
#>  -h, --help          display this help
#>  -V, --version       display version
#>
#> For more details see uuidgen(1).

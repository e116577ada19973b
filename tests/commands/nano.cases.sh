## tells its version
nano --version | head -1
#>  GNU nano, version 7.2

## refuses options that it does not have
nano --nosuch x; echo $?
#> Type 'nano -h' for a list of available options.
#> 1
#2> nano: unrecognized option '--nosuch'
#differs the hint stands behind its message, on standard error, as it does for all commands here
#> 1
#2> nano: unrecognized option '--nosuch'
#2> Type 'nano -h' for a list of available options.

## refuses sizes that are none
nano -T 0 x; echo $?; nano -r x x; echo $?
#> 1
#> 1
#2> Requested tab size "0" is invalid
#2> Requested fill size "x" is invalid

## knows its options
nano --help | head -9; nano -h | grep -e -E -e tabsize -e view
#> Usage: nano [OPTIONS] [[+LINE[,COLUMN]] FILE]...
#>
#> To place the cursor on a specific line of a file, put the line number with
#> a '+' before the filename.  The column number can be added after a comma.
#> When a filename is '-', nano reads data from standard input.
#>
#>  Option         Long option             Meaning
#>  -A             --smarthome             Enable smart home key
#>  -B             --backup                Save backups of existing files
#>  -E             --tabstospaces          Convert typed tabs to spaces
#>  -T <number>    --tabsize=<number>      Make a tab this number of columns wide
#>  -v             --view                  View mode (read-only)

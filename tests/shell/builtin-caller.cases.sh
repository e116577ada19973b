## fails outside of functions
caller; echo $?; caller 0; echo $?
#> 1
#> 1

## tells the line and the file of the call
cat > s.sh <<'X'
inner() { caller; caller 0; caller 1; }
outer() {
  inner
}
outer
X
bash s.sh
#> 3 s.sh
#> 3 outer s.sh
#> 5 main s.sh

## makes a stack trace
cat > s.sh <<'X'
trace() { local n=0; while caller $n; do ((n++)); done; }
b() { trace; }
a() { b; }
a
X
bash s.sh
#> 2 b s.sh
#> 3 a s.sh
#> 4 main s.sh

## sees sourced files
echo 'caller 0' > lib.sh; echo '. ./lib.sh' > s.sh; bash s.sh
#> 1 main s.sh

## complains about what is no number
f() { caller x; echo $?; caller -1; echo $?; caller 99; echo $?; }; f
#> 2
#> 2
#> 1
#2> environment: line 1: caller: x: invalid number
#2> caller: usage: caller [expr]
#2> environment: line 1: caller: -1: invalid option
#2> caller: usage: caller [expr]

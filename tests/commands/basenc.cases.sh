## every encoding
for e in base64 base64url base32 base32hex base16 base2msbf base2lsbf; do printf 'a?>\377' | basenc --$e; done; printf 'abcd1234' | basenc --z85
#> YT8+/w==
#> YT8-_w==
#> ME7T57Y=
#> C4VJTVO=
#> 613F3EFF
#> 01100001001111110011111011111111
#> 10000110111111000111110011111111
#> vpA.Sf!$Kw

## every decoding
for e in base64 base64url base32 base32hex base16 base2msbf base2lsbf; do printf 'fo?>\377' | basenc --$e | basenc --$e -d | od -An -c; done; printf 'abcd1234' | basenc --z85 | basenc --z85 -d; echo
#>    f   o   ?   > 377
#>    f   o   ?   > 377
#>    f   o   ?   > 377
#>    f   o   ?   > 377
#>    f   o   ?   > 377
#>    f   o   ?   > 377
#>    f   o   ?   > 377
#> abcd1234

## Z85 needs whole groups
printf abc | basenc --z85; echo " $?"; printf 'HelloW' | basenc --z85 -d; echo " $?"
#>  1
#>$ \x86O\xd2o 1
#2> basenc: invalid input (length must be multiple of 4 characters)
#2> basenc: invalid input

## without an encoding
basenc < /dev/null; echo $?
#> 1
#2> basenc: missing encoding type
#2> Try 'basenc --help' for more information.

## invalid input
printf 'Zm9v!' | basenc --base64 -d; echo " $?"; printf '6G' | basenc --base16 -d; echo " $?"; printf '61 62' | basenc --base16 -d; echo " $?"; printf '61 62' | basenc --base16 -di; echo " $?"; printf '0110000' | basenc --base2msbf -d; echo " $?"
#> foo 1
#>  1
#> a 1
#> ab 0
#>  1
#2> basenc: invalid input
#2> basenc: invalid input
#2> basenc: invalid input
#2> basenc: invalid input

## wraps
seq 40 | basenc --base16 -w 20; seq 5 | basenc --base2lsbf -w 0; echo
#> 310A320A330A340A350A
#> 360A370A380A390A3130
#> 0A31310A31320A31330A
#> 31340A31350A31360A31
#> 370A31380A31390A3230
#> 0A32310A32320A32330A
#> 32340A32350A32360A32
#> 370A32380A32390A3330
#> 0A33310A33320A33330A
#> 33340A33350A33360A33
#> 370A33380A33390A3430
#> 0A
#> 10001100010100000100110001010000110011000101000000101100010100001010110001010000

## lower case and mixed alphabets
printf '6a6B' | basenc --base16 -d; echo; printf -- '-_8' | basenc --base64url -d; echo " $?"; printf '+/8=' | basenc --base64url -d; echo " $?"
#>
#>$ \xfb\xff 1
#>  1
#2> basenc: invalid input
#2> basenc: invalid input
#2> basenc: invalid input

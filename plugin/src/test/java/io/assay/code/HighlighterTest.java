package io.assay.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            java         | @A int f() { return "a" + 1; } // b    | meta:@A type:int keyword:return string:"a" number:1 comment:// b
            java         | /* a¶b */ c                            | comment:/* a comment:b */
            js           | const a = `b¶c`; // d                  | keyword:const string:`b string:c` comment:// d
            jsx          | return null                            | keyword:return keyword:null
            ts           | interface A { b: string }              | keyword:interface type:string
            tsx          | let a = 'b'                            | keyword:let string:'b'
            python       | def f(): return "a" # b                | keyword:def keyword:return string:"a" comment:# b
            py           | a = '''b¶c'''                          | string:'''b string:c'''
            sh           | if [ $a ]; then echo "b"; fi # c       | keyword:if variable:$a keyword:then function:echo string:"b" keyword:fi comment:# c
            yaml         | a-b c: "d" # e                         | attribute:a-b c string:"d" comment:# e
            yml          | - a: 1.5¶  b: true                     | attribute:a attribute:b
            json         | {"a": [1, null, "b"]}                  | variable:"a" number:1 keyword:null string:"b"
            jsonc        | {"a": 1} // b                          | variable:"a" number:1 comment:// b
            toml         | [a.b]¶c = "d" # e                      | meta:[a.b] type:c string:"d" comment:# e
            ini          | [a]¶b=c ; d                            | meta:[a] type:b comment:; d
            c            | #include <a.h>¶int b = 'c';            | meta:#include string:<a.h> type:int string:'c'
            c++          | class A : public B {};                 | keyword:class keyword:public
            c#           | string a = "b"; // c                   | keyword:string string:"b" comment:// c
            rs           | fn a() -> u8 { let b = 1; }            | keyword:fn type:u8 keyword:let number:1
            golang       | func a() { return "b" }                | keyword:func keyword:return string:"b"
            kt           | fun a(): Int = 1                       | keyword:fun type:Int number:1
            scala        | def a = "b"                            | keyword:def string:"b"
            groovy       | def a = 'b'                            | keyword:def string:'b'
            rb           | def a; "b"; end # c                    | keyword:def string:"b" keyword:end comment:# c
            php          | <?php echo "a"; ?>                     | keyword:echo string:"a"
            perl         | my $a = "b"; # c                       | function:my variable:$a string:"b" comment:# c
            lua          | local a = "b" -- c                     | keyword:local string:"b" comment:-- c
            sql          | SELECT a FROM b WHERE c = 'd' -- e     | keyword:SELECT keyword:FROM keyword:WHERE string:'d' comment:-- e
            dockerfile   | FROM a¶RUN b # c                       | keyword:FROM keyword:RUN comment:# c
            make         | a: b¶# c                               | meta:a: comment:# c
            html         | <p class="a">b &amp; <!-- c --></p>    | tag:p attribute:class string:"a" meta:&amp; comment:<!-- c --> tag:p
            xml          | <?xml version="1.0"?><a b="c"/>        | meta:<?xml version="1.0"?> tag:a attribute:b string:"c"
            css          | a { color: #fff } /* b */              | type:a keyword:color number:#fff comment:/* b */
            less         | @a: 1px;                               | variable:@a type:: number:1px
            ps1          | function a { return $b } # c           | keyword:function keyword:return comment:# c
            bat          | echo %A%¶rem b                         | keyword:echo variable:%A% comment:rem b
            clojure      | (defn a [] "b") ; c                    | keyword:defn string:"b" comment:; c
            lisp         | (defun a () "b") ; c                   | keyword:defun string:"b" comment:; c
            dart         | void a() { return 'b'; }               | type:void keyword:return string:'b'
            delphi       | begin a := 'b'; end; // c              | keyword:begin string:'b' keyword:end comment:// c
            fortran      | integer a ! b                          | keyword:integer comment:! b
            tex          | \\a{b} % c                             | function:\\a comment:% c
            md           | # a¶`b`                                | keyword:# a meta:`b`
            proto        | message A { string b = 1; }            | keyword:message type:string number:1
            properties   | a=b¶# c                                | keyword:a string:b comment:# c
            tcl          | set a "b"                              | keyword:set string:"b"
            vb           | Dim a As String ' b                    | keyword:Dim keyword:As type:String comment:' b
            vhdl         | signal a : bit; -- b                   | keyword:signal type:bit comment:-- b
            asm          | mov eax, 1 ; b                         | keyword:mov variable:eax number:1 comment:; b
            env          | A="b" # c                              | variable:A string:"b" comment:# c
            diff         | --- a¶@@ -1 +1 @@¶-b¶+c¶ d             | meta:--- a meta:@@ -1 +1 @@ deleted:-b inserted:+c
            console      | $ echo "a"¶a                           | meta:$  function:echo string:"a"
            """)
    void wordsHaveKinds(String language, String code, String kinds) {
        assertThat(shown(Highlighter.highlight(language, code.replace('¶', '\n'))))
                .isEqualTo(kinds);
    }

    static String shown(List<TokenLine> lines) {
        return lines.stream()
                .flatMap(line -> line.tokens().stream())
                .filter(token -> token.kind() != TokenKind.PLAIN)
                .map(token -> token.kind().name().toLowerCase(Locale.ROOT) + ":" + token.text())
                .collect(Collectors.joining(" "));
    }
}

package io.assay.code;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;

/** The languages that are known, by the names that writers give them. */
final class Languages {
    /** Each language, as the library calls it if it is one of the library's, then the names that it goes by. */
    private static final String TABLE = """
            actionscript  actionscript as3
            asm           asm nasm x86asm
            asm6502       asm6502
            bat           bat batch cmd
            bbcode        bbcode
            c             c h
            clojure       clojure clj edn
            console       console shell-session shellsession terminal
            cpp           cpp c++ cc cxx hpp arduino ino
            cs            csharp cs c#
            css           css
            csv           csv
            d             d
            dart          dart
            delphi        delphi pascal
            diff          diff patch udiff
            dockerfile    dockerfile docker containerfile
            dtd           dtd
            env           env dotenv
            fortran       fortran f90
            golang        go golang
            groovy        groovy gradle jenkinsfile
            handlebars    handlebars hbs mustache
            hosts         hosts
            htaccess      htaccess apacheconf
            html          html htm xhtml vue svelte
            ini           ini toml conf cfg
            java          java
            javascript    javascript js mjs cjs jsx node
            jshintrc      jsonc json5
            json          json geojson ndjson jsonl
            jsp           jsp
            kotlin        kotlin kt kts
            latex         latex tex
            less          less scss sass
            lisp          lisp elisp scheme
            lua           lua
            makefile      makefile make mk
            markdown      markdown md
            mxml          mxml
            nsis          nsis
            perl          perl pl
            php           php
            powershell    powershell ps1 pwsh
            properties    properties
            proto         proto protobuf
            python        python py python3
            ruby          ruby rb
            rust          rust rs
            sas           sas
            scala         scala sbt
            sql           sql mysql postgresql postgres plpgsql sqlite duckdb
            tcl           tcl
            typescript    typescript ts tsx
            unix          bash sh shell zsh ksh
            vb            vb vbnet
            vhdl          vhdl
            xml           xml svg xsd xsl xslt pom rss atom
            yaml          yaml yml
            """;

    private static final Map<String, String> BY_NAME = byName();

    private Languages() {}

    /** A scanner for one snippet. */
    static LineScanner scanner(String name) {
        String language = BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        return switch (language) {
            case "" -> line -> TokenLine.of(TokenKind.PLAIN, line);
            case "diff" -> new DiffScanner();
            case "console" -> new ConsoleScanner(ofTheLibrary("unix"));
            case "yaml" -> new KeyScanner(ofTheLibrary("yaml"));
            default -> ofTheLibrary(language);
        };
    }

    /** Every name that is known. */
    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The library loads a language's tables when it is first asked for. */
    private static LineScanner ofTheLibrary(String style) {
        return new TokenMakerScanner(TokenMakerFactory.getDefaultInstance().getTokenMaker("text/" + style));
    }

    private static Map<String, String> byName() {
        Map<String, String> languages = new TreeMap<>();
        TABLE.lines().forEach(row -> {
            List<String> words = List.of(row.split(" +"));
            words.subList(1, words.size()).forEach(name -> languages.put(name, words.get(0)));
        });
        return Collections.unmodifiableMap(languages);
    }
}

package io.assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.diagnostic.Severity;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import org.junit.jupiter.api.Test;

class AnnotationTest {
    private static Place place(String path, String text, String culprit) {
        int start = text.indexOf(culprit);
        return new SourceFile(path, text).place(new SourceSpan(start, start + culprit.length()));
    }

    @Test
    void standsAtItsLineWithTheHintBelow() {
        Diagnostic problem = Diagnostic.of(
                        Code.BROKEN_LINK, place("a.md", "# A\n[b](b.md)\n", "b.md"), "broken link 'b.md'")
                .withHint("did you mean 'c.md'?");

        assertThat(Annotation.of(problem, "content/"))
                .isEqualTo("::warning file=content/a.md,line=2,endLine=2,col=5,endColumn=8,title=KB021::"
                        + "broken link 'b.md'%0Adid you mean 'c.md'?");
    }

    @Test
    void aWholeFileHasNoColumn() {
        Diagnostic problem = Diagnostic.of(Code.NOT_UTF8, Place.file("a.md"), "not text");

        assertThat(Annotation.of(problem, "")).isEqualTo("::error file=a.md,line=1,endLine=1,title=KB001::not text");
        assertThat(Annotation.of(problem.withSeverity(Severity.HINT), "")).startsWith("::notice ");
    }

    @Test
    void aSpanOverSeveralLinesHasNoColumn() {
        Diagnostic problem = Diagnostic.of(Code.BAD_BANDS, place("a.yaml", "[1,\n2]", "1,\n2"), "bad");

        assertThat(Annotation.of(problem, "")).isEqualTo("::error file=a.yaml,line=1,endLine=2,title=KB050::bad");
    }

    @Test
    void whatTheRunnerWouldReadAsACommandIsEscaped() {
        Diagnostic problem = Diagnostic.of(Code.BROKEN_LINK, Place.file("50%,a:b.md"), "100%: x\r\n::error::y");

        assertThat(Annotation.of(problem, ""))
                .isEqualTo("::warning file=50%25%2Ca%3Ab.md,line=1,endLine=1,title=KB021::100%25: x%0D%0A::error::y");
    }
}

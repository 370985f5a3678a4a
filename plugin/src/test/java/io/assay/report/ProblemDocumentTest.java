package io.assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Edit;
import io.assay.diagnostic.Place;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {
    private static final SourceFile PAGE = new SourceFile("a.md", "# A\nIs 45%.\n");
    private static final SourceSpan SPAN = new SourceSpan(7, 10);
    private static final Diagnostics PROBLEMS = Diagnostics.of(List.of(
            Diagnostic.of(Code.FIGURE_DIFFERS, PAGE.place(SPAN), "the text says '45%'")
                    .withHint("write 50%")
                    .withFix(new Edit(PAGE.place(SPAN), SPAN, "45%", "50%")),
            Diagnostic.of(Code.NOT_UTF8, Place.file("b.md"), "this file is not UTF-8 text")));

    @Test
    void saysEachProblemWithItsPlace() {
        assertThat(ProblemDocument.write("content/", PROBLEMS, 3, true)).isEqualTo("""
                {
                  "version": 1,
                  "failed": true,
                  "counts": {
                    "error": 1,
                    "warning": 1,
                    "hint": 0,
                    "known": 3
                  },
                  "problems": [
                    {
                      "code": "KB046",
                      "severity": "warning",
                      "file": "content/a.md",
                      "start": {
                        "line": 2,
                        "column": 4
                      },
                      "end": {
                        "line": 2,
                        "column": 7
                      },
                      "message": "the text says '45%'",
                      "hint": "write 50%",
                      "excerpt": "Is 45%.",
                      "fix": {
                        "file": "content/a.md",
                        "start": {
                          "line": 2,
                          "column": 4
                        },
                        "end": {
                          "line": 2,
                          "column": 7
                        },
                        "before": "45%",
                        "after": "50%"
                      }
                    },
                    {
                      "code": "KB001",
                      "severity": "error",
                      "file": "content/b.md",
                      "start": {
                        "line": 1,
                        "column": 1
                      },
                      "end": {
                        "line": 1,
                        "column": 1
                      },
                      "message": "this file is not UTF-8 text"
                    }
                  ]
                }
                """);
    }

    @Test
    void isAsTheSchemaSays() throws Exception {
        ObjectMapper json = new ObjectMapper();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.readTree(ProblemDocument.schema()));

        assertThat(schema.validate(json.readTree(ProblemDocument.write("", PROBLEMS, 0, false))))
                .isEmpty();
        assertThat(schema.validate(json.readTree(ProblemDocument.write("", Diagnostics.NONE, 0, false))))
                .isEmpty();
        assertThat(schema.validate(json.readTree("{}"))).isNotEmpty();
    }
}

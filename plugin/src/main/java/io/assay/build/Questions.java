package io.assay.build;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.markdown.ItemList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a framework's criteria the questions that its page lists under the heading "Decision Framework". */
final class Questions {
    private static final String HEADING = "Decision Framework";

    private Questions() {}

    static Checked<Frameworks> fill(Frameworks frameworks, KnowledgeBase knowledge) {
        List<Framework> filled = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Framework framework : frameworks.list()) {
            Optional<List<String>> questions =
                    framework.page().flatMap(knowledge::findPage).flatMap(Questions::listed);
            if (questions.isPresent()) {
                Checked<Framework> asked = framework.withQuestions(questions.get());
                asked.diagnostics().forEach(diagnostics::add);
                filled.add(asked.value());
            } else {
                filled.add(framework);
            }
        }
        return Checked.of(new Frameworks(filled, frameworks.complete()), diagnostics);
    }

    /** What a page lists under that heading. */
    static Optional<List<String>> listed(Page page) {
        return page.document().lists().stream()
                .filter(list -> list.heading() >= 0
                        && page.document().headings().get(list.heading()).text().equalsIgnoreCase(HEADING))
                .findFirst()
                .map(list -> list.items().stream().map(ItemList.Item::text).toList());
    }
}

package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML, Nu, finds no error in any page. */
class HtmlCheckTest {
    @Test
    void noPageHasAnError() throws Exception {
        Errors errors = new Errors();
        SimpleDocumentValidator checker = new SimpleDocumentValidator();
        checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, errors);
        checker.setUpValidatorAndParsers(errors, true, false);
        for (String path : SampleSite.pages(SampleSite.FOLDER)) {
            errors.page = path;
            checker.checkHtmlFile(SampleSite.FOLDER.resolve(path).toFile(), true);
        }
        assertThat(errors.all).isEmpty();
    }

    /** Warnings are left out: the checker takes {@code 'self'} in a policy for another place than that of a file. */
    private static final class Errors implements ErrorHandler {
        private final List<String> all = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) {
            all.add(page + ":" + problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}

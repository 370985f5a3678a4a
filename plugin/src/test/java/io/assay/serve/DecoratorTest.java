package io.assay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoratorTest {
    private static String decorated(String policy) {
        String html = Decorator.decorate(
                "<head><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"><title>A</title></head>",
                "<script>");
        return html.replaceFirst(".*content=\"([^\"]*)\".*(?s).*", "$1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none' | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'
            default-src 'none'; base-uri 'none' | default-src 'none'; base-uri 'none'; script-src 'self'; style-src 'self'; connect-src 'self'
            script-src https://a.example; img-src * | script-src https://a.example 'self'; img-src *
            """)
    void letsThePolicyAllowIt(String policy, String wider) {
        assertThat(decorated(policy)).isEqualTo(wider);
    }

    @Test
    void standsBeforeTheTitle() {
        assertThat(Decorator.decorate("<head><title>A</title></head><body><title>", "<script>"))
                .isEqualTo("<head><script>\n<title>A</title></head><body><title>");
        assertThat(Decorator.decorate("plain", "<script>")).isEqualTo("plain<script>\n");
    }
}

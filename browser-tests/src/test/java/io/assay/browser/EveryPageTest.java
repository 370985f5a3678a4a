package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every single page is opened, and its scripts run, without an error in the console. */
@InBrowser
class EveryPageTest {
    /** WCAG 2.2, 1.4.10: no scrolling in two dimensions at a width of 320 CSS pixels. */
    private static final int NARROWEST = 320;

    private static final String SIDEWAYS = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
              const last = wide.at(-1);
              return document.documentElement.scrollWidth + ' px: ' + (last ? last.outerHTML.slice(0, 200) : '');
            }""";

    @ParameterizedTest
    @EnumSource
    void fitsTheNarrowestScreen(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader(NARROWEST, ColorScheme.LIGHT);
        List<String> wide = new ArrayList<>();
        for (String path : site.pages()) {
            page.navigate(site.url(place, path));
            String what = (String) page.evaluate(SIDEWAYS);
            if (!what.isEmpty()) {
                wide.add(path + ": " + what);
            }
        }
        assertThat(wide).isEmpty();
    }
}

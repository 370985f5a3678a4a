package io.assay.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the colours of pictures to those of pages. */
class PaletteTest {
    @Test
    void areThoseOfTheStyleSheetByDay() throws IOException {
        String sheet;
        try (InputStream in = getClass().getResourceAsStream("/assay/theme/styles/base.css")) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(sheet)
                .contains(declared("paper", Palette.PAPER))
                .contains(declared("ink", Palette.INK))
                .contains(declared("soft", Palette.SOFT))
                .contains(declared("notice", Palette.NOTICE))
                .contains(declared("notice-ink", Palette.NOTICE_INK));
        for (String tone : List.of("t0", "t1", "t2", "t3", "t4", "unknown")) {
            assertThat(sheet)
                    .contains(declared(tone + "-fill", Palette.fill(tone)))
                    .contains(declared(tone + "-ink", Palette.ink(tone)));
        }
    }

    private static String declared(String name, Color colour) {
        return "--%s: light-dark(#%06x,".formatted(name, colour.getRGB() & 0xffffff);
    }
}

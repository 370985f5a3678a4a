package io.assay.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.site.view.Link;
import io.assay.site.view.Pips;
import io.assay.site.view.Scale;
import io.assay.site.view.SocialCard;
import io.assay.site.view.Tone;
import io.assay.site.view.VerdictView;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {
    private static final int T1 = 0xffbd8322;
    private static final int INK = 0xff1e1c18;

    @Test
    void isAsLargeAsItSays() throws IOException {
        BufferedImage picture = read(CardPainter.paint(card("Akash Network")));

        assertThat(picture.getWidth()).isEqualTo(SocialCard.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(SocialCard.HEIGHT);
    }

    @Test
    void wearsTheColourOfTheVerdictAndMarksTheScore() throws IOException {
        BufferedImage picture = read(CardPainter.paint(card("Akash Network")));

        assertThat(picture.getRGB(600, 5)).isEqualTo(T1);
        assertThat(picture.getRGB(72 + 1056 / 2, 489)).as("the dot at 50 %").isEqualTo(INK);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(CardPainter.paint(card("Akash Network"))).isEqualTo(CardPainter.paint(card("Akash Network")));
    }

    @Test
    void leavesWordsOutThatItHasNoLettersFor() throws IOException {
        assertThat(CardPainter.canPaint(card("Akash Network"))).isTrue();
        assertThat(CardPainter.canPaint(card("分散型計算"))).isFalse();
        assertThat(CardPainter.paint(card("分散型計算"))).isEqualTo(CardPainter.paint(card("計算")));
    }

    @Test
    void keepsLongNamesWithinTheMargins() throws IOException {
        BufferedImage picture = read(CardPainter.paint(card("A name ".repeat(30).strip())));

        for (int y = 20; y < SocialCard.HEIGHT; y++) {
            assertThat(picture.getRGB(SocialCard.WIDTH - 30, y)).isEqualTo(picture.getRGB(30, y));
        }
    }

    static SocialCard card(String name) {
        Scale scale = new Scale(
                List.of(
                        new Scale.Stretch("avoid", "0", "35", "17.5", Tone.of(0, 3), false),
                        new Scale.Stretch("watch", "35", "25", "47.5", Tone.of(1, 5), true),
                        new Scale.Stretch("credible", "60", "40", "80", Tone.of(3, 5), false)),
                List.of(new Scale.Cut("35", "35%"), new Scale.Cut("60", "60%")),
                true,
                false,
                "50",
                "50",
                "0",
                "50",
                "50%",
                "");
        VerdictView verdict = new VerdictView(
                new Link(name, ""),
                "AKT",
                new Link("Compute networks", ""),
                "verdict",
                "Watch",
                "",
                Tone.of(1, 5),
                new Pips(List.of()),
                scale,
                "50%",
                "Utilisation is good (43%); revenue holds it back at fair (38%).",
                "Judged on 5 of 5",
                "30 Sep 2026",
                "low",
                "the third of four steps",
                List.of(),
                true,
                Optional.empty());
        return new SocialCard(
                "Field notes",
                name,
                verdict.sentence(),
                "50% · Judged on 5 of 5 · 30 Sep 2026 · certainty low",
                Optional.of(verdict),
                Optional.of("illustrative"));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}

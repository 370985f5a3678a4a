package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.assess.Threshold.Side;
import io.assay.exact.Rational;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in place of a threshold that nobody would name: always one at which the change has happened. */
class ThresholdTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13000/3 | AT_MOST  | 4333   | AT_MOST  | -367
            13000/3 | BELOW    | 4333   | AT_MOST  | -367
            13000/3 | AT_LEAST | 4334   | AT_LEAST | -366
            13000/3 | ABOVE    | 4334   | AT_LEAST | -366
            4333    | BELOW    | 4333   | BELOW    | -367
            4333    | ABOVE    | 4333   | ABOVE    | -367
            1/3     | AT_LEAST | 334/1000  | AT_LEAST | -4699666/1000
            -1/3    | AT_LEAST | -333/1000 | AT_LEAST | -4700333/1000
            """)
    void isRoundedToTheSideOfTheChange(String value, Side side, String near, Side nearSide, String change) {
        Rational now = Rational.of(4700);
        Threshold exact = new Threshold(
                "bikes", rational(value), side, Optional.of(rational(value).minus(now)));

        assertThat(exact.rounded())
                .isEqualTo(new Threshold("bikes", rational(near), nearSide, Optional.of(rational(change))));
    }

    private static Rational rational(String text) {
        String[] parts = text.split("/");
        return Rational.of(new BigInteger(parts[0]), new BigInteger(parts.length > 1 ? parts[1] : "1"));
    }
}

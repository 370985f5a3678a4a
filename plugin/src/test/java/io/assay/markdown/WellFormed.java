package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that each element is closed, in order, and that no stray markup is left. */
final class WellFormed {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|([<>])");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

    private WellFormed() {}

    static void check(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String context = html.substring(Math.max(0, tags.start() - 40), Math.min(html.length(), tags.end() + 40));
            assertThat(tags.group(4)).as("stray markup in '%s'", context).isNull();
            if (tags.group(1).isEmpty() && !VOID.contains(tags.group(2))) {
                open.push(tags.group(2));
            } else if (!tags.group(1).isEmpty()) {
                assertThat(open.poll()).as("closing '%s'", context).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }
}

package io.assay.words;

import java.util.List;

/** What messages say in English, for tests that read them. */
public final class English {
    private static final Words WORDS = Words.of("en");

    private English() {}

    public static String of(Message message) {
        return WORDS.say(message);
    }

    public static List<String> of(List<Message> messages) {
        return messages.stream().map(English::of).toList();
    }
}
